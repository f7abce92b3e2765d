"""Ages of people who are not named in both articles: one year apart, and nobody else they could belong to.

Early reports give victims and suspects by age and sex ("a 46-year-old man"), later ones by name. Where two articles on one event
give the same ages but for one, and that one is a year off, both are nearly always one person's.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from checker.align.claims import Story
from checker.model import Claim, Entity, Fact, Reading, Role
from checker.values.quantity import Quantity

# What an age slip or a birthday amounts to.
APART = 1
# Ages in one article above which there are too many people for a year's difference to mean anything.
PEOPLE = 6

_MALE = frozenset("man boy male father husband brother son boyfriend grandfather uncle".split())
_FEMALE = frozenset("woman girl female mother wife sister daughter girlfriend grandmother aunt".split())
_VICTIM = frozenset(
    "victim victims killed died dead death shot wounded injured struck hit slain murdered hospital survived hospitalized"
    " fatally".split()
)
_SUSPECT = frozenset(
    "suspect suspects arrested charged accused custody booked wanted indicted convicted sentenced gunman shooter killer opened"
    " fired guilty bail surrendered attacker rampage".split()
)


@dataclass(frozen=True, slots=True)
class _Person:
    """Somebody's age.

    Attributes:
        name: the entity's label; "" for somebody unnamed. sex: "male", "female" or "".
        part: "victim" or "suspect" as the age's own words say. hints: the same as the sentence around lets one guess.
    """

    fact: Fact
    years: float
    name: str
    sex: str
    part: str
    hints: frozenset[str]


def age_claims(
    readings: Sequence[Reading], stories: Sequence[Story], entity_of: Mapping[tuple[str, int, int], Entity]
) -> tuple[Claim, ...]:
    """Claims of ages that differ by a year and can only be one person's."""
    by_id = {r.article.id: r for r in readings}
    claims = []
    for story in stories:
        people = {article: _people(by_id[article], entity_of) for article in story.articles}
        told: dict[tuple[float, float], list[Fact]] = {}
        for n, a in enumerate(story.articles):
            for b in story.articles[n + 1 :]:
                for x, y in _slips(people[a], people[b]):
                    pair = (min(x.years, y.years), max(x.years, y.years))
                    told.setdefault(pair, []).extend(f for f in (x.fact, y.fact) if f not in told.get(pair, ()))
        for (low, high), facts in sorted(told.items()):
            claims.append(
                Claim(
                    f"age:{low}:{high}:{story.key}",
                    "open.age",
                    "age",
                    "",
                    story.key,
                    f"{low}/{high}",
                    tuple(dict.fromkeys(facts)),
                )
            )
    return tuple(claims)


def _people(reading: Reading, entity_of: Mapping[tuple[str, int, int], Entity]) -> list[_Person]:
    out = []
    for fact in reading.facts:
        value = fact.value
        if (
            fact.attribute != "age"
            or not fact.main_event
            or not isinstance(value, Quantity)
            or not value.exact
            or value.lower is None
        ):
            continue
        sentence = reading.article.sentences[fact.sentence]
        if value.unit not in (None, "year") or sentence.role is Role.FURNITURE:
            continue
        entity = entity_of.get((fact.article, fact.subject.start, fact.subject.end)) if fact.subject else None
        words = frozenset(t.lower for t in sentence.tokens)
        about = frozenset(fact.about.split()) | ({value.noun} if value.noun else frozenset())
        sex = "male" if about & _MALE else "female" if about & _FEMALE else ""
        hints = frozenset(part for part, said in (("victim", _VICTIM), ("suspect", _SUSPECT)) if words & said)
        part = next((p for p in ("victim", "suspect") if p in about), "")
        out.append(_Person(fact, value.lower, entity.label if entity else "", sex, part, hints))
    return out


def _slips(left: Sequence[_Person], right: Sequence[_Person]) -> Iterable[tuple[_Person, _Person]]:
    """The pairs of one person, one from each article."""
    ages_left, ages_right = {p.years for p in left}, {p.years for p in right}
    if max(len(ages_left), len(ages_right)) > PEOPLE:
        return
    alone_left = [p for p in left if p.years not in ages_right]
    alone_right = [p for p in right if p.years not in ages_left]
    partners: dict[float, set[float]] = {}
    for x in alone_left:
        for y in alone_right:
            if abs(x.years - y.years) == APART:
                partners.setdefault(x.years, set()).add(y.years)
    taken = [y for ys in partners.values() for y in ys]
    for x in alone_left:
        for y in alone_right:
            only = partners.get(x.years) == {y.years} and taken.count(y.years) == 1
            if only and _may_be_one(x, y, bool(ages_left & ages_right)):
                yield x, y


def _may_be_one(x: _Person, y: _Person, same_cast: bool) -> bool:
    """Whether name, sex and part in the event agree, and enough is known: one of them, or others of one age in both."""
    if x.name and y.name:
        # two names are compared by name; only a "Jr." or "III" in one article keeps them apart there
        return x.name.split()[:2] == y.name.split()[:2] and len(x.name.split()) != len(y.name.split())
    if x.sex and y.sex and x.sex != y.sex:
        return False
    if x.part and y.part:
        return x.part == y.part
    if (x.part and y.hints and x.part not in y.hints) or (y.part and x.hints and y.part not in x.hints):
        return False
    return bool(x.sex and x.sex == y.sex) or bool(x.hints & y.hints) or same_cast
