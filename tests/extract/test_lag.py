"""Clock times that lag behind what they stand for."""

import pytest

from checker.extract import extract
from checker.extract.lag import leading
from checker.ingest.articles import article_from_text
from checker.rulebook import load_rules
from checker.values.period import Grain, Period


def test_a_call_widens_to_the_minutes_before_it() -> None:
    call = Period("T14:00", None, None, Grain.MINUTE, minutes=(840, 840))
    early = leading(call, 20)
    assert early is not None
    assert early.minutes is not None
    assert early.minutes[0] <= 820
    assert early.minutes[1] >= 840


@pytest.mark.parametrize("minutes", [(0, 0), (10, 10), (19, 19)])
def test_soon_after_midnight_the_day_before_may_be_meant(minutes: tuple[int, int]) -> None:
    assert leading(Period("T00:10", None, None, Grain.MINUTE, minutes=minutes), 20) is None


def test_a_day_has_no_minutes_to_widen() -> None:
    assert leading(Period("2031-05-02", None, None, Grain.DAY), 20) is None


def test_what_a_rule_reads_is_widened() -> None:
    article = article_from_text("Police were called to a house in Dellby at 2:45 p.m.", path="sample")
    fact = next(f for f in extract(article, load_rules([])).facts if f.rule == "event.call")
    assert isinstance(fact.value, Period)
    assert fact.value.minutes == (865, 885)
