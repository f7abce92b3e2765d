"""What relative and partial expressions hang on, and the days and minutes they allow."""

from datetime import date, datetime

import pytest

from checker.extract.dates import read_dates
from checker.ingest.articles import article_from_text
from checker.values.period import Anchor, Grain, Period

PUBLISHED = date(2020, 3, 9)  # a Monday


def periods(text: str, published: date | datetime | None = PUBLISHED) -> list[Period]:
    return [m.value for m in read_dates(article_from_text(text, published=published)) if isinstance(m.value, Period)]


DAYS = [
    ("He quit in late 2017.", "2017-09-01", "2017-12-31"),
    ("He quit in early 2017.", "2017-01-01", "2017-04-30"),
    ("He quit in mid-2017.", "2017-05-01", "2017-08-31"),
    ("He quit in January 2018.", "2018-01-01", "2018-01-31"),
    ("He quit in late January 2018.", "2018-01-22", "2018-01-31"),
    ("He quit in the 1990s.", "1990-01-01", "1999-12-31"),
    ("He quit in the third quarter of 2018.", "2018-07-01", "2018-09-30"),
    ("He quit on Friday.", "2020-03-06", "2020-03-06"),
    ("He quit last week.", "2020-03-01", "2020-03-08"),  # the Sunday before Monday's week belongs to it in some countries
    ("He quit last month.", "2020-02-01", "2020-02-29"),
    ("He quit over the weekend.", "2020-03-07", "2020-03-08"),
    ("He quit earlier this month.", "2020-03-01", "2020-03-09"),
    ("He will quit later this month.", "2020-03-09", "2020-03-31"),
    ("He has been away since September 24, 2019.", "2019-09-24", None),
    ("He has been away since at least 2015.", "2015-01-01", None),
    ("He worked here until 2015.", None, "2015-12-31"),
    ("He must pay by March 20.", None, "2020-03-20"),
    ("He left before March 3, 2019.", None, "2019-03-03"),
    ("He left after March 3, 2019.", "2019-03-03", None),
    ("He left after March 3's vote.", "2020-03-03", "2020-03-03"),
    ("The fair ran from June 28 to July 2, 2015.", "2015-06-28", "2015-07-02"),
    ("It happened 10 days ago.", "2020-02-28", "2020-02-28"),
    ("It happened two weeks ago.", "2020-02-21", "2020-02-27"),
    ("Rain fell overnight.", "2020-03-08", "2020-03-09"),
]


@pytest.mark.parametrize(("sentence", "lower", "upper"), DAYS)
def test_days(sentence: str, lower: str | None, upper: str | None) -> None:
    (period,) = periods(sentence)
    assert [day.isoformat() if day else None for day in (period.lower, period.upper)] == [lower, upper]


MINUTES = [
    ("Shots rang out on Saturday night.", (1080, 1439), "2020-03-07"),
    ("Shots rang out on Saturday morning.", (0, 719), "2020-03-07"),
    ("Shots rang out early Saturday.", (0, 599), "2020-03-07"),
    ("Shots rang out late Saturday.", (1020, 1439), "2020-03-07"),
    ("Shots rang out in the early hours of Saturday.", (0, 359), "2020-03-07"),
    ("Shots rang out at 10:30 p.m. Saturday.", (1350, 1350), "2020-03-07"),
    ("Shots rang out shortly after 2 a.m. Saturday.", (120, 150), "2020-03-07"),
    ("Shots rang out just before 11 p.m. Saturday.", (1350, 1380), "2020-03-07"),
    ("Shots rang out around 10:30 p.m. Saturday.", (1340, 1360), "2020-03-07"),
    ("Shots rang out about 2 a.m. Saturday.", (105, 135), "2020-03-07"),
    ("Shots rang out after 2 a.m. Saturday.", (120, 1439), "2020-03-07"),
    ("Shots rang out shortly after midnight Saturday.", (0, 30), "2020-03-07"),
    ("Shots rang out just before midnight Saturday.", (1409, 1439), "2020-03-07"),
    ("Shots rang out at noon Saturday.", (720, 720), "2020-03-07"),
]


@pytest.mark.parametrize(("sentence", "minutes", "day"), MINUTES)
def test_minutes(sentence: str, minutes: tuple[int, int], day: str) -> None:
    (period,) = periods(sentence)
    assert period.minutes == minutes
    assert period.lower == period.upper == date.fromisoformat(day)


def test_year_is_inherited_from_the_date_a_paragraph_up() -> None:
    text = "The general died on January 3, 2020, at the airport.\n\nOn January 8 the army fired back."
    first, second = periods(text, date(2023, 3, 19))
    assert first.anchor is Anchor.EXPLICIT
    assert (second.timex, second.anchor) == ("2020-01-08", Anchor.PARAGRAPH)
    assert [other.timex for other in second.alternatives] == ["2023-01-08"]


def test_a_recent_day_before_an_old_date_is_not_pulled_back() -> None:
    text = "He was hired on June 26, 2015, by the port. He was fired on March 2 after a row."
    assert [period.timex for period in periods(text)] == ["2015-06-26", "2020-03-02"]


