"""Wounded who are among the dead of the other report: four hurt in one, three hurt and one dead in the other."""

from collections.abc import Mapping

from checker.model import Fact, Reading
from checker.values.quantity import Quantity, Share


def may_have_died(a: Fact, b: Fact, readings: Mapping[str, Reading]) -> bool:
    """Whether as many more are dead in one report as fewer are hurt, so that both may count the same people.

    The change is then one of the dead, and is judged there.
    """
    if a.attribute != "injured" or not isinstance(a.value, Quantity) or not isinstance(b.value, Quantity):
        return False
    more, fewer = (a, b) if (a.value.lower or 0) > (b.value.lower or 0) else (b, a)
    hurt = [f.value.lower if isinstance(f.value, Quantity) and f.value.exact else None for f in (more, fewer)]
    if hurt[0] is None or hurt[1] is None:
        return False
    gap = hurt[0] - hurt[1]
    alive_dead, dead = (_dead(readings[f.article]) for f in (more, fewer))
    if _in_hospital(more, readings):
        alive_dead.add(0.0)  # one of those taken to hospital may be the one of whose death it tells further down
    return any(later - earlier == gap for later in dead for earlier in alive_dead)


def _in_hospital(fact: Fact, readings: Mapping[str, Reading]) -> bool:
    tokens = readings[fact.article].article.sentences[fact.sentence].tokens
    return any(token.lower.startswith("hospital") for token in tokens)


def _dead(reading: Reading) -> set[float]:
    """The exact death tolls an article gives for its main event; 0 if it gives none."""
    tolls = {
        f.value.lower
        for f in reading.facts
        if f.attribute == "killed" and f.main_event and isinstance(f.value, Quantity) and f.value.share is Share.TOTAL
        and f.value.exact and f.value.lower is not None
    }  # fmt: skip
    return set[float](tolls) or {0.0}
