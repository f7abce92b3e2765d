"""The words that two versions share: for long ones the same as if all pairs were compared, but soon."""

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.compare import shared_words
from checker.compare.shared_words import shared_runs
from tests.robust.growing import within

Versions = tuple[list[str], list[str]]
WORDS = st.lists(st.sampled_from("the a harbour mayor said boat boats was were late early".split()), max_size=40)


@given(WORDS, WORDS, st.integers(1, 60))
@settings(deadline=None, max_examples=150)
def test_runs_are_shared_and_in_order(left: list[str], right: list[str], cells: int) -> None:
    usual = shared_words.CELLS
    for most in (cells, usual):
        shared_words.CELLS = most
        try:
            runs = shared_runs(left, right)
        finally:
            shared_words.CELLS = usual
        at = (0, 0)
        for x, y, length in runs:
            assert left[x : x + length] == right[y : y + length]
            assert length > 0
            assert x >= at[0]
            assert y >= at[1]
            at = (x + length, y + length)


def edited(number: int) -> Versions:
    """A speech of a vocabulary in which some words are usual and most are rare, and its version with a dozen changes."""
    chance = random.Random(number)
    said = [f"w{int(chance.paretovariate(0.6))}" for _ in range(number)]
    other = list(said)
    for n in range(12):
        other[(2 * n + 1) * number // 24] = "changed"
    return said, other


def test_long_versions_as_if_all_pairs_were_compared(monkeypatch: pytest.MonkeyPatch) -> None:
    left, right = edited(600)
    cut = shared_runs(left, right)
    monkeypatch.setattr(shared_words, "CELLS", 10**9)
    assert cut == shared_runs(left, right)
    assert len(cut) == 13


@pytest.mark.parametrize(
    "versions",
    [
        edited(16_000),
        (["a", "b"] * 8_000, ["b", "a", "c"] * 5_000),
        ([f"w{n}" for n in range(16_000)], [f"w{n}" for n in range(16_000, 0, -1)]),
        (["a"] * 16_000, ["a"] * 16_000),
        ([f"w{n}" for n in range(16_000)], [f"v{n}" for n in range(16_000)]),
        ([f"{n // 390}a" if n % 390 else f"s{n}" for n in range(6_000)],) * 2,
    ],
    ids=["edited", "usual words only", "reversed", "one word", "nothing shared", "long stretches between rare words"],
)
def test_long_versions_take_no_time(versions: Versions) -> None:
    # all pairs of 16,000 words are 256 million, which takes a minute and a half
    assert within(lambda: shared_runs(*versions), 3.0)
