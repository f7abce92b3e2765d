"""The grammar of durations and recurrences: "two-day", "four and a half months", "every Tuesday", "twice a week"."""

from checker.extract.dates.counts import Count, read_count
from checker.extract.dates.forms import Found, Length, Offset, Recurrence
from checker.extract.dates.words import (
    CORE_DAYPARTS,
    DAYPARTS,
    MONTHS,
    ORDINALS,
    PLURAL_UNITS,
    PLURAL_WEEKDAYS,
    SEASONS,
    UNITS,
    WEEKDAYS,
    Words,
)
from checker.values.number_words import ONES

# TIMEX3 designator of a unit and how many of it one is; what it is counted in
_DESIGNATORS: dict[str, tuple[str, str, int, str]] = {
    "second": ("PT", "S", 1, "second"), "minute": ("PT", "M", 1, "minute"), "hour": ("PT", "H", 1, "hour"),
    "day": ("P", "D", 1, "day"), "night": ("P", "D", 1, "day"), "week": ("P", "W", 1, "week"), "fortnight": ("P", "W", 2, "week"),
    "weekend": ("P", "WE", 1, ""), "month": ("P", "M", 1, "month"), "quarter": ("P", "M", 3, "month"),
    "year": ("P", "Y", 1, "year"), "decade": ("P", "Y", 10, "year"), "century": ("P", "Y", 100, "year"),
}  # fmt: skip
_VAGUE_DESIGNATORS = {"decade": "E", "century": "C", "quarter": "Q"}
# the smaller unit a half is written in
_SMALLER = {"year": (12, "M", False), "hour": (60, "M", True), "minute": (60, "S", True), "day": (24, "H", True)}

_ADJECTIVES = frozenset(
    "full more additional consecutive straight whole long further extra successive solid business working trading calendar"
    " fiscal total short odd school".split()
)
_RUNNING = frozenset("consecutive straight successive fiscal".split())
_RECURRING_WORDS = {
    "daily": "P1D", "weekly": "P1W", "monthly": "P1M", "yearly": "P1Y", "annually": "P1Y", "hourly": "PT1H",
    "nightly": "XXXX-XX-XXTNI", "biweekly": "P2W", "fortnightly": "P2W", "biannually": "P6M",
}  # fmt: skip
RECURRING_STARTS = frozenset(_RECURRING_WORDS)
_SCALES = frozenset("dozen hundred thousand million billion trillion".split())
_TIMES = frozenset("once twice thrice".split())
# plural units without a number are only read as lengths behind these ("for weeks", "in decades")
_BARE_PLURAL_BEFORE = frozenset("for in after within of over took take spent lasted lasting last".split())
_RATE_UNITS = {"day": "P1D", "week": "P1W", "month": "P1M", "year": "P1Y", "hour": "PT1H", "night": "P1D"}


def length_timex(value: float | None, unit: str) -> str:
    """The TIMEX3 value of a length; None is a vague number."""
    prefix, letter, factor, _ = _DESIGNATORS[unit]
    if value is None:
        return f"{prefix}X{_VAGUE_DESIGNATORS.get(unit, letter)}"
    total = value * factor
    if total == int(total):
        return f"{prefix}{int(total)}{letter}"
    smaller = _SMALLER.get(unit)
    if smaller is None or (total * smaller[0]) % 1:
        return f"{prefix}{total:g}{letter}"
    per, small, clock = smaller
    big, rest = int(total), int(total % 1 * per)
    head = f"{prefix}{big}{letter}" if big else ("PT" if clock else "P")
    if clock and not head.startswith("PT"):
        head += "T"
    return f"{head}{rest}{small}"


def length_of(count: Count, unit: str) -> Length:
    """The length that a count of a unit is."""
    _, _, factor, counted = _DESIGNATORS[unit]
    value = None if count.vague else count.low
    if count.low != count.high and count.vague and count.low == 2 and count.high == 3:
        value = 2  # "a couple of": written as two, held as two or three
    low = None if count.low is None else count.low * factor
    high = None if count.high is None else count.high * factor
    return Length(length_timex(value, unit), low, high, counted)


