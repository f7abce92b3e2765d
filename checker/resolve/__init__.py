"""Stage resolve: from the names in all articles to who and what they are."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TypeAlias

from checker.model import Entity, Reading
from checker.resolve.bearers import Bearer, forms_of, said_in
from checker.resolve.bodies import join_things
from checker.resolve.company import Company, company_of
from checker.resolve.entities import entities_of
from checker.resolve.evidence import Decided, decided
from checker.resolve.odd import with_odd_spellings
from checker.resolve.people import join_persons
from checker.resolve.things import things_in
from checker.resolve.types import settled_types
from checker.resolve.within import persons_in, tails

__all__ = ["mention_index", "resolve"]


@dataclass(frozen=True, slots=True)
class Met:
    """Everybody and everything that the articles name, one by one, before bearers of several articles are joined."""

    persons: list[Bearer]
    things: list[Bearer]
    company: Company
    decisions: Decided


Numbers: TypeAlias = list[list[int]]
# Applies a function to what is met and each of some sorts of bearers, in order; it may do so in several processes at a time.
MapSorts: TypeAlias = Callable[[Callable[[Met, str], Numbers], Met, Sequence[str]], Iterator[Numbers]]


def joined(met: Met, sort: str) -> Numbers:
    """Groups of "persons" or "things" held to be one, as numbers in their list: numbers travel lightly between processes."""
    join = join_persons if sort == "persons" else join_things
    return join(getattr(met, sort), met.company, met.decisions).numbers()


def _one_after_another(function: Callable[[Met, str], Numbers], met: Met, sorts: Sequence[str]) -> Iterator[Numbers]:
    return (function(met, sort) for sort in sorts)


def resolve(
    readings: Sequence[Reading],
    *,
    same: Iterable[tuple[str, str]] = (),
    different: Iterable[tuple[str, str]] = (),
    map_sorts: MapSorts = _one_after_another,
) -> tuple[Entity, ...]:
    """Entities over all articles.

    Inside an article first (full name, then family name, acronym, slips), then across articles through blocking keys. Names that
    need other evidence and have none stay apart: a false merge costs more than a missed one.

    Args:
        readings: with mentions; facts of the rules people.title and people.age are used as evidence where there are any.
        same, different: pairs of names the user has decided on, as written (case ignored).
        map_sorts: joins persons and things; they have nothing to do with one another.

    Returns:
        Entities in the order of their first mention; every named mention is in exactly one. An odd spelling that was not read
        as a name is a mention of the name it stands for.
    """
    order = {reading.article.id: at for at, reading in enumerate(readings)}
    readings = sorted(readings, key=lambda reading: reading.article.id)  # so that what is joined does not depend on the order
    decisions = decided(same, different)
    types = settled_types(readings)
    spelt = [forms_of(reading, types) for reading in readings]
    ends = {tail for forms in spelt for form in forms if form.full for tail in tails(form)}
    persons: list[Bearer] = []
    things: list[Bearer] = []
    for reading, forms in zip(readings, spelt, strict=True):
        found, rest = persons_in(
            reading.article.id,
            [f for f in forms if f.type in ("person", "proper")],
            said_in(reading),
            ends.__contains__,
            decisions,
        )
        persons += found
        things += things_in(reading.article.id, [f for f in forms if f.type not in ("person", "proper")] + rest)
    company = company_of([(reading.article.id, forms) for reading, forms in zip(readings, spelt, strict=True)])
    fixed = {reading.article.id: at for at, reading in enumerate(readings)}
    met = Met(persons, things, company, decisions)
    numbered = map_sorts(joined, met, ("persons", "things"))
    groups = [[own[n] for n in group] for own, some in zip((persons, things), numbered, strict=True) for group in some]
    entities = entities_of(groups, fixed)
    return _in_order(with_odd_spellings(entities, readings, company), order)


def _in_order(entities: Iterable[Entity], order: Mapping[str, int]) -> tuple[Entity, ...]:
    """Entities and their mentions by the position of the articles."""
    placed = [replace(e, mentions=tuple(sorted(e.mentions, key=lambda m: (order[m.article], m.start, m.end)))) for e in entities]
    return tuple(sorted(placed, key=lambda e: (order[e.mentions[0].article], e.mentions[0].start)))


def mention_index(entities: Iterable[Entity]) -> dict[tuple[str, int, int], Entity]:
    """Entities by article id, start and end of their mentions."""
    return {(m.article, m.start, m.end): entity for entity in entities for m in entity.mentions}
