"""What the relations mean, case by case. Every case also holds mirrored."""

from dataclasses import replace
from datetime import date, datetime

import pytest

from checker.values.algebra import Value, compare, compare_over_time
from checker.values.relation import Relation
from tests.values.notation import (
    MONDAY,
    TUESDAY,
    age,
    between,
    clock,
    count,
    day,
    length,
    measure,
    money,
    percent,
    rank,
    ratio,
    reference,
    since,
)

EQUAL, REFINES, COARSENS, OVERLAPS = Relation.EQUAL, Relation.REFINES, Relation.COARSENS, Relation.OVERLAPS
NEAR, PART, DISJOINT, UNKNOWN, GREW = Relation.NEAR, Relation.PART, Relation.DISJOINT, Relation.UNKNOWN, Relation.GREW

TWO = ("Muhandis", "Soleimani")

DATES = [
    (day("2020-01-03"), day("2020-01-03"), EQUAL),
    (day("2020-01-03"), day("2020-01"), REFINES),
    (day("2020-01"), day("2020-01-03"), COARSENS),
    (day("2020-01-03"), day("2020"), REFINES),
    (day("2020-01-03"), day("2020-01-08"), DISJOINT),
    (day("late 2017"), day("2017"), REFINES),
    (day("late 2017"), day("2017", mod="APPROX"), REFINES),
    (day("late 2017"), day("2018-01-15"), NEAR),
    (day("late 2017"), day("2018-06"), DISJOINT),
    (day("late 2017"), day("early 2017"), DISJOINT),
    (day("late 2017"), day("early 2018"), NEAR),
    (day("early 2017-05"), day("2017-05-12"), NEAR),
    (day("early 2017-05"), day("2017-05-28"), DISJOINT),
    (day("2013-W11"), day("2013-03-14"), COARSENS),
    (day("2013-W11"), day("2013-03"), REFINES),
    (day("2013-W09"), day("2013-03"), OVERLAPS),
    (day("199"), day("1995"), COARSENS),
    (day("2014", mod="APPROX"), day("2015-02"), NEAR),
    (day("2014", mod="APPROX"), day("2017"), DISJOINT),
    (since("2022-09-24"), day("2022-10-05"), COARSENS),
    (since("2022-09-24"), day("2022-08-01"), DISJOINT),
    (day("2022-09-24", mod="AFTER"), day("2022-10-05"), COARSENS),
    (between("2020-03-01", "2020-03-10"), between("2020-03-08", "2020-03-20"), OVERLAPS),
    (reference("PAST_REF"), day("2020-01-03"), UNKNOWN),
    (length("P2D"), day("2020-07-21"), UNKNOWN),
]
ALTERNATIVES = [
    (day("2020-01-08", "2023-01-08"), day("2020-01-08"), EQUAL),
    (day("2020-01-08", "2023-01-08"), day("2021-01-08"), DISJOINT),
    (day("2020-01-08", "2023-01-08"), day("2023"), REFINES),
    (day("2020-01-08", "2023-01-08"), day("2019-01-08", "2023-01-08"), EQUAL),
]
PARTIAL_DATES = [
    (day("2020-01-03"), day("XXXX-01-03"), REFINES),
    (day("XXXX-01-03"), day("2020-01-03"), COARSENS),
    (day("XXXX-01-03"), day("XXXX-01-03"), EQUAL),
    (day("XXXX-01-03"), day("XXXX-01-08"), DISJOINT),
    (day("XXXX-01-03"), day("2020-01-08"), DISJOINT),
    (day("XXXX-01-03"), day("XXXX-01"), REFINES),
    (day("XXXX-01-03"), day("2020-01"), OVERLAPS),
    (day("XXXX-01-03"), day("2020-02"), DISJOINT),
    (day("XXXX-01-03"), day("2020"), OVERLAPS),
    (day("XXXX-02-29"), day("2020-02-29"), COARSENS),
    (day("XXXX-SU"), day("2020-07-04"), COARSENS),
    (day("XXXX-WXX-5"), day("2020-01-03"), COARSENS),
    (day("XXXX-WXX-5"), day("XXXX-WXX-6"), DISJOINT),
    (day("XXXX-WXX-5"), day("XXXX-01-03"), UNKNOWN),
    (day("XXXX-XX-XX"), day("2020-01-03"), UNKNOWN),
]
TIMES_OF_DAY = [
    (day("2020-03-07TNI"), day("2020-03-08"), NEAR),
    (day("2020-03-07TNI"), day("2020-03-06"), DISJOINT),
    (day("2020-03-07TNI"), day("2020-03-07"), EQUAL),
    (day("2020-03-07TNI"), day("2020-03-08T01:30"), NEAR),
    (day("2020-03-07TNI"), day("2020-03-07T01:30"), NEAR),
    (day("2020-03-07TNI"), day("early 2020-03-08"), NEAR),
    (day("2020-03-07TNI"), day("2020-03-07T22:10"), COARSENS),
    (day("2020-03-07TNI"), day("2020-03-07T14:00"), DISJOINT),
    (day("2020-03-07TMO"), day("2020-03-07TEV"), DISJOINT),
    (day("2020-03-07TMO"), day("2020-03-07TNI"), DISJOINT),
    (day("2020-03-07TMO"), day("2020-03-07T12:40"), NEAR),
    (day("2020-03-07TMO"), day("2020-03-06"), DISJOINT),
    (day("2020-03-07T00:40"), day("2020-03-06"), NEAR),
    (day("2020-03-07T14:30"), day("2020-03-07"), REFINES),
    (day("2020-03-07T14:30"), day("2020-03-07T14:30"), EQUAL),
    (day("2020-03-07T14:30"), day("2020-03-07T14:45"), DISJOINT),
    (day("2020-03-07T14:30"), day("2020-03-08T14:30"), DISJOINT),
    (day("early 2020-03-07"), day("late 2020-03-07"), DISJOINT),
    (day("early 2020-03-08"), day("2020-03-07"), NEAR),
    (clock("14:45", "APPROX"), clock("14:52"), NEAR),
    (clock("14:45", "APPROX"), clock("15:20"), DISJOINT),
    (clock("14:45", "APPROX"), clock("14:45", "AFTER"), REFINES),
    (clock("16:00", "AFTER"), clock("15:45"), DISJOINT),
    (clock("16:00", "AFTER"), clock("16:20"), COARSENS),
    (clock("16:00", "BEFORE"), clock("15:50"), COARSENS),
    (clock("16:00", "BEFORE"), clock("16:10"), DISJOINT),
    (clock("02"), clock("02:10"), NEAR),
    (clock("23:55", "APPROX"), clock("00:05"), NEAR),
    (clock("14:45"), day("2020-03-07T14:45"), EQUAL),
    (clock("14:45"), day("2020-03-07"), UNKNOWN),
]
DURATIONS = [
    (length("P2D"), length("P2D"), EQUAL),
    (length("P2D"), length("P3D"), DISJOINT),
    (length("P3Y", "APPROX"), length("P3Y"), EQUAL),
    (length("P7M", "APPROX"), length("P6M"), NEAR),
    (length("P12M"), length("P1Y"), NEAR),
    (length("P5W"), length("P1M"), NEAR),
    (length("P5W"), length("P1Y"), DISJOINT),
    (length("P3D"), length("PT48H", "MORE_THAN"), REFINES),
    (length("PT5H"), length("P1D"), NEAR),
    (length("PT30H"), length("P2D"), DISJOINT),
]
COUNTS = [
    (count("12 people"), count("12 people"), EQUAL),
    (count("12 people"), count("10 people"), DISJOINT),
    (count("12"), count("10 people"), DISJOINT),
    (count("112 people"), count("at least 110 people"), REFINES),
    (count("105 people"), count("at least 110 people"), DISJOINT),
    (count("at least 110 people"), count("more than 100 people"), REFINES),
    (count("100 people"), count("more than 100 people"), NEAR),
    (count("fewer than 50 people"), count("at least 40 people"), OVERLAPS),
    (count("fewer than 50 people"), count("at least 60 people"), DISJOINT),
    (count("about 300 people"), count("310 people"), NEAR),
    (count("about 300 people"), count("420 people"), DISJOINT),
    (count("nearly 300 people"), count("290 people"), NEAR),
    (count("nearly 300 people"), count("320 people"), DISJOINT),
    (count("dozens"), count("60 people"), COARSENS),
    (count("dozens"), count("500 people"), DISJOINT),
    (count("8-10 people"), count("9 people"), COARSENS),
    (count("no people"), count("3 people"), DISJOINT),
    (count("no people"), count("at least 110 people"), DISJOINT),
    (count("1,200,000 people", digits=2), count("1,214,000 people"), NEAR),
    (count("1,200,000 people", digits=2), count("1,300,000 people", digits=2), DISJOINT),
    (count("1,200,000 people"), count("1,200,000,000 people"), DISJOINT),
    (count("300 people", digits=1), count("320 people"), DISJOINT),
]
THINGS = [
    (count("4 children"), count("12 people"), PART),
    (count("14 children"), count("12 people"), DISJOINT),
    (count("about 13 children"), count("12 people"), PART),
    (count("2 people"), count("2 persons"), EQUAL),
    (count("12 dead"), count("10 people"), DISJOINT),
    (count("3 soldiers"), count("5 civilians"), UNKNOWN),
    (count("3 nurses"), count("5 doctors"), UNKNOWN),
    (count("3 nurses"), count("5 medics"), PART),
    (count("3 policemen"), count("5 cops"), DISJOINT),
    (count("10 American soldiers"), count("12 soldiers"), PART),
    (count("10 American soldiers"), count("12 Iraqi soldiers"), UNKNOWN),
    (count("15 missiles"), count("22 rockets"), UNKNOWN),
    (count("15 missiles"), count("22 people"), UNKNOWN),
    (count("15 missiles"), count("22 missiles"), DISJOINT),
    (count("12 shots"), count("10 rounds"), DISJOINT),
    (count("15"), count("22 missiles"), DISJOINT),
]
OTHERS = [
    (count("8 others", beside=TWO), count("10 people"), EQUAL),
    (count("8 others", beside=TWO), count("9 people"), DISJOINT),
    (count("8 others", beside=TWO), count("9 others", beside=("Soleimani",)), EQUAL),
    (count("10 deputies", beside=TWO), count("8 people", beside=TWO), DISJOINT),
    (count("3 guards", beside=TWO), count("12 people"), PART),
    (count("11 guards", beside=TWO), count("12 people"), DISJOINT),
    (count("8 others", others=True), count("10 people"), COARSENS),
    (count("8 others", others=True), count("7 people"), DISJOINT),
    (count("8 others", others=True), count("20 people"), DISJOINT),
    (count("4", part=True), count("12 people"), PART),
    (count("14", part=True), count("12 people"), DISJOINT),
    (count("4", part=True), count("5", part=True), UNKNOWN),
    (count("4 children", part=True), count("5 children", part=True), DISJOINT),
]
SCALARS = [
    (measure("25 mile"), measure("40 kilometre"), NEAR),
    (measure("25 mile"), measure("60 kilometre"), DISJOINT),
    (measure("2 mile", digits=1), measure("3 kilometre", digits=1), NEAR),
    (measure("1 kilometre"), measure("1000 metre"), EQUAL),
    (measure("100 fahrenheit"), measure("38 celsius"), NEAR),
    (measure("100 fahrenheit"), measure("45 celsius"), DISJOINT),
    (measure("25 mile"), measure("40 kilogram"), UNKNOWN),
    (measure("6.1 magnitude"), measure("6 storey"), UNKNOWN),
    (measure("6 magnitude", digits=1), measure("6.2 magnitude"), NEAR),
    (measure("6.1 magnitude", digits=2), measure("6.3 magnitude", digits=2), DISJOINT),
    (measure("1 terawatt_hour"), measure("1000 gigawatt_hour"), EQUAL),
    (ratio(1 / 3), percent("33"), NEAR),
    (ratio(1 / 3), percent("45"), DISJOINT),
    (ratio(0.5), percent("50"), EQUAL),
    (percent("45.8"), percent("46", digits=2), NEAR),
    (percent("45", digits=2), percent("46", digits=2), DISJOINT),
    (percent("45"), count("45"), UNKNOWN),
    (money("160000000 USD"), money("160000000 EUR"), UNKNOWN),
    (money("15000000 USD", digits=2), money("14959450 USD"), NEAR),
    (money("160000000 USD"), money("more than 150000000 USD"), REFINES),
    (money("3 USD", digits=1), money("3.4 USD", digits=2), DISJOINT),
    (age("35"), age("36"), DISJOINT),
    (age("about 35"), age("36"), NEAR),
    (age("18 month"), age("1"), REFINES),
    (age("30 month"), age("1"), DISJOINT),
    (rank(3, "longest"), rank(4, "longest"), DISJOINT),
    (rank(3, "longest"), rank(3, "oldest"), UNKNOWN),
]
# Readers may give "about" its room themselves; it is not given twice.
ALREADY_WIDENED = [
    (replace(count("about 300"), lower=270, upper=330), count("about 300"), EQUAL),
    (replace(count("about 300"), lower=270, upper=330), count("310"), NEAR),
    (replace(count("about 300"), lower=270, upper=330), count("345"), DISJOINT),
    (replace(count("about 300"), lower=200, upper=400), count("390"), COARSENS),
    (replace(count("about 300"), lower=200, upper=400), count("420"), DISJOINT),
    (replace(count("nearly 300"), lower=270), count("280"), COARSENS),
    (replace(count("nearly 300"), lower=270), count("260"), DISJOINT),
    (replace(clock("14:45", "APPROX"), minutes=(870, 900)), clock("15:05"), DISJOINT),
    (replace(day("2020-01-03", mod="APPROX"), lower=date(2020, 1, 1), upper=date(2020, 1, 5)), day("2020-01-06"), DISJOINT),
]
TABLE = ALREADY_WIDENED + DATES + ALTERNATIVES + PARTIAL_DATES + TIMES_OF_DAY + DURATIONS + COUNTS + THINGS + OTHERS + SCALARS


