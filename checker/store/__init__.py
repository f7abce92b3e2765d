"""The archive: articles that were read once, in a DuckDB file, with everything that was found in them."""

from checker.store.adding import Added
from checker.store.asking import Question, ask, check
from checker.store.file import StoreError
from checker.store.remarks import add

__all__ = ["Added", "Question", "StoreError", "add", "ask", "check"]
