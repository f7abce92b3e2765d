"""Comparing, cut into blocks that know all they need: claims of a key, whole stories, the names and titles of entities.

A block holds the readings it speaks of, so that it can be worked on anywhere. What makes a block depends on the articles alone,
never on the number of processes.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TypeAlias, TypeVar

from checker.align import EntityOf, Story, story_claims
from checker.align.parallel import Similarities
from checker.compare import compare_alone, compare_claims, compare_spellings, compare_titles
from checker.compare.summary import summaries
from checker.engine.reading import Carried
from checker.model import Claim, ClaimSummary, Entity, Fact, Finding, Reading
from checker.rulebook import Rulebook

# articles of the stories that make a block; facts of the claims that do; mentions of the entities that do
STORY_ARTICLES = 48
CLAIM_FACTS = 400
NAME_MENTIONS = 1000

Readings: TypeAlias = tuple[Carried, ...]
Group = TypeVar("Group")


@dataclass(frozen=True, slots=True)
class ClaimBlock:
    """Claims made by a key."""

    claims: tuple[Claim, ...]
    readings: Readings


@dataclass(frozen=True, slots=True)
class StoryBlock:
    """Stories, with all their articles; entity_of: for the mentions of these."""

    stories: tuple[Story, ...]
    readings: Readings
    entity_of: EntityOf


@dataclass(frozen=True, slots=True)
class NameBlock:
    """Entities that are written in more than one way."""

    entities: tuple[Entity, ...]
    readings: Readings


@dataclass(frozen=True, slots=True)
class TitleBlock:
    """Holders, each with the titles given to it."""

    held: tuple[tuple[Entity, tuple[Fact, ...]], ...]
    readings: Readings


Block: TypeAlias = ClaimBlock | StoryBlock | NameBlock | TitleBlock


@dataclass(frozen=True, slots=True)
class Terms:
    """What comparing needs beside the blocks. similarities: asked about sentences that words leave undecided."""

    rulebook: Rulebook
    similarities: Similarities | None = None

    @property
    def fixed(self) -> frozenset[str]:
        """The rules whose value is always of one thing of the story."""
        return frozenset(rule.id for rule in self.rulebook if rule.about)


@dataclass(frozen=True, slots=True)
class Compared:
    """What a block results in: findings and claims by kind, in an order that the blocks of one kind continue."""

    findings: Mapping[str, tuple[Finding, ...]]
    claims: Mapping[str, tuple[ClaimSummary, ...]]


# kinds in the order in which their findings stand: of those with one id the first is kept
KINDS = ("keyed", "parallel", "quotation", "state", "age", "spelling", "title", "alone")


def compare_block(terms: Terms, block: Block) -> Compared:
    """All that can be found in a block."""
    readings = [carried.reading for carried in block.readings]
    by_id = {r.article.id: r for r in readings}
    if isinstance(block, NameBlock):
        return Compared({"spelling": tuple(compare_spellings(block.entities, by_id))}, {})
    if isinstance(block, TitleBlock):
        titles = (f for holder, facts in block.held for f in compare_titles(holder, facts, by_id))
        return Compared({"title": tuple(titles)}, {})
    if isinstance(block, ClaimBlock):
        made: dict[str, tuple[Claim, ...]] = {"keyed": block.claims}
        alone: dict[str, tuple[Finding, ...]] = {}
    else:
        claims = story_claims(readings, block.stories, block.entity_of, terms.fixed, terms.similarities)
        made = dict(zip(KINDS[1:5], claims, strict=True))
        alone = {"alone": tuple(f for reading in readings for f in compare_alone(reading))}
    found = {kind: tuple(compare_claims(claims, by_id, terms.rulebook)) for kind, claims in made.items()}
    return Compared(found | alone, {kind: summaries(claims, by_id) for kind, claims in made.items()})


def blocks_of(
    readings: Mapping[str, Reading],
    told: Sequence[Story],
    claims: Sequence[Claim],
    entities: Sequence[Entity],
    entity_of: EntityOf,
    held: Sequence[tuple[Entity, tuple[Fact, ...]]],
) -> list[Block]:
    """Everything there is to compare, in blocks.

    Args:
        readings: with events, by article id. claims: those made by a key. held: titles by holder.
    """
    carried = {article: Carried(reading) for article, reading in readings.items()}

    def needed(articles: Iterable[str]) -> Readings:
        return tuple(carried[article] for article in dict.fromkeys(articles))

    bare = {entity.id: replace(entity, mentions=()) for entity in entities}
    blocks: list[Block] = []
    for stories in _cut(told, lambda s: len(s.articles), STORY_ARTICLES):
        own = needed(a for story in stories for a in story.articles)
        keys = ((m.article, m.start, m.end) for c in own for m in c.reading.mentions)
        known = {key: bare[entity_of[key].id] for key in keys if key in entity_of}
        blocks.append(StoryBlock(stories, own, known))
    for some in _cut(claims, lambda c: len(c.facts), CLAIM_FACTS):
        blocks.append(ClaimBlock(some, needed(f.article for c in some for f in c.facts)))
    written = [e for e in entities if len(e.names) > 1]
    for names in _cut(written, lambda e: len(e.mentions), NAME_MENTIONS):
        blocks.append(NameBlock(names, needed(m.article for e in names for m in e.mentions)))
    for titles in _cut(held, lambda h: len(h[1]), CLAIM_FACTS):
        bare_titles = tuple((bare[holder.id], facts) for holder, facts in titles)
        blocks.append(TitleBlock(bare_titles, needed(f.article for _, facts in titles for f in facts)))
    return blocks


def _cut(groups: Sequence[Group], size: Callable[[Group], int], room: int) -> Iterator[tuple[Group, ...]]:
    """The groups in their order, as many together as fit into a room; one that exceeds it stays alone."""
    some: list[Group] = []
    filled = 0
    for group in groups:
        if some and filled + size(group) > room:
            yield tuple(some)
            some, filled = [], 0
        some.append(group)
        filled += size(group)
    if some:
        yield tuple(some)


def gathered(results: Iterable[Compared]) -> tuple[list[Finding], tuple[ClaimSummary, ...]]:
    """The findings and claims of all blocks, by kind and within a kind in the order of the blocks."""
    findings: dict[str, list[Finding]] = {kind: [] for kind in KINDS}
    claims: dict[str, list[ClaimSummary]] = {kind: [] for kind in KINDS}
    for result in results:
        for kind, found in result.findings.items():
            findings[kind] += found
        for kind, made in result.claims.items():
            claims[kind] += made
    return [f for kind in KINDS for f in findings[kind]], tuple(c for kind in KINDS for c in claims[kind])