@pytest.mark.parametrize(("a", "b", "relation"), TABLE)
def test_relation(a: Value, b: Value, relation: Relation) -> None:
    found = compare(a, b)
    assert (found.relation, compare(b, a).relation) == (relation, relation.mirrored), found.reason
    assert found.reason


LATER_REPORTS = [
    (count("40 people"), MONDAY, count("at least 110 people"), TUESDAY, GREW),
    (count("at least 110 people"), TUESDAY, count("40 people"), MONDAY, GREW),
    (count("40 people"), datetime(2021, 5, 3, 9), count("41 people"), datetime(2021, 5, 3, 17), GREW),
    (count("40 people"), MONDAY, count("110 people"), datetime(2021, 5, 3, 17), DISJOINT),
    (count("110 people"), MONDAY, count("80 people"), TUESDAY, DISJOINT),
    (count("40 people"), MONDAY, count("110 people"), MONDAY, DISJOINT),
    (count("40 people"), None, count("110 people"), TUESDAY, DISJOINT),
    (count("40 people"), MONDAY, count("40 people"), TUESDAY, EQUAL),
    (count("4 children"), MONDAY, count("12 people"), TUESDAY, PART),
    (count("14 children"), MONDAY, count("12 people"), TUESDAY, DISJOINT),
    (count("8 others", beside=TWO), MONDAY, count("9 people"), TUESDAY, DISJOINT),
    (count("14 children"), TUESDAY, count("12 people"), MONDAY, GREW),
    (age("35"), MONDAY, age("36"), TUESDAY, DISJOINT),
    (money("2 USD"), MONDAY, money("3 USD"), TUESDAY, GREW),
    (day("2020-01-03"), MONDAY, day("2020-01-08"), TUESDAY, DISJOINT),
]


