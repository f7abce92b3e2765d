"""Whole numbers in words and in digits."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.values.number_words import spoken


@pytest.mark.parametrize(
    ("text", "number", "stop"),
    [
        ("two hundred of us", 200, 2),
        ("twenty one days", 21, 2),
        ("three thousand two hundred and five men", 3205, 6),
        ("2 million people", 2_000_000, 2),
        ("1,200 people", 1200, 1),
        ("five and six", 5, 1),  # two numbers
        ("two hundred and nobody", 200, 2),
        ("seven eight", 7, 1),
        ("zero", 0, 1),
    ],
)
def test_a_number(text: str, number: int, stop: int) -> None:
    assert spoken(text.split(), 0) == (number, stop)


@pytest.mark.parametrize("text", ["hundreds of us", "million", "and five", "9" * 5000, "² people", "1.2 million"])
def test_none(text: str) -> None:
    assert spoken(text.split(), 0) is None


@given(st.integers(0, 10**12 - 1))
def test_digits_are_what_they_say(number: int) -> None:
    assert spoken([str(number)], 0) == (number, 1)
    assert spoken([f"{number:,}"], 0) == (number, 1)
