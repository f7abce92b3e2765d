"""Figures as such: how far apart two lie, whether one has the other's digits changed about, and what they count."""

from checker.model import Fact
from checker.values.algebra import compare
from checker.values.compare_quantity import of_one_group
from checker.values.nouns import PERSON, is_person, noun_class
from checker.values.period import Span
from checker.values.quantity import Measure, Modifier, Quantity
from checker.values.relation import Relation

# The smaller of two figures divided by the larger, from which they lie close together: slips and estimates seldom halve a figure.
CLOSE = 0.5


def noun_of(fact: Fact) -> str:
    """The noun that a figure counts, "" if it stands alone."""
    return fact.value.noun if isinstance(fact.value, Quantity) else ""


def class_of(fact: Fact) -> str:
    """The noun that a figure counts in a form in which synonyms are one word ("house": "home"); "" if it stands alone."""
    noun = noun_of(fact)
    return noun_class(noun) or noun


def relation_of(a: Fact, b: Fact) -> tuple[Relation, bool]:
    """How two values stand to each other, and whether they are told apart only as counts of kinsfolk.

    "23,540 people" may hold "23,450 spectators", and "16 men" say nothing of "17 miners". If it turns out that both sentences
    speak of one group, the words for it no longer matter, and then these figures exclude each other.
    """
    relation = compare(a.value, b.value).relation
    if relation not in (Relation.PART, Relation.WHOLE, Relation.UNKNOWN):
        return relation, False
    x, y = a.value, b.value
    if not isinstance(x, Quantity) or not isinstance(y, Quantity) or x.share is not y.share:
        return relation, False
    if not {x.measure, y.measure} <= {Measure.COUNT} or not (is_person(x.noun) and is_person(y.noun)):
        return relation, False
    bare = compare(of_one_group(x), of_one_group(y)).relation
    return (bare, True) if bare is Relation.DISJOINT else (relation, False)


def part_and_whole(a: Fact, b: Fact) -> bool:
    """Whether two counts are of a kind and its kin ("200 people", "12 nurses"), or one of nothing named ("10 in the north")."""
    x, y = noun_of(a), noun_of(b)
    if a.attribute != "count" or x == y:
        return False
    if not x or not y:
        return noun_class(x or y) != PERSON  # "3,000 lost their homes" are people, but not doctors
    return noun_class(x) != noun_class(y)


def close(a: Fact, b: Fact) -> bool:
    """Whether two figures may be one: within a factor of two, digits changed about, or a nought too many."""
    x, y = figure_of(a), figure_of(b)
    if x is None or y is None or not x or not y:
        return False
    small, large = sorted((x, y))
    if small / large >= CLOSE or large == small * 10:
        return True
    return bool(changed_about(a, b))


def changed_about(a: Fact, b: Fact) -> int:
    """How many digits two figures have, if one has two neighbouring digits of the other swapped ("23,450", "23,540"); else 0."""
    x, y = _written(a), _written(b)
    if len(x) != len(y) or x == y:
        return 0
    at = [n for n, (one, other) in enumerate(zip(x, y, strict=True)) if one != other]
    swapped = len(at) == 2 and at[1] - at[0] == 1 and x[at[0]] == y[at[1]] and x[at[1]] == y[at[0]]
    return len(x) if swapped else 0


def _written(fact: Fact) -> str:
    """The digits of the figure as it was written ("48000" for "some 48,000", "614" for "61.4"); "" if the bounds do not tell."""
    value = fact.value
    if not isinstance(value, Quantity | Span) or value.lower is None:
        return ""
    figure = value.lower
    if isinstance(value, Quantity) and value.modifier is Modifier.ABOUT and value.upper is not None:
        figure = (value.lower + value.upper) / 2
    elif value.lower != value.upper and not (isinstance(value, Quantity) and value.modifier is Modifier.AT_LEAST):
        return ""
    return f"{figure:.10g}".replace(".", "") if figure > 0 else ""


def figure_of(fact: Fact) -> float | None:
    """The figure as a number, its lower bound if it is a range; None for fractions and what is no figure."""
    value = fact.value
    if isinstance(value, Quantity) and value.measure is not Measure.RATIO:
        return value.lower if value.lower is not None else value.upper
    if isinstance(value, Span):
        return value.lower
    return None