def read_length(words: Words, at: int) -> Found | None:
    """A length, or what is said with one: "three days", "three days ago", "three days a week", "34-year-old"."""
    count = read_count(words, at)
    if count is None:
        return None
    stop = count.stop
    running = False
    # "two or more years", "a year or two" is handled behind the unit
    if words.lower[stop] == "or" and words.lower[stop + 1] in ("more", "so"):
        stop += 2
    for _ in range(2):
        if words.lower[stop] in _ADJECTIVES and (words.lower[stop] != "second"):
            running = running or words.lower[stop] in _RUNNING
            stop += 1
    unit = UNITS.get(words.lower[stop])
    if unit is None or not _sensible(words, at, count, stop, unit, running):
        return None
    word = words.lower[stop]
    stop += 1
    if words.joined[stop] and words.lower[stop] not in ("old", "olds", "long", "plus"):
        return None  # "second-degree", "year-end", "day-to-day"
    half = _half_behind(words, stop)
    if half:
        count = Count((count.low or 0) + 0.5, (count.high or 0) + 0.5, half)
        stop = half
    elif words.lower[stop] == "or" and words.lower[stop + 1] in ("so", "more", "two", "three"):
        if words.lower[stop + 1] in ("two", "three"):
            count = Count(count.low, 2 if words.lower[stop + 1] == "two" else 3, count.stop)
        elif words.lower[stop + 1] == "more":
            count = Count(count.low, None, count.stop)
        stop += 2
    elif words.lower[stop] == "or" and words.lower[stop + 1] in PLURAL_UNITS and word in PLURAL_UNITS:
        stop += 2
    direction = _direction(words, stop)
    if direction:
        sign, from_mention, size = direction
        form = Offset(count.exact if not count.vague else None, unit, sign, from_mention, vague=count.vague)
        return Found(at, stop + size, form)
    rate = _rate(words, stop)
    if rate and word in PLURAL_UNITS:
        return Found(at, rate[1], Recurrence(rate[0]))
    if (words.lower[stop] == "old" and not words.joined[stop]) or words.lower[stop : stop + 2] == ["of", "age"]:
        return None  # an age, which the reader of numbers reads
    if words.lower[stop] in ("old", "olds", "long") and words.joined[stop]:
        stop += 1
        if count.article:
            at += 1  # "a month-long strike"
    if count.article and _after_figure(words, at):
        return None
    return Found(at, stop, length_of(count, unit))


def _sensible(words: Words, at: int, count: Count, unit_at: int, unit: str, running: bool) -> bool:
    if unit == "second" and count.stop - at == 1 and words.lower[at] in ("a", "an", "the", "another", "some", "many"):
        return False
    if unit == "quarter" and not running:
        return False
    if words.lower[at] == "half" and count.stop == at + 1 and words.lower[unit_at] in PLURAL_UNITS:
        return False
    if count.article and words.lower[unit_at] in PLURAL_UNITS and words.lower[unit_at] != "hrs":
        return False
    if words.lower[at] == "some" and words.lower[unit_at] not in PLURAL_UNITS:
        return False
    if at and words.text[at - 1] in ("$", "£", "€", "#", "/", ":", ".") and not words.spaced(at):
        return False
    if words.joined[at] and words.lower[at][:1].isdecimal() and at and words.text[at - 1][:1].isalpha():
        return False  # the tail of a code ("B-52 years")
    # a bare calendar year before a unit is no count ("in 2012 days ...")
    return not (count.exact is not None and 1900 <= count.exact <= 2100 and unit != "year" and "," not in words.text[at])


def _after_figure(words: Words, at: int) -> bool:
    """Whether "a year" is a rate: "$500 million a year", "700 seats a week"."""
    before = words.before(at)
    if not before:
        return False
    if before[:1].isdecimal() or before in (
        "million",
        "billion",
        "thousand",
        "hundred",
        "percent",
        "%",
        "cents",
        "dollars",
        "times",
    ):
        return True
    return (
        at >= 2
        and before.endswith("s")
        and (words.lower[at - 2][:1].isdecimal() or words.lower[at - 2] in ONES or words.lower[at - 2] in _SCALES)
    )


def _half_behind(words: Words, at: int) -> int:
    """The stop of "and a half" at a word, 0 if it does not stand there."""
    if words.lower[at] == "and" and words.lower[at + 1] == "a" and words.lower[at + 2] == "half":
        return at + 3
    return 0


def _direction(words: Words, at: int) -> tuple[int, bool, int] | None:
    """Sign, whether counted from what was mentioned last, and number of words of "ago", "later" ... at a word."""
    word = words.lower[at]
    if word == "ago":
        return -1, False, 1
    if word == "hence":
        return 1, False, 1
    if word == "from" and words.lower[at + 1] in ("now", "today"):
        return 1, False, 2
    if word == "later" and words.lower[at + 1] != "than":
        return 1, True, 1
    if word == "earlier":
        return -1, True, 1
    if word in ("afterward", "afterwards"):
        return 1, True, 1
    if word == "after" and words.lower[at + 1] in ("that", "this") and not words.text[at + 2][:1].isalpha():
        return 1, True, 2
    if word == "before" and (words.text[at + 1] in (".", ",", ";", ")", "", '"') or words.lower[at + 1] == "that"):
        return -1, True, 2 if words.lower[at + 1] == "that" and not words.text[at + 2][:1].isalpha() else 1
    return None


