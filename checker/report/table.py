"""The report as CSV in the form that casualty recorders keep: a row an event, with the least and most that anyone reports."""

import csv
from collections.abc import Iterable
from io import StringIO

from checker.model import Article, Event, Fact, Report
from checker.report.plain import plain
from checker.values.period import Period
from checker.values.quantity import Quantity, Share

COLUMNS = (
    "event_id", "event", "date", "date_precision", "place", "killed_min", "killed_max", "injured_min", "injured_max",
    "sources", "origins", "articles", "findings",
)  # fmt: skip
# populations that stand for everyone, so that a figure of them is the event's
_EVERYONE = frozenset({"", "person", "people", "victim", "casualty"})
# a cell that begins so is a formula to a spreadsheet
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def render(report: Report) -> str:
    """A heading and a row for each event, in the order of the report."""
    out = StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(COLUMNS)
    articles = {a.id: a for a in report.articles}
    facts: dict[str, list[Fact]] = {}
    for reading in report.readings:
        for fact in reading.facts:
            if fact.main_event and fact.event:
                facts.setdefault(fact.event, []).append(fact)
    for event in report.events:
        writer.writerow([guarded(cell) for cell in _row(event, facts.get(event.id, []), articles, report)])
    return out.getvalue()


def _row(event: Event, facts: list[Fact], articles: dict[str, Article], report: Report) -> list[str]:
    own = [articles[a] for a in event.articles if a in articles]
    date, precision = _date(event.when)
    killed, injured = _extremes(facts, "killed"), _extremes(facts, "injured")
    sources = sorted({plain(a.source or a.path) for a in own})
    return [
        plain(event.id), plain(event.label), date, precision, plain(event.where), *killed, *injured, "; ".join(sources),
        str(len({a.origin or a.id for a in own})), str(len(own)), str(sum(f.event == event.id for f in report.findings)),
    ]  # fmt: skip


def _date(when: Period | None) -> tuple[str, str]:
    """The first day, to its precision; and the precision."""
    if when is None or when.lower is None:
        return "", ""
    precision = {"minute": "day", "daypart": "day"}.get(when.grain.value, when.grain.value)
    length = {"year": 4, "decade": 4, "century": 4, "month": 7, "quarter": 7, "season": 7}.get(precision, 10)
    return when.lower.isoformat()[:length], precision


def _extremes(facts: Iterable[Fact], attribute: str) -> tuple[str, str]:
    """The least and the most that is asserted of everyone; the most of "at least 12" is 12, for nobody reports more."""
    least: list[float] = []
    most: list[float] = []
    for fact in facts:
        value = fact.value
        if fact.attribute != attribute or not isinstance(value, Quantity) or fact.stance.modality not in ("asserted", "hedged"):
            continue
        if fact.scope.part or value.share is Share.PART or fact.scope.population not in _EVERYONE:
            continue
        beside = len(value.named) if value.share is Share.OTHER else 0
        low = value.lower if value.lower is not None else 0
        high = value.upper if value.upper is not None else low
        least.append(low + beside)
        most.append(high + beside)
    return (_number(min(least)), _number(max(most))) if least else ("", "")


def _number(number: float) -> str:
    return str(int(number)) if float(number).is_integer() else str(number)


def guarded(cell: str) -> str:
    """A cell that a spreadsheet takes for text, not for a formula (OWASP's advice against CSV injection)."""
    return f"'{cell}" if cell.startswith(_FORMULA) else cell
