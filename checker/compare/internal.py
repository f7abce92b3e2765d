"""One article against itself: the headline and the text, one person's two ages."""

from collections.abc import Sequence
from itertools import combinations

from checker.compare.attackers import attacker_died
from checker.compare.verdicts import Verdict, by_rule
from checker.model import Claim, Confidence, Fact, Kind, Reading, Role, Severity
from checker.rulebook import Rule
from checker.values.quantity import Quantity
from checker.values.relation import Relation
from checker.values.speakers import same_body

# What an article may state once for a person; a second value is a slip.
_OF_A_PERSON = frozenset({"age"})
# Figures of which the headline gives the total that the text must bear out.
_OF_AN_EVENT = frozenset({"killed", "injured", "arrested", "missing"})

# words for places that are called after a street beside them: "Linden Terrace apartments" on Linden Road
_OF_ITS_OWN = frozenset("terrace place court square circle plaza gardens park".split())
_COMPASS = frozenset("north south east west n s e w northeast northwest southeast southwest ne nw se sw".split())


def internal(claim: Claim, facts: Sequence[Fact], reading: Reading, rule: Rule | None) -> Verdict | None:
    """The disagreement inside one article, if there is one that nothing else in it explains."""
    if claim.rule == "open.place":
        return _first_apart([f for f in facts if _one_street(f, facts)], rule, "the article gives both")
    if claim.attribute in _OF_A_PERSON and claim.subject:
        return _first_apart(facts, rule, "the article gives both")
    if claim.attribute in _OF_AN_EVENT:
        roles = {fact: reading.article.sentences[fact.sentence].role for fact in facts}
        head = [f for f in facts if roles[f] is Role.HEADLINE]
        body = [f for f in facts if roles[f] is not Role.HEADLINE]
        if claim.attribute == "killed" and attacker_died(reading):
            return None  # one of the figures may count the attacker
        # any figure of the text that bears the headline out explains the others as parts, and a smaller one may be a part itself
        if head and body and not any(by_rule(h, b, rule).relation is not Relation.DISJOINT for h in head for b in body):
            if claim.attribute == "injured" and any(_least(b) <= _least(head[0]) + dead for b in body for dead in _dead(reading)):
                return None  # "two dead, four hurt": six were hurt, two of them mortally
            against = [b for b in body if _least(b) > _least(head[0]) or (claim.attribute == "killed" and roles[b] is Role.LEAD)]
            return _first_apart((head[0], against[0]), rule, "the headline and the text differ") if against else None
    return None


def _one_street(fact: Fact, facts: Sequence[Fact]) -> bool:
    """Whether a street may be one that others of its name mean: an article that has North and South Main Street knows of two."""
    last = fact.text.lower().rstrip(".").rsplit(" ", 1)[-1]
    points = [_COMPASS & set(f.text.lower().replace(".", "").split()) for f in facts]
    return last not in _OF_ITS_OWN and len({tuple(sorted(p)) for p in points if p}) < 2


def _dead(reading: Reading) -> list[float]:
    """The figures of the dead that the headline gives."""
    roles = reading.article.sentences
    return [_least(f) for f in reading.facts if f.attribute == "killed" and roles[f.sentence].role is Role.HEADLINE]


def _least(fact: Fact) -> float:
    return (fact.value.lower or 0) if isinstance(fact.value, Quantity) else 0


def _first_apart(facts: Sequence[Fact], rule: Rule | None, why: str) -> Verdict | None:
    for a, b in combinations(facts, 2):
        if a.stance.speaker and b.stance.speaker and not same_body(a.stance.speaker, b.stance.speaker):
            continue
        comparison = by_rule(a, b, rule)
        if comparison.relation is Relation.DISJOINT:
            return Verdict(
                Kind.INTERNAL, Severity.WARNING, Confidence.MEDIUM, (comparison.reason, why), (a, b), comparison.relation
            )
    return None
