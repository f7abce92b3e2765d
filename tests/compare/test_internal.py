"""One article against itself where a rule has read the facts: ages of one person, tolls of headline and text."""

import pytest

from checker.model import Finding, Kind
from tests.judging.newsroom import findings


def inside(*paragraphs: str) -> list[Finding]:
    return [f for f in findings("\n\n".join(paragraphs) + "\n") if f.kind is Kind.INTERNAL]


HEAD = "Arrests in Velmora"


@pytest.mark.parametrize(
    "text",
    [
        "The police arrested Dario Velm, 28, on Tuesday. Velm, 29, is a baker.",
        "The police arrested 28-year-old Dario Velm on Tuesday. Dario Velm, 29, is a baker.",
        "The police arrested 28-year-old Dario Velm, 29, on Tuesday.",
    ],
)
def test_two_ages_of_one_person(text: str) -> None:
    [found] = inside(HEAD, text)
    assert found.attribute == "age"
    assert "in one article" in found.message


@pytest.mark.parametrize(
    "text",
    [
        "The police arrested a 17-year-old girl, Dario Velm, 28, and Jan Dorf, 40, on Tuesday.",
        "Velm, the father of a 2-year-old boy, was arrested. Dario Velm, 28, is a baker.",
        "Dario Velm, 28, was arrested. A 13-year-old boy persuaded Velm to do it.",
        "Dario Velm, 58, was arrested with his son. The son, 28-year-old Jan Dario Velm, is a baker.",
    ],
)
def test_ages_of_two_people(text: str) -> None:
    assert not [f for f in inside(HEAD, text) if f.attribute == "age"]


def test_headline_and_text() -> None:
    text = "Nine people were injured on Tuesday when a bus overturned near Velmora, the police said."
    [found] = inside("Seven injured as bus overturns near Velmora", text)
    assert found.attribute == "injured"
    assert {e.quote for e in found.evidence} == {"Seven", "Nine people"}


@pytest.mark.parametrize(
    ("headline", "text"),
    [
        ("Toddler, 8 people injured as bus overturns near Velmora", "Nine people were injured on Tuesday near Velmora."),
        ("Seven injured as bus overturns near Velmora", "The police had first said that nine people were injured on Tuesday."),
        ("Nine injured as bus overturns near Velmora", "Nine people were injured on Tuesday, seven of them badly."),
        ("Nine injured as bus overturns near Velmora", "Seven passengers and two walkers were injured on Tuesday."),
    ],
)
def test_headline_and_text_that_may_both_be_right(headline: str, text: str) -> None:
    assert not inside(headline, text)


def test_the_checks_have_ids_that_configuration_knows() -> None:
    from checker.compare import inside
    from checker.rulebook.names import INSIDE, rule_ids

    names = {value for check in inside.CHECKS for name, value in vars(__import__(check.__module__, fromlist=["*"])).items()
             if name.isupper() and isinstance(value, str) and value.startswith("inside.")}  # fmt: skip
    assert names == set(INSIDE)
    assert names <= rule_ids()
