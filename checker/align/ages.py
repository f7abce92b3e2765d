"""Ages of people who are not named in both articles: one year apart, and nobody else they could belong to.

Early reports give victims and suspects by age and sex ("a 46-year-old man"), later ones by name. Where two articles on one event
give the same ages but for one, and that one is a year off, both are nearly always one person's.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from checker.align.claims import Story
from checker.align.particulars import day_of
from checker.model import Claim, Entity, Fact, MentionType, Reading, Role
from checker.values.crowd import pairs
from checker.values.quantity import Quantity

# What an age slip or a birthday amounts to.
APART = 1
_TOLD_APART = "nobody else in the two articles could have either age"
# "a 22-month-old" is one year old
MONTHS = 12
# Days between a day in an age's sentence and the report from which the sentence is of another case.
LONG_AGO = 1000
# Ages in one article above which there are too many people for a year's difference to mean anything.
PEOPLE = 6

_MALE = frozenset("man boy male father husband brother son boyfriend grandfather uncle".split())
_FEMALE = frozenset("woman girl female mother wife sister daughter girlfriend grandmother aunt".split())
_ONE_OF_A_STORY = frozenset(
    "grandmother grandfather gunman gunwoman shooter pilot homeowner stepfather stepmother landlord captain".split()
)
_HE, _SHE = frozenset("he his him himself".split()), frozenset("she her hers herself".split())
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
        called: the words by which the age's own phrase calls the person.
        beside: words of the names in the same sentence, other than the person's own.
        name: the entity's label; "" for somebody unnamed. sex: "male", "female" or "".
        part: "victim" or "suspect" as the age's own words say. hints: the same as the sentence around lets one guess.
    """

    fact: Fact
    years: float
    name: str
    sex: str
    part: str
    hints: frozenset[str]
    beside: frozenset[str] = frozenset()
    called: frozenset[str] = frozenset()


def age_claims(
    readings: Sequence[Reading], stories: Sequence[Story], entity_of: Mapping[tuple[str, int, int], Entity]
) -> tuple[Claim, ...]:
    """Claims of ages that differ by a year and can only be one person's."""
    by_id = {r.article.id: r for r in readings}
    claims = []
    for story in stories:
        people = {article: _people(by_id[article], entity_of) for article in story.articles}
        told: dict[tuple[float, float], dict[Fact, None]] = {}
        sure: dict[tuple[float, float], bool] = {}
        said = {article: [(p.years, p.name) for p in own] for article, own in people.items()}
        for a, b in pairs(story.articles, said.__getitem__):
            for x, y, strong in (*_slips(people[a], people[b]), *_in_one_part(people[a], people[b])):
                pair = (min(x.years, y.years), max(x.years, y.years))
                sure[pair] = sure.get(pair, True) and strong
                told.setdefault(pair, {}).update({x.fact: None, y.fact: None})
        for (low, high), facts in sorted(told.items()):
            claims.append(
                Claim(
                    f"age:{low}:{high}:{story.key}",
                    "open.age",
                    "age",
                    "",
                    story.key,
                    f"{low}/{high}",
                    tuple(facts),
                    ties=(_TOLD_APART,),
                    strong=sure[low, high],
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
        if value.unit not in (None, "year", "month") or sentence.role is Role.FURNITURE or _long_ago(fact, reading):
            continue
        years = value.lower // MONTHS if value.unit == "month" else value.lower
        entity = entity_of.get((fact.article, fact.subject.start, fact.subject.end)) if fact.subject else None
        words = frozenset(t.lower for t in sentence.tokens)
        about = frozenset(fact.about.split()) | ({value.noun} if value.noun else frozenset())
        sex = "male" if about & _MALE else "female" if about & _FEMALE else _sex_in(words)
        hints = frozenset(part for part, said in (("victim", _VICTIM), ("suspect", _SUSPECT)) if words & said)
        part = next((p for p in ("victim", "suspect") if p in about), "")
        beside = frozenset(
            word.strip(".,'").lower()
            for m in reading.mentions
            if m.sentence == fact.sentence and m.type is MentionType.PERSON and m != fact.subject
            for word in m.text.split()
        )
        out.append(_Person(fact, years, entity.label if entity else "", sex, part, hints, beside, about))
    return out


def _long_ago(fact: Fact, reading: Reading) -> bool:
    """Whether an age is of somebody in a case of years before, by the day in its sentence."""
    time, published = fact.scope.time, day_of(reading.article.published)
    return bool(time and time.upper and published and (published - time.upper).days > LONG_AGO)


def _sex_in(words: frozenset[str]) -> str:
    """The sex of everybody in a sentence, if it shows but one."""
    male, female = bool(words & (_MALE | _HE)), bool(words & (_FEMALE | _SHE))
    return "" if male == female else "male" if male else "female"


def _slips(left: Sequence[_Person], right: Sequence[_Person]) -> Iterable[tuple[_Person, _Person, bool]]:
    """The pairs of one person, one from each article, and whether much speaks for it: both names, or one name, one sex
    and others of the same ages."""
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
                same_cast = bool(ages_left & ages_right)
                named = bool(x.name and y.name)
                yield x, y, named or (bool(x.name or y.name) and same_cast and bool(x.sex and x.sex == y.sex))


def _in_one_part(left: Sequence[_Person], right: Sequence[_Person]) -> Iterable[tuple[_Person, _Person, bool]]:
    """The pairs of those who alone in either article are called by a word of which a story mostly has one: the grandmother."""
    ages_left, ages_right = {p.years for p in left}, {p.years for p in right}
    for word in sorted(_ONE_OF_A_STORY):
        mine, theirs = ([p for p in people if word in p.called] for people in (left, right))
        if len({p.years for p in mine}) != 1 or len({p.years for p in theirs}) != 1:
            continue
        x, y = mine[0], theirs[0]
        known = x.years in ages_right or y.years in ages_left  # then it is somebody else's there
        if (
            not known
            and abs(x.years - y.years) != APART
            and not (x.name and y.name)
            and not (_is_beside(x, y) or _is_beside(y, x))
        ):
            yield x, y, False


def _is_beside(unnamed: _Person, named: _Person) -> bool:
    """Whether the sentence that gives somebody's age without a name also names the other person."""
    return bool(named.name) and not unnamed.name and named.name.split()[-1].strip(".,'").lower() in unnamed.beside


def _may_be_one(x: _Person, y: _Person, same_cast: bool) -> bool:
    """Whether name, sex and part in the event agree, and enough is known: one of them, or others of one age in both."""
    if x.name and y.name:
        # two names are compared by name; what keeps them apart there is a "Jr." or "III" in one article, or that one of them
        # calls a relative by the given name alone ("his sister Marama, 26")
        short, long = sorted((x.name.split(), y.name.split()), key=len)
        return len(short) != len(long) and (short[:2] == long[:2] or (len(short) == 1 and short[0] in long and same_cast))
    if x.sex and y.sex and x.sex != y.sex:
        return False
    if _is_beside(x, y) or _is_beside(y, x):
        return False  # "Orsk and two other teens, ages 14 and 15": Orsk is none of these
    if x.part and y.part:
        return x.part == y.part
    if (x.part and y.hints and x.part not in y.hints) or (y.part and x.hints and y.part not in x.hints):
        return False
    return bool(x.sex and x.sex == y.sex) or bool(x.hints & y.hints) or same_cast
