"""Dates and clock times as sets of days, with the TIMEX3 value they are written as."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Grain(StrEnum):
    """The precision a date was given with, finest first."""

    MINUTE = "minute"
    DAYPART = "daypart"
    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    SEASON = "season"
    QUARTER = "quarter"
    YEAR = "year"
    DECADE = "decade"
    CENTURY = "century"
    REFERENCE = "reference"  # PAST_REF, PRESENT_REF, FUTURE_REF


class Anchor(StrEnum):
    """What a relative or partial date was resolved with."""

    EXPLICIT = "explicit"
    PUBLISHED = "published"
    SENTENCE = "sentence"
    PARAGRAPH = "paragraph"
    NONE = "none"  # unresolved: lower and upper are None unless the value itself is a full date


@dataclass(frozen=True, slots=True)
class Period:
    """The days (and minutes of a day) an expression allows.

    Attributes:
        timex: the TIMEX3 value ("2020-01-03", "XXXX-01-03", "2017-W10", "2020-03-07TNI", "1998-01-08T02:30").
        mod: TIMEX3 mod (START, MID, END, BEFORE, AFTER, APPROX ...), "" for none.
        lower, upper: first and last day, inclusive; None is open ("since September 24": upper None).
        grain: the precision.
        minutes: first and last minute of the day (0..1439), for clock times and parts of a day; None otherwise.
        alternatives: other readings, when two anchors are plausible (each without alternatives of its own).
        anchor: what it was resolved with.
        weekday: the weekday written beside a date ("Tuesday, March 13"), 0 = Monday; None if none was written.
        weekday_only: True if the whole expression is a weekday ("on Friday").
    """

    timex: str
    lower: date | None
    upper: date | None
    grain: Grain = Grain.DAY
    mod: str = ""
    minutes: tuple[int, int] | None = None
    alternatives: tuple["Period", ...] = ()
    anchor: Anchor = Anchor.EXPLICIT
    weekday: int | None = None
    weekday_only: bool = False

    @property
    def resolved(self) -> bool:
        """Whether at least one end is known."""
        return self.lower is not None or self.upper is not None


@dataclass(frozen=True, slots=True)
class Span:
    """A length of time or a recurrence.

    Attributes:
        timex: "P2D", "PT25M", "P1W", "XXXX-WXX-2" ...
        mod: TIMEX3 mod (APPROX, MORE_THAN, LESS_THAN ...), "" for none.
        lower, upper: bounds in ``unit``; None is open or unknown.
        unit: "second", "minute", "hour", "day", "week", "month", "year"; "" for recurrences.
        recurring: True for TIMEX3 type SET.
    """

    timex: str
    lower: float | None = None
    upper: float | None = None
    unit: str = ""
    mod: str = ""
    recurring: bool = False
