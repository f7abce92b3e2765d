from itertools import pairwise

import pytest

from checker.extract.names import read_names
from checker.ingest.articles import article_from_text
from checker.model import Mention, MentionType
from checker.values.others import Name, Place

from .examples import BODIES, PERSONS, PLACES, TRAPS, Example

LETTER = {MentionType.PERSON: "P", MentionType.ORGANIZATION: "O", MentionType.PLACE: "L", MentionType.PROPER: "X"}


def read(text: str) -> tuple[Mention, ...]:
    return read_names(article_from_text(text))


def marks(text: str) -> tuple[str, ...]:
    return tuple(f"{LETTER[mention.type]} {mention.text}" for mention in read(text))


@pytest.mark.parametrize("example", [*PERSONS, *TRAPS, *PLACES, *BODIES], ids=lambda example: example.text[:40])
def test_example(example: Example) -> None:
    assert marks(example.text) == example.names


def name_of(text: str, surface: str) -> Name:
    for mention in read(text):
        if mention.text == surface:
            assert isinstance(mention.value, Name)
            return mention.value
    raise AssertionError(f"{surface!r} not read: {marks(text)}")


def place_of(text: str, surface: str) -> Place:
    for mention in read(text):
        if mention.text == surface:
            assert isinstance(mention.value, Place)
            return mention.value
    raise AssertionError(f"{surface!r} not read: {marks(text)}")


@pytest.mark.parametrize(
    ("text", "surface", "given", "family", "suffix"),
    [
        ("President Barham Salih spoke.", "Barham Salih", ("Barham",), ("Salih",), ""),
        ("Abu Mahdi al-Muhandis died.", "Abu Mahdi al-Muhandis", ("Abu", "Mahdi"), ("al-Muhandis",), ""),
        ("The witness, Jan van der Berg, called for help at once.", "Jan van der Berg", ("Jan",), ("van", "der", "Berg"), ""),
        ("Harold Bentley Jr., 31, was hurt.", "Harold Bentley Jr.", ("Harold",), ("Bentley",), "Jr"),
        ('The singer, William "Buddy" Tolliver, left.', 'William "Buddy" Tolliver', ("William",), ("Tolliver",), ""),
        ("Mr. Tolliver left.", "Tolliver", (), ("Tolliver",), ""),
        ("John and Mary Whitfield adopted three children.", "John", ("John",), ("Whitfield",), ""),
    ],
)
def test_roles_of_a_persons_name(text: str, surface: str, given: tuple[str, ...], family: tuple[str, ...], suffix: str) -> None:
    name = name_of(text, surface)
    assert (name.given, name.family, name.suffix) == (given, family, suffix)


def test_family_name_alone_is_the_person_named_before() -> None:
    text = "Tanya Horner, 34, was walking home. A neighbor saw Horner near the door. Horner fell."
    assert marks(text) == ("P Tanya Horner", "P Horner", "P Horner")


def test_given_name_alone_is_read_only_for_one_person() -> None:
    one = "Police found Megan Ashby, 33, dead. Relatives loved Megan."
    assert name_of(one, "Megan").given == ("Megan",)


def test_country_and_person_of_one_name_are_told_apart_by_the_article() -> None:
    assert marks("Guard Leroy Jordan scored 20 points. Jordan said he was tired.") == ("P Leroy Jordan", "P Jordan")
    assert marks("Jordan said it would close the border.") == ("L Jordan",)


def test_misspelt_family_name_of_the_article_is_a_person() -> None:
    text = "Fire Chief Howard Shapelman arrived. Everyone is safe, Schapelman said."
    assert marks(text) == ("P Howard Shapelman", "P Schapelman")


def test_headings_are_read_for_names_of_the_body_only() -> None:
    headings = "OSTRANDER VOWS TO REBUILD BRIDGE\n\nMayor Dan Ostrander Vows Swift Action On Bridge\n\n"
    text = headings + "Mayor Dan Ostrander promised to rebuild the bridge."
    assert marks(text) == ("P OSTRANDER", "P Dan Ostrander", "P Dan Ostrander")


def test_acronym_goes_with_its_long_form() -> None:
    assert name_of("The Supreme National Security Council (SNSC) met.", "Supreme National Security Council").acronym == "SNSC"


def test_place_knows_its_state_relation_and_id() -> None:
    place = place_of("She lives in Norwalk, Conn., with her son.", "Norwalk, Conn.")
    assert place.text == "Norwalk"
    assert place.parents[0] == "Connecticut"
    assert place.relation == "in"
    assert place.ids == (4839822,)
    assert place.level == "city"


@pytest.mark.parametrize(
    ("text", "relation"),
    [
        ("He was born in Tehran.", "in"), ("A camp near Tehran burned.", "near"), ("It fell outside Tehran.", "outside"),
        ("They came from Tehran.", "from"), ("They flew to Tehran.", "to"), ("Officials praised Tehran.", ""),
    ],
)  # fmt: skip
def test_relation_of_a_place(text: str, relation: str) -> None:
    assert place_of(text, "Tehran").relation == relation


def test_street_has_level_street() -> None:
    assert place_of("The shop on College Avenue burned down.", "College Avenue").level == "street"


def test_words_of_dates_are_not_names() -> None:
    article = article_from_text("The hearing is on Good Friday in Boston.")
    start = article.text.index("Good")
    date = Mention(article.id, 0, MentionType.DATE, start, start + len("Good Friday"), "Good Friday", Name("Good Friday"))
    assert [mention.text for mention in read_names(article, [date])] == ["Boston"]


def test_mentions_are_in_order_and_apart() -> None:
    text = " ".join(example.text for example in [*PERSONS, *PLACES, *BODIES])
    mentions = read(text)
    assert all(a.end <= b.start for a, b in pairwise(mentions))
    assert all(mention.text == article_from_text(text).text[mention.start : mention.end] for mention in mentions)


RELATED = """\
Harbour talks open in Corro

Lena Dolan met the harbour master of Corro on Monday to speak about the new quay, her office said.

Dolan: Quay will be built this year

Dolan: Quay will be built this year

By Marek Dolan and others

Dolan said that she was pleased with the talks about the quay.
"""


def test_persons_of_the_story_are_found_in_links_to_others() -> None:
    article = article_from_text(RELATED)
    found = [(mention.text, article.sentences[mention.sentence].role.value) for mention in read_names(article)]
    assert found.count(("Dolan", "furniture")) == 2
    assert not any(role == "furniture" and text != "Dolan" for text, role in found)
