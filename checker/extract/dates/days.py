"""The grammar of days of the calendar and months: "January 3, 2020", "3rd of May", "mid-September", "Tuesday, March 13"."""

from checker.extract.dates.date_parts import (
    RELATION_WORDS,
    day_digits,
    day_number,
    month_number,
    real_day,
    year_behind,
    year_number,
)
from checker.extract.dates.fixed_days import read_digits
from checker.extract.dates.forms import Day, Found, Month, Relation, WeekOf
from checker.extract.dates.words import FULL_MONTHS, MONTHS, ORDINALS, SHORT_WEEKDAYS, WEEKDAYS, Words

# months that are also words or names: read alone only behind a word that a date follows
_DOUBTFUL_MONTHS = frozenset("may march".split())


_NAME_MONTHS = frozenset("april may june august jan".split())


_DATE_PREPOSITIONS = frozenset(
    "in since by until till last next of from to during through throughout and or between this early late mid before after around"
    " for past every each on".split()
)


def read_month(words: Words, at: int) -> Found | None:
    """An expression that starts with a month: a day, or the month itself."""
    month = month_number(words, at)
    if month is None:
        return None
    day = None if words.joined[at + 1] and not words.lower[at + 1][:1].isdecimal() else day_number(words, at + 1)
    if day is not None and not (words.lower[at + 1] == "second" and not words.capital(at)):
        found = _day_behind_month(words, at, month, day)
        if found:
            return found
    return _bare_month(words, at, month)


def _day_behind_month(words: Words, at: int, month: int, day: int) -> Found | None:
    stop = at + 2
    if words.lower[stop] in ("%", "percent", "points") or (words.text[stop] == "/" and not words.spaced(stop)):
        return None
    if words.lower[stop] in ("a.m", "p.m", "am", "pm", "o'clock"):
        return None  # "in March 2 p.m. ..."
    until = None
    link = stop + 1 if words.lower[stop] in ("to", "through", "and", "-") else stop if words.joined[stop] else 0
    if link:
        other_month = month_number(words, link)
        number = link + 1 if other_month else link
        last = day_digits(words.lower[number])
        after = words.lower[number + 1]
        # "May 3 and 14 others": only a range or a list of days when no noun follows
        goes_on = other_month or link == stop or not after[:1].isalpha() or words.capital(number + 1) or after in _BEHIND_DAY
        if last and goes_on and real_day(other_month or month, last, None) and ((other_month or month), last) > (month, day):
            until = (other_month or month, last)
            stop = number + 1
    year, stop = year_behind(words, stop)
    if until is None and year is not None and words.joined[stop]:
        return None
    if not real_day(month, day, year):
        return None
    stop, weekday = _bracketed_weekday(words, stop)
    return Found(at, stop, Day(month, day, year, weekday, until))


_BEHIND_DAY = frozenset(
    "in at when after before for by with to from of as and but on that which who where while because during".split()
)


def _bracketed_weekday(words: Words, stop: int) -> tuple[int, int | None]:
    """ "March 13 (Tuesday)"."""
    if words.text[stop] == "(" and words.text[stop + 2] == ")" and words.lower[stop + 1] in WEEKDAYS:
        return stop + 3, WEEKDAYS[words.lower[stop + 1]]
    return stop, None


def _bare_month(words: Words, at: int, month: int) -> Found | None:
    word = words.lower[at]
    year, stop = year_behind(words, at + 1)
    if year is not None:
        return Found(at, stop, Month(month, year))
    before = words.before(at)
    if word not in FULL_MONTHS and words.text[at][-1] != "." and word not in ("sept",) and word != "may":
        return None
    if words.joined[at + 1]:
        return None
    if word in _DOUBTFUL_MONTHS and before not in _DATE_PREPOSITIONS:
        return None
    if (
        word in ("march", "may")
        and before in ("on", "for", "after", "before", "of", "to", "and")
        and words.text[at + 1][:1].islower()
    ):
        # "on March for", "of May and": a protest or a person as likely as a month
        return (
            None
            if before == "on" or words.lower[at + 1] in ("for", "on", "against", "said", "told", "has", "had")
            else Found(at, at + 1, Month(month))
        )
    if word in _NAME_MONTHS and words.capital(at + 1) and words.lower[at + 1] not in WEEKDAYS and words.text[at + 1].isalpha():
        return None
    if (
        word in _NAME_MONTHS
        and before not in _DATE_PREPOSITIONS
        and at
        and words.capital(at - 1)
        and words.text[at - 1].isalpha()
    ):
        return None
    if word in ("march", "may", "august") and not words.capital(at):
        return None
    if before == "on" and word not in ("march", "may"):
        return None if words.text[at + 1][:1].isalpha() and words.capital(at + 1) else Found(at, at + 1, Month(month))
    return Found(at, at + 1, Month(month))


