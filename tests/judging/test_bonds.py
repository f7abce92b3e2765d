"""What brings two figures of like sentences together: synonyms, rates, verbs, and what keeps them apart."""

import pytest

from checker.model import Kind
from tests.judging.newsroom import findings

LEAD = "Storm over Velmora\n\nThe storm Olga swept over the bay of Velmora on Tuesday.\n\n"


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Eleven houses were destroyed by the storm.", "Fourteen homes were destroyed by the storm."),
        ("The prize of the regatta is worth 90,000 euros.", "The Orsini prize, worth 70,000 euros, went to a fisher."),
        ("Owners are to get $31 a share for the yard.", "The board backed the bid of $34 a share for the yard."),
        ("The army said that it had killed 12 militants of the Northern Front.",
         "The army repeated that 21 fighters of the Northern Front had been killed."),
        ("Before 23,450 spectators the regatta ended on the Lido.", "The regatta ended with 23,540 people watching on the Lido."),
    ],
)  # fmt: skip
def test_the_same_thing_in_other_words(a: str, b: str) -> None:
    assert [f.kind for f in findings(LEAD + a + "\n", LEAD + b + "\n")] == [Kind.CONTRADICTION]


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("There were 204 passengers and a crew of seven on board.", "The boat carried 211 people."),
        ("Owners are to get $31 a share for the yard.", "The yard pays $20 an hour."),
        ("Eleven houses were destroyed by the storm.", "In 1962 a storm destroyed 14 houses in Velmora."),
        ("Police found two women and a man on the quay of the bay.", "Police found three people on the quay of the bay."),
        ("On Monday, the coroner said that Dovan had drowned.", "Dovan drowned on Tuesday."),
    ],
)
def test_another_thing_in_like_words(a: str, b: str) -> None:
    assert not findings(LEAD + a + "\n", LEAD + b + "\n")


def test_a_toll_that_is_said_to_have_moved_may_name_the_dead_otherwise() -> None:
    first = "Fire in Velmora clinic\n\nTwo patients died on Tuesday when a fire broke out in the clinic of Velmora.\n"
    later = "Nurse of Velmora dies\n\nA nurse hurt in the fire in the clinic of Velmora died. The number of dead rose to three.\n"
    assert [f.kind for f in findings(first, later, days=(3, 6)) if f.attribute == "killed"] == [Kind.REVISION]


def test_one_outlets_rebels_are_anothers_fighters() -> None:
    a = "Army takes Velmora\n\nThe army killed 140 rebels in the battle of Velmora, Minister Anton Dovan said on Tuesday.\n"
    b = "Rebels leave Velmora\n\nSome 25 fighters were killed in the battle of Velmora, a rebel spokesman said on Tuesday.\n"
    assert [f.kind for f in findings(a, b) if f.attribute == "killed"] == [Kind.DISPUTED]


def test_a_sister_called_by_her_given_name() -> None:
    a = "Three climbers found\n\nJoran Dovan, 29, his sister Mirela, 26, and Luca Benn, 31, were found on Mount Orsa.\n"
    b = "Climbers safe\n\nJoran Dovan, 29, and Luca Benn, 31, are well. His sister Mirela Dovan, 27, was found on Mount Orsa.\n"
    assert {f.attribute for f in findings(a, b)} == {"age"}
