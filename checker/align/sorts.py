"""Whether two figures count one sort of thing: a rank in one row, charges of one crime, all or the others."""

from datetime import date

from checker.model import Fact
from checker.values.quantity import Measure, Quantity, Share


def same_sort(a: Fact, b: Fact, published: tuple[date | None, date | None]) -> bool:
    """Whether what two facts count is of one sort, as far as their values and scopes tell.

    Args:
        published: days of the two reports; a row goes on from one to the next ("the third victim", "the fourth victim").
    """
    x, y = a.value, b.value
    if not isinstance(x, Quantity) or not isinstance(y, Quantity):
        return True
    if (x.share is Share.OTHER) != (y.share is Share.OTHER):
        return False  # "two other suspects" are not all of them
    if x.noun in CHARGES and y.noun in CHARGES and a.scope.population != b.scope.population:
        return False  # "three counts of murder", "one count of attempted murder"
    if x.measure is Measure.RANK and y.measure is Measure.RANK:
        if x.phrase.lower() != y.phrase.lower():
            return False  # "the third female victim", "the fourth victim"
        first, second = published
        if first is None or second is None or first == second:
            return True
        return (first < second) != ((x.lower or 0) < (y.lower or 0))
    return True


CHARGES = frozenset(("count", "charge", "felony", "indictment"))
