"""Short human forms of values, for messages and reports."""

from datetime import date
from math import inf

from checker.values.nouns import UNCHANGED, noun_class, singular
from checker.values.others import Name, Place, Score, State, Title, Words
from checker.values.period import Grain, Period, Span
from checker.values.quantity import Measure, Modifier, Number, Quantity, Share
from checker.values.room import figure_of

_MONTHS = "January February March April May June July August September October November December".split()
_WEEKDAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
_CURRENCY = {"USD": "$", "EUR": "€", "GBP": "£", "JPY": "¥", "INR": "₹", "AUD": "A$", "CAD": "C$"}
_SHORT_UNIT = {
    "kilometre": "km",
    "kilogram": "kg",
    "mile per hour": "mph",
    "kilometre per hour": "km/h",
    "celsius": "°C",
    "fahrenheit": "°F",
}
_SCALES = ((1e12, "trillion"), (1e9, "billion"), (1e6, "million"))
_PLURALS = {
    "person": "people",
    "child": "children",
    "foot": "feet",
    "passer-by": "passers-by",
    "wife": "wives",
    "life": "lives",
}
_DAYPARTS = {"MO": "morning", "AF": "afternoon", "EV": "evening", "NI": "night", "MI": "midday", "DT": "daytime"}
_MODS = {
    "START": "early",
    "END": "late",
    "APPROX": "about",
    "BEFORE": "before",
    "AFTER": "after",
    "ON_OR_BEFORE": "by",
    "ON_OR_AFTER": "from",
}
_SEASONS = {"SP": "spring", "SU": "summer", "FA": "autumn", "WI": "winter"}
_LENGTHS = {
    "APPROX": "about ",
    "MORE_THAN": "more than ",
    "LESS_THAN": "less than ",
    "EQUAL_OR_MORE": "at least ",
    "EQUAL_OR_LESS": "at most ",
}


def display(value: object) -> str:
    """A value in a few words: "12 people", "at least 110", "3 January 2020", "$160 million".

    Raises:
        TypeError: for anything that is not a value.
    """
    match value:
        case Quantity():
            return _quantity(value)
        case Period():
            return _period(value)
        case Span():
            return _span(value)
        case Score():
            sides = "-".join(str(side) for side in value.sides)
            return f"{sides} ({value.moment})" if value.moment else sides
        case Place():
            return f"{value.relation} {value.text}".strip()
        case State():
            return value.state
        case Words():
            return f'"{value.text}"'
        case Name() | Title():
            return value.text
    raise TypeError(f"not a value: {type(value).__name__}")


def figure(number: Number) -> str:
    """A number as news writes it: 1,200, 1.2 million, 6.1."""
    if abs(number) == inf:
        return "any number"
    number = round(number, 6)
    for size, word in _SCALES:
        scaled = number / size
        if abs(scaled) >= 1 and round(scaled, 3) == scaled:
            return f"{_plain(scaled)} {word}"
    return _plain(number)


def plural(noun: str) -> str:
    """The plural of a singular English noun."""
    if noun in _PLURALS:
        return _PLURALS[noun]
    if noun.endswith("man") and noun_class(noun):
        return noun[:-2] + "en"
    if noun.endswith("y") and noun[-2:-1] not in "aeiou":
        return noun[:-1] + "ies"
    return noun + ("es" if noun.endswith(("s", "x", "ch", "sh")) else "s")


def _plain(number: Number) -> str:
    return f"{int(number):,}" if number == int(number) else f"{number:,}"


# -- quantities --------------------------------------------------------------------------------------------------------


def _quantity(q: Quantity) -> str:
    if q.modifier is Modifier.ZERO or (q.lower == q.upper == 0 and q.measure is Measure.COUNT):
        return f"no {_noun(q, 0)}".removesuffix(" ") if _noun(q, 0) else "none"
    text = _bounded(q)
    if q.measure is Measure.COUNT:
        noun = _noun(q, q.upper if q.exact else None)
        if q.share is Share.OTHER and noun.partition(" ")[0] not in ("other", "others"):
            noun = f"other {noun}" if noun else "others"
        text = f"{text} {noun}".strip()
        return f"{text} with {len(q.named)} named" if q.named else text
    if q.measure is Measure.RANK and q.noun:
        return f"{text} {q.noun}"
    return text


def _bounded(q: Quantity) -> str:
    lower, upper, step = q.lower, q.upper, 1 if q.measure is Measure.COUNT else 0
    if lower is None and upper is None:
        return "an unknown number"
    if upper is None and lower is not None:
        if q.modifier is Modifier.MORE_THAN:
            return f"more than {_unit(q, _threshold(lower, -step))}"
        return f"at least {_unit(q, lower)}"
    if upper is not None and (lower is None or (lower == 0 and q.modifier in (Modifier.FEWER_THAN, Modifier.AT_MOST))):
        if q.modifier is Modifier.FEWER_THAN:
            return f"{'fewer' if step else 'less'} than {_unit(q, _threshold(upper, step))}"
        return f"at most {_unit(q, upper)}"
    assert lower is not None
    assert upper is not None
    middle = figure_of(q)
    if middle.exact or q.modifier is Modifier.NEARLY:
        word = {Modifier.ABOUT: "about ", Modifier.NEARLY: "nearly "}.get(q.modifier, "")
        return word + _unit(q, middle.upper)
    return f"{figure(lower)} to {_unit(q, upper)}"


