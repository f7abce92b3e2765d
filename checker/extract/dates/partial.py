"""Years and weeks for what is only partly said: days and months without a year, weekdays without a date."""

from datetime import date

from checker.extract.dates.anchors import DAY_GRAINS, Timeline
from checker.extract.dates.forms import Day, Month, Relation, Weekday, Year
from checker.extract.dates.intervals import plus_days, safe_date
from checker.extract.dates.tense import speaks_of_future, weekday_ahead
from checker.extract.dates.words import Words
from checker.values.period import Anchor

# A month and day without a year is mostly the nearest one: behind a verb in the past it may lie up to this many days ahead of
# publication ("declared a dividend payable ..."), and ...
_AHEAD = 60
# ... up to half a year when no verb before it tells the tense. Measured on news: any value from 60 to 120, and from 150 to 220,
# resolves the same days.
_AHEAD_UNTOLD = 183
# Up to this many days ahead a day behind a verb in the past has no second reading.
_AHEAD_SURELY = 30
# A month this many ahead is the coming one when no verb before it tells the tense.
_MONTHS_AHEAD = 3
# Behind a full date a day without a year belongs to the same year when it follows within this many days.
_INHERIT = 60
# Beyond this many days of doubt the neighbouring year is kept as another reading.
_DOUBT = 120
# A paragraph about a date this many days before publication tells of the past: its weekdays may be counted from there.
_STORY_AGE = 14


def said_year(year: Year, timeline: Timeline) -> tuple[int, Anchor] | None:
    """The year that is written or told by "last year"; None if none is, or publication is unknown."""
    if isinstance(year, Relation):
        if timeline.published is None:
            return None
        return timeline.published.year + {Relation.LAST: -1, Relation.NEXT: 1}.get(year, 0), Anchor.PUBLISHED
    return None if year is None else (year, Anchor.EXPLICIT)


def year_of_day(form: Day, words: Words, first: int, stop: int, timeline: Timeline) -> tuple[list[int], Anchor]:
    """The years a day without one can be of, the likeliest first; none if there is no anchor."""
    published = timeline.published
    years: list[int] = []
    anchor = Anchor.NONE
    inherited, sure = _inherited_year(form, timeline)
    if inherited is not None and (sure or published is None):
        years.append(inherited)
        anchor = Anchor.PARAGRAPH
    if published is not None:
        likely = _likely_years(form.month, form.day, published, speaks_of_future(words, first, stop))
        if anchor is Anchor.NONE:
            anchor = Anchor.PUBLISHED
        years += [year for year in likely if year not in years]
        if inherited is not None and inherited not in years:
            years.append(inherited)
        if form.weekday is not None and years:
            years += [
                year
                for year in (published.year, published.year - 1, published.year + 1)
                if year not in years and _falls_on(year, form) and not _falls_on(years[0], form)
            ]
    return years, anchor


def _falls_on(year: int, form: Day) -> bool:
    day = safe_date(year, form.month, form.day)
    return day is not None and day.weekday() == form.weekday


def _inherited_year(form: Day, timeline: Timeline) -> tuple[int | None, bool]:
    """The year of the full date before, and whether the day follows that date as a story goes on."""
    mention = timeline.last_full_date()
    if mention is None or mention.period.lower is None:
        return None, False
    base = mention.period.lower
    for year in (base.year, base.year + 1):
        day = safe_date(year, form.month, form.day)
        if day is None:
            continue
        ahead = (day - base).days
        if abs(ahead) <= _INHERIT and (timeline.published is None or day <= timeline.published or abs(ahead) <= 1):
            return year, ahead >= 0
    return None, False


