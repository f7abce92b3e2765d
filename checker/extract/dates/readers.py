"""Which readers may start at a word, and the longest expression among theirs."""

from collections.abc import Callable
from typing import TypeAlias

from checker.extract.dates.clock import NIGHT_STARTS, read_clock, read_named_part
from checker.extract.dates.counts import NUMBER_STARTS
from checker.extract.dates.date_parts import RELATION_WORDS
from checker.extract.dates.days import read_month, read_numbered_day, read_related_month, read_week_of, read_weekday_and_day
from checker.extract.dates.fixed_days import HOLIDAY_STARTS, read_digits, read_holiday
from checker.extract.dates.forms import (
    Found,
)
from checker.extract.dates.lengths import (
    RECURRING_STARTS,
    read_bare_units,
    read_every,
    read_length,
    read_recurring_word,
    read_times_a,
    read_unit_long,
    read_weekdays,
)
from checker.extract.dates.references import REFERENCE_STARTS, read_around, read_reference
from checker.extract.dates.relative import (
    NEAR_DAY_STARTS,
    RELATION_STARTS,
    read_discourse_day,
    read_near_day,
    read_run,
    read_some_weekday,
    read_unit,
    read_weekday,
    read_year_ago,
    read_year_end,
)
from checker.extract.dates.stopwatch import read_stopwatch
from checker.extract.dates.words import (
    DECADE_WORDS,
    MONTHS,
    ORDINALS,
    PLURAL_UNITS,
    PLURAL_WEEKDAYS,
    SEASONS,
    SHORT_WEEKDAYS,
    WEEKDAYS,
    Words,
)
from checker.extract.dates.years import (
    read_century,
    read_decade,
    read_fiscal_year,
    read_quarter,
    read_season,
    read_spoken_year,
    read_year,
)
from checker.values.number_words import ONES

Reader: TypeAlias = Callable[[Words, int], Found | None]


_DIGIT_READERS: tuple[Reader, ...] = (
    read_digits, read_numbered_day, read_clock, read_stopwatch, read_length, read_times_a, read_year, read_decade, read_century,
)  # fmt: skip


def _table() -> dict[str, tuple[Reader, ...]]:
    table: dict[str, tuple[Reader, ...]] = {}
    for starts, readers in (
        (MONTHS, (read_month,)),
        (WEEKDAYS, (read_weekday_and_day, read_weekday)),
        (SHORT_WEEKDAYS, (read_weekday_and_day, read_weekday)),
        (PLURAL_WEEKDAYS, (read_weekdays,)),
        (RELATION_STARTS, (read_unit, read_weekday)),
        (RELATION_WORDS, (read_quarter, read_related_month, read_season, read_holiday, read_run)),
        (("the", "these", "first", "final", "previous", "latest", "following"), (read_run,)),
        (("the",), (read_discourse_day, read_near_day)),
        (("the", "most", "recent", "past", "previous", "coming", "future"), (read_around,)),
        (NEAR_DAY_STARTS, (read_near_day,)),
        (NIGHT_STARTS, (read_named_part,)),
        (SEASONS, (read_season,)),
        (HOLIDAY_STARTS, (read_holiday,)),
        (ORDINALS, (read_numbered_day, read_quarter, read_century, read_week_of)),
        (("last", "final"), (read_week_of,)),
        (("q1", "q2", "q3", "q4"), (read_quarter,)),
        (NUMBER_STARTS, (read_length, read_times_a)),
        (ONES, (read_clock,)),
        (("a", "one"), (read_some_weekday,)),
        (("twenty",), (read_century,)),
        (("nineteen",), (read_spoken_year,)),
        (("fiscal", "calendar"), (read_fiscal_year,)),
        (DECADE_WORDS, (read_decade,)),
        (("half", "quarter", "noon", "midnight"), (read_clock,)),
        (("once", "twice", "thrice"), (read_times_a,)),
        (("every", "each"), (read_every,)),
        (RECURRING_STARTS, (read_recurring_word,)),
        (REFERENCE_STARTS, (read_reference,)),
        (PLURAL_UNITS, (read_bare_units,)),
        (("hour", "day", "night", "week", "month", "year", "decade"), (read_unit_long,)),
        (("year",), (read_year_ago, read_year_end)),
        (("month",), (read_year_end,)),
    ):
        for word in starts:
            table[word] = table.get(word, ()) + tuple(readers)
    return table


READERS = _table()


def longest(words: Words, at: int) -> Found | None:
    """The longest expression without words in front of it that starts at a word."""
    word = words.lower[at]
    readers = _DIGIT_READERS if word[:1].isdecimal() else READERS.get(word, ())
    best: Found | None = None
    for reader in readers:
        found = reader(words, at)
        if found is not None and (best is None or found.stop > best.stop):
            best = found
    return best
