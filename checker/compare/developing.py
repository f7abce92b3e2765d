"""Figures that grow from one day to the next while something goes on: what has burned, who has fallen ill."""

from checker.model import Fact, Reading
from checker.values.quantity import Quantity

_ATTRIBUTES = frozenset({"count", "measure", "percent", "money"})
# what goes on or comes to light bit by bit; a word of these stands beside a figure that has not settled
_GOING_ON = frozenset(
    "burned burnt scorched charred destroyed contained containment damaged flooded submerged collapsed evacuated homeless homes"
    " shelter shelters displaced ill sick sickened infected infections cases hospital hospitalized hospitalised treated stranded"
    " trapped recovered rescued evacuees outages outage power blackout damage losses raised donated pledged counted signatures"
    " bodies spread acres hectares".split()
)
# who are arrested one after the other, and what tells that a figure counts those
_SUSPECTS = frozenset("suspect arrest defendant".split())
_TAKEN = frozenset("arrested arrest arrests held custody charged jailed detained arraigned indicted behind".split())


def develops(fact: Fact, reading: Reading) -> bool:
    """Whether a figure is one of those that a later report may rightly give higher, by the words of its sentence."""
    if fact.attribute not in _ATTRIBUTES:
        return False
    words = {token.lower for token in reading.article.sentences[fact.sentence].tokens}
    if isinstance(fact.value, Quantity) and fact.value.noun in _SUSPECTS and words & _TAKEN:
        return True
    return not words.isdisjoint(_GOING_ON)
