"""Odd spellings that reading did not take for the name they stand for.

"Orlow's car" in an article that has "Orlova" everywhere else, "Bakers said" of a Captain Baker, "the Hawkes" for the Hawks: a
word that occurs in few places, one slip from a name that is usual in the same story and stands in the same role, with no bearer
of its own. It is given to that name's entity, so that the spelling can be reported.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from rapidfuzz.distance import OSA

from checker.model import Entity, Mention, MentionType, Reading
from checker.resolve.company import Company
from checker.resolve.number import PLURAL_BEFORE, SINGULAR_BEHIND, is_native_of, is_plural_of
from checker.resolve.within import SHORTEST_SLIP, one_word
from checker.resolve.words import SHORTEST, Place, Words
from checker.values.gazetteer import entries
from checker.values.lexicon import commonness, given_name_level, surname_level
from checker.values.names import slip
from checker.values.names.bodies import is_acronym
from checker.values.names.folding import plain
from checker.values.others import Name

_FEW = 3  # places of an article in which an odd spelling may stand
_NAMES_OF_A_STORY = 2  # that two articles must have in common
_STORY = 30  # articles of a story that are looked at
_POSTINGS = 60  # a name that more articles have tells no story
_EVERYDAY = 3  # commonness from which a word is one of the language
_TOO_COMMON = 5  # ... and from which its role says nothing
_OFTEN = 3  # mentions of a name in the article that make another name like it a slip
_PARALLEL = 3  # neighbouring words in common that make two sentences parallel
_LONG = 6  # letters of words that may be two slips apart in parallel sentences
_HERE = frozenset("in at near from outside to of".split())
_STOPS = frozenset(", . ; : \" ' ( ) - ! ? and or but of in at to for with by on from as".split())


@dataclass(frozen=True, slots=True)
class _Story:
    """What is asked of an article and those about the same: ids (its own first), words by article."""

    ids: tuple[str, ...]
    words: dict[str, Words]

    def count(self, word: str) -> int:
        return sum(self.words[article].count(word) for article in self.ids)

    def articles(self, word: str) -> int:
        return sum(bool(self.words[article].alone(word)) for article in self.ids)

    def places(self, word: str) -> Iterator[Place]:
        for article in self.ids:
            yield from self.words[article].places(word)

    def small(self, word: str) -> bool:
        return any(self.words[article].small(word) for article in self.ids)


def with_odd_spellings(entities: Sequence[Entity], readings: Sequence[Reading], company: Company) -> tuple[Entity, ...]:
    """The entities with the odd spellings found for them; mentions of what turned out to be one are moved."""
    words = {reading.article.id: Words(reading) for reading in readings}
    targets = _targets(entities)
    near = _Near(sorted(targets))
    bearers = _words_of_full_names(entities)
    homes = [frozenset(mention.article for mention in entity.mentions) for entity in entities]
    postings: dict[str, list[str]] = defaultdict(list)
    for article in sorted(company.named):
        for name in company.named[article]:
            postings[name].append(article)
    found: dict[int, list[Mention]] = defaultdict(list)
    for reading in readings:
        article = reading.article.id
        story: _Story | None = None
        for word in words[article]:
            usual = near.to(word)
            if not usual:
                continue
            if story is None:
                story = _Story((article, *_same_story(article, company, postings)), words)
            # where a word stands is dearer to find out than whether the story has anybody of a like name
            here = [(name, at) for name in usual for at in targets[name] if not homes[at].isdisjoint(story.ids)]
            alone = words[article].alone(word) if here else []
            if not 0 < len(alone) <= _FEW:
                continue
            fits = {at for name, at in here if _stands_for(word, name, entities[at], story, alone, bearers)}
            if len(fits) == 1:
                at = fits.pop()
                found[at] += [place.mention or _mention(article, place, entities[at]) for place in alone]
    return _moved(entities, found, {reading.article.id: n for n, reading in enumerate(readings)}) if found else tuple(entities)


def _targets(entities: Sequence[Entity]) -> dict[str, list[int]]:
    """The words by which entities are known, with the numbers of the entities: family names, and names of one word."""
    out: dict[str, list[int]] = defaultdict(list)
    for at, entity in enumerate(entities):
        known = set()
        for name in entity.names:
            pieces = name.split()
            if (entity.type == "person" or len(pieces) == 1) and not is_acronym(pieces[-1]):
                known.add(pieces[-1].strip(".,"))
        for word in sorted(known):
            if len(word) >= SHORTEST and word.isalpha():
                out[word].append(at)
    return out


def _words_of_full_names(entities: Sequence[Entity]) -> dict[str, set[str]]:
    """For every word of a person's full name the articles that have it."""
    out: dict[str, set[str]] = defaultdict(set)
    for entity in entities:
        if entity.type == "person":
            for mention in entity.mentions:
                pieces = mention.text.split()
                if len(pieces) > 1:
                    for piece in pieces:
                        out[plain(piece.strip(".,"))].add(mention.article)
    return out


