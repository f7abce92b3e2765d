"""What judging a claim results in, and the comparison under a rule that it rests on."""

from dataclasses import dataclass

from checker.model import Confidence, Fact, Kind, Severity
from checker.rulebook import Rule
from checker.values.algebra import compare
from checker.values.relation import Comparison, Relation


@dataclass(frozen=True, slots=True)
class Verdict:
    """What is wrong with a claim.

    Attributes:
        steps: why, in words. sides: the facts to show, one for each article and value. relation: what decided.
    """

    kind: Kind
    severity: Severity
    confidence: Confidence
    steps: tuple[str, ...]
    sides: tuple[Fact, ...]
    relation: Relation


def by_rule(a: Fact, b: Fact, rule: Rule | None) -> Comparison:
    """How two facts stand to each other within the rule's tolerance."""
    return compare(a.value, b.value, tolerance=rule.compare.tolerance if rule else 0.0)
