"""The grammar of days written in digits and of holidays: "2020-01-03", "2023-March-19", "12/31/2012", "Christmas Eve"."""

from checker.extract.dates.counts import whole
from checker.extract.dates.date_parts import RELATION_WORDS, day_digits, month_number, real_day, year_behind, year_number
from checker.extract.dates.forms import Day, Found, Holiday
from checker.extract.dates.words import Words


def read_digits(words: Words, at: int) -> Found | None:
    """Dates in digits: "2020-01-03", "2023-March-19", "19-Mar-2012", "12/31/2012", "2020/01/03"."""
    text = words.text[at]
    if "/" in text:
        return _slashes(words, at, text.split("/"))
    if words.joined[at + 1] and words.joined[at + 2]:
        year = year_number(text)
        if year is not None:
            month = month_number(words, at + 1) or (whole(words.text[at + 1], 12) if len(words.text[at + 1]) == 2 else None)
            day_text = words.lower[at + 2].partition("t")[0]
            day = day_digits(day_text)
            if month and day and real_day(month, day, year):
                return Found(at, at + 3, Day(month, day, year))
        month = month_number(words, at + 1)
        day = day_digits(text)
        year = year_number(words.text[at + 2])
        if month and day and year and real_day(month, day, year):
            return Found(at, at + 3, Day(month, day, year))
    if text.count(".") == 2:
        parts = text.split(".")
        return _three(at, parts, month_first=False)
    return None


def _slashes(words: Words, at: int, parts: list[str]) -> Found | None:
    del words
    return _three(at, parts, month_first=True) if len(parts) == 3 else None


def _three(at: int, parts: list[str], month_first: bool) -> Found | None:
    numbers = [whole(part, 9999) for part in parts]
    if None in numbers:
        return None
    first, second, third = (number or 0 for number in numbers)
    if len(parts[0]) == 4 and year_number(parts[0]):
        return Found(at, at + 1, Day(second, third, first)) if real_day(second, third, first) else None
    if len(parts[2]) == 4 and year_number(parts[2]):
        year = third
    elif len(parts[2]) == 2 and month_first:
        year = 2000 + third if third < 70 else 1900 + third
    else:
        return None
    orders = [(first, second), (second, first)] if month_first else [(second, first)]
    fitting = [(month, day) for month, day in orders if real_day(month, day, year)]
    if not fitting:
        return None
    month, day = fitting[0]
    other = fitting[1] if len(fitting) > 1 and fitting[1] != fitting[0] else None
    return Found(at, at + 1, Day(month, day, year, other=other))


_HOLIDAYS = {
    tuple(name.split()): name
    for name in (
        "christmas", "christmas day", "christmas eve", "thanksgiving", "thanksgiving day", "new year 's day", "new year 's eve",
        "new years day", "new years eve", "valentine 's day", "halloween", "independence day", "labor day", "memorial day",
        "veterans day", "easter", "easter sunday", "easter monday", "good friday", "palm sunday", "boxing day", "mother 's day",
        "father 's day", "columbus day", "presidents day", "st patrick 's day", "martin luther king day",
        "martin luther king jr day",
        "armistice day", "remembrance day", "bastille day", "groundhog day", "inauguration day", "election day", "ash wednesday",
        "nowruz",
    )
}  # fmt: skip


HOLIDAY_STARTS = frozenset(name[0] for name in _HOLIDAYS)


_HOLIDAY_NOUNS = frozenset(
    "tree trees gift gifts card cards present presents party parties shopping carol carols lights market markets island islands"
    " dinner song songs decorations season egg eggs story parade".split()
)


def read_holiday(words: Words, at: int) -> Found | None:
    """A holiday by its name, with the year it may have: "Christmas Day 2012", "last Thanksgiving"."""
    relation = RELATION_WORDS.get(words.lower[at])
    first = at + 1 if relation else at
    if not words.capital(first):
        return None
    for size in (5, 4, 3, 2, 1):
        name = _HOLIDAYS.get(tuple(words.lower[first : first + size]))
        if name is None:
            continue
        stop = first + size
        if words.lower[stop] in _HOLIDAY_NOUNS or (size == 1 and words.capital(stop) and words.text[stop].isalpha()):
            return None
        year, stop = year_behind(words, stop)
        return Found(at, stop, Holiday(name.replace(" '", "'"), year, relation))
    return None
