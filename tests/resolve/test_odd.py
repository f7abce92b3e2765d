"""Odd spellings that reading alone does not take for a name."""

from checker.extract import extract
from checker.ingest.articles import article_from_text
from checker.model import Entity
from checker.resolve import resolve
from checker.rulebook import Rulebook, load_rules

RULES: Rulebook = load_rules([])


def entity_of(word: str, *texts: str) -> Entity | None:
    """The entity that has the word as a spelling, if it has another one, too."""
    readings = [extract(article_from_text(text, path=f"{n}.txt"), RULES) for n, text in enumerate(texts)]
    return next((e for e in resolve(readings) if word in e.names and len(e.names) > 1), None)


def label(word: str, *texts: str) -> str:
    found = entity_of(word, *texts)
    return found.label if found else ""


CAPTAIN = "Millbrook police Captain John Baker said two men fled. Baker said they were armed. "


def test_family_name_that_looks_like_a_plural() -> None:
    assert label("Bakers", CAPTAIN + "Bakers said that no one was hurt.") == "John Baker"


def test_but_not_the_family_or_the_trade() -> None:
    assert label("Bakers", CAPTAIN + "The Bakers have lived in Millbrook for years.") == ""
    assert label("Bakers", CAPTAIN + "Bakers were on strike. The bakers said pay was low.") == ""
    assert label("Bakers", CAPTAIN + "Bakers said pay was low, and other bakers agreed.") == ""


def test_word_of_the_language_where_only_a_name_can_stand() -> None:
    title = "Owner Pavel Stumbel of the Falcons told reporters about the sale. Stumbel said it was close. "
    assert label("Stumble", title + "Stumble didn't name the buyer.") == "Pavel Stumbel"
    assert label("Stumble", title + "Stumble in the ninth inning was all it took.") == ""


def test_possessive_of_an_unusual_form() -> None:
    text = "Omar Tarsi was found in Elmbrook. Tarsi had fled. Tarsi was 20. Neighbors knew Tarsi. "
    assert label("Tarrsi", text + "Officers removed Tarrsi's body at dawn.") == "Omar Tarsi"


def test_somebody_called_so_is_somebody_else() -> None:
    text = "Omar Tarsi was found in Elmbrook. Tarsi had fled. Tarsi was 20. Neighbors knew Tarsi. "
    assert label("Tarrsi", text + "His cousin Adam Tarrsi wept. Tarrsi's car was gone.") != "Omar Tarsi"


def test_team() -> None:
    text = "The Hornets lost again. Fans of the Hornets left early. The Hornets play on Friday. "
    assert label("Hornetz", text + "Nobody expected the Hornetz to win.") == "Hornets"
    assert label("Horner", text + "Lena Horner said Horner Farm was sold.") != "Hornets"


def test_town_in_a_parallel_sentence() -> None:
    text = "Marek Dolan of Larchmonte was arrested on Monday. The mayor of Larchmonte spoke. Larchmonte is small. "
    assert label("Larchonte", text + "Marek Dolan of Larchonte was arrested on Monday, police said.") == "Larchmonte"


def test_results_do_not_depend_on_the_order_of_articles() -> None:
    texts = [
        CAPTAIN + "Bakers said so in Millbrook.",
        CAPTAIN,
        "Pavel Stumbel met Captain John Baker in Millbrook. Stumbel said so.",
    ]
    readings = [extract(article_from_text(text, path=f"{n}.txt"), RULES) for n, text in enumerate(texts)]

    def members(entities: tuple[Entity, ...]) -> set[tuple[str, frozenset[tuple[str, int]]]]:
        return {(e.id, frozenset((m.article, m.start) for m in e.mentions)) for e in entities}

    assert members(resolve(readings)) == members(resolve(readings[::-1]))


def test_two_usual_family_names_are_two_persons() -> None:
    text = "The Rev. Paul Lombardi spoke in Millbrook. "
    assert label("Lombardo", text + "Investigators are tracing the gun, Lombardo said.") == ""
