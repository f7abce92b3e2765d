"""The capitalised words of an article with what stands beside them: where a name may have been missed because it is misspelt."""

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

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


class Words:
    """An article's capitalised words by spelling, with their places.

    Args:
        reading: of the article; furniture is left out.
    """

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._places: dict[str, list[tuple[Sentence, int]]] = defaultdict(list)
        self._mentions: dict[int, list[Mention]] | None = None
        for sentence in reading.article.sentences:
            if sentence.role is not Role.FURNITURE:
                for at, token in enumerate(sentence.tokens):
                    text = token.text
                    if text[0].isupper() and len(text) >= SHORTEST and text.isalpha() and not text.isupper():
                        self._places[text].append((sentence, at))

    def __iter__(self) -> Iterator[str]:
        return iter(self._places)

    def __contains__(self, word: str) -> bool:
        return word in self._places

    def count(self, word: str) -> int:
        """How often the word is written with a capital."""
        return len(self._places[word]) if word in self._places else 0

    def small(self, word: str) -> bool:
        """Whether the article has the word without a capital, too."""
        return re.search(rf"\b{re.escape(word.lower())}\b", self._reading.article.text) is not None

    def places(self, word: str) -> list[Place]:
        """Where the word stands with a capital."""
        return [self._place(sentence, at) for sentence, at in self._places.get(word, ())]

    def alone(self, word: str) -> list[Place]:
        """Occurrences that are not part of a longer name."""
        return [place for place in self.places(word) if not place.inside]

    def _place(self, sentence: Sentence, at: int) -> Place:
        if self._mentions is None:
            self._mentions = defaultdict(list)
            for mention in self._reading.mentions:
                if mention.type in NAMED:
                    self._mentions[mention.sentence].append(mention)
        token = sentence.tokens[at]
        over = next((m for m in self._mentions.get(sentence.index, ()) if m.start <= token.start < m.end), None)
        whole = over is not None and (over.start, over.end) == (token.start, token.end)
        return Place(sentence, at, over if whole else None, over is not None and not whole, _is_heading(sentence))


def _is_heading(sentence: Sentence) -> bool:
    letters = [token.text for token in sentence.tokens if token.text[0].isalpha()]
    return len(letters) >= _HEADING_WORDS and sum(text[0].isupper() for text in letters) >= _HEADING * len(letters)
