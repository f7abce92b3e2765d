"""Counts: a figure and the things or people it counts."""

from dataclasses import replace

from checker.extract.numbers.amounts import Amount
from checker.extract.numbers.bounds import closing
from checker.extract.numbers.counted import Counted, counted
from checker.extract.numbers.line import CASUALTY_WORDS, Line
from checker.extract.numbers.parts_of_speech import STATES, STOPS, past
from checker.extract.numbers.plurals import is_plural
from checker.extract.numbers.reading import Read, mention, quantity
from checker.extract.numbers.traps import attributive_trap
from checker.extract.numbers.words import GROUPS
from checker.model import MentionType
from checker.values.nouns import noun_class, singular
from checker.values.quantity import Measure, Modifier, Share

# "one" is a count before a person or a thing, not in these turns of phrase.
_ONE_NOUNS = frozenset(
    "thing way day side hand point time reason example another moment word part step place man-made night morning week"
    " month year more"
    " such kind sort form answer question idea problem issue case theory option aspect exception factor fact instance"
    " sense thought"
    " country world size voice key".split()
)
_ONE_BEFORE = frozenset(
    "this that the other which each every any some another last next first new former same only big good little young no these"
    " those it 's by"
    " number day square at for"
    .split()
)  # fmt: skip
_VERBS = frozenset(
    "was were is are has have had been died will would could may might must remain remained remains survived did do".split()
)
_TOLLS = frozenset("toll number total count tally turnout casualties fatalities deaths injured dead wounded".split())
# "the toll rose to 45 on Monday": the total is closed by a word that begins something new
_REACHING = frozenset("to at of from reached reaching hit topped passed exceeded is was stands stood".split())
_BEHIND_TOTALS = frozenset(
    "on in to after by as from when with while since late early and but so this last yesterday today across among".split()
)
_GOVERNORS = frozenset(
    "killed killing kills kill wounded wounding injured injuring hurt hurting arrested arresting detained detaining"
    " leaving left claimed"
    " claiming rescued rescuing captured capturing at to least than of hospitalized shot shooting sent sending took with"
    " displacing all"
    " included including and for among number totaled totalled totaling reached hit".split()
)
_HARMING = frozenset("killed killing kills wounded wounding wounds injured injuring injures hurting".split())
_MOVES = frozenset(
    "fled marched gathered took turned came attended rallied protested took went lost poured lined packed demonstrated".split()
)
_PARENTS = frozenset("mother father mom mum dad parent parents grandmother grandfather".split())
_COMPANIES = frozenset(
    "family families group crew party team trio household gang squad crowd crowds audience turnout gathering congregation".split()
)
_ATTENDANCE = frozenset("attendance crowd turnout".split())
_CAREERS = frozenset({"career", "season"})
_SCORING = frozenset("has had have with scored scoring hit finished averaged averages reached totaled".split())
_STRONG = "member"  # what "a 15,000-strong force" counts


def count(line: Line, amount: Amount) -> Read | None:
    """The count of an amount; None where the figure stands alone and nothing near it says that something is counted."""
    figure = amount.figure
    if amount.rest or (line.low(amount.last) == "-" and line.hyphen(amount.last) and line.word(amount.last + 1)):
        return _attributive(line, amount)
    single = amount.low == 1 and amount.high == 1
    if single and not _one(line, amount):
        return None
    definite = line.low(amount.first - 1) in ("the", "these", "those", "his", "her", "their", "its")
    noun = counted(line, amount.last, single, quantifier=bool(figure.vague) or _dozen(line, amount), definite=definite)
    if single and noun.noun in _ONE_NOUNS:
        return None
    if not noun.noun and line.low(amount.first - 1) == "of" and line.low(amount.first - 2) in _PARENTS:
        noun = Counted("child", noun_class("child"), last=amount.last)  # "a mother of 12"
    if not noun.noun and line.low(amount.first - 1) == "of" and line.low(amount.first - 2) in _COMPANIES:
        noun = Counted("people", noun_class("people"), last=amount.last)  # "a family of five"
    if not noun.noun and not line.word(amount.last) and _attendance(line, amount):
        noun = Counted("people", noun_class("people"), last=amount.last)  # "The attendance was 21,304."
    if not noun.noun and not _elliptical(line, amount, noun, single):
        return None
    if not noun.noun and definite and not amount.bounded and not line.harmful:
        return None
    end, modifier = amount.end, amount.modifier
    if noun.noun and modifier is Modifier.EXACT:
        _, late, _ = closing(line, noun.last)  # "300 people or more"
        modifier = late or modifier
    if line.low(amount.lead - 1) in ("another", "other", "remaining") and noun.share is Share.TOTAL:
        noun = replace(noun, share=Share.OTHER)
    if isinstance(amount.low, float) and not noun.noun:
        return None
    value = quantity(line, replace(amount, modifier=modifier), Measure.COUNT, noun=noun)
    last = amount.last if noun.figure < 0 else noun.figure
    return Read(last, (mention(line, MentionType.QUANTITY, amount.start, end, value, amount.core),))


