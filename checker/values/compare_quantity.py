"""Whether two quantities can both hold."""

from collections.abc import Callable
from dataclasses import replace
from enum import Enum
from math import isinf

from checker.values.display import display, figure
from checker.values.interval import Interval
from checker.values.nouns import PERSON, is_a, noun_class, singular
from checker.values.quantity import Measure, Quantity, Share
from checker.values.relation import Comparison, Relation
from checker.values.room import allowed, figure_of, rounded
from checker.values.units import convert, lookup

CONVERSION = 0.06
"""Room for two figures in different units, as one of them was converted and rounded: 25 miles
and 40 km are 0.6 % apart, 60 mph and 100 km/h 3.5 %, a metre and a yard, which are not the same, 9 %."""
DEGREES = 1.5
"""The same for temperatures, in the second value's degrees."""
RATIO_POINTS = 2.0
"""Percentage points that a fraction in words leaves: a third and 33 %, a quarter and 23 %."""
_SWAPPED_FROM = 4  # digits of two counts that a slip of the pen tells apart; shorter ones differ by more than a rule lets pass
UNNAMED_BESIDE = 3
"""How many persons may stand beside "eight others" when the text was not read to say whom they come on top of."""

_GENERIC = ("", PERSON)


class _Things(Enum):
    SAME = "same"
    KIND = "a counts a kind of what b counts"
    KINDS = "b counts a kind of what a counts"
    DIFFERENT = "different"


def compare_quantities(a: Quantity, b: Quantity, tolerance: float = 0.0) -> Comparison:
    """How two quantities stand to each other.

    Args:
        tolerance: distance in the values' own unit that still counts as NEAR (a rule's, e.g. 0.3 for magnitudes).
    """
    if {a.measure, b.measure} == {Measure.PERCENT, Measure.RATIO}:
        x, y = (figure_of(q).scaled(100.0 if q.measure is Measure.RATIO else 1.0) for q in (a, b))
        return _judge(a, b, x, y, max(tolerance, RATIO_POINTS))
    if a.measure is not b.measure:
        return Comparison(Relation.UNKNOWN, f"{display(a)} and {display(b)} are different sorts of figures")
    match a.measure:
        case Measure.COUNT:
            return _counts(a, b, tolerance)
        case Measure.LENGTH | Measure.DURATION | Measure.AGE:
            return _measures(a, b, tolerance)
        case Measure.RANK if a.noun and b.noun and singular(a.noun) != singular(b.noun) and "time" not in (a.noun, b.noun):
            return Comparison(Relation.UNKNOWN, f"{display(a)} and {display(b)} are places in different orders")
    if a.unit != b.unit:
        return Comparison(Relation.UNKNOWN, f"{display(a)} and {display(b)} are in different units")
    return _judge(a, b, figure_of(a), figure_of(b), tolerance)


def of_one_group(q: Quantity) -> Quantity:
    """The count without the words for those counted: for two counts known to be of one group ("23 guests", "25 people")."""
    return replace(q, noun="", noun_class="", phrase="")


# -- counts ------------------------------------------------------------------------------------------------------------


def _counts(a: Quantity, b: Quantity, tolerance: float) -> Comparison:
    x, y = figure_of(a), figure_of(b)
    if a.share is Share.OTHER and b.share is Share.OTHER and a.named and a.named == b.named:
        return _judge(a, b, x, y, tolerance)  # the same persons stand beside both: what the rest is called does not matter
    things = _things(a, b)
    if things is _Things.DIFFERENT:
        return Comparison(Relation.UNKNOWN, f"{display(a)} and {display(b)} count different things")
    if things is _Things.SAME:
        generic = _class(a) in _GENERIC and _class(b) in _GENERIC
        if (a.share is Share.PART) != (b.share is Share.PART) and (generic or not _class(a)):
            things = _Things.KIND if a.share is Share.PART else _Things.KINDS
        elif a.share is b.share is Share.PART and generic and not (a.noun and singular(a.noun) == singular(b.noun)):
            return Comparison(Relation.UNKNOWN, f"{display(a)} and {display(b)} may be different parts")
        elif generic:
            x, y = closed(a), closed(b)
    if things is _Things.SAME:
        return _judge(a, b, x, y, 0.0 if _swapped(x, y) else tolerance)
    # "X and three guards" against a total: the guards are a kind of the people counted, X comes on top
    x, y = closed(a), closed(b)
    small, large = (x, y) if things is _Things.KIND else (y, x)
    part, whole = (a, b) if things is _Things.KIND else (b, a)
    if allowed(part, small).lower <= allowed(whole, large).upper:
        relation = Relation.PART if things is _Things.KIND else Relation.WHOLE
        return Comparison(relation, f"{display(part)} can be a part of {display(whole)}")
    return Comparison(Relation.DISJOINT, f"{display(part)} cannot be a part of {display(whole)}: the part exceeds the whole")


