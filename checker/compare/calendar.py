"""A weekday written beside a date that falls on another day of the week."""

import calendar
from collections.abc import Iterable

from checker.compare.evidence import place_of
from checker.compare.identity import finding_id
from checker.model import Confidence, Finding, Kind, Mention, Reading, Role, Severity
from checker.values.period import Grain, Period

# days around the publication within which a date without a year is that of the publication's year
SAME_WEEKS = 31


def wrong_weekdays(reading: Reading) -> Iterable[Finding]:
    """A finding for each date of an article whose weekday the calendar contradicts in every year it may stand for."""
    for mention in reading.mentions:
        value = mention.value
        if not isinstance(value, Period) or value.weekday is None or value.weekday_only:
            continue
        if reading.article.sentences[mention.sentence].role is Role.FURNITURE:
            continue
        days = [p.lower for p in _dates(value, reading) if p.lower is not None and p.lower == p.upper and p.grain is Grain.DAY]
        if days and all(day.weekday() != value.weekday for day in days):
            yield _finding(mention, value, reading)


def _dates(value: Period, reading: Reading) -> tuple[Period, ...]:
    """The dates an expression may stand for; in a report of the same weeks only the one in them."""
    published = reading.article.published
    if published and value.lower and abs(published.toordinal() - value.lower.toordinal()) <= SAME_WEEKS:
        return (value,)
    return (value, *value.alternatives)


def _finding(mention: Mention, value: Period, reading: Reading) -> Finding:
    assert value.lower is not None
    assert value.weekday is not None
    written, true = calendar.day_name[value.weekday], calendar.day_name[value.lower.weekday()]
    tokens = list(reading.article.tokens_in(mention.start, mention.end))
    name = next((t for t in tokens if t.lower.startswith(written[:3].lower())), tokens[0])
    rest = [t for t in tokens if t is not name and t.text[0].isalnum()]
    start, end = (rest[0].start, rest[-1].end) if rest else (mention.start, mention.end)
    evidence = (
        place_of(reading.article, name.start, name.end, written, written),
        place_of(
            reading.article,
            start,
            end,
            {"timex": value.timex, "lower": value.lower.isoformat(), "upper": value.lower.isoformat()},
            true,
        ),
    )
    return Finding(
        finding_id("internal", "event.weekday", value.timex, "", reading.article.id),
        Kind.INTERNAL,
        Severity.WARNING,
        Confidence.HIGH,
        "event.weekday",
        "date",
        value.timex,
        f"{mention.text}: {value.lower.isoformat()} was a {true}",
        (f"{value.lower.isoformat()} fell on a {true}, not on a {written}", "both in one article"),
        evidence,
    )
