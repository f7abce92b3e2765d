"""Times of races and of game clocks, and what only looks like them."""

from datetime import date

import pytest

from checker.extract.dates import read_dates
from checker.ingest.articles import article_from_text
from checker.values.period import Span

TIMES = [
    ("Ivo Dovan won the marathon in 2:21:41.", "PT2H21M41S", 8501),
    ("She finished second in 27:05.3, a record.", "PT27M5.3S", 1625.3),
    ("He ran the mile in 3:43.", "PT3M43S", 223),
    ("She set a time of 3:43.13 over 1,500 metres in the race.", "PT3M43.13S", 223.13),
    ("He scored with 7:42 left in the half.", "PT7M42S", 462),
    ("Velsk led with 0:09 on the clock.", "PT9S", 9),
    ("Brel hit a jumper at the 7:41 mark.", "PT7M41S", 461),
    ("They scored 3:15 into the second half.", "PT3M15S", 195),
    ("He died after an hour-long rampage.", "PT1H", 1),
    ("The bloody day-long siege ended.", "P1D", 1),
]


@pytest.mark.parametrize(("sentence", "timex", "length"), TIMES)
def test_stopwatch(sentence: str, timex: str, length: float) -> None:
    spans = [mention.value for mention in read_dates(article_from_text(sentence)) if isinstance(mention.value, Span)]
    assert [(span.timex, span.lower, span.upper) for span in spans] == [(timex, length, length)]


CLOCKS = [
    ("The plane left at 10:15:30 that morning.", "T10:15"),
    ("Doors open at 7:42 on Friday.", "T07:42"),
]


@pytest.mark.parametrize(("sentence", "clock"), CLOCKS)
def test_a_time_of_day_is_no_length(sentence: str, clock: str) -> None:
    read = read_dates(article_from_text(sentence, published=date(2020, 3, 9)))
    assert not any(isinstance(mention.value, Span) for mention in read)
    assert any(clock in mention.value.timex for mention in read)


@pytest.mark.parametrize(
    "sentence", ["He quoted John 3:16.", "The odds were 3:10.", "The score was 10:12.", "Reel 1:72 was lost in it."]
)
def test_other_colons_are_silent(sentence: str) -> None:
    assert read_dates(article_from_text(sentence)) == ()
