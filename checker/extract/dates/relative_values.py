"""Periods of what is counted from an anchor: weekdays, "yesterday", "last week", "three years later"."""

from dataclasses import replace
from datetime import date

from checker.extract.dates.anchors import DAY_GRAINS, Timeline
from checker.extract.dates.calendar_values import one_of, unresolved
from checker.extract.dates.forms import (
    Found,
    NearDay,
    Offset,
    Reference,
    Relation,
    Unit,
    Weekday,
)
from checker.extract.dates.intervals import (
    month_interval,
    plus_days,
    plus_months,
    quarter_interval,
    shifted,
    week_interval,
    week_timex,
    years_interval,
)
from checker.extract.dates.partial import days_of_weekday
from checker.extract.dates.tense import speaks_of_future
from checker.extract.dates.words import Words
from checker.values.period import Anchor, Grain, Period


def weekday_period(form: Weekday, found: Found, words: Words, timeline: Timeline) -> Period | None:
    """A weekday: the latest one not after publication, unless the words say otherwise."""
    days: list[date] = []
    anchor = Anchor.NONE
    if not form.some:
        days, anchor = days_of_weekday(form, words, found.first, timeline)
    if not days:
        timex = f"XXXX-WXX-{form.weekday + 1}"
        return Period(timex, None, None, Grain.DAY, anchor=Anchor.NONE, weekday=form.weekday, weekday_only=True)
    unique = list(dict.fromkeys(days))
    return one_of(
        [Period(day.isoformat(), day, day, Grain.DAY, anchor=anchor, weekday=form.weekday, weekday_only=True) for day in unique]
    )


def near_day_period(form: NearDay, found: Found, words: Words, timeline: Timeline) -> Period | None:
    """ "today", "yesterday"."""
    del words
    if timeline.published is None:
        return unresolved("XXXX-XX-XX", Grain.DAY)
    del found
    day = plus_days(timeline.published, form.offset)
    return Period(day.isoformat(), day, day, Grain.DAY, anchor=Anchor.PUBLISHED)


_UNKNOWN_UNITS = {
    "day": ("XXXX-XX-XX", Grain.DAY), "week": ("XXXX-WXX", Grain.WEEK), "weekend": ("XXXX-WXX-WE", Grain.DAY),
    "month": ("XXXX-XX", Grain.MONTH),
    "quarter": ("XXXX-QX", Grain.QUARTER), "year": ("XXXX", Grain.YEAR), "decade": ("XXX", Grain.DECADE),
    "century": ("XX", Grain.CENTURY),
}  # fmt: skip


_FINER: dict[str, tuple[Grain, ...]] = {
    "day": DAY_GRAINS,
    "week": (*DAY_GRAINS, Grain.WEEK),
    "weekend": (*DAY_GRAINS, Grain.WEEK),
    "month": (*DAY_GRAINS, Grain.WEEK, Grain.MONTH),
}
_STEPS = {Relation.LAST: -1, Relation.PREVIOUS: -1, Relation.NEXT: 1, Relation.FOLLOWING: 1}


def unit_period(form: Unit, found: Found, words: Words, timeline: Timeline) -> Period | None:
    """ "last week", "this year", "the following month", "that day"."""
    base, anchor = timeline.published, Anchor.PUBLISHED
    if form.relation in (Relation.SAME, Relation.FOLLOWING, Relation.PREVIOUS):
        mention = timeline.last(*_FINER.get(form.unit, ()))
        ahead = form.relation is Relation.FOLLOWING and form.unit != "day" and speaks_of_future(words, found.first, found.stop)
        if mention is not None and mention.period.lower is not None and not ahead:
            base = mention.period.lower
            anchor = Anchor.SENTENCE if mention.sentence == timeline.sentence else Anchor.PARAGRAPH
        elif form.unit == "day" or form.relation is Relation.SAME:
            base = None
    if base is None:
        return unresolved(*_UNKNOWN_UNITS[form.unit])
    return _unit_of(form, base, _STEPS.get(form.relation, 0), anchor, words, found, timeline)


