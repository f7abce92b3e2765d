"""How many children somebody has: "a mother of five", and further down "the mother of six"."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from checker.compare.inside.slip import Side, Slip
from checker.compare.inside.slotted import Slotted, owns_up, whole
from checker.model import Mention, Reading

RULE = "inside.family"

_OF = re.compile(
    r"\b(mother|father|mom|mum|dad|grandmother|grandfather) of (\[q\d+\])(?! (?:of|murdered|slain|dead|victims?|the)\b)"
)
# "a mother of two boys and a girl", "of one daughter, two sons": more children than the first figure
_MORE = re.compile(r"(?: [a-z-]+){0,3}(?:,| and|, and) (?:an?|another|one|\[q\d+\]) ")
_DEFINITE = re.compile(r"\b(?:the|this|that)(?: [a-z-]+)? $", re.IGNORECASE)
_SAME = {"mom": "mother", "mum": "mother", "dad": "father"}
_NAME_BEFORE = re.compile(r"(\[n\d+\])(?:, \[a\d+\])?(?:,| (?:was|is|had been),?)(?: an?| the| \[q\d+\])?(?: [a-z-]+){0,2}$")


@dataclass(frozen=True, slots=True)
class _Parent:
    """Words like "a mother of five".

    Attributes:
        name: the family name written before them, "" for none. definite: "the", "that": somebody told of before.
    """

    role: str
    children: int
    mention: Mention
    name: str
    definite: bool
    start: int
    end: int


def families(reading: Reading, sentences: Sequence[Slotted]) -> Iterable[Slip]:
    """One parent with two numbers of children."""
    parents = [p for s in sentences if " of [q" in s.text and not s.owned for p in _parents(s, reading)]
    for n, a in enumerate(parents):
        for b in parents[n + 1 :]:
            if a.role != b.role or a.children == b.children or not _one_person(a, b, parents):
                continue
            why = f"both are said of {a.name.title()}" if a.name and a.name == b.name else "no other such parent is named"
            sides = tuple(
                Side(p.start, p.end, {"lower": p.children, "upper": p.children, "unit": None}, f"{p.role} of {p.children}")
                for p in (a, b)
            )
            yield Slip(
                RULE, "count", "children", f"{a.role} of {a.children}, {b.role} of {b.children}",
                (f"{a.role} of {a.children} and {b.role} of {b.children} cannot both be right", why), sides,
            )  # fmt: skip
            return


def _one_person(a: _Parent, b: _Parent, parents: list[_Parent]) -> bool:
    """Whether one name stands before both, or the later is "the mother of six" in an article that knows one other mother."""
    if a.name and b.name:
        return a.name == b.name
    known = {(p.name, p.children) for p in parents if p.role == a.role and not p.definite}
    return b.definite and len({c for _, c in known}) == 1 and len({name for name, _ in known if name}) <= 1


def _parents(sentence: Slotted, reading: Reading) -> Iterable[_Parent]:
    for m in _OF.finditer(sentence.text):
        mention = sentence.at(m[2])
        children = whole(mention)
        if children is None or owns_up(reading.article.text[max(mention.start - 30, 0) : mention.end]):
            continue
        if sentence.text[m.end() : m.end() + 1] == " " and _MORE.match(sentence.text, m.end()):
            continue
        before = _NAME_BEFORE.search(sentence.text[: m.start(1)].rstrip())
        name = sentence.at(before[1]).text.split()[-1].lower() if before else ""
        start = reading.article.text.rfind(m[1], sentence.sentence.start, mention.start)
        yield _Parent(
            _SAME.get(m[1], m[1]),
            children,
            mention,
            name,
            bool(_DEFINITE.search(sentence.text[: m.start(1)])),
            start,
            mention.end,
        )
