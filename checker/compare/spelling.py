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
    """The disagreements about an entity's name: at most one across articles, and one for each article with two spellings."""
    forms: dict[str, dict[str, Mention]] = defaultdict(dict)  # article -> form -> first mention
    for mention in entity.mentions:
        if readings[mention.article].article.sentences[mention.sentence].role is Role.FURNITURE:
            continue
        forms[mention.article].setdefault(_form(mention.text), mention)
    out: list[Spelling] = []
    across = _across(entity, forms)
    if across:
        out.append(across)
    for article in sorted(forms):
        inside = _inside(entity, forms[article])
        if inside:
            out.append(inside)
    return out


def _form(text: str) -> str:
    return " ".join(text.split())


def _across(entity: Entity, forms: Mapping[str, Mapping[str, Mention]]) -> Spelling | None:
    """One finding for all spellings in different articles; an article is shown with each of its spellings that takes part."""
    differing: dict[tuple[str, str], str] = {}
    for a, b in combinations(forms, 2):
        for x in forms[a]:
            for y in forms[b]:
                if x != y and y not in forms[a] and x not in forms[b]:
                    why = spelling_difference(x, y, entity.type)
                    if why:
                        differing[(x, y)] = why
    if not differing:
        return None
    involved = {form for pair in differing for form in pair}
    sides = [(m, form) for article in forms for form, m in forms[article].items() if form in involved]
    return Spelling(
        Kind.SPELLING,
        Severity.WARNING,
        Confidence.HIGH if " " in entity.label else Confidence.MEDIUM,
        tuple(dict.fromkeys(f"{x} / {y}: {why}" for (x, y), why in differing.items())),
        tuple(sides),
    )


def _inside(entity: Entity, forms: Mapping[str, Mention]) -> Spelling | None:
    """Two spellings in one article, which is a slip whatever the right form is."""
    for x, y in combinations(forms, 2):
        why = spelling_difference(x, y, entity.type)
        if why:
            sides = ((forms[x], x), (forms[y], y))
            return Spelling(
                Kind.INTERNAL, Severity.WARNING, Confidence.MEDIUM, (f"{x} / {y}: {why}", "both in one article"), sides
            )
    return None
