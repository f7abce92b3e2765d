"""Findings and the report."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TypeAlias

from checker.model.facts import Entity, Event, Reading
from checker.model.text import Article


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


def unread(problems: Iterable[Problem], read: Collection[str]) -> bool:
    """Whether a problem is of an input that could not be read; what was read with a remark was read.

    Args:
        read: paths of articles; those of a collection ("archive.jsonl#3") were read out of it.
    """
    whole = {path.rpartition("#")[0] for path in read}
    return any(p.path not in read and p.path not in whole for p in problems)


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
