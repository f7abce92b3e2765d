"""Expressions joined with what stands behind them: "Saturday night", "Friday at 5 p.m.", "5 p.m. on March 3"."""

from dataclasses import replace

from checker.extract.dates.clock import clock_mod, read_clock
from checker.extract.dates.days import read_month, read_numbered_day
from checker.extract.dates.forms import (
    Century,
    Clock,
    Day,
    Daypart,
    Decade,
    Found,
    Holiday,
    Length,
    NearDay,
    Offset,
    Quarter,
    Relation,
    Season,
    Unit,
    Weekday,
)
from checker.extract.dates.readers import READERS, longest
from checker.extract.dates.words import CORE_DAYPARTS, DAYPARTS, MONTHS, PLURAL_UNITS, POSITIONS, Words
from checker.values.number_words import ONES

NOON, HOUR = 720, 60  # minutes
_TEN = 600  # "10:30" and "11:30" may be of a clock of 24 hours, unless the part of the day says otherwise
_AFTERNOON, _EVENING = 700, 1020


def joined(words: Words, at: int) -> Found | None:
    """An expression together with the part of the day or clock time behind it: "Saturday night", "Friday at 5 p.m."."""
    article = 1 if words.lower[at] in ("the", "a", "an") else 0
    found = longest(words, at)
    if article:
        behind = longest(words, at + 1)
        if behind is not None and _takes_article(words, behind) and (found is None or behind.stop > found.stop):
            found = replace(behind, first=at)
    if found is None:
        return None
    if isinstance(found.form, Weekday) and found.form.relation is not None:
        dated = _date_behind(words, found.stop, found.form.weekday)
        if dated:
            found = replace(found, form=dated[0], stop=dated[1])
    return _with_time(words, found)


_WITH_ARTICLE = (Century, Decade, Quarter, Season, Offset, Length, Day)


def _takes_article(words: Words, found: Found) -> bool:
    """Whether "the" or "a" belongs to an expression: not to an adjective ("a two-day visit", "the third-quarter loss")."""
    if not isinstance(found.form, _WITH_ARTICLE):
        return False
    if words.joined[found.stop - 1] and not isinstance(found.form, (Day, Decade)):
        return False
    return not (isinstance(found.form, Length) and words.lower[found.stop - 1] not in PLURAL_UNITS)


def _with_time(words: Words, found: Found) -> Found:
    form = found.form
    if isinstance(form, Clock):
        return with_day(words, found)
    if isinstance(form, Daypart):
        return _with_clock(words, found)
    if not isinstance(form, (Day, Weekday, NearDay, Holiday)):
        return found
    part = words.lower[found.stop]
    position, stop = "", found.stop
    if part in POSITIONS and words.lower[stop + 1] in CORE_DAYPARTS:
        position, stop = POSITIONS[part], stop + 1
        part = words.lower[stop]
    if part in DAYPARTS and not words.joined[stop + 1] and not (isinstance(form, Day) and part not in CORE_DAYPARTS):
        suffix, minutes = DAYPARTS[part]
        day: Day | Weekday | NearDay | Holiday = form
        stop += 1
        if isinstance(form, Weekday):
            dated = _date_behind(words, stop, form.weekday)
            if dated:
                day, stop = dated
        found = Found(found.first, stop, Daypart(suffix, minutes, day), mod=found.mod or position, core=found.core)
    elif (
        isinstance(form, Weekday)
        and words.lower[stop] == "at"
        and words.lower[stop + 1] in ("dawn", "dusk", "sunset", "sunrise", "nightfall")
    ):
        found = Found(found.first, stop + 2, Daypart(*DAYPARTS[words.lower[stop + 1]], form))
    return _with_clock(words, found)


def _date_behind(words: Words, at: int, weekday: int) -> tuple[Day, int] | None:
    """The date behind "Saturday night": ", March 7"."""
    first = at + 1 if words.text[at] == "," else at
    found = read_month(words, first) if words.lower[first] in MONTHS else None
    if found is None and words.lower[first][:1].isdecimal():
        found = read_numbered_day(words, first)
    if found is None or not isinstance(found.form, Day):
        return None
    return replace(found.form, weekday=weekday), found.stop


