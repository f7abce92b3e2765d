"""compare_names: what is one bearer, what is not, and what the names alone do not decide."""

import json
import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.values.names import compare_names

SAME = [
    ("General Marek Dolan", "Marek Dolan"),
    ("MAREK DOLAN", "Marek Dolan"),
    ("Dolan, Marek", "Marek Dolan"),
    ("Mr. Marek Dolan", "marek dolan"),
    ("J.D. Halvorsen", "J. D. Halvorsen"),
]
VARIANT = [
    ("Qassem Soleimani", "Qasem Soleimani"),
    ("Qassemi Soleimani", "Qassem Soleimani"),
    ("Ali Shamkhani", "Ali Sjamkhani"),
    ("Falih Fayyad", "Faleh al-Fayyad"),
    ("Mustafa Kadhimi", "Mustafa al-Kadhimi"),
    ("Adil Abdul-Mahdi", "Adel Abd al-Mahdi"),
    ("Abu Mahdi al-Muhandis", "Abul Mahdi Al-Muhandis"),
    ("Volodymyr Zelensky", "Vladimir Zelenskyy"),
    ("Muammar Gaddafi", "Moammar Qadhafi"),
    ("William Prescott", "Bill Prescott"),
    ("Robert T. Hale", "Robert Hale"),
    ("Ana-Maria Costa", "Ana Maria Costa"),
    ("Anna Delmonte", "Anna Del Monte"),
    ("José Ibáñez", "Jose Ibanez"),
    ("Shaun O'Leary", "Shaun OLeary"),
    ("Lena Hargrove", "Lena Hargorve"),
    ("Kim Jong-un", "Kim Jong Un"),
    ("Ben Netanyahu", "Benjamin Netanyahu"),
    ("Владимир Путин", "Vladimir Putin"),
    ("Belov Stanislav Arkadyevich", "Stanislav Belov"),
    ("Pyotr Ilyich Gromov", "Peter Gromov"),
    ("Said Karran", "Sa'id Omar Karran"),
    ("Sheikh Darwish", "Sheikh Hamza Said Darwish"),
    ("Luna Alshebel", "Luna al-Shebil"),
    ("Celal Karran", "Jalal Karran"),
    ("Yi Myung-sik", "Lee Myung-sik"),
    ("Luc Rigault", "Luc Rigaux"),
    ("Yonas Ecker", "Jonas Ecker"),
    ("Andrej Novak", "Andrei Novak"),
    ("Ewan Macpherson", "Ewan McPherson"),
    ("Marta Clark", "Marta Clarke"),
    ("Wilber Alirio Varo Fajardo", "Wilber Varo"),
]
NOT_MERGED = [
    ("Qassim al-Araji", "Qassem Soleimani"),
    ("Ali Shamkhani", "Ali Khamenei"),
    ("Adil Abdul-Mahdi", "Abu Mahdi al-Muhandis"),
    ("Mohamed al-Halbousi", "Mohammed al-Sudani"),
    ("Hadi al-Amiri", "Amir Hatami"),
    ("Kim Jong-un", "Kim Jong-il"),
    ("Kim Jong-un", "Kim Yo-jong"),
    ("Li Qiang", "Li Keqiang"),
    ("George W. Bush", "George H. W. Bush"),
    ("Robert M. Gates", "Robert Mugabe"),
    ("Jimmy Tanner", "Tanner Jim Frost"),
    ("Omar bin Abdullah", "Abdullah bin Omar"),
    ("Omar bin Abdullah al-Karran", "Abdullah bin Omar al-Karran"),
    ("Sheikh Hamza Darwish", "Sheikh Omar Darwish"),
    ("Stanislav Belov", "Stanislav Arkadyevich Gromov"),
    ("Ra Song-su", "Ra Min-ho"),
    ("Hassan Karimi", "Hussein Karimi"),
    ("Daniel Weiss", "Danielle Weiss"),
    ("Peter Novak", "Pavel Novak"),
    ("Sam Orton Jr.", "Sam Orton Sr."),
    ("Sam Orton III", "Sam Orton"),
    ("J. Orton", "Sam Orton"),
    ("Orton", "Sam Orton"),
    ("Prime Minister", "Sam Orton"),
    ("", "Sam Orton"),
    ("习近朋", "习近平"),
]


