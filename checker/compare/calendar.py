"""Dates against the calendar: a weekday beside a date that falls on another, and days that no year has."""

import calendar
import re
from collections.abc import Iterable
from datetime import date

from checker.compare.evidence import place_of
from checker.compare.identity import finding_id, known_by
from checker.model import Confidence, Finding, Kind, Mention, Reading, Role, Severity
from checker.values.period import Grain, Period

# days around the publication within which a date without a year is that of the publication's year
SAME_WEEKS = 31
# years before the one that a date without a year was given, in one of which its weekday may fit: what passes for a report's time
# of publication may be that of a later copy
YEARS_BACK = 2
# "Tuesday the May 4 fire": the weekday is another day's
_TWO_DAYS = re.compile(r"\bthe (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)", re.IGNORECASE)
_DAYS_OF = {"feb": 29, "apr": 30, "jun": 30, "sep": 30, "nov": 30}
_MONTH = r"(Feb(?:ruary|\.)?|Apr(?:il|\.)?|June|Sept?(?:ember|\.)?|Nov(?:ember|\.)?)"
_DAY_OF_MONTH = re.compile(
    rf"\b{_MONTH} (29|3[01])(?:st|th)?(?:, (\d{{4}}))?\b(?![-:.,]\d| (?:percent|people|years?|minutes))"
    rf"|\b(3[01]|29)(?:st|th)? (?:of )?{_MONTH}\b(?: (\d{{4}}))?"
)


def calendar_slips(reading: Reading) -> Iterable[Finding]:
    """Everything in which the dates of an article disagree with the calendar."""
    yield from wrong_weekdays(reading)
    yield from impossible_days(reading)


def impossible_days(reading: Reading) -> Iterable[Finding]:
    """A finding for each day that its month does not have: June 31, February 29 of a year without one."""
    article = reading.article
    for sentence in article.sentences:
        text = article.text[sentence.start : sentence.end]
        if sentence.role is Role.FURNITURE or not any(day in text for day in ("29", "30", "31")):
            continue
        for m in _DAY_OF_MONTH.finditer(text):
            month, day, year = (m[1], m[2], m[3]) if m[1] else (m[5], m[4], m[6])
            last = _DAYS_OF[month[:3].lower()]
            if last == 29 and year and not calendar.isleap(int(year)):
                last = 28
            if int(day) > last:
                yield _no_such_day(reading, sentence.start + m.start(), sentence.start + m.end(), last)


def _no_such_day(reading: Reading, start: int, end: int, last: int) -> Finding:
    shown = reading.article.text[start:end]
    evidence = place_of(reading.article, start, end, shown, shown)
    return Finding(
        finding_id("internal", "event.calendar", shown.lower(), "", known_by(reading.article)), Kind.INTERNAL, Severity.WARNING,
        Confidence.HIGH, "event.calendar", "date", shown, f"{shown} is no day of the calendar",
        (f"the month has {last} days",), (evidence,),
    )  # fmt: skip


def wrong_weekdays(reading: Reading) -> Iterable[Finding]:
    """A finding for each date of an article whose weekday the calendar contradicts in every year it may stand for."""
    for mention in reading.mentions:
        value = mention.value
        if not isinstance(value, Period) or value.weekday is None or value.weekday_only:
            continue
        if reading.article.sentences[mention.sentence].role is Role.FURNITURE or _TWO_DAYS.search(mention.text):
            continue
        days = [p.lower for p in _dates(value, reading) if p.lower is not None and p.lower == p.upper and p.grain is Grain.DAY]
        if not days or any(day.weekday() == value.weekday for day in days):
            continue
        if not _of_another_year(mention, value, reading) and not _of_a_told_year(mention, value, reading):
            yield _finding(mention, value, reading)


def _dates(value: Period, reading: Reading) -> tuple[Period, ...]:
    """The dates an expression may stand for; in a report of the same weeks only the one in them."""
    published = reading.article.published
    if published and value.lower and abs(published.toordinal() - value.lower.toordinal()) <= SAME_WEEKS:
        return (value,)
    return (value, *value.alternatives)


def _of_another_year(mention: Mention, value: Period, reading: Reading) -> bool:
    """Whether a date without a year, far from the publication, may be of an earlier year in which its weekday fits."""
    published, day = reading.article.published, value.lower
    if day is None or str(day.year) in mention.text:
        return False
    if published and abs(published.toordinal() - day.toordinal()) <= SAME_WEEKS:
        return False
    years = [year for year in range(day.year - YEARS_BACK, day.year) if (day.month, day.day) != (2, 29)]
    return any(date(year, day.month, day.day).weekday() == value.weekday for year in years)


def _of_a_told_year(mention: Mention, value: Period, reading: Reading) -> bool:
    """Whether its sentence names a year in which the weekday fits: "In 2020 the fair was on Friday, May 8"."""
    day, sentence = value.lower, reading.article.sentences[mention.sentence]
    if day is None or str(day.year) in mention.text:
        return False
    years = {
        int(t.text) for t in sentence.tokens if len(t.text) == 4 and t.text.isascii() and t.text.isdecimal() and t.text > "1582"
    }
    said = {t.lower for t in sentence.tokens}
    years |= {
        day.year + step for word, step in (("next", 1), ("last", -1)) if word in said
    }  # "next year it is on Friday, May 10"
    fitting = (year for year in years if (day.month, day.day) != (2, 29) or calendar.isleap(year))
    return any(date(year, day.month, day.day).weekday() == value.weekday for year in fitting)


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
        finding_id("internal", "event.weekday", value.timex, "", known_by(reading.article)),
        Kind.INTERNAL,
        Severity.ERROR,
        Confidence.HIGH,
        "event.weekday",
        "date",
        value.timex,
        f"{mention.text}: {value.lower.isoformat()} was a {true}",
        (f"{value.lower.isoformat()} fell on a {true}, not on a {written}", "both in one article"),
        evidence,
    )
