"""Whether two lengths of time can both hold."""

from checker.values.display import display
from checker.values.interval import Interval
from checker.values.period import Span
from checker.values.relation import Comparison, Relation
from checker.values.units import convert

ABOUT = 0.15
"""Room of "about" as a share of the length: lengths of time are small numbers, "some six months" may be seven."""
OTHER_UNIT = 1 / 6
"""Room between two units, as a share of the longer: "a month" and "five weeks"."""


def compare_spans(a: Span, b: Span, tolerance: float = 0.0) -> Comparison:
    """How two durations stand to each other. Recurrences are only ever equal or not comparable.

    Args:
        tolerance: distance that still counts as NEAR, in the values' unit (of two, the one that comes first in the alphabet).
    """
    first, second = display(a), display(b)
    if a.recurring or b.recurring:
        if a.recurring and b.recurring and a.timex == b.timex:
            return Comparison(Relation.EQUAL, f"both say {first}")
        return Comparison(Relation.UNKNOWN, f"{first} and {second} recur and are not compared")
    x, y = _bounds(a), _bounds(b)
    if x is None or y is None:
        return Comparison(Relation.UNKNOWN, f"{first} or {second} has no definite length")
    unit = min(a.unit, b.unit)
    converted = convert(x, a.unit, unit), convert(y, b.unit, unit)
    if converted[0] is None or converted[1] is None:
        return Comparison(Relation.UNKNOWN, f"{first} and {second} do not measure the same thing")
    x, y = converted[0], converted[1]
    relation = x.relate(y)
    if relation is Relation.EQUAL:
        if a.unit == b.unit:
            return Comparison(relation, f"both say {first}" if first == second else f"{first} and {second} are the same")
        return Comparison(Relation.NEAR, f"{first} is {second}")
    if relation is not Relation.DISJOINT:
        words = {Relation.REFINES: f"{first} is within {second}", Relation.COARSENS: f"{second} is within {first}"}
        return Comparison(relation, words.get(relation, f"{first} and {second} have lengths in common"))
    if _hours_of_a_day(a, b):
        return Comparison(Relation.NEAR, f"{first} and {second} can both be said of one day")
    longer = max(x.lower, y.lower)  # of two lengths apart, the longer has the higher lower end
    share = max(ABOUT if "APPROX" in (a.mod, b.mod) else 0.0, OTHER_UNIT if a.unit != b.unit else 0.0)
    if x.gap(y) <= max(share * longer, tolerance) * (1 + 1e-9):
        return Comparison(Relation.NEAR, f"{first} and {second} are as close as such lengths are meant")
    return Comparison(Relation.DISJOINT, f"{first} and {second} cannot both be right")


def _hours_of_a_day(a: Span, b: Span) -> bool:
    """Whether one is a single day and the other a part of one: a "one-day visit" is over in hours."""
    day, part = (a, b) if a.unit == "day" else (b, a)
    return day.unit == "day" and day.lower == day.upper == 1 and part.unit in ("hour", "minute", "second")


def _bounds(s: Span) -> Interval | None:
    if not s.unit or (s.lower is None and s.upper is None):
        return None
    lower, upper = s.lower, s.upper
    if lower == upper:  # the modifier opens one end, however the length was read
        if s.mod in ("MORE_THAN", "EQUAL_OR_MORE"):
            upper = None
        elif s.mod in ("LESS_THAN", "EQUAL_OR_LESS"):
            lower = 0.0
    return Interval.of(lower, upper)
