"""One place under two like names: "in Norham in March 2008" and "the 2008 meeting in Norwell"."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from rapidfuzz.distance import Levenshtein

from checker.compare.inside.slip import Side, Slip
from checker.compare.inside.slotted import Slotted
from checker.model import Mention, MentionType, Reading, Role
from checker.values.others import Name
from checker.values.period import Anchor, Period

RULE = "inside.place"

_PLACES = frozenset({MentionType.PLACE, MentionType.PROPER})
# letters of two names of one place that may differ, and the letters that both must have
EDITS = 2
LETTERS = 6


@dataclass(frozen=True, slots=True)
class _Place:
    """A town as the article names it.

    Attributes:
        who: family names of persons of whom it is said that they are of it ("Dovan of Velsk"). when: dates right beside it.
    """

    mention: Mention
    name: str
    who: frozenset[str]
    when: tuple[Period, ...]


def places(reading: Reading, _: Sequence[Slotted]) -> Iterable[Slip]:
    """Two like names of towns for what must be one: the home of one person, the place of one dated event."""
    found = list(_places(reading))
    told: set[frozenset[str]] = set()
    for n, a in enumerate(found):
        for b in found[n + 1 :]:
            pair = frozenset((a.name, b.name))
            if pair in told or not _like(a.name, b.name):
                continue
            why = _one(a, b)
            if why:
                told.add(pair)
                sides = tuple(
                    Side(p.mention.start, p.mention.end, p.mention.text, p.mention.text)
                    for p in sorted((a, b), key=lambda p: p.mention.start)
                )
                yield Slip(
                    RULE, "place", a.mention.text, f"{sides[0].shown} and {sides[1].shown}",
                    (f"{sides[0].shown} and {sides[1].shown} differ in a few letters", why), sides,
                )  # fmt: skip


def _like(a: str, b: str) -> bool:
    if a == b or len(a) < LETTERS or len(b) < LETTERS or a[0] != b[0] or a + "s" == b or b + "s" == a:
        return False
    return Levenshtein.distance(a, b, score_cutoff=EDITS) <= EDITS


def _one(a: _Place, b: _Place) -> str:
    who = a.who & b.who
    if who:
        return f"both are given as where {min(who).title()} is from"
    for x in a.when:
        for y in b.when:
            if x.lower and y.lower and x.upper and y.upper and x.lower <= y.upper and y.lower <= x.upper:
                return f"both stand beside one date, {max(x, y, key=lambda p: len(p.timex)).timex}"
    return ""


def _places(reading: Reading) -> Iterable[_Place]:
    text, sentences = reading.article.text, reading.article.sentences
    by_sentence: dict[int, list[Mention]] = {}
    for mention in reading.mentions:
        by_sentence.setdefault(mention.sentence, []).append(mention)
    for index, mentions in by_sentence.items():
        if sentences[index].role is Role.FURNITURE:
            continue
        for mention in mentions:
            if mention.type not in _PLACES or " " in mention.text or not mention.text[0].isupper() or not mention.text.isalpha():
                continue
            who = frozenset(_family(p) for p in mentions if p.type is MentionType.PERSON and _is_of(text[p.end : mention.start]))
            when = tuple(_dated(mention, mentions, text))
            if who or when:
                yield _Place(mention, mention.text.lower(), who, when)


def _is_of(between: str) -> bool:
    return bool(re.fullmatch(r",?(?: \d{1,3},)? (?:of|from) ", between))


def _family(person: Mention) -> str:
    value = person.value
    return value.family[-1].lower() if isinstance(value, Name) and value.family else person.text.lower()


def _dated(place: Mention, mentions: Sequence[Mention], text: str) -> Iterable[Period]:
    """Dates with a year that stand beside a place: "in Norham in March 2008", "the 2008 meeting in Norham"."""
    for mention in mentions:
        value = mention.value
        if not isinstance(value, Period) or value.anchor is not Anchor.EXPLICIT or not re.search(r"\b\d{4}\b", mention.text):
            continue
        after, before = text[place.end : mention.start], text[mention.end : place.start]
        if re.fullmatch(r",? (?:in|on) ", after) or re.fullmatch(r"(?: [a-z]+){1,2} (?:in|at) ", before):
            yield value
