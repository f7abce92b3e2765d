"""Whose age it is, and that it is the present one."""

import pytest

from tests.extract.facts.builder import facts


def ages(text: str) -> list[tuple[str, str]]:
    return [(f.subject.text if f.subject else f.about, f.text) for f in facts(text, "age")]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Marek Dovan, 34, and Lena Orsk, 27, were shot.", [("Marek Dovan", "34"), ("Lena Orsk", "27")]),
        ("A 34-year-old man, later identified by police as Marek Dovan, was shot.", [("Marek Dovan", "34-year-old")]),
        ("They mourned a 17-year-old girl, Lena Orsk, 28, and her aunt.", [("Lena Orsk", "28")]),
        ("The 28-year-old suspect shot two men.", [("suspect", "28-year-old")]),
        ("A 46-year-old and a 24-year-old died.", [("person victim", "46-year-old"), ("person victim", "24-year-old")]),
        ("A 46-year-old man was arrested.", [("man suspect", "46-year-old")]),
        ("Marek Dovan died at the age of 88.", [("Marek Dovan", "age of 88")]),
        ("They mourned 34-year-old Velsk Officer Marek Dovan.", [("Marek Dovan", "34-year-old")]),
        ("He admitted to killing Marek Dovan, 30 after an argument.", [("Marek Dovan", "30")]),
    ],
)
def test_holders(text: str, wanted: list[tuple[str, str]]) -> None:
    assert ages(text) == wanted


@pytest.mark.parametrize(
    "text",
    [
        "Marek Dovan was just three years old at the time.",
        "Charges were filed against Marek Dovan, who was age 17 at the time.",
        "When Marek Dovan was 17, he left town.",
        "Marek Dovan left town at age 17.",
        "Marek Dovan, then 17, left town.",
        "Marek Dovan, who turns 29 on Friday, signed.",
        "The house is a 40-year-old ruin.",
        "Marek Dovan, the father of a 2-year-old boy, was arrested.",
        "A 13-year-old boy persuaded Marek Dovan to leave the house.",
    ],
)
def test_another_time_and_things(text: str) -> None:
    assert ages(text) == []


def test_a_name_that_several_bear_gets_no_age() -> None:
    text = "Samir Dovan and Chris Dovan died. Dovan, 55, was a baker. Dovan, 25, was a clerk."
    assert ages(text) == []
    assert ages("Marek Dovan, 43, spoke of his 19-year-old son, Marek, who was shot.") == [("Marek Dovan", "43")]


def test_an_age_belongs_to_the_person_whatever_noun_stands_beside() -> None:
    (fact,) = facts("Deputies arrested 41-year-old Velsk resident Lena Orsk.", "age")
    assert fact.scope.population == ""
