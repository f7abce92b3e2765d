"""From facts and entities to events and claims: which facts speak of the same thing."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from checker.align.ages import age_claims
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
    groups = [[p.article for p in profiles]] if together else stories(profiles)
    told = _stories(groups, profiles, names)
    story_of = {article: story for story in told for article in story.articles}
    situated = [
        replace(r, facts=tuple(with_event(f, story_of[r.article.id], not f.main_event) for f in r.facts)) for r in situated
    ]
    claims = (
        *keyed_claims(situated, told, entity_of, fixed),
        *parallel_claims(situated, told, entity_of, fixed, similarities),
        *quotation_claims(situated, told),
        *state_claims(situated, told, entity_of),
        *age_claims(situated, told, entity_of),
    )
    by_id = {r.article.id: r for r in situated}
    events = tuple(_event(story, [by_id[a] for a in story.articles]) for story in told)
    return Alignment(tuple(situated), events, claims)


def _stories(groups: Iterable[Sequence[str]], profiles: Sequence[Profile], names: Mapping[str, str]) -> list[Story]:
    """The stories of the groups; two that would have one key are numbered."""
    by_id = {p.article: p for p in profiles}
    told: list[Story] = []
    times: Counter[str] = Counter()
    for group in groups:
        story = _story(group, [by_id[a] for a in group], names)
        times[story.key] += 1
        told.append(story if times[story.key] == 1 else replace(story, key=f"{story.key}#{times[story.key]}"))
    return told


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