def _rate(words: Words, at: int) -> tuple[str, int] | None:
    """The recurrence and stop of "a week", "per day", "every month" at a word."""
    if words.lower[at] in ("a", "an", "per", "every", "each") and words.lower[at + 1] in _RATE_UNITS:
        return _RATE_UNITS[words.lower[at + 1]], at + 2
    return None


def read_bare_units(words: Words, at: int) -> Found | None:
    """Plural units without a number: "for weeks", "months ago", "decades later"."""
    unit = UNITS[words.lower[at]]
    stop = at + 1
    if words.lower[stop] == "or" and words.lower[stop + 1] in PLURAL_UNITS:
        stop += 2
    direction = _direction(words, stop)
    if direction and unit != "second":
        sign, from_mention, size = direction
        return Found(at, stop + size, Offset(None, unit, sign, from_mention, vague=True))
    before = words.before(at)
    follows = words.lower[stop] == "of" or (words.lower[stop] == "to" and words.lower[stop + 1] == "come")
    if unit == "quarter" or unit == "second" or words.joined[at] or words.joined[stop]:
        return None
    if before in _BARE_PLURAL_BEFORE or (follows and before not in ("the", "these", "those", "his", "her", "their", "our", "my")):
        return Found(at, stop, length_of(Count(2, None, stop, vague=True), unit))
    return None


def read_unit_long(words: Words, at: int) -> Found | None:
    """ "an hour-long rampage", "his bloody day-long siege": about one, for it is said of what nobody timed."""
    if words.lower[at + 1] not in ("long", "plus") or not words.joined[at + 1] or words.joined[at]:
        return None
    return Found(at, at + 2, length_of(Count(1, 1, at + 1), UNITS[words.lower[at]]), mod="APPROX")


def read_every(words: Words, at: int) -> Found | None:
    """ "every Tuesday", "each year", "every two weeks", "every other day"."""
    stop = at + 1
    if words.lower[stop] == "other" and words.lower[stop + 1] in UNITS:
        return Found(at, stop + 2, Recurrence(length_timex(2, UNITS[words.lower[stop + 1]])))
    if words.lower[stop] == "single" or words.lower[stop] == "early" or words.lower[stop] == "late":
        stop += 1
    word = words.lower[stop]
    timex = ""
    if word in WEEKDAYS:
        part = words.lower[stop + 1]
        timex = f"XXXX-WXX-{WEEKDAYS[word] + 1}"
        if part in CORE_DAYPARTS:
            timex += DAYPARTS[part][0]
            stop += 1
    elif word in MONTHS and words.capital(stop):
        timex = f"XXXX-{MONTHS[word]:02}"
    elif word in SEASONS:
        timex = f"XXXX-{SEASONS[word]}"
    elif word in CORE_DAYPARTS:
        timex = "XXXX-XX-XX" + DAYPARTS[word][0]
    elif word in UNITS and word not in PLURAL_UNITS:
        if word == "second" and words.text[stop + 1][:1].isalpha():
            return None
        timex = length_timex(1, UNITS[word])
    elif word in ORDINALS and words.lower[stop + 1] in UNITS and words.lower[stop + 1] not in PLURAL_UNITS:
        timex = length_timex(ORDINALS[word], UNITS[words.lower[stop + 1]])
        stop += 1
    else:
        count = read_count(words, stop)
        if count is None or words.lower[count.stop] not in PLURAL_UNITS:
            return None
        stop = count.stop
        timex = length_timex(None if count.vague else count.low, UNITS[words.lower[stop]])
    return Found(at, stop + 1, Recurrence(timex))


def read_times_a(words: Words, at: int) -> Found | None:
    """ "twice a week", "three times a day", "several times per year"."""
    stop = at + 1
    if words.lower[at] not in _TIMES:
        count = read_count(words, at)
        if count is None or words.lower[count.stop] != "times":
            return None
        stop = count.stop + 1
    rate = _rate(words, stop)
    return Found(at, rate[1], Recurrence(rate[0])) if rate else None


def read_recurring_word(words: Words, at: int) -> Found | None:
    """ "daily", "weekly"; not in the name of a newspaper."""
    if words.capital(at) and (at > 0 or words.capital(at + 1)):
        return None
    return Found(at, at + 1, Recurrence(_RECURRING_WORDS[words.lower[at]]))


def read_weekdays(words: Words, at: int) -> Found | None:
    """ "Tuesdays", "Friday nights" is read with the weekday."""
    if not words.capital(at):
        return None
    timex = f"XXXX-WXX-{PLURAL_WEEKDAYS[words.lower[at]] + 1}"
    stop = at + 1
    if words.lower[stop].removesuffix("s") in CORE_DAYPARTS:
        timex += DAYPARTS[words.lower[stop].removesuffix("s")][0]
        stop += 1
    return Found(at, stop, Recurrence(timex))
