"""Charges of fewer deaths than there were: a man is charged with killing two, and three died."""

from collections.abc import Mapping

from checker.model import Fact, Reading
from checker.values.quantity import Quantity

_TOLLS = frozenset({"killed", "shot"})
_CHARGED = frozenset(
    "accused charge charges charged charging indicted indictment convicted conviction guilty sentenced suspected pleaded".split()
)


def accused_of_fewer(a: Fact, b: Fact, readings: Mapping[str, Reading]) -> bool:
    """Whether the smaller of two tolls is the number of victims that a court has to deal with, which need not be all."""
    if a.attribute not in _TOLLS or not isinstance(a.value, Quantity) or not isinstance(b.value, Quantity):
        return False
    fewer = a if (a.value.lower or 0) < (b.value.lower or 0) else b
    tokens = readings[fewer.article].article.sentences[fewer.sentence].tokens
    return any(t.lower in _CHARGED for t in tokens if t.end <= fewer.start)