@pytest.mark.parametrize(("a", "a_time", "b", "b_time", "relation"), LATER_REPORTS)
def test_relation_over_time(a: Value, a_time: date | None, b: Value, b_time: date | None, relation: Relation) -> None:
    assert compare_over_time(a, b, a_time, b_time).relation is relation
    assert compare_over_time(b, a, b_time, a_time).relation is relation.mirrored


def test_a_falling_toll_is_said_to_fall() -> None:
    assert compare_over_time(count("110"), count("80"), MONDAY, TUESDAY).reason == "fell from 110 to 80 in the later report"
    assert compare_over_time(count("80"), count("110"), TUESDAY, MONDAY).reason == "fell from 110 to 80 in the later report"


@pytest.mark.parametrize(
    ("a", "b", "tolerance", "relation"),
    [
        (measure("6.1 magnitude"), measure("6.3 magnitude"), 0.3, NEAR),
        (measure("6.1 magnitude"), measure("6.4 magnitude"), 0.3, NEAR),
        (measure("6.1 magnitude"), measure("7.2 magnitude"), 0.3, DISJOINT),
        (day("2020-01-03"), day("2020-01-04"), 1, NEAR),
        (day("2020-01-03"), day("2020-01-05"), 1, DISJOINT),
        (length("P20D"), length("P21D"), 1, NEAR),
        (count("4438 people"), count("4448 people"), 900, NEAR),
        (count("4438 people"), count("4348 people"), 900, DISJOINT),  # two digits changed places
        (count("5400 people"), count("4500 people"), 900, NEAR),
        (count("4438 people"), count("4834 people"), 900, NEAR),
        (count("4438 people"), count("about 4348 people"), 900, NEAR),
    ],
)
def test_a_rule_may_tolerate_a_distance(a: Value, b: Value, tolerance: float, relation: Relation) -> None:
    assert compare(a, b, tolerance=tolerance).relation is relation


@pytest.mark.parametrize(
    ("a", "b", "reason"),
    [
        (count("12 people"), count("10 people"), "12 people and 10 people cannot both be right"),
        (count("about 300"), count("310"), "about 300 allows 270 to 330"),
        (count("112"), count("at least 110"), "112 is within at least 110"),
        (count("14 children"), count("12 people"), "14 children cannot be a part of 12 people: the part exceeds the whole"),
        (count("15 missiles"), count("22 rockets"), "15 missiles and 22 rockets count different things"),
        (day("2020-01-03"), day("2020-01-08"), "it cannot have been both 3 January 2020 and 8 January 2020"),
        (day("late 2017"), day("2017"), "late 2017 is within 2017"),
    ],
)
def test_reasons_are_plain_words(a: Value, b: Value, reason: str) -> None:
    assert compare(a, b).reason == reason
