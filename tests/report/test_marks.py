"""Only what differs is marked."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.model import Json
from checker.report.marks import differing
from checker.report.plain import plain
from checker.report.sides import by_id, compatible, majority, sides
from tests.report.sample import sample


def marked(*texts: str) -> list[str]:
    return ["".join(f"[{text}]" if differs else text for text, differs in pieces) for pieces in differing(texts, texts)]


def test_words_that_differ_are_marked() -> None:
    assert marked("ten of their deputies", "eight of their deputies") == ["[ten] of their deputies", "[eight] of their deputies"]
    assert marked("1,200 homes", "1,300 homes") == ["[1,200] homes", "[1,300] homes"]
    assert marked("Ada al-Karim", "Ada Karim") == ["Ada [al-]Karim", "Ada Karim"]


def test_typography_is_no_difference() -> None:
    assert marked("the mayor\u2019s 12 aides", "the mayor's 14 aides") == [
        "the mayor\u2019s [12] aides",
        "the mayor's [14] aides",
    ]


def test_equal_values_are_not_compared() -> None:
    pieces = differing(["12 people", "twelve people", "15 people"], [12, 12, 15])
    assert pieces[0] == [("12", True), (" people", False)]
    assert pieces[2] == [("15", True), (" people", False)]


def test_other_value_in_the_same_words_marks_all() -> None:
    assert differing(["on Tuesday", "on Tuesday"], ["2031-05-06", "2031-05-13"]) == [[("on Tuesday", True)]] * 2


@given(st.lists(st.tuples(st.text(max_size=30), st.integers(0, 3)), min_size=1, max_size=6))
def test_the_pieces_are_the_text(sides: list[tuple[str, int]]) -> None:
    texts = [text for text, _ in sides]
    assert ["".join(t for t, _ in pieces) for pieces in differing(texts, [value for _, value in sides])] == texts


@given(st.text())
def test_plain_text_is_one_harmless_line(text: str) -> None:
    line = plain(text)
    assert not [c for c in line if c < " " or "\x7f" <= c <= "\x9f" or c in "\u2028\u2029\u202e\u2066\u200f"]


@pytest.mark.parametrize(
    ("a", "b", "fits"),
    [
        ({"lower": 15, "upper": None, "unit": None}, {"lower": 15, "upper": 15, "unit": None}, True),
        ({"lower": 15, "upper": None, "unit": None}, {"lower": 12, "upper": 12, "unit": None}, False),
        ({"lower": 5, "upper": 9, "unit": "USD"}, {"lower": 7, "upper": 7, "unit": "EUR"}, False),
        (
            {"timex": "2031-05", "lower": "2031-05-01", "upper": "2031-05-31"},
            {"timex": "2031-05-02", "lower": "2031-05-02", "upper": "2031-05-02"},
            True,
        ),
        ("Ada Karim", "Ada Kareem", False),
        ("Ada Karim", "Ada Karim", True),
    ],
)
def test_values_that_leave_room_for_one_another(a: Json, b: Json, fits: bool) -> None:
    assert compatible(a, b) is fits
    assert compatible(b, a) is fits


def test_the_majority_counts_origins_whose_values_agree() -> None:
    report = sample()
    toll = sides(report.findings[0], by_id(report))
    assert toll[majority(toll)].quote == "At least 15 people"
