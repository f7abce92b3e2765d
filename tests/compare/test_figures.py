"""Shares, ranges, changes, families, places and headlines inside one article."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.compare.articles import alone, rules


@pytest.mark.parametrize(
    ("sentence", "rule"),
    [
        ("The bill passed by 60 percent to 55 percent.", "inside.share"),
        ("Sixty percent were in favour and 45 percent against.", "inside.share"),
        ("About 60 percent said yes, 25 percent said no and the remaining 35 percent did not know.", None),  # rounded
        ("60 percent said yes, 25 percent said no and the remaining 35 percent did not know.", "inside.share"),
        ("60 percent said yes, 25 percent said no and the remaining 15 percent did not know.", None),
        ("60 percent like tea and 55 percent like coffee.", None),  # some like both
        ("The bill passed by 54 percent to 46 percent.", None),
        ("60 percent of men and 55 percent of women voted for her.", None),  # two wholes
        ("A ticket costs between 12 and 8 euros.", "inside.range"),
        ("Between 30 and 20 people were in the hall.", "inside.range"),
        ("He lived in Velmora from 2005 to 1998.", "inside.range"),
        ("A ticket costs between 8 and 12 euros.", None),
        ("The bar is open between 10 and 2.", None),
        ("It cost between 900 and 1 million euros.", None),  # the scale is left out
        ("The archive goes back from 2005 to 1998.", None),
        ("Sales rose from $12 million to $8 million.", "inside.change"),
        ("The number of wards fell from 8 wards to 12 wards.", "inside.change"),
        ("Profit was $8 million, up from $12 million.", "inside.change"),
        ("Sales rose from $8 million to $12 million, an increase of 20 percent.", "inside.change"),
        ("Sales rose from $8 million to $12 million, an increase of 50 percent.", None),
        ("Sales fell from $12 million to $8 million.", None),
        ("The team climbed from 12 to 8 in the table.", None),  # places, not figures
        ("Profit was $71.4 million, or 62 cents a share, up from $69.9 million, or 60 cents a share.", None),
        ("The toll rose from 8 to at least 3 more villages.", None),
    ],
)
def test_one_sentence(sentence: str, rule: str | None) -> None:
    assert rules(sentence) == ([rule] if rule else [])


@given(st.integers(1, 99), st.integers(1, 99))
def test_a_vote_of_more_than_all(ayes: int, noes: int) -> None:
    found = rules(f"The town voted by {ayes} percent to {noes} percent for the bridge.")
    assert found == (["inside.share"] if ayes + noes > 101 else [])


@given(st.integers(1, 900), st.integers(1, 900))
def test_a_rise_is_a_rise(before: int, after: int) -> None:
    found = rules(f"The rent of the mill rose from {before} euros to {after} euros.")
    assert found == (["inside.change"] if after < before else [])


def test_a_mother_of_two_numbers() -> None:
    first = "Lena Orsk, 34, a mother of five, was hit by a falling branch."
    assert rules(first, "The branch hit the mother of six in the park.") == ["inside.family"]
    assert rules(first, "Orsk was a mother of six.") == ["inside.family"]
    assert not rules(first, "The branch hit the mother of five in the park.")
    assert not rules(first, "Marta Dorf, a mother of six, saw it.")
    assert not rules(first, "Marta Dorf, a mother of six, saw it. The mother of six called for help.")
    assert not rules(first, "Her brother, the father of six, saw it.")


def test_one_town_under_two_names() -> None:
    first = "Dario Velm of Tarmund was arrested on Tuesday."
    [found] = alone(first, "The police say that Dario Velm of Tarmond was arrested at home.")
    assert (found.rule, {e.quote for e in found.evidence}) == ("inside.place", {"Tarmund", "Tarmond"})
    assert not alone(first, "The police say that Lena Orsk of Tarmond was arrested at home.")
    assert not alone(first, "The police say that Dario Velm of Kelbrück was arrested at home.")
    meeting = "Velm spoke to the group that met in Tarmund in March 2008."
    assert rules(meeting, "Velm said that he had been wrong at the 2008 meeting in Tarmond.") == ["inside.place"]
    assert not rules(meeting, "Velm said that he had been wrong at the 2011 meeting in Tarmond.")


def test_the_headline_beside_a_shared_figure() -> None:
    headline = "Orsks earned $87 million in six years"
    text = "The Orsks laid open seven years of accounts, with $87 million in all."
    [found] = alone(text, headline=headline)
    assert (found.rule, found.attribute) == ("inside.headline", "duration")
    assert not rules("The Orsks laid open six years of accounts, with $87 million in all.", headline=headline)
    assert not rules("The Orsks laid open seven years of accounts.", headline=headline)  # nothing says that it is the same
    assert not rules(text, "The $87 million were earned in six years.", headline=headline)


def test_the_age_of_the_victim_in_the_headline() -> None:
    headline = "4-year-old struck by a falling branch in Velmora".replace("by a falling", "under a falling")
    text = "A branch struck a 6-year-old girl in the park of Velmora on Tuesday."
    assert rules(text, headline=headline) == ["inside.headline"]
    assert not rules(text.replace("6", "4"), headline=headline)
    assert not rules(text.replace("6", "46"), headline=headline)  # somebody else
    assert not rules(text, "Her brother is 4 years old. The 4-year-old was not hurt.", headline=headline)
    assert not rules(text, headline="4-year-old wanted in Velmora")