DISCOURSE = [
    ("In 2014 the mill opened and three years later it burned.", ["2014", "2017"]),
    ("The mill opened in 2014. Some three years later it burned.", ["2014", "2017"]),
    ("The mill opened on May 4, 2019. The next day it burned.", ["2019-05-04", "2019-05-05"]),
    ("The mill opened on May 4, 2019. Two days later it burned.", ["2019-05-04", "2019-05-06"]),
    ("The mill opened on May 4, 2019. That night it burned.", ["2019-05-04", "2019-05-04TNI"]),
    ("He was held on Friday. The following day he was freed.", ["2020-03-06", "2020-03-07"]),
    ("He quit in March 2011. The following month he left.", ["2011-03", "2011-04"]),
    ("He moved in 1967. That same year he wed.", ["1967", "1967"]),
    ("Police were called on Saturday. Shots rang out at 11:30 p.m. near the quay.", ["2020-03-07", "2020-03-07T23:30"]),
    ("It rained from 4 p.m. to 6 p.m. on Sunday.", ["2020-03-08T16:00", "2020-03-08T18:00"]),
]


@pytest.mark.parametrize(("text", "expected"), DISCOURSE)
def test_discourse(text: str, expected: list[str]) -> None:
    assert [period.timex for period in periods(text)] == expected


def test_some_three_years_later_can_be_late_2017() -> None:
    _, later = periods("The mill opened in 2014. Some three years later it burned.")
    assert later.mod == "APPROX"
    assert later.lower is not None
    assert later.upper is not None
    assert later.lower <= date(2017, 9, 1) <= date(2017, 12, 31) <= later.upper


def test_a_clock_time_without_a_day_keeps_both_days() -> None:
    (period,) = periods("The clash came at 5 p.m. near the quay.")
    assert [period.timex, *(other.timex for other in period.alternatives)] == ["2020-03-09T17:00", "2020-03-08T17:00"]


def test_weekday_beside_a_date_is_kept_for_comparing() -> None:
    (period,) = periods("They met on Tuesday, March 13, 2019.")
    assert (period.weekday, period.weekday_only) == (1, False)
    assert period.lower == date(2019, 3, 13)  # a Wednesday


def test_weekday_alone_is_marked() -> None:
    (period,) = periods("They met on Tuesday.")
    assert (period.weekday, period.weekday_only, period.timex) == (1, True, "2020-03-03")


def test_future_weekday_keeps_the_past_one() -> None:
    (period,) = periods("The council will meet on Thursday.")
    assert [period.timex, *(other.timex for other in period.alternatives)] == ["2020-03-12", "2020-03-05"]


def test_weekday_in_a_passage_about_an_old_date_may_be_of_that_week() -> None:
    _, weekday = periods("The mill burned on June 7, 2017, in Velmar. A guard was freed on Friday.")
    assert [weekday.timex, *(other.timex for other in weekday.alternatives)] == ["2020-03-06", "2017-06-09"]


PARTIAL = [
    ("Guards fired on Jan. 3.", "XXXX-01-03", Grain.DAY),
    ("Guards fired on Saturday.", "XXXX-WXX-6", Grain.DAY),
    ("Guards fired on Saturday night.", "XXXX-WXX-6TNI", Grain.DAYPART),
    ("Guards fired in June.", "XXXX-06", Grain.MONTH),
    ("Guards fired last week.", "XXXX-WXX", Grain.WEEK),
    ("Guards fired last year.", "XXXX", Grain.YEAR),
    ("Guards fired yesterday.", "XXXX-XX-XX", Grain.DAY),
    ("Guards fired the next day.", "XXXX-XX-XX", Grain.DAY),
    ("Guards fired at 5 p.m.", "T17:00", Grain.MINUTE),
    ("Guards fired last summer.", "XXXX-SU", Grain.SEASON),
    ("Guards fired at Christmas.", "XXXX-12-25", Grain.DAY),
]


@pytest.mark.parametrize(("sentence", "timex", "grain"), PARTIAL)
def test_nothing_is_invented_without_publication(sentence: str, timex: str, grain: Grain) -> None:
    (period,) = periods(sentence, None)
    assert (period.timex, period.grain, period.anchor) == (timex, grain, Anchor.NONE)
    assert (period.lower, period.upper, period.alternatives) == (None, None, ())


def test_full_dates_need_no_publication() -> None:
    text = "The mill opened on May 4, 2019. The next day it burned. On May 9 it reopened."
    assert [period.timex for period in periods(text, None)] == ["2019-05-04", "2019-05-05", "2019-05-09"]


def test_dateline_stands_in_for_publication() -> None:
    text = "VELMAR, Jan. 3, 2020 (ABC) - The mayor said on Friday that he left yesterday."
    assert [period.timex for period in periods(text, None)] == ["2020-01-03", "2020-01-03", "2020-01-02"]


def test_moment_of_publication_counts_as_its_day() -> None:
    assert [period.timex for period in periods("He spoke today.", datetime(2020, 3, 9, 23, 30))] == ["2020-03-09"]