def read_related_month(words: Words, at: int) -> Found | None:
    """ "last May", "this past January", "next March"."""
    relation = RELATION_WORDS[words.lower[at]]
    stop = at + 1
    if words.lower[at] == "this" and words.lower[stop] in ("past", "coming"):
        relation = RELATION_WORDS[words.lower[stop]]
        stop += 1
    month = month_number(words, stop)
    if month is None or words.lower[stop] not in FULL_MONTHS | {"may"}:
        return None
    if words.lower[stop + 1][:1].isdecimal() and day_number(words, stop + 1):
        day = day_number(words, stop + 1)
        if day and real_day(month, day, None):
            return Found(at, stop + 2, Day(month, day, relation if relation is Relation.LAST else None))
    return Found(at, stop + 1, Month(month, None, relation))


def read_numbered_day(words: Words, at: int) -> Found | None:
    """An expression that starts with the number of the day: "3 May 2012", "3rd of May", "the third of July"."""
    day = day_number(words, at)
    if day is None:
        return None
    stop = at + 1
    until = None
    if words.joined[stop] or words.lower[stop] in ("to", "and", "or"):
        number = stop if words.joined[stop] else stop + 1
        last = day_number(words, number)
        if last and last > day and month_number(words, number + 1):
            until, stop = last, number + 1
    ordinal = not words.lower[at].isdecimal()
    if words.lower[stop] == "of":
        if not ordinal:
            return None
        stop += 1
    elif ordinal and not words.lower[at][:1].isdecimal() and words.before(at) != "the":
        return None
    month = month_number(words, stop)
    if month is None or (words.lower[stop] == "may" and words.text[stop] != "May"):
        return None
    # "killed 17 March 3": the number before belongs elsewhere when a day follows the month
    if (
        day_number(words, stop + 1) is not None
        and year_number(words.text[stop + 1]) is None
        and words.lower[stop + 1][:1].isdecimal()
    ):
        after = words.lower[stop + 2]
        if after not in ("a.m", "p.m", "am", "pm", ":"):
            return None
    year, end = year_behind(words, stop + 1)
    if not real_day(month, until or day, year):
        return None
    doubtful = words.lower[stop] in ("may", "march") and year is None and not ordinal and until is None
    if doubtful and words.text[end][:1].islower() and words.lower[end] not in _BEHIND_DAY:
        return None
    return Found(at, end, Day(month, day, year, None, (month, until) if until else None))


def read_weekday_and_day(words: Words, at: int) -> Found | None:
    """A weekday beside its date: "Tuesday, March 13", "Tuesday (March 13)", "Tuesday the 13th of March"."""
    weekday = WEEKDAYS.get(words.lower[at], SHORT_WEEKDAYS.get(words.lower[at]))
    if weekday is None or not words.capital(at):
        return None
    stop = at + 1
    bracket = words.text[stop] == "("
    if words.text[stop] in (",", "("):
        stop += 1
    if words.lower[stop] == "the" or words.lower[stop] == "on":
        stop += 1
    found = read_month(words, stop) if words.lower[stop] in MONTHS else None
    if found is None and words.lower[stop][:1].isdecimal():
        found = read_numbered_day(words, stop) or read_digits(words, stop)
    elif found is None and words.lower[stop] in ORDINALS:
        found = read_numbered_day(words, stop)
    if found is None or not isinstance(found.form, Day):
        return None
    end = found.stop
    if bracket:
        if words.text[end] != ")":
            return None
        end += 1
    day = found.form
    return Found(at, end, Day(day.month, day.day, day.year, weekday, day.until, day.other))


def read_week_of(words: Words, at: int) -> Found | None:
    """ "third week of July", "last week of 2012" is left to others."""
    number = ORDINALS.get(words.lower[at], -1 if words.lower[at] in ("last", "final") else 0)
    if not number or number > 5 or words.lower[at + 1] != "week" or words.lower[at + 2] not in ("of", "in"):
        return None
    month = month_number(words, at + 3)
    if month is None:
        return None
    year, stop = year_behind(words, at + 4)
    return Found(at, stop, WeekOf(number, Month(month, year)))
