"""Readings made of marked text: ``{p Ali Reza}`` is a person, ``{o}`` a body, ``{l}`` a place, ``{x}`` another name."""

import re
from collections.abc import Mapping, Sequence

from checker.model import Article, Entity, Fact, Mention, MentionType, Reading
from checker.resolve import resolve
from checker.values.others import Name, Place, Title
from checker.values.quantity import Measure, Quantity

_MARK = re.compile(r"\{([polx]) ([^}]*)\}")
_TYPES = {"p": MentionType.PERSON, "o": MentionType.ORGANIZATION, "l": MentionType.PLACE, "x": MentionType.PROPER}


def reading(
    name: str,
    marked: str,
    *,
    titles: Mapping[str, Title] = {},
    ages: Mapping[str, int] = {},
    acronyms: Mapping[str, str] = {},
    ids: Mapping[str, tuple[int, ...]] = {},
    parents: Mapping[str, tuple[str, ...]] = {},
) -> Reading:
    """An article called ``name`` with the mentions marked; titles, ages ... by the surface they belong to."""
    text, mentions, at = "", [], 0
    for match in _MARK.finditer(marked):
        text += marked[at : match.start()]
        kind, surface = _TYPES[match.group(1)], match.group(2)
        start = len(text)
        text += surface
        at = match.end()
        value: Name | Place
        if kind is MentionType.PLACE:
            value = Place(surface, ids.get(surface, ()), parents.get(surface, ()), level="city")
        else:
            value = Name(surface, kind.value, acronym=acronyms.get(surface, ""))
        mentions.append(Mention(name, 0, kind, start, len(text), surface, value))
    text += marked[at:]
    facts = [_fact("people.title", m, titles[m.text]) for m in mentions if m.text in titles]
    facts += [
        _fact("people.age", m, Quantity(ages[m.text], ages[m.text], Measure.AGE, unit="year")) for m in mentions if m.text in ages
    ]
    return Reading(Article(name, f"{name}.txt", text, text, range(len(text) + 1), ()), tuple(mentions), tuple(facts))


def _fact(rule: str, subject: Mention, value: Title | Quantity) -> Fact:
    return Fact(rule, rule.split(".")[1], subject.article, 0, subject.start, subject.end, subject.text, value, subject=subject)


def groups(*readings: Reading, **decisions: Sequence[tuple[str, str]]) -> dict[str, set[str]]:
    """Entities by label, each with the spellings it holds as ``article:spelling``."""
    out: dict[str, set[str]] = {}
    for entity in resolve(readings, **decisions):
        label = entity.label if entity.label not in out else f"{entity.label} ({entity.id})"
        out[label] = members(entity)
    return out


def members(entity: Entity) -> set[str]:
    """The spellings of an entity as ``article:spelling``."""
    return {f"{m.article}:{m.text}" for m in entity.mentions}
