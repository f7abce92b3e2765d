"""A name taken apart: words in natural order, and what stood before, between and behind them."""

import re
from dataclasses import dataclass
from functools import lru_cache

from checker.values.names.folding import CACHE, plain
from checker.values.names.words import ARTICLES, HONORIFICS, PARTICLES, POST_NOMINALS, RANKS, SOFT_HONORIFICS, SUFFIXES

_INITIAL = re.compile(r"\b([a-z])\.")
_SEPARATOR = re.compile(r"[^a-z0-9]+")
_JOINED_CAPITAL = re.compile(r"(?<=[a-z]{2})(?=[A-Z][a-z]{3})")
_MAC = re.compile(r"\b(?:Ma?c|De|La|Le|Di|Van|Al|El|Abu|Fitz|Du)[A-Z]")  # capitals that do not start a word of their own
_HYPHENATED = re.compile(r"(?<![^\s(-])(?:al|el|ul|ol|an|ar|as|at|az|ad|ash)-(?=[a-z]{3})")


@dataclass(frozen=True, slots=True)
class PersonWords:
    """The words of a person's name.

    Attributes:
        words: lower-case ASCII, in natural order, without honorifics, Arabic articles and suffix.
        weights: how much each word says about who is meant (1 = a name, less for particles, honorifics and initials).
        written: the same words before "Abdul" and "Abdel" were made one.
        suffix: "jr", "sr", "ii" ...; "".
        honorifics: words cut from the front. articles: number of Arabic articles dropped.
    """

    words: tuple[str, ...]
    weights: tuple[float, ...]
    written: tuple[str, ...] = ()
    suffix: str = ""
    honorifics: tuple[str, ...] = ()
    articles: int = 0

    @property
    def solid(self) -> int:
        """How many words are full names, neither initials nor particles."""
        return sum(weight >= 1 for weight in self.weights)


_PARTICLE_WEIGHT = 0.35  # of the sketch's eight fitted weights
_INITIAL_WEIGHT = 0.6


# The construct forms of "servant of" and "father of" stand apart from what they govern: Abdul Mahdi, Abdel-Mahdi, Abd al-Mahdi.
_CONSTRUCT = dict.fromkeys("abdul abdel abdal abdol abdoul abdil abdur abder abdus abdyl".split(), "abd") | dict.fromkeys(
    "abul aboul abol abou abo".split(), "abu"
)


@lru_cache(CACHE)
def weigh(words: tuple[str, ...]) -> tuple[float, ...]:
    """How much each word of a name says about who is meant."""
    return tuple(_weight(word, at, len(words)) for at, word in enumerate(words))


def _weight(word: str, at: int, count: int) -> float:
    if len(word) == 1:
        return _INITIAL_WEIGHT
    # the same syllables are names where a name must stand: "Ben Carson", "Amir Hatami", "Hamdi Said"
    light = (word in PARTICLES and 0 < at < count - 1) or (word in SOFT_HONORIFICS and at < count - 2)
    return _PARTICLE_WEIGHT if light else 1.0


def _natural_order(text: str) -> str:
    # "LAST, First" is turned round; "Name, Jr" is not
    before, comma, after = text.partition(",")
    if not comma:
        return text
    rest = after.strip().rstrip(".")
    if not rest or rest in SUFFIXES or rest in POST_NOMINALS:
        return f"{before} {rest}"
    return f"{after} {before}"


@lru_cache(CACHE)
def person_words(text: str) -> PersonWords:
    """Take a person's name apart; an empty name gives no words."""
    if _JOINED_CAPITAL.search(text):
        text = _JOINED_CAPITAL.sub(" ", _MAC.sub(lambda m: m.group().lower(), text))
    flat, articles = plain(text), 0
    if "," in flat:
        flat = _natural_order(flat)
    if "-" in flat:
        flat, articles = _HYPHENATED.subn("", flat)
    if "." in flat:
        flat = _INITIAL.sub(r"\1 ", flat)
    pieces = [piece for piece in _SEPARATOR.split(flat) if piece]
    suffix = ""
    while len(pieces) > 1 and (pieces[-1] in SUFFIXES or pieces[-1] in POST_NOMINALS):
        suffix = SUFFIXES.get(pieces.pop(), suffix)
    first = 0
    while first < len(pieces) - 1 and (pieces[first] in HONORIFICS or (pieces[first] in RANKS and len(pieces) - first > 2)):
        first += 1
    honorifics, pieces = tuple(pieces[:first]), pieces[first:]
    # "Al Gore": a first word of two is a given name; "al-Gore" has lost its article before
    words = [p for at, p in enumerate(pieces) if not (p in ARTICLES and at < len(pieces) - 1 and (at or len(pieces) != 2))]
    kept = tuple(_CONSTRUCT.get(word, word) if at < len(words) - 1 else word for at, word in enumerate(words))
    return PersonWords(kept, weigh(kept), tuple(words), suffix, honorifics, articles + len(pieces) - len(words))