@pytest.mark.parametrize(("a", "b"), SAME)
def test_same(a: str, b: str) -> None:
    assert compare_names(a, b).relation == "same"


@pytest.mark.parametrize(("a", "b"), VARIANT)
def test_variant(a: str, b: str) -> None:
    match = compare_names(a, b)
    assert match.relation == "variant"
    assert match.steps[-1] == "one bearer, written differently"


@pytest.mark.parametrize(("a", "b"), NOT_MERGED)
def test_not_merged(a: str, b: str) -> None:
    assert compare_names(a, b).relation in ("different", "unsure")


def test_what_names_alone_do_not_decide() -> None:
    assert compare_names("Soleimani", "Qassem Soleimani").relation == "unsure"
    assert compare_names("Sam Orton Jr.", "Sam Orton").relation == "unsure"
    assert compare_names("Sam Orton Jr.", "Sam Orton Sr.").relation == "different"
    assert compare_names("Anna B. Orton", "Anna K. Orton").relation == "different"


@pytest.mark.parametrize(
    ("a", "b", "relation"),
    [
        ("Veltrine AG", "Veltrine Aktiengesellschaft", "variant"),
        ("Veltrine Ltd", "Veltrine Limited", "variant"),
        ("North Quay Motor Company", "North Quay Motors Co.", "variant"),
        ("Ministry of Defence", "Ministry of Defense", "variant"),
        ("Supreme National Security Council", "SNSC", "variant"),
        ("U.S. Department of Fisheries", "United States Department of Fisheries", "variant"),
        ("Islamic Revolutionary Guard Corps", "Islamic Revolution Guards Corps", "variant"),
        ("Riverside Savings Bank", "Savings Bank of Riverside", "variant"),
        ("Good Harbor Company", "Goodharbor Company", "variant"),
        ("Ministry of Defence", "Ministry of Health", "different"),
        ("Government of Ostria", "Government of Velland", "different"),
        ("Harbor Police Department", "Harbor Fire Department", "different"),
    ],
)
def test_bodies(a: str, b: str, relation: str) -> None:
    assert compare_names(a, b, "organization").relation == relation
    assert compare_names(a, b).relation == relation, "a body's name is known without being told"


def test_steps_name_the_difference() -> None:
    assert any("romanised" in step or "written as" in step for step in compare_names("Falih Fayyad", "Faleh Fayyad").steps)
    assert any("forms of one given name" in step for step in compare_names("Bill Prescott", "William Prescott").steps)
    assert any("set aside" in step for step in compare_names("Dr. Lena Hargrove", "Lena Hargorve").steps)
    assert any("initials" in step for step in compare_names("Anna B. Orton", "Anna K. Orton").steps)
    assert any("initials of" in step for step in compare_names("SNSC", "Supreme National Security Council").steps)


NAMES = st.text(st.characters(codec="utf-8", categories=("L", "N", "P", "Zs")), max_size=30)


@given(NAMES, NAMES)
def test_symmetric_and_bounded(a: str, b: str) -> None:
    one, other = compare_names(a, b), compare_names(b, a)
    assert 0 <= one.score <= 1
    assert one.relation == other.relation
    assert one.steps


@given(NAMES)
def test_a_name_is_itself(a: str) -> None:
    if any(c.isalpha() and c.isascii() for c in a):
        assert compare_names(a, a).relation in ("same", "variant")


BENCH = Path(os.environ.get("CHECKER_BENCH", "../shared/bench")) / "components"


@pytest.mark.bench
@pytest.mark.skipif(not BENCH.exists(), reason="needs the bench")
@pytest.mark.parametrize(("file", "floor", "merges"), [("names.jsonl", 0.85, 12), ("name_pairs.jsonl", 0.93, 170)])
def test_quality_floor(file: str, floor: float, merges: int) -> None:
    rows = [json.loads(line) for line in (BENCH / file).read_text("utf-8").splitlines()]
    found = [compare_names(r["name1"], r["name2"]).relation in ("same", "variant") for r in rows]
    hits = sum(f and r["is_match"] for f, r in zip(found, rows, strict=True))
    false = sum(f and not r["is_match"] for f, r in zip(found, rows, strict=True))
    missed = sum(not f and r["is_match"] for f, r in zip(found, rows, strict=True))
    assert 2 * hits / (2 * hits + false + missed) >= floor
    assert false <= merges
