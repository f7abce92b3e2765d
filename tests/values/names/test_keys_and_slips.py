"""name_key, slip and spelling_difference."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.values.names import name_key, slip, spelling_difference
from tests.values.names.test_compare_names import VARIANT


@pytest.mark.parametrize(("a", "b"), VARIANT)
def test_variants_share_a_key(a: str, b: str) -> None:
    assert set(name_key(a)) & set(name_key(b))


LETTERS = "abdefgiklmnoprtuvz"
WORD = st.from_regex(r"([bdfgklmnprtvz][aeiou]){2,4}[bdgklmnrt]", fullmatch=True)


@given(WORD, st.integers(0, 4), st.sampled_from(["drop", "double", "swap", "change"]), st.sampled_from(LETTERS))
def test_a_slip_keeps_a_key(last: str, at: int, how: str, letter: str) -> None:
    slipped = {
        "drop": last[:at] + last[at + 1 :],
        "double": last[: at + 1] + last[at:],
        "swap": last[:at] + last[at : at + 2][::-1] + last[at + 2 :],
        "change": last[:at] + letter + last[at + 1 :],
    }[how]
    a, b = f"Vladimir {last}".title(), f"Vladimir {slipped}".title()
    assert set(name_key(a)) & set(name_key(b))


def test_strangers_do_not_meet() -> None:
    assert not set(name_key("Qassim al-Araji")) & set(name_key("Qassem Soleimani"))
    assert not set(name_key("Lena Hargrove")) & set(name_key("Lena Dolan"))
    assert name_key("") == ()
    assert name_key("Lena Hargrove") == name_key("Lena Hargrove")


def test_acronym_meets_long_form() -> None:
    assert set(name_key("SNSC", "organization")) & set(name_key("Supreme National Security Council", "organization"))


@pytest.mark.parametrize(
    ("a", "b", "words"),
    [
        ("Hargrove", "Hargorve", "letters swapped"),
        ("Hargrove", "Hargove", "letter r dropped"),
        ("Hargove", "Hargrove", "letter r added"),
        ("Dolan", "Dollan", "letter l doubled"),
        ("Dollan", "Dolan", "double l written once"),
        ("Dolan", "Dolen", "a written as e"),
        ("Brantschko", "Brantchsko", "letter in the wrong place"),
        ("Abdul-Mahdi", "Abdul Mahdi", "hyphen"),
        ("Del Monte", "Delmonte", "space"),
        ("O'Leary", "OLeary", "apostrophe"),
        ("Ibáñez", "Ibanez", "accents"),
        ("al-Fayyad", "Fayyad", "particle"),
    ],
)
def test_slip(a: str, b: str, words: str) -> None:
    assert slip(a, b) == words


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Dolan", "Dolan"),
        ("dolan", "DOLAN"),
        ("Dolan", "Delon"),
        ("Kelly", "Karry"),
        ("Li", "Lu"),
        ("", "a"),
        ("Shamkhani", "Khamenei"),
    ],
)
def test_no_slip(a: str, b: str) -> None:
    assert slip(a, b) is None


@pytest.mark.parametrize(
    ("a", "b", "kind"),
    [
        ("Falih Fayyad", "Faleh al-Fayyad", "person"),
        ("Mustafa Kadhimi", "Mustafa al-Kadhimi", "person"),
        ("Qassem Soleimani", "Qasem Soleimani", "person"),
        ("Abu Mahdi al-Muhandis", "Abul Mahdi al-Muhandis", "person"),
        ("Hargorve", "Lena Hargrove", "person"),
        ("Anna Delmonte", "Anna Del Monte", "person"),
        ("Blue Heron Watch", "Blueheron Watch", "organization"),
        ("Danny's Diner", "Dannys Diner", "organization"),
        ("FDLS", "FLDS", "organization"),
        ("Evanston Falls", "Evansten Falls", "place"),
    ],
)
def test_spelling_difference(a: str, b: str, kind: str) -> None:
    assert spelling_difference(a, b, kind)
    assert spelling_difference(b, a, kind)


@pytest.mark.parametrize(
    ("a", "b", "kind"),
    [
        ("Lena Hargrove", "Hargrove", "person"),
        ("al-Fayyad", "Fayyad", "person"),
        ("Lena K. Hargrove", "Lena Hargrove", "person"),
        ("Gen. Lena Hargrove", "Lena Hargrove", "person"),
        ("James Prescott", "Jim Prescott", "person"),
        ("LENA HARGROVE", "Lena Hargrove", "person"),
        ("Salas", "Salas-Prado", "person"),
        ("SNSC", "Supreme National Security Council", "organization"),
        ("Veltrine", "Veltrine Ltd", "organization"),
        ("US", "United States", "place"),
        ("Harbor Scout", "Harbor Scouts", "organization"),
        ("14th Street", "15th Street", "place"),
        ("Main Street", "W. Main Street", "place"),
    ],
)
def test_no_spelling_difference(a: str, b: str, kind: str) -> None:
    assert spelling_difference(a, b, kind) is None
