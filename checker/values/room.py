"""The room that the wording of a figure leaves: "about", "nearly", "dozens", and the zeros of a round million."""

from math import floor, inf, isinf, log10

from checker.values.interval import Interval
from checker.values.quantity import Measure, Modifier, Quantity

ABOUT = 0.10
"""Room that "about", "nearly" and a vague count leave, as a share of the figure. Judgement: news rounds to one or two digits."""
NEARLY_ABOVE = 0.01
"""Room above the figure of "nearly"."""
ROUNDED_FROM = 1000
"""Smallest count or sum whose trailing zeros may come from rounding ("1.2 million"); a small count is what it says."""


def figure_of(q: Quantity) -> Interval:
    """The bounds as the text gives them: those of "about 300" are 300, even where a reader has given them their room already."""
    x = Interval.of(q.lower, q.upper)
    if q.modifier is not Modifier.ABOUT or x.exact or isinf(x.lower) or isinf(x.upper):
        return x
    middle = (x.lower + x.upper) / 2
    room = ABOUT * abs(middle) + _least(q)
    return Interval(middle, middle) if x.upper - middle <= room else x


def allowed(q: Quantity, x: Interval) -> Interval:
    """An interval of the quantity's bounds with the room that its qualifier leaves."""
    least = _least(q)
    below = 0.0 if isinf(x.lower) else max(least, ABOUT * abs(x.lower))
    above = 0.0 if isinf(x.upper) else max(least, ABOUT * abs(x.upper))
    match q.modifier:
        case Modifier.ABOUT if x.exact:
            return x.widened(below, above)
        case Modifier.VAGUE if q.measure is Measure.COUNT:
            return x.widened(below, above)
        case Modifier.NEARLY:
            return x.widened(below if x.exact else 0.0, 0.0 if isinf(x.upper) else max(least, NEARLY_ABOVE * abs(x.upper)))
        # "more than 100" starts at 101, yet nobody would hold it against a plain 100
        case Modifier.MORE_THAN:
            return x.widened(least, 0.0)
        case Modifier.FEWER_THAN:
            return x.widened(0.0, least)
    return x


def _least(q: Quantity) -> float:
    # of a handful, one more or less is what "about" means
    return 1.0 if q.measure in (Measure.COUNT, Measure.AGE, Measure.PERCENT) else 0.0


def rounded(q: Quantity, x: Interval) -> Interval:
    """The interval with half a unit of the last digit written at either end ("1.2 million": 1.15 to 1.25 million)."""
    if q.digits is None or q.measure in (Measure.AGE, Measure.RANK, Measure.RATIO) or q.modifier is Modifier.ZERO:
        return x
    if (
        q.measure in (Measure.COUNT, Measure.MONEY)
        and max(abs(v) for v in (x.lower, x.upper, 0.0) if abs(v) != inf) < ROUNDED_FROM
    ):
        return x
    return x.widened(_half_unit(x.lower, q.digits, below=True), _half_unit(x.upper, q.digits, below=False))


def _half_unit(value: float, digits: int, *, below: bool) -> float:
    if value == 0 or isinf(value):
        return 0.0
    places = floor(log10(abs(value)) + 1e-12)
    if below and abs(value) == 10.0**places:
        places -= 1  # what rounds up to 1.0 million has one digit less
    return 0.5 * 10.0 ** (places - digits + 1)
