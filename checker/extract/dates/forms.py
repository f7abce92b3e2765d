"""What the grammar reads: the form of a time expression, before anything is anchored in the calendar."""

from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias


class Relation(StrEnum):
    """How a relative expression stands to its anchor."""

    LAST = "last"
    THIS = "this"
    NEXT = "next"
    SAME = "same"  # "that day", "the same year": what was mentioned last
    FOLLOWING = "following"  # "the next day", "the following week": after what was mentioned last
    PREVIOUS = "previous"  # "the previous day": before what was mentioned last
    PLAIN = "plain"  # "the week", "the weekend"


Year: TypeAlias = int | Relation | None  # None: not said


@dataclass(frozen=True, slots=True)
class Day:
    """A day of the calendar; until: the last day of a range ("January 3-5")."""

    month: int
    day: int
    year: Year = None
    weekday: int | None = None
    until: tuple[int, int] | None = None
    other: tuple[int, int] | None = None  # the other reading of 3/4/2012 (month, day)


@dataclass(frozen=True, slots=True)
class Month:
    month: int
    year: Year = None
    relation: Relation | None = None


@dataclass(frozen=True, slots=True)
class WeekOf:
    """The n-th week of a month (-1: the last)."""

    number: int
    month: Month


@dataclass(frozen=True, slots=True)
class Years:
    """A year, or a range of years."""

    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Decade:
    first: int


@dataclass(frozen=True, slots=True)
class Century:
    """The n-th century; before_christ: counted backwards."""

    number: int
    before_christ: bool = False


@dataclass(frozen=True, slots=True)
class Quarter:
    number: int
    year: Year = None


@dataclass(frozen=True, slots=True)
class Season:
    code: str
    year: Year = None
    relation: Relation | None = None


@dataclass(frozen=True, slots=True)
class Holiday:
    name: str
    year: Year = None
    relation: Relation | None = None


@dataclass(frozen=True, slots=True)
class Weekday:
    """A weekday; week: which week it is of ("Tuesday of last week"); some: "a Friday", any one; shift: whole weeks to add."""

    weekday: int
    relation: Relation | None = None
    week: Relation | None = None
    some: bool = False
    shift: int = 0


@dataclass(frozen=True, slots=True)
class NearDay:
    """Days from the anchor: today 0, yesterday -1; from_mention: counted from what was mentioned last."""

    offset: int
    from_mention: bool = False


@dataclass(frozen=True, slots=True)
class Unit:
    """A calendar unit by its relation: "last week", "this year"; rolling: "the past week", up to now."""

    unit: str
    relation: Relation
    rolling: bool = False


@dataclass(frozen=True, slots=True)
class Offset:
    """A length away from an anchor: "two weeks ago" (from speech), "three years later" (from what was mentioned last).

    count is None for vague lengths ("several years ago").
    """

    count: float | None
    unit: str
    sign: int
    from_mention: bool
    vague: bool = False


@dataclass(frozen=True, slots=True)
class Daypart:
    """A part of a day; day None: the day is not said beside it."""

    suffix: str
    minutes: tuple[int, int]
    day: "DayForm | None" = None


@dataclass(frozen=True, slots=True)
class Clock:
    """A clock time in minutes of the day; midnight as 1440. either: the other half of the day is as likely ("6 o'clock")."""

    minute: int
    zone: str = ""
    day: "DayForm | None" = None
    either: bool = False
    bare_hour: bool = False


@dataclass(frozen=True, slots=True)
class Length:
    """A duration; low and high as counted in `unit`, None open or unknown; timex: the TIMEX3 value."""

    timex: str
    low: float | None
    high: float | None
    unit: str


@dataclass(frozen=True, slots=True)
class Recurrence:
    timex: str


@dataclass(frozen=True, slots=True)
class Reference:
    """PAST_REF, PRESENT_REF or FUTURE_REF."""

    timex: str


DayForm: TypeAlias = Day | Weekday | NearDay | Holiday | Unit
Form: TypeAlias = (
    Day | Month | WeekOf | Years | Decade | Century | Quarter | Season | Holiday | Weekday | NearDay | Unit | Offset | Daypart
    | Clock | Length | Recurrence | Reference
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Found:
    """An expression in a row of words.

    Attributes:
        first, stop: index of the first word, and of the one behind the last.
        form: what it says. mod: TIMEX3 modifier of words before it ("early", "more than"), "" for none.
        core: index of the first word of the expression without its modifier words.
        close: whether "shortly" or "just" stands with before or after.
    """

    first: int
    stop: int
    form: Form
    mod: str = ""
    core: int = -1
    close: bool = False
