"""Periods of what the calendar names: days, months, years, quarters, seasons, holidays."""

from collections.abc import Sequence
from dataclasses import replace

from checker.extract.dates.anchors import Timeline
from checker.extract.dates.forms import (
    Century,
    Day,
    Decade,
    Found,
    Holiday,
    Month,
    Quarter,
    Relation,
    Season,
    WeekOf,
    Years,
)
from checker.extract.dates.intervals import (
    fixed_holiday,
    holiday,
    month_interval,
    plus_days,
    quarter_interval,
    safe_date,
    season_interval,
    week_timex,
    years_interval,
)
from checker.extract.dates.partial import said_year, year_of_day, year_of_month
from checker.extract.dates.tense import speaks_of_future
from checker.extract.dates.words import Words
from checker.values.period import Anchor, Grain, Period


def unresolved(timex: str, grain: Grain) -> Period:
    """A period without an anchor."""
    return Period(timex, None, None, grain, anchor=Anchor.NONE)


def one_of(periods: Sequence[Period]) -> Period:
    """The first period, with the others as its alternatives."""
    first, *others = periods
    return replace(first, alternatives=tuple(others)) if others else first


def day_period(form: Day, found: Found, words: Words, timeline: Timeline) -> Period | None:
    """ "January 3, 2020", "Jan. 3", "3/4/2012", "January 3-5"."""
    said = said_year(form.year, timeline)
    if said is not None:
        years, anchor = [said[0]], said[1]
    elif form.year is None:
        years, anchor = year_of_day(form, words, found.first, found.stop, timeline)
        if (form.month, form.day) == (9, 11) and words.lower[found.stop] in (
            "attack",
            "attacks",
            "terrorist",
            "terror",
            "hijackers",
        ):
            years, anchor = [2001], Anchor.EXPLICIT  # the name of an event, not a day of this year
    else:
        years, anchor = [], Anchor.NONE
    readings = [(form.month, form.day)] + ([form.other] if form.other else [])
    periods = []
    for year in years:
        for month, day in readings:
            first = safe_date(year, month, day)
            if first is None:
                continue
            last = first
            if form.until:
                last = safe_date(year, *form.until) or safe_date(year + 1, *form.until) or first
                if last < first:
                    last = safe_date(year + 1, *form.until) or first
            timex = first.isoformat() if last == first else f"{first.isoformat()}/{last.isoformat()}"
            periods.append(Period(timex, first, last, Grain.DAY, anchor=anchor, weekday=form.weekday))
    if not periods:
        timex = f"XXXX-{form.month:02}-{form.day:02}"
        return Period(timex, None, None, Grain.DAY, anchor=Anchor.NONE, weekday=form.weekday)
    return one_of(periods)


def month_period(form: Month, found: Found, words: Words, timeline: Timeline) -> Period | None:
    """ "March 2012", "last May", "in June"."""
    said = said_year(form.year, timeline)
    if said is not None:
        years, anchor = [said[0]], said[1]
    elif form.year is None:
        years, anchor = year_of_month(form, words, found.first, found.stop, timeline)
    else:
        years, anchor = [], Anchor.NONE
    periods = [
        Period(f"{year:04}-{form.month:02}", *month_interval(year, form.month), Grain.MONTH, anchor=anchor)
        for year in years
        if 1 <= year <= 9999
    ]
    return one_of(periods) if periods else unresolved(f"XXXX-{form.month:02}", Grain.MONTH)


def week_of_period(form: WeekOf, found: Found, words: Words, timeline: Timeline) -> Period | None:
    """ "the third week of July": seven days from the first, with some days to spare, since weeks are counted from any weekday."""
    month = month_period(form.month, found, words, timeline)
    if month is None or month.lower is None or month.upper is None:
        return unresolved(f"XXXX-{form.month.month:02}-WXX", Grain.WEEK)

    def week(of: Period) -> Period:
        if of.lower is None or of.upper is None:
            return of
        first = plus_days(of.upper, -6) if form.number < 0 else plus_days(of.lower, 7 * (form.number - 1))
        return replace(
            of,
            timex=week_timex(plus_days(first, 3)),
            lower=plus_days(first, -3),
            upper=plus_days(first, 9),
            grain=Grain.WEEK,
            alternatives=(),
        )

    return one_of([week(reading) for reading in (month, *month.alternatives)])


