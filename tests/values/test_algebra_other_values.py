"""Scores, states, texts and places."""

import pytest

from checker.values.algebra import Value, compare, compare_over_time
from checker.values.others import Name, Place, Score, State, Title, Words
from checker.values.relation import Relation
from tests.values.notation import MONDAY, TUESDAY, count

CITY = Place("Aldenbrook", ids=(101,), parents=("Norland", "Vestria"), level="city")
OTHER_CITY = Place("Farrow", ids=(102,), parents=("Norland", "Vestria"), level="city")
REGION = Place("Norland", ids=(201,), parents=("Vestria",), level="region")


def street(text: str) -> Place:
    return Place(text, level="street")


def within(place: Place, relation: str) -> Place:
    return Place(place.text, place.ids, place.parents, relation, place.level)


CASES = [
    (Score((2, 1)), Score((2, 1)), Relation.EQUAL),
    (Score((2, 1)), Score((1, 2)), Relation.EQUAL),
    (Score((2, 1)), Score((3, 1)), Relation.DISJOINT),
    (Score((2, 1), "final"), Score((3, 1)), Relation.DISJOINT),
    (Score((1, 0), "half-time"), Score((3, 1), "final"), Relation.UNKNOWN),
    (Score((9, 5, 1)), Score((9, 5)), Relation.UNKNOWN),
    (State("custody", "arrested"), State("custody", "arrested"), Relation.EQUAL),
    (State("custody", "arrested"), State("custody", "at large"), Relation.DISJOINT),
    (State("custody", "arrested"), State("condition", "stable"), Relation.UNKNOWN),
    (Name("Ana Duarte"), Name("ana  duarte"), Relation.EQUAL),
    (Name("Ana Duarte"), Name("Anna Duarte"), Relation.UNKNOWN),
    (Name("Ana Duarte"), Title("Mayor", "mayor"), Relation.UNKNOWN),
    (Title("Mayor", "mayor"), Title("mayor", "mayor"), Relation.EQUAL),
    (Words("we will rebuild"), Words("We will rebuild"), Relation.EQUAL),
    (Words("we will rebuild"), Words("we shall rebuild"), Relation.UNKNOWN),
    (CITY, CITY, Relation.EQUAL),
    (CITY, Place("Alden Brook", ids=(101,), level="city"), Relation.EQUAL),
    (CITY, REGION, Relation.REFINES),
    (CITY, OTHER_CITY, Relation.DISJOINT),
    (CITY, Place("Farrow", level="city"), Relation.UNKNOWN),
    (CITY, within(CITY, "near"), Relation.NEAR),
    (within(CITY, "in"), within(CITY, "outside"), Relation.DISJOINT),
    (within(CITY, "near"), within(CITY, "outside"), Relation.NEAR),
    (within(CITY, "outside"), REGION, Relation.OVERLAPS),
    (CITY, within(REGION, "outside"), Relation.DISJOINT),
    (within(CITY, "near"), OTHER_CITY, Relation.UNKNOWN),
    (within(CITY, "from"), within(CITY, "to"), Relation.UNKNOWN),
    (street("400 block of Maple Street"), street("the 400-block of Maple St."), Relation.EQUAL),
    (street("412 Maple Street"), street("400 block of Maple Street"), Relation.REFINES),
    (street("Maple Street"), street("412 Maple Street"), Relation.COARSENS),
    (street("500 block of Maple Street"), street("400 block of Maple Street"), Relation.DISJOINT),
    (street("Maple Street"), street("Maple Avenue"), Relation.DISJOINT),
    (street("East Maple Street"), street("W. Maple St."), Relation.DISJOINT),
    (street("Maple"), street("Maple Avenue"), Relation.EQUAL),
    (street("Maple Street"), street("Oak Street"), Relation.UNKNOWN),
    (CITY, count("12"), Relation.UNKNOWN),
]


@pytest.mark.parametrize(("a", "b", "relation"), CASES)
def test_relation(a: Value, b: Value, relation: Relation) -> None:
    found = compare(a, b)
    assert (found.relation, compare(b, a).relation) == (relation, relation.mirrored), found.reason


def test_a_score_goes_on() -> None:
    assert compare_over_time(Score((1, 0)), Score((2, 1)), MONDAY, TUESDAY).relation is Relation.GREW
    assert compare_over_time(Score((2, 1)), Score((1, 3)), MONDAY, TUESDAY).relation is Relation.DISJOINT
