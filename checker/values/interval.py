"""Closed intervals of numbers: the ground that every scalar comparison stands on."""

from dataclasses import dataclass
from math import inf

from checker.values.relation import Relation

EPSILON = 1e-9
"""Relative difference below which two floats are the same figure (a third against 33.333 333 3 per cent)."""


@dataclass(frozen=True, slots=True)
class Interval:
    """All numbers from lower to upper, both included; an open end is infinite."""

    lower: float
    upper: float

    @classmethod
    def of(cls, lower: float | None, upper: float | None) -> "Interval":
        """An interval from bounds where None is an open end."""
        return cls(-inf if lower is None else float(lower), inf if upper is None else float(upper))

    @property
    def exact(self) -> bool:
        """Whether it holds one number only."""
        return self.lower == self.upper

    def scaled(self, factor: float, offset: float = 0.0) -> "Interval":
        """The interval in another unit: every number times factor, plus offset."""
        return Interval(self.lower * factor + offset, self.upper * factor + offset)

    def widened(self, below: float, above: float) -> "Interval":
        """The interval with room added at either end."""
        return Interval(self.lower - below, self.upper + above)

    def gap(self, other: "Interval") -> float:
        """The distance between the two; 0 when they meet."""
        return max(0.0, self.lower - other.upper, other.lower - self.upper)

    def meets(self, other: "Interval") -> bool:
        """Whether any number lies in both."""
        return _at_most(self.lower, other.upper) and _at_most(other.lower, self.upper)

    def within(self, other: "Interval") -> bool:
        """Whether every number of this one lies in the other."""
        return _at_most(other.lower, self.lower) and _at_most(self.upper, other.upper)

    def relate(self, other: "Interval") -> Relation:
        """EQUAL, REFINES, COARSENS, OVERLAPS or DISJOINT."""
        inside, around = self.within(other), other.within(self)
        if inside and around:
            return Relation.EQUAL
        if inside:
            return Relation.REFINES
        if around:
            return Relation.COARSENS
        return Relation.OVERLAPS if self.meets(other) else Relation.DISJOINT


def _at_most(a: float, b: float) -> bool:
    if a <= b:
        return True
    return a - b <= EPSILON * max(abs(a), abs(b)) if a != inf and b != -inf else False
