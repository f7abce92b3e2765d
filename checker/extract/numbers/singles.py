"""One person counted by an article: "a man and two children were killed", "wounding another officer"."""

from checker.extract.numbers.counted import counted
from checker.extract.numbers.line import Line
from checker.extract.numbers.reading import Read, mention
from checker.extract.numbers.words import TRIGGERS
from checker.model import MentionType
from checker.values.nouns import is_person
from checker.values.quantity import Measure, Modifier, Quantity, Share

_ARTICLES = frozenset({"a", "an", "another"})
_REACH = 9  # tokens from the person to what happened to them
# Done to someone: "killed a man". "shot" and "hit" are left to the passive, where they are no nouns.
_DONE_TO = frozenset(
    "killed kills killing wounded wounding wounds injured injuring injures arrested arresting detained detaining rescued"
    " kidnapped"
    " kidnapping captured capturing murdered murdering executed abducted abducting stabbed struck".split()
)
_HAPPENED = frozenset(
    "killed wounded injured hurt arrested detained rescued captured kidnapped shot slain murdered executed hospitalized"
    " hospitalised"
    " stabbed burned drowned crushed trapped beaten struck hit abducted missing dead beheaded hanged".split()
)
_BE = frozenset({"was", "were", "been", "being", "are", "is"})
_BREAKS = frozenset({";", "because", "when", "after", "before", "while", "that", "if", "but", "said", "says", "by", ":"})
_NOT_BEFORE = frozenset(
    "by as like of is was be became become with from than or for to into called named against about between".split()
)


def single(line: Line, at: int) -> Read | None:
    """The one person that an article at a token counts; None unless something happens to them in this clause."""
    word = line.low(at)
    if word not in _ARTICLES or not line.word(at + 1):
        return None
    if line.low(at + 1) in TRIGGERS and not line.low(at + 1)[0].isdecimal():
        return None
    noun = counted(line, at + 1, True)
    if (
        not noun.noun
        or noun.figure >= 0
        or not is_person(noun.noun)
        or noun.noun in ("people", "other", "death", "military", "staff", "crew")
    ):
        return None
    if line.low(noun.last) in ("'s", "-") or line.low(noun.last - 1) in ("police", "army"):
        return None
    if not (_object(line, at) or (line.low(at - 1) not in _NOT_BEFORE and _subject(line, noun.last))):
        return None
    phrase = line.article.text[noun.start : noun.end]
    share = Share.OTHER if word == "another" or noun.share is Share.OTHER else Share.TOTAL
    value = Quantity(1, 1, Measure.COUNT, Modifier.EXACT, None, None, noun.noun, phrase, noun.noun_class, share)
    token = line.tokens[at]
    return Read(at + 1, (mention(line, MentionType.QUANTITY, token.start, token.end, value),))


def _object(line: Line, at: int) -> bool:
    before = line.low(at - 1)
    if before in _DONE_TO:
        return line.low(at - 2) not in _BE
    if before not in ("and", ","):
        return False
    # "killed two soldiers and a child", "killing a man, a woman and a child"
    for place in range(at - 2, max(at - 2 - _REACH, -1), -1):
        if line.low(place) in _DONE_TO:
            return line.low(place - 1) not in _BE
        if line.low(place) in _BREAKS or line.low(place) in _BE:
            return False
    return False


def _subject(line: Line, at: int) -> bool:
    for place in range(at, at + _REACH):
        word = line.low(place)
        if word in ("died", "drowned", "perished"):
            return True
        if word in _BE:
            return line.find(_HAPPENED, place + 1, place + 4) is not None
        if word in _BREAKS:
            return False
    return False
