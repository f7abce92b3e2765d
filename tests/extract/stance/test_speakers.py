"""Which speakers speak for the same body."""

import pytest

from checker.values.speakers import same_body

SAME = [
    ("police", "police"),
    ("police", "Norville police"),
    ("police", "Lt. Ana Berg of the Norville police"),
    ("officials", "police"),
    ("authorities", "the sheriff's office"),
    ("officials", "Harbour Ministry"),
    ("local officials", "the governor"),
    ("the Harbour Ministry", "a Harbour Ministry spokesman"),
    ("spokesman for the Harbour Ministry", "Harbour Ministry"),
    ("Pentagon", "the Pentagon"),
    ("Pentagon officials", "the Pentagon"),
    ("Ana Berg", "Berg"),
    ("witnesses", "witnesses"),
    ("Acme", "an Acme spokeswoman"),
    ("U.S. officials", "Pentagon"),
    ("the Norville Post", "Norville Post"),
]
DIFFERENT = [
    ("police", "witnesses"),
    ("officials", "organizers"),
    ("Ana Berg", "Ivo Kern"),
    ("the Harbour Ministry", "the Trade Ministry"),
    ("Acme", "police"),
    ("officials", "her mother"),
    ("the union", "the company"),
    ("", "police"),
    ("residents", "witnesses"),
    ("Norland officials", "Sudland officials"),
]


@pytest.mark.parametrize(("a", "b"), SAME)
def test_same(a: str, b: str) -> None:
    assert same_body(a, b)
    assert same_body(b, a)


@pytest.mark.parametrize(("a", "b"), DIFFERENT)
def test_different(a: str, b: str) -> None:
    assert not same_body(a, b)
    assert not same_body(b, a)


def test_unknown_matches_unknown() -> None:
    assert same_body("", "")
