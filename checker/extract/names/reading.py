"""Names of an article: candidates sentence by sentence, then a second pass over the whole article."""

from collections.abc import Sequence
from itertools import pairwise

from checker.extract.names.brands import keeps_article, keeps_possessive
from checker.extract.names.candidates import pieces
from checker.extract.names.chunks import chunks
from checker.extract.names.forms import Form, form
from checker.extract.names.found import Found
from checker.extract.names.places import Located, join, streets, town_and_state
from checker.extract.names.rereading import Known, known_forms, reread
from checker.extract.names.scoring import score
from checker.extract.names.values import mention
from checker.model import Article, Mention, MentionType, Role, Sentence

_OTHERS = frozenset(
    {
        MentionType.DATE,
        MentionType.TIME,
        MentionType.DURATION,
        MentionType.SET,
        MentionType.MONEY,
        MentionType.PERCENT,
        MentionType.AGE,
    }
)
TITLE_CASE = 0.7  # share of capitalised words from which a line without a final stop is a heading
HEADING_WORDS = 4
_RELATED_WORDS = 5  # a link to another story has at least as many: a button, a menu entry and most bylines have fewer
_GIVEN = 3  # how usual as a given name a word is before which a known family name is somebody else's


def read_names(article: Article, taken: Sequence[Mention] = ()) -> tuple[Mention, ...]:
    """The persons, organisations, places and other proper names of an article, in text order, not overlapping.

    Args:
        taken: mentions of dates, times, ages, money and percentages whose words are no names ("May 5", "Friday").

    Returns:
        Mentions of type person, organization and proper with a Name, and of type place with a Place. Titles and the
        possessive are not part of the span. A
        place written with its state ("Norwalk, Conn.") spans both; its Place.text is the name alone. Headings in title case
        or all capitals are read only for names known from the body, and so are links to other stories, for persons.
    """
    blocked: dict[int, list[tuple[int, int]]] = {}
    for other in taken:
        if other.type in _OTHERS:
            blocked.setdefault(other.sentence, []).append((other.start, other.end))
    sentences = [sentence for sentence in article.sentences if sentence.role is not Role.FURNITURE and sentence.tokens]
    lines = [(sentence, [form(token.text) for token in sentence.tokens]) for sentence in sentences]
    headings = [(sentence, forms) for sentence, forms in lines if _is_heading(forms)]
    body = [(sentence, forms) for sentence, forms in lines if not _is_heading(forms)]
    capitals = _capitals(body)
    found: list[Found] = []
    for sentence, forms in body:
        found += _sentence(sentence, forms, blocked.get(sentence.index, ()), capitals, article.text)
    found = reread(found)
    known = known_forms(found)
    for sentence, forms in headings:
        found += known.find(sentence, forms)
    for sentence in article.sentences:
        if sentence.role is Role.FURNITURE and len(sentence.tokens) >= _RELATED_WORDS and sentence.tokens[0].lower != "by":
            found += _in_related(known, sentence)
    found.sort(key=lambda item: (item.sentence.start, item.first))
    return tuple(mention(article, item) for item in found if item.type)


def _in_related(known: Known, sentence: Sentence) -> list[Found]:
    """Persons of the story named in a link to another one; nothing else is read there."""
    forms = [form(token.text) for token in sentence.tokens]
    return [
        item
        for item in known.find(sentence, forms)
        if item.type == "person" and not (item.end - item.first == 1 and item.first and forms[item.first - 1].given >= _GIVEN)
    ]


def _is_heading(forms: Sequence[Form]) -> bool:
    """A line in all capitals or in title case."""
    words = [word for word in forms if word.text[0].isalpha()]
    if len(words) < HEADING_WORDS:
        return bool(words) and len(words) > 1 and all(word.capitals for word in words)
    if any(before.text == "," and word.text.isdecimal() and len(word.text) < 4 for before, word in pairwise(forms)):
        return False  # an entry of a list: "Ana Roe, 53, Millbrook"
    if sum(word.capitals for word in words) > 0.6 * len(words):
        return True
    long = [word for word in words if len(word.text) > 3 or word.text[0].isupper()]
    capitals = sum(word.capital for word in long)
    return capitals >= TITLE_CASE * len(long) and forms[-1].text not in '.?!"' and len(long) >= HEADING_WORDS


def _capitals(body: Sequence[tuple[Sentence, list[Form]]]) -> frozenset[str]:
    """Words with a capital inside a sentence, not behind a quotation mark or a colon."""
    return frozenset(
        word.text for _, forms in body for before, word in pairwise(forms) if word.capital and before.text not in "\"':-.?!"
    )


def _sentence(
    sentence: Sentence, forms: list[Form], blocked: Sequence[tuple[int, int]], capitals: frozenset[str], text: str
) -> list[Found]:
    tokens = sentence.tokens
    taken = (
        [any(start < token.end and token.start < end for start, end in blocked) for token in tokens]
        if blocked
        else [False] * len(tokens)
    )
    for at, token in enumerate(tokens[1:], 1):
        if tokens[at - 1].text in "@#" and not token.space:
            taken[at] = True  # an account or a tag, not a name
    spans = [(token.start, token.end) for token in tokens]
    out: list[Found] = []
    for first, end in streets(forms):
        if not any(taken[first:end]):
            taken[first:end] = [True] * (end - first)
            located = Located(first, end, join(text, spans, first, end), (), "street")
            out.append(Found(sentence, forms, first, end, "place", located=located))
    for first, end in chunks(forms, taken, [token.space for token in tokens]):
        opening = (
            first == 0
            or forms[first - 1].text in ('"', "'", ":", "-", ".", "!", "?", "(", ";", "*")
            or all(not word.text[0].isalnum() for word in forms[:first])
        )
        cut = pieces(forms, first, end, capitals, opening)
        for piece in cut:
            if piece.end == end and not piece.titled:
                state = town_and_state(forms, piece.first, piece.end, taken)
                if state is not None and piece.kind != "organization":
                    stop, parent = state
                    located = Located(
                        piece.first, stop, join(text, spans, piece.first, piece.end - (stop == piece.end)), (parent,), ""
                    )
                    taken[piece.first : stop] = [True] * (stop - piece.first)
                    out.append(Found(sentence, forms, piece.first, stop, "place", located=located))
                    continue
            if any(taken[piece.first : piece.end]):
                continue
            if keeps_possessive(forms, piece):
                out.append(Found(sentence, forms, piece.first, piece.end + 1, "proper"))
                continue
            start = piece.first - keeps_article(forms, piece)
            out.append(Found(sentence, forms, start, piece.end, "", scores=score(forms, piece), titled=piece.titled))
    out.sort(key=lambda item: item.first)
    return out
