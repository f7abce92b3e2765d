"""Those taken to hospital are not all who were hurt: 12 in hospital in one report, 19 injured in the other."""

from collections.abc import Mapping

from checker.model import Fact, Reading
from checker.values.quantity import Quantity


def only_some_in_hospital(a: Fact, b: Fact, readings: Mapping[str, Reading]) -> bool:
    """Whether the smaller of two figures of the injured is of those taken to hospital, and the other is not."""
    if a.attribute != "injured" or not isinstance(a.value, Quantity) or not isinstance(b.value, Quantity):
        return False
    fewer, more = (a, b) if (a.value.lower or 0) < (b.value.lower or 0) else (b, a)
    return _in_hospital(fewer, readings) and not _in_hospital(more, readings)


def _in_hospital(fact: Fact, readings: Mapping[str, Reading]) -> bool:
    """Whether a figure was read with a word for it ("hospitalized 12", "were taken to hospital")."""
    start, end = fact.trigger or (fact.start, fact.end)
    return "hospital" in readings[fact.article].article.text[start:end].lower()