def years_period(form: Years | Decade | Century, found: Found, words: Words, timeline: Timeline) -> Period | None:
    """ "2012", "1914-18", "the 1990s", "the 19th century"."""
    del found, words, timeline
    if isinstance(form, Years):
        interval = years_interval(form.first, form.last)
        timex = f"{form.first:04}" if form.first == form.last else f"{form.first:04}/{form.last:04}"
        return Period(timex, *interval, Grain.YEAR) if interval else None
    if isinstance(form, Decade):
        interval = years_interval(form.first, form.first + 9)
        return Period(f"{form.first // 10:03}", *interval, Grain.DECADE) if interval else None
    if form.before_christ:
        return unresolved(f"BC{form.number - 1:02}", Grain.CENTURY)
    interval = years_interval(max(1, 100 * (form.number - 1)), 100 * form.number)
    return Period(f"{form.number - 1:02}", *interval, Grain.CENTURY) if interval else None


def quarter_period(form: Quarter, found: Found, words: Words, timeline: Timeline) -> Period | None:
    """ "the third quarter": the latest one that has begun, unless the future is spoken of."""
    said = said_year(form.year, timeline)
    if said is not None:
        return Period(f"{said[0]:04}-Q{form.number}", *quarter_interval(said[0], form.number), Grain.QUARTER, anchor=said[1])
    published = timeline.published
    if published is None:
        return unresolved(f"XXXX-Q{form.number}", Grain.QUARTER)
    begun = form.number <= (published.month + 2) // 3
    ahead = speaks_of_future(words, found.first, found.stop)
    years = [published.year] if begun or ahead else [published.year - 1]
    if not begun and ahead is None:
        years.append(published.year)
    return one_of(
        [
            Period(f"{year:04}-Q{form.number}", *quarter_interval(year, form.number), Grain.QUARTER, anchor=Anchor.PUBLISHED)
            for year in years
        ]
    )


def season_period(form: Season, found: Found, words: Words, timeline: Timeline) -> Period | None:
    """ "last summer", "the winter of 2012"; a winter lies in two years, so both are kept."""
    said = said_year(form.year, timeline)
    published = timeline.published
    if said is not None:
        years, anchor = [said[0]], said[1]
        if form.code == "WI":
            years.append(said[0] - 1)
    elif published is None:
        return unresolved(f"XXXX-{form.code}", Grain.SEASON)
    else:
        anchor = Anchor.PUBLISHED
        starts = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}[form.code]
        year = published.year
        if form.relation is Relation.LAST:
            if starts >= published.month or published.month < starts + 3:
                year -= 1
            years = [year]
        elif form.relation is Relation.NEXT:
            years = [year if starts > published.month else year + 1]
        elif form.relation is Relation.THIS:
            years = [year] + ([year - 1] if form.code == "WI" else [])
        else:
            ahead = speaks_of_future(words, found.first, found.stop)
            years = [year if ahead or starts <= published.month else year - 1]
            years.append(years[0] + (1 if years[0] < year else -1))
    return one_of(
        [Period(f"{year:04}-{form.code}", *season_interval(year, form.code), Grain.SEASON, anchor=anchor) for year in years]
    )


_HAPPENED = frozenset(
    "shooting shootings attack attacks bombing massacre murder murders killing killings slaying slayings death deaths homicide"
    " stabbing robbery crash collision fire blaze explosion blast riot riots quake earthquake storm flood".split()
)
_HAPPENED_REACH = 4  # words from a holiday to what happened on it: "the Easter morning double murder"


def _names_what_happened(words: Words, found: Found) -> bool:
    """Whether a holiday only tells which crime or mishap is meant, so that it is over: "for the Christmas Day shooting"."""
    return words.before(found.first) in ("the", "a", "an", "'s", "his", "her", "their") and not _HAPPENED.isdisjoint(
        words.lower[found.stop : found.stop + _HAPPENED_REACH]
    )


def holiday_period(form: Holiday, found: Found, words: Words, timeline: Timeline) -> Period | None:
    """ "Christmas Eve", "Thanksgiving 2012"."""
    said = said_year(form.year, timeline)
    published = timeline.published
    fixed = fixed_holiday(form.name)
    if said is not None:
        years, anchor = [said[0]], said[1]
    elif published is None:
        return unresolved(f"XXXX-{fixed[0]:02}-{fixed[1]:02}" if fixed else "XXXX-XX-XX", Grain.DAY)
    else:
        anchor = Anchor.PUBLISHED
        year = published.year
        here = holiday(form.name, year)
        ahead = (here - published).days if here else 0
        if form.relation is Relation.LAST:
            years = [year - 1 if ahead >= 0 else year]
        elif form.relation is Relation.NEXT:
            years = [year if ahead > 0 else year + 1]
        else:
            future = speaks_of_future(words, found.first, found.stop) and not _names_what_happened(words, found)
            years = [year - 1, year] if ahead > 60 and not future else [year]
            if ahead < -60 and future:
                years = [year + 1, year]
    periods = [Period(day.isoformat(), day, day, Grain.DAY, anchor=anchor) for year in years if (day := holiday(form.name, year))]
    return one_of(periods) if periods else unresolved("XXXX-XX-XX", Grain.DAY)
