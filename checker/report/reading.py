"""What was read in each article: as JSON lines, and as the article with everything marked in place (terminal, HTML)."""

import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

from checker.model import Article, Fact, Json, Mention, MentionType, Reading, Report
from checker.report import reading_page, reading_terminal
from checker.report.plain import plain_json
from checker.report.view import PLAIN, View
from checker.values.json import as_json
from checker.values.period import Period, Span
from checker.values.quantity import Quantity, Share


def jsonl(readings: Iterable[Reading], _view: View = PLAIN) -> Iterator[str]:
    """One article a line: mentions and facts with code point offsets into the file."""
    for reading in readings:
        yield plain_json(json.dumps(_article(reading), ensure_ascii=False)) + "\n"


def _article(reading: Reading) -> dict[str, Json]:
    article = reading.article
    totals = totals_of(reading)
    return {
        "path": article.path,
        "source": article.source,
        "published": article.published.isoformat() if article.published else "",
        "title": article.title,
        "mentions": [_mention(article, m) for m in reading.mentions],
        "facts": [_fact(article, f, totals) for f in reading.facts],
    }


def _span(article: Article, start: int, end: int) -> dict[str, Json]:
    raw_start, raw_end = article.original(start, end)
    return {"start": raw_start, "end": raw_end, "text": article.raw[raw_start:raw_end]}


def _mention(article: Article, mention: Mention) -> dict[str, Json]:
    value = as_json(mention.value)
    if isinstance(mention.value, Span) and mention.type in (MentionType.DURATION, MentionType.SET):
        value = {"timex": mention.value.timex, "mod": mention.value.mod}
    elif isinstance(mention.value, Period) and isinstance(value, dict):
        value = {"mod": mention.value.mod, **value}
    return {"type": mention.type.value, **_span(article, mention.start, mention.end), "value": value}


def _fact(article: Article, fact: Fact, totals: frozenset[str]) -> dict[str, Json]:
    return {
        "rule": fact.rule,
        "attribute": fact.attribute,
        **_span(article, fact.start, fact.end),
        "value": _value(fact),
        "subject": fact.subject.text if fact.subject else fact.about,
        "event": fact.event,
        "main_event": fact.main_event and not part_of_total(fact, totals),
        "scope": {"population": fact.scope.population, "excludes": fact.scope.excludes, "part": fact.scope.part},
        "speaker": fact.stance.speaker,
        "modality": fact.stance.modality,
    }


def _value(fact: Fact) -> Json:
    """The value in JSON; "X, Y and eight others" is given in full: ten, with the names beside it.

    "Eight others" whose company the text does not name are more than eight, with an open end.
    """
    value = fact.value
    if not isinstance(value, Quantity) or value.share is not Share.OTHER:
        return as_json(value)
    beside = len(value.named)
    if not beside and value.lower == value.upper == 1:
        return as_json(value)  # "another man"
    upper = None if value.upper is None or not beside else value.upper + beside
    lower = None if value.lower is None else value.lower + max(beside, 1)
    total = as_json(replace(value, lower=lower, upper=upper, share=Share.TOTAL, named=frozenset()))
    named: list[Json] = [*sorted(value.named)]
    return {**total, "others": value.lower, "named": named} if isinstance(total, dict) else total


def totals_of(reading: Reading) -> frozenset[str]:
    """Attributes of which the article gives a figure for the whole of its main event."""
    return frozenset(f.attribute for f in reading.facts if f.main_event and not f.scope.part)


def part_of_total(fact: Fact, totals: frozenset[str]) -> bool:
    """Whether a figure is a share of one that the article gives for the whole ("including four children", "two of the six")."""
    return fact.scope.part and fact.attribute in totals


# written article by article, so that no more than one needs to be there; a page is written as a whole
IN_PIECES: dict[str, Callable[[Iterable[Reading], View], Iterator[str]]] = {"terminal": reading_terminal.pieces, "jsonl": jsonl}
FORMATS = (*IN_PIECES, "html")


def render(report: Report, form: str, view: View = PLAIN) -> str:
    """The readings in one of FORMATS."""
    return "".join(IN_PIECES[form](report.readings, view)) if form in IN_PIECES else reading_page.render(report, view)