class _Near:
    """Names that may be one slip from a word: found by what is left of both when one letter is taken out."""

    def __init__(self, names: Sequence[str]) -> None:
        self._keyed: dict[str, list[str]] = defaultdict(list)
        self._starts: dict[str, list[str]] = defaultdict(list)
        for name in names:
            flat = plain(name)
            for key in _less_one(flat):
                self._keyed[key].append(name)
            if len(flat) >= _LONG:
                self._starts[flat[:2] + flat[-2:]].append(name)
        self._known: dict[str, tuple[str, ...]] = {}

    def to(self, word: str) -> tuple[str, ...]:
        if word not in self._known:
            flat = plain(word)
            names = {name for key in _less_one(flat) for name in self._keyed.get(key, ())}
            if len(flat) >= _LONG and _unknown(word):
                names |= set(self._starts.get(flat[:2] + flat[-2:], ()))
            self._known[word] = tuple(sorted(name for name in names if plain(name) != flat))
        return self._known[word]


def _less_one(word: str) -> set[str]:
    return {word, *(word[:at] + word[at + 1 :] for at in range(len(word)))}


def _same_story(article: str, company: Company, postings: dict[str, list[str]]) -> list[str]:
    """Other articles that have enough names in common with one, those with most first."""
    shared: Counter[str] = Counter()
    for name in company.named[article]:
        if len(postings[name]) <= _POSTINGS:
            shared.update(postings[name])
    del shared[article]
    close = [other for other, count in shared.items() if count >= _NAMES_OF_A_STORY]
    return sorted(close, key=lambda other: (-shared[other], other))[:_STORY]


def _stands_for(word: str, name: str, entity: Entity, story: _Story, alone: list[Place], bearers: dict[str, set[str]]) -> bool:
    """Whether a word is an odd spelling of a name."""
    near = plain(word)[0] == plain(name)[0] and slip(word, name) is not None
    if not near and not _unknown(word):
        return False
    if word in {piece for text in entity.names for piece in text.split()}:
        return False
    flat = plain(word)
    if any(bearers.get(called, set()) & set(story.ids) for called in (flat, flat.removesuffix("s")) if called != plain(name)):
        return False  # somebody is called so
    usual = story.count(name)
    if usual < 2:
        return False
    odd = sum(len(story.words[article].alone(word)) for article in story.ids)
    if usual <= odd or story.articles(word) * 2 > sum(name in story.words[article] for article in story.ids) + 1:
        return False
    if any(place.heading and not _unknown(word) for place in alone):
        return False
    if _parallel(word, name, alone, story):
        return True
    if not near:
        return False
    if entity.type == "person":
        return _is_person(word, name, alone, story)
    return _is_thing(word, name, entity, alone, story)


def _is_person(word: str, name: str, alone: list[Place], story: _Story) -> bool:
    if any(place.beside(-1) in PLURAL_BEFORE or place.beside(-1) in _HERE for place in alone):
        return False
    if len(word) < SHORTEST_SLIP and not one_word(word, name):
        return False
    acts = all(place.beside(1) in SINGULAR_BEHIND for place in alone)
    if is_plural_of(word, name) or is_plural_of(name, word) or commonness(word) >= _EVERYDAY:
        # a word of the language: only where nothing but a name can stand
        return acts and commonness(word) < _TOO_COMMON and not story.small(word) and all(_opens(place) for place in alone)
    role = acts or all(_shares_role(place, name, story) for place in alone)
    often = story.words[story.ids[0]].count(name)
    if _unknown(word):
        return role and (often > 0 or len(word) >= _LONG)
    return role and often >= _OFTEN and one_word(word, name)


