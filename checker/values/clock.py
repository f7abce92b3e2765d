"""The part of a day that a clock time or a word such as "morning" allows, in minutes."""

from dataclasses import dataclass

from checker.values.interval import Interval
from checker.values.period import Grain, Period

DAY = 24 * 60
SMALL_HOURS = 5 * 60
"""Until when people still speak of the night before."""
AROUND = 10
"""Minutes on either side of "around 1 a.m." and of a clock time given by its hour alone."""
SHORTLY = 30
"""Minutes that "shortly after 4" and "just before 4" reach."""
SOFT_EDGE = 60
"""Minutes by which the edge of a part of a day is uncertain: when afternoon becomes evening."""

# Generous on purpose: reports call 1 a.m. both "night" and "morning". A night runs on into the next day.
_PARTS = {
    "MO": (0, 12 * 60),
    "MI": (11 * 60, 13 * 60),
    "AF": (12 * 60, 18 * 60),
    "EV": (17 * 60, 23 * 60),
    "NI": (19 * 60, DAY + SMALL_HOURS - 1),
    "DT": (6 * 60, 20 * 60),
}
_EARLY = (0, 10 * 60 - 1)
_OF_A_DAY = {"START": _EARLY, "MID": (10 * 60, 15 * 60), "END": (15 * 60, DAY + 2 * 60)}


@dataclass(frozen=True, slots=True)
class Clock:
    """A window of a day.

    Attributes:
        minutes: from midnight of the day it belongs to; beyond 1439 it runs into the next day.
        soft: minutes that each edge may move.
        part: True for a part of the day, False for a clock time.
        night: True for "night", which names either of two calendar days.
    """

    minutes: Interval
    soft: int
    part: bool
    night: bool = False

    @property
    def small_hours(self) -> bool:
        """Whether it lies before dawn or is called early, so that some would still name the day before."""
        return self.minutes.upper < SMALL_HOURS or self.minutes == Interval(*_EARLY)


def clock_of(period: Period) -> Clock | None:
    """The window of the day that a period tells of; None when it tells of whole days only."""
    suffix = period.timex.partition("T")[2] if "T" in period.timex and not period.timex.endswith("REF") else ""
    if suffix[:2] == "NI":
        return Clock(Interval(*_PARTS["NI"]), SOFT_EDGE, part=True, night=True)
    if suffix[:2] == "MO" and period.mod == "START":
        return Clock(Interval(*_EARLY), SOFT_EDGE, part=True)
    if period.minutes is not None and period.grain is Grain.MINUTE:
        return _time(period, suffix)
    window = period.minutes or _PARTS.get(suffix[:2])
    if window is None and period.grain is Grain.DAY:
        window = _OF_A_DAY.get(period.mod)
    if window is None:
        return None
    lower, upper = window
    return Clock(Interval(lower, upper if upper >= lower else upper + DAY), SOFT_EDGE, part=True)


def _time(period: Period, suffix: str) -> Clock:
    assert period.minutes is not None
    lower, upper = period.minutes
    if lower == upper and period.mod in ("AFTER", "ON_OR_AFTER"):
        upper = lower + SHORTLY
    elif lower == upper and period.mod in ("BEFORE", "ON_OR_BEFORE"):
        lower = upper - SHORTLY
    # a reader may have given "around" its minutes already; "2 a.m." without minutes leaves as much
    soft = AROUND if lower == upper and (period.mod == "APPROX" or len(suffix) == 2) else 0
    return Clock(Interval(lower, upper if upper >= lower else upper + DAY), soft, part=False)


def room(a: Clock, b: Clock) -> int:
    """Minutes that may lie between two windows before they contradict each other."""
    return max(a.soft, b.soft) if a.part or b.part else a.soft + b.soft
