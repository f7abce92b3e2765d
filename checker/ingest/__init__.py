"""Stage ingest: from files to articles with their sentences."""

from checker.ingest.articles import article_from_text
from checker.ingest.discover import Source, discover
from checker.ingest.read import load, read_articles
from checker.ingest.tokens import tokenise

__all__ = ["Source", "article_from_text", "discover", "load", "read_articles", "tokenise"]
