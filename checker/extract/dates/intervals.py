"""Calendar arithmetic: the first and last day of months, weeks, seasons ..., parts of them, and the days of holidays."""

from calendar import monthrange
from datetime import date, timedelta

from checker.values.period import Grain

Interval = tuple[date, date]


def safe_date(year: int, month: int, day: int) -> date | None:
    """The day, or None where the calendar has none."""
    if not 1 <= year <= 9999 or not 1 <= month <= 12 or not 1 <= day <= monthrange(year, month)[1]:
        return None
    return date(year, month, day)


def plus_days(day: date, days: float) -> date:
    """Some days on, kept within the calendar."""
    ordinal = day.toordinal() + round(max(-4_000_000.0, min(4_000_000.0, days)))
    return date.fromordinal(max(1, min(ordinal, date.max.toordinal())))


def plus_months(year: int, month: int, months: int) -> tuple[int, int]:
    """Year and month some months on, kept within the calendar."""
    total = max(12, min(year * 12 + month - 1 + months, 9999 * 12 + 11))
    return total // 12, total % 12 + 1


def month_interval(year: int, month: int) -> Interval:
    return date(year, month, 1), date(year, month, monthrange(year, month)[1])


def years_interval(first: int, last: int) -> Interval | None:
    if not 1 <= first <= last <= 9999:
        return None
    return date(first, 1, 1), date(last, 12, 31)


def week_interval(day: date) -> Interval:
    """The week of a day: Monday to Sunday, and the Sunday before, because in many countries the week starts there."""
    monday = plus_days(day, -day.weekday())
    return plus_days(monday, -1), plus_days(monday, 6)


def week_timex(day: date) -> str:
    year, week, _ = day.isocalendar()
    return f"{year:04}-W{week:02}"


def quarter_interval(year: int, number: int) -> Interval:
    return date(year, 3 * number - 2, 1), month_interval(year, 3 * number)[1]


# a season's first and last day, meteorological start and astronomical end: usage follows either (northern half of the earth)
_SEASONS = {"SP": ((3, 1), (6, 21)), "SU": ((6, 1), (9, 23)), "FA": ((9, 1), (12, 21)), "WI": ((12, 1), (3, 21))}


def season_interval(year: int, code: str) -> Interval:
    """The season of a year; the winter of a year begins in its December."""
    first, last = _SEASONS[code]
    return date(year, *first), date(year + 1 if code == "WI" and year < 9999 else year, *last)


def part_of(interval: Interval, mod: str) -> Interval:
    """The START, MID or END of an interval.

    "Late 2017" is taken as its last four months and "early January" as its first ten days: a third each
    (a convention, not a measurement).
    """
    first, last = interval
    days = (last - first).days + 1
    if (
        days >= 360
        and first.day == 1
        and last.day in (30, 31)
        and (last.month - first.month + 1) % 3 == 0
        and last.year - first.year == 0
    ):
        starts = {"START": (1, 4), "MID": (5, 8), "END": (9, 12)}[mod]
        return month_interval(first.year, starts[0])[0], month_interval(first.year, starts[1])[1]
    third = days / 3
    if mod == "START":
        return first, plus_days(first, max(0, round(third) - 1))
    if mod == "MID":
        return plus_days(first, round(third)), plus_days(last, -round(third))
    return plus_days(last, -max(0, round(third) - 1)), last


def weekday_of_month(year: int, month: int, weekday: int, number: int) -> date:
    """The n-th weekday of a month; -1 is the last."""
    first, last = month_interval(year, month)
    if number > 0:
        return first + timedelta((weekday - first.weekday()) % 7 + 7 * (number - 1))
    return last - timedelta((last.weekday() - weekday) % 7)


def easter(year: int) -> date:
    """Easter Sunday in the Gregorian calendar (the anonymous algorithm published in Nature, 1876)."""
    a, b, c = year % 19, year // 100, year % 100
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    m = (32 + 2 * e + 2 * i - h - k) % 7
    n = (a + 11 * h + 19 * m) // 433
    month = (h + m - 7 * n + 90) // 25
    return date(year, month, (h + m - 7 * n + 33 * month + 19) % 32)


