"""Single typing slips between two words."""

import re
from functools import lru_cache

from rapidfuzz.distance import OSA

from checker.values.names.folding import CACHE, plain

_LETTERS = re.compile(r"[^a-z0-9]+")
_ARTICLE = re.compile(r"^(?:al|el|ul|ad|an|ar|as|ash|at|az|de|du|di|da|van|von|bin|ibn|ben|the)[-\s]+")
_SHORTEST_MOVED = 6
_FARTHEST = 3  # places
_SHORTEST = 3  # below this one letter more or less is another word


@lru_cache(CACHE)
def slip(a: str, b: str) -> str | None:
    """Names the one small difference between two words, or None if there is none or more than one.

    Known differences: accents, hyphen, apostrophe, space, particle ("al-", "de"), and one letter dropped, doubled, added or
    changed, swapped with its neighbour or moved by two or three places. Case is ignored. Direction is from a to b: "letter h
    dropped" means that b lacks it.
    """
    low_a, low_b = a.casefold(), b.casefold()
    if low_a == low_b:
        return None
    flat_a, flat_b = plain(a), plain(b)
    if flat_a == flat_b:
        return "apostrophe" if ("'" in a or "\u2019" in a) != ("'" in b or "\u2019" in b) else "accents"
    solid_a, solid_b = _LETTERS.sub("", flat_a), _LETTERS.sub("", flat_b)
    if not solid_a or not solid_b:
        return None
    if solid_a == solid_b:
        return "hyphen" if a.count("-") != b.count("-") else "space" if len(a.split()) != len(b.split()) else "punctuation"
    bare_a, bare_b = _ARTICLE.sub("", flat_a), _ARTICLE.sub("", flat_b)
    if bare_a == bare_b and (bare_a != flat_a or bare_b != flat_b):
        return "particle"
    words_a, words_b = flat_a.split(), flat_b.split()
    if len(words_a) != len(words_b):
        return None  # "Main Street", "W Main Street": a word more is no slip
    differing = [(x, y) for x, y in zip(words_a, words_b, strict=True) if x != y]
    if len(differing) != 1:
        return None
    return _letter_slip(_LETTERS.sub("", differing[0][0]), _LETTERS.sub("", differing[0][1]))


def _moved(a: str, b: str) -> bool:
    """Whether one letter stands two or three places from where it should ("Brantchsko"): more than a swap, still one slip."""
    if len(a) != len(b) or len(a) < _SHORTEST_MOVED or a == b:
        return False
    at = [i for i in range(len(a)) if a[i] != b[i]]
    first, last = at[0], at[-1]
    if not 2 <= last - first <= _FARTHEST:
        return False
    x, y = a[first : last + 1], b[first : last + 1]
    return x[1:] + x[:1] == y or x[-1:] + x[:-1] == y


def _letter_slip(a: str, b: str) -> str | None:
    if any(c.isdecimal() for c in a + b):
        return None  # "14th", "15th"
    if _moved(a, b):
        return "letter in the wrong place"
    if min(len(a), len(b)) < _SHORTEST or OSA.distance(a, b, score_cutoff=1) != 1:
        return None
    if len(a) == len(b):
        at = [i for i in range(len(a)) if a[i] != b[i]]
        return "letters swapped" if len(at) == 2 else f"{a[at[0]]} written as {b[at[0]]}"
    longer, shorter = (a, b) if len(a) > len(b) else (b, a)
    at_ = next((i for i in range(len(shorter)) if longer[i] != shorter[i]), len(shorter))
    doubled = longer[at_] in (longer[at_ - 1] if at_ else "", longer[at_ + 1] if at_ + 1 < len(longer) else "")
    if len(a) > len(b):
        return f"double {longer[at_]} written once" if doubled else f"letter {longer[at_]} dropped"
    return f"letter {longer[at_]} doubled" if doubled else f"letter {longer[at_]} added"
