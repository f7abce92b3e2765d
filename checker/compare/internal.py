"""One article against itself: the headline and the text, one person's two ages."""

import re
from collections.abc import Sequence
from itertools import combinations
from math import inf

from checker.compare.attackers import attacker_died
from checker.compare.inside.slotted import owns_up
from checker.compare.verdicts import Verdict, by_rule, different
from checker.compare.weighing import one_voice
from checker.model import Claim, Confidence, Fact, Kind, Reading, Role, Severity
from checker.rulebook import Rule
from checker.values.compare_place import compass_points
from checker.values.nouns import noun_class, singular
from checker.values.others import Name
from checker.values.quantity import Quantity
from checker.values.relation import Relation
from checker.values.speakers import same_body

# What an article may state once for a person; a second value is a slip.
_OF_A_PERSON = frozenset({"age"})
# what may stand between a person and the person's age, and between an age and its person
_NAME_FIRST = re.compile(r",? \(?(?:aged? )?|,? (?:is|was|who is|who was|who turned|turned|turns),? ")
_AGE_FIRST = re.compile(r"(?:-old)? ((?:[A-Za-z.'-]+ ){0,2})")
# a father and a son may have one name
_GENERATION = re.compile(
    r"\b(?:son|daughter|father|mother|grandson|grandfather|granddaughter|grandmother|namesake)(?:,| [A-Z]\w+,?)? $"
)
_ONE_MORE = re.compile(
    r"\b(?:and|while|but) (?:later )?(?:an?|another|one|the) [^.;]{0,60}?"
    r"\b(?:died|dies|was killed|succumbed|perished|was found dead)\b"
)
_BELONGING = frozenset("couple pair duo twin sibling brother sister parent spouse son daughter friend roommate neighbor".split())
# Figures of which the headline gives the total that the text must bear out.
_OF_AN_EVENT = frozenset({"killed", "injured", "arrested", "missing"})

# words for places that are called after a street beside them: "Linden Terrace apartments" on Linden Road
_OF_ITS_OWN = frozenset("terrace place court square circle plaza gardens park".split())


def internal(claim: Claim, facts: Sequence[Fact], reading: Reading, rule: Rule | None) -> Verdict | None:
    """The disagreement inside one article, if there is one that nothing else in it explains."""
    if claim.rule == "open.place":
        streets = different(facts)
        return _first_apart([f for f in streets if _one_street(f, streets)], rule, "the article gives both")
    if claim.attribute in _OF_A_PERSON and claim.subject:
        tied = [f for f in facts if _tied(f, reading)]
        return _first_apart([f for f in tied if _one_name(f, tied[0])], rule, "the article gives both")
    if claim.attribute in _OF_AN_EVENT:
        roles = {fact: reading.article.sentences[fact.sentence].role for fact in facts}
        head = [f for f in facts if roles[f] is Role.HEADLINE and not _listed(f, reading) and not _kinsfolk(f)]
        body = [f for f in facts if roles[f] is not Role.HEADLINE and not _owned(f, reading)]
        if claim.attribute == "killed" and attacker_died(reading):
            return None  # one of the figures may count the attacker
        # any figure of the text that bears the headline out explains the others as parts, and a smaller one may be a part itself
        if head and body and not any(by_rule(h, b, rule).relation is not Relation.DISJOINT for h in head for b in body):
            if claim.attribute == "injured" and _least(min(body, key=_least)) <= _least(head[0]) + max(
                _dead(reading), default=-inf
            ):
                return None  # "two dead, four hurt": six were hurt, two of them mortally
            if claim.attribute == "killed" and any(_with_one_more(b, head[0], reading) for b in body):
                return None
            against = [b for b in body if _least(b) > _least(head[0]) or (claim.attribute == "killed" and roles[b] is Role.LEAD)]
            return _first_apart((head[0], against[0]), rule, "the headline and the text differ") if against else None
    return None


