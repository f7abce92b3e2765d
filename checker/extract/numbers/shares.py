"""Percentages and fractions of a whole."""

from dataclasses import replace

from checker.extract.numbers.amounts import Amount
from checker.extract.numbers.bounds import before, limits
from checker.extract.numbers.counted import Counted, counted
from checker.extract.numbers.figures import read_figure
from checker.extract.numbers.line import Line
from checker.extract.numbers.measures import UNITS_BY_FORM, part_of_unit, small, whole
from checker.extract.numbers.reading import Read, mention, quantity
from checker.extract.numbers.words import PARTS
from checker.model import MentionType
from checker.values.number_words import ONES
from checker.values.quantity import Measure, Modifier, Quantity

_PERCENT = frozenset({"%", "percent", "pct", "pct."})
_DETERMINERS = frozenset("the its their his her all these those our".split())


def percent(line: Line, amount: Amount) -> Read | None:
    """ "12 percent", "12%", "12 per cent", "three percentage points"; a share "of voters" names its noun."""
    at, unit = amount.last, None
    if line.low(at) == "to" and not amount.rest and amount.second is None and not amount.figure.vague:
        return _first_of_two(line, amount)
    if amount.rest:
        if amount.rest != "percent":
            return None
        end = amount.end + 1 + len(amount.rest)
        at -= 1
    else:
        if line.low(at) == "-" and line.hyphen(at):
            at += 1
        word = line.low(at)
        if word == "per" and line.low(at + 1) == "cent":
            at += 1
        elif word in ("percentage", "percentage-point") or (word == "percent" and line.low(at + 1) == "points"):
            if word != "percentage-point":
                at += 1
                if line.low(at) not in ("point", "points"):
                    return None
            unit = "percentage point"
        elif word not in _PERCENT:
            return None
        end = line.tokens[at].end
    noun = Counted()
    if line.low(at + 1) == "of" and unit is None:
        noun = counted(line, at + 1, False, quantifier=True)
        if noun.figure >= 0 or not noun.noun:
            noun = whole(line, at + 2)
    value = replace(quantity(line, amount, Measure.PERCENT, unit=unit, noun=noun), share=Counted().share)
    return Read(at + 1, (mention(line, MentionType.PERCENT, amount.start, end, value, amount.core),))


def _first_of_two(line: Line, amount: Amount) -> Read | None:
    """The first share of "rose from 5 to 7 percent", whose unit stands behind the second."""
    second = read_figure(line, amount.last + 1)
    if second is None or second.first != amount.last + 1 or second.scale > 1 or amount.figure.scale > 1:
        return None
    word = "percent" if second.rest == "percent" else line.low(second.last)
    if (word not in _PERCENT and (word, line.low(second.last + 1)) != ("per", "cent")) or (
        line.low(second.last + 1) in ("points", "point")
    ):
        return None
    value = quantity(line, amount, Measure.PERCENT)
    return Read(amount.last, (mention(line, MentionType.PERCENT, amount.start, amount.end, value, amount.core),))


def fraction(line: Line, at: int) -> Read | None:
    """ "a third of the crew", "two-thirds of", "half the houses", "nine out of ten", "one in five" at a token."""
    word = line.low(at)
    first, last, value = at, at + 1, 0.0
    if word == "half" and line.low(at + 1) in ("a", "an") and line.low(at + 2) in UNITS_BY_FORM:
        return part_of_unit(line, at, word, line.low(at + 2))
    if word == "half":
        if line.low(at - 1) in ("second", "first", "other", "better", "and", "a", "an", "one", "the", "-") or line.glued(at):
            if line.low(at - 1) not in ("one", "a", "the") or line.low(at + 1) != "of":
                return None
            first = at if line.low(at - 1) == "the" else at - 1
        if line.low(at + 1) != "of" and line.low(at + 1) not in _DETERMINERS:
            return None
        value = 0.5
    elif word in PARTS and word != "halves" and not word.endswith("s"):
        if line.low(at - 1) not in ("a", "one") or line.low(at + 1) != "of":
            return None
        first, value = at - 1, 1 / PARTS[word][1]
    elif "-" in word:
        head, _, tail = word.partition("-")
        if head in ("half", "quarter") and tail in UNITS_BY_FORM:
            return part_of_unit(line, at, head, tail)
        if tail not in PARTS or head not in ONES or line.low(at + 1) != "of":
            return None
        value = ONES[head] / PARTS[tail][1]
    elif word in ONES and line.low(at + 1) in PARTS and line.low(at + 1).endswith("s"):
        if line.low(at + 2) != "of":
            return None
        last, value = at + 2, ONES[word] / PARTS[line.low(at + 1)][1]
    else:
        return _out_of(line, at)
    if not 0 < value < 1 or (
        line.low(last) == "of" and line.low(last + 1) in ("a", "an") and line.low(last + 2) in ("million", "century")
    ):
        return None
    start_at, modifier = before(line, first, True)
    noun = counted(line, last, False, quantifier=True) if line.low(last) == "of" else counted(line, last + 1, False)
    if not noun.noun:
        noun = whole(line, last + 1 if line.low(last) == "of" else last)
    return _ratio(line, start_at, first, last, value, modifier or Modifier.EXACT, noun)


def _out_of(line: Line, at: int) -> Read | None:
    # "nine out of ten residents", "one in five"; "two in 2012" and "three in custody" are none
    if line.low(at + 1) == "out" and line.low(at + 2) == "of":
        other = at + 3
    elif line.low(at + 1) == "in":
        other = at + 2
    else:
        return None
    if line.low(other) == "every":
        other += 1
    part, total = small(line, at), small(line, other)
    if part is None or total is None or not 0 < part < total or line.dated(other) or line.take(other) is not None:
        return None
    if line.low(at + 1) == "in" and (total > 10 and total not in (20, 25, 50, 100, 1000)):
        return None
    if line.low(at + 1) == "in" and line.low(other + 1) in (
        "-",
        "years",
        "days",
        "months",
        "weeks",
        "hours",
        "minutes",
        "games",
        "matches",
    ):
        return None
    start_at, modifier = before(line, at, True)
    noun = counted(line, other + 1, False)
    return _ratio(line, start_at, at, other + 1, part / total, modifier or Modifier.EXACT, noun)


def _ratio(line: Line, start_at: int, first: int, last: int, value: float, modifier: Modifier, noun: Counted) -> Read:
    lower, upper = limits(value, modifier, False)
    start, end = line.tokens[start_at].start, line.tokens[last - 1].end
    phrase = line.article.text[noun.start : noun.end]
    ratio = Quantity(lower, upper, Measure.RATIO, modifier, None, None, noun.noun, phrase, noun.noun_class)
    core = (line.tokens[first].start, end)
    return Read(max(last, first + 1), (mention(line, MentionType.QUANTITY, start, end, ratio, core),))
