from dataclasses import replace
from datetime import date

import pytest

from checker.values.algebra import Value
from checker.values.json import Json, as_json, display
from checker.values.others import Name, Place, Score, State, Title, Words
from tests.values.notation import age, between, clock, count, day, length, measure, money, percent, rank, ratio, reference, since


@pytest.mark.parametrize(
    ("value", "json"),
    [
        (count("12 people"), {"lower": 12, "upper": 12, "unit": None}),
        (count("at least 110 people"), {"lower": 110, "upper": None, "unit": None}),
        (count("fewer than 50"), {"lower": 0, "upper": 49, "unit": None}),
        (money("160000000 USD"), {"lower": 160000000, "upper": 160000000, "unit": "USD"}),
        (measure("6.1 magnitude"), {"lower": 6.1, "upper": 6.1, "unit": "magnitude"}),
        (ratio(1 / 3), {"lower": 0.333333333, "upper": 0.333333333, "unit": None}),
        (age("35"), {"lower": 35, "upper": 35, "unit": "year"}),
        (day("2020-01"), {"timex": "2020-01", "lower": "2020-01-01", "upper": "2020-01-31"}),
        (day("late 2017"), {"timex": "2017", "lower": "2017-01-01", "upper": "2017-12-31", "mod": "END"}),
        (since("2022-09-24"), {"timex": "2022-09-24", "lower": "2022-09-24", "upper": None}),
        (clock("14:45"), {"timex": "T14:45", "lower": None, "upper": None}),
        (length("P2D"), {"timex": "P2D", "lower": 2, "upper": 2, "unit": "day"}),
        (length("P3Y", "APPROX"), {"timex": "P3Y", "lower": 3, "upper": 3, "unit": "year", "mod": "APPROX"}),
        (Score((2, 1), "half-time"), {"sides": [2, 1], "moment": "half-time"}),
        (Place("Aldenbrook", ids=(101,), relation="near"), {"name": "Aldenbrook", "id": 101, "relation": "near"}),
        (Place("Farrow", ids=(7, 8)), {"name": "Farrow", "id": None, "relation": ""}),
        (State("custody", "arrested"), {"set": "custody", "state": "arrested"}),
        (Words("we will rebuild"), {"text": "we will rebuild"}),
        (Name("Ana Duarte"), "Ana Duarte"),
        (Title("Acting Mayor", "mayor"), "Acting Mayor"),
    ],
    ids=str,
)
def test_values_in_the_output(value: Value, json: Json) -> None:
    assert as_json(value) == json


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (count("12 people"), "12 people"),
        (count("1 child"), "1 child"),
        (count("2 child"), "2 child"),
        (count("12"), "12"),
        (count("1,214,000 people"), "1.214 million people"),
        (count("at least 110"), "at least 110"),
        (count("more than 100 people"), "more than 100 people"),
        (count("more than 9"), "more than 9"),
        (count("fewer than 50"), "fewer than 50"),
        (count("at most 50"), "at most 50"),
        (count("about 300"), "about 300"),
        (replace(count("about 300"), lower=270, upper=330), "about 300"),
        (replace(count("about 300"), lower=200, upper=400), "200 to 400"),
        (count("nearly 300"), "nearly 300"),
        (replace(count("nearly 300"), lower=270), "nearly 300"),
        (count("8-10 soldiers"), "8 to 10 soldiers"),
        (count("dozens"), "24 to 99"),
        (count("no casualties"), "no casualties"),
        (count("8 others", beside=("Duarte",)), "8 others with 1 named"),
        (count("8", others=True), "8 others"),
        (money("160000000 USD"), "$160 million"),
        (money("more than 160000000 USD"), "more than $160 million"),
        (money("2500 CHF"), "2,500 CHF"),
        (measure("6.1 magnitude"), "magnitude 6.1"),
        (measure("25 mile"), "25 miles"),
        (measure("1 foot"), "1 foot"),
        (measure("6 foot"), "6 feet"),
        (measure("40 kilometre"), "40 km"),
        (percent("45.8"), "45.8%"),
        (ratio(1 / 3), "33.3%"),
        (age("35"), "35 years old"),
        (age("18 month"), "18 months old"),
        (rank(3), "3rd"),
        (rank(12, "longest"), "12th longest"),
        (day("2020-01-03"), "3 January 2020"),
        (day("2020-01"), "January 2020"),
        (day("2020"), "2020"),
        (day("199"), "the 1990s"),
        (day("2013-W11"), "the week of 11 March 2013"),
        (day("XXXX-01-03"), "3 January"),
        (day("XXXX-SU"), "summer"),
        (day("XXXX-WXX-5"), "Friday"),
        (day("late 2017"), "late 2017"),
        (day("mid 2020-01"), "mid-January 2020"),
        (day("2020-03-07TNI"), "night of 7 March 2020"),
        (day("2020-03-07T14:30"), "14:30 on 7 March 2020"),
        (clock("14:45", "APPROX"), "about 14:45"),
        (since("2022-09-24"), "24 September 2022 or later"),
        (replace(day("2020-01-03", mod="AFTER"), upper=None), "after 3 January 2020"),
        (between("2020-03-01", "2020-03-10"), "1 March 2020 to 10 March 2020"),
        (reference("PAST_REF"), "the past"),
        (length("P2D"), "2 days"),
        (length("P1D", "APPROX"), "about 1 day"),
        (Score((2, 1), "half-time"), "2-1 (half-time)"),
        (Place("Aldenbrook", relation="near"), "near Aldenbrook"),
        (State("custody", "at large"), "at large"),
        (Words("we will rebuild"), '"we will rebuild"'),
        (Name("Ana Duarte"), "Ana Duarte"),
    ],
    ids=str,
)
def test_values_in_words(value: Value, words: str) -> None:
    assert display(value) == words


@pytest.mark.parametrize("function", [as_json, display])
def test_what_is_no_value_is_refused(function: object) -> None:
    assert callable(function)
    with pytest.raises(TypeError, match="not a value: date"):
        function(date(2020, 1, 3))
