"""Whether two figures count one sort of thing: a rank in one row, charges of one crime, all or the others."""

from datetime import date

from checker.model import Fact
from checker.values.quantity import Measure, Quantity, Share

# what opens a span of time that ends with the report
_BEFORE_THE_REPORT = ("the last ", "the past ", "the previous ", "last ", "past ")


def same_sort(a: Fact, b: Fact, published: tuple[date | None, date | None]) -> bool:
    """Whether what two facts count is of one sort, as far as their values and scopes tell.

    Args:
        published: days of the two reports; a row goes on from one to the next ("the third victim", "the fourth victim").
    """
    if a.attribute == b.attribute == "duration" and _up_to_now(a) != _up_to_now(b):
        return False  # "rain fell for three days", "the wettest of the last eight days"
    x, y = a.value, b.value
    if not isinstance(x, Quantity) or not isinstance(y, Quantity):
        return True
    if (x.share is Share.OTHER) != (y.share is Share.OTHER):
        return False  # "two other suspects" are not all of them
    if x.measure is Measure.COUNT and y.measure is Measure.COUNT and _kind_of(x, y):
        return False  # "two male students" are some of the "three students"
    if x.noun in CHARGES and y.noun in CHARGES and a.scope.population != b.scope.population:
        return False  # "three counts of murder", "one count of attempted murder"
    if x.measure is Measure.RANK and y.measure is Measure.RANK:
        if x.phrase.lower() != y.phrase.lower():
            return False  # "the third female victim", "the fourth victim"
        first, second = published
        if a.subject is not None or b.subject is not None or first is None or second is None or first == second:
            return True
        return (first < second) != ((x.lower or 0) < (y.lower or 0))
    return True


def _up_to_now(fact: Fact) -> bool:
    """Whether a span of time is that before the report, in which things are counted, and nothing that lasted."""
    return fact.text.lower().startswith(_BEFORE_THE_REPORT)


def _kind_of(x: Quantity, y: Quantity) -> bool:
    """Whether the smaller count is of a kind of what the larger one counts: its phrase says more of the same noun."""
    small, large = sorted((x, y), key=lambda q: q.lower or 0)
    few, all_of = small.phrase.lower().split(), large.phrase.lower().split()
    return bool(all_of) and x.noun == y.noun and len(few) > len(all_of) and set(all_of) <= set(few)


CHARGES = frozenset(("count", "charge", "felony", "indictment"))
