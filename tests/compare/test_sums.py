"""Parts and totals, and names against their number, inside one article."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.model import Confidence, Kind
from tests.compare.articles import alone, rules

WRONG = (
    "Eight people died: three adults and four children, the police said.",
    "The bus hit three people - two men and two women - at the crossing.",
    "A man and two women, four people in all, were taken to hospital.",
    "Of the 12 wounded, nine are women and five are men.",
    "Of the 12 wounded, 14 are still in hospital.",
    "The mine employs 12 people, including 14 women.",
    "Fifteen of the 12 passengers were hurt.",
    "Twelve people, seven women and six children, were found in the cellar.",
)
RIGHT = (
    "Eight people died: three adults and five children, the police said.",
    "The bus hit three people - two men and a woman - at the crossing.",
    "A man and two women, three people in all, were taken to hospital.",
    "Of the 12 wounded, nine are women and three are men.",
    "Of the 12 wounded, nine are women.",  # the rest is left out
    "Of the 12 pupils, nine play football and five play chess.",  # some do both
    "Of the five fires, 15 people were hurt in the first.",
    "Twelve people, including five women and four children, were found.",
    "At least 12 people died, including 14 who were trampled.",  # no exact whole
    "Two teachers, a boy and two girls were hurt.",  # a list of five
    "Three people, two cars and a lorry were swept away.",
    "One man, two women and a child have died.",
    "The fire killed two and hurt 14 of the 30 guests.",
    "Police first said eight people died: three adults and four children.",  # put right by the article itself
    "Three others, four women and a child, were hurt.",
)


@pytest.mark.parametrize("sentence", WRONG)
def test_what_does_not_add_up(sentence: str) -> None:
    [found] = alone(sentence)
    assert (found.rule, found.kind) == ("inside.sum", Kind.INTERNAL)
    assert len(found.evidence) == 2
    assert found.confidence is Confidence.MEDIUM


@pytest.mark.parametrize("sentence", RIGHT)
def test_what_may_well_add_up(sentence: str) -> None:
    assert not rules(sentence)


@given(st.integers(2, 60), st.integers(2, 60), st.integers(2, 130))
def test_only_a_wrong_sum_is_told(women: int, men: int, total: int) -> None:
    found = rules(f"The ferry rescued {total} people: {women} women and {men} men.")
    assert found == ([] if women + men == total else ["inside.sum"])


def test_the_sum_is_told_in_words() -> None:
    [found] = alone("Eight people died: three adults and four children, the police said.")
    assert found.steps[0] == "3 and 4 make 7; the article says 8 in all"
    assert [e.quote for e in found.evidence] == ["Eight", "three adults and four"]


@pytest.mark.parametrize(
    "sentence",
    [
        "Police identified the three victims as Dario Velm, 28, Lena Orsk, 33, Rui Castan, 12, and Jan Dorf, 8.",
        "The three men were identified as Dario Velm and Jan Dorf.",
        "Three people have been charged: Dario Velm, Lena Orsk, Rui Castan and Jan Dorf.",
    ],
)
def test_names_that_are_too_many_or_too_few(sentence: str) -> None:
    assert rules(sentence) == ["inside.names"]


@pytest.mark.parametrize(
    "sentence",
    [
        "Police identified the two victims as Dario Velm, 28, of Velmora, and Lena Orsk, 33.",
        "Police identified two of the three victims as Dario Velm and Lena Orsk.",
        "The three victims were identified as Dario Velm, 28; his wife, who taught in Velmora; and Jan Dorf.",
        "The four victims included Dario Velm and Lena Orsk.",
    ],
)
def test_names_that_fit_or_are_not_all(sentence: str) -> None:
    assert not rules(sentence)