_FIXED_HOLIDAYS = {
    "christmas": (12, 25), "christmas day": (12, 25), "christmas eve": (12, 24), "new year's day": (1, 1),
    "new years day": (1, 1),
    "new year's eve": (12, 31), "new years eve": (12, 31), "valentine's day": (2, 14), "halloween": (10, 31),
    "independence day": (7, 4),
    "veterans day": (11, 11), "armistice day": (11, 11), "remembrance day": (11, 11), "boxing day": (12, 26),
    "st patrick's day": (3, 17), "bastille day": (7, 14), "groundhog day": (2, 2), "inauguration day": (1, 20), "nowruz": (3, 20),
}  # fmt: skip
_WEEKDAY_HOLIDAYS = {
    "thanksgiving": (11, 3, 4), "thanksgiving day": (11, 3, 4), "labor day": (9, 0, 1), "memorial day": (5, 0, -1),
    "mother's day": (5, 6, 2),
    "father's day": (6, 6, 3), "columbus day": (10, 0, 2), "presidents day": (2, 0, 3), "martin luther king day": (1, 0, 3),
    "martin luther king jr day": (1, 0, 3),
}  # fmt: skip
_EASTER_HOLIDAYS = {
    "easter": 0,
    "easter sunday": 0,
    "easter monday": 1,
    "good friday": -2,
    "palm sunday": -7,
    "ash wednesday": -46,
}


def holiday(name: str, year: int) -> date | None:
    """The day of a holiday (of the United States where countries differ) in a year."""
    if not 1583 <= year <= 4099:
        return None
    if name in _FIXED_HOLIDAYS:
        return date(year, *_FIXED_HOLIDAYS[name])
    if name in _WEEKDAY_HOLIDAYS:
        month, weekday, number = _WEEKDAY_HOLIDAYS[name]
        return weekday_of_month(year, month, weekday, number)
    if name in _EASTER_HOLIDAYS:
        return plus_days(easter(year), _EASTER_HOLIDAYS[name])
    if name == "election day":
        return plus_days(weekday_of_month(year, 11, 0, 1), 1)
    return None


def fixed_holiday(name: str) -> tuple[int, int] | None:
    """Month and day of a holiday that has the same in every year."""
    return _FIXED_HOLIDAYS.get(name)


# how far an expression of a grain may be off when it counts units from a day ("three years ago"), in days
_HALF_UNIT = {
    "day": 0,
    "night": 0,
    "week": 3,
    "fortnight": 4,
    "weekend": 3,
    "month": 16,
    "quarter": 46,
    "year": 183,
    "decade": 1100,
    "century": 9000,
}
_UNIT_GRAIN = {
    "day": Grain.DAY, "night": Grain.DAY, "week": Grain.WEEK, "fortnight": Grain.WEEK, "weekend": Grain.WEEK,
    "month": Grain.MONTH,
    "quarter": Grain.QUARTER, "year": Grain.YEAR, "decade": Grain.YEAR, "century": Grain.CENTURY,
}  # fmt: skip


def shifted(day: date, count: float, unit: str, sign: int) -> tuple[str, Interval, Grain]:
    """The TIMEX3 value, the days and the grain of a number of units away from a day.

    The days reach half a unit to both sides, and over the whole month or year named: "three years ago" may be some months
    more or less.
    """
    if unit in ("hour", "minute", "second"):
        days = count / {"hour": 24, "minute": 1440, "second": 86400}[unit]
        target = plus_days(day, 0)
        other = plus_days(day, sign * max(1.0, days)) if days >= 0.25 else day
        return target.isoformat(), (min(day, other), max(day, other)), Grain.DAY
    slack = _HALF_UNIT[unit]
    grain = _UNIT_GRAIN[unit]
    if unit in ("day", "night", "week", "fortnight", "weekend"):
        target = plus_days(day, sign * count * {"day": 1, "night": 1, "fortnight": 14}.get(unit, 7))
        return target.isoformat(), (plus_days(target, -slack), plus_days(target, slack)), grain
    months = round(sign * count * {"month": 1, "quarter": 3, "year": 12, "decade": 120, "century": 1200}[unit])
    year, month = plus_months(day.year, day.month, months)
    target = date(year, month, min(day.day, monthrange(year, month)[1]))
    near = (plus_days(target, -slack), plus_days(target, slack))
    if unit == "month":
        timex, whole = f"{year:04}-{month:02}", month_interval(year, month)
    elif unit == "quarter":
        timex, whole = f"{year:04}-Q{(month + 2) // 3}", quarter_interval(year, (month + 2) // 3)
    elif unit == "century":
        timex, whole = f"{year // 100:02}", near
    else:
        timex, whole = f"{year:04}", month_interval(year, 1)[:1] + month_interval(year, 12)[1:]
    return timex, (min(near[0], whole[0]), max(near[1], whole[1])), grain
