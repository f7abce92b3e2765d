"""The nouns: what flows from stage to stage. Frozen, slotted, without behaviour beyond looking at themselves."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from functools import lru_cache
from typing import TypeAlias

from checker.values.offsets import Offsets
from checker.values.others import Name, Place, Score, State, Title, Words
from checker.values.period import Period, Span
from checker.values.quantity import Quantity

Value: TypeAlias = Quantity | Period | Span | Name | Title | Place | Score | State | Words


class Kind(StrEnum):
    """What a finding claims; defined in docs/judging.md."""

    CONTRADICTION = "contradiction"
    DISPUTED = "disputed"
    REVISION = "revision"
    SPELLING = "spelling"
    TITLE = "title"
    INTERNAL = "internal"


class Severity(StrEnum):
    """How bad a finding is if it is true."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"

    @property
    def weight(self) -> int:
        return {"error": 3, "warning": 2, "note": 1}[self.value]


class Confidence(StrEnum):
    """How surely the facts were read and joined."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"

    @property
    def weight(self) -> int:
        return {"high": 3, "medium": 2, "low": 1}[self.value]


class Role(StrEnum):
    """What part of an article a sentence belongs to."""

    HEADLINE = "headline"
    LEAD = "lead"
    BODY = "body"
    CAPTION = "caption"
    FURNITURE = "furniture"  # nothing is read from it


class MentionType(StrEnum):
    """The types of the output contract."""

    QUANTITY = "quantity"
    DATE = "date"
    TIME = "time"
    DURATION = "duration"
    SET = "set"
    AGE = "age"
    MONEY = "money"
    PERCENT = "percent"
    MEASURE = "measure"
    ORDINAL = "ordinal"
    SCORE = "score"
    PERSON = "person"
    ORGANIZATION = "organization"
    PLACE = "place"
    TITLE = "title"
    PROPER = "proper"
    QUOTE = "quote"


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


@dataclass(frozen=True, slots=True)
class Mention:
    """A typed span with its normalised value.

    Attributes:
        article: Article.id. sentence: Sentence.index.
        type: of the contract. start, end: view offsets. text: view text of the span.
        value: the normalised value.
        core: view span of the figure itself inside a qualified one ("110" in "at least 110"); same as the span otherwise.
    """

    article: str
    sentence: int
    type: MentionType
    start: int
    end: int
    text: str
    value: Value
    core: tuple[int, int] = (0, 0)


@dataclass(frozen=True, slots=True)
class Stance:
    """Who says it and how.

    Attributes:
        speaker: name, body or role as written ("police", "the Pentagon"); "" for the outlet itself.
        modality: asserted, hedged, denied, conditional, planned or question.
        quoted: whether it stands inside quotation marks.
    """

    speaker: str = ""
    modality: str = "asserted"
    quoted: bool = False


@dataclass(frozen=True, slots=True)
class Scope:
    """What a figure or statement covers.

    Attributes:
        population: class counted ("people", "children", "police", "attacker" ...); "" everyone or not said.
        excludes: who is left out ("others": those named beside it; "attacker").
        part: whether it is a part of a total.
        place: as written; "".
        time: the day or period the statement is about, if the sentence says so.
    """

    population: str = ""
    excludes: str = ""
    part: bool = False
    place: str = ""
    time: Period | None = None


@dataclass(frozen=True, slots=True)
class Fact:
    """What a sentence asserts.

    Attributes:
        rule: the rule's id. attribute: of the guidelines' list.
        article, sentence: where. start, end: view span of the value expression itself ("ten of their deputies"). text: of it.
        value: normalised.
        about: what it is said of, in words that can be compared (a lemma key: "shooting", "offer" ...); "".
        subject: the mention of the person, organisation or place it is said of; None.
        scope, stance: see there.
        trigger: view span of the words by which the rule recognised it.
        steps: how it was read, in words (arithmetic, ellipsis ...).
        main_event: False for a fact of a happening in the background ("a similar attack in 2019").
        event: key of the event, once it is known.
    """

    rule: str
    attribute: str
    article: str
    sentence: int
    start: int
    end: int
    text: str
    value: Value
    about: str = ""
    subject: Mention | None = None
    scope: Scope = Scope()
    stance: Stance = Stance()
    trigger: tuple[int, int] = (0, 0)
    steps: tuple[str, ...] = ()
    main_event: bool = True
    event: str = ""


@dataclass(frozen=True, slots=True)
class Reading:
    """An article with everything that was read in it, in text order."""

    article: Article
    mentions: tuple[Mention, ...] = ()
    facts: tuple[Fact, ...] = ()


@dataclass(frozen=True, slots=True)
class Entity:
    """All mentions of one person, organisation or place.

    Attributes:
        id: stable key made of its type and folded label. type: person, organization, place or proper.
        label: the most frequent full form. names: spellings used, most frequent first.
        mentions: in article and text order.
    """

    id: str
    type: str
    label: str
    names: tuple[str, ...]
    mentions: tuple[Mention, ...]


@dataclass(frozen=True, slots=True)
class Event:
    """All passages about one happening.

    Attributes:
        id: stable key. label: short description. type: "attack", "earthquake", "visit" ...; "" unknown.
        when, where: as far as known. articles: ids, sorted. main_of: ids of the articles whose main event it is.
    """

    id: str
    label: str
    type: str = ""
    when: Period | None = None
    where: str = ""
    articles: tuple[str, ...] = ()
    main_of: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Claim:
    """Facts that are comparable: same attribute, subject, event, scope and time.

    Attributes:
        parallel: whether only the sentences around bring the facts together, and no key (person, event, victim) does.
    """

    id: str
    rule: str
    attribute: str
    subject: str
    event: str
    scope: str
    facts: tuple[Fact, ...]
    relations: tuple[str, ...] = ()
    parallel: bool = False


Json: TypeAlias = "bool | int | float | str | list[Json] | dict[str, Json] | None"


@dataclass(frozen=True, slots=True)
class Evidence:
    """One side of a finding, as the reports show it. Offsets are code points of Article.raw; quote is re-sliced from there."""

    article: str
    path: str
    start: int
    end: int
    line: int
    column: int
    quote: str
    sentence: str
    sentence_start: int
    value: Json
    display: str
    speaker: str = ""
    published: str = ""


@dataclass(frozen=True, slots=True)
class Finding:
    """A disagreement inside a claim.

    Attributes:
        id: digest of kind, rule, subject key, event key and scope.
        steps: why the passages speak of the same thing and why the values cannot both hold, in plain words.
        evidence: one entry for each article and value.
    """

    id: str
    kind: Kind
    severity: Severity
    confidence: Confidence
    rule: str
    attribute: str
    subject: str
    message: str
    steps: tuple[str, ...]
    evidence: tuple[Evidence, ...]
    event: str = ""


@dataclass(frozen=True, slots=True)
class Problem:
    """An input or file that could not be used, or was used only in part."""

    path: str
    line: int | None
    message: str


@dataclass(frozen=True, slots=True)
class Hidden:
    """A finding that is not shown, and why."""

    finding: Finding
    reason: str


@dataclass(frozen=True, slots=True)
class ClaimValue:
    """One value of a claim with everything that states it."""

    value: Json
    display: str
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class ClaimSummary:
    """A claim as the reports show it."""

    id: str
    rule: str
    attribute: str
    subject: str
    event: str
    scope: str
    min: float | None
    max: float | None
    origins: int
    relations: tuple[str, ...]
    values: tuple[ClaimValue, ...]


@dataclass(frozen=True, slots=True)
class Report:
    """Everything a run found out; reporters are pure functions of it."""

    version: str
    rules: str
    aligner: str
    model: str
    articles: tuple[Article, ...] = ()
    entities: tuple[Entity, ...] = ()
    events: tuple[Event, ...] = ()
    claims: tuple[ClaimSummary, ...] = ()
    findings: tuple[Finding, ...] = ()
    hidden: tuple[Hidden, ...] = ()
    problems: tuple[Problem, ...] = ()
    readings: tuple[Reading, ...] = field(default=(), repr=False)
    unsupported: tuple[Evidence, ...] = ()  # figures of a draft that none of its sources gives
