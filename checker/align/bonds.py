"""Whether enough speaks for two values being of one thing: what the sentences around them share, and of what kind that is."""

import re
from collections.abc import Collection
from dataclasses import dataclass

from checker.align.context import RATE, SUM, Context
from checker.align.figures import changed_about, class_of, close, figure_of, noun_of, part_and_whole
from checker.align.governor import LIGHT
from checker.align.moments import alike_times, same_moment
from checker.align.sorts import same_sort
from checker.align.stems import stem
from checker.model import Fact
from checker.values.nouns import PERSON, is_a, noun_class, singular
from checker.values.others import Score
from checker.values.period import Period

# How alike (Dice of the weighted words around, 0..1) two contexts must be, by what else speaks for one thing. Set on the
# project's invented stories and on clusters of real articles, as the point where false pairs begin to outnumber true ones.
SAME_WORDS = 0.45  # the words alone, for figures that lie close together
SAME_NOUN = 0.30  # ... the same thing is counted
SAME_VERB = 0.20  # ... the same verb governs
SAME_NOUN_AND_VERB = 0.12  # ... both
SAME_VERB_ANY_VALUE = 0.35  # the same verb, values of any distance, dates
SAME_SENTENCE_BUT_VALUE = 0.60  # no verb in common, but nearly everything else; values of any distance, dates, kinsfolk
# Of fewer people than these, every article tells apart who was who ("two women and a man", "three people").
MANY_PEOPLE = 10
# stems that two contexts share beside the verb, at the least
SHARED_STEMS = 2
# ... of which this many make a sentence of its own
MANY_STEMS = 3
# ... among which those that speak in every report do not count
_AUTHORITIES = frozenset(("polic", "offic", "offici", "author", "spokesman", "depart", "report"))
# Digits in another order: from four on by themselves, from three on with this overlap, since chance hardly makes them.
TELLING_DIGITS = 4
SOME_DIGITS = 3
SAME_DIGITS = 0.15

# classes of people who are in every story; what else is counted is itself a word in common
_ANYBODY = frozenset({PERSON, "man", "woman", "child", "teenager"})
# what a rule of one thing measures is as good as a noun that is counted; but a match has many scores, a table many ranks
MEASURED = frozenset({"duration", "money", "measure", "percent"})
# read by a rule, a span of time is of something that lasted, a clock time of one sort of event
_LASTING = frozenset(("duration", "time"))

_TERMS = re.compile(
    r"\b(including|excluding|with|without|before|after|plus|net of)(?: the| its| their| assumed| all)*"
    r" (debts?|tax(?:es)?|interest|inflation|costs|bonus(?:es)?|pensions?)\b"
)
_SURVEY = re.compile(r"\b(?:[Pp]olls?|[Ss]urvey(?:s|ed)?|[Rr]espondents)\b")
_VOTE = re.compile(r"\b(?:[Ee]lections?|[Vv]ot(?:e|es|ed)|[Bb]allots?|[Rr]eferendum)\b")


@dataclass(frozen=True, slots=True)
class Bond:
    """Why two values are held to be of one thing.

    Attributes:
        why: in plain words. strong: whether several signs of different sorts speak for it.
    """

    why: str
    strong: bool


