import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.values.nouns import PERSON, is_a, is_person, noun_class, singular

PLURALS = (
    "children:child people:person policemen:policeman women:woman deputies:deputy buses:bus churches:church boxes:box "
    "witnesses:witness heroes:hero passers-by:passer-by lives:life wives:wife Iraqis:iraqi houses:house boys:boy shoes:shoe "
    "troops:troops police:police bus:bus crisis:crisis glass:glass rounds:round movies:movie soldier:soldier vehicles:vehicle "
    "specimen:specimen"
)
CLASSES = (
    "kids:child infant:baby cops:police troops:soldier Marines:marine doctors:doctor physicians:doctor gunmen:gunman "
    "others:person dead:person fatalities:person lives:person stallholders:person "
    "ex-soldiers:soldier Iraqis:iraqi rounds:shot missiles: :"
)


@pytest.mark.parametrize("pair", PLURALS.split())
def test_singular(pair: str) -> None:
    plural, _, one = pair.partition(":")
    assert singular(plural) == one


@pytest.mark.parametrize("pair", CLASSES.split(" "))
def test_class_of_a_noun(pair: str) -> None:
    noun, _, name = pair.partition(":")
    assert noun_class(noun) == name


@pytest.mark.parametrize(
    ("a", "b", "kind"),
    [
        ("child", PERSON, True),
        ("baby", PERSON, True),
        ("baby", "child", True),
        ("child", "baby", False),
        (PERSON, "child", False),
        ("nurse", "medic", True),
        ("nurse", "doctor", False),
        ("soldier", "civilian", False),
        ("car", "vehicle", True),
        ("car", PERSON, False),
        ("", "", False),
        ("", PERSON, False),
    ],
)
def test_is_a(a: str, b: str, kind: bool) -> None:
    assert is_a(a, b) is kind


@pytest.mark.parametrize(
    "noun", ["officer", "civilian", "passenger", "deputy", "victim", "man", "woman", "worshippers", "inmates"]
)
def test_people(noun: str) -> None:
    assert is_person(noun)


@pytest.mark.parametrize("noun", ["rocket", "home", "vote", "percent", "dollar", "company", "building", "day"])
def test_things(noun: str) -> None:
    assert not is_person(noun)


@given(st.text(alphabet="abcdefghimnosuvwxy- ", max_size=12))
def test_any_word_is_answered(word: str) -> None:
    assert isinstance(noun_class(word), str)
    assert singular(singular(word)) is not None
