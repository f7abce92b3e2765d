"""The noun phrase that a figure counts: "ten of their deputies", "eight other Iranian and Iraqi people"."""

from dataclasses import dataclass

from checker.extract.numbers.line import Line
from checker.extract.numbers.parts_of_speech import ACTIONS, OTHERS, PARTICIPLES, STATES, STOPS, TWOFOLD, adjectival, past
from checker.extract.numbers.plurals import is_plural
from checker.extract.numbers.words import TRIGGERS
from checker.values.nouns import PERSON, is_person, noun_class, singular
from checker.values.quantity import Share

# How many words may stand between the figure and the end of its noun phrase.
_REACH = 8
_DETERMINERS = frozenset("the their its his her our your my these those all this that an a".split())
_PRONOUNS = frozenset("them whom us which these those you".split())
# Complete by themselves: what follows is no part of the same noun.
_FULL = frozenset("people persons men women children others suspects".split())
# With these in front, a following noun is still the head ("police officers").
_COMPOUNDING = frozenset("police student teacher child army security government woman women girl crew civilian soldier".split())
_MODIFYING = _COMPOUNDING | TWOFOLD
_SHOT_DOES = frozenset({"was", "rang", "went", "hit", "struck", "fired", "pierced"})
_OF_A_SIDE = frozenset(
    "hook hooks jab jabs cross crosses uppercut uppercuts turn turns lane lanes arm arms leg legs hand hands wing wings foot feet"
    " winger wingers back backs engine engines".split()
)
# What may stand inside a name or model number that modifies the noun ("F-16 jets", ".40-caliber pistols").
_INNER = frozenset({"'s", "-", ".", "'", "&", "/"})


@dataclass(frozen=True, slots=True)
class Counted:
    """What is counted.

    Attributes:
        noun: the head, lower case and singular; "" when the figure stands alone. noun_class: its class; "".
        start, end: view offsets of the phrase as written; both 0 when there is none.
        share: total, other or part.
        last: the token behind the phrase, or behind "of them".
        figure: the token of a second figure inside ("13 of 20 passes"), -1 for none.
    """

    noun: str = ""
    noun_class: str = ""
    start: int = 0
    end: int = 0
    share: Share = Share.TOTAL
    last: int = 0
    figure: int = -1


def counted(line: Line, last: int, single: bool, quantifier: bool = False, definite: bool = False, rank: bool = False) -> Counted:
    """The noun phrase behind a figure.

    Args:
        last: the token behind the figure. single: whether one thing is counted, so that a singular is looked for.
        quantifier: whether the figure is a noun itself ("dozens of people"), so that "of" makes no part.
        rank: whether an ordinal stands before, so that a plural is as good as a singular ("his first goals").
        definite: whether "the" stands before the figure ("the two attended": no participle).
    """
    at, share, figure = last, Share.TOTAL, -1
    if line.low(at) == "of":
        at += 1
        determined = False
        while line.low(at) in _DETERMINERS or (line.low(at) == "'s"):
            at, determined = at + 1, True
        if line.digit(at) or (line.low(at) in TRIGGERS and line.low(at) not in ("no", "first", "second", "score")):
            figure = at
            at, share = at + 1, Share.PART
        elif line.low(at) in _PRONOUNS or (determined and line.low(at - 1) in _PRONOUNS and line.low(at) in STOPS | {",", "."}):
            pronoun = at if line.low(at) in _PRONOUNS else at - 1
            return _pronoun(line, pronoun + 1, single)
        elif not quantifier or determined:
            share = Share.PART
            single = False
            if not determined and not quantifier:
                return Counted(last=last)
        if determined and quantifier:
            share = Share.PART
    if line.low(at) in ("more", "other") and line.low(at + 1) == "than":
        return Counted(last=last)
    phrase = _phrase(line, at, single, definite, rank)
    if phrase is None:
        return Counted(share=_bare_share(line, last, share), last=last, figure=figure)
    begin, head, other = phrase
    if other and share is Share.TOTAL:
        share = Share.OTHER
    noun = line.low(head)
    noun = noun if noun == "people" else "other" if noun == "others" else singular(noun)
    start, end = line.tokens[begin].start, line.tokens[head].end
    # "two 4-year-olds" are people whose noun is their age
    kind = PERSON if noun.endswith("year-old") else noun_class(noun)
    return Counted(noun, kind, start, end, share, head + 1, figure)


def _bare_share(line: Line, at: int, share: Share) -> Share:
    return Share.OTHER if share is Share.TOTAL and line.low(at) in OTHERS else share


def _pronoun(line: Line, at: int, single: bool) -> Counted:
    """ "of them" and what they are said to be: "two of whom were children", "13 of them children"."""
    behind = at
    if line.low(at) in ("were", "are", "was", "is"):
        at += 1
    if line.low(at) not in STATES and not past(line.low(at)):
        phrase = _phrase(line, at, single, False)
        if phrase is not None:
            begin, head, _ = phrase
            noun = singular(line.low(head))
            kind = noun_class(noun)
            if kind and noun not in ("person", "other"):
                return Counted(noun, kind, line.tokens[begin].start, line.tokens[head].end, Share.PART, head + 1)
    return Counted(share=Share.PART, last=behind)


