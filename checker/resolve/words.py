"""The capitalised words of an article with what stands beside them: where a name may have been missed because it is misspelt."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from checker.model import Mention, Reading, Role, Sentence, Token
from checker.resolve.bearers import NAMED

SHORTEST = 4  # letters of a word that is looked at
_HEADING = 0.6  # share of capitalised words from which a line is a heading, in which a capital says nothing
_HEADING_WORDS = 4


@dataclass(frozen=True, slots=True)
class Place:
    """One occurrence of a word: token ``at`` of a sentence.

    Attributes:
        mention: the mention of that word alone, if it was read as a name; None elsewhere.
        inside: whether it is part of a longer name. heading: whether the line is in title case or capitals.
    """

    sentence: Sentence
    at: int
    mention: Mention | None
    inside: bool
    heading: bool

    @property
    def token(self) -> Token:
        return self.sentence.tokens[self.at]

    def beside(self, step: int) -> str:
        """The word that many tokens away, lower case; "" beyond the sentence."""
        at = self.at + step
        return self.sentence.tokens[at].lower if 0 <= at < len(self.sentence.tokens) else ""


@dataclass(slots=True)
class Words:
    """An article's words by spelling: capitalised ones with their places, and those written in lower case."""

    places: Mapping[str, Sequence[Place]]
    small: frozenset[str]
    counts: Counter[str] = field(default_factory=Counter)

    def alone(self, word: str) -> list[Place]:
        """Occurrences that are not part of a longer name."""
        return [place for place in self.places.get(word, ()) if not place.inside]


def words_of(reading: Reading) -> Words:
    """The words of an article, furniture left out."""
    covered: dict[int, tuple[Mention, bool]] = {}
    by_sentence: dict[int, list[Mention]] = defaultdict(list)
    for mention in reading.mentions:
        if mention.type in NAMED:
            by_sentence[mention.sentence].append(mention)
    places: dict[str, list[Place]] = defaultdict(list)
    small: set[str] = set()
    for sentence in reading.article.sentences:
        if sentence.role is Role.FURNITURE:
            continue
        capitals = sum(token.text[0].isupper() for token in sentence.tokens)
        letters = sum(token.text[0].isalpha() for token in sentence.tokens)
        heading = letters >= _HEADING_WORDS and capitals >= _HEADING * letters
        covered.clear()
        for mention in by_sentence.get(sentence.index, ()):
            for token in sentence.tokens:
                if mention.start <= token.start < mention.end:
                    whole = token.start == mention.start and token.end == mention.end
                    covered[token.start] = (mention, whole)
        for at, token in enumerate(sentence.tokens):
            text = token.text
            if len(text) < SHORTEST or not text.isalpha():
                continue
            if at and sentence.tokens[at - 1].text in "@#" and not token.space:
                continue  # an account or a tag
            if not text[0].isupper():
                small.add(text)
            elif text[1:].islower() or not text.isupper():
                over = covered.get(token.start)
                places[text].append(
                    Place(sentence, at, over[0] if over and over[1] else None, bool(over and not over[1]), heading)
                )
    return Words(places, frozenset(small), Counter({word: len(found) for word, found in places.items()}))