def _tied(fact: Fact, reading: Reading) -> bool:
    """Whether an age stands right at its person's name: "Orsk, 34", "34-year-old Lena Orsk"; not "a 17-year-old boy, Orsk"."""
    subject, text = fact.subject, reading.article.text
    if subject is None or _GENERATION.search(text[max(subject.start - 24, 0) : subject.start]):
        return False
    if fact.start >= subject.end:
        return bool(_NAME_FIRST.fullmatch(text[subject.end : fact.start]))
    between = _AGE_FIRST.fullmatch(text[fact.end : subject.start]) if fact.end <= subject.start and "-" in fact.text else None
    return between is not None and all(word[0].isupper() or noun_class(singular(word)) for word in between[1].split())


def _one_name(a: Fact, b: Fact) -> bool:
    """Whether two persons' names allow that they are one: a father and a son have different given names."""
    names = [f.subject.value for f in (a, b) if f.subject]
    given = [name.given[0].lower() for name in names if isinstance(name, Name) and name.given]
    return len(set(given)) < 2


def _listed(fact: Fact, reading: Reading) -> bool:
    """Whether somebody else is listed beside a headline's figure: "Toddler, 3 people hurt", "killed 6, a dog"."""
    sentence = reading.article.sentences[fact.sentence]
    words = reading.article.text[sentence.start : fact.start].lower().split()
    after = reading.article.text[fact.end : sentence.end]
    last = words[-1] if words else ""
    before = last in ("and", "&", "plus") or (last.endswith(",") and bool(noun_class(last.strip(",\"'"))))
    return before or bool(
        re.match(r",? (?:and|plus|&) |, (?:an? )?(?:[a-z]+ )?(?:child|baby|boy|girl|dog|gunman|suspect|shooter)\b", after)
    )


def _kinsfolk(fact: Fact) -> bool:
    """Whether a headline counts people who belong together, among whom others may have died: "Local couple among the dead"."""
    words = fact.text.lower().split()
    return not _BELONGING.isdisjoint(singular(word) for word in words)


def _owned(fact: Fact, reading: Reading) -> bool:
    sentence = reading.article.sentences[fact.sentence]
    return owns_up(reading.article.text[sentence.start : sentence.end])


def _one_street(fact: Fact, facts: Sequence[Fact]) -> bool:
    """Whether a street may be one that others of its name mean: an article that has North and South Main Street knows of two."""
    last = fact.text.lower().rstrip(".").rsplit(" ", 1)[-1]
    points = {point for f in facts if (point := compass_points(f.text))}
    return last not in _OF_ITS_OWN and len(points) < 2


def _dead(reading: Reading) -> list[float]:
    """The figures of the dead that the headline gives."""
    roles = reading.article.sentences
    return [_least(f) for f in reading.facts if f.attribute == "killed" and roles[f.sentence].role is Role.HEADLINE]


def _with_one_more(fact: Fact, head: Fact, reading: Reading) -> bool:
    """Whether the sentence of a figure tells of one more death: "nine people were killed, and a guard died on Friday"."""
    if _least(head) != _least(fact) + 1:
        return False
    sentence = reading.article.sentences[fact.sentence]
    return _ONE_MORE.search(reading.article.text[fact.end : sentence.end]) is not None


def _least(fact: Fact) -> float:
    return (fact.value.lower or 0) if isinstance(fact.value, Quantity) else 0


def _first_apart(facts: Sequence[Fact], rule: Rule | None, why: str) -> Verdict | None:
    for a, b in combinations(different(facts), 2):
        if a.stance.speaker and b.stance.speaker and not same_body(a.stance.speaker, b.stance.speaker):
            continue
        comparison = by_rule(a, b, rule)
        if comparison.relation is Relation.DISJOINT:
            cap = rule.severity if rule else Severity.ERROR
            if a.attribute in _OF_AN_EVENT:
                cap = Severity.WARNING  # a headline may count some of them only
            severity = cap if one_voice(a, b) else Severity.WARNING
            return Verdict(Kind.INTERNAL, severity, Confidence.MEDIUM, (comparison.reason, why), (a, b), comparison.relation)
    return None
