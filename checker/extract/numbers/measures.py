"""Measures: a figure with a unit."""

from dataclasses import replace

from checker.extract.numbers.amounts import Amount, read_amount
from checker.extract.numbers.bounds import before, limits
from checker.extract.numbers.counted import Counted, counted
from checker.extract.numbers.line import Line
from checker.extract.numbers.reading import Read, mention, quantity
from checker.extract.numbers.words import TRIGGERS, digits_value, word_value
from checker.model import MentionType
from checker.values.nouns import noun_class
from checker.values.quantity import Measure, Modifier, Number, Quantity

UNITS_BY_FORM: dict[str, str] = {}
for _name, _forms in {
    "millimetre": "mm millimetre millimetres millimeter millimeters",
    "centimetre": "cm centimetre centimetres centimeter centimeters",
    "metre": "metre metres meter meters",
    "kilometre": "km kms kilometre kilometres kilometer kilometers",
    "inch": "inch inches",
    "foot": "ft ft. foot feet",
    "yard": "yd yds yard yards",
    "mile": "mile miles mi",
    "furlong": "furlong furlongs",
    "gram": "gram grams gramme grammes",
    "milligram": "mg milligram milligrams",
    "kilogram": "kg kgs kilogram kilograms kilogramme kilogrammes kilo kilos",
    "tonne": "tonne tonnes",
    "ton": "ton tons",
    "ounce": "oz ounce ounces",
    "pound": "lb lbs lb. lbs. pound pounds",
    "stone": "stone",
    "mile per hour": "mph m.p.h.",
    "kilometre per hour": "kph kmh km/h",
    "knot": "knot knots",
    "litre": "litre litres liter liters",
    "millilitre": "ml millilitre millilitres milliliter milliliters",
    "gallon": "gallon gallons",
    "barrel": "barrel barrels bpd",
    "acre": "acre acres",
    "hectare": "ha hectare hectares",
    "degree": "degree degrees °",
    "watt": "watt watts",
    "kilowatt": "kw kilowatt kilowatts",
    "megawatt": "mw megawatt megawatts",
    "gigawatt": "gw gigawatt gigawatts",
    "kilowatt-hour": "kwh kilowatt-hour kilowatt-hours",
    "volt": "volt volts",
    "megabyte": "mb megabyte megabytes",
    "gigabyte": "gb gigabyte gigabytes",
    "terabyte": "tb terabyte terabytes",
    "calorie": "calorie calories",
    "carat": "carat carats",
    "horsepower": "hp horsepower",
    "magnitude": "magnitude",
    "light-year": "light-year light-years",
    "kiloton": "kiloton kilotons",
    "decibel": "decibel decibels",
    "acre-foot": "acre-foot acre-feet",
}.items():
    for _form in _forms.split():
        UNITS_BY_FORM[_form] = _name
_SQUARE = {"square": "square", "sq": "square", "sq.": "square", "cubic": "cubic", "nautical": "nautical", "metric": "metric"}
# Units that are other words too; they need digits or a hyphen before them.
_AMBIGUOUS = frozenset({"mi", "ha", "stone", "hp", "mw", "mb", "gb", "tb", "kw", "degree", "degrees", "yard", "yards"})
_SCALES_OF_HEAT = {"fahrenheit": "fahrenheit", "celsius": "celsius", "centigrade": "celsius", "f": "fahrenheit", "c": "celsius"}
_HEAT = frozenset("temperature temperatures heat heatwave cold frost minus highs lows thermometer thermometers mercury".split())
_TALL = range(3, 9)  # feet of a person
_STEPS = frozenset({"murder", "assault", "burglary", "manslaughter", "felony", "black", "in", "honorary", "from"})
_DETERMINERS = frozenset("the its their his her all these those our".split())


def whole(line: Line, at: int) -> Counted:
    """What a share is of, which may be a singular ("of the vote")."""
    while line.low(at) in _DETERMINERS:
        at += 1
    return Counted() if line.digit(at) or line.low(at) in TRIGGERS else counted(line, at, True, rank=True)


def part_of_unit(line: Line, at: int, part: str, unit: str) -> Read:
    """ "a half-mile", "half a mile", "a quarter-mile"."""
    first = at - 1 if line.low(at - 1) in ("a", "an") else at
    last = at + 1 if "-" in line.low(at) else at + 3
    start_at, modifier = before(line, first, True)
    modifier = modifier or Modifier.EXACT
    lower, upper = limits(0.5 if part == "half" else 0.25, modifier, False)
    value = Quantity(lower, upper, Measure.LENGTH, modifier, None, UNITS_BY_FORM[unit])
    start, end = line.tokens[start_at].start, line.tokens[last - 1].end
    return Read(last, (mention(line, MentionType.MEASURE, start, end, value, (line.tokens[first].start, end)),))


