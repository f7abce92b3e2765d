"""Dates whose year is not known: "January 3", "in January", "on a Friday"."""

import re
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from math import isinf

from checker.values.interval import Interval
from checker.values.relation import Relation

_TIMEX = re.compile(
    r"XXXX-(?:W(?:XX|\d\d)-(?P<weekday>[1-7])|(?P<month>\d\d)(?:-(?P<day>\d\d))?|(?P<part>SP|SU|FA|WI|Q[1-4]))(?:T.*)?"
)
_PARTS = {
    "SP": (3, 4, 5),
    "SU": (6, 7, 8),
    "FA": (9, 10, 11),
    "WI": (12, 1, 2),
    "Q1": (1, 2, 3),
    "Q2": (4, 5, 6),
    "Q3": (7, 8, 9),
    "Q4": (10, 11, 12),
}
_LEAP_YEAR = 2000


@dataclass(frozen=True, slots=True)
class Pattern:
    """The days of any year that fit.

    Attributes:
        days: (month, day) pairs; empty when a weekday is all that is known.
        weekday: 0 = Monday; None when not known.
    """

    days: frozenset[tuple[int, int]]
    weekday: int | None = None

    def fits(self, day: date) -> bool:
        """Whether a day is one of the pattern's."""
        return day.weekday() == self.weekday if self.weekday is not None else (day.month, day.day) in self.days

    def relate(self, other: "Pattern") -> Relation:
        """How two patterns stand to each other."""
        if (self.weekday is None) != (other.weekday is None):
            return Relation.UNKNOWN
        if self.weekday is not None:
            return Relation.EQUAL if self.weekday == other.weekday else Relation.DISJOINT
        if self.days == other.days:
            return Relation.EQUAL
        if self.days < other.days:
            return Relation.REFINES
        if other.days < self.days:
            return Relation.COARSENS
        return Relation.OVERLAPS if self.days & other.days else Relation.DISJOINT

    def relate_days(self, days: Interval) -> Relation:
        """How the pattern stands to days of the calendar; it recurs for ever, so it can only be the coarser one."""
        if isinf(days.lower) or isinf(days.upper) or days.upper - days.lower >= 366:
            return Relation.OVERLAPS
        fitting = sum(self.fits(date.fromordinal(day)) for day in range(int(days.lower), int(days.upper) + 1))
        if not fitting:
            return Relation.DISJOINT
        return Relation.COARSENS if fitting == days.upper - days.lower + 1 else Relation.OVERLAPS


@lru_cache(maxsize=4096)
def pattern_of(timex: str) -> Pattern | None:
    """The pattern of a TIMEX3 value without a year; None when it tells nothing of the day, or more than a pattern can."""
    match = _TIMEX.fullmatch(timex)
    if match is None:
        return None
    if match["weekday"]:
        return Pattern(frozenset(), int(match["weekday"]) - 1)
    months = _PARTS[match["part"]] if match["part"] else (int(match["month"]),)
    first, last = date(_LEAP_YEAR, 1, 1).toordinal(), date(_LEAP_YEAR, 12, 31).toordinal()
    days = frozenset(
        (day.month, day.day)
        for day in map(date.fromordinal, range(first, last + 1))
        if day.month in months and (match["day"] is None or day.day == int(match["day"]))
    )
    return Pattern(days) if days else None
