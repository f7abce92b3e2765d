"""Tokens."""

from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from checker.ingest import tokenise


def words(text: str) -> list[str]:
    return [token.text for token in tokenise(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Abdul-Mahdi's second-in-command", ["Abdul-Mahdi", "'s", "second-in-command"]),
        ("a 5-year-old boy", ["a", "5", "-", "year-old", "boy"]),
        ("1,200 of 7.2 at 10:30", ["1,200", "of", "7.2", "at", "10:30"]),
        ("the 20th, 4.5m and 90s", ["the", "20th", ",", "4.5m", "and", "90s"]),
        ("U.S. troops at 5 p.m.", ["U.S.", "troops", "at", "5", "p.m."]),
        ("Lt. Gen. Orr", ["Lt.", "Gen.", "Orr"]),
        ("J. K. Orr", ["J.", "K.", "Orr"]),
        ("He fell ill. No.", ["He", "fell", "ill", ".", "No", "."]),
        ("No. 5 and no. 6", ["No.", "5", "and", "no.", "6"]),
        ("don't O'Neill", ["don't", "O'Neill"]),
        ("top -secret, Jae -in", ["top", "-", "secret", ",", "Jae", "-", "in"]),
        ("Kellan 's dog", ["Kellan", "'s", "dog"]),
        ("the boys' 'own'", ["the", "boys", "'", "'", "own", "'"]),
        ("wait -- no ...", ["wait", "--", "no", "..."]),
        ("$5m (10%)", ["$", "5m", "(", "10", "%", ")"]),
        ("", []),
    ],
)
def test_cuts(text: str, expected: list[str]) -> None:
    assert words(text) == expected


def test_offsets_lower_case_and_spaces() -> None:
    text = "  The U.S.'s  end."
    tokens = tokenise(text, 2)
    assert [(t.text, t.lower, t.start, t.end, t.space) for t in tokens] == [
        ("The", "the", 2, 5, True),
        ("U.S.", "u.s.", 6, 10, True),
        ("'s", "'s", 10, 12, False),
        ("end", "end", 14, 17, True),
        (".", ".", 17, 18, False),
    ]


@given(st.text(alphabet=st.sampled_from("aB's.-,12 \n\"U"), max_size=40))
@example("B...")
@example("a U.S.... Mr...")
def test_tokens_cover_all_but_white_space(text: str) -> None:
    tokens = tokenise(text)
    assert "".join(t.text for t in tokens) == "".join(text.split())
    assert all(text[t.start : t.end] == t.text and t.lower == t.text.lower() for t in tokens)
    assert all(a.end <= b.start for a, b in pairwise(tokens))