def _swapped(x: Interval, y: Interval) -> bool:
    """Whether two counts to the unit differ in two neighbouring digits that changed places: a slip, and no other estimate."""
    if not (x.exact and y.exact and x.lower % 10 and y.lower % 10):
        return False
    one, two = f"{x.lower:.0f}", f"{y.lower:.0f}"
    apart = [at for at, (p, q) in enumerate(zip(one, two, strict=False)) if p != q]
    if len(one) != len(two) or len(one) < _SWAPPED_FROM or len(apart) != 2 or apart[1] - apart[0] != 1:
        return False
    return one[apart[0]] == two[apart[1]] and one[apart[1]] == two[apart[0]]


def _class(q: Quantity) -> str:
    return q.noun_class or noun_class(q.noun)


def closed(q: Quantity) -> Interval:
    """The count with the persons named beside it added ("X, Y and eight others": 10); any other quantity as it is."""
    x = figure_of(q)
    if q.share is not Share.OTHER:
        return x
    if q.named:
        return Interval(x.lower + len(q.named), x.upper + len(q.named))
    return Interval(x.lower, x.upper + UNNAMED_BESIDE)


def _things(a: Quantity, b: Quantity) -> _Things:
    first, second = _class(a), _class(b)
    if first == second and (first or not a.noun or not b.noun or singular(a.noun) == singular(b.noun)):
        return _narrowed(a, b)
    if not a.noun and not first:  # elliptical ("twelve were killed"): people in general, or whatever the other counts
        return _Things.KINDS if is_a(second, PERSON) and second != PERSON else _Things.SAME
    if not b.noun and not second:
        return _Things.KIND if is_a(first, PERSON) and first != PERSON else _Things.SAME
    if first and is_a(first, second):
        return _Things.KIND
    if second and is_a(second, first):
        return _Things.KINDS
    return _Things.DIFFERENT


def _narrowed(a: Quantity, b: Quantity) -> _Things:
    """The same noun may count a part only: "ten American soldiers" of "twelve soldiers", but nothing of "nine Iraqi soldiers"."""
    first, second = _proper_modifiers(a), _proper_modifiers(b)
    if first == second:
        return _Things.SAME
    if second < first:
        return _Things.KIND
    if first < second:
        return _Things.KINDS
    return _Things.DIFFERENT


def _proper_modifiers(q: Quantity) -> frozenset[str]:
    words = q.phrase.split()[:-1]
    return frozenset(word for word in words if word[:1].isupper())


# -- measures ----------------------------------------------------------------------------------------------------------


