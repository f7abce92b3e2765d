"""Counts of nothing: "nobody was hurt", "no injuries", "none of the passengers"."""

from checker.extract.numbers.counted import Counted, counted
from checker.extract.numbers.line import CASUALTY_WORDS, Line
from checker.extract.numbers.plurals import is_plural
from checker.extract.numbers.reading import Read, mention
from checker.model import MentionType
from checker.values.nouns import is_person
from checker.values.number_words import ONES
from checker.values.quantity import Measure, Modifier, Quantity, Share

_REACH = 6  # tokens from "no one" to what did not happen to them
_AUXILIARIES = frozenset(
    "was were is are has have had been be being got gets seriously else other critically badly to reported".split()
)
# What news says there was none of.
_EVENTS = frozenset(
    "casualties injuries deaths fatalities victims survivors arrests casualty injury death fatality arrest survivor"
    " explosives weapons"
    " suspects hostages witnesses charges shots bombs explosions passengers homes houses losses cases".split()
)
_MODIFIERS = frozenset(
    "reported known serious civilian military immediate further other new confirmed fatal major human american british u.s."
    " life-threatening additional apparent significant criminal".split()
)


def zero(line: Line, at: int) -> Read | None:
    """The count of nothing that begins at a token; None where nothing is counted ("no one knows", "zero tolerance")."""
    word = line.low(at)
    if word in ("nobody", "no-one"):
        return _nobody(line, at, at + 1)
    if word == "no" and line.low(at + 1) == "one":
        return _nobody(line, at, at + 2)
    if word == "none":
        return _none(line, at)
    if word in ("no", "zero"):
        return _no(line, at)
    return None


def _nobody(line: Line, at: int, last: int) -> Read | None:
    other = line.low(last) == "else"
    place = last
    while place < last + _REACH and line.low(place) in _AUXILIARIES:
        place += 1
    happened = line.low(place) in CASUALTY_WORDS and (place > last or line.low(place) in ("died", "survived"))
    if not happened and not (line.low(place) in ("on", "aboard", "inside") and line.harmful):
        return None
    share = Share.OTHER if other else Share.TOTAL
    return _read(line, at, last, Counted("people", "person", share=share))


def _none(line: Line, at: int) -> Read | None:
    if line.low(at + 1) == "of":
        noun = counted(line, at + 1, False)
        pronoun = line.low(at + 2) in ("them", "those", "whom", "the")
        if (noun.noun and is_person(noun.noun)) or (
            pronoun and line.find(CASUALTY_WORDS, at + 3, at + 3 + _REACH * 2) is not None
        ):
            return _read(line, at, at + 1, noun)
        return None
    if line.low(at + 1) in ("was", "were", "has", "have") and line.find(CASUALTY_WORDS, at + 2, at + 2 + _REACH) is not None:
        return _read(line, at, at + 1, Counted())
    return None


def _no(line: Line, at: int) -> Read | None:
    place = at + 1
    if line.low(at - 1) in ("there's", "say", "said", "says") and line.low(place) == ",":
        return None
    if line.low(place) in ("reports", "report", "word") and line.low(place + 1) == "of":
        place += 2
    while line.low(place) in _MODIFIERS:
        place += 1
    head = line.low(place)
    if head in ONES or not line.word(place):
        return None
    noun = counted(line, place, not is_plural(head))
    if not noun.noun or noun.last > place + 4:
        return None
    last_word = line.low(noun.last - 1)
    if last_word not in _EVENTS:
        if not is_plural(last_word) or not is_person(noun.noun):
            return None
        if line.find(CASUALTY_WORDS, noun.last, noun.last + _REACH) is None:
            return None
    return _read(line, at, at + 1, noun)


def _read(line: Line, at: int, last: int, noun: Counted) -> Read:
    phrase = line.article.text[noun.start : noun.end]
    value = Quantity(0, 0, Measure.COUNT, Modifier.ZERO, None, None, noun.noun, phrase, noun.noun_class, noun.share)
    return Read(
        max(last, noun.last if noun.end else last),
        (mention(line, MentionType.QUANTITY, line.tokens[at].start, line.tokens[last - 1].end, value),),
    )
