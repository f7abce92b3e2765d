"""Whether two values can both hold: one entry for all kinds of values.

Every value is a set of possibilities. Two of them agree, refine one another, overlap, lie close together or exclude each
other; values that do not speak of the same sort of thing are UNKNOWN to one another, which is never a disagreement.
``compare(b, a)`` is always the mirror of ``compare(a, b)``, and making a value wider never makes it contradict what it did not
contradict before.
"""

from datetime import UTC, date, datetime
from typing import TypeAlias

from checker.values.compare_period import compare_periods
from checker.values.compare_place import compare_places
from checker.values.compare_quantity import closed, compare_quantities
from checker.values.compare_span import compare_spans
from checker.values.display import display
from checker.values.others import Name, Place, Score, State, Title, Words
from checker.values.period import Period, Span
from checker.values.quantity import Measure, Quantity
from checker.values.relation import Comparison, Relation

Value: TypeAlias = Quantity | Period | Span | Name | Title | Place | Score | State | Words
Moment: TypeAlias = date | datetime | None

GROWING = frozenset({Measure.COUNT, Measure.MONEY, Measure.PERCENT, Measure.RATIO, Measure.LENGTH})
"""Measures that a later report may give higher: tolls, damage, shares counted, areas burnt. Ages
and ranks do not grow in days."""


def compare(a: Value, b: Value, *, tolerance: float = 0.0) -> Comparison:
    """How two values stand to each other, and why, in plain words.

    Args:
        tolerance: distance that still counts as NEAR: in the unit of a quantity or duration, in days for
            dates. Other values ignore it.
    """
    match a, b:
        case Quantity(), Quantity():
            return compare_quantities(a, b, tolerance)
        case Period(), Period():
            return compare_periods(a, b, tolerance)
        case Span(), Span():
            return compare_spans(a, b, tolerance)
        case Place(), Place():
            return compare_places(a, b)
        case Score(), Score():
            return _scores(a, b)
        case State(), State():
            return _states(a, b)
        case (
            (Name(text=first), Name(text=second))
            | (Title(text=first), Title(text=second))
            | (Words(text=first), Words(text=second))
        ):
            return _texts(first, second)
    return Comparison(Relation.UNKNOWN, f"{display(a)} and {display(b)} are different sorts of statements")


def compare_over_time(a: Value, b: Value, a_time: Moment, b_time: Moment, *, tolerance: float = 0.0) -> Comparison:
    """As ``compare``, but a running figure that is higher in the later report GREW instead of being DISJOINT.

    Args:
        a_time, b_time: when each was reported; None when unknown, and then nothing grows. A day and a moment of
            that day have no order.
        tolerance: as for ``compare``.
    """
    found = compare(a, b, tolerance=tolerance)
    order = _order(a_time, b_time)
    if found.relation is not Relation.DISJOINT or order == 0:
        return found
    earlier, later = (a, b) if order < 0 else (b, a)
    match earlier, later:
        case Quantity(), Quantity() if earlier.measure in GROWING:
            return _growth(earlier, later)
        case Score(), Score() if len(earlier.sides) == len(later.sides):
            if all(x <= y for x, y in zip(earlier.sides, later.sides, strict=True)):
                return Comparison(Relation.GREW, f"the score went on from {display(earlier)} to {display(later)}")
            return Comparison(Relation.DISJOINT, f"a score cannot go from {display(earlier)} to {display(later)}")
    return found


def _growth(earlier: Quantity, later: Quantity) -> Comparison:
    # of two figures apart, the higher one has the higher lower end
    if closed(earlier).lower < closed(later).lower:
        return Comparison(Relation.GREW, f"rose from {display(earlier)} to {display(later)} in the later report")
    return Comparison(Relation.DISJOINT, f"fell from {display(earlier)} to {display(later)} in the later report")


def _order(a: Moment, b: Moment) -> int:
    """-1 when a is earlier, 1 when b is, 0 when neither is known to be; compared at the precision both have."""
    if a is None or b is None:
        return 0
    if isinstance(a, datetime) and isinstance(b, datetime) and (a.tzinfo is None) == (b.tzinfo is None):
        return (a > b) - (a < b)
    first, second = _day(a), _day(b)
    return (first > second) - (first < second)


def _day(moment: date) -> date:
    if isinstance(moment, datetime):
        return (moment.astimezone(UTC) if moment.tzinfo else moment).date()
    return moment


def _scores(a: Score, b: Score) -> Comparison:
    first, second = display(a), display(b)
    if len(a.sides) != len(b.sides):
        return Comparison(Relation.UNKNOWN, f"{first} and {second} have different numbers of sides")
    if a.moment and b.moment and a.moment != b.moment:
        return Comparison(Relation.UNKNOWN, f"{first} and {second} are of different moments")
    # which side comes first depends on the writer
    if a.sides == b.sides or a.sides == b.sides[::-1]:
        return Comparison(Relation.EQUAL, f"both say {first}" if first == second else f"{first} and {second} are the same result")
    return Comparison(Relation.DISJOINT, f"{first} and {second} cannot both be right")


def _states(a: State, b: State) -> Comparison:
    if a.set != b.set:
        return Comparison(Relation.UNKNOWN, f"{a.state} and {b.state} answer different questions")
    if a.state == b.state:
        return Comparison(Relation.EQUAL, f"both say {a.state}")
    return Comparison(Relation.DISJOINT, f"{a.state} and {b.state} cannot both hold at one time")


def _texts(a: str, b: str) -> Comparison:
    """Equal or not comparable here: how names, titles and quotations may differ is decided by modules of their own."""
    if " ".join(a.casefold().split()) == " ".join(b.casefold().split()):
        return Comparison(Relation.EQUAL, f"both say {a}")
    return Comparison(Relation.UNKNOWN, f"{a} and {b} are written differently")
