"""Places of evidence as tools that open files want them."""

from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import quote

from checker.model import Article, Evidence


@dataclass(frozen=True, slots=True)
class Region:
    """Where a quotation stands: first and last line, first column and the column behind the last, all from 1."""

    line: int
    column: int
    end_line: int
    end_column: int


def region(item: Evidence, articles: Mapping[str, Article]) -> Region | None:
    """The region of a quotation in the file; None where the text was extracted from the file and has no lines in it."""
    article = articles.get(item.article)
    if article is None or article.extracted:
        return None
    end_line, end_column = article.line_column(item.end)
    return Region(item.line, item.column, end_line, end_column)


def file_of(item: Evidence, articles: Mapping[str, Article]) -> str:
    """The path of the file that holds an article, with slashes; without the number of an article inside a collection."""
    article = articles.get(item.article)
    path = item.path
    if article is not None and article.extracted and "#" in path:
        path = path.rpartition("#")[0]
    path = path.replace("\\", "/")
    return path.removeprefix("./")


def uri(path: str) -> str:
    """A path as a URI reference, relative where the path is."""
    encoded = quote(path, safe="/~._-", errors="surrogateescape")
    return f"file://{encoded}" if path.startswith("/") else encoded
