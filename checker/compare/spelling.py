"""Spellings: one person, body or place whose name a copy desk would want written one way."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import combinations

from checker.model import Confidence, Entity, Kind, Mention, Reading, Role, Severity
from checker.values.names import spelling_difference


@dataclass(frozen=True, slots=True)
class Spelling:
    """Names of one entity that differ.

    Attributes:
        sides: one mention for each article and spelling, with the spelling as shown.
    """

    kind: Kind
    severity: Severity
    confidence: Confidence
    steps: tuple[str, ...]
    sides: tuple[tuple[Mention, str], ...]


def spellings(entity: Entity, readings: Mapping[str, Reading]) -> list[Spelling]:
    """The disagreements about an entity's name.

    At most one across articles; a slip that only one article has beside the right form, in no other article, is internal to it.
    """
    forms: dict[str, dict[str, list[Mention]]] = defaultdict(lambda: defaultdict(list))  # article -> form -> mentions
    for mention in entity.mentions:
        if readings[mention.article].article.sentences[mention.sentence].role is not Role.FURNITURE:
            forms[mention.article][" ".join(mention.text.split())].append(mention)
    across, told = _across(entity, forms)
    out = [across] if across else []
    for article in sorted(forms):
        inside = _inside(entity, forms[article], told)
        if inside:
            out.append(inside)
    return out


def _across(
    entity: Entity, forms: Mapping[str, Mapping[str, list[Mention]]]
) -> tuple[Spelling | None, frozenset[frozenset[str]]]:
    """One finding for all spellings in different articles, and the pairs of forms that it tells of."""
    differing: dict[frozenset[str], str] = {}
    for a, b in combinations(forms, 2):
        for x in forms[a]:
            for y in forms[b]:
                if x != y and frozenset((x, y)) not in differing:
                    why = spelling_difference(x, y, entity.type)
                    if why:
                        differing[frozenset((x, y))] = f"{x} / {y}: {why}"
    if not differing:
        return None, frozenset()
    involved = {form for pair in differing for form in pair}
    sides = [(mentions[0], form) for article in forms for form, mentions in forms[article].items() if form in involved]
    confidence = Confidence.HIGH if " " in entity.label else Confidence.MEDIUM
    found = Spelling(Kind.SPELLING, Severity.WARNING, confidence, tuple(differing.values()), tuple(sides))
    return found, frozenset(differing)


def _inside(entity: Entity, forms: Mapping[str, list[Mention]], told: frozenset[frozenset[str]]) -> Spelling | None:
    """Two spellings in one article that no finding across articles tells of; shown where they stand closest together."""
    for x, y in combinations(forms, 2):
        if frozenset((x, y)) in told:
            return None
    for x, y in sorted(combinations(forms, 2), key=lambda pair: abs(len(pair[0].split()) - len(pair[1].split()))):
        why = spelling_difference(x, y, entity.type)
        if why:
            a, b = min(((m, n) for m in forms[x] for n in forms[y]), key=lambda pair: abs(pair[0].start - pair[1].start))
            steps = (f"{x} / {y}: {why}", "both in one article")
            return Spelling(Kind.INTERNAL, Severity.WARNING, Confidence.MEDIUM, steps, ((a, x), (b, y)))
    return None
