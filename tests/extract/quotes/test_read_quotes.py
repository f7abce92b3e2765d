"""Quotations, their extent and their speakers."""

import pytest

from checker.extract.quotes import SCARE_QUOTE, read_quotes
from checker.ingest.articles import article_from_text
from checker.model import Mention, MentionType
from checker.values.others import Name, Words

PEOPLE = ("Ana Berg", "Berg", "Ivo Kern", "Kern", "Rita Moss", "Moss")


def names_in(article_id: str, text: str) -> list[Mention]:
    out: list[Mention] = []
    for name in PEOPLE:
        at = text.find(name)
        while at >= 0:
            if not any(m.start <= at < m.end for m in out):
                out.append(Mention(article_id, 0, MentionType.PERSON, at, at + len(name), name, Name(name)))
            at = text.find(name, at + 1)
    return sorted(out, key=lambda m: m.start)


def quotes(raw: str) -> list[tuple[str, str]]:
    article = article_from_text(raw)
    out = []
    for mention, stance in read_quotes(article, names_in(article.id, article.text)):
        assert stance.quoted
        assert mention.type is MentionType.QUOTE
        assert article.text[mention.start : mention.end] == mention.text
        assert isinstance(mention.value, Words)
        out.append((stance.speaker, mention.value.text))
    return out


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ('"The bridge was closed at noon," Ana Berg said.', [("Ana Berg", "The bridge was closed at noon,")]),
        ('"The bridge was closed at noon," said Ana Berg.', [("Ana Berg", "The bridge was closed at noon,")]),
        ('"The bridge was closed," said harbour chief Ana Berg of Norville.', [("Ana Berg", "The bridge was closed,")]),
        ('Ana Berg said: "The bridge was closed at noon."', [("Ana Berg", "The bridge was closed at noon.")]),
        ('Ana Berg said the bridge was "closed for good reasons" at noon.', [("Ana Berg", "closed for good reasons")]),
        ('Ana Berg, the harbour chief, said: "We closed it."', [("Ana Berg", "We closed it.")]),
        ('"We closed it," the harbour office said in a statement.', [("harbour office", "We closed it,")]),
        ('"We closed it," police said. "It was unsafe."', [("police", "We closed it,"), ("police", "It was unsafe.")]),
        ('"We closed it," police told the Norville Post.', [("police", "We closed it,")]),
        ('According to Ana Berg, it was "a very long night" there.', [("Ana Berg", "a very long night")]),
        ('It was "a very long night", according to Ana Berg.', [("Ana Berg", "a very long night")]),
        ('Ana Berg arrived. "We closed it at once," she said.', [("Ana Berg", "We closed it at once,")]),
        ('"We closed it," he added.', [("", "We closed it,")]),
        ('"Is it safe now?" Kern asked.', [("Kern", "Is it safe now?")]),
        (
            '"We closed it," Ana Berg said, and Ivo Kern agreed: "It was right."',
            [("Ana Berg", "We closed it,"), ("Ivo Kern", "It was right.")],
        ),
        ("He called it the “longest night of all” then.", [("", "longest night of all")]),
        ("‘We closed the bridge at once,’ Ana Berg said.", [("Ana Berg", "We closed the bridge at once,")]),
        ("'We closed the bridge at once,' Ana Berg said.", [("Ana Berg", "We closed the bridge at once,")]),
        ("\"They said 'go home' to us,\" Ana Berg said.", [("Ana Berg", "They said 'go home' to us,")]),
        ('" We closed it at once, " Ana Berg said.', [("Ana Berg", "We closed it at once,")]),
        (
            '"We closed it at once, "Ana Berg said. "We had to. "',
            [("Ana Berg", "We closed it at once,"), ("Ana Berg", "We had to.")],
        ),
        ('The "red" team won.', [("", "red")]),
        ('The court denied Kern bail, noting, "There is a risk of flight."', [("court", "There is a risk of flight.")]),
        ('Berg wrote on her site that "nobody was told in time".', [("Berg", "nobody was told in time")]),
    ],
)
def test_speakers(raw: str, expected: list[tuple[str, str]]) -> None:
    assert quotes(raw) == expected


@pytest.mark.parametrize(
    "raw",
    [
        "The harbour's gates and the sailors' huts were shut.",
        'He is 6\'2" tall and 30" wide.',
        "Songs of the '90s and rock 'n' roll were heard.",
        "It wasn't theirs; they'd said they'd go.",
    ],
)
def test_marks_that_quote_nothing(raw: str) -> None:
    assert quotes(raw) == []


def test_an_unclosed_quotation_ends_with_its_paragraph_and_goes_on_in_the_next() -> None:
    raw = '"We closed it at once," Ana Berg said. "It was not safe to keep open.\n\n"Nobody was hurt by that."\n\nIt rained.'
    assert quotes(raw) == [
        ("Ana Berg", "We closed it at once,"),
        ("Ana Berg", "It was not safe to keep open."),
        ("Ana Berg", "Nobody was hurt by that."),
    ]


def test_several_sentences_in_one_quotation() -> None:
    raw = 'Moss said: "We closed it. It was unsafe. We will open it soon." Then she left.'
    assert quotes(raw) == [("Moss", "We closed it. It was unsafe. We will open it soon.")]


def test_a_question_is_one() -> None:
    article = article_from_text('"Who closed the bridge?" Kern asked.')
    ((_, stance),) = read_quotes(article, ())
    assert stance.modality == "question"


def test_scare_quotes_are_short() -> None:
    assert [len(text.split()) <= SCARE_QUOTE for _, text in quotes('The "so-called" team "won every game" then.')] == [
        True,
        False,
    ]


def test_another_paragraph_has_another_speaker() -> None:
    raw = '"We closed it at once," Ana Berg said.\n\n"It was never closed."'
    assert quotes(raw)[1] == ("", "It was never closed.")


def test_a_mark_left_over_does_not_turn_the_rest_inside_out() -> None:
    raw = 'The board is 30" wide and "very heavy indeed," Ana Berg said. "Nobody can lift it."'
    assert quotes(raw) == [("Ana Berg", "very heavy indeed,"), ("Ana Berg", "Nobody can lift it.")]
