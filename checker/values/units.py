"""Units that news gives measures in, and their conversion to one base unit for each dimension."""

import re
from dataclasses import dataclass
from functools import cache, lru_cache

from checker.values.interval import Interval


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit: value in it times factor, plus offset, is the value in the base unit of its dimension."""

    dimension: str
    factor: float
    offset: float = 0.0


_DAY = 86_400.0

# International yard and pound (1959), US customary volumes, mean Gregorian month and year.
_UNITS: dict[str, Unit] = {
    "millimetre": Unit("length", 0.001),
    "centimetre": Unit("length", 0.01),
    "metre": Unit("length", 1.0),
    "kilometre": Unit("length", 1000.0),
    "inch": Unit("length", 0.0254),
    "foot": Unit("length", 0.3048),
    "yard": Unit("length", 0.9144),
    "mile": Unit("length", 1609.344),
    "nautical mile": Unit("length", 1852.0),
    "gram": Unit("weight", 0.001),
    "kilogram": Unit("weight", 1.0),
    "tonne": Unit("weight", 1000.0),
    "ounce": Unit("weight", 0.028349523125),
    "pound": Unit("weight", 0.45359237),
    "stone": Unit("weight", 6.35029318),
    "ton": Unit("weight", 907.18474),
    "mile per hour": Unit("speed", 1.609344),
    "kilometre per hour": Unit("speed", 1.0),
    "metre per second": Unit("speed", 3.6),
    "knot": Unit("speed", 1.852),
    "square metre": Unit("area", 1.0),
    "square foot": Unit("area", 0.09290304),
    "square kilometre": Unit("area", 1e6),
    "square mile": Unit("area", 2_589_988.110336),
    "hectare": Unit("area", 1e4),
    "acre": Unit("area", 4046.8564224),
    "litre": Unit("volume", 1.0),
    "gallon": Unit("volume", 3.785411784),
    "barrel": Unit("volume", 158.987294928),
    "celsius": Unit("temperature", 1.0),
    "fahrenheit": Unit("temperature", 5 / 9, -160 / 9),
    "second": Unit("time", 1.0),
    "minute": Unit("time", 60.0),
    "hour": Unit("time", 3600.0),
    "day": Unit("time", _DAY),
    "week": Unit("time", 7 * _DAY),
    "month": Unit("time", 30.436875 * _DAY),
    "year": Unit("time", 365.2425 * _DAY),
    "decade": Unit("time", 3652.425 * _DAY),
    # rarer, but read by checker's own grammar: pint, which knows these too, takes a second to be loaded
    "furlong": Unit("length", 201.168),
    "light year": Unit("length", 9_460_730_472_580_800.0),
    "milligram": Unit("weight", 1e-6),
    "carat": Unit("weight", 0.0002),
    "millilitre": Unit("volume", 0.001),
    "acre foot": Unit("volume", 1_233_481.83754752),
    "watt": Unit("power", 1.0),
    "kilowatt": Unit("power", 1e3),
    "megawatt": Unit("power", 1e6),
    "gigawatt": Unit("power", 1e9),
    "horsepower": Unit("power", 745.69987158227),
    "kilowatt hour": Unit("energy", 3.6e6),
    "calorie": Unit("energy", 4.184),
    "megabyte": Unit("information", 1e6),
    "gigabyte": Unit("information", 1e9),
    "terabyte": Unit("information", 1e12),
    "volt": Unit("voltage", 1.0),
    "decibel": Unit("loudness", 1.0),
    "degree": Unit("angle", 1.0),
    "kiloton": Unit("yield", 1.0),
    "magnitude": Unit("magnitude", 1.0),
}

_ALIASES = {
    short: name
    for name, shorts in {
        "millimetre": "mm",
        "centimetre": "cm",
        "metre": "m",
        "kilometre": "km",
        "inch": "in inches",
        "foot": "ft feet",
        "yard": "yd",
        "mile": "mi",
        "gram": "g",
        "kilogram": "kg kilo kilos",
        "ounce": "oz",
        "pound": "lb lbs",
        "tonne": "metric-ton",
        "mile per hour": "mph miles-per-hour",
        "kilometre per hour": "km/h kph kmh kilometres-per-hour",
        "metre per second": "m/s metres-per-second",
        "hectare": "ha",
        "square foot": "sq-ft square-feet",
        "square metre": "sq-m",
        "square kilometre": "sq-km",
        "square mile": "sq-mi",
        "litre": "l",
        "celsius": "°c degree-celsius degrees-celsius",
        "fahrenheit": "°f degree-fahrenheit degrees-fahrenheit",
    }.items()
    for short in (word.replace("-", " ") for word in shorts.split())
}


_NAME = re.compile(r"[a-z][a-z_]*(?: [a-z_]+)*")


@lru_cache(maxsize=4096)
def canonical(unit: str) -> str:
    """One name for a unit: British spelling, singular, lower case ("km", "kilometers" and "kilometre" are "kilometre")."""
    name = " ".join(unit.lower().replace("-", " ").split())
    name = re.sub(r"\b(kilo|centi|milli|)(met|lit)er(s?)\b", r"\1\2re\3", name)
    for candidate in (name, name.removesuffix("s")):
        if candidate in _UNITS or candidate in _ALIASES:
            return _ALIASES.get(candidate, candidate)
    return name


@lru_cache(maxsize=4096)
def lookup(unit: str) -> Unit | None:
    """The unit by any of its names; None when it is not in the table of news units."""
    return _UNITS.get(canonical(unit))


def convert(interval: Interval, unit: str, other: str) -> Interval | None:
    """The interval given in ``unit`` in the unit ``other``; None when they do not measure the same thing.

    The table above answers for the units of everyday news; anything else is asked of pint, which is imported only then.
    """
    if canonical(unit) == canonical(other):
        return interval
    first, second = lookup(unit), lookup(other)
    if first and second:
        if first.dimension != second.dimension:
            return None
        return interval.scaled(first.factor / second.factor, (first.offset - second.offset) / second.factor)
    factor = _rare_factor(canonical(unit), canonical(other))
    return None if factor is None else interval.scaled(factor)


@lru_cache(maxsize=4096)
def _rare_factor(unit: str, other: str) -> float | None:
    import pint

    registry = _registry()
    if not (_NAME.fullmatch(unit) and _NAME.fullmatch(other)):
        return None  # pint reads expressions, and fails in many ways on what is none
    try:
        return float(registry.Quantity(1.0, unit).to(other).magnitude) if unit in registry and other in registry else None
    except pint.DimensionalityError:
        return None


@cache
def _registry() -> "pint.UnitRegistry":  # type: ignore[name-defined]  # noqa: F821
    import pint

    return pint.UnitRegistry()
