import math

import pytest

from checker.values.interval import Interval
from checker.values.units import canonical, convert


@pytest.mark.parametrize(
    ("name", "unit"),
    [
        ("km", "kilometre"),
        ("kilometers", "kilometre"),
        ("Kilometres", "kilometre"),
        ("feet", "foot"),
        ("inches", "inch"),
        ("lbs", "pound"),
        ("mph", "mile per hour"),
        ("miles per hour", "mile per hour"),
        ("kph", "kilometre per hour"),
        ("square miles", "square mile"),
        ("sq. km".replace(".", ""), "square kilometre"),
        ("liters", "litre"),
        ("days", "day"),
        ("magnitude", "magnitude"),
        ("storeys", "storeys"),
    ],
)
def test_one_name_for_a_unit(name: str, unit: str) -> None:
    assert canonical(name) == unit


@pytest.mark.parametrize(
    ("figure", "unit", "other", "expected"),
    [
        (1, "mile", "kilometre", 1.609344),
        (1, "km", "metre", 1000),
        (212, "fahrenheit", "celsius", 100),
        (-40, "celsius", "fahrenheit", -40),
        (1, "tonne", "kg", 1000),
        (2, "week", "day", 14),
        (1, "year", "month", 12),
        (100, "hectare", "square kilometre", 1),
        (1, "bar", "pascal", 100_000),
        (5, "magnitude", "magnitude", 5),
    ],
)
def test_conversion(figure: float, unit: str, other: str, expected: float) -> None:
    converted = convert(Interval(figure, figure), unit, other)
    assert converted is not None
    assert converted.lower == pytest.approx(expected)


def test_open_ends_stay_open() -> None:
    converted = convert(Interval(10, math.inf), "mile", "kilometre")
    assert converted is not None
    assert converted.upper == math.inf


@pytest.mark.parametrize(
    ("unit", "other"), [("mile", "kilogram"), ("magnitude", "mile"), ("bar", "metre"), ("day", "kilometre"), ("a b (", "/")]
)
def test_what_cannot_be_converted(unit: str, other: str) -> None:
    assert convert(Interval(1, 1), unit, other) is None
