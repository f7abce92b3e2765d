"""Percentages that are shares of one whole and make more than it."""

import re
from collections.abc import Iterable, Sequence
from itertools import pairwise

from checker.compare.inside.slip import Side, Slip, side_of
from checker.compare.inside.slotted import Slotted, number, slots
from checker.model import Mention, Reading

RULE = "inside.share"

_C = r"\[c\d+\]"
# answers of which everybody gives one
_OPPOSED = (
    ("favou?r", "oppos|against"), ("support", "oppos"), ("approv", "disapprov"), ("yes", "no"), ("in favou?r", "against"),
    ("men", "women"), ("male", "female"), ("agree", "disagree"), ("for", "against"), ("remain", "leave"), ("boys", "girls"),
)  # fmt: skip
_VOTE = re.compile(
    rf"\b(?:by|won|beat|defeated|passed|with|leads?|led|trails?)\b[^.;]{{0,40}}?({_C}) (?:to|against|vs\.?) ({_C})"
)
_REST = re.compile(rf"(?:({_C})[^.;]{{0,60}})(?:the )?(?:remaining|rest,|other) ({_C})")
# what opens the whole of which something is a share
_WHOLES = (" of ", " among ", " in ", " from ", " with ")
_WHOLE_BEFORE = re.compile(r"\b(?:in|among|of|for|at) ((?:the )?[\w'-]+),? $", re.IGNORECASE)
# what is supported or opposed, by the first word behind the article
_OBJECT = re.compile(
    r"\b(?:favou?r(?:s|ed)?|oppos(?:e|es|ed|ed to)|against|support(?:s|ed)?|(?:dis)?approv(?:e|es|ed) of|for|(?:dis)?agree with)"
    r" (?:an?|the|his|her|their|its|any|this|that) (?:[a-z'-]+ ){0,4}?([a-z'-]+)(?= (?:and|but|while|of|in)\b|[.,;]|\s*$)"
)
# what rounding three or four shares may add to a hundred
ROUNDING = 1.5


def shares(_: Reading, sentences: Sequence[Slotted]) -> Iterable[Slip]:
    """Shares of one whole that cannot be."""
    for sentence in sentences:
        text = sentence.text
        if sentence.owned or text.count("[c") < 2:
            continue
        for m in _VOTE.finditer(text):
            yield from _over(sentence.at(m[1]), sentence.at(m[2]))
        yield from _opposed(sentence)
        yield from _remaining(sentence)


def _opposed(sentence: Slotted) -> Iterable[Slip]:
    """ "60 percent said yes and 45 percent no": two shares, each followed by its answer."""
    found = list(slots("c").finditer(sentence.text))
    for n, (one, two) in enumerate(pairwise(found)):
        between = sentence.text[one.end() : two.start()]
        after = sentence.text[two.end() : found[n + 2].start() if n + 2 < len(found) else len(sentence.text)][:50]
        if any(c in between for c in ";.") or len(between) > 60 or between.startswith(_WHOLES) or after.startswith(_WHOLES):
            continue  # "60 percent of men and 55 percent of women": shares of two wholes
        for a, b in _OPPOSED:
            if (_says(between, a, b) and _says(after, b, a)) or (_says(between, b, a) and _says(after, a, b)):
                if _two_questions(between, after) or _two_places(sentence.text[: one.start()], between):
                    continue
                yield from _over(sentence.at(one[0]), sentence.at(two[0]))
                break


def _two_questions(between: str, after: str) -> bool:
    """Whether each answer has an object of its own: "60 percent support the bridge and 55 percent oppose a toll"."""
    asked = [_OBJECT.findall(text) for text in (between, after)]
    return all(asked) and set(asked[0]).isdisjoint(asked[1])


def _two_places(before: str, between: str) -> bool:
    """Whether each share has its own whole in front: "in the north 61 percent voted yes, in the south 48 percent no"."""
    wholes = [_WHOLE_BEFORE.search(text) for text in (before, between)]
    return wholes[0] is not None and wholes[1] is not None and wholes[0][1].lower() != wholes[1][1].lower()


def _says(words: str, this: str, not_that: str) -> bool:
    return bool(re.search(rf"\b(?:{this})", words)) and not re.search(rf"\b(?:{not_that})", words)


def _over(a: Mention, b: Mention) -> Iterable[Slip]:
    x, y = number(a), number(b)
    if x is not None and y is not None and x + y > 100 + ROUNDING and max(x, y) <= 100:
        yield Slip(
            RULE, "percent", "", f"{a.text} and {b.text} make {x + y:g}%",
            (f"{x:g} and {y:g} make {x + y:g}, and nobody can be in both",), (side_of(a), side_of(b)),
        )  # fmt: skip


def _remaining(sentence: Slotted) -> Iterable[Slip]:
    """ "40 percent ..., 35 percent ..., and the remaining 30 percent": all of them make a hundred."""
    m = re.search(rf"\b(?:the|and) (?:remaining|rest, or|rest,) ({_C})", sentence.text)
    if m is None:
        return
    before = sentence.all_in(sentence.text[: m.start()], "c")
    rest = sentence.at(m[1])
    figures = [number(x) for x in (*before, rest)]
    if not before or None in figures or re.search(r"\bof (?:the|those|them|these)\b", sentence.text):
        return
    made = sum(x for x in figures if x is not None)
    if abs(made - 100) > ROUNDING * (len(figures) - 1):
        terms = " and ".join(f"{x:g}" for x in figures)
        listed = Side(before[0].start, before[-1].end, {"lower": made, "upper": made, "unit": None}, f"{made:g}% ({terms})")
        yield Slip(
            RULE, "percent", "", f"{terms} make {made:g}%, with the remaining {rest.text}",
            (f"{terms} make {made:g}, and with what remains it should be 100",), (listed, side_of(rest)),
        )  # fmt: skip
