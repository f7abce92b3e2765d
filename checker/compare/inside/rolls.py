"""Named people against their number: "the three victims were identified as" with four names."""

import re
from collections.abc import Iterable, Sequence

from checker.compare.inside.slip import Side, Slip, side_of
from checker.compare.inside.slotted import Slotted, slots, whole
from checker.model import Mention, Reading
from checker.values.display import figure
from checker.values.quantity import Quantity, Share

RULE = "inside.names"

_Q = r"\[q\d+\]"
_AGE = r"(?:, \[a\d+\](?: months?(?: old)?)?| \(\[a\d+\]\))"
_HOME = r"(?:,? (?:both|all|each)?(?: ?of| from) [A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+){0,3}(?:, [A-Z][\w.]+)?)"
_LEADING = r"(?:(?:[A-Z][a-z]+\.?|\[a\d+\]|[a-z-]+) ){0,3}?"
_NAME = rf"{_LEADING}\[n\d+\]{_AGE}?{_HOME}?"
# a list of names that ends where the sentence or a clause ends; anything else in it, and it is not understood
_NAMES = rf"{_NAME}(?:[,;] {_NAME}){{0,11}}(?:[,;]? and {_NAME})"
_IDENTIFIED = re.compile(
    rf"\b(?:the|all|those|these) ({_Q})(?: [a-z-]+){{0,4}} (?:who (?:were|was) )?(?:[a-z]+ )?"
    rf"(?:as|are|were|:|identified as|named as) ({_NAMES})(?=[.;]|, (?:police|officials|authorities|the)\b|$)",
    re.IGNORECASE,
)
_LISTED = re.compile(rf"({_Q})(?: [a-z-]+){{0,4}}(?:: | ?(?:--|[–—]) ?)({_NAMES})(?=[.;]| ?(?:--|[–—])|$)", re.IGNORECASE)


def rolls(_: Reading, sentences: Sequence[Slotted]) -> Iterable[Slip]:
    """Lists of names under a number that is not theirs."""
    for sentence in sentences:
        text = sentence.text
        if sentence.owned or "[q" not in text or text.count("[n") < 2:
            continue
        for pattern in (_IDENTIFIED, _LISTED):
            for m in pattern.finditer(text):
                if text[: m.start()].endswith(" of "):
                    continue  # "two of the three victims as"
                yield from _counted(sentence, m[1], m[2])


def _counted(sentence: Slotted, total: str, listed: str) -> Iterable[Slip]:
    of = sentence.at(total)
    names = [sentence.at(s) for s in slots("n").findall(listed)]
    stated = whole(of)
    if stated is None or stated == len(names) or not _of_people(of):
        return
    shown = ", ".join(m.text for m in names)
    listed_side = Side(names[0].start, names[-1].end, {"lower": len(names), "upper": len(names), "unit": None}, shown)
    what = of.value.phrase if isinstance(of.value, Quantity) else ""
    yield Slip(
        RULE, "count", what, f"{figure(stated)} {what}".strip() + f", but {len(names)} names: {shown}",
        (f"the names are {len(names)}, the article says {figure(stated)}",), (side_of(of), listed_side),
    )  # fmt: skip


def _of_people(mention: Mention) -> bool:
    value = mention.value
    return isinstance(value, Quantity) and value.share is not Share.OTHER and (bool(value.noun_class) or not value.noun)
