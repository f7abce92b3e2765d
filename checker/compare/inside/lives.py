"""Ages against years of birth and death: "Orsk (1931-2010) ... died at 85"."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from checker.compare.inside.slip import Side, Slip, side_of
from checker.compare.inside.slotted import Slotted, number, period
from checker.model import Fact, Mention, Reading
from checker.values.display import display
from checker.values.others import Name
from checker.values.period import Grain, Period

RULE = "inside.life"

_N, _D, _A = r"\[n\d+\]", r"\[d\d+\]", r"\[a\d+\]"
_WORDS = r"(?: [a-z'-]+)"
_YEARS = re.compile(rf"({_N})(?:,)? \((?:born )?({_D})\)")
# between a person and "born" or "died": only what keeps the person the subject
_BORN = re.compile(
    rf"({_N})(?:, {_A},)?(?:, who)? (?:was|is)(?: an?)?{_WORDS}{{0,3}}? ?born"
    rf"{_WORDS}{{0,2}}?(?: in [A-Z][a-z]+)? (?:on |in )({_D})"
)
_DIED = re.compile(rf"({_N})(?:, ({_A}),)?(?:, who)? (?:died|passed away){_WORDS}{{0,4}}? (?:on |in )?({_D})")
_AT = re.compile(rf"(?:died|dead|passed away)\b[^.;]{{0,60}}?\b(?:at |aged |at the )({_A})")
_LIFE = re.compile(
    rf"\b[Bb]orn{_WORDS}{{0,3}}? (?:on |in )({_D})[^;]{{0,120}}?\b(?:died|passed away)\b[^;]{{0,60}}?({_D})[^;]{{0,40}}?({_A})"
)
# years between now and an age given for something that is past: more, and the age may be of then
SLIP_YEARS = 12


@dataclass(slots=True)
class _Life:
    """What an article says of one person's life; each with the words that say it."""

    born: tuple[Period, Mention] | None = None
    died: tuple[Period, Mention] | None = None
    at: Mention | None = None


def lives(reading: Reading, sentences: Sequence[Slotted]) -> Iterable[Slip]:
    """Ages that do not fit the dates of birth and death beside them."""
    known: dict[str, _Life] = {}
    for sentence in sentences:
        text = sentence.text
        if sentence.owned or "[d" not in text:
            continue
        _note(sentence, known)
        if "orn " in text and "[a" in text:
            yield from _in_one_breath(sentence)
    ages = [f for f in reading.facts if f.rule == "people.age" and f.subject is not None]
    for name in sorted(known):
        life = known[name]
        own = [f for f in ages if f.subject and _key(f.subject) == name and f.attribute == "age"]
        yield from _of_the_dead(life) if life.died else _of_the_living(life, own, reading)


def _note(sentence: Slotted, known: dict[str, _Life]) -> None:
    text = sentence.text
    for m in _YEARS.finditer(text):
        when = sentence.at(m[2])
        value = period(when)
        if value is None or not re.fullmatch(r"\d{4}[-–—]\d{4}", when.text):
            continue
        first, last = (int(year) for year in re.findall(r"\d{4}", when.text))
        life = known.setdefault(_key(sentence.at(m[1])), _Life())
        life.born, life.died = (_year(first), when), (_year(last), when)
    for pattern, born in ((_BORN, True), (_DIED, False)):
        for m in pattern.finditer(text):
            when = sentence.at(m[m.lastindex or 2])
            value = period(when)
            if value is None or value.grain not in (Grain.DAY, Grain.MONTH, Grain.YEAR) or value.alternatives or value.mod:
                continue
            life = known.setdefault(_key(sentence.at(m[1])), _Life())
            if born:
                life.born = life.born or (value, when)
            else:
                life.died = life.died or (value, when)
                at = sentence.at(m[2]) if m.lastindex == 3 and m[2] else None
                found = _AT.search(text, m.start())
                life.at = life.at or at or (sentence.at(found[1]) if found else None)


def _year(year: int) -> Period:
    return Period(str(year), date(year, 1, 1), date(year, 12, 31), Grain.YEAR)


def _in_one_breath(sentence: Slotted) -> Iterable[Slip]:
    """ "Born in 1931, she died in 2010 at 85": whoever it is."""
    for m in _LIFE.finditer(sentence.text):
        if len(sentence.all_in(m[0], "n")) > 1:
            continue
        born, died, age = (sentence.at(m[n]) for n in (1, 2, 3))
        a, b = period(born), period(died)
        if a and b and not a.alternatives and not b.alternatives:
            yield from _told(age, a, b, (born, died))


def _of_the_dead(life: _Life) -> Iterable[Slip]:
    if life.born and life.died and life.at:
        yield from _told(life.at, life.born[0], life.died[0], (life.born[1], life.died[1]))


def _of_the_living(life: _Life, ages: Iterable[Fact], reading: Reading) -> Iterable[Slip]:
    """An age of today against the year of birth; an age in a sentence with a date of its own is of that date."""
    published = reading.article.published
    if life.born is None or published is None:
        return
    now = date(published.year, published.month, published.day)
    for fact in ages:
        if fact.stance.quoted or (fact.scope.time and fact.scope.time.lower and fact.scope.time.lower.year < now.year - 1):
            continue
        today = Period(now.isoformat(), now, now)
        for slip in _told(fact, life.born[0], today, (life.born[1],)):
            yield slip
            return


def _told(age: Mention | Fact, born: Period, until: Period, when: tuple[Mention, ...]) -> Iterable[Slip]:
    value = number(age) if isinstance(age, Mention) else getattr(age.value, "lower", None)
    if value is None or not (born.lower and born.upper and until.lower and until.upper) or until.lower < born.upper:
        return
    most = (until.upper - born.lower).days // 365.2425
    least = max((until.lower - born.upper).days // 365.2425, 0)
    if born.grain is Grain.DAY and until.grain is Grain.DAY and _on_birthday(born.lower, until.lower):
        least, most = least - 1, most + 1
    if least <= value <= most or (len(when) == 1 and not abs(value - most) <= SLIP_YEARS):
        return
    made = f"{least:g}" if least == most else f"{least:g} or {most:g}"
    end = display(until)
    dates = Side(
        min(m.start for m in when), max(m.end for m in when) if len({m.sentence for m in when}) == 1 else when[0].end,
        {"lower": int(least), "upper": int(most), "unit": "year"}, f"{made} years old",
    )  # fmt: skip
    own = side_of(age)
    yield Slip(
        RULE, "age", age.subject.text if isinstance(age, Fact) and age.subject else "",
        f"{display(age.value)}, though {display(born)} to {end} is {made} years",
        (f"from {display(born)} to {end} is {made} years, the article says {display(age.value)}",),
        (own, dates) if own.start < dates.start else (dates, own),
    )  # fmt: skip


def _on_birthday(a: date, b: date) -> bool:
    return (a.month, a.day) == (b.month, b.day)


def _key(mention: Mention) -> str:
    """A person by given and family name, so that nobody gets a relative's life."""
    value = mention.value
    if isinstance(value, Name) and value.family:
        return " ".join((*value.given[:1], value.family[-1])).lower()
    return mention.text.lower()