def _phrase(line: Line, at: int, single: bool, definite: bool, rank: bool = False) -> tuple[int, int, bool] | None:
    """First token, head token and whether "other" stands in it; None when no noun is found."""
    begin, head, other, words, quoted = at, -1, False, 0, False
    limit = at + _REACH * 2
    while at < len(line.lowers) and at < limit and words < _REACH:
        word = line.lowers[at]
        if word == '"' and head < 0 and not quoted and line.word(at + 1) and at + 1 < len(line.lowers):
            quoted = True
            at += 1
            continue
        if word == '"' and quoted and head < 0:
            at += 1
            continue
        if word in _INNER:
            if word == "-" and not (line.glued(at) and line.glued(at + 1)):
                break
            if word == "'" and not (head >= 0 and line.glued(at)):
                break
            if word == "." and not (line.glued(at + 1) and line.digit(at + 1)):
                break
            if word in ("'s", "'") and head >= 0:
                # "one sheriff's deputy" goes on, "one man's car" counts the man
                if not is_person(line.low(at + 1)):
                    break
                head = -1
            at += 1
            continue
        if word in (",", "and", "or"):
            if head >= 0 or not _joins(line, at, begin):
                break
            at += 1
            continue
        if line.digit(at):
            if not _model(line, at):
                break
            at, words = at + 1, words + 1
            continue
        if not line.word(at) or line.dated(at):
            break
        if head < 0 and word in ("of", "the", "its", "their") and at == begin:
            break
        if word in STOPS and not _noun_after_all(line, at, word, head):
            break
        if word in TRIGGERS and word not in ("second", "third", "first", "quarter", "score", "fourth"):
            break
        if "'" in word and word.endswith(("n't", "'re", "'ll", "'ve", "'d")):
            break
        if word in OTHERS and head < 0:
            other = True
            if word == "others":
                return begin, at, True
            at, words = at + 1, words + 1
            continue
        if single:
            if head >= 0 and line.capital(at) and not line.capital(head) and not line.title_case:
                break  # a name follows: "the third round Olm lost"
            verdict = _single(line, at, word, head, rank)
            if verdict == "stop":
                if is_plural(word) and not rank and not is_person(line.low(head)):
                    head = -1  # "one suffering fatal injuries"
                break
            if verdict == "head":
                head = at
        elif is_plural(word):
            head = at
            if word in _FULL:
                break
        elif head >= 0:
            # a plural modifier before its noun ("arms dealers", "sports teams", "U.S. Marines helicopters")
            if not _continues(line, at):
                break
        elif past(word) and word not in PARTICIPLES and (definite or line.low(at + 1) in STOPS):
            break
        at, words = at + 1, words + 1
    if head < 0:
        return None
    if line.low(head) in STATES and line.low(head) != "others":
        return None
    return begin, head, other


def _noun_after_all(line: Line, at: int, word: str, head: int) -> bool:
    """Whether a stop word is a noun or a name here ("US troops", "one shot was fired")."""
    if head >= 0:
        return False
    if word == "shot":
        return line.low(at + 1) in _SHOT_DOES
    if word == "left":
        return line.low(at + 1) in _OF_A_SIDE  # "two left hooks", not "two left houses"
    return word in ("us", "may") and line.capital(at)


def _single(line: Line, at: int, word: str, head: int, rank: bool) -> str:
    """Whether a word is the head so far of a singular phrase, a modifier, or already the verb."""
    if past(word) and not line.capital(at):
        if line.capital(at + 1) and word not in PARTICIPLES and not line.title_case:
            return "stop"  # "the seventh ended Olm's hopes"
        return "stop" if head >= 0 or line.low(at + 1) in STOPS or not line.word(at + 1) else "modifier"
    if word in STATES:
        return "stop" if head >= 0 else "modifier"
    if head >= 0 and not line.capital(at):
        if word.endswith("s") and is_plural(word):
            return "head" if rank and not is_person(line.low(head)) else "stop"
        if is_person(line.low(head)) and not is_person(word) and line.low(head) not in _MODIFYING:
            return "stop"
        if word.endswith("ly") or (word.endswith("ing") and word not in ACTIONS):
            return "stop"
    if word.endswith("ly") and not is_person(word) and word not in ("family", "assembly", "ally", "fly", "bully", "monopoly"):
        return "modifier"
    return "modifier" if word.endswith("ing") and word not in ACTIONS and head < 0 else "head"


def _continues(line: Line, at: int) -> bool:
    """Whether behind a plural another plural follows at once or after one capitalised or plural word."""
    word = line.low(at)
    if word in STOPS or past(word) or word.endswith("ing"):
        return False
    return False if not line.capital(at) else is_plural(line.low(at + 1)) and line.capital(at + 1)


def _joins(line: Line, at: int, begin: int) -> bool:
    """Whether "and" or a comma stands between two modifiers of one noun."""
    if at <= begin or not line.word(at - 1) or not line.word(at + 1):
        return False
    before, after = line.low(at - 1), line.low(at + 1)
    if before in PARTICIPLES - STATES and after in PARTICIPLES and is_plural(line.low(at + 2)):
        return True  # "six armed and masked robbers"
    if before in STATES or past(before) or after in STOPS or after in TRIGGERS or after in STATES or before in OTHERS:
        return False
    second = adjectival(after, line.capital(at + 1)) and is_plural(line.low(at + 2))  # "sworn and civilian officers"
    if not second and not adjectival(before, line.capital(at - 1)):
        return False
    if line.low(at) == "," and (line.capital(at - 1) or line.low(at + 1) == "and"):
        return False
    if line.capital(at - 1) != line.capital(at + 1):
        return False
    # the noun itself must follow the second modifier soon
    return any(is_plural(line.low(ahead)) for ahead in range(at + 2, at + 5)) and not is_plural(after)


def _model(line: Line, at: int) -> bool:
    """Whether a number stands inside the phrase: "F-16 jets", "9mm pistols", "18-year-old men"."""
    if line.glued(at) and line.low(at - 1) in ("-", "."):
        return True
    text = line.low(at)
    if not text.isdecimal() and text.endswith(("mm", "th", "st", "nd", "rd", "cm", "kg")):
        return True
    return line.hyphen(at + 1) and line.word(at + 2)
