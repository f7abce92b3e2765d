"""Two tolls that count different people, so that both may be right: the charged and the dead, those in hospital and the hurt."""

from collections.abc import Mapping
from typing import TypeAlias

from checker.model import Fact, Reading
from checker.values.quantity import Quantity, Share

Readings: TypeAlias = Mapping[str, Reading]

_CHARGED = frozenset(
    "accused charge charges charged charging indicted indictment convicted conviction guilty sentenced suspected pleaded".split()
)


def others_counted(a: Fact, b: Fact, readings: Readings) -> bool:
    """Whether the smaller of two tolls of one kind may count only some of those whom the larger counts, or those who lived."""
    if a.attribute not in ("killed", "shot", "injured") or not isinstance(a.value, Quantity) or not isinstance(b.value, Quantity):
        return False
    fewer, more = (a, b) if (a.value.lower or 0) < (b.value.lower or 0) else (b, a)
    if a.attribute == "injured":
        return _only_some_in_hospital(fewer, more, readings) or _may_have_died(fewer, more, readings)
    return _charged_with(fewer, readings)


def _charged_with(fewer: Fact, readings: Readings) -> bool:
    """Whether a toll is the number of victims that a court has to deal with, which need not be all."""
    tokens = readings[fewer.article].article.sentences[fewer.sentence].tokens
    return any(t.lower in _CHARGED for t in tokens if t.end <= fewer.start)


def _only_some_in_hospital(fewer: Fact, more: Fact, readings: Readings) -> bool:
    """Whether one figure was read with a word for hospital ("were taken to hospital"), and the other was not."""
    return _read_with_hospital(fewer, readings) and not _read_with_hospital(more, readings)


def _read_with_hospital(fact: Fact, readings: Readings) -> bool:
    start, end = fact.trigger or (fact.start, fact.end)
    return "hospital" in readings[fact.article].article.text[start:end].lower()


def _may_have_died(fewer: Fact, more: Fact, readings: Readings) -> bool:
    """Whether as many more are dead in one report as fewer are hurt, so that both may count the same people.

    The change is then one of the dead, and is judged there.
    """
    hurt = [f.value.lower if isinstance(f.value, Quantity) and f.value.exact else None for f in (more, fewer)]
    if hurt[0] is None or hurt[1] is None:
        return False
    alive_dead, dead = (_dead(readings[f.article]) for f in (more, fewer))
    tokens = readings[more.article].article.sentences[more.sentence].tokens
    if any(token.lower.startswith("hospital") for token in tokens):
        alive_dead.add(0.0)  # one of those taken to hospital may be the one of whose death it tells further down
    return any(later - earlier == hurt[0] - hurt[1] for later in dead for earlier in alive_dead)


def _dead(reading: Reading) -> set[float]:
    """The exact death tolls an article gives for its main event; 0 if it gives none."""
    tolls = {
        f.value.lower
        for f in reading.facts
        if f.attribute == "killed" and f.main_event and isinstance(f.value, Quantity) and f.value.share is Share.TOTAL
        and f.value.exact and f.value.lower is not None
    }  # fmt: skip
    return set[float](tolls) or {0.0}
