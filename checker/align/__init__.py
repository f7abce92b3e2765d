"""From facts and entities to events and claims: which facts speak of the same thing."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import TypeAlias

from checker.align.ages import age_claims
from checker.align.claims import Story, keyed_claims, with_event
from checker.align.parallel import Similarities, parallel_claims
from checker.align.particulars import day_of, main_day
from checker.align.passages import background_sentences, later_happening
from checker.align.profile import Profile, profile
from checker.align.quotations import quotation_claims
from checker.align.states import state_claims
from checker.align.stories import stories
from checker.model import Claim, Entity, Event, Reading
from checker.values.period import Grain, Period

__all__ = [
    "EntityOf",
    "Story",
    "events_of",
    "in_stories",
    "keyed_claims",
    "mention_index",
    "situate",
    "stories_of",
    "story_claims",
]

EntityOf: TypeAlias = Mapping[tuple[str, int, int], Entity]  # by article id, start and end of a mention


def situate(reading: Reading) -> Reading:
    """The reading with each fact marked as of the main event or of the background."""
    background = background_sentences(reading)
    day, published = main_day(reading), day_of(reading.article.published)
    facts = tuple(
        replace(f, main_event=f.main_event and f.sentence not in background and not later_happening(f, day, published))
        for f in reading.facts
    )
    return replace(reading, facts=facts)


def mention_index(entities: Iterable[Entity]) -> EntityOf:
    """The entity of every mention."""
    return {(m.article, m.start, m.end): entity for entity in entities for m in entity.mentions}


def stories_of(
    readings: Sequence[Reading],
    words: Sequence[Mapping[str, float]],
    entities: Sequence[Entity],
    entity_of: EntityOf,
    *,
    together: bool = False,
    taken: Iterable[str] = (),
) -> tuple[Story, ...]:
    """The articles in stories, each about one main event.

    Args:
        words: the articles' word vectors, in the order of the readings. entities: over the same readings.
        together: take all articles as being about one event, without asking.
        taken: keys of stories of other articles.
    """
    profiles = [profile(r, entity_of, w) for r, w in zip(readings, words, strict=True)]
    names = {e.id: e.label for e in entities}
    groups = [[p.article for p in profiles]] if together else stories(profiles)
    return tuple(_stories(groups, profiles, names, taken))


def in_stories(readings: Iterable[Reading], told: Iterable[Story]) -> tuple[Reading, ...]:
    """The readings with each fact's event filled in."""
    story_of = {article: story for story in told for article in story.articles}
    return tuple(
        replace(r, facts=tuple(with_event(f, story_of[r.article.id], not f.main_event) for f in r.facts)) for r in readings
    )


def story_claims(
    readings: Sequence[Reading],
    told: Sequence[Story],
    entity_of: EntityOf,
    fixed: frozenset[str],
    similarities: Similarities | None = None,
) -> tuple[tuple[Claim, ...], ...]:
    """The claims that are made inside a story, by kind: of parallel sentences, of quotations, of states, of unnamed ages.

    Args:
        readings: with events, of the articles of these stories at the least.
        fixed: ids of the rules whose value is always of one thing of the story (its magnitude, its vote).
        similarities: sentence similarities for pairs that words leave undecided.
    """
    return (
        parallel_claims(readings, told, entity_of, fixed, similarities),
        quotation_claims(readings, told),
        state_claims(readings, told, entity_of),
        age_claims(readings, told, entity_of),
    )


def events_of(readings: Iterable[Reading], told: Iterable[Story]) -> tuple[Event, ...]:
    """The main events of the stories."""
    by_id = {r.article.id: r for r in readings}
    return tuple(_event(story, [by_id[a] for a in story.articles]) for story in told)


def _stories(
    groups: Iterable[Sequence[str]], profiles: Sequence[Profile], names: Mapping[str, str], taken: Iterable[str]
) -> list[Story]:
    """The stories of the groups; two that would have one key are numbered."""
    by_id = {p.article: p for p in profiles}
    told: list[Story] = []
    elsewhere = frozenset(taken)
    times: Counter[str] = Counter()
    for group in groups:
        story = _story(group, [by_id[a] for a in group], names)
        times[story.key] += 1
        while (key := _numbered(story.key, times[story.key])) in elsewhere:
            times[story.key] += 1
        told.append(replace(story, key=key))
    return told


def _numbered(key: str, number: int) -> str:
    return key if number == 1 else f"{key}#{number}"


def _story(group: Sequence[str], inside: Sequence[Profile], names: Mapping[str, str]) -> Story:
    """The story of a group, keyed by the day, person and place that most of its articles give: one more changes little."""
    person = _top(e for p in inside for e in p.head_persons)
    place = _top(e for p in inside for e in p.places)
    day = _top(p.day.isoformat() for p in inside if p.day)
    words = [] if person or place else [_top(_telling(p) for p in inside)]
    label = ", ".join(filter(None, (names.get(place, ""), names.get(person, ""), *words, day)))
    return Story("|".join(filter(None, (person, place, *words, day))), label, names.get(place, ""), tuple(group))


def _telling(p: Profile) -> str:
    words = [w for w in p.words if w[0].isalpha()]
    return min(words, key=lambda w: (-p.words[w], w), default="")


def _top(items: Iterable[str]) -> str:
    """The most frequent one, the first in order among equals; "" of none."""
    counts = Counter(items)
    return min(counts, key=lambda k: (-counts[k], k)) if counts else ""


def _event(story: Story, readings: Sequence[Reading]) -> Event:
    days = Counter(day for r in readings if (day := main_day(r)))
    day = min(days, key=lambda d: (-days[d], d)) if days else None
    when = Period(day.isoformat(), day, day, Grain.DAY) if day else None
    return Event(story.key, story.label, "", when, story.place, tuple(sorted(story.articles)), tuple(sorted(story.articles)))
