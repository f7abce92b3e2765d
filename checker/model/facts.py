"""Mentions, facts, and what they are joined to: entities, events, claims."""

from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

from checker.model.text import Article
from checker.values.others import Name, Place, Score, State, Title, Words
from checker.values.period import Period, Span
from checker.values.quantity import Quantity

Value: TypeAlias = Quantity | Period | Span | Name | Title | Place | Score | State | Words


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
        ties: what brought them together, in plain words. strong: whether signs of different sorts did.
        one_group: whether figures of people count one group, whatever the articles call it.
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
    ties: tuple[str, ...] = ()
    strong: bool = False
    one_group: bool = False
