"""Articles, sentences and tokens."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from functools import lru_cache

from checker.values.offsets import Offsets


class Role(StrEnum):
    """What part of an article a sentence belongs to."""

    HEADLINE = "headline"
    LEAD = "lead"
    BODY = "body"
    CAPTION = "caption"
    FURNITURE = "furniture"  # nothing is read from it


@dataclass(frozen=True, slots=True)
class Token:
    """A word, number or punctuation mark of the view text.

    Attributes:
        text: as in the view. lower: the same in lower case.
        start, end: offsets into Article.text (the view).
        space: whether white space stands before it.
    """

    text: str
    lower: str
    start: int
    end: int
    space: bool = True

    @property
    def is_word(self) -> bool:
        return self.text[0].isalpha()

    @property
    def capitalised(self) -> bool:
        return self.text[0].isupper()


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of an article.

    Attributes:
        index: position in Article.sentences.
        start, end: offsets into Article.text (the view).
        paragraph: number of its paragraph, 0 = first after the headline.
        role: headline, lead, body, caption or furniture.
        tokens: its tokens in order.
    """

    index: int
    start: int
    end: int
    paragraph: int
    role: Role
    tokens: tuple[Token, ...]


@lru_cache(maxsize=256)
def _line_starts(raw: str) -> tuple[int, ...]:
    """Where the lines begin; a line ends with \\n, \\r\\n or \\r."""
    return (0, *(match.end() for match in re.finditer(r"\r\n|\r|\n" if "\r" in raw else r"\n", raw)))


@dataclass(frozen=True, slots=True)
class Article:
    """One document.

    Attributes:
        id: short, unique in a run, stable over runs for the same path ("a" + digest).
        path: as the user named it.
        raw: the file as decoded, front matter included; for HTML and office formats the extracted text.
        text: the view: raw normalised (NFC, plain spaces, quotes, dashes), front matter blanked out or cut.
        offsets: for every code point of text its offset in raw, and len(raw) at the end.
        sentences: in order; the headline first where there is one.
        source: outlet; "" unknown. title: headline; "". url: "".
        published: day or moment of publication; None unknown, never today.
        language: ISO 639-1. origin: key shared by copies and versions of one story ("" until known).
        extracted: True if raw is not the file's own text (HTML, office formats).
        digest: of the raw text, for caches and ids.
    """

    id: str
    path: str
    raw: str
    text: str
    offsets: Offsets | range
    sentences: tuple[Sentence, ...]
    source: str = ""
    title: str = ""
    published: date | datetime | None = None
    url: str = ""
    language: str = "en"
    origin: str = ""
    extracted: bool = False
    digest: str = ""

    def original(self, start: int, end: int) -> tuple[int, int]:
        """The span of raw that a span of the view was made from."""
        first = self.offsets[start]
        if start >= end:
            return first, first
        last = self.offsets[end - 1]
        return first, self.offsets.stop(end - 1) if isinstance(self.offsets, Offsets) else last + 1

    def line_column(self, raw_offset: int) -> tuple[int, int]:
        """1-based line and column of an offset of raw."""
        starts = _line_starts(self.raw)
        line = bisect_right(starts, raw_offset)
        return line, raw_offset - starts[line - 1] + 1

    def tokens_in(self, start: int, end: int) -> Iterator[Token]:
        """The tokens that overlap a span of the view, over as many sentences as it takes."""
        at = max(0, bisect_right(self.sentences, start, key=lambda s: s.start) - 1)
        for sentence in self.sentences[at:]:
            if sentence.start >= end:
                return
            for token in sentence.tokens:
                if token.end > start and token.start < end:
                    yield token

    def spoken_in(self, start: int, end: int) -> Iterator[Token]:
        """The words of a quoted span; what stands in brackets is the outlet's and left out."""
        depth = 0
        for token in self.tokens_in(start, end):
            if token.text in "([":
                depth += 1
            elif token.text in ")]":
                depth = max(0, depth - 1)
            elif not depth and token.text[0].isalnum():
                yield token

    def sentence_at(self, start: int) -> Sentence | None:
        """The sentence that holds a view offset."""
        at = bisect_right(self.sentences, start, key=lambda s: s.start) - 1
        if at >= 0 and self.sentences[at].end > start:
            return self.sentences[at]
        return None
