"""Ordinary wordings of one article that look like slips and are none, each beside the slip they look like."""

from datetime import date

import pytest

from checker.compare import compare_alone
from checker.extract import extract
from checker.ingest.articles import article_from_text
from checker.model import Kind
from tests.compare.articles import alone, rulebook, rules
from tests.judging.newsroom import findings


@pytest.mark.parametrize(
    ("sentence", "rule"),
    [
        ("In the survey 60 percent support the new bridge and 55 percent oppose a toll.", None),  # two questions
        ("In the survey 60 percent support the new bridge and 55 percent oppose the bridge.", "inside.share"),
        ("In the survey 60 percent support the bridge and 55 percent oppose it.", "inside.share"),
        ("Turnout was 61 percent among men and 58 percent among women.", None),  # two wholes
        ("Of those asked, 61 percent were men and 58 percent women.", "inside.share"),
        ("It will be between 10 and minus 2 degrees.", None),  # from noon to night
        ("It will be between 10 and 2 degrees.", "inside.range"),
        ("The siege lasted from Monday to Thursday, four days in all.", None),  # of whatever week
        ("The siege lasted from Monday to Thursday, six days in all.", "inside.length"),
        ("The mill was shut from Monday to Thursday, 11 days in all.", None),  # of two weeks
        ("The fair was on Friday, March 6.", "event.weekday"),
        ("In 2020 the fair was on Friday, March 6.", None),
        ("In 2019 the fair was on Friday, March 6.", "event.weekday"),
    ],
)
def test_one_sentence(sentence: str, rule: str | None) -> None:
    assert rules(sentence) == ([rule] if rule else [])


def test_children_counted_by_sex_are_more_than_the_first_figure() -> None:
    assert not rules("Lena Orsk, a mother of two girls and a boy, won.", "The mother of three trains at night.")
    assert rules("Lena Orsk, a mother of two, won.", "The mother of three trains at night.") == ["inside.family"]


BOTH = "Two hurt in Velmora\n\nVELMORA - Karl Lindt, 60, and {}Karl Lindt, 31, were hurt when a wall fell in Velmora.\n"


def test_a_father_and_a_son_of_one_name_have_two_ages() -> None:
    assert not findings(BOTH.format("his son "))
    assert [f.kind for f in findings(BOTH.format(""))] == [Kind.INTERNAL]


FIRE = "Ten dead in Velmora fire\n\nVELMORA - Nine people were killed in a fire in Velmora on Tuesday{}.\n"


def test_one_more_death_makes_the_toll_of_the_headline() -> None:
    assert not findings(FIRE.format(", and a firefighter died of his burns on Wednesday"))
    assert [f.kind for f in findings(FIRE.format(", and a firefighter fell ill on Wednesday"))] == [Kind.INTERNAL]


@pytest.mark.parametrize("published", [None, date(1, 1, 1), date(9999, 12, 31)])
@pytest.mark.parametrize(
    "text",
    [
        "The motion was won 3-² and 10² to 4² people died.",
        "Team ② beat team ③ by ²-① in ①999.",
        f"The number is {'9' * 5000} people, and {'9' * 5000}-3 won.",
        "Lena Orsk, ²⁴, and Karl Lindt, ٣٤, died in 1931.",
    ],
)
def test_figures_that_are_none(text: str, published: date | None) -> None:
    """Footnote signs, circled figures and keys are read over, and the time of publication may be any."""
    article = article_from_text(f"News\n\n{text}\n", path="a.md", title="News", published=published)
    assert not list(compare_alone(extract(article, rulebook())))


def test_nothing_of_this_is_a_slip_of_a_plain_article() -> None:
    assert not alone("VELMORA - The bridge over the Tarn was closed on Tuesday.")


@pytest.mark.parametrize(
    ("sentence", "rule"),
    [
        ("In the north 61 percent voted yes, in the south 48 percent voted no.", None),  # two wholes
        ("In the north 61 percent voted yes, and 48 percent voted no.", "inside.share"),
        ("The next fair will be on Sunday, March 6.", None),  # of 2022
    ],
)
def test_wholes_and_years_told_in_front(sentence: str, rule: str | None) -> None:
    assert rules(sentence) == ([rule] if rule else [])
