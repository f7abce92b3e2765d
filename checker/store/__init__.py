"""The archive: articles that were read once, in a DuckDB file, with everything that was found in them."""

from checker.store.adding import Added, add
from checker.store.asking import Question, ask, check
from checker.store.file import StoreError

__all__ = ["Added", "Question", "StoreError", "add", "ask", "check"]
