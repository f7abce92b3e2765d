"""One article, and what it has against itself."""

from datetime import date
from functools import cache

from checker.compare import compare_alone
from checker.extract import extract
from checker.ingest.articles import article_from_text
from checker.model import Finding
from checker.rulebook import Rulebook, load_rules


@cache
def rulebook() -> Rulebook:
    return load_rules([])


def alone(*paragraphs: str, headline: str = "News from Velmora", published: date | None = date(2021, 3, 3)) -> list[Finding]:
    """The findings on one article that no other article is needed for."""
    text = "\n\n".join((headline, *paragraphs)) + "\n"
    article = article_from_text(text, path="a.md", title=headline, published=published)
    return list(compare_alone(extract(article, rulebook())))


def rules(*paragraphs: str, headline: str = "News from Velmora", published: date | None = date(2021, 3, 3)) -> list[str]:
    return [f.rule for f in alone(*paragraphs, headline=headline, published=published)]