def _threshold(bound: Number, step: int) -> Number:
    # "more than 1.2 million" may have been read with the figure itself as its bound
    return bound if abs(bound) >= 10_000 and bound % 100 == 0 else bound + step


def _unit(q: Quantity, number: Number) -> str:
    match q.measure:
        case Measure.MONEY:
            sign = _CURRENCY.get(q.unit or "")
            return f"{sign}{figure(number)}" if sign else f"{figure(number)} {q.unit or ''}".strip()
        case Measure.PERCENT:
            return f"{figure(number)}%"
        case Measure.RATIO:
            return f"{figure(round(number * 100, 1))}%"
        case Measure.RANK:
            return ordinal(int(number))
        case Measure.AGE if q.unit in (None, "year"):
            return f"{figure(number)} years old"
        case Measure.AGE:
            return f"{figure(number)} {q.unit}{'' if number == 1 else 's'} old"
        case Measure.COUNT:
            return figure(number)
    return _with_unit(number, q.unit or "")


def _with_unit(number: Number, unit: str) -> str:
    if unit in _SHORT_UNIT:
        return f"{figure(number)} {_SHORT_UNIT[unit]}"
    if unit == "magnitude":
        return f"magnitude {figure(number)}"
    first, _, rest = unit.partition(" ")
    if rest and first in ("square", "cubic", "nautical"):
        return f"{figure(number)} {first} {rest if number == 1 else plural(rest)}"
    return f"{figure(number)} {unit if number == 1 or not unit else ' '.join((plural(first), rest)).strip()}".strip()


def ordinal(number: int) -> str:
    """1st, 2nd, 3rd, 11th ..."""
    ending = "th" if number % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"


def _noun(q: Quantity, number: Number | None) -> str:
    if q.phrase:
        return q.phrase
    one = singular(q.noun)
    if not q.noun or number == 1:
        return one if q.noun else ""
    return q.noun if one != q.noun or q.noun in UNCHANGED else plural(one)


# -- dates and lengths of time -----------------------------------------------------------------------------------------


def _period(p: Period) -> str:
    if p.grain is Grain.REFERENCE:
        return {"PAST_REF": "the past", "FUTURE_REF": "the future"}.get(p.timex, "the present")
    day, _, clock = p.timex.partition("T")
    text = " ".join(part for part in (_clock(p, clock), _days(p, day)) if part) or p.timex
    if p.mod == "MID":
        return f"mid-{text}"
    word = _MODS.get(p.mod, "")
    if word or (p.lower is None) == (p.upper is None):
        return f"{word} {text}".strip()
    return f"{text} or {'later' if p.upper is None else 'earlier'}"


def _clock(p: Period, clock: str) -> str:
    if clock[:2] in _DAYPARTS:
        return f"{_DAYPARTS[clock[:2]]} of" if p.timex.partition("T")[0] else _DAYPARTS[clock[:2]]
    if clock[:2].isdecimal():
        hour, minute = int(clock[:2]), clock[3:5] if clock[3:5].isdecimal() else "00"
        return f"{hour:02}:{minute}" + (" on" if p.timex.partition("T")[0] else "")
    return ""


def _days(p: Period, day: str) -> str:
    if "/" in day and p.lower is not None and p.upper is not None:
        return f"{_day(p.lower)} to {_day(p.upper)}"
    if day.startswith("XXXX-WXX-") and day[9:10].isdecimal() and 1 <= int(day[9]) <= 7:
        return _WEEKDAYS[int(day[9]) - 1]
    year, _, rest = day.partition("-")
    tail = "" if not year.isdecimal() else f" {year}"
    if len(rest) == 5 and rest[:2].isdecimal() and rest[3:].isdecimal() and 1 <= int(rest[:2]) <= 12:
        return f"{int(rest[3:])} {_MONTHS[int(rest[:2]) - 1]}{tail}"
    if len(rest) == 2 and rest.isdecimal() and 1 <= int(rest) <= 12:
        return f"{_MONTHS[int(rest) - 1]}{tail}"
    if rest[:2] in _SEASONS:
        return f"{_SEASONS[rest[:2]]}{tail}"
    if rest.startswith("Q"):
        return f"{rest}{tail}"
    if rest.startswith("W") and p.lower is not None:
        return f"the week of {_day(p.lower)}"
    if not rest and len(year) == 3 and year.isdecimal():
        return f"the {year}0s"
    return day


def _day(day: date) -> str:
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


def _span(s: Span) -> str:
    if s.recurring or not s.unit or (s.lower is None and s.upper is None):
        return s.timex
    word = _LENGTHS.get(s.mod, "")
    if s.lower is None or s.upper is None:
        known = s.upper if s.lower is None else s.lower
        assert known is not None
        return (word or ("at most " if s.lower is None else "at least ")) + _with_unit(known, s.unit)
    if s.lower == s.upper:
        return word + _with_unit(s.lower, s.unit)
    return f"{figure(s.lower)} to {_with_unit(s.upper, s.unit)}"
