"""Ranks: "third-longest", "his 200th goal", "the fifth head coach"."""

import re
from dataclasses import replace

from checker.extract.numbers.counted import Counted, counted
from checker.extract.numbers.line import MONTHS, Line
from checker.extract.numbers.plurals import is_plural
from checker.extract.numbers.reading import Read, exact, mention
from checker.extract.numbers.words import ORDINALS
from checker.model import MentionType
from checker.values.nouns import noun_class, singular
from checker.values.quantity import Measure

_DIGITS = re.compile(r"(\d{1,3}(?:,\d{3})*|\d{1,4})(st|nd|rd|th)")
# What the ordinal forms one term with: no rank.
_TERMS = frozenset(
    "amendment lady ladies responder responders aid degree century avenue street ave ave. st. circuit fleet airborne"
    " battalion regiment"
    " brigade division infantry squadron army corps precinct ward baptist united presbyterian methodist floor-to"
    " congressional district"
    " party parties person minister secretary name names cousin cousins class hand nature thought thoughts thoughts world"
    " estate wave"
    " congress republic reich generation grade grader graders base baseman down downs minutes seconds half-century"
    " trimester family"
    " judicial armored armoured marine marines field quarters glance chance opinion home wind guess look sight nations"
    " alarm".split()
)
_LEADS = frozenset(
    "the his her its their my our your this that a an 's another each every for on in of finished ranked placed was and came"
    " with '".split()
)
# What a rank written with a hyphen is of: "third-round pick", "second-floor window".
_LEVELS = frozenset("round floor quarter inning set lap period story storey".split())
_PLACED = frozenset({"finished", "placed", "ranked", "came", "finish", "finishing"})
_RANKING = frozenset(
    "largest longest biggest highest oldest most best worst deadliest fastest lowest leading busiest tallest richest seeded"
    " ranked placed".split()
)


def ordinal(line: Line, at: int) -> Read | None:
    """The rank at a token; an empty Read inside a name, a date, a street or a legal term; None where it is no ordinal."""
    word = line.low(at)
    digits = _DIGITS.fullmatch(word)
    if digits:
        value = int(digits[1].replace(",", ""))
    elif word in ORDINALS:
        value = ORDINALS[word]
    else:
        return None
    token = line.tokens[at]
    last, end, hyphened = at + 1, token.end, False
    if line.dated(at) or line.take(at) is not None or value == 0:
        return Read(last)
    before, after = line.low(at - 1), line.low(last)
    if after in MONTHS or before in MONTHS or (after == "of" and line.low(last + 1) in MONTHS):
        return Read(last)
    if token.capitalised and at > 0 and not line.title_case and before not in ('"', ":"):
        return Read(last)
    if after == "-" and line.glued(last) and line.word(last + 1) and line.glued(last + 1):
        after, last, hyphened = line.low(last + 1), last + 1, True
    elif line.capital(last) and not line.title_case and digits and not is_plural(after) and noun_class(after) == "":
        return Read(last)  # "42nd Street", "7th Fleet"
    if after in _TERMS or (after.partition("-")[0] in _TERMS and after not in _RANKING):
        return Read(last)
    if word == "second" and (before in ("per", "split", "every") or after in ("later", "after", "before", "half", "-")):
        return Read(last)
    placed = before in _PLACED and (not line.word(last) or after in ("in", "behind", "to", "on", "at", "out", "overall"))
    if not digits and not placed and (not line.word(last) or (before not in _LEADS and not _superlative(line, last))):
        return Read(last)
    if not digits and not placed and value == 1 and before not in ("his", "her", "its", "their", "the", "'s"):
        return Read(last)
    noun = counted(line, last, True, rank=True) if line.word(last) else Counted()
    if not noun.noun and not placed and not _superlative(line, last):
        return Read(last)
    if hyphened and not _superlative(line, last):
        noun = _level(line, last)  # "an 11th-round stoppage" is of the round
    rank = replace(
        exact(value, Measure.RANK, digits=len(digits[1]) if digits else None),
        noun=singular(noun.noun),
        phrase=line.article.text[noun.start : noun.end],
        noun_class=noun.noun_class,
    )
    return Read(at + 1, (mention(line, MentionType.ORDINAL, token.start, end, rank),))


def compound(line: Line, at: int) -> Read | None:
    """A rank in one token ("third-longest"); an empty Read for "first-degree", "second-in-command"."""
    token = line.tokens[at]
    for size in (2, 1):
        pieces = token.lower.split("-", size)
        head = "-".join(pieces[:size])
        if head in ORDINALS and len(pieces) > size:
            break
    else:
        return None
    tail = pieces[size]
    if tail in _LEVELS and not line.dated(at):
        start = token.end - len(tail)
        rank = replace(exact(ORDINALS[head], Measure.RANK), noun=tail, phrase=line.article.text[start : token.end])
        return Read(at + 1, (mention(line, MentionType.ORDINAL, token.start, start - 1, rank),))
    if line.dated(at) or not tail.endswith(("est", "most", "seeded", "ranked", "placed", "best", "worst")):
        return Read(at + 1)
    end = token.start + len(head) + 1 + len(tail)
    noun = counted(line, at + 1, True, rank=True) if line.word(at + 1) else Counted()
    rank = replace(
        exact(ORDINALS[head], Measure.RANK),
        noun=noun.noun,
        phrase=line.article.text[noun.start : noun.end],
        noun_class=noun.noun_class,
    )
    core = (token.start, token.start + len(head))
    return Read(at + 1, (mention(line, MentionType.ORDINAL, token.start, end, rank, core),))


def _level(line: Line, at: int) -> Counted:
    token = line.tokens[at]
    return Counted(singular(token.lower), noun_class(token.lower), token.start, token.end, last=at + 1)


def _superlative(line: Line, at: int) -> bool:
    return line.low(at) in _RANKING or (line.low(at).endswith("est") and len(line.low(at)) > 5)
