"""Whether two dates or clock times can both hold."""

from dataclasses import replace
from datetime import date, timedelta
from math import inf

from checker.values.clock import DAY, Clock, clock_of, room
from checker.values.display import display
from checker.values.interval import Interval
from checker.values.partial_date import Pattern, pattern_of
from checker.values.period import Anchor, Grain, Period
from checker.values.relation import Comparison, Relation

# Grain: days by which the edges of "early", "mid" and "late" are uncertain (and those of a season in any case), days on either
# side of "around" and "circa", and the days that at least make up the whole. The first two are judgement: a quarter of a part,
# half of a unit.
_GRAINS = {
    Grain.DAY: (0, 2, 1),
    Grain.WEEK: (1, 4, 7),
    Grain.MONTH: (5, 15, 28),
    Grain.SEASON: (15, 30, 88),
    Grain.QUARTER: (15, 30, 90),
    Grain.YEAR: (31, 183, 365),
    Grain.DECADE: (365, 1825, 3650),
    Grain.CENTURY: (3650, 18_250, 36_500),
}
WEEK = 7

_PARTS = ("START", "MID", "END")
_BEST_FIRST = (
    Relation.EQUAL,
    Relation.REFINES,
    Relation.COARSENS,
    Relation.OVERLAPS,
    Relation.NEAR,
    Relation.UNKNOWN,
    Relation.DISJOINT,
)


def compare_periods(a: Period, b: Period, tolerance: float = 0.0) -> Comparison:
    """How two dates or clock times stand to each other; of their alternatives the most favourable pair decides.

    Args:
        tolerance: days that may lie between them and still count as NEAR.
    """
    found = {_relate(x, y, tolerance) for x in _readings(a) for y in _readings(b)}
    best = min(found, key=_BEST_FIRST.index)
    if best is Relation.REFINES and Relation.COARSENS in found:
        best = Relation.OVERLAPS  # each is the finer one in some reading
    return Comparison(best, _reason(best, a, b))


def _readings(p: Period) -> tuple[Period, ...]:
    return (replace(p, alternatives=()), *p.alternatives)


def _relate(a: Period, b: Period, tolerance: float) -> Relation:
    if Grain.REFERENCE in (a.grain, b.grain):
        return Relation.UNKNOWN
    clock_a, clock_b = clock_of(a), clock_of(b)
    days_a, days_b = _days(a), _days(b)
    if days_a is None or days_b is None:
        return _same_time_of_day(clock_a, clock_b) if clock_a and clock_b else Relation.UNKNOWN
    if isinstance(days_a, Pattern) or isinstance(days_b, Pattern):
        relation = _by_pattern(days_a, days_b)
        return _with_clocks(relation, clock_a, clock_b) if clock_a and clock_b else relation
    if clock_a and clock_b and _single(days_a) and _single(days_b):
        if (_by_weekday(a) or _by_weekday(b)) and days_a.gap(days_b) == WEEK:
            relation = _same_time_of_day(clock_a, clock_b)
            return relation if relation is Relation.DISJOINT else Relation.NEAR
        return _on_the_time_line(days_a.lower, clock_a, days_b.lower, clock_b)
    relation = days_a.relate(days_b)
    if relation is not Relation.DISJOINT:
        # a clock time is finer than its day; a part of the day is not held to be
        if relation is Relation.EQUAL and clock_a and not clock_a.part and not clock_b:
            return Relation.REFINES
        if relation is Relation.EQUAL and clock_b and not clock_b.part and not clock_a:
            return Relation.COARSENS
        return relation
    gap = days_a.gap(days_b)
    if (
        gap <= max(_soft_days(a), _soft_days(b), tolerance)
        or _midnight(days_a, clock_a, days_b, clock_b)
        or _other_week(a, b, gap)
    ):
        return Relation.NEAR
    return Relation.DISJOINT


# -- days --------------------------------------------------------------------------------------------------------------


def _days(p: Period) -> Interval | Pattern | None:
    """The days as numbers of the calendar; a pattern when the year is not known; None when nothing is known of the day."""
    if not p.resolved:
        return pattern_of(p.timex)
    lower, upper = _part_of(p)
    if p.grain not in (Grain.MINUTE, Grain.DAYPART):
        # "after 3 January" leaves the other end open, however it was read
        if p.mod in ("AFTER", "ON_OR_AFTER"):
            upper = None
        elif p.mod in ("BEFORE", "ON_OR_BEFORE"):
            lower = None
    return Interval.of(_ordinal(lower), _ordinal(upper))


