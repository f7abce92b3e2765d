"""What a number grammar hands back: a mention and the token behind it."""

from dataclasses import dataclass

from checker.extract.numbers.amounts import Amount
from checker.extract.numbers.counted import Counted
from checker.extract.numbers.line import Line
from checker.model import Mention, MentionType
from checker.values.others import Score
from checker.values.quantity import Measure, Modifier, Number, Quantity


@dataclass(frozen=True, slots=True)
class Read:
    """A mention and the first token that was not looked at; no mention where the tokens are a trap."""

    last: int
    mentions: tuple[Mention, ...] = ()


def mention(
    line: Line, kind: MentionType, start: int, end: int, value: Quantity | Score, core: tuple[int, int] | None = None
) -> Mention:
    """A mention of view[start:end]."""
    text = line.article.text[start:end]
    return Mention(line.article.id, line.sentence.index, kind, start, end, text, value, core or (start, end))


def quantity(
    line: Line,
    amount: Amount,
    measure: Measure,
    *,
    unit: str | None = None,
    noun: Counted | None = None,
    factor: Number = 1,
) -> Quantity:
    """The value of an amount in a unit.

    Args:
        factor: what one of the figure is in the unit (a cent is 0.01 dollar).
    """
    lower, upper = amount.limits(measure is Measure.COUNT)
    if factor != 1:
        lower = None if lower is None else round(lower * factor, 6)
        upper = None if upper is None else round(upper * factor, 6)
    noun = noun or Counted()
    return Quantity(
        lower,
        upper,
        measure,
        amount.modifier,
        amount.digits,
        unit,
        noun.noun,
        line.article.text[noun.start : noun.end],
        noun.noun_class,
        noun.share,
    )


def exact(value: Number, measure: Measure, *, digits: int | None = None, unit: str | None = None) -> Quantity:
    """A plain value without bounds."""
    return Quantity(value, value, measure, Modifier.EXACT, digits, unit)