def _unit_of(form: Unit, base: date, step: int, anchor: Anchor, words: Words, found: Found, timeline: Timeline) -> Period:
    unit = form.unit
    if unit == "day":
        day = plus_days(base, step)
        return Period(day.isoformat(), day, day, Grain.DAY, anchor=anchor)
    if unit == "week":
        day = plus_days(base, 7 * step)
        period = Period(week_timex(day), *week_interval(day), Grain.WEEK, anchor=anchor)
    elif unit == "weekend":
        if (
            step <= 0
            and base.weekday() < 5
            and not (form.relation is Relation.THIS or speaks_of_future(words, found.first, found.stop))
        ):
            day = plus_days(base, -((base.weekday() - 5) % 7))
        else:
            day = plus_days(base, 7 * (step if base.weekday() >= 5 or step < 0 else max(0, step - 1)))
        saturday = plus_days(day, 5 - day.weekday())
        return Period(f"{week_timex(day)}-WE", saturday, plus_days(saturday, 1), Grain.DAY, anchor=anchor)
    elif unit == "month":
        year, month = plus_months(base.year, base.month, step)
        period = Period(f"{year:04}-{month:02}", *month_interval(year, month), Grain.MONTH, anchor=anchor)
    elif unit == "quarter":
        year, month = plus_months(base.year, base.month, 3 * step)
        number = (month + 2) // 3
        period = Period(f"{year:04}-Q{number}", *quarter_interval(year, number), Grain.QUARTER, anchor=anchor)
    else:
        size = {"year": 1, "decade": 10, "century": 100}[unit]
        first = max(1, (base.year // size + step) * size)
        interval = years_interval(first, min(9999, first + size - 1)) or (base, base)
        timex = f"{first:04}"[: {"year": 4, "decade": 3, "century": 2}[unit]]
        grain = {"year": Grain.YEAR, "decade": Grain.DECADE, "century": Grain.CENTURY}[unit]
        period = Period(timex, *interval, grain, anchor=anchor)
    if form.rolling and period.lower is not None and timeline.published is not None:
        back = shifted(timeline.published, 1, unit, -1)[1][0]
        return replace(period, lower=min(period.lower, back), upper=timeline.published)
    return period


_LATER = (Grain.YEAR, Grain.QUARTER, Grain.MONTH, Grain.DECADE)


# beyond this many units away nothing is put into the calendar
_FARTHEST = 5000


def offset_period(form: Offset, found: Found, words: Words, timeline: Timeline) -> Period | None:
    """ "two weeks ago", "three years later": counted from publication, or from what was mentioned last."""
    del found, words
    if form.count is None or form.vague:
        return unresolved("PAST_REF" if form.sign < 0 else "FUTURE_REF", Grain.REFERENCE)
    base, anchor, coarse = timeline.published, Anchor.PUBLISHED, False
    if form.from_mention:
        mention = timeline.last()
        if mention is not None and mention.period.lower is not None:
            base = mention.period.lower
            anchor = Anchor.SENTENCE if mention.sentence == timeline.sentence else Anchor.PARAGRAPH
            coarse = mention.period.grain in _LATER
            if coarse and form.unit in ("day", "night", "week", "hour", "minute", "second", "weekend", "fortnight"):
                return replace(mention.period, alternatives=(), weekday=None, weekday_only=False, anchor=anchor)
        elif form.sign > 0 or form.unit in ("hour", "minute", "second", "day"):
            base = None
    years = {"year": 1, "decade": 10, "century": 100}.get(form.unit, 0) * form.count
    if base is None or form.count > _FARTHEST or (form.sign < 0 and years >= base.year) or years > _FARTHEST:
        return unresolved(_UNKNOWN_UNITS.get(form.unit, ("XXXX-XX-XX", Grain.DAY))[0], Grain.DAY)
    timex, (lower, upper), grain = shifted(base, form.count, form.unit, form.sign)
    if coarse and grain is Grain.YEAR and timex.isdecimal() and len(timex) == 4 and int(timex) > 0:
        lower, upper = date(int(timex), 1, 1), date(int(timex), 12, 31)  # counted from a year: no months to spare
    elif coarse and form.unit == "month" and timeline.last() is not None:
        last = timeline.last()
        if last is not None and last.period.grain is Grain.YEAR:
            return replace(last.period, alternatives=(), anchor=anchor)
    return Period(timex, lower, upper, grain, anchor=anchor)


def reference_period(form: Reference, found: Found, words: Words, timeline: Timeline) -> Period | None:
    """ "now", "recently"."""
    del found, words, timeline
    return unresolved(form.timex, Grain.REFERENCE)
