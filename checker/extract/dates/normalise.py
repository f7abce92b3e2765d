"""From the form of an expression and its anchors to a value: modifiers, governing words, times of the day."""

from collections.abc import Callable
from dataclasses import replace

from checker.extract.dates.anchors import DAY_GRAINS, Timeline
from checker.extract.dates.calendar_values import unresolved
from checker.extract.dates.forms import Clock, DayForm, Daypart, Found, Length, Offset, Recurrence
from checker.extract.dates.intervals import part_of, plus_days
from checker.extract.dates.resolvers import RESOLVERS
from checker.extract.dates.words import Words
from checker.model import MentionType
from checker.values.period import Anchor, Grain, Period, Span

_COARSE = (Grain.WEEK, Grain.MONTH, Grain.SEASON, Grain.QUARTER, Grain.YEAR, Grain.DECADE, Grain.CENTURY)
# "early Tuesday" is before ten in the morning, "late Tuesday" after five: generous, since dayparts are words of judgement
_DAY_POSITIONS = {"START": (0, 599), "MID": (600, 1019), "END": (1020, 1439)}
# how far around a clock time its modifier reaches, in minutes (judgement)
_AROUND = 10
_AROUND_HOUR = 15
_CLOSE_BY = 30
_END_OF_DAY = 1439
# how many paragraphs back the day of a clock time may be named (news paragraphs are a sentence or two long)
_STORY_REACH = 6

# words whose object is the end or start of a period rather than its day
_OPEN_BEFORE = {"until": "", "till": "", "by": "", "before": "BEFORE", "to": ""}
_OPEN_AFTER = {"since": "", "after": "AFTER"}
_GOVERNED_GOES_ON = frozenset(
    "and or but when as while because that the a an in on at for with from to of he she it they we i his her its their there"
    " this these who which outside inside near between along around behind across during following"
    " is are was were has have had will would said says if".split()
)


def resolve(found: Found, words: Words, timeline: Timeline) -> tuple[MentionType, Period | Span] | None:
    """The type and value of an expression; None if the calendar has no such thing."""
    form = found.form
    if isinstance(form, Length):
        return MentionType.DURATION, _span(form, found.mod)
    if isinstance(form, Recurrence):
        return MentionType.SET, Span(form.timex, recurring=True)
    if isinstance(form, Clock):
        period: Period | None = _clock(form, found, words, timeline)
    elif isinstance(form, Daypart):
        period = _daypart(form, found, words, timeline)
    else:
        period = RESOLVERS[type(form)](form, found, words, timeline)
        if period is not None:
            period = _each(period, lambda reading: _positioned(reading, found.mod, timeline))
            period = _governed(period, found, words)
    if period is None:
        return None
    return (MentionType.TIME if isinstance(form, (Clock, Daypart)) else MentionType.DATE), period


def _each(period: Period, change: Callable[[Period], Period]) -> Period:
    changed = change(period)
    if period.alternatives:
        changed = replace(changed, alternatives=tuple(change(other) for other in period.alternatives))
    return changed


def _span(form: Length, mod: str) -> Span:
    low, high = form.low, form.high
    if mod in ("MORE_THAN", "EQUAL_OR_MORE"):
        high = None
    elif mod == "EQUAL_OR_LESS" or mod == "LESS_THAN":
        low = None
    return Span(form.timex, low, high, form.unit, mod)


def _positioned(period: Period, mod: str, timeline: Timeline) -> Period:
    """A period narrowed by "early", "late", "the end of" ... in front of it."""
    if not mod:
        return period
    if mod in ("EARLIER", "LATER"):
        shown = "START" if mod == "EARLIER" else "END"
        published = timeline.published
        if published is None or period.lower is None or period.upper is None or not period.lower <= published <= period.upper:
            return replace(period, mod=shown)
        if mod == "EARLIER":
            return replace(period, mod=shown, upper=published)
        return replace(period, mod=shown, lower=published)
    if mod in _DAY_POSITIONS:
        if period.grain in _COARSE and period.lower is not None and period.upper is not None:
            lower, upper = part_of((period.lower, period.upper), mod)
            return replace(period, lower=lower, upper=upper, mod=mod)
        if period.grain is Grain.DAY and period.resolved and period.lower == period.upper:
            return replace(period, mod=mod, minutes=_DAY_POSITIONS[mod], grain=Grain.DAYPART)
        return replace(period, mod=mod)
    if mod == "BEFORE":
        return replace(period, mod=mod, lower=None)
    if mod == "AFTER":
        return replace(period, mod=mod, upper=None if period.upper is None else timeline.published or period.upper)
    if (
        mod == "APPROX"
        and period.lower is not None
        and period.upper is not None
        and period.grain in (Grain.YEAR, Grain.MONTH, Grain.DAY)
    ):
        reach = {Grain.YEAR: 366, Grain.MONTH: 31}.get(period.grain, 2)
        return replace(period, mod=mod, lower=plus_days(period.lower, -reach), upper=plus_days(period.upper, reach))
    return replace(period, mod=mod)


def _governor(found: Found, words: Words) -> str:
    """The word that governs an expression, "" if it governs something else ("after Friday's attack")."""
    word = words.before(found.first)
    if word == "least" and found.first >= 3 and words.lower[found.first - 2] == "at":
        word = words.lower[found.first - 3]
    if word not in _OPEN_BEFORE and word not in _OPEN_AFTER:
        return ""
    behind = words.lower[found.stop]
    if behind == "'s" or words.joined[found.stop] or (words.text[found.stop][:1].isalpha() and behind not in _GOVERNED_GOES_ON):
        return ""
    return word


