"""Ages: "Smith, 34,", "34-year-old", "aged 34", "in his 20s", "six-month-old"."""

import re

from checker.extract.numbers.amounts import Amount
from checker.extract.numbers.counted import Counted, counted
from checker.extract.numbers.line import DAY_WORDS, MONTHS, WEEKDAYS, Line
from checker.extract.numbers.plurals import is_plural
from checker.extract.numbers.reading import Read, mention
from checker.model import MentionType
from checker.values.nouns import is_person
from checker.values.quantity import Measure, Modifier, Number, Quantity

OLDEST = 119  # beyond it a bare number beside a name is no age
_SPANS = frozenset({"year", "years", "yr", "yrs", "month", "months", "week", "weeks", "day", "days", "hour", "hours"})
_SHORT = frozenset({"yo", "yr-old", "yos", "y.o", "y.o."})
_DEATHS = frozenset({"died", "dies", "dead", "dying"})
_DEATH_REACH = 6  # tokens from "died" to "at": "died at a hospital in Velsk at 91"
_YOUNGEST = 13  # below it "at 9" may be the clock
_LIST = 16  # tokens back to "ages"
_NAMES = {"yr": "year", "yrs": "year"}
_PRONOUNS = frozenset({"he", "she", "who", "i"})
_POSSESSIVES = frozenset({"his", "her", "their", "my", "your", "the"})
_DECADE = re.compile(r"([1-9]0)'?s")
_DECADES = {
    "teens": 13, "twenties": 20, "thirties": 30, "forties": 40, "fifties": 50, "sixties": 60, "seventies": 70, "eighties": 80,
    "nineties": 90,
}  # fmt: skip
# "early 30s" reaches to 34 and "late 30s" begins at 35: halves that overlap in the middle, judged, not measured
_PART_OF_DECADE = {"early": (0, 4), "mid": (3, 7), "late": (5, 9), "mid-to-late": (4, 9), "early-to-mid": (0, 6)}
_SUFFIXES = frozenset({"jr", "jr.", "sr", "sr.", "ii", "iii", "iv"})
_OF_NUMBERS = frozenset("two three four five six seven eight nine ten the those several".split())
_ORGANS = frozenset({"no.", "section", "article", "chapter", "interstate", "route", "psalm", "verse"})


def compound(line: Line, amount: Amount) -> Read | None:
    """ "34-year-old", "five-year-old", "18- to 24-year-olds", "70 years old", "24 years of age", a noun behind it included."""
    rest = amount.rest
    at = amount.last
    if rest:
        pieces = rest.split("-")
        if pieces[0] not in _SPANS and pieces[0] not in _SHORT:
            return None
        unit = pieces[0]
        if unit in _SHORT:
            unit, end = "year", amount.end + len(rest)
        elif len(pieces) > 1:
            if not pieces[1].startswith("old"):
                return None
            end = line.tokens[at - 1].end
        elif line.low(at) in ("old", "olds"):
            end, at = line.tokens[at].end, at + 1
        elif line.low(at) == "-" and line.low(at + 1) in ("old", "olds"):
            end, at = line.tokens[at + 1].end, at + 2
        else:
            return None
    else:
        if line.low(at) == "-" and line.glued(at):
            at += 1
        unit, dash, tail = line.low(at).partition("-")
        if unit not in _SPANS and unit not in _SHORT and unit != "y":
            return None
        if dash:
            if not tail.startswith("old"):
                return None
            end, at = line.tokens[at].end, at + 1
        elif unit in _SHORT:
            unit, end, at = "year", line.tokens[at].end, at + 1
        elif unit == "y" and line.low(at + 1) == "/" and line.low(at + 2) == "o":
            unit, end, at = "year", line.tokens[at + 2].end, at + 3
        else:
            at += 1
            if line.low(at) == "-":
                at += 1
            if line.low(at) in ("old", "olds"):
                end, at = line.tokens[at].end, at + 1
            elif line.low(at) == "of" and line.low(at + 1) == "age":
                end, at = line.tokens[at + 1].end, at + 2
            else:
                return None
    unit = _NAMES.get(unit, unit.removesuffix("s"))
    # years of age are whole, but "more than 34 years old" may be 34 and a half
    lower, upper = amount.limits(amount.modifier in (Modifier.ABOUT, Modifier.NEARLY))
    noun = Counted()
    if line.word(at):
        plural = line.tokens[at - 1].lower.endswith("olds")
        noun = Counted() if plural else counted(line, at, True)
        if noun.noun and not is_person(noun.noun):
            head = noun.last - 1
            if line.capital(head) or (line.low(at - 1) == "old" and line.low(at - 2) in _SPANS):
                noun = Counted()  # "the 32-year-old Miller"; "was 70 years old Tuesday"
    phrase = line.article.text[noun.start : noun.end]
    value = Quantity(lower, upper, Measure.AGE, amount.modifier, amount.digits, unit, noun.noun, phrase, noun.noun_class)
    return Read(at, (mention(line, MentionType.AGE, amount.start, end, value, amount.core),))