def small(line: Line, at: int) -> Number | None:
    if line.digit(at):
        read = digits_value(line.low(at))
        return read[0] if read else None
    return word_value(line.low(at))


def measure(line: Line, amount: Amount) -> Read | None:
    """ "40 kilometers", "84-yard", "1,200km", "30 degrees", "5-foot-11", "200 square miles"."""
    figure, at = amount.figure if amount.second is None else amount.second, amount.last
    if line.low(at) == "'" and line.glued(at) and line.digit(at + 1) and line.glued(at + 1) and figure.value in _TALL:
        inches = small(line, at + 1)  # 6'2" is written with a prime
        if inches is not None and inches < 12:
            return _height(line, amount, inches, at + 3 if line.low(at + 2) == '"' and line.glued(at + 2) else at + 2)
    if (amount.rest or line.low(at).removesuffix(".")) in ("c", "f") and _of_heat(line, amount):
        return _in_scale(line, amount)
    hyphened = False
    if amount.rest:
        head, _, tail = amount.rest.partition("-")
        if head not in UNITS_BY_FORM or (head in _AMBIGUOUS and figure.spelled and head not in ("yard", "degree")):
            return None
        unit, end, last = UNITS_BY_FORM[head], amount.end + len(head) + (1 if figure.spelled else 0), at
        if head == "degree" and line.low(at) in _STEPS:
            return None
        if unit == "kilometre" and line.low(at) == "/" and line.low(at + 1) == "h":
            unit, end, last = "kilometre per hour", line.tokens[at + 1].end, at + 2
        if tail:
            return _feet(line, amount, unit, tail, end, last)
        return _measured(line, amount, unit, end, last, figure.spelled)
    if line.low(at) == "-" and line.hyphen(at):
        at, hyphened = at + 1, True
    compound = line.low(at)
    if hyphened and "-" in compound and compound not in UNITS_BY_FORM:  # "a 5-foot-tall fence", "12-mile-long"
        head, _, tail = compound.partition("-")
        if head in UNITS_BY_FORM:
            end = line.tokens[at].start + len(head)
            return _feet(line, amount, UNITS_BY_FORM[head], tail, end, at + 1)
    square = _SQUARE.get(compound.partition("-")[0], "")
    if square:
        form = compound.partition("-")[2]
        if not form:
            at += 2 if line.low(at + 1) == "-" else 1
            form = line.low(at)
        if form not in UNITS_BY_FORM or (square == "metric" and not form.startswith("ton")):
            return None
        unit = {"metric": "tonne"}.get(square, f"{square} {UNITS_BY_FORM[form]}")
        return _measured(line, amount, unit, line.tokens[at].end, at + 1, hyphened)
    if compound not in UNITS_BY_FORM or (
        compound in _AMBIGUOUS and figure.spelled and not hyphened and compound[:6] not in ("degree", "yard", "yards")
    ):
        return None
    if compound == "degree" and not hyphened and figure.value != 1 and not figure.digits:
        return None
    if compound == "mile" and not hyphened and figure.spelled and figure.value != 1:
        return None  # "Seven Mile" is a road
    unit = UNITS_BY_FORM[compound]
    end, last = line.tokens[at].end, at + 1
    if unit == "degree":
        if hyphened and line.low(last) in _STEPS:
            return None
        if line.low(last) in _SCALES_OF_HEAT and (line.capital(last) or len(line.low(last)) > 1):
            unit, end, last = _SCALES_OF_HEAT[line.low(last)], line.tokens[last].end, last + 1
        if _below_zero(line, amount, last):
            return _frost(line, amount, unit, end, last)
    elif unit == "stone" and line.low(last) in ("thrower", "throwers", "walls", "wall", "building", "steps"):
        return None
    elif unit in ("mile", "kilometre", "metre") and line.low(last) in ("per", "an") and line.low(last + 1) in ("hour", "second"):
        last += 1
        unit, end, last = f"{unit} per {line.low(last)}", line.tokens[last].end, last + 1
    elif unit == "kilometre" and line.low(last) == "/" and line.low(last + 1) in ("h", "hr"):
        unit, end, last = "kilometre per hour", line.tokens[last + 1].end, last + 2
    elif unit == "foot":
        more = _inches(line, last, hyphened)
        if more is not None:
            return _height(line, amount, *more)
    return _measured(line, amount, unit, end, last, hyphened)


def _below_zero(line: Line, amount: Amount, last: int) -> bool:
    """ "minus 12 degrees", "-12 degrees", "12 degrees below zero"."""
    before = line.low(amount.lead - 1)
    if before == "minus" or (before == "-" and line.glued(amount.lead) and not line.glued(amount.lead - 1)):
        return True
    return line.low(last) == "below" and line.low(last + 1) == "zero"


