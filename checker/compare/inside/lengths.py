"""Lengths of time against the two dates they lie between: "from 1998 to 2003 ... for seven years"."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import timedelta

from checker.compare.inside.slip import Side, Slip, side_of
from checker.compare.inside.slotted import Slotted, number, period
from checker.model import Mention, Reading
from checker.values.display import display
from checker.values.period import Grain, Period, Span

RULE = "inside.length"

_D, _U = r"\[d\d+\]", r"\[u\d+\]"
_TWO = rf"(?:[Ff]rom|[Bb]etween) ({_D})(?: (?:to|until|till|through|and|-) ({_D}))?"
_NEAR = r"(?: [A-Za-z'’-]+){0,6}"
_ARTICLE = r"(?:[Aa]n?|[Tt]he|his|her|their|its|this)"
# "for seven years, from 1998 to 2003"; "the 10-day festival, from June 3 to June 8"
_LENGTH_FIRST = (
    re.compile(rf"\b(?:for|during|after|over) ({_U}),? (?:\(|– |— |-+ )?{_TWO}"),
    re.compile(rf"\b{_ARTICLE} ({_U}){_NEAR},? (?:which (?:ran|runs|lasted) )?{_TWO}"),
)
# "from 1998 to 2003, for seven years"; "from May 2001 to March 2003, three years in all"
_LENGTH_LAST = (
    re.compile(rf"{_TWO}(?:, |,? \(|,? -+ |,? [–—] )(?:or |for |a total of |lasting |a period of )?({_U})(?= in all|[.,;)]|$)"),
    re.compile(rf"{_TWO} for ({_U})"),
)
# "in 2009, five years after the fire of 2003"
_AFTER = re.compile(
    rf"(?:\b[Ii]n |\b[Tt]he |^)({_D})(?:,| [a-z]+(?: came)?) ({_U}) (after|before)"
    rf"(?: [A-Za-z'’-]+){{1,7}} (?:in|of) ({_D})(?=[.,;)]|$)"
)

WEEK = 7
_DAYS = {"day": 1.0, "week": 7.0, "month": 30.44, "year": 365.25}
_ROUND = {"day": 1.0, "week": 4.0, "month": 16.0, "year": 200.0}  # days that a length in this unit may be rounded by
_GRAINS = frozenset({Grain.DAY, Grain.MONTH, Grain.YEAR})


def lengths(_: Reading, sentences: Sequence[Slotted]) -> Iterable[Slip]:
    """Lengths of time that do not fit the dates beside them."""
    for sentence in sentences:
        text = sentence.text
        if sentence.owned or "[u" not in text or "[d" not in text:
            continue
        for pattern in _LENGTH_FIRST:
            for m in pattern.finditer(text):
                yield from _between(sentence, m[1], m[2], m[3])
        for pattern in _LENGTH_LAST:
            for m in pattern.finditer(text):
                yield from _between(sentence, m[3], m[1], m[2])
        for m in _AFTER.finditer(text):
            yield from _apart(sentence, m)


def _between(sentence: Slotted, length: str, first: str, last: str | None) -> Iterable[Slip]:
    """The length against a first and a last date, or against one expression with both ("June 3 to June 8")."""
    span, start = sentence.at(length), sentence.at(first)
    end = sentence.at(last) if last else start
    a, b = period(start), period(end)
    if a is None or b is None or (not last and (a.grain is not Grain.DAY or a.lower == a.upper)):
        return
    if a.weekday_only and b.weekday_only and last:
        b = _next_weekday(a, b)
        if (number(span) or 0) > WEEK:
            return  # weekdays do not tell how many weeks lie between them
    if a.grain not in _GRAINS or b.grain not in _GRAINS or a.mod or b.mod or (a.alternatives and b.alternatives and last):
        return
    yield from _told(span, start, end, *_reach(a, b, inclusive=True))


def _next_weekday(a: Period, b: Period) -> Period:
    """The day of the second of two weekdays, whatever week either was read as: "from Monday to Thursday" is four days."""
    assert a.upper
    assert b.lower
    day = a.upper + timedelta((b.lower.weekday() - a.upper.weekday()) % WEEK)
    return replace(b, lower=day, upper=day)


def _apart(sentence: Slotted, m: re.Match[str]) -> Iterable[Slip]:
    """ "In 2009, five years after ... in 2003": two dates and how far they are apart."""
    one, span, other = sentence.at(m[1]), sentence.at(m[2]), sentence.at(m[4])
    a, b = period(one), period(other)
    if a is None or b is None or a.grain not in _GRAINS or b.grain not in _GRAINS:
        return
    early, late = (b, a) if m[3] == "after" else (a, b)
    if late.lower and early.lower and late.lower >= early.lower:
        yield from _told(span, one, other, *_reach(early, late, inclusive=False))


def _reach(a: Period, b: Period, *, inclusive: bool) -> tuple[float, float]:
    """The least and the greatest number of days from one date to another; inclusive: the last day or year may count in full."""
    assert a.lower
    assert a.upper
    assert b.lower
    assert b.upper
    if a is b:  # one expression for both
        days = (b.upper - a.lower) / timedelta(days=1)
        return days - 1, days + 1
    least = (b.lower - a.upper) / timedelta(days=1)
    most = (b.upper - a.lower) / timedelta(days=1) + (1 if inclusive else 0)
    return max(least, 0.0), most


def _told(span: Mention, first: Mention, last: Mention, least: float, most: float) -> Iterable[Slip]:
    value, count = span.value, number(span)
    if not isinstance(value, Span) or count is None or value.unit not in _DAYS or "-old" in span.text:
        return
    days, slack = count * _DAYS[value.unit], _ROUND[value.unit]
    if least - slack <= days <= most + slack:
        return
    unit = _DAYS[value.unit]
    low, high = max(round(least / unit), 0), round(most / unit)
    made = f"{low}" if low == high else f"{low} to {high}"
    between = f"{display(first.value)} to {display(last.value)}" if first is not last else display(first.value)
    start, end = min(first.start, last.start), max(first.end, last.end)
    if start <= span.start < end:
        end = first.end  # the length stands between them
        start = first.start
    dates = Side(start, end, {"lower": low, "upper": high, "unit": value.unit}, between)
    sides = (side_of(span), dates) if span.start < start else (dates, side_of(span))
    yield Slip(
        RULE, "duration", "", f"{between} is not {span.text}",
        (f"{between} is {made} {value.unit}{'' if made == '1' else 's'}, the article says {span.text}",), sides,
    )  # fmt: skip
