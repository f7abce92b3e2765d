"""The capitalised words of an article with what stands beside them: where a name may have been missed because it is misspelt."""

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from checker.model import Mention, Reading, Role, Sentence, Token
from checker.resolve.bearers import NAMED

SHORTEST = 4  # letters of a word that is looked at
_HEADING = 0.6  # share of capitalised words from which a line is a heading, in which a capital says nothing
_HEADING_WORDS = 4
_CAPITALISED = re.compile(rf"\b[^\W\d_a-z](?=\w*[a-z])[^\W\d_]{{{SHORTEST - 1},}}\b")


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
        self._starts: dict[str, list[int]] = defaultdict(list)
        self._mentions: dict[int, list[Mention]] | None = None
        for found in _CAPITALISED.finditer(reading.article.text):
            self._starts[found.group()].append(found.start())
        self._known: dict[str, list[Place]] = {}
        self._headings: dict[int, bool] = {}

    def __iter__(self) -> Iterator[str]:
        return iter(self._starts)

    def __contains__(self, word: str) -> bool:
        return word in self._starts

    def count(self, word: str) -> int:
        """How often the word is written with a capital."""
        return len(self._starts[word]) if word in self._starts else 0

    def small(self, word: str) -> bool:
        """Whether the article has the word without a capital, too."""
        return re.search(rf"\b{re.escape(word.lower())}\b", self._reading.article.text) is not None

    def places(self, word: str) -> list[Place]:
        """Where the word stands with a capital, furniture left out."""
        if word not in self._known:
            found = (self._found(word, start) for start in self._starts.get(word, ()))
            self._known[word] = [place for place in found if place is not None]
        return self._known[word]

    def _found(self, word: str, start: int) -> Place | None:
        sentence = self._reading.article.sentence_at(start)
        if sentence is None or sentence.role is Role.FURNITURE:
            return None
        at = bisect_left(sentence.tokens, start, key=lambda token: token.start)
        if at == len(sentence.tokens) or sentence.tokens[at].start != start or sentence.tokens[at].text != word:
            return None  # a part of a longer token
        if at and sentence.tokens[at - 1].text in "@#" and not sentence.tokens[at].space:
            return None  # an account or a tag
        return self._place(sentence, at)

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
        if sentence.index not in self._headings:
            self._headings[sentence.index] = _is_heading(sentence)
        heading = self._headings[sentence.index]
        return Place(sentence, at, over if whole else None, over is not None and not whole, heading)


def _is_heading(sentence: Sentence) -> bool:
    letters = [token.text for token in sentence.tokens if token.text[0].isalpha()]
    return len(letters) >= _HEADING_WORDS and sum(text[0].isupper() for text in letters) >= _HEADING * len(letters)
