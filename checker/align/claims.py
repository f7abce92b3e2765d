"""Claims by key: facts that a rule has read, of one person or of one event, that must therefore agree."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from checker.model import Claim, Entity, Fact, Reading
from checker.values.compare_place import street_name
from checker.values.nouns import is_a
from checker.values.others import Place, State
from checker.values.quantity import Modifier, Quantity, Share

# attributes whose figure is the event's: one true value for an event and a population
TOLLS = frozenset({"killed", "injured", "shot", "missing", "arrested", "displaced", "rescued"})
EVENT_ATTRIBUTES = TOLLS | {"time", "date", "place", "status"}
# a street's name is its key: two articles on one event that differ in the word for it ("Street", "Avenue") mean one street
STREET_RULE = "open.place"
TENS = 20
# words for the happening itself: "the shooting happened at", "shots were fired at"
HAPPENINGS = frozenset(
    "shooting attack killing incident crash accident blast explosion fire quake earthquake collision stabbing robbery murder"
    " homicide gunfire shots strike raid event".split()
)
# what is compared by person, event, name or wording, and never by parallel sentences
KEYED_ELSEWHERE = frozenset({"age", "name", "title", "organisation", "place", "quote", "status", "other"})
# what a story has one of, if rules name it: how long it lasted, what it cost
ONE_OF_A_STORY = frozenset(
    "spree siege visit war strike storm chase trial outage blackout ceasefire truce ordeal standoff"
    " damage taxes bail bond ransom reward fine settlement".split()
)
PERSON_ATTRIBUTES = frozenset({"age"})
# words for those who are hit that are no classes of people: whoever is aboard, ill, at work, or at home there
_ROLES = frozenset("passenger patient guest worker miner resident villager customer employee tourist worshipper".split())
_MOVING = frozenset("rose risen climbed climbs rises grew grown reached up now fell fallen dropped".split())
_MOVING_REACH = 4
# one outlet's rebels are another's militants
_FIGHTERS = "fighter"


@dataclass(frozen=True, slots=True)
class Story:
    """A group of articles about one main event.

    Attributes:
        key: stable key, made of what the group is about. label: for people. place: where it happened, "" unknown.
        articles: ids.
    """

    key: str
    label: str
    place: str
    articles: tuple[str, ...]


def keyed_claims(
    readings: Sequence[Reading],
    stories: Sequence[Story],
    entity_of: Mapping[tuple[str, int, int], Entity],
    fixed: frozenset[str],
) -> tuple[Claim, ...]:
    """Claims of rule facts: by person, by main event, and by the victims named beside a figure."""
    story_of = {article: story for story in stories for article in story.articles}
    groups: dict[tuple[str, str, str, str], list[Fact]] = defaultdict(list)
    for reading in readings:
        for fact in reading.facts:
            for key in keys_of(fact, story_of[fact.article], entity_of, fixed):
                groups[key].append(fact)
    by_id = {reading.article.id: reading for reading in readings}
    by_role: dict[tuple[str, str], list[Sequence[Fact]]] = defaultdict(list)  # tolls of people called by what they were
    for (attribute, subject, event, scope), facts in sorted(groups.items(), key=lambda x: x[0]):
        if not subject and scope in _ROLES:
            by_role[attribute, event].append(facts)
    claims = []
    for (attribute, subject, event, scope), facts in sorted(groups.items(), key=lambda x: x[0]):
        others = []
        if attribute in TOLLS and not scope and not subject:
            others = list(_renamed(facts, by_role[attribute, event], by_id))
        if len(facts) + len(others) > 1:
            claims.append(
                Claim(
                    id=":".join((attribute, subject, event, scope)),
                    rule=STREET_RULE if any(f.rule == STREET_RULE for f in facts) else _most_common(f.rule for f in facts),
                    attribute=attribute,
                    subject=subject,
                    event=event,
                    scope=scope,
                    facts=(*facts, *others),
                    one_group=bool(others) or scope == _FIGHTERS or _called_otherwise(attribute, facts, by_id),
                )
            )
    return tuple(_without_doubles(claims))


def _renamed(facts: Sequence[Fact], by_role: Sequence[Sequence[Fact]], readings: Mapping[str, Reading]) -> Iterable[Fact]:
    """Tolls of other articles that count the same people by another word ("two patients died", then "the dead rose to three").

    A part of the people may be called so too; therefore one of two reports must itself say that the figure has moved.
    """
    told = {fact.article for fact in facts}
    for own in by_role:
        if told & {f.article for f in own}:
            continue
        if any(_moved(f, readings[f.article]) for f in (*facts, *own)):
            yield from own


def _called_otherwise(attribute: str, facts: Sequence[Fact], readings: Mapping[str, Reading]) -> bool:
    """Whether one of several tolls of everybody counts them by what they were ("another 22 passengers are still missing")."""
    named = (f for f in facts if isinstance(f.value, Quantity) and f.value.noun_class in _ROLES)
    return attribute in TOLLS and any(_moved(f, readings[f.article]) for f in named)


def _moved(fact: Fact, reading: Reading) -> bool:
    """Whether the words before a figure say that it was another one before ("rose to", "another ... still")."""
    sentence = reading.article.sentences[fact.sentence]
    words = [t.lower for t in sentence.tokens]
    before = [t.lower for t in sentence.tokens if t.end <= fact.start][-_MOVING_REACH:]
    return bool(_MOVING & set(before)) or "still" in words


def keys_of(
    fact: Fact, story: Story, entity_of: Mapping[tuple[str, int, int], Entity], fixed: frozenset[str]
) -> Iterable[tuple[str, str, str, str]]:
    """(attribute, subject, event, scope) of every claim that a fact belongs to; fixed: rules whose value is of one thing."""
    if fact.rule == STREET_RULE and fact.about:
        yield fact.attribute, fact.about, story.key, ""
        return
    if fact.rule.startswith("open.") or isinstance(fact.value, State):
        return  # compared by modules of their own
    subject = entity_of.get((fact.article, fact.subject.start, fact.subject.end)) if fact.subject else None
    if fact.attribute in PERSON_ATTRIBUTES:
        if subject is not None:
            yield fact.attribute, subject.id, story.key, fact.scope.population
        return
    if fact.attribute in TOLLS:
        if isinstance(fact.value, Quantity) and fact.value.modifier is Modifier.VAGUE and (fact.value.lower or 0) < TENS:
            return  # "several": too little to hold a figure against
        scope = _population(fact)
        if fact.scope.part and (not scope or fact.attribute not in ("killed", "injured") or _of_one(fact)):
            return  # a part says nothing about another part; but the children among the dead are all the children
        if isinstance(fact.value, Quantity) and fact.value.share is Share.OTHER and fact.value.named:
            # whoever was killed was killed once: the victims named beside a figure say which event it is
            for name in sorted(fact.value.named):
                yield fact.attribute, f"named:{name}", "", scope
        if fact.main_event:
            yield fact.attribute, "", story.key, scope
        return
    if fact.attribute in EVENT_ATTRIBUTES and fact.rule.startswith("event.") and fact.main_event:
        if subject is not None:  # where somebody lives or was born
            yield fact.attribute, subject.id, "", fact.rule
            return
        street = street_name(fact.value.text) if isinstance(fact.value, Place) and fact.value.level == "street" else ""
        if street:
            yield fact.attribute, street, story.key, ""
            return
        about = "" if fact.attribute in ("time", "date") and fact.about in HAPPENINGS else fact.about
        yield fact.attribute, about, story.key, fact.scope.population
        return
    if fact.attribute == "place" and not (isinstance(fact.value, Place) and fact.value.level == "city"):
        return  # "Senator X of Y" names a constituency; only towns say where somebody lives
    own = subject is not None or fact.attribute not in ("score", "duration")
    if fact.main_event and ((fact.rule in fixed and own) or (fact.about in ONE_OF_A_STORY and fact.rule not in fixed)):
        # one person's or body's own figure, or one of the story: the wind, the damage, the vote
        scope = ":".join((fact.rule, fact.about, fact.scope.population))
        yield fact.attribute, subject.id if subject else fact.about, story.key, scope


def _of_one(fact: Fact) -> bool:
    """Whether a part is one person ("Slain officer was a father"), beside whom others of the kind may have died."""
    return isinstance(fact.value, Quantity) and fact.value.lower == fact.value.upper == 1


def _population(fact: Fact) -> str:
    """The population a toll covers; people in general and no population are the same, and so are words for fighters."""
    population = fact.scope.population
    if population in ("", "person", "people", "victim", "casualty"):
        return ""
    return _FIGHTERS if is_a(population, _FIGHTERS) else population


def _without_doubles(claims: Sequence[Claim]) -> Iterable[Claim]:
    """Leaves out a claim whose facts all stand in an earlier claim of the same attribute."""
    seen: dict[tuple[str, str, int, int], list[frozenset[Fact]]] = defaultdict(list)  # by where one of their facts stands
    for claim in sorted(claims, key=lambda c: (-len(c.facts), c.id)):
        facts = frozenset(claim.facts)
        places = {(claim.attribute, fact.article, fact.start, fact.end) for fact in claim.facts}
        if any(facts <= other for other in seen[min(places)]):
            continue
        for place in places:
            seen[place].append(facts)
        yield claim


def _most_common(items: Iterable[str]) -> str:
    counts: dict[str, int] = defaultdict(int)
    for item in items:
        counts[item] += 1
    return min(counts, key=lambda k: (-counts[k], k))


def with_event(fact: Fact, story: Story, background: bool) -> Fact:
    """The fact with its event filled in."""
    return replace(fact, main_event=fact.main_event and not background, event="" if background else story.key)
