"""Whether two places given for one thing can both hold, as far as their words, gazetteer ids and parents tell."""

import re
from dataclasses import dataclass

from checker.values.display import display
from checker.values.others import Place
from checker.values.relation import Comparison, Relation

_ADMINISTRATIVE = ("country", "region", "city")
_OUTSIDE = ("outside",)
_WITHIN = ("", "in")
_DIRECTED = ("from", "to")


def _spellings(pairs: str) -> dict[str, str]:
    """Both forms of "street:st" lead to the first."""
    return {name: pair.split(":")[0] for pair in pairs.split() for name in pair.split(":")}


_STREET_TYPES = _spellings(
    "street:st avenue:ave road:rd boulevard:blvd drive:dr lane:ln court:ct place:pl highway:hwy parkway:pkwy terrace way square "
    "alley crescent circle"
)
_COMPASS = _spellings("north:n south:s east:e west:w northeast:ne northwest:nw southeast:se southwest:sw")
_ADDRESS = re.compile(r"(?:(?P<number>\d{1,6})[\s-]+)?(?P<block>block\s+of\s+)?(?P<name>\S.*)", re.IGNORECASE)
_WORD = re.compile(r"[^\W_]+(?:['-][^\W_]+)*")
_JOINT = re.compile(r" (?:and|&) ")
BLOCK = 100
"""House numbers that a block holds in North American addresses: the 400 block runs from 400 to 499."""


def compare_places(a: Place, b: Place) -> Comparison:
    """How two places stand to each other.

    One within the other is the finer one. Two units of one level are DISJOINT when both are known to the gazetteer and share no
    id, two streets when only the number, the compass point or the word for the street differs. Everything else is UNKNOWN.
    """
    first, second = display(a), display(b)
    if (a.relation in _DIRECTED or b.relation in _DIRECTED) and a.relation != b.relation:
        return Comparison(Relation.UNKNOWN, f"{first} and {second} are different roles of a place")
    same = _folded(a.text) == _folded(b.text) or bool(set(a.ids) & set(b.ids))
    inside, around = _within(a, b), _within(b, a)
    if same or inside or around:
        if (a.relation in _OUTSIDE) != (b.relation in _OUTSIDE):
            # outside the smaller place one may still be in the larger
            outer, inner_is_outside = (b, inside) if a.relation in _OUTSIDE else (a, around)
            if not same and inner_is_outside and outer.relation in _WITHIN:
                return Comparison(Relation.OVERLAPS, f"{first} can be {second}")
            # a house in a street lies outside it as well
            near = "near" in (a.relation, b.relation) or (same and "street" in (a.level, b.level))
            verdict = Relation.NEAR if near else Relation.DISJOINT
            return Comparison(verdict, f"{first} and {second} " + ("lie close together" if near else "exclude each other"))
        if "near" in (a.relation, b.relation) and a.relation != b.relation:
            return Comparison(Relation.NEAR, f"{first} and {second} lie close together")
        if same:
            return Comparison(Relation.EQUAL, f"both say {first}" if first == second else f"{first} and {second} are one place")
        relation = Relation.REFINES if inside else Relation.COARSENS
        return Comparison(relation, f"{a.text} lies in {b.text}" if inside else f"{b.text} lies in {a.text}")
    if a.level == b.level == "street" and _of_two_kinds(a.text, b.text):
        return Comparison(Relation.DISJOINT, f"{first} against {second}")  # whatever lies near it
    if "near" in (a.relation, b.relation) or a.relation in _OUTSIDE or b.relation in _OUTSIDE:
        return Comparison(Relation.UNKNOWN, f"{first} and {second} may be one place")
    if a.level == b.level == "street":
        return Comparison(_addresses(a.text, b.text), f"{first} against {second}")
    if a.level == b.level and a.level in _ADMINISTRATIVE and a.ids and b.ids:
        return Comparison(Relation.DISJOINT, f"{a.text} and {b.text} are different places")
    return Comparison(Relation.UNKNOWN, f"how {a.text} and {b.text} lie to each other is not known")


def _folded(text: str) -> str:
    return " ".join(text.casefold().replace(".", "").split())


def _within(a: Place, b: Place) -> bool:
    return _folded(b.text) in {_folded(parent) for parent in a.parents}


@dataclass(frozen=True, slots=True)
class _Address:
    number: int | None
    block: bool
    name: tuple[str, ...]
    compass: frozenset[str]
    type: str

    @property
    def numbers(self) -> tuple[int, int] | None:
        if self.number is None:
            return None
        return (self.number, self.number + BLOCK - 1) if self.block else (self.number, self.number)


def _address(text: str) -> _Address:
    text = text.strip()
    text = text[4:] if text[:4].lower() == "the " else text
    match = _ADDRESS.match(text)
    assert match is not None
    words = [word.casefold() for word in _WORD.findall(match["name"])]
    compass = frozenset(_COMPASS[word] for word in words if word in _COMPASS and len(words) > 1)
    words = [word for word in words if word not in _COMPASS or len(words) == 1]
    kind = _STREET_TYPES[words.pop()] if len(words) > 1 and words[-1] in _STREET_TYPES else ""
    return _Address(int(match["number"]) if match["number"] else None, bool(match["block"]), tuple(words), compass, kind)


def street_name(text: str) -> str:
    """The name of a street without its number, compass point and the word for street; "" for a numbered street or a crossing."""
    if " and " in text or " & " in text:
        return ""
    name = " ".join(_address(text).name)
    return "" if name[:1].isdecimal() else name


def compass_points(text: str) -> frozenset[str]:
    """The compass points in a street's name, abbreviated or not: "E. Oak Ave." has "east"."""
    return _address(text).compass


def streets_of_crossing(text: str) -> tuple[tuple[int, int], ...]:
    """The spans of two streets that a crossing names in full ("Oak Road and Mill Lane"); none of "Oak and Mill streets"."""
    joint = _JOINT.search(text)
    if joint is None or _JOINT.search(text, joint.end()):
        return ()
    parts = (0, joint.start()), (joint.end(), len(text))
    return parts if all(_address(text[start:end]).type for start, end in parts) else ()


def _of_two_kinds(a: str, b: str) -> bool:
    """Whether only the word for the street differs."""
    first, second = _address(a), _address(b)
    kinds = first.type and second.type and first.type != second.type
    return bool(kinds) and first.name == second.name and not first.compass ^ second.compass


def _addresses(a: str, b: str) -> Relation:
    first, second = _address(a), _address(b)
    if first.name != second.name:
        return Relation.UNKNOWN  # two streets may cross
    if first.type and second.type and first.type != second.type:
        return Relation.DISJOINT
    if first.compass and second.compass and first.compass != second.compass:
        return Relation.DISJOINT
    x, y = first.numbers, second.numbers
    if x == y:
        return Relation.EQUAL
    if y is None or (x is not None and y[0] <= x[0] and x[1] <= y[1]):
        return Relation.REFINES
    if x is None or (x[0] <= y[0] and y[1] <= x[1]):
        return Relation.COARSENS
    return Relation.DISJOINT