def plain(line: Line, amount: Amount) -> Read | None:
    """An age without "year": behind "aged" or a name, or said of a person ("he was 34")."""
    if amount.rest or amount.figure.vague or amount.figure.scale > 1 or not isinstance(amount.low, int):
        return None
    if not 0 < amount.low <= OLDEST or (amount.high or 0) > OLDEST:
        return None
    before, at = line.low(amount.first - 1), amount.last
    first = amount.first
    if line.low(at) == "of" and (line.digit(at + 1) or line.low(at + 1) in _OF_NUMBERS):
        return None  # "Lena Orsk, 1 of 4 nurses"
    if before in ("between", "of", "under", "over"):
        first, before = (first - 1, line.low(first - 2)) if before != "of" or line.low(first - 2) == "age" else (first, before)
    if before in ("aged", "age", "ages", "ageing") and not (line.word(at) and line.low(at) in ("percent", "group", "people")):
        return _age(line, amount, first - 1)
    if (
        before in ("and", ",", "or")
        and not amount.figure.spelled
        and _listed(line, amount.first - 2)
        and not _counts_something(line, at)
    ):
        return _age(line, amount, amount.first)
    if before == "at" and not amount.figure.spelled and _at_death(line, amount):
        return _age(line, amount, amount.first)
    if before in ("turned", "turns", "turning") and not amount.figure.spelled and not _counts_something(line, at):
        return _age(line, amount, amount.first)
    if amount.figure.spelled and amount.low < 2:
        return None
    if (
        line.low(amount.lead - 1) in ("under", "over")
        and is_person(line.low(amount.lead - 2))
        and not _counts_something(line, at)
    ):
        return _age(line, amount, amount.lead - 1)
    if amount.bounded or amount.second is not None:
        return None
    if _apposition(line, amount) or _beside_noun(line, amount) or _predicate(line, amount):
        return _age(line, amount, amount.first)
    return None


def _at_death(line: Line, amount: Amount) -> bool:
    """ "died at 91", "died on Monday at 91", "dies at 91": of a place or of the clock nothing is left to tell."""
    behind = line.low(amount.last)
    if behind not in (".", ",", ";", "", "after", "from", "following", "in", "of", "on", "and", '"') or amount.low < _YOUNGEST:
        return False
    return line.find(_DEATHS, amount.first - 1 - _DEATH_REACH, amount.first - 1) is not None


def _age(line: Line, amount: Amount, first: int) -> Read:
    lower, upper = amount.limits(False)
    if amount.modifier in (Modifier.MORE_THAN, Modifier.FEWER_THAN) or line.low(first) in ("under", "over"):
        over = line.low(amount.lead - 1) == "over"
        lower, upper = (amount.low, None) if over else (0, _below(amount.low))
    value = Quantity(lower, upper, Measure.AGE, amount.modifier, amount.digits, "year")
    start = line.tokens[max(first, 0)].start
    return Read(amount.last, (mention(line, MentionType.AGE, start, amount.end, value, amount.core),))


def _listed(line: Line, at: int) -> bool:
    """Whether a figure before belongs to "ages 12 and 15", "aged 3, 5 and 9"."""
    first = max(at - _LIST, 0)
    while at > first and (line.digit(at) or line.low(at) in (",", "and", "or")):
        at -= 1
    return line.low(at) in ("ages", "aged")


