"""How two values of one kind stand to each other."""

from dataclasses import dataclass
from enum import StrEnum


class Relation(StrEnum):
    """The outcome of a comparison, from agreement to contradiction."""

    EQUAL = "equal"
    REFINES = "refines"  # a is within b: b is coarser, both can hold
    COARSENS = "coarsens"  # b is within a
    OVERLAPS = "overlaps"  # some values fit both
    NEAR = "near"  # apart, but within what rounding or midnight explains
    PART = "part"  # a counts a part of what b counts
    WHOLE = "whole"  # b counts a part of what a counts
    GREW = "grew"  # a running figure that was higher in the later report
    DISJOINT = "disjoint"  # no value fits both
    UNKNOWN = "unknown"  # not comparable: other unit, kind or noun, or unresolved

    @property
    def mirrored(self) -> "Relation":
        """The relation of b to a."""
        return _MIRROR.get(self, self)

    @property
    def compatible(self) -> bool:
        """Whether both values can hold at once."""
        return self not in (Relation.DISJOINT, Relation.GREW, Relation.UNKNOWN)


_MIRROR = {
    Relation.REFINES: Relation.COARSENS,
    Relation.COARSENS: Relation.REFINES,
    Relation.PART: Relation.WHOLE,
    Relation.WHOLE: Relation.PART,
}


@dataclass(frozen=True, slots=True)
class Comparison:
    """A relation together with its reason in words."""

    relation: Relation
    reason: str = ""

    @property
    def mirrored(self) -> "Comparison":
        return Comparison(self.relation.mirrored, self.reason)
