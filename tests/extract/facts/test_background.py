"""Tolls that are not of the happening an article reports."""

from datetime import date

import pytest

from tests.extract.facts.builder import facts, figures


@pytest.mark.parametrize(
    "text",
    [
        "So far this year 40 people were killed on the roads.",
        "Each year 300 people are killed by falls.",
        "In the last seven months 47 people were killed by trains.",
        "Three men were killed over the past week in Velsk.",
        "Three people were killed in weekend shootings.",
        "Four people were killed in shootings across Velsk.",
        "One person was killed in two shootings in Velsk.",
        "The unrest left ten people killed in Velsk since Friday.",
        "He came in days after five officers were killed in Orsa.",
        "It follows a shooting that left nine people dead in Orsa.",
        "Two years ago nine people were killed in Orsa.",
    ],
)
def test_sums_over_time_and_earlier_happenings_are_left_out(text: str) -> None:
    assert figures(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Four people were killed in the shooting in Velsk.",
        "Four people were killed in the shootings in Velsk, all by one man.",
        "Four people were killed on Friday and the suspect fled.",
        "Four people died days after the crash in Velsk.",
    ],
)
def test_the_happening_itself_stays(text: str) -> None:
    assert [number for _, number in figures(text)] == [4]


def test_people_are_missing_since_a_day() -> None:
    assert figures("Eleven sailors have been missing since Friday.", "missing") == [("Eleven sailors", 11)]


def test_a_figure_dated_long_before_is_not_of_the_main_event() -> None:
    text = "On March 3, 2021, a blast killed nine people in Velsk. A fire killed 14 people there on May 5, 2009."
    read = {f.text: f.main_event for f in facts(text, "killed", published=date(2021, 3, 4))}
    assert read == {"nine people": True, "14 people": False}


def test_the_time_of_a_happening_that_the_article_does_not_open_with_is_not_its_own() -> None:
    text = (
        "A jury began to weigh the case on Tuesday. The trial of Marek Dovan has lasted a month. He denies the charges. "
        "Lawyers rested on Monday. The papers were found when the raid took place at 4:05 a.m. in Velsk."
    )
    (fact,) = facts(text, "time")
    assert (fact.about, fact.main_event) == ("attack", False)
    (fact,) = facts("Two people died in a shooting in Velsk. The attack took place at 4:05 a.m. on Sunday.", "time")
    assert fact.main_event


def test_who_opens_fire_shoots() -> None:
    (fact,) = facts("A gunman opened fire in Velsk at 4:05 a.m. on Sunday.", "time")
    assert fact.about == "shooting"


def test_a_crash_is_none_of_a_shooting() -> None:
    text = "Three clerks were killed at noon, police said. Two people were killed in a crash near Orsa."
    assert figures(text, title="Three killed in Velsk shooting") == [("Three", 3), ("Three clerks", 3)]