def _is_thing(word: str, name: str, entity: Entity, alone: list[Place], story: _Story) -> bool:
    if len(word) < SHORTEST_SLIP or is_plural_of(word, name) or is_plural_of(name, word):
        return False
    if is_native_of(word, name) or is_native_of(name, word):
        return False
    with_article = sum(place.beside(-1) == "the" for place in story.places(name))
    if all(place.beside(-1) == "the" for place in alone):
        # a team: persons and towns have no article, so that a name behind one is a slip
        called = given_name_level(word) or surname_level(word) or entries(word)
        return with_article > 1 and entity.type != "place" and (_unknown(word) or bool(called)) and not story.small(word)
    town = entity.type == "place" and all(place.beside(-1) in _HERE for place in alone)
    return _unknown(word) and len(word) >= _LONG and (town or all(_shares_role(place, name, story) for place in alone))


@lru_cache(1 << 15)
def _unknown(word: str) -> bool:
    """Whether a word is in no list: neither English nor the name of a person or place."""
    return not (commonness(word) or given_name_level(word) or surname_level(word) or entries(word))


def _opens(place: Place) -> bool:
    """Whether it stands where a sentence, quotation or clause begins, so that its verb follows."""
    return place.at == 0 or place.beside(-1) in ('"', ",", "but", "and", "that")


def _shares_role(place: Place, name: str, story: _Story) -> bool:
    """Whether a telling word beside it stands beside the usual name, too."""
    before, behind = place.beside(-1), place.beside(1)
    for other in story.places(name):
        if (before and before not in _STOPS and other.beside(-1) == before and before != "the") or (
            behind and behind not in _STOPS and other.beside(1) == behind
        ):
            return True
    return False


def _parallel(word: str, name: str, alone: list[Place], story: _Story) -> bool:
    """Whether an unknown word stands in a sentence that is the same as one with the usual name."""
    if not _unknown(word) or min(len(word), len(name)) < _LONG or OSA.distance(plain(word), plain(name)) > 2:
        return False
    return any(_in_common(place, other) >= _PARALLEL for place in alone for other in story.places(name))


def _in_common(a: Place, b: Place) -> int:
    """How many words in a row before and behind two places are the same."""
    total = 0
    for step in (-1, 1):
        at = step
        while a.beside(at) and a.beside(at) == b.beside(at) and a.beside(at)[0].isalpha():
            total += 1
            at += step
    return total


def _mention(article: str, place: Place, entity: Entity) -> Mention:
    token = place.token
    value = Name(token.text, entity.type, family=(token.text,) if entity.type == "person" else ())
    return Mention(
        article,
        place.sentence.index,
        MentionType(entity.type),
        token.start,
        token.end,
        token.text,
        value,
        (token.start, token.end),
    )


def _moved(entities: Sequence[Entity], found: dict[int, list[Mention]], order: dict[str, int]) -> tuple[Entity, ...]:
    moved = {(m.article, m.start) for mentions in found.values() for m in mentions}
    out = []
    for at, entity in enumerate(entities):
        kept = [m for m in entity.mentions if (m.article, m.start) not in moved]
        if at not in found and len(kept) == len(entity.mentions):
            out.append(entity)
            continue
        mentions = sorted([*kept, *found.get(at, ())], key=lambda m: (order[m.article], m.start, m.end))
        if mentions:
            counts = Counter(" ".join(m.text.split()) for m in mentions)
            names = tuple(sorted(counts, key=lambda text: (-counts[text], text)))
            out.append(replace(entity, names=names, mentions=tuple(mentions)))
    return tuple(sorted(out, key=lambda e: (order[e.mentions[0].article], e.mentions[0].start)))
