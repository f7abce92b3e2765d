"""Short articles made in a line, and the report on them."""

from datetime import date
from functools import cache

from checker import pipeline
from checker.ingest.articles import article_from_text
from checker.model import Article, Finding, Report
from checker.rulebook import Rulebook, load_rules


@cache
def rulebook() -> Rulebook:
    return load_rules([])


def article(text: str, number: int = 0, day: int = 3, url: str = "") -> Article:
    """An article published in March 2021; its first line is the headline."""
    title = text.split("\n", 1)[0]
    return article_from_text(
        text, path=f"{number:02}.md", title=title, source=f"Outlet {number}", published=date(2021, 3, day), url=url
    )


def report(*texts: str, days: tuple[int, ...] = (), together: bool = True, urls: tuple[str, ...] = ()) -> Report:
    """The report on texts that are taken to be about one event."""
    articles = [article(text, n, days[n] if days else 3, urls[n] if urls else "") for n, text in enumerate(texts)]
    return pipeline.report_of(articles, (), rulebook(), pipeline.Options(), together=together)


def findings(*texts: str, days: tuple[int, ...] = (), together: bool = True, urls: tuple[str, ...] = ()) -> tuple[Finding, ...]:
    return report(*texts, days=days, together=together, urls=urls).findings


def sides(finding: Finding) -> set[str]:
    return {e.quote for e in finding.evidence}
