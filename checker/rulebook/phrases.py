"""The small language of a rule's ``reads``, turned into token sequences.

    word         that word, in any case                kill~   any inflected form of it
    (a|b c|d)    one of them                           X?      may be missing (a word, a group, a slot)
    ...          a gap of up to five words             NAME    one of the words listed under ``words: NAME:`` or built in
    <value>      the value, of the rule's type         !X      what follows must not be X (nothing is used up)
    <slot:type>  something named, of a type            , - :   punctuation, as written
    [ ]          round brackets of the text

A phrase never crosses a semicolon or the end of a sentence, and there is nothing to escape.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import TypeAlias

from checker.rulebook.inflect import forms

GAP = 5  # words a "..." may stand for: long enough for "on board the bus", too short to reach another clause

SLOTS = ("value", "subject", "population", "about", "with")

# What a slot may hold. Types of mentions are those of the output contract; "noun" is a noun phrase without a mention of its own.
SLOT_TYPES = (
    "count", "quantity", "victim", "money", "measure", "percent", "age", "ordinal", "score",
    "date", "time", "duration", "person", "organization", "place", "title", "proper", "noun",
    "people", "child", "police", "soldier", "civilian", "thing", "life", "side", "fold",
)  # fmt: skip

_BUILT_IN = {
    "BE": "be~ get~",
    "HAVE": "have~",
    "ADVERB": "also reportedly allegedly fatally apparently instantly immediately later then now still so far already"
    " subsequently accidentally seriously critically badly severely slightly mortally confirmed believed feared all both each",
    "DET": "a an the his her their its this that these those another any all",
    "ABOUT": "about around roughly approximately nearly almost some at least more than over up to",
}

Sequence: TypeAlias = tuple[frozenset[str], ...]
MAX_PHRASE = 600  # characters; the longest that is shipped has 266
_MOST_SEQUENCES = 200  # wordings one group may stand for

_PIECE = re.compile(
    r"""(?P<gap>\.\.\.)
      | (?P<not>!)
      | <(?P<slot>[^<>]*)>
      | (?P<open>\()
      | (?P<word>[^\s<>()\[\]|?!,;:$%"]+?(?:~)?)(?=\?|[\s<>()|,;:]|$)
      | (?P<mark>[,:$%"\[\]-])
    """,
    re.VERBOSE,
)


# round brackets group words, so those of the text are written square
_BRACKETS = {"[": "(", "]": ")"}


class PhraseError(ValueError):
    """A phrase that cannot be read; ``column`` counts from 1 within the phrase."""

    def __init__(self, message: str, column: int) -> None:
        self.column = column
        super().__init__(f"{message} at column {column}")


@dataclass(frozen=True, slots=True)
class Words:
    """One token out of a set."""

    words: frozenset[str]
    optional: bool = False


@dataclass(frozen=True, slots=True)
class Choice:
    """One of several token sequences, longest first."""

    sequences: tuple[Sequence, ...]
    optional: bool = False


@dataclass(frozen=True, slots=True)
class Slot:
    """A mention of a type; role is value, subject, population, about or with (looked at, then forgotten)."""

    role: str
    type: str
    optional: bool = False


@dataclass(frozen=True, slots=True)
class Gap:
    """Up to GAP tokens."""

    optional: bool = False


@dataclass(frozen=True, slots=True)
class Not:
    """The next token must not begin this."""

    element: "Words | Choice | Slot"
    optional: bool = False


Element: TypeAlias = Words | Choice | Slot | Gap | Not


@dataclass(frozen=True, slots=True)
class Phrase:
    """A compiled phrase.

    Attributes:
        text: as written in the rule file. elements: in order.
        triggers: words of which the sentence must hold one for the phrase to match; empty if it has no mandatory word.
        needs: the same for every mandatory element of words.
        slots: types of the mandatory slots.
        opening: what it may begin with: words, and types of slots; None for anything.
    """

    text: str
    elements: tuple[Element, ...]
    triggers: frozenset[str]
    needs: tuple[frozenset[str], ...] = ()
    slots: frozenset[str] = frozenset()
    opening: tuple[frozenset[str], tuple[str, ...]] | None = None


@lru_cache(maxsize=4096)
def _expand(word: str) -> frozenset[str]:
    return forms(word[:-1].lower()) if word.endswith("~") else frozenset([word.lower()])


def _is_list(word: str) -> bool:
    return len(word) > 1 and word.isupper() and word.isalpha()


def _word(word: str, where: int, words: Mapping[str, str]) -> list[Sequence]:
    """The token sequences that a word, or the name of a list, stands for."""
    if not _is_list(word):
        return [(_expand(word),)]
    text = words.get(word) or _BUILT_IN.get(word)
    if text is None:
        known = ", ".join(sorted({*words, *_BUILT_IN}))
        raise PhraseError(f"no list of words is called {word}; there are {known} (write words in lower case)", where)
    return list(_listed(text))


@lru_cache(maxsize=512)
def _listed(text: str) -> tuple[Sequence, ...]:
    """The token sequences of a list of words."""
    parts = text.split("|") if "|" in text else text.split()
    return tuple(tuple(_expand(token) for token in part.replace(",", " , ").split()) for part in parts)


_INSIDE = re.compile(r"\(|\)|\||\?|,|[^\s()|?,]+")


def _group(text: str, where: int, words: Mapping[str, str]) -> list[Sequence]:
    """The token sequences that the inside of a group stands for; groups may stand in groups."""
    tokens = _INSIDE.findall(text)
    sequences, used = _alternatives(tokens, 0, where, words)
    if used < len(tokens):
        raise PhraseError(f"unexpected {tokens[used]!r} in a group", where)
    return sequences


def _alternatives(tokens: list[str], at: int, where: int, words: Mapping[str, str]) -> tuple[list[Sequence], int]:
    out: list[Sequence] = []
    current: list[Sequence] = [()]
    while at < len(tokens) and tokens[at] != ")":
        token = tokens[at]
        at += 1
        if token == "|":
            out.extend(current)
            current = [()]
            continue
        if token == "(":
            item, at = _alternatives(tokens, at, where, words)
            if at >= len(tokens):
                raise PhraseError("a group is not closed", where)
            at += 1
        elif token == "?" or token.startswith("<"):
            raise PhraseError(f"unexpected {token!r} in a group", where)
        else:
            item = _word(token, where, words)
        if at < len(tokens) and tokens[at] == "?":
            item = [*item, ()]
            at += 1
        if len(current) * len(item) > _MOST_SEQUENCES:
            raise PhraseError("a group stands for too many wordings; use a list under words:", where)
        current = [(*left, *right) for left in current for right in item]
    out.extend(current)
    return out, at


def _merged(sequences: list[Sequence], where: int) -> tuple[Sequence, ...]:
    """Longest first, single words as one set."""
    if any(not sequence for sequence in sequences):
        raise PhraseError("an empty alternative; write (...)? for something that may be missing", where)
    singles = frozenset().union(*(s[0] for s in sequences if len(s) == 1))
    longer = sorted((s for s in sequences if len(s) > 1), key=len, reverse=True)
    return (*longer, (singles,)) if singles else tuple(longer)


def _inside(text: str, opened: int) -> tuple[str, int]:
    """What stands in the group that opens at a column, and the offset behind its end."""
    depth = 1
    for at in range(opened, len(text)):
        depth += {"(": 1, ")": -1}.get(text[at], 0)
        if not depth:
            return text[opened:at], at + 1
    raise PhraseError("a group is not closed", opened)


def _element(sequences: tuple[Sequence, ...], optional: bool) -> Words | Choice:
    if len(sequences) == 1 and len(sequences[0]) == 1:
        return Words(sequences[0][0], optional)
    return Choice(sequences, optional)


def _slot(text: str, where: int, value_type: str, optional: bool) -> Slot:
    role, colon, kind = (part.strip() for part in text.partition(":"))
    if role in SLOT_TYPES and not colon:
        role, kind = "with", role
    if role not in SLOTS:
        raise PhraseError(
            f"no slot is called <{role}>; there are {', '.join(f'<{s}>' for s in SLOTS)} and the types {', '.join(SLOT_TYPES)}",
            where,
        )
    if not kind:
        kind = value_type if role == "value" else {"subject": "person", "about": "noun", "population": "noun"}.get(role, "noun")
    if kind not in SLOT_TYPES:
        raise PhraseError(f"no slot type is called {kind!r}; there are {', '.join(SLOT_TYPES)}", where)
    return Slot(role, kind, optional)


def compile_phrase(text: str, value_type: str, words: Mapping[str, str] | None = None, *, needs_value: bool = True) -> Phrase:
    """Turn a phrase into a sequence of elements.

    Args:
        text: the phrase. value_type: what ``<value>`` holds unless the slot says otherwise.
        words: lists that the phrase may name in capitals, words separated by blanks, or by ``|`` when some have several words.

    Raises:
        PhraseError: with the column, if it cannot be read.
    """
    if len(text) > MAX_PHRASE:
        raise PhraseError(f"a phrase of more than {MAX_PHRASE} characters", MAX_PHRASE)
    words = words or {}
    elements: list[Element] = []
    at, negate = 0, False
    while at < len(text):
        if text[at].isspace():
            at += 1
            continue
        found = _PIECE.match(text, at)
        if found is None:
            raise PhraseError(f"cannot read {text[at : at + 12]!r}", at + 1)
        where, at = at + 1, found.end()
        if found["not"]:
            negate = True
            continue
        inside = ""
        if found["open"]:
            inside, at = _inside(text, where)
        optional = at < len(text) and text[at] == "?"
        at += optional
        element: Element
        if found["gap"]:
            element = Gap()
        elif found["slot"] is not None:
            element = _slot(found["slot"], where, value_type, optional)
        elif found["open"]:
            element = _element(_merged(_group(inside, where, words), where), optional)
        elif found["mark"]:
            element = Words(frozenset([_BRACKETS.get(found["mark"], found["mark"])]), optional)
        else:
            element = _element(_merged(_word(found["word"], where, words), where), optional)
        if negate:
            if isinstance(element, Gap):
                raise PhraseError("a gap cannot be forbidden", where)
            element, negate = Not(element), False
        elements.append(element)
    if negate:
        raise PhraseError("'!' must stand before what is forbidden", len(text))
    values = [e.optional for e in elements if isinstance(e, Slot) and e.role == "value"]
    if needs_value and values != [False]:
        raise PhraseError("a phrase needs exactly one <value>, which may not be missing", 1)
    if any(isinstance(a, Gap) and isinstance(b, Gap) for a, b in pairwise(elements)):
        raise PhraseError("two gaps beside each other", 1)
    if not elements or isinstance(elements[0], Gap) or isinstance(elements[-1], Gap):
        raise PhraseError("a phrase cannot begin or end with a gap", 1)
    slots = frozenset(e.type for e in elements if isinstance(e, Slot) and not e.optional)
    return Phrase(text, tuple(elements), _triggers(elements), _needs(elements), slots, _opening(elements))


# Words too common to be looked for first.
_COMMON = frozenset(
    'a an the of in on at to by for with and or was were is are be been being as , - : $ % " from that had has have left'.split()
)


def _needs(elements: list[Element]) -> tuple[frozenset[str], ...]:
    """For every mandatory element of words, a set of which the sentence must hold one: the most telling word of each wording."""
    return tuple(_telling(e) for e in elements if isinstance(e, Words | Choice) and not e.optional)


def _telling(element: Words | Choice) -> frozenset[str]:
    if isinstance(element, Words):
        return element.words
    # "in custody" is looked for by "custody"
    return frozenset().union(*(next((w for w in seq if not w & _COMMON), seq[0]) for seq in element.sequences))


def _opening(elements: list[Element]) -> tuple[frozenset[str], tuple[str, ...]] | None:
    """What may begin a phrase: its first mandatory element, and the optional ones before it."""
    words: frozenset[str] = frozenset()
    kinds: tuple[str, ...] = ()
    for element in elements:
        if isinstance(element, Not | Gap):
            return None
        if isinstance(element, Slot):
            kinds = (*kinds, element.type)
        else:
            words |= _first_words(element)
        if not element.optional:
            break
    return words, kinds


def _first_words(element: Words | Choice) -> frozenset[str]:
    if isinstance(element, Words):
        return element.words
    return frozenset().union(*(sequence[0] for sequence in element.sequences))


def _triggers(elements: list[Element]) -> frozenset[str]:
    best: frozenset[str] = frozenset()
    for first in _needs(elements):
        if not best or (best & _COMMON and not first & _COMMON) or (len(first) < len(best) and not first & _COMMON):
            best = first
    return best


def literal_words(phrase: Phrase) -> frozenset[str]:
    """All words a phrase spells out, for showing a rule."""
    out: set[str] = set()
    for element in phrase.elements:
        if isinstance(element, Words):
            out |= element.words
        elif isinstance(element, Choice):
            out.update(w for sequence in element.sequences for words in sequence for w in words)
    return frozenset(out)
