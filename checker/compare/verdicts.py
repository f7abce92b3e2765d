"""What judging a claim results in, and the comparison under a rule that it rests on."""

import re
from collections.abc import Hashable, Iterable
from dataclasses import dataclass, replace

from checker.model import Confidence, Fact, Kind, Severity, Value
from checker.rulebook import Rule
from checker.values.algebra import compare
from checker.values.compare_quantity import of_one_group
from checker.values.period import Anchor, Grain, Period
from checker.values.quantity import Quantity
from checker.values.relation import Comparison, Relation

_NEAR_DAY = re.compile(r"day\b|tonight|tomorrow|morning|noon\b|evening|night\b|hours\b", re.IGNORECASE)
_ZONE = re.compile(r"\b(?:[ECMP][SD]?T|GMT|UTC|Eastern|Central|Mountain|Pacific)\b")
# hours between the zones of one country: New York and Los Angeles
ZONES_APART = 3


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


def different(facts: Iterable[Fact]) -> list[Fact]:
    """The first of each of the facts of one article that say the same in the same words, so that pairs of them are few."""
    kept: dict[Hashable, Fact] = {}
    for fact in facts:
        kept.setdefault((fact.value, fact.text, fact.stance, fact.subject is None), fact)
    return list(kept.values())


def by_rule(a: Fact, b: Fact, rule: Rule | None, *, one_group: bool = False) -> Comparison:
    """How two facts stand to each other within the rule's tolerance: in the value's unit, in minutes for clock times.

    Args:
        one_group: whether both count the same people, whatever they call them.
    """
    if one_group and isinstance(a.value, Quantity) and isinstance(b.value, Quantity):
        a, b = replace(a, value=of_one_group(a.value)), replace(b, value=of_one_group(b.value))
    if _same_words(a, b):
        return Comparison(Relation.NEAR, f"both say {a.text}, each from its own day")
    if _day_is_lent(a) or _day_is_lent(b):
        a, b = _time_only(a), _time_only(b)
    if _other_zone(a, b):
        return Comparison(Relation.NEAR, "one names a time zone, and they are whole hours apart")
    if rule is None:
        return compare(a.value, b.value)
    if rule.extends != "time":
        return compare(a.value, b.value, tolerance=rule.compare.tolerance or _share(a.value, b.value, rule.compare.relative))
    found = compare(a.value, b.value)
    if found.relation is Relation.DISJOINT and _minutes_between(a.value, b.value) <= rule.compare.tolerance:
        return Comparison(Relation.NEAR, f"no more than {rule.compare.tolerance:g} minutes apart")
    return found


def _same_words(a: Fact, b: Fact) -> bool:
    """Whether two times are told in the same words, from when each article appeared: "tonight" in a copy of the next day."""
    return (
        isinstance(a.value, Period)
        and isinstance(b.value, Period)
        and Anchor.PUBLISHED in (a.value.anchor, b.value.anchor)
        and a.text.lower() == b.text.lower()
    )


def _day_is_lent(fact: Fact) -> bool:
    """Whether a clock time has its day from another sentence, which may speak of another day, or from its publication."""
    value = fact.value
    if not isinstance(value, Period) or value.grain is not Grain.MINUTE or value.weekday is not None:
        return False
    return value.anchor is Anchor.PARAGRAPH or (value.anchor is Anchor.PUBLISHED and not _NEAR_DAY.search(fact.text))


def _time_only(fact: Fact) -> Fact:
    value = fact.value
    if not isinstance(value, Period) or value.grain is not Grain.MINUTE:
        return fact
    time = "T" + value.timex.partition("T")[2]
    return replace(fact, value=replace(value, timex=time, lower=None, upper=None, alternatives=()))


def _other_zone(a: Fact, b: Fact) -> bool:
    """Whether two clock times may be one moment told in two time zones, of which at most one is named."""
    x, y = a.value, b.value
    if not isinstance(x, Period) or not isinstance(y, Period) or x.minutes is None or y.minutes is None:
        return False
    zones = [bool(_ZONE.search(f.text)) for f in (a, b)]
    # "shortly before 8:30 ET" ends on the minute that "7:30" names
    apart = {abs(one - other) for one in x.minutes for other in y.minutes}
    return zones[0] != zones[1] and any(hours * 60 in apart for hours in range(1, ZONES_APART + 1))


def _share(a: Value, b: Value, relative: float) -> float:
    """The distance that a share of the larger figure makes; 0 where there is none or a bound is open."""
    if not relative or not isinstance(a, Quantity) or not isinstance(b, Quantity) or a.unit != b.unit:
        return 0.0
    figures = [abs(x) for x in (a.lower, a.upper, b.lower, b.upper) if x is not None]
    return relative * max(figures, default=0.0)


def _minutes_between(a: Value, b: Value) -> float:
    """Minutes between two clock times of one day, or of days that are not both known."""
    if not isinstance(a, Period) or not isinstance(b, Period) or a.minutes is None or b.minutes is None:
        return float("inf")
    if a.lower is not None and b.lower is not None and a.lower != b.lower:
        return float("inf")
    return max(a.minutes[0] - b.minutes[1], b.minutes[0] - a.minutes[1], 0)