def bond(a: Context, b: Context, alike: float, fixed: Collection[str], *, kin: bool = False) -> Bond | None:
    """What brings two values that exclude each other together; None if it is not enough.

    Args:
        alike: overlap of the two contexts. fixed: rules whose value is of one thing of a story.
        kin: whether the values exclude each other only if both count one group of people.
    """
    if not same_moment(a, b) or not same_sort(a.fact, b.fact, (a.published, b.published)):
        return None
    if a.fact.attribute in ("money", "percent") and (_terms(a) != _terms(b) or _survey_and_vote(a, b) or _survey_and_vote(b, a)):
        return None
    if not kin and part_and_whole(a.fact, b.fact):
        return None
    if "time" in (noun_of(a.fact), noun_of(b.fact)) and bool(a.names | b.names) and not a.names & b.names:
        return None  # how often one was hit, and how often another
    if a.fact.rule != b.fact.rule and a.fact.rule in fixed and b.fact.rule in fixed:
        return None  # the sentence of a court, and what was served of it
    digits = changed_about(a.fact, b.fact)
    verb = a.governor == b.governor and bool(a.governor) and a.governor not in LIGHT
    noun = (a.fact.rule == b.fact.rule and a.fact.rule in fixed and a.fact.attribute in MEASURED) or (
        bool(noun_of(a.fact)) and class_of(a.fact) == class_of(b.fact)
    )
    noun = noun or _named(a, b) or _named(b, a) or _lasted(a.fact, b.fact)
    rates = [frozenset(key for key in x.words if key.startswith(RATE)) for x in (a, b)]
    if rates[0] != rates[1] and all(rates):
        return None  # so much a share, so much a year
    noun = noun or bool(rates[0] & rates[1])
    own = {a.governor, stem(noun_of(a.fact)), stem(noun_of(b.fact))} | _AUTHORITIES
    shared = [key for key in sorted(a.words.keys() & b.words.keys()) if key not in own and singular(key) not in own]
    if digits >= TELLING_DIGITS or (digits >= SOME_DIGITS and alike >= SAME_DIGITS):
        return Bond("one figure has the digits of the other in another order", digits >= TELLING_DIGITS and bool(shared))
    if a.agent and b.agent and a.agent != b.agent and not a.names & b.names:
        return None  # two who did the same
    if not verb and a.fact.attribute == "count" and 1 in (figure_of(a.fact), figure_of(b.fact)):
        return None  # "one company of two"
    if a.names and b.names and not a.names & b.names and not (noun and len(shared) > SHARED_STEMS and alike >= SAME_WORDS):
        return None  # said of different names
    if a.fact.main_event != b.fact.main_event and not (alike >= SAME_WORDS and len(shared) >= MANY_STEMS):
        return None  # one is of a happening in the background
    found = _enough(a, b, alike, len(shared), verb, noun, kin)
    if not found:
        return None
    signs = [
        "the same verb governs both" if verb else "",
        f"both are of {_counted(a) or 'one sort of thing'}" if noun else "",
        "the sentences around them share most of their telling words" if alike >= SAME_WORDS else "",
    ]
    told_alike = not isinstance(a.fact.value, Period) or alike_times(a.fact, b.fact)
    strong = sum(map(bool, signs)) > 1 and len(shared) >= SHARED_STEMS and told_alike
    return Bond("; ".join(filter(None, signs)) or "the sentences around them share telling words", strong)


def _terms(context: Context) -> frozenset[str]:
    """What a sum is told with or without: "including debt", "before tax"."""
    return frozenset(f"{how} {what.rstrip('s')}" for how, what in _TERMS.findall(context.sentence.lower()))


def _survey_and_vote(a: Context, b: Context) -> bool:
    """Whether one share is of those who were asked, and the other of those who voted."""
    return bool(_SURVEY.search(a.sentence)) and not _SURVEY.search(b.sentence) and bool(_VOTE.search(b.sentence))


def _enough(a: Context, b: Context, alike: float, shared: int, verb: bool, noun: bool, kin: bool) -> bool:
    if kin:
        many = min(figure_of(a.fact) or 0, figure_of(b.fact) or 0) >= MANY_PEOPLE
        likely = (verb and alike >= SAME_WORDS) or alike >= SAME_SENTENCE_BUT_VALUE or _one_sort(a.fact, b.fact, alike, shared)
        return many and likely and shared >= SHARED_STEMS and close(a.fact, b.fact)
    if alike >= SAME_SENTENCE_BUT_VALUE and shared >= MANY_STEMS and alike_times(a.fact, b.fact):
        return True
    deal = isinstance(a.fact.value, Period) and any(key.startswith(SUM) for key in a.words.keys() & b.words.keys())
    if verb and shared >= SHARED_STEMS and alike >= (SAME_VERB if deal else SAME_VERB_ANY_VALUE):
        return True
    near = close(a.fact, b.fact) or isinstance(a.fact.value, Score)
    if not near:
        return False
    telling = noun and noun_class(noun_of(a.fact)) not in _ANYBODY
    if verb and (shared or telling) and alike >= (SAME_NOUN_AND_VERB if telling else SAME_VERB):
        return True
    return shared >= SHARED_STEMS - telling and alike >= (SAME_NOUN if noun else SAME_WORDS)


def _one_sort(a: Fact, b: Fact, alike: float, shared: int) -> bool:
    """Whether two words for those counted are words for one sort of people ("militants", "fighters")."""
    x, y = noun_class(noun_of(a)), noun_class(noun_of(b))
    narrow = x not in _ANYBODY and y not in _ANYBODY and (is_a(x, y) or is_a(y, x))
    return narrow and shared >= MANY_STEMS and alike >= SAME_NOUN


def _lasted(a: Fact, b: Fact) -> bool:
    """Whether one rule has read both as a time of one sort; a "five-year" deal is one of many deals."""
    told = a.attribute == b.attribute and a.attribute in _LASTING and not a.rule.startswith("open.")
    return told and a.rule == b.rule and "-" not in a.text + b.text


def _named(a: Context, b: Context) -> bool:
    """Whether what one sum is for ("the prize is worth") stands beside the other, too."""
    return a.fact.attribute == "money" and bool(a.fact.about) and stem(a.fact.about) in b.words


def _counted(context: Context) -> str:
    return noun_of(context.fact) or context.fact.about
