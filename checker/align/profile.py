"""What an article is about, in a form in which two articles can be compared: weighted words, persons, places, day."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from checker.align.particulars import Particulars, day_of, in_head, main_day, particulars
from checker.align.passages import background_sentences
from checker.align.stems import stem, weight
from checker.model import Article, Entity, Mention, MentionType, Reading, Role
from checker.values.gazetteer import entries
from checker.values.others import Place, Title

# Words of the headline and lead weigh more than those of the body (the inverted pyramid of news writing).
HEAD_WEIGHT = 3.0
BODY_WEIGHT = 1.0


_SPEAKERS = frozenset(
    "chief spokesman spokeswoman spokesperson sheriff officer detective prosecutor attorney judge coroner reporter correspondent"
    " photographer investigator commissioner superintendent".split()
)


# inhabitants from which a city has several shootings, fires or crashes a day
CITY = 150_000
_DIRECTIONS = frozenset("north south east west northeast northwest southeast southwest upper lower downtown".split())
_ADMINISTRATIVE = frozenset("county parish city township district borough court".split())
_WHERE = frozenset("in near outside at".split())


@dataclass(frozen=True, slots=True)
class Profile:
    """An article's main event as far as words tell.

    Attributes:
        words: stem to weight over the whole article, length 1 as a vector.
        persons: ids of the persons with a full name. head_persons: those named in the head.
        places: ids of places named in the head. cities: those of them where several things happen a day.
        sites: those of them that are no town or larger (a street, park, bar).
        foreground: the persons who are named in the head, or outside the background.
        particulars: streets, days, ages.
        towns: words of the towns where the head says that something was. named: words of all places and bodies.
    """

    article: str
    words: Mapping[str, float]
    persons: frozenset[str]
    head_persons: frozenset[str]
    places: frozenset[str]
    cities: frozenset[str]
    sites: frozenset[str]
    published: date | None
    day: date | None
    foreground: frozenset[str]
    particulars: Particulars
    towns: frozenset[str] = frozenset()
    named: frozenset[str] = frozenset()

    def in_another_town(self, other: "Profile") -> bool:
        """Whether both heads say in which town, and neither article has a word of the other one's towns."""
        return bool(self.towns and other.towns) and self.towns.isdisjoint(other.named) and other.towns.isdisjoint(self.named)


def word_vector(article: Article) -> dict[str, float]:
    """Stem to weight over the whole article, length 1 as a vector."""
    counts: dict[str, float] = {}
    for sentence in article.sentences:
        if sentence.role is Role.FURNITURE:
            continue
        factor = HEAD_WEIGHT if in_head(article, sentence.index) else BODY_WEIGHT
        for token in sentence.tokens:
            value = weight(token.lower)
            if value:
                key = stem(token.lower)
                counts[key] = counts.get(key, 0.0) + factor * value
    damped = {key: value**0.5 * value / (1.0 + value) for key, value in counts.items()}
    length = sum(value * value for value in damped.values()) ** 0.5 or 1.0
    return {key: value / length for key, value in damped.items()}


def profile(reading: Reading, entity_of: Mapping[tuple[str, int, int], Entity], words: Mapping[str, float]) -> Profile:
    """The profile of one reading; words: the article's ``word_vector``."""
    article = reading.article
    speakers = _speakers(reading, entity_of)
    background = background_sentences(reading)
    persons, head_persons, foreground, places, cities, sites = set(), set(), set(), set(), set(), set()
    towns: set[str] = set()
    named: set[str] = set()
    for mention in reading.mentions:
        entity = entity_of.get((mention.article, mention.start, mention.end))
        if entity is None:
            continue
        head = in_head(article, mention.sentence)
        if entity.type == "person":
            if " " not in entity.label or entity.id in speakers or _is_direction(entity.label) or _is_credit(article, mention):
                continue
            persons.add(entity.id)
            if head:
                head_persons.add(entity.id)
            if head or mention.sentence not in background:
                foreground.add(entity.id)
            continue
        telling = _telling_words(entity.label)
        named.update(telling)
        if head and _is_town(article, mention):
            towns.update(telling)
        if head and entity.type == "place":
            places.add(entity.id)
            if _is_city(entity.label):
                cities.add(entity.id)
            if isinstance(mention.value, Place) and _is_site(mention.value):
                sites.add(entity.id)
    return Profile(
        article.id,
        words,
        frozenset(persons),
        frozenset(head_persons),
        frozenset(places),
        frozenset(cities),
        frozenset(sites),
        day_of(article.published),
        main_day(reading),
        frozenset(foreground),
        particulars(reading),
        frozenset(towns),
        frozenset(named),
    )


def _telling_words(label: str) -> list[str]:
    """The words of a place's name, lower-case, without points of the compass and the like."""
    words = label.lower().replace(",", " ").split()
    return [w for w in words if w not in _DIRECTIONS and w not in _ADMINISTRATIVE and len(w) > 2]


def _word_before(text: str, at: int) -> str:
    words = text[max(0, at - 12) : at].split()
    return words[-1].lower() if words else ""


def _is_town(article: Article, mention: Mention) -> bool:
    """Whether a name is that of the town, village or quarter in which something was."""
    value = mention.value
    if isinstance(value, Place):
        return value.level == "city" or (not value.level and not value.ids)
    return mention.type is MentionType.PROPER and _word_before(article.text, mention.start) in _WHERE


def _is_site(place: Place) -> bool:
    """Whether a place is small enough that two events in it within days are one: no town, county or part of a city."""
    if place.level in ("street", "venue"):
        return True
    words = place.text.lower().split()
    return not place.ids and bool(words) and words[-1] not in _ADMINISTRATIVE and words[0] not in _DIRECTIONS


def _is_credit(article: Article, mention: Mention) -> bool:
    """Whether a name is the photographer's, beside a bar or slash: "The scene on Friday. | Ana Brel / Herald"."""
    before, after = article.text[: mention.start].rstrip()[-1:], article.text[mention.end : mention.end + 2].lstrip()[:1]
    return before in ("|", "/") or after in ("|", "/")


def _is_direction(label: str) -> bool:
    """Whether a name begins with a point of the compass: a street or part of a city taken for a person."""
    return label.split()[0].lower() in _DIRECTIONS


@lru_cache(maxsize=4096)
def _is_city(name: str) -> bool:
    return any(entry.level != "city" or entry.population >= CITY for entry in entries(name))


def _speakers(reading: Reading, entity_of: Mapping[tuple[str, int, int], Entity]) -> frozenset[str]:
    """Persons who speak of every event of their beat (police officers, spokesmen, reporters), and so tell none from another."""
    out = set()
    for fact in reading.facts:
        if isinstance(fact.value, Title) and fact.subject and (fact.value.rank or set(fact.value.office.split()) & _SPEAKERS):
            entity = entity_of.get((fact.article, fact.subject.start, fact.subject.end))
            if entity is not None:
                out.add(entity.id)
    return frozenset(out)


def cosine(a: Profile, b: Profile) -> float:
    """Cosine of the two word vectors, 0 to 1."""
    small, large = (a.words, b.words) if len(a.words) <= len(b.words) else (b.words, a.words)
    return sum(value * large[key] for key, value in small.items() if key in large)