def _part_of(p: Period) -> tuple[date | None, date | None]:
    """The bounds, cut to the third that "early", "mid" or "late" names where they still cover the whole."""
    if p.lower is None or p.upper is None or p.mod not in _PARTS:
        return p.lower, p.upper
    length = int(_length(p))
    if p.grain not in _GRAINS or p.grain is Grain.DAY or length < _GRAINS[p.grain][2]:
        return p.lower, p.upper
    first = p.lower + timedelta(days=round(length * _PARTS.index(p.mod) / 3))
    last = p.lower + timedelta(days=round(length * (_PARTS.index(p.mod) + 1) / 3) - 1)
    return first, last


def _ordinal(day: date | None) -> int | None:
    return None if day is None else day.toordinal()


def _single(days: Interval) -> bool:
    return days.lower == days.upper


def _soft_days(p: Period) -> int:
    edge, around, whole = _GRAINS.get(p.grain, (0, 0, 0))
    if p.mod == "APPROX":
        # a reader may have given "around" its days already
        return around if _length(p) < 1.5 * whole else 0
    return edge if p.mod in _PARTS or p.grain is Grain.SEASON else 0


def _length(p: Period) -> float:
    return inf if p.lower is None or p.upper is None else (p.upper - p.lower).days + 1


def _other_week(a: Period, b: Period, gap: float) -> bool:
    # "on Friday" in a text of a Friday is that day or the one a week before
    return (a.weekday_only or b.weekday_only) and gap == WEEK and a.lower == a.upper and b.lower == b.upper


def _by_weekday(p: Period) -> bool:
    """Whether only a weekday tells the day, and so perhaps that of another week ("Friday night")."""
    return p.weekday is not None and p.anchor is Anchor.PUBLISHED


def _midnight(days_a: Interval, clock_a: Clock | None, days_b: Interval, clock_b: Clock | None) -> bool:
    """Whether two neighbouring days are told apart by midnight only: Saturday night and Sunday, 1 a.m. on Sunday and Saturday."""
    if days_a.gap(days_b) != 1:
        return False
    before, after = (clock_a, clock_b) if days_a.lower < days_b.lower else (clock_b, clock_a)
    return bool((before and before.night and not after) or (after and not before and after.small_hours))


# -- partial dates and times of day --------------------------------------------------------------------------------------


def _by_pattern(a: Interval | Pattern, b: Interval | Pattern) -> Relation:
    if isinstance(a, Pattern):
        return a.relate(b) if isinstance(b, Pattern) else a.relate_days(b)
    return b.relate_days(a).mirrored if isinstance(b, Pattern) else a.relate(b)


def _with_clocks(days: Relation, a: Clock, b: Clock) -> Relation:
    if days in (Relation.DISJOINT, Relation.UNKNOWN):
        return days
    clock = _same_time_of_day(a, b)
    if clock in (Relation.DISJOINT, Relation.NEAR) or days is Relation.EQUAL:
        return clock
    return days if clock in (days, Relation.EQUAL) else Relation.OVERLAPS


def _same_time_of_day(a: Clock, b: Clock) -> Relation:
    """Two windows of a day that may be any; they may also meet around midnight."""
    found = [_windows(a.minutes.widened(-shift, shift), a, b.minutes, b) for shift in (0, DAY, -DAY)]
    return min(found, key=_BEST_FIRST.index)


def _windows(x: Interval, a: Clock, y: Interval, b: Clock) -> Relation:
    relation = x.relate(y)
    return Relation.NEAR if relation is Relation.DISJOINT and x.gap(y) <= room(a, b) else relation


def _on_the_time_line(day_a: float, a: Clock, day_b: float, b: Clock) -> Relation:
    """Two windows of known days."""
    x, y = (clock.minutes.widened(-day * DAY, day * DAY) for day, clock in ((day_a, a), (day_b, b)))
    relation = _windows(x, a, y, b)
    if day_a != day_b and relation is not Relation.DISJOINT:
        return Relation.NEAR  # both hold, but two days are named for it
    if day_a == day_b and relation is Relation.DISJOINT and _night_of(a, b):
        return Relation.NEAR
    return relation


def _night_of(a: Clock, b: Clock) -> bool:
    # the night of a date may be the one that ended on its morning
    return (a.night and b.small_hours) or (b.night and a.small_hours)


def _reason(relation: Relation, a: Period, b: Period) -> str:
    first, second = display(a), display(b)
    match relation:
        case Relation.EQUAL:
            return f"both say {first}" if first == second else f"{first} and {second} are the same time"
        case Relation.REFINES:
            return f"{first} is within {second}"
        case Relation.COARSENS:
            return f"{second} is within {first}"
        case Relation.OVERLAPS:
            return f"{first} and {second} have times in common"
        case Relation.NEAR:
            return f"{first} and {second} are as close as such dates are meant"
        case Relation.DISJOINT:
            return f"it cannot have been both {first} and {second}"
    return f"{first} and {second} cannot be compared"
