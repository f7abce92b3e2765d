"""Facts of short invented texts, in a form that tests can compare."""

from datetime import date
from functools import cache

from checker.extract import extract
from checker.ingest.articles import article_from_text
from checker.model import Fact
from checker.rulebook import Rulebook, load_rules
from checker.values.quantity import Quantity


@cache
def rulebook() -> Rulebook:
    return load_rules()


def facts(text: str, attribute: str, *, title: str = "", published: date | None = None) -> list[Fact]:
    """The facts of an attribute that rules read in a text, a headline before it if given."""
    raw, span = (f"{title}\n\n{text}", (0, len(title))) if title else (text, None)
    article = article_from_text(raw, title=title, title_span=span, published=published)
    return [f for f in extract(article, rulebook()).facts if f.attribute == attribute and not f.rule.startswith("open.")]


def figures(text: str, attribute: str = "killed", **options: str) -> list[tuple[str, float | None]]:
    """(text, lower bound) of the main event's facts of an attribute."""
    return [(f.text, f.value.lower) for f in facts(text, attribute, **options) if isinstance(f.value, Quantity) and f.main_event]
