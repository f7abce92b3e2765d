"""Counts, money, measures, percentages, ages, ranks and durations: a lower and an upper bound in a unit."""

from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

Number: TypeAlias = int | float


class Modifier(StrEnum):
    """How a figure is qualified in the text."""

    EXACT = "exact"
    AT_LEAST = "at_least"
    MORE_THAN = "more_than"
    AT_MOST = "at_most"
    FEWER_THAN = "fewer_than"
    ABOUT = "about"
    NEARLY = "nearly"
    RANGE = "range"
    VAGUE = "vague"
    ZERO = "zero"


class Measure(StrEnum):
    """What sort of thing a quantity measures; quantities of two sorts are never compared."""

    COUNT = "count"
    MONEY = "money"
    PERCENT = "percent"
    RATIO = "ratio"  # "a third of", kept between 0 and 1; comparable with percent
    LENGTH = "measure"  # distance, weight, speed, magnitude ...: see unit
    AGE = "age"
    RANK = "rank"
    DURATION = "duration"


class Share(StrEnum):
    """Whether a count covers everything, the rest, or a part."""

    TOTAL = "total"
    OTHER = "other"  # "eight others": those named beside it come on top
    PART = "part"  # "four of them"


@dataclass(frozen=True, slots=True)
class Quantity:
    """The set of numbers a phrase allows.

    Attributes:
        lower, upper: inclusive bounds in ``unit``; None is open. "more than 100" has lower 101 for counts.
        measure: the sort of quantity.
        modifier: how the text qualifies it.
        digits: significant digits of the figure as written ("1.2 million": 2), None for words and vague counts.
        unit: ISO 4217 code for money, singular unit name for measures and durations ("kilometre", "day"), "year" for ages,
            None for counts, percent, ratio and rank.
        noun: the counted noun phrase's head, lower case and singular ("deputy", "people" stays "people"); "" when elliptical.
        phrase: the counted noun phrase as written, with modifiers ("American forces").
        noun_class: a class in the small is-a lattice (person > child, police, soldier, civilian, woman, man ...); "" unknown.
        share: total, other or part.
        named: keys of persons counted beside it ("X, Y and eight others").
    """

    lower: Number | None
    upper: Number | None
    measure: Measure = Measure.COUNT
    modifier: Modifier = Modifier.EXACT
    digits: int | None = None
    unit: str | None = None
    noun: str = ""
    phrase: str = ""
    noun_class: str = ""
    share: Share = Share.TOTAL
    named: frozenset[str] = frozenset()

    @property
    def exact(self) -> bool:
        return self.lower is not None and self.lower == self.upper
