"""A slip of one article, and the finding made of it."""

from dataclasses import dataclass

from checker.compare.evidence import place_of
from checker.compare.identity import finding_id, known_by
from checker.model import Confidence, Evidence, Fact, Finding, Json, Kind, Mention, Reading, Severity
from checker.values.json import as_json, display


@dataclass(frozen=True, slots=True)
class Side:
    """One of the passages that do not go together.

    Attributes:
        start, end: view span of the words to show. value: normalised. shown: the value in a few words. speaker: who says so.
    """

    start: int
    end: int
    value: Json
    shown: str
    speaker: str = ""


@dataclass(frozen=True, slots=True)
class Slip:
    """Passages of one article that cannot all be right.

    Attributes:
        rule: id of the check ("inside.sum"). attribute: of the guidelines' list. subject: what it is about, in words.
        message: what is wrong, in one line. steps: why it cannot be right. sides: in the order of the text.
        sure: whether the words leave no doubt that the passages are of one thing; not where only likeness says so.
    """

    rule: str
    attribute: str
    subject: str
    message: str
    steps: tuple[str, ...]
    sides: tuple[Side, ...]
    confidence: Confidence = Confidence.MEDIUM
    sure: bool = True


def side_of(found: Mention | Fact) -> Side:
    """The side that a mention or a fact makes."""
    speaker = found.stance.speaker if isinstance(found, Fact) else ""
    return Side(found.start, found.end, as_json(found.value), display(found.value), speaker)


def finding_of(slip: Slip, reading: Reading) -> Finding:
    """The finding: kind internal; an error if the article says all of it itself and it is plain what the passages are of."""
    article = reading.article
    own = slip.sure and not any(side.speaker for side in slip.sides) and slip.confidence is not Confidence.LOW
    severity = Severity.ERROR if own else Severity.WARNING
    evidence: tuple[Evidence, ...] = tuple(
        place_of(article, side.start, side.end, side.value, side.shown, side.speaker) for side in slip.sides
    )
    scope = "\x1f".join((known_by(article), *(f"{side.shown}" for side in slip.sides)))
    return Finding(
        finding_id("internal", slip.rule, slip.subject, "", scope), Kind.INTERNAL, severity, slip.confidence,
        slip.rule, slip.attribute, slip.subject, slip.message, (*slip.steps, "both in one article"), evidence,
    )  # fmt: skip