def _measures(a: Quantity, b: Quantity, tolerance: float) -> Comparison:
    x, y = figure_of(a), figure_of(b)
    if a.unit == b.unit:
        return _judge(a, b, x, y, tolerance)
    if a.unit is None or b.unit is None:
        return Comparison(Relation.UNKNOWN, f"{display(a)} and {display(b)} are in different units")
    if a.measure is Measure.AGE:  # someone of one year is twelve to twenty-three months old
        x, y = (i.widened(0, 0.99) if q.unit == "year" else i for q, i in ((a, x), (b, y)))
    # always into the unit that comes first in the alphabet, so that both orders of the arguments agree
    unit = min(a.unit, b.unit)
    first, second = convert(x, a.unit, unit), convert(y, b.unit, unit)
    if first is None or second is None:
        return Comparison(Relation.UNKNOWN, f"{display(a)} and {display(b)} do not measure the same thing")
    if a.measure is Measure.AGE:
        return _judge(a, b, first, second, tolerance)
    found = lookup(unit)
    room = DEGREES if found and found.dimension == "temperature" else _conversion_room(first, second)

    def by_rounding(q: Quantity, converted: Interval) -> Interval:
        return convert(rounded(q, figure_of(q)), q.unit or unit, unit) or converted

    return _judge(a, b, first, second, max(tolerance, room), by_rounding)


def _conversion_room(x: Interval, y: Interval) -> float:
    # of the larger of the two figures that face each other across the gap
    facing = (abs(v) for v in (max(x.lower, y.lower), min(x.upper, y.upper)) if not isinf(v))
    return CONVERSION * max(facing, default=0.0)


# -- the verdict -------------------------------------------------------------------------------------------------------


def _judge(
    a: Quantity,
    b: Quantity,
    x: Interval,
    y: Interval,
    tolerance: float,
    by_rounding: Callable[[Quantity, Interval], Interval] = rounded,
) -> Comparison:
    """The verdict on two intervals in one unit; a and b tell how much room each leaves."""
    relation = x.relate(y)
    if relation is not Relation.DISJOINT:
        return Comparison(relation, _agreement(relation, display(a), display(b)))
    loose, other = allowed(a, x), allowed(b, y)
    if loose.meets(other):
        softer, room = (a, loose) if loose != x else (b, other)
        return Comparison(Relation.NEAR, f"{display(softer)} allows {_range(room)}")
    if _meets_rounded(a, x, loose, other, by_rounding) or _meets_rounded(b, y, other, loose, by_rounding):
        return Comparison(Relation.NEAR, f"{display(a)} and {display(b)} differ by no more than rounding")
    if tolerance and x.gap(y) <= tolerance * (1 + 1e-9):
        return Comparison(Relation.NEAR, f"{display(a)} and {display(b)} are close enough for their kind")
    return Comparison(Relation.DISJOINT, _clash(a, b, x, y))


def _meets_rounded(
    q: Quantity, x: Interval, loose: Interval, other: Interval, by_rounding: Callable[[Quantity, Interval], Interval]
) -> bool:
    # one figure may stand for others by rounding, but two rounded figures are still two figures: 1.2 and 1.3 million
    room = by_rounding(q, x)
    return Interval(min(room.lower, loose.lower), max(room.upper, loose.upper)).meets(other)


def _agreement(relation: Relation, a: str, b: str) -> str:
    match relation:
        case Relation.EQUAL:
            return f"both say {a}" if a == b else f"{a} and {b} are the same"
        case Relation.REFINES:
            return f"{a} is within {b}"
        case Relation.COARSENS:
            return f"{b} is within {a}"
    return f"{a} and {b} have values in common"


def _clash(a: Quantity, b: Quantity, x: Interval, y: Interval) -> str:
    text = f"{display(a)} and {display(b)} cannot both be right"
    if Share.OTHER in (a.share, b.share) and x.exact and y.exact:
        closed = ", with those named beside them" if (figure_of(a), figure_of(b)) != (x, y) else ""
        return f"{text} ({figure(x.lower)} against {figure(y.lower)}{closed})"
    if min(x.upper, y.upper) > 0 and max(x.lower, y.lower) / min(x.upper, y.upper) in (1e3, 1e6):
        return f"{text} (a thousand or a million mistaken?)"
    return text


def _range(x: Interval) -> str:
    if isinf(x.upper):
        return f"{figure(x.lower)} and more"
    if isinf(x.lower):
        return f"{figure(x.upper)} and less"
    return f"{figure(x.lower)} to {figure(x.upper)}"