def _with_clock(words: Words, found: Found) -> Found:
    """The clock time behind a day: "Friday at 5 p.m.", "January 3, around 1 a.m."."""
    form = found.form
    day = form.day if isinstance(form, Daypart) else form
    if day is None or not isinstance(day, (Day, Weekday, NearDay, Holiday, Unit)) or (isinstance(day, Day) and day.until):
        return found
    at = found.stop
    if words.text[at] == ",":
        at += 1
    mod, close = "", False
    phrase = clock_mod(words, at)
    if phrase:
        mod, close, at = phrase
    elif words.lower[at] == "at" and words.lower[at + 1] not in ("a", "an", "the"):
        at += 1
    elif not (words.text[at][:1].isdecimal() and at == found.stop):
        return found
    if not (words.lower[at][:1].isdecimal() or words.lower[at] in ("noon", "midnight") or words.lower[at] in ONES):
        return found
    clock = read_clock(words, at)
    if clock is None or not isinstance(clock.form, Clock):
        return found
    if clock.form.day is not None or (day_at(words, clock.stop) is not None and words.lower[clock.stop] != "on"):
        return found  # the clock time has a day of its own
    told = replace(clock.form, day=day)
    if isinstance(form, Daypart) and words.lower[clock.stop - 1][:1].isdecimal():
        told = _in_part(told, form)
    return Found(found.first, clock.stop, told, mod=mod, close=close)


def _in_part(clock: Clock, part: Daypart) -> Clock:
    """A clock time without a.m. or p.m. in the half of the day that the word beside it means: "11:30 Thursday night"."""
    late = part.minutes[0] >= _AFTERNOON
    if late and (clock.either or _TEN <= clock.minute < NOON):
        return replace(clock, minute=clock.minute % NOON + NOON, either=False)
    if not late and NOON <= clock.minute < NOON + HOUR:
        return replace(clock, minute=clock.minute - NOON, either=False)  # "12:15 Friday morning"
    return clock


def day_at(words: Words, at: int) -> Found | None:
    """A day or part of a day at a word."""
    if not (words.lower[at] in READERS or words.lower[at][:1].isdecimal()):
        return None
    found = longest(words, at)
    if found is None:
        return None
    form = found.form
    if isinstance(form, Daypart):
        return found
    if not isinstance(form, (Day, Weekday, NearDay, Holiday)) or (isinstance(form, Weekday) and form.some):
        return None
    part = words.lower[found.stop]
    if part in CORE_DAYPARTS:
        stop = found.stop + 1
        day: Day | Weekday | NearDay | Holiday = form
        if isinstance(form, Weekday):
            dated = _date_behind(words, stop, form.weekday)
            if dated:
                day, stop = dated
        return Found(found.first, stop, Daypart(*DAYPARTS[part], day))
    return found


def with_day(words: Words, found: Found) -> Found:
    """The day behind a clock time: "5 p.m. Friday", "midnight on March 3", "1430 GMT on Tuesday"."""
    form = found.form
    if not isinstance(form, Clock):
        return found
    at = found.stop
    if words.text[at] == ",":
        at += 1
    if words.lower[at] == "on":
        at += 1
    day = day_at(words, at)
    if day is None and words.lower[at : at + 2] == ["the", "next"] and words.lower[at + 2] == "day":
        return Found(found.first, at + 3, replace(form, day=Unit("day", Relation.FOLLOWING)), found.mod, found.core, found.close)
    if day is None:
        return found
    inner = day.form
    if isinstance(inner, Daypart):
        if inner.day is None:
            return found
        if inner.minutes[0] >= _EVENING and _past_midnight(form.minute) and _bare(words, found):
            return Found(found.first, day.stop, inner)  # "12:30 Friday night" is on Saturday for some, on Friday for others
        form = _in_part(form, inner) if form.either or _bare(words, found) else form
        inner = inner.day
    if not isinstance(inner, (Day, Weekday, NearDay, Holiday, Unit)) or (isinstance(inner, Day) and inner.until):
        return found
    return Found(found.first, day.stop, replace(form, day=inner), found.mod, found.core, found.close)


def _past_midnight(minute: int) -> bool:
    """Whether a figure of a clock of twelve hours is one that at night stands behind midnight: 12:30, 1:30 to 4:30."""
    return NOON <= minute < NOON + HOUR or HOUR <= minute < 5 * HOUR


def _bare(words: Words, found: Found) -> bool:
    """Whether a clock time ends with its figures: "11:30", not "11:30 p.m." or "noon"."""
    return words.lower[found.stop - 1][:1].isdecimal()
