"""Sentences that add up several happenings, and those that look like it."""

import pytest

from checker.values.round_ups import several_happenings

SEVERAL = (
    "nine people were shot across the city on friday",
    "police are looking into the shootings of nine people across the city",
    "three killed in weekend shootings",
    "18 people shot in dellby in a 48-hour span",
    "seven shot within ten hours",
    "eleven people have been killed since friday",
    "nearly 50 were shot since june 21 in dellby",
    "two boys were hurt in separate incidents",
    "a string of attacks has left four dead",
    "a new wave of shootings struck the city",
)
ONE = (
    "nine people were shot at a bar on friday",
    "the storm killed 11 people across three provinces",
    "saturday 's shootings killed two people",
    "more than 100 people have died of cholera since march",
    "300 people have been arrested since friday",
    "he walked across the city",
    "a wave of attacks in the capital killed 60 people",
    "two people were killed in the attack",
)


@pytest.mark.parametrize("sentence", SEVERAL)
def test_several(sentence: str) -> None:
    assert several_happenings(sentence.split())


@pytest.mark.parametrize("sentence", ONE)
def test_one(sentence: str) -> None:
    assert not several_happenings(sentence.split())