def _governed(period: Period, found: Found, words: Words) -> Period:
    """A period opened by "since", "until", "by", "before" or "after" in front of it."""
    word = _governor(found, words)
    if not word or not period.resolved or word == "to" or (isinstance(found.form, Offset) and word != "since"):
        return period
    if word in _OPEN_AFTER:
        return _each(period, lambda reading: replace(reading, upper=None, mod=reading.mod or _OPEN_AFTER[word]))
    return _each(period, lambda reading: replace(reading, lower=None, mod=reading.mod or _OPEN_BEFORE[word]))


def _day_of(form: DayForm | None, found: Found, words: Words, timeline: Timeline) -> Period | None:
    """The day of a time: the one beside it, else the last day named before, else that of publication or the one before."""
    if form is not None:
        return RESOLVERS[type(form)](form, found, words, timeline)
    mention = timeline.last(*DAY_GRAINS, paragraphs=_STORY_REACH)
    if mention is not None and mention.period.lower is not None and mention.period.lower == mention.period.upper:
        day = mention.period.lower
        main = timeline.first_day
        anchor = Anchor.SENTENCE if mention.sentence == timeline.sentence else Anchor.PARAGRAPH
        readings = [
            reading.lower
            for reading in mention.period.alternatives
            if reading.lower is not None and reading.lower == reading.upper
        ]
        if main is not None and main.period.lower is not None and mention.sentence != timeline.sentence:
            readings.append(main.period.lower)
        others = tuple(
            Period(other.isoformat(), other, other, Grain.DAY, anchor=anchor) for other in dict.fromkeys(readings) if other != day
        )
        return Period(day.isoformat(), day, day, Grain.DAY, anchor=anchor, alternatives=others)
    if timeline.published is None:
        return None
    day, before = timeline.published, plus_days(timeline.published, -1)
    other = Period(before.isoformat(), before, before, Grain.DAY, anchor=Anchor.PUBLISHED)
    return Period(day.isoformat(), day, day, Grain.DAY, anchor=Anchor.PUBLISHED, alternatives=(other,))


def _daypart(form: Daypart, found: Found, words: Words, timeline: Timeline) -> Period | None:
    day = _day_of(form.day, found, words, timeline)
    if day is None:
        return unresolved(f"XXXX-XX-XX{form.suffix}", Grain.DAYPART)
    first, last = form.minutes
    mod = {"EARLIER": "START", "LATER": "END"}.get(found.mod, found.mod)
    half = (last - first) // 2
    if mod == "START":
        last -= half
    elif mod == "END":
        first += half
    minutes = (first, last)
    overnight = form.suffix == "TNI" and form.minutes == (0, _END_OF_DAY)

    def part(reading: Period) -> Period:
        timex = f"{reading.timex}{form.suffix}"
        if overnight and reading.lower is not None:
            return replace(reading, timex=timex, lower=plus_days(reading.lower, -1), grain=Grain.DAYPART, mod=mod)
        return replace(reading, timex=timex, grain=Grain.DAYPART, minutes=minutes, mod=mod, weekday_only=False)

    return _each(day, part)


def _clock(form: Clock, found: Found, words: Words, timeline: Timeline) -> Period:
    day = _day_of(form.day, found, words, timeline) or unresolved("", Grain.DAY)
    governor = "" if found.mod else _governor(found, words)
    mod = found.mod or {"after": "AFTER", "before": "BEFORE"}.get(governor, "")
    starts = [form.minute]
    if form.either:
        starts.append((form.minute + 720) % 1440)
    if form.minute == 1440 and mod in ("", "APPROX") and not governor:
        starts.append(0)
    readings = []
    for minute in starts:
        at = minute
        if minute == 1440:
            # "midnight Tuesday": written T24:00; "after midnight" looks forward into the day, all else back from its end
            at = 0 if mod == "AFTER" or governor == "since" else _END_OF_DAY
        shown = 0 if minute == 1440 and at == 0 else minute
        suffix = f"T{shown // 60:02}:{shown % 60:02}{form.zone}"
        minutes = _reach(at, mod, found.close, governor, form.bare_hour or minute % 720 == 0)
        for reading in (day, *day.alternatives):
            timex = f"{reading.timex}{suffix}" if reading.timex else suffix
            readings.append(
                replace(reading, timex=timex, grain=Grain.MINUTE, minutes=minutes, mod=mod, alternatives=(), weekday_only=False)
            )
    return replace(readings[0], alternatives=tuple(readings[1:]))


def _reach(minute: int, mod: str, close: bool, governor: str, full_hour: bool) -> tuple[int, int]:
    """First and last minute that a clock time with its modifier allows."""
    if mod == "AFTER" or governor == "since":
        return minute, min(_END_OF_DAY, minute + _CLOSE_BY) if close else _END_OF_DAY
    if mod == "BEFORE" or governor in ("until", "till", "by"):
        return (max(0, minute - _CLOSE_BY) if close else 0), minute
    if mod == "APPROX":
        reach = _AROUND_HOUR if full_hour else _AROUND
        return max(0, minute - reach), min(_END_OF_DAY, minute + reach)
    return minute, minute
