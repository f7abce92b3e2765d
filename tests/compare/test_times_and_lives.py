"""Lengths of time against dates, ages against births and deaths, days that no calendar has."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.model import Finding
from tests.compare.articles import alone, rules


@pytest.mark.parametrize(
    "sentence",
    [
        "He was mayor for seven years, from 1998 to 2003.",
        "He led the party from May 2001 to March 2003, three years in all.",
        "The 10-day festival runs from June 3 to June 8.",
        "The theatre was closed from 1998 to 2005 for two years.",
        "In 2009, two years after the flood of 2003, the dam broke.",
    ],
)
def test_a_length_that_its_dates_contradict(sentence: str) -> None:
    assert rules(sentence) == ["inside.length"]


@pytest.mark.parametrize(
    "sentence",
    [
        "He was mayor for five years, from 1998 to 2003.",
        "He was mayor for six years, from 1998 to 2003.",  # both years in full
        "He led the party from May 2001 to March 2003, two years in all.",
        "The six-day festival runs from June 3 to June 8.",
        "The five-day festival runs from June 3 to June 8.",
        "He was mayor for about ten years, from 1998 to 2003.",
        "He spent two years in prison and was mayor from 1998 to 2003.",
        "In 2009, six years after the flood of 2003, the dam broke.",
        "The 34-year-old man lived in Velmora from 1998 to 2003.",
    ],
)
def test_a_length_that_may_fit(sentence: str) -> None:
    assert "inside.length" not in rules(sentence)


@given(st.integers(1900, 1990), st.integers(0, 30), st.integers(1, 40))
def test_years_between_two_years(first: int, apart: int, told: int) -> None:
    found = rules(f"She was the mayor of Velmora for {told} years, from {first} to {first + apart}.")
    assert (found == ["inside.length"]) == (not apart - 1.6 <= told <= apart + 1.6)


@pytest.mark.parametrize(
    "text",
    [
        "Born in 1931, she died in 2010 at the age of 85.",
        "Lena Orsk, 85, died on June 1, 2010. Lena Orsk was born on May 3, 1931.",
        "Dario Velm, 45, was elected on Tuesday. Dario Velm was born on May 3, 1980.",
    ],
)
def test_an_age_that_the_years_contradict(text: str) -> None:
    assert rules(text) == ["inside.life"]


@pytest.mark.parametrize(
    "text",
    [
        "Born in 1931, she died in 2010 at the age of 78.",
        "Born in 1931, she died in 2010 at the age of 79.",
        "Dario Velm, 40, was elected on Tuesday. Dario Velm was born on May 3, 1980.",
        "Dario Velm, 45, was elected on Tuesday. Lena Velm was born on May 3, 1980.",  # another person
        "Dario Velm was born on May 3, 1980. In 2003 Dario Velm, 23, founded a theatre.",
    ],
)
def test_an_age_that_fits(text: str) -> None:
    assert not rules(text)


def test_an_age_needs_a_time_of_publication() -> None:
    text = "Dario Velm, 45, was elected on Tuesday. Dario Velm was born on May 3, 1980."
    assert not rules(text, published=None)


@given(st.dates(date(1920, 1, 1), date(1990, 12, 31)), st.integers(0, 25_000))
def test_no_true_age_is_doubted(born: date, days: int) -> None:
    died = date.fromordinal(min(born.toordinal() + days, date(2020, 12, 31).toordinal()))
    age = died.year - born.year - ((died.month, died.day) < (born.month, born.day))
    if age < 2:
        return
    told = f"She was born on {born:%B} {born.day}, {born.year}, and died on {died:%B} {died.day}, {died.year}, aged {age}."
    assert not rules(told)


@pytest.mark.parametrize(
    ("words", "wrong"),
    [
        ("on June 31", True),
        ("on 31 September 2020", True),
        ("on February 29, 2021", True),
        ("on February 29, 2020", False),
        ("on February 29", False),
        ("on June 30", False),
        ("on August 31", False),
        ("in November 31 people", False),
    ],
)
def test_days_that_no_month_has(words: str, wrong: bool) -> None:
    found = [f for f in alone(f"The bridge over the Arl was opened {words} in Velmora.") if f.rule == "event.calendar"]
    assert bool(found) is wrong


def weekdays(sentence: str, published: date | None) -> list[Finding]:
    return [f for f in alone(sentence, published=published) if f.rule == "event.weekday"]


def test_a_weekday_of_another_day_is_no_slip() -> None:
    near = date(2021, 3, 5)
    assert weekdays("The mill burnt down on Tuesday, March 3, in Velmora.", near)
    assert not weekdays("The mill burnt down on Wednesday, March 3, in Velmora.", near)
    assert not weekdays("Police said Tuesday the March 3 fire had been laid.", near)


def test_a_date_without_a_year_may_be_of_an_earlier_one() -> None:
    long_after = date(2021, 9, 5)  # a copy, stamped later: 3 March 2020 was a Tuesday
    assert not weekdays("The mill burnt down on Tuesday, March 3, in Velmora.", long_after)
    assert weekdays("The mill burnt down on Tuesday, March 3, 2021, in Velmora.", long_after)