def _attendance(line: Line, amount: Amount) -> bool:
    at = amount.first - 1
    return line.low(at) in ("was", ":", "of", "at", "is") and (
        line.low(at - 1) in _ATTENDANCE and line.low(at - 2) not in ("of", "'s")
    )


def _dozen(line: Line, amount: Amount) -> bool:
    # "a dozen of them" is a part, "millions of people" is not: vague plurals and "a million of" stand before "of" like nouns
    if amount.figure.spelled and line.low(amount.last - 1) in GROUPS:
        return True
    return (
        amount.figure.spelled
        and amount.figure.scale > 1
        and line.low(amount.last - 1) in ("dozen", "hundred", "thousand", "million")
    )


def _one(line: Line, amount: Amount) -> bool:
    """Whether "one" counts: not "one of", "no one", "this one", "one can"."""
    before, after = line.low(amount.first - 1), line.low(amount.last)
    if not amount.figure.spelled:
        return True
    if before in _ONE_BEFORE or after in (
        "of",
        "another",
        "by",
        "can",
        "could",
        "should",
        "must",
        "would",
        "might",
        "who",
        "that",
        "in",
        "to",
    ):
        return False
    if amount.bounded or _harmed_one(line, amount):
        return True
    if after in STATES or (after in ("was", "is", "died") and line.harmful):
        return after not in ("other", "more", "each") or noun_class(line.low(amount.last + 1)) != ""
    return line.word(amount.last)


def _harmed_one(line: Line, amount: Amount) -> bool:
    """Whether a bare "one" is the one who was killed or hurt: "a shooting that killed one, injured four", "hurting one and"."""
    after = line.low(amount.last)
    if line.low(amount.first - 1) not in _HARMING:
        return False
    return not line.word(amount.last) or (after == "and" and line.low(amount.last + 1) not in ("all", "only", "the"))


def _elliptical(line: Line, amount: Amount, noun: Counted, single: bool) -> bool:
    """Whether a figure without noun counts people or things: "82 were killed", "killing 12", "the toll rose to 45"."""
    before, after = line.low(amount.first - 1), line.low(amount.last)
    if noun.share is not Share.TOTAL:
        return True
    if after in STATES or (after == "shot" and not single) or (after in _VERBS and (line.harmful or amount.figure.spelled)):
        return True
    if past(after) and line.harmful:
        return True
    if single:
        return _harmed_one(line, amount)
    if _of_a_career(line, amount):
        return True
    if after in _MOVES:
        return True
    if amount.second is not None and not amount.second.spelled and not amount.bounded:
        return False  # "16-18" without a noun may be anything
    if line.find(_TOLLS, amount.first - 6, amount.first) is not None and (
        not line.word(amount.last) or (before in _REACHING and after in _BEHIND_TOTALS)
    ):
        return not line.capital(amount.first - 1)
    if (
        before in _GOVERNORS
        and line.find(CASUALTY_WORDS, amount.first - 6, amount.last + 3) is not None
        and not line.capital(amount.last)
    ):
        return True
    if before in ("and", ",") and line.find(CASUALTY_WORDS, amount.first - 7, amount.first) is not None and after in STATES:
        return True
    return amount.bounded and line.harmful


def _of_a_career(line: Line, amount: Amount) -> bool:
    """ "He now has 2,302 for his career": points, goals or runs that the sentence does not name."""
    at = amount.last
    return (
        line.low(at) in ("for", "in", "on", "this")
        and not amount.figure.spelled
        and (
            line.low(at + 1) in _CAREERS or (line.low(at + 1) in ("his", "her", "the", "their") and line.low(at + 2) in _CAREERS)
        )
        and line.find(_SCORING, amount.first - 3, amount.first) is not None
    )


def _attributive(line: Line, amount: Amount) -> Read | None:
    """ "four-member family", "a 12-story building", "five-count indictment", "15,000-strong force"."""
    at = amount.last
    if amount.rest:
        word, start = amount.rest, amount.end + 1
        if not amount.figure.spelled:
            return None  # a unit nobody knows, or a model number ("5G", "4x")
    else:
        at += 1
        word, start = line.low(at), line.tokens[at].start
        at += 1
    if attributive_trap(word) or word.partition("-")[0] in STOPS or isinstance(amount.low, float) or line.dated(at - 1):
        return None
    head = word.partition("-")[0]
    if is_plural(head) and head not in ("people", "troops", "personnel"):
        return None
    if head == "strong":
        noun = counted(line, at, True)
        value = quantity(line, amount, Measure.COUNT, noun=replace(noun, noun=_STRONG, noun_class=noun_class(_STRONG)))
    elif not head.isalpha() or (amount.figure.spelled and amount.low == 1):
        return None
    else:
        noun = Counted(singular(head), noun_class(head), start, start + len(head))
        value = quantity(line, amount, Measure.COUNT, noun=noun)
    return Read(at, (mention(line, MentionType.QUANTITY, amount.start, amount.end, value, amount.core),))
