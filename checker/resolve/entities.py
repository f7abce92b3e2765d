"""Entities made of groups of bearers: label, spellings, mentions and a stable id."""

import hashlib
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from checker.model import Entity
from checker.resolve.bearers import Bearer, Form
from checker.values.names.bodies import body_words, is_acronym
from checker.values.names.folding import plain, sound
from checker.values.names.tokens import person_words


def entities_of(groups: Iterable[Sequence[Bearer]], order: Mapping[str, int]) -> tuple[Entity, ...]:
    """Entities of all groups of bearers, in the order of their first mention.

    Args:
        order: position of an article by id.
    """
    entities = [_entity(group, order) for group in groups]
    entities.sort(key=lambda e: (order[e.mentions[0].article], e.mentions[0].start))
    return _with_distinct_ids(entities)


def _entity(group: Sequence[Bearer], order: Mapping[str, int]) -> Entity:
    forms = [form for bearer in group for form in bearer.forms]
    counts: Counter[str] = Counter()
    for form in forms:
        counts[form.text] += len(form.mentions)
    kind = group[0].type
    label = _label(kind, forms, counts)
    mentions = sorted((m for form in forms for m in form.mentions), key=lambda m: (order[m.article], m.start, m.end))
    names = tuple(sorted(counts, key=lambda text: (-counts[text], text)))
    return Entity(_digest(kind, label), kind, label, names, tuple(mentions))


def _label(kind: str, forms: list[Form], counts: Counter[str]) -> str:
    """The most frequent full form; of several the longest."""
    best = (
        {form.text for form in forms if form.full}
        if kind == "person"
        else {f.text for f in forms if kind == "place" or not is_acronym(f.text)}
    )
    return min(best or counts, key=lambda text: (-counts[text], -len(text), text))


def _digest(kind: str, label: str) -> str:
    return "e" + hashlib.sha256(f"{kind} {_folded(kind, label)}".encode()).hexdigest()[:10]


def _folded(kind: str, label: str) -> str:
    """A label in which alternative romanisations, middle initials and legal forms do not count."""
    if kind == "person":
        words = person_words(label)
        return " ".join(sound(w) for w in words.words if len(w) > 1) + words.suffix or plain(label)
    return " ".join(body_words(label).core) or plain(label)


def _with_distinct_ids(entities: list[Entity]) -> tuple[Entity, ...]:
    # two bearers of one name (a father and a son): the later one is told apart by its number
    seen: Counter[str] = Counter()
    out = []
    for entity in entities:
        seen[entity.id] += 1
        out.append(entity if seen[entity.id] == 1 else replace(entity, id=f"{entity.id}-{seen[entity.id]}"))
    return tuple(out)
