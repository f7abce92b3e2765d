"""Of whom "others" are others, and "one" among several."""

import pytest

from checker.extract import extract
from checker.ingest.articles import article_from_text
from checker.rulebook import load_rules
from checker.values.quantity import Quantity, Share

RULES = load_rules([])


def tolls(text: str) -> dict[str, tuple[float | None, bool]]:
    """Measure to figure, and whether it is for all."""
    found = {}
    for fact in extract(article_from_text(text, path="sample"), RULES).facts:
        if fact.attribute in ("killed", "injured", "shot", "missing") and isinstance(fact.value, Quantity):
            found[fact.attribute] = (fact.value.lower, fact.value.share is Share.TOTAL)
    return found


@pytest.mark.parametrize(
    ("text", "injured"),
    [
        ("One person was killed and five others were wounded in Dellby.", (5, True)),
        ("The blast killed a woman and injured 11 others, police said.", (11, True)),
        ("In addition to the six killed, three others were injured.", (3, True)),
        ("The raid killed six people. Two others were wounded when the roof fell.", (2, True)),
        ("A gunman died and four others were hurt.", (4, True)),
        ("A woman was wounded on the stairs and five others were hurt in the hall.", (5, False)),
        ("Five others were hurt in the hall.", (5, False)),
    ],
)
def test_others_than_the_dead_are_all_of_the_hurt(text: str, injured: tuple[int, bool]) -> None:
    assert tolls(text)["injured"] == injured


def test_others_than_the_dead_are_not_all_who_were_shot() -> None:
    assert tolls("One person was killed and four others were shot.")["shot"] == (4, False)


@pytest.mark.parametrize(
    ("text", "killed"),
    [
        ("A shootout in Dellby left one dead and three injured.", 1),
        ("One dead, three injured in Dellby fire", 1),
        ("Officials said that 13 were injured and one killed.", 1),
        ("One person dead, another wounded in Dellby", 1),
        ("One police officer was killed and another was injured in Dellby.", 1),
        ("One was killed on the spot, another died in hospital.", None),
        ("One killed, another dead after the crash.", None),
    ],
)
def test_one_dead(text: str, killed: int | None) -> None:
    assert tolls(text).get("killed", (None, True))[0] == killed


@pytest.mark.parametrize(
    "text", ["One was shot in the leg and another in the arm.", "One man was shot in the leg, the second in the arm."]
)
def test_one_by_one(text: str) -> None:
    assert "shot" not in tolls(text)
