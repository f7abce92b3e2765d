"""From facts and entities to events and claims: which facts speak of the same thing."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from checker.align.claims import Story, keyed_claims, with_event
from checker.align.parallel import Similarities, parallel_claims
from checker.align.passages import background_sentences
from checker.align.profile import Profile, main_day, profile
from checker.align.quotations import quotation_claims
from checker.align.states import state_claims
from checker.align.stories import stories
from checker.model import Claim, Entity, Event, Reading
from checker.values.period import Grain, Period

__all__ = ["Alignment", "align", "situate"]


@dataclass(frozen=True, slots=True)
class Alignment:
    """The readings with each fact's event filled in, the events, and the claims."""

    readings: tuple[Reading, ...]
    events: tuple[Event, ...]
    claims: tuple[Claim, ...]


def situate(reading: Reading) -> Reading:
    """The reading with each fact marked as of the main event or of the background."""
    background = background_sentences(reading)
    facts = tuple(replace(f, main_event=f.main_event and f.sentence not in background) for f in reading.facts)
    return replace(reading, facts=facts)


def align(
    readings: Sequence[Reading],
    entities: Sequence[Entity],
    fixed: frozenset[str] = frozenset(),
    similarities: Similarities | None = None,
    *,
    together: bool = False,
) -> Alignment:
    """Group articles into stories and facts into claims.

    Args:
        readings: all articles of the run. entities: over the same readings.
        fixed: ids of the rules whose value is always of one thing of the story (its magnitude, its vote).
        similarities: sentence similarities for pairs that words leave undecided.
        together: take all articles as being about one event, without asking.
    """
    entity_of = {(m.article, m.start, m.end): entity for entity in entities for m in entity.mentions}
    situated = [situate(r) for r in readings]
    profiles = [profile(r, entity_of) for r in situated]
    names = {e.id: e.label for e in entities}
    told = [_story(group, profiles, names) for group in ([[p.article for p in profiles]] if together else stories(profiles))]
    story_of = {article: story for story in told for article in story.articles}
    situated = [
        replace(r, facts=tuple(with_event(f, story_of[r.article.id], not f.main_event) for f in r.facts)) for r in situated
    ]
    claims = (
        *keyed_claims(situated, told, entity_of, fixed),
        *parallel_claims(situated, told, entity_of, fixed, similarities),
        *quotation_claims(situated, told),
        *state_claims(situated, told, entity_of),
    )
    by_id = {r.article.id: r for r in situated}
    events = tuple(_event(story, [by_id[a] for a in story.articles]) for story in told)
    return Alignment(tuple(situated), events, claims)


def _story(group: Sequence[str], profiles: Sequence[Profile], names: Mapping[str, str]) -> Story:
    """The story of a group, keyed by what most of its articles name first, so that one more article seldom changes the key."""
    inside = [p for p in profiles if p.article in group]
    persons: Counter[str] = Counter(e for p in inside for e in p.head_persons)
    places: Counter[str] = Counter(e for p in inside for e in p.places)
    words: Counter[str] = Counter()
    for p in inside:
        words.update(word for word, _ in sorted(p.words.items(), key=lambda x: (-x[1], x[0]))[:8])
    key = [_top(persons), _top(places), *(w for w, _ in sorted(words.items(), key=lambda x: (-x[1], x[0]))[:2])]
    label = " / ".join(filter(None, (names.get(_top(persons), ""), names.get(_top(places), ""))))
    return Story("|".join(filter(None, key)), label or ", ".join(sorted(key[2:])), tuple(group))


def _top(counts: Counter[str]) -> str:
    return min(counts, key=lambda k: (-counts[k], k)) if counts else ""


def _event(story: Story, readings: Sequence[Reading]) -> Event:
    days = Counter(day for r in readings if (day := main_day(r)))
    day = min(days, key=lambda d: (-days[d], d)) if days else None
    when = Period(day.isoformat(), day, day, Grain.DAY) if day else None
    return Event(story.key, story.label, "", when, story.label, tuple(sorted(story.articles)), tuple(sorted(story.articles)))
