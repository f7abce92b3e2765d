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


def internal(claim: Claim, facts: Sequence[Fact], reading: Reading, rule: Rule | None) -> Verdict | None:
    """The disagreement inside one article, if there is one that nothing else in it explains."""
    if (claim.attribute in _OF_A_PERSON and claim.subject) or claim.rule == "open.place":
        return _first_apart(facts, rule, "the article gives both")
    if claim.attribute in _OF_AN_EVENT:
        roles = {fact: reading.article.sentences[fact.sentence].role for fact in facts}
        head = [f for f in facts if roles[f] is Role.HEADLINE]
        body = [f for f in facts if roles[f] is not Role.HEADLINE]
        if claim.attribute == "killed" and attacker_died(reading):
            return None  # one of the figures may count the attacker
        # any figure of the text that bears the headline out explains the others as parts, and a smaller one may be a part itself
        if head and body and not any(by_rule(h, b, rule).relation is not Relation.DISJOINT for h in head for b in body):
            against = [b for b in body if _least(b) > _least(head[0]) or (claim.attribute == "killed" and roles[b] is Role.LEAD)]
            return _first_apart((head[0], against[0]), rule, "the headline and the text differ") if against else None
    return None


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
