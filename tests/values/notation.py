"""A short way to write values down in tests: ``count("8 others", beside=("Soleimani",))``, ``day("2020-01-03")``."""

import calendar
import re
from datetime import date, timedelta

from checker.values.period import Grain, Period, Span
from checker.values.quantity import Measure, Modifier, Quantity, Share

MONDAY, TUESDAY = date(2021, 5, 3), date(2021, 5, 4)

_WORDS = {
    "at least": Modifier.AT_LEAST,
    "more than": Modifier.MORE_THAN,
    "at most": Modifier.AT_MOST,
    "fewer than": Modifier.FEWER_THAN,
    "about": Modifier.ABOUT,
    "nearly": Modifier.NEARLY,
}
_VAGUE = {"several": (3, 9), "dozens": (24, 99), "hundreds": (200, 999)}
_THIRDS = {"early": "START", "mid": "MID", "late": "END"}


def count(
    text: str, *, beside: tuple[str, ...] = (), others: bool = False, part: bool = False, digits: int | None = None
) -> Quantity:
    """A count from "[qualifier] figure [noun]": "at least 110 people", "8-10 soldiers", "dozens", "no casualties"."""
    modifier, rest = _qualifier(text)
    figure, _, phrase = rest.partition(" ")
    lower: float | None
    upper: float | None
    if figure in _VAGUE:
        (lower, upper), modifier = _VAGUE[figure], Modifier.VAGUE
    elif figure == "no":
        lower, upper, modifier = 0, 0, Modifier.ZERO
    elif "-" in figure:
        lower, upper = (int(end) for end in figure.split("-"))
        modifier = Modifier.RANGE
    else:
        lower, upper = _bounds(int(figure.replace(",", "")), modifier, step=1)
    share = Share.OTHER if beside or others else Share.PART if part else Share.TOTAL
    noun = phrase.split()[-1].lower() if phrase else ""
    return Quantity(
        lower, upper, modifier=modifier, digits=digits, noun=noun, phrase=phrase, share=share, named=frozenset(beside)
    )


def measure(text: str, digits: int | None = None) -> Quantity:
    """A measure from "[qualifier] figure unit": "25 mile", "about 6.1 magnitude"."""
    return _scalar(text, Measure.LENGTH, digits)


def money(text: str, digits: int | None = None) -> Quantity:
    """A sum from "[qualifier] figure currency": "more than 160000000 USD"."""
    return _scalar(text, Measure.MONEY, digits)


def percent(text: str, digits: int | None = None) -> Quantity:
    return _scalar(text, Measure.PERCENT, digits)


def ratio(value: float, modifier: Modifier = Modifier.EXACT) -> Quantity:
    return Quantity(value, value, Measure.RATIO, modifier)


def age(text: str) -> Quantity:
    """An age in years, or "18 month"."""
    value = _scalar(text, Measure.AGE, None)
    return value if value.unit else Quantity(value.lower, value.upper, Measure.AGE, value.modifier, unit="year")


def rank(number: int, noun: str = "") -> Quantity:
    return Quantity(number, number, Measure.RANK, noun=noun)


def day(timex: str, *others: str, mod: str = "") -> Period:
    """A date by its TIMEX3 value, or "early 2017", "mid 2020-01", "late 2017-10"; other readings after it."""
    word, _, rest = timex.rpartition(" ")
    timex, mod = (rest, _THIRDS[word]) if word else (timex, mod)
    lower, upper, grain = _days(timex.partition("T")[0])
    if "T" in timex:
        grain = Grain.MINUTE if timex.partition("T")[2][0].isdigit() else Grain.DAYPART
    return Period(timex, lower, upper, grain, mod, minutes=_minutes(timex), alternatives=tuple(day(other) for other in others))


def since(start: str) -> Period:
    return Period(start, date.fromisoformat(start), None)


def between(start: str, end: str) -> Period:
    return Period(f"{start}/{end}", date.fromisoformat(start), date.fromisoformat(end))


def clock(text: str, mod: str = "") -> Period:
    """A clock time of no known day: "14:45"."""
    return Period(f"T{text}", None, None, Grain.MINUTE, mod, minutes=_minutes(f"T{text}"))


def reference(timex: str) -> Period:
    return Period(timex, None, None, Grain.REFERENCE)


def length(timex: str, mod: str = "") -> Span:
    """A duration by its TIMEX3 value: "P2D", "PT90M"."""
    match = re.fullmatch(r"P(T?)(\d+)([SHDWMY])", timex)
    assert match is not None
    unit = {"S": "second", "H": "hour", "D": "day", "W": "week", "M": "minute" if match[1] else "month", "Y": "year"}[match[3]]
    return Span(timex, float(match[2]), float(match[2]), unit, mod)


def _qualifier(text: str) -> tuple[Modifier, str]:
    for words, modifier in _WORDS.items():
        if text.startswith(words + " "):
            return modifier, text[len(words) + 1 :]
    return Modifier.EXACT, text


def _bounds(figure: float, modifier: Modifier, step: int) -> tuple[float | None, float | None]:
    match modifier:
        case Modifier.AT_LEAST:
            return figure, None
        case Modifier.MORE_THAN:
            return figure + step, None
        case Modifier.AT_MOST:
            return 0, figure
        case Modifier.FEWER_THAN:
            return 0, figure - step
    return figure, figure


def _scalar(text: str, sort: Measure, digits: int | None) -> Quantity:
    modifier, rest = _qualifier(text)
    figure, _, unit = rest.partition(" ")
    number = float(figure)
    lower, upper = _bounds(int(number) if number.is_integer() else number, modifier, step=0)
    return Quantity(lower, upper, sort, modifier, digits, unit or None)


def _days(timex: str) -> tuple[date | None, date | None, Grain]:
    if match := re.fullmatch(r"(\d{4})-W(\d\d)", timex):
        monday = date.fromisocalendar(int(match[1]), int(match[2]), 1)
        return monday, monday + timedelta(6), Grain.WEEK
    if match := re.fullmatch(r"(\d{3})", timex):
        return date(int(match[1]) * 10, 1, 1), date(int(match[1]) * 10 + 9, 12, 31), Grain.DECADE
    if match := re.fullmatch(r"(\d{4})(?:-(\d\d))?(?:-(\d\d))?", timex):
        year, month, number = (int(part) if part else None for part in match.groups())
        assert year is not None
        if month is None:
            return date(year, 1, 1), date(year, 12, 31), Grain.YEAR
        if number is None:
            return date(year, month, 1), date(year, month, calendar.monthrange(year, month)[1]), Grain.MONTH
        return date(year, month, number), date(year, month, number), Grain.DAY
    return None, None, Grain.MONTH if re.fullmatch(r"XXXX-\d\d", timex) else Grain.DAY


def _minutes(timex: str) -> tuple[int, int] | None:
    clock = timex.partition("T")[2]
    if not clock[:2].isdigit():
        return None
    at = int(clock[:2]) * 60 + int(clock[3:5] or 0)
    return at, at
