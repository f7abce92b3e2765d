"""Whom a sentence speaks of, and which of them a predicate is said of."""

import pytest

from checker.extract.dates import read_dates
from checker.extract.line import Line
from checker.extract.names import read_names
from checker.extract.numbers import extent, read_quantities
from checker.extract.parties import Party, parties
from checker.extract.states import subject_before
from checker.ingest.articles import article_from_text


def line_of(text: str) -> Line:
    article = article_from_text(f"Velsk news today\n\n{text}")
    times = read_dates(article)
    mentions = [*times, *read_quantities(article, times), *read_names(article, times)]
    sentence = article.sentences[1]
    return Line(article, sentence, [m for m in mentions if m.sentence == sentence.index], extent)


def shown(line: Line, party: Party) -> tuple[str, str, str, str]:
    return line.text(party.start, party.stop), party.role, party.which, party.extent


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The second suspect fled.", ("The second suspect", "suspect", "second", "one")),
        ("None of the victims fled.", ("None of the victims", "victim", "", "none")),
        ("Two of the four victims fled.", ("Two of the four victims", "victim", "", "some")),
        ("The other three victims fled.", ("The other three victims", "victim", "other", "all")),
        ("The attack hurt nine others.", ("nine others", "", "other", "some")),
        ("No one fled.", ("No one", "", "", "none")),
        ("The murder suspects fled.", ("The murder suspects", "suspect", "", "all")),
        ("A 22-year-old Velsk man fled.", ("A 22-year-old Velsk man", "person", "", "one")),
        ("The man's mother fled.", ("The man's mother", "person", "", "one")),
        ("The two men who came by car fled.", ("The two men", "person", "", "some")),
        ("The gunman, Lena Orsk, fled.", ("The gunman, Lena Orsk", "suspect", "", "one")),
    ],
)
def test_parties(text: str, expected: tuple[str, str, str, str]) -> None:
    line = line_of(text)
    assert shown(line, parties(line)[-1]) == expected


@pytest.mark.parametrize("text", ["The suspect's car was found.", "The death was an accident.", "The accused firm paid."])
def test_no_party(text: str) -> None:
    assert parties(line_of(text)) == []


@pytest.mark.parametrize("pronoun", ["They", "The girls", "Both"])
def test_a_pronoun_is_not_everybody(pronoun: str) -> None:
    line = line_of(f"{pronoun} were hurt.")
    assert not parties(line)[0].sweeping


@pytest.mark.parametrize(
    ("text", "verb", "subject"),
    [
        ("Lena Orsk, 27, of Velsk, was arrested.", "arrested", "Lena Orsk"),
        ("The suspect in the killing of Marek Dovan was arrested.", "arrested", "The suspect"),
        ("The gunman shot a nurse and was arrested.", "arrested", "The gunman"),
        ("The man, who has not been arrested, fled.", "arrested", "The man"),
        ("A nurse said the gunman was arrested.", "arrested", "the gunman"),
        ("Lena Orsk, of the 900 block of Mill Street in the Orsa district, was arrested.", "arrested", "Lena Orsk"),
    ],
)
def test_subjects(text: str, verb: str, subject: str) -> None:
    line = line_of(text)
    found = subject_before(line, parties(line), line.lower.index(verb))
    assert found is not None
    assert line.text(found.start, found.stop) == subject


def test_no_subject_across_clauses() -> None:
    line = line_of("The gunman fled because shots were fired and doors were locked.")
    assert subject_before(line, parties(line), line.lower.index("locked")) is None