def _frost(line: Line, amount: Amount, unit: str, end: int, last: int) -> Read:
    value = quantity(line, amount, Measure.LENGTH, unit=unit)
    lower, upper = value.upper, value.lower
    value = replace(value, lower=None if lower is None else -lower, upper=None if upper is None else -upper)
    signed = line.low(amount.lead - 1) in ("minus", "-")
    start = min(line.tokens[amount.lead - 1].start, amount.start) if signed else amount.start
    if line.low(last) == "below":
        end, last = line.tokens[last + 1].end, last + 2
    return Read(last, (mention(line, MentionType.MEASURE, start, end, value, (start, end)),))


def _in_scale(line: Line, amount: Amount) -> Read:
    """ "38 C", "38C", "minus 12 C."."""
    letter, end, last = amount.rest, amount.end + 1, amount.last
    if not letter:
        token = line.tokens[last]
        letter, end, last = token.lower[0], token.start + 1, last + 1
    unit = _SCALES_OF_HEAT[letter]
    return (
        _frost(line, amount, unit, end, last)
        if _below_zero(line, amount, last)
        else _measured(line, amount, unit, end, last, False)
    )


def _of_heat(line: Line, amount: Amount) -> bool:
    """Whether "38 C" is a temperature: the sentence has to speak of heat or cold."""
    return not _HEAT.isdisjoint(line.words) and not amount.figure.spelled and amount.figure.scale == 1


def _inches(line: Line, at: int, hyphened: bool) -> tuple[Number, int] | None:
    """Inches behind feet and the token behind them: "5-foot-11", "5 feet, 11 inches", "6 feet 2"."""
    joined = hyphened and line.low(at) == "-" and line.glued(at) and line.digit(at + 1)
    if joined or (not hyphened and line.low(at) == "," and line.low(at + 2) in ("inch", "inches")):
        at += 1
    elif hyphened or line.tokens[at - 1].lower == "foot":
        return None
    value = small(line, at)
    if value is None or not 0 <= value < 12:
        return None
    at += 1
    if hyphened and line.low(at) == "-" and line.low(at + 1) in ("inch", "inches"):
        at += 2
    elif line.low(at) in ("inch", "inches", "in"):
        at += 1
    elif not hyphened and (line.word(at) or line.low(at) == "-"):
        return None
    return value, at


def _feet(line: Line, amount: Amount, unit: str, tail: str, end: int, last: int) -> Read | None:
    """A unit with something written against it: "six-foot-two", "5-foot-tall"."""
    if unit == "foot":
        inches = word_value(tail.partition("-")[0])
        if inches is not None and inches < 12:
            return _height(line, amount, inches, last)
    return _measured(line, amount, unit, end, last, True)


def _height(line: Line, amount: Amount, inches: Number, last: int) -> Read:
    total = amount.figure.value * 12 + inches
    lower, upper = limits(total, amount.modifier, False)
    value = Quantity(lower, upper, Measure.LENGTH, amount.modifier, None, "inch")
    return Read(last, (mention(line, MentionType.MEASURE, amount.start, line.tokens[last - 1].end, value, amount.core),))


def _measured(line: Line, amount: Amount, unit: str, end: int, last: int, attribute: bool) -> Read:
    noun = counted(line, last, True) if attribute and line.word(last) else Counted()
    if not attribute and line.low(last) == "of" and line.word(last + 1):
        noun = whole(line, last + 1)
    value = replace(quantity(line, amount, Measure.LENGTH, unit=unit, noun=noun), share=Counted().share)
    return Read(last, (mention(line, MentionType.MEASURE, amount.start, end, value, amount.core),))


def magnitude(line: Line, at: int, convention: str) -> Read | None:
    """The figure at a token, if "magnitude" or a Richter scale says what it is."""
    behind = at - 1
    if line.low(behind) in ("of", "-", "at", "about", "around", "was", "to"):
        behind -= 1
    named = line.low(behind) == "magnitude"
    amount = read_amount(line, at, convention)
    if amount is None or amount.rest or amount.high is None or not 0 < amount.high < 11 or amount.figure.vague:
        return None
    last = amount.last
    if not named:
        tail = [line.low(place) for place in range(last, last + 6)]
        if not ("richter" in tail and tail[0] == "on"):
            return None
    if noun_class(line.low(last)):
        return None
    value = quantity(line, amount, Measure.LENGTH, unit="magnitude")
    return Read(last, (mention(line, MentionType.MEASURE, amount.start, amount.end, value, amount.core),))
