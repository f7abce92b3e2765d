"""The parts of made-up articles that tell of other happenings."""

from datetime import date

import pytest

from checker.extract import extract
from checker.extract.elsewhere import elsewhere
from checker.ingest import article_from_text
from checker.model import Article
from checker.rulebook import load_rules

HEAD = """\
Three shot outside Mellin bar

Three people were shot outside a bar in Mellin on Sunday, police said.

The gunman fled on foot, Capt. Ola Prynne said. None of the wounds was grave.

"""


def article(rest: str) -> Article:
    return article_from_text(HEAD + rest, published=date(2019, 5, 6))


def told_elsewhere(rest: str) -> str:
    found = article(rest)
    at = elsewhere(found)
    return " ".join(found.text[s.start : s.end] for s in found.sentences if s.index in at)


@pytest.mark.parametrize(
    "opening",
    [
        "In other shootings:",
        "In other shootings on Sunday, a man was hit in the foot in Corro.",
        "In other violence across Mellin, a man was hit in the foot.",
        "Other weekend shootings reported in Mellin:",
        "In a separate incident, a man was hit in the foot in Corro.",
        "In a separate but related shooting, a man was hit in the foot in Corro.",
        "In an unrelated stabbing, a man was hurt in Corro.",
        "Meanwhile, in a separate attack, a man was hit in the foot.",
        "Also, in another unrelated crash, a man was hurt.",
        "A separate shooting left a man wounded in Corro.",
        "Elsewhere in Mellin, a man was hit in the foot.",
        "Elsewhere, a man was hit in the foot.",
    ],
)
def test_what_follows_is_about_others(opening: str) -> None:
    rest = f"{opening}\n\nAt noon a boy of 14 was grazed on Quay Street."
    assert told_elsewhere(rest) == " ".join(rest.split("\n\n"))


@pytest.mark.parametrize(
    "sentence",
    [
        "Two other people were treated for shock.",
        "The other victims were not named.",
        "Other witnesses spoke of two cars.",
        "Police keep the two cases separate.",
        "The shooting is not linked to other incidents, police said.",
        "In other words, nobody saw it coming.",
        "She now lives elsewhere.",
        "In a separate statement, the mayor thanked the nurses.",
    ],
)
def test_the_story_goes_on(sentence: str) -> None:
    assert told_elsewhere(f"{sentence}\n\nThe bar was closed.") == ""


def test_a_look_back_ends_with_its_paragraph() -> None:
    back = "In an unrelated shooting last year, two men died at the bar."
    assert told_elsewhere(f"{back}\n\nThree people are still in hospital.") == back


def test_elsewhere_in_a_flood_is_the_flood() -> None:
    flood = article_from_text(
        "Flood drowns six in Corro\n\nSix people drowned in Corro on Sunday when the river rose.\n\nTwo bridges fell.\n\n"
        "Elsewhere in the valley, two people drowned in a car.\n"
    )
    assert not elsewhere(flood)


def test_the_casualties_of_others_are_no_figures_of_the_story() -> None:
    rest = "In a separate incident, two men were killed in Corro.\n\nFour people were wounded there."
    facts = extract(article(rest), load_rules()).facts
    shot = [f.text for f in facts if f.attribute in ("shot", "killed", "injured")]
    assert any("Three people" in text for text in shot)
    assert not any("two men" in text or "Four people" in text for text in shot)
