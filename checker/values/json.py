"""Values as the JSON of the output contract. Equal values give equal JSON."""

from typing import TypeAlias

from checker.values.display import display as display
from checker.values.others import Name, Place, Score, State, Title, Words
from checker.values.period import Period, Span
from checker.values.quantity import Quantity

Json: TypeAlias = "bool | int | float | str | list[Json] | dict[str, Json] | None"

DIGITS = 9
"""Decimals kept of a fraction, so that a third computed in two ways is one value."""


def as_json(value: object) -> Json:
    """A value in the form that reports and ``facts --format jsonl`` carry.

    Bounds are inclusive and null when open; whole numbers are written as integers; days are ISO 8601.

    Raises:
        TypeError: for anything that is not a value.
    """
    match value:
        case Quantity():
            return {"lower": _number(value.lower), "upper": _number(value.upper), "unit": value.unit}
        case Period():
            days: dict[str, Json] = {
                "timex": value.timex,
                "lower": value.lower.isoformat() if value.lower else None,
                "upper": value.upper.isoformat() if value.upper else None,
            }
            return {**days, "mod": value.mod} if value.mod else days
        case Span():
            length: dict[str, Json] = {
                "timex": value.timex,
                "lower": _number(value.lower),
                "upper": _number(value.upper),
                "unit": value.unit or None,
            }
            return {**length, "mod": value.mod} if value.mod else length
        case Score():
            return {"sides": list(value.sides), "moment": value.moment}
        case Place():
            return {"name": value.text, "id": value.ids[0] if len(value.ids) == 1 else None, "relation": value.relation}
        case State():
            return {"set": value.set, "state": value.state}
        case Words():
            return {"text": value.text}
        case Name() | Title():
            return value.text
    raise TypeError(f"not a value: {type(value).__name__}")


def _number(number: float | None) -> int | float | None:
    if number is None or isinstance(number, int):
        return number
    return int(number) if number.is_integer() else round(number, DIGITS)