def _below(value: Number) -> Number:
    return value - 1


def _counts_something(line: Line, at: int) -> bool:
    return line.word(at) and bool(counted(line, at, False).noun)


def _apposition(line: Line, amount: Amount) -> bool:
    """A number between commas behind a name: "Smith, 34,"; in brackets: "Ann Smith (34)"."""
    if amount.figure.spelled:
        return False
    first, at = amount.first, amount.last
    mark, behind = line.low(first - 1), line.low(at)
    if mark in ("now", "both") and line.low(first - 2) == "," and line.capital(first - 3):
        return behind in (",", ".", "")  # "Reyes, now 28.", "Ann and Eva Reyes, both 9,"
    name = first - 2
    if line.low(name) in _SUFFIXES and line.low(name - 1) == ",":
        name -= 2
    if name < 0 or not (line.capital(name) and line.word(name)):
        return False
    lower = line.low(name)
    if lower in MONTHS or lower in WEEKDAYS or lower in DAY_WORDS or lower in _ORGANS or line.dated(name):
        return False
    if mark == ",":
        if behind in (",", ".", ";", ")", ":", "?", "!", "") or (behind == '"' and line.glued(at)):
            return not (behind == "," and line.digit(at + 1) and not line.capital(at + 2))
        if behind == "-" and not line.glued(at):
            return True
        return behind in (
            "of",
            "and",
            "from",
            "was",
            "who",
            "has",
            "is",
            "died",
            "both",
            "or",
            "were",
            "in",
            "as",
            "with",
            "told",
            "said",
            "after",
            "when",
            "following",
            "during",
            "before",
        )
    if mark == "(":
        return behind in (")", ",") and line.capital(name - 1) and line.word(name - 1)
    return False


def _beside_noun(line: Line, amount: Amount) -> bool:
    """A number between commas behind a word for one person: "the driver, 45, was", "death of a boy, 3"; not "a man, 2 women"."""
    noun, behind = line.low(amount.first - 2), line.low(amount.last)
    if amount.figure.spelled or line.low(amount.first - 1) != "," or not is_person(noun) or is_plural(noun):
        return False
    if behind == ",":
        return not line.digit(amount.last + 1)
    return behind in (".", ";", "")


def _predicate(line: Line, amount: Amount) -> bool:
    """ "he was 34", "she's 19", "who is 70"."""
    first, at = amount.first, amount.last
    verb = line.low(first - 1)
    if verb in ("just", "only", "now"):
        first, verb = first - 1, line.low(first - 2)
    subject = line.low(first - 2).split("'")[0]
    if not (verb in ("was", "is", "'s", "'m", "am") and subject in _PRONOUNS) and not (
        verb in ("were", "are") and subject == "who"
    ):
        return False
    return line.low(at) in (".", ",", ";", "", "and", "when", "at", "but", '"') or (line.low(at) == "-" and not line.glued(at))


def decade(line: Line, at: int) -> Read | None:
    """ "in his 20s", "in her early thirties" at the token that names the decade; None for "the 1990s" and years."""
    text = line.low(at)
    match = _DECADE.fullmatch(text)
    low = int(match[1]) if match else _DECADES.get(text)
    if low is None:
        if not (text in ("20", "30", "40", "50", "60", "70", "80", "90") and line.low(at + 1) == "'s" and line.glued(at + 1)):
            return None
        low = int(text)
    before, first = at - 1, at
    part = line.low(before)
    if part == "-" and line.glued(before):
        before -= 1
        part = line.low(before)
    if part.endswith("-"):
        part = part[:-1]
    span = _PART_OF_DECADE.get(part)
    if span is not None:
        first, before = before, before - 1
    if (
        line.low(before) not in _POSSESSIVES
        or line.low(before) == "the"
        or line.low(before - 1) not in ("in", "into", "to", "of", "and")
    ):
        return None
    lower, upper = (low + span[0], low + span[1]) if span else (low, 19 if low == 13 else low + 9)
    value = Quantity(lower, upper, Measure.AGE, Modifier.RANGE, None, "year")
    last = at + 1 if match or text in _DECADES else at + 2
    return Read(last, (mention(line, MentionType.AGE, line.tokens[first].start, line.tokens[last - 1].end, value),))
