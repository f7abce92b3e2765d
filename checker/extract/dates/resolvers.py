"""Which function makes the period of which form."""

from collections.abc import Callable
from typing import Any, TypeAlias

from checker.extract.dates.anchors import Timeline
from checker.extract.dates.calendar_values import (
    day_period,
    holiday_period,
    month_period,
    quarter_period,
    season_period,
    week_of_period,
    years_period,
)
from checker.extract.dates.forms import (
    Century,
    Day,
    Decade,
    Found,
    Holiday,
    Month,
    NearDay,
    Offset,
    Quarter,
    Reference,
    Season,
    Unit,
    Weekday,
    WeekOf,
    Years,
)
from checker.extract.dates.relative_values import near_day_period, offset_period, reference_period, unit_period, weekday_period
from checker.extract.dates.words import Words
from checker.values.period import Period

Resolver: TypeAlias = Callable[[Any, Found, Words, Timeline], Period | None]


RESOLVERS: dict[type, Resolver] = {
    Day: day_period, Month: month_period, WeekOf: week_of_period, Years: years_period, Decade: years_period,
    Century: years_period,
    Quarter: quarter_period, Season: season_period, Holiday: holiday_period, Weekday: weekday_period, NearDay: near_day_period,
    Unit: unit_period, Offset: offset_period, Reference: reference_period,
}  # fmt: skip
