"""Sentences with their figures, dates and persons as typed slots, so that a check is a pattern over plain words.

"Of the 12 wounded, nine were women" becomes "Of the [q0] wounded, [q1] were women"; the number is the place in ``mentions``.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from checker.model import Mention, MentionType, Reading, Role, Sentence
from checker.values.period import Period, Span
from checker.values.quantity import Modifier, Quantity

_LETTER = {
    MentionType.QUANTITY: "q",
    MentionType.AGE: "a",
    MentionType.DATE: "d",
    MentionType.DURATION: "u",
    MentionType.MONEY: "m",
    MentionType.PERCENT: "c",
    MentionType.MEASURE: "x",
    MentionType.SCORE: "s",
    MentionType.PERSON: "n",
}
# words by which an article says itself that a figure was given wrongly or has been put right
_OWNED = re.compile(
    r"\b(?:sic|correct(?:ed|ion)|earlier (?:report|version|stor)|initial(?:ly)?|originally|previously|at first|first reported"
    r"|first said|misstated|mistaken(?:ly)?|erroneous(?:ly)?|incorrect(?:ly)?|wrongly|conflicting|contrary to|revised|updated?"
    r"|discrepancy|instead of|not clear|unclear)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Slotted:
    """A sentence with slots.

    Attributes:
        text: its words with slots, white space made single. original: the same as it stands in the article.
        mentions: what stands in the slots, in order. sentence: the sentence itself.
        figures: how many of them are no persons.
        owned: whether it says itself that a figure is old, wrong or doubtful.
    """

    text: str
    original: str
    mentions: tuple[Mention, ...]
    sentence: Sentence
    figures: int
    owned: bool

    def at(self, slot: str) -> Mention:
        """The mention that a slot stands for ("q3", or "[q3]")."""
        return self.mentions[int(slot.strip("[]")[1:])]

    def bare(self, figure: str, start: int) -> int | None:
        """Where a figure without a slot stands in the article, if that is where it should be; start: view offset."""
        at = start - self.sentence.start
        return start if at >= 0 and self.original.startswith(figure, at) else None

    def all_in(self, stretch: str, letters: str) -> list[Mention]:
        """The mentions of these types in a stretch of the text."""
        return [self.at(slot) for slot in slots(letters).findall(stretch)]


@cache
def slots(letters: str) -> re.Pattern[str]:
    """The pattern of one slot of these types."""
    return re.compile(rf"\[[{letters}]\d+\]")


def slotted(reading: Reading) -> Iterator[Slotted]:
    """The sentences of an article that hold a figure, in the order of the text."""
    by_sentence: dict[int, list[Mention]] = {}
    for mention in reading.mentions:
        if mention.type in _LETTER:
            by_sentence.setdefault(mention.sentence, []).append(mention)
    article = reading.article
    for index, mentions in by_sentence.items():
        sentence = article.sentences[index]
        if sentence.role is Role.FURNITURE or all(m.type is MentionType.PERSON for m in mentions):
            continue
        end = max(sentence.end, *(m.end for m in mentions))
        yield _filled(article.text[sentence.start : end], mentions, sentence)


def _filled(text: str, mentions: Sequence[Mention], sentence: Sentence) -> Slotted:
    kept: list[Mention] = []
    parts: list[str] = []
    at = 0
    # the longer of two that overlap; of two readings of the same words ("34-year-old") the age
    for mention in sorted(mentions, key=lambda m: (m.start, -m.end, m.type is not MentionType.AGE)):
        start, end = mention.start - sentence.start, mention.end - sentence.start
        if start < at or start < 0:
            continue
        parts += [_plain(text[at:start]), f"[{_LETTER[mention.type]}{len(kept)}]"]
        kept.append(mention)
        at = end
    parts.append(_plain(text[at:]))
    figures = sum(m.type is not MentionType.PERSON for m in kept)
    return Slotted(re.sub(r"\s+", " ", "".join(parts)), text, tuple(kept), sentence, figures, owns_up(text))


def _plain(text: str) -> str:
    """Square brackets would be taken for slots."""
    return text.replace("[", "(").replace("]", ")")


def owns_up(text: str) -> bool:
    """Whether words say themselves that a figure is old, wrong or doubtful."""
    return bool(_OWNED.search(text))


def whole(mention: Mention) -> int | None:
    """The exact whole number that a count states; None for anything else."""
    value = mention.value
    if not isinstance(value, Quantity) or value.modifier is not Modifier.EXACT or value.lower is None:
        return None
    return int(value.lower) if value.lower == value.upper and value.lower == int(value.lower) else None


def number(mention: Mention) -> float | None:
    """The exact figure of a quantity or a length of time; None where it is rounded or bounded."""
    value = mention.value
    if isinstance(value, Span):
        return value.lower if value.lower is not None and value.lower == value.upper and not value.mod else None
    if not isinstance(value, Quantity) or value.modifier is not Modifier.EXACT or value.lower is None:
        return None
    return float(value.lower) if value.lower == value.upper else None


def period(mention: Mention) -> Period | None:
    """The dates that a mention stands for, if both ends are known."""
    value = mention.value
    return value if isinstance(value, Period) and value.lower is not None and value.upper is not None else None
