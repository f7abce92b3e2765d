"""The parts of a date: day numbers, months, years."""

from calendar import monthrange

from checker.extract.dates.counts import whole
from checker.extract.dates.forms import Relation, Year
from checker.extract.dates.words import FULL_MONTHS, MONTHS, ORDINALS, Words
from checker.values.number_words import ONES, TENS

_YEAR_RELATIONS = {"last": Relation.LAST, "this": Relation.THIS, "next": Relation.NEXT}


RELATION_WORDS = {
    "last": Relation.LAST,
    "past": Relation.LAST,
    "this": Relation.THIS,
    "next": Relation.NEXT,
    "coming": Relation.NEXT,
}


FIRST_YEAR, LAST_YEAR = 1000, 2199


def year_number(text: str) -> int | None:
    """A year written in four digits."""
    value = whole(text, LAST_YEAR)
    return value if value is not None and value >= FIRST_YEAR and len(text) == 4 else None


def spoken_year(words: Words, at: int) -> tuple[int, int] | None:
    """ "nineteen ninety-six", "nineteen eighty": the year and where it stops."""
    tens = TENS.get(words.lower[at + 1])
    if tens is None:
        return None
    ones = ONES.get(words.lower[at + 2], 0)
    if 0 < ones < 10:
        return 1900 + tens + ones, at + 3
    return 1900 + tens, at + 2


def day_number(words: Words, at: int) -> int | None:
    """A day of the month at a word: "3", "3rd", "third"."""
    word = words.lower[at]
    if word[:1].isdecimal():
        return day_digits(word)
    return ORDINALS.get(word)


def day_digits(word: str) -> int | None:
    bare = word[:-2] if word[-2:] in ("st", "nd", "rd", "th") else word
    value = whole(bare, 31)
    return value if value and len(bare) <= 2 else None


STREETS = frozenset("street st avenue ave road rd lane drive boulevard blvd court terrace".split())


def month_number(words: Words, at: int) -> int | None:
    """The month at a word written with a capital letter (or in full in lower case, unless it is a common word)."""
    number = MONTHS.get(words.lower[at])
    if number is None or words.lower[at + 1] in STREETS:
        return None
    if words.capital(at):
        return number
    return number if words.lower[at] in FULL_MONTHS and words.lower[at] not in ("march", "august") else None


def year_behind(words: Words, at: int) -> tuple[Year, int]:
    """A year behind a day or month: ", 2012", "of 2012", "last year", ", '12" and where it stops; (None, at) if there is none."""
    stop = at
    if words.lower[stop] in (",", "of"):
        stop += 1
    if words.lower[at] == "of" and words.lower[stop] == "the" and words.lower[stop + 1] in ("same", "following", "previous"):
        return None, at
    value = year_number(words.text[stop])
    if value is not None and not words.joined[stop + 1]:
        return value, stop + 1
    if words.lower[stop] == "nineteen" and (spoken := spoken_year(words, stop)):
        return spoken
    relation = _YEAR_RELATIONS.get(words.lower[stop])
    if relation and words.lower[stop + 1] == "year":
        return relation, stop + 2
    return None, at


def real_day(month: int, day: int, year: Year) -> bool:
    """Whether the month can have that day (in that year, if it is a number)."""
    return 1 <= month <= 12 and 1 <= day <= monthrange(year if isinstance(year, int) else 2000, month)[1]
