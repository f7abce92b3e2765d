"""Spellings: one person, body or place whose name a copy desk would want written one way."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import combinations
from typing import TypeAlias

from checker.model import Confidence, Entity, Kind, Mention, Reading, Role, Severity
from checker.values.names import spelling_difference
from checker.values.others import Place

Forms: TypeAlias = Mapping[str, Mapping[str, list[Mention]]]  # article -> form -> mentions
Differing: TypeAlias = dict[frozenset[str], str]  # pairs of forms -> what differs


@dataclass(frozen=True, slots=True)
class Spelling:
    """Names of one entity that differ.

    Attributes:
        scope: tells findings about one entity apart ("the acronym", "the long form"); stable.
        sides: one mention for each article and spelling, with the spelling as shown. Forms that agree ("Lena Orlova", "Orlova")
            are one spelling.
    """

    kind: Kind
    severity: Severity
    confidence: Confidence
    scope: str
    steps: tuple[str, ...]
    sides: tuple[tuple[Mention, str], ...]


def spellings(entity: Entity, readings: Mapping[str, Reading]) -> list[Spelling]:
    """The disagreements about an entity's name.

    Across articles one for each set of forms that differ from one another (the acronym, the long form). A slip that an article has
    beside the right form is internal to it, and told of only if the disagreement across articles is not about that slip alone.
    """
    gathered: dict[str, dict[str, list[Mention]]] = defaultdict(lambda: defaultdict(list))
    for mention in entity.mentions:
        if readings[mention.article].article.sentences[mention.sentence].role is not Role.FURNITURE:
            gathered[mention.article][_form(mention)].append(mention)
    forms = {article: dict(gathered[article]) for article in gathered}
    if len({form for of in forms.values() for form in of}) < 2:
        return []
    differing = _across(entity, forms)
    parts = _connected(differing)
    out = [_finding(entity, forms, differing, part, first=at == 0) for at, part in enumerate(parts)]
    for article in sorted(forms):
        inside = _inside(entity, forms, article, differing)
        if inside:
            out.append(inside)
    return out


def _form(mention: Mention) -> str:
    """The name as written, without the state behind a place and without the blanks that tokenised text puts around hyphens."""
    text = mention.value.text if isinstance(mention.value, Place) else mention.text
    return " ".join(text.split()).replace(" - ", "-").replace(" -", "-")


def _across(entity: Entity, forms: Forms) -> Differing:
    """The pairs of forms in different articles that differ."""
    differing: Differing = {}
    for a, b in combinations(forms, 2):
        for x in forms[a]:
            for y in forms[b]:
                if x != y and frozenset((x, y)) not in differing:
                    why = spelling_difference(x, y, entity.type)
                    if why:
                        differing[frozenset((x, y))] = f"{x} / {y}: {why}"
    return differing


def _connected(pairs: Iterable[frozenset[str]]) -> list[list[str]]:
    """The forms in sets that hang together by the pairs, in a fixed order."""
    parts: list[set[str]] = []
    for pair in pairs:
        touched = [part for part in parts if part & pair]
        parts = [part for part in parts if not part & pair] + [set(pair).union(*touched)]
    return sorted(sorted(part) for part in parts)


def _finding(entity: Entity, forms: Forms, differing: Differing, part: list[str], *, first: bool) -> Spelling:
    shown = _shown(forms, differing, part)
    sides: list[tuple[Mention, str]] = []
    for of in forms.values():
        told: dict[str, Mention] = {}
        for form in sorted((f for f in of if f in shown), key=lambda f: (f != shown[f], of[f][0].start)):
            told.setdefault(shown[form], of[form][0])
        sides += [(mention, spelling) for spelling, mention in sorted(told.items(), key=lambda item: item[1].start)]
    steps = tuple(why for pair, why in differing.items() if pair <= set(part))
    confidence = Confidence.HIGH if " " in entity.label else Confidence.MEDIUM
    return Spelling(Kind.SPELLING, Severity.WARNING, confidence, "" if first else part[0], steps, tuple(sides))


def _shown(forms: Forms, differing: Differing, part: list[str]) -> dict[str, str]:
    """For each form the spelling it stands for: forms that do not differ are one, called by the form that most articles have."""
    articles = {form: sum(form in of for of in forms.values()) for form in part}
    classes: list[list[str]] = []
    for form in sorted(part, key=lambda f: (-articles[f], -len(f), f)):
        home = next((of for of in classes if all(frozenset((form, other)) not in differing for other in of)), None)
        if home is None:
            classes.append([form])
        else:
            home.append(form)
    # a slip in the family name alone is set beside the family name alone
    lone = any(all(" " not in form for form in of) for of in classes)
    out: dict[str, str] = {}
    for of in classes:
        best = next((form for form in of if " " not in form), of[0]) if lone else of[0]
        out |= dict.fromkeys(of, best)
    return out


def _inside(entity: Entity, forms: Forms, article: str, across: Differing) -> Spelling | None:
    """Two spellings in one article; shown where they stand closest together."""
    mine = forms[article]
    for x, y in sorted(combinations(mine, 2), key=lambda pair: abs(len(pair[0].split()) - len(pair[1].split()))):
        why = spelling_difference(x, y, entity.type)
        if not why or _told(forms, article, frozenset((x, y)), across):
            continue
        a, b = min(((m, n) for m in mine[x] for n in mine[y]), key=lambda pair: abs(pair[0].start - pair[1].start))
        steps = (f"{x} / {y}: {why}", "both in one article")
        return Spelling(Kind.INTERNAL, Severity.WARNING, Confidence.MEDIUM, article, steps, ((a, x), (b, y)))
    return None


def _told(forms: Forms, article: str, pair: frozenset[str], across: Differing) -> bool:
    """Whether the finding across articles says it already: it rests on a form that no other article has."""
    if not any(pair & other for other in across):
        return False
    others = {form for name, of in forms.items() if name != article for form in of}
    part = next(part for part in _connected(across) if pair & set(part))
    return not any(other <= others and other <= set(part) for other in across)