def _likely_years(month: int, day: int, published: date, future: bool | None) -> list[int]:
    year = published.year
    here = safe_date(year, month, day) or safe_date(year, month, day - 1)
    if here is None:
        return []
    ahead = (here - published).days
    if future:
        if ahead < -60:
            year += 1
        elif ahead > 300:
            year -= 1
    elif ahead > (_AHEAD_UNTOLD if future is None else _AHEAD):
        year -= 1
    chosen = (safe_date(year, month, day) or here) if year != here.year else here
    years = [year]
    told_far = future is False and _AHEAD_SURELY < ahead <= _AHEAD
    if told_far or future is None or abs((chosen - published).days) > _DOUBT:
        other = year + 1 if chosen <= published else year - 1
        near = safe_date(other, month, day)
        if near is not None and (told_far or abs((near - published).days) <= 366 - _DOUBT // 2):
            years.append(other)
    return years


def year_of_month(form: Month, words: Words, first: int, stop: int, timeline: Timeline) -> tuple[list[int], Anchor]:
    """The years a month without one can be of, the likeliest first."""
    published = timeline.published
    if form.relation is not None:
        if published is None:
            return [], Anchor.NONE
        if form.relation is Relation.LAST:
            return [published.year if form.month < published.month else published.year - 1], Anchor.PUBLISHED
        if form.relation is Relation.NEXT:
            return [published.year if form.month > published.month else published.year + 1], Anchor.PUBLISHED
        return [published.year], Anchor.PUBLISHED
    years: list[int] = []
    anchor = Anchor.NONE
    mention = timeline.last_full_date(paragraphs=1)
    if mention is not None and mention.period.lower is not None:
        base = mention.period.lower
        old = published is None or (published - base).days > 366
        if old and 0 <= form.month - base.month <= 3:
            years, anchor = [base.year], Anchor.PARAGRAPH
    if published is None:
        return years, anchor
    future = speaks_of_future(words, first, stop)
    soon = future is None and 0 <= (form.month - published.month) % 12 <= _MONTHS_AHEAD
    if future or soon:
        likely = published.year if form.month >= published.month else published.year + 1
        other = likely - 1
    else:
        likely = published.year if form.month <= published.month else published.year - 1
        other = likely + 1
    told = (future is False and form.month <= published.month) or (future is True and form.month >= published.month)
    candidates = [likely] if told else [likely, other]
    if anchor is Anchor.NONE:
        anchor = Anchor.PUBLISHED
    return years + [year for year in candidates if year not in years], anchor


def days_of_weekday(form: Weekday, words: Words, first: int, timeline: Timeline) -> tuple[list[date], Anchor]:
    """The days a weekday can be, the likeliest first; none if there is no anchor."""
    published = timeline.published
    if published is None:
        return _from_mention(form, timeline, timeline.last(*DAY_GRAINS, paragraphs=0) is not None)
    back = (published.weekday() - form.weekday) % 7
    ahead = (form.weekday - published.weekday()) % 7
    before, after = plus_days(published, -back), plus_days(published, ahead)
    relation = form.relation
    if form.week is not None:
        weeks = {Relation.LAST: -7, Relation.NEXT: 7}.get(form.week, 0)
        return [plus_days(published, form.weekday - published.weekday() + weeks)], Anchor.PUBLISHED
    if form.shift:
        return [plus_days(after if ahead else plus_days(after, 7), 7 * form.shift - (0 if ahead else 7))], Anchor.PUBLISHED
    if relation in (Relation.SAME, Relation.FOLLOWING, Relation.PREVIOUS):
        days, anchor = _from_mention(form, timeline, True)
        if days:
            return days, anchor
    if relation is Relation.LAST:
        day = before if back else plus_days(before, -7)
        return ([day, plus_days(day, -7)] if 0 < back <= 3 else [day]), Anchor.PUBLISHED
    if relation in (Relation.NEXT, Relation.FOLLOWING):
        day = after if ahead else plus_days(after, 7)
        return [day, plus_days(day, 7)], Anchor.PUBLISHED
    if relation is Relation.THIS:
        return ([after, before] if ahead else [after]), Anchor.PUBLISHED
    if relation is Relation.PREVIOUS:
        return [before if back else plus_days(before, -7)], Anchor.PUBLISHED
    if weekday_ahead(words, first):
        days = [after, before] if back else [after]
    elif speaks_of_future(words, first, first) and back:
        days = [before, after]
    else:
        days = [before]
    # a passage about older events: the weekday may be counted from the date it gives
    told = timeline.last_full_date()
    if told is not None and told.period.lower is not None and (published - told.period.lower).days > _STORY_AGE:
        base = told.period.lower
        days.append(plus_days(base, (form.weekday - base.weekday()) % 7))
    return days, Anchor.PUBLISHED


def _from_mention(form: Weekday, timeline: Timeline, allowed: bool) -> tuple[list[date], Anchor]:
    """The weekday counted from the day mentioned last, if the words ask for it ("the following Friday")."""
    mention = timeline.last(*DAY_GRAINS)
    if not allowed or mention is None or mention.period.lower is None:
        return [], Anchor.NONE
    base = mention.period.lower
    anchor = Anchor.SENTENCE if mention.sentence == timeline.sentence else Anchor.PARAGRAPH
    if form.relation is Relation.FOLLOWING:
        return [plus_days(base, (form.weekday - base.weekday() - 1) % 7 + 1)], anchor
    if form.relation is Relation.PREVIOUS:
        return [plus_days(base, -((base.weekday() - form.weekday - 1) % 7 + 1))], anchor
    if form.relation is Relation.SAME:
        return [plus_days(base, (form.weekday - base.weekday()) % 7)], anchor
    return [], Anchor.NONE
