"""Spellings: one person, body or place whose name a copy desk would want written one way."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import combinations
from typing import TypeAlias

from checker.compare.identity import known_by
from checker.compare.plurals import says_several
from checker.compare.stories import Forms, Stories
from checker.model import Confidence, Entity, Kind, Mention, Reading, Role, Severity
from checker.values.crowd import CROWD
from checker.values.names import spelling_difference
from checker.values.names.tokens import person_words
from checker.values.others import Place

Differing: TypeAlias = dict[frozenset[str], str]  # pairs of forms -> what differs

_SHOWN_INSIDE = 3  # places of each spelling inside one article
_LONG = 3  # words from which a name of a body or place needs no other name beside it to be known for one


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


# differences that are rather of style than of spelling
_STYLE = ("hyphen", "space", "apostrophe", "particle", "article", "St.", "accent", "double family name", "initial")


def spellings(entity: Entity, readings: Mapping[str, Reading]) -> list[Spelling]:
    """The disagreements about an entity's name.

    Across articles one for each set of forms that differ from one another (the acronym, the long form). A slip that an article
    has beside the right form is internal to it, and told of only if the disagreement across articles is not that slip alone.
    """
    gathered: dict[str, dict[str, list[Mention]]] = defaultdict(lambda: defaultdict(list))
    if len(entity.names) < 2:
        return []
    for mention in entity.mentions:
        if readings[mention.article].article.sentences[mention.sentence].role is not Role.FURNITURE:
            gathered[mention.article][_form(mention)].append(mention)
    forms = {article: dict(gathered[article]) for article in gathered}
    if len({form.casefold() for of in forms.values() for form in of}) < 2:
        return []
    stories = Stories(entity, readings)
    differing = _across(entity, forms, stories, readings)
    parts = _connected(differing)
    out = [_finding(entity, forms, differing, part, stories, first=at == 0) for at, part in enumerate(parts)]
    for article in sorted(forms):
        inside = _inside(entity, forms, article, differing, stories, readings)
        if inside:
            out.append(inside)
    return out


def _form(mention: Mention) -> str:
    """The name as written, without the state behind a place and without the blanks that tokenised text puts around hyphens."""
    text = mention.value.text if isinstance(mention.value, Place) else mention.text
    return " ".join(text.split()).replace(" - ", "-").replace(" -", "-")


def _across(entity: Entity, forms: Forms, stories: Stories, readings: Mapping[str, Reading]) -> Differing:
    """The pairs of forms that differ and stand in different articles, of one story unless both are long names."""
    having: dict[str, list[str]] = defaultdict(list)
    for article, of in forms.items():
        for form in of:
            having[form].append(article)
    differing: Differing = {}
    for x, y in combinations(having, 2):
        why = spelling_difference(x, y, entity.type)
        if not why or (len(having[x]) == len(having[y]) == 1 and having[x] == having[y]):
            continue
        if says_several(x, y, (m for of in forms.values() for form in (x, y) for m in of.get(form, ())), readings):
            continue
        full = min(_length(x, entity.type), _length(y, entity.type)) >= (2 if entity.type == "person" else _LONG)
        pairs = ((a, b) for a in having[x][:CROWD] for b in having[y][:CROWD] if a != b)
        if (full or any(stories.one(a, b) for a, b in pairs)) and not stories.explained(having[x], having[y], (x, y)):
            differing[frozenset((x, y))] = f"{x} / {y}: {why}"
    return differing


def _length(form: str, kind: str) -> int:
    """Words of a name, without "Jr." and the like for persons."""
    return len(person_words(form).words) if kind == "person" else len(form.split())


def _connected(pairs: Iterable[frozenset[str]]) -> list[list[str]]:
    """The forms in sets that hang together by the pairs, in a fixed order."""
    parts: list[set[str]] = []
    for pair in pairs:
        touched = [part for part in parts if part & pair]
        parts = [part for part in parts if not part & pair] + [set(pair).union(*touched)]
    return sorted(sorted(part) for part in parts)


def _finding(entity: Entity, forms: Forms, differing: Differing, part: list[str], stories: Stories, *, first: bool) -> Spelling:
    shown = _shown(forms, differing, part)
    sides: list[tuple[Mention, str]] = []
    for article in stories.telling(forms, shown):
        of, told = forms[article], dict[str, Mention]()
        for form in sorted((f for f in of if f in shown), key=lambda f: (f != shown[f], of[f][0].start)):
            told.setdefault(shown[form], of[form][0])
        sides += [(mention, spelling) for spelling, mention in sorted(told.items(), key=lambda item: item[1].start)]
    steps = tuple(why for pair, why in differing.items() if pair <= set(part))
    confidence = Confidence.HIGH if " " in entity.label else Confidence.MEDIUM
    return Spelling(Kind.SPELLING, Severity.WARNING, confidence, "" if first else part[0], steps, tuple(sides))


def _shown(forms: Forms, differing: Differing, part: list[str]) -> dict[str, str]:
    """For each form the spelling it stands for: forms that do not differ are one, called by their commonest full form."""
    articles = {form: sum(form in of for of in forms.values()) for form in part}
    classes: list[list[str]] = []
    for form in sorted(part, key=lambda f: (-articles[f], -len(f), f)):
        home = next((of for of in classes if all(frozenset((form, other)) not in differing for other in of)), None)
        if home is None:
            classes.append([form])
        else:
            home.append(form)
    return {form: max(of, key=lambda f: " " in f) for of in classes for form in of}


def _inside(
    entity: Entity, forms: Forms, article: str, across: Differing, stories: Stories, readings: Mapping[str, Reading]
) -> Spelling | None:
    """Two spellings in one article, with the first places of each."""
    mine = forms[article]
    for x, y in sorted(combinations(mine, 2), key=lambda pair: abs(len(pair[0].split()) - len(pair[1].split()))):
        why = spelling_difference(x, y, entity.type)
        if not why or _told(forms, article, frozenset((x, y)), across) or stories.explained([article], [article], (x, y)):
            continue
        if says_several(x, y, (*mine[x], *mine[y]), readings):
            continue
        sides = _inside_sides(mine, x, y)
        steps = (f"{x} / {y}: {why}", "both in one article")
        # of a person, an article has no other spelling in mind; of a body or place it may name two
        slip = entity.type == "person" and not any(word in why for word in _STYLE)
        severity, confidence = (Severity.ERROR, Confidence.HIGH) if slip else (Severity.WARNING, Confidence.MEDIUM)
        return Spelling(Kind.INTERNAL, severity, confidence, known_by(readings[article].article), steps, tuple(sides))
    return None


def _inside_sides(mine: Mapping[str, list[Mention]], x: str, y: str) -> list[tuple[Mention, str]]:
    """The first places of each spelling, and where they stand closest together."""
    close = min(((m, n) for m in mine[x] for n in mine[y]), key=lambda pair: abs(pair[0].start - pair[1].start))
    shown = {x: {*mine[x][:_SHOWN_INSIDE], close[0]}, y: {*mine[y][:_SHOWN_INSIDE], close[1]}}
    return sorted(((mention, form) for form in shown for mention in shown[form]), key=lambda side: side[0].start)


def _told(forms: Forms, article: str, pair: frozenset[str], across: Differing) -> bool:
    """Whether the finding across articles says it already: it rests on a form that no other article has."""
    if not any(pair & other for other in across):
        return False
    others = {form for name, of in forms.items() if name != article for form in of}
    part = next(part for part in _connected(across) if pair & set(part))
    return not any(other <= others and other <= set(part) for other in across)
