"""What a vague count word allows, by named convention.

``plain``: everyday reading; a plural needs two of its unit and ends below the next unit ("dozens": 24 to 99). Our own, from the
    development articles, and wide on purpose: a vague word shall not contradict a figure inside its reading.
``acled``: the lower end is what the Armed Conflict Location & Event Data project codes, its most conservative estimate (10
    for "tens", 12 for "dozens", 100 for "hundreds"; ACLED, "Fatalities" FAQ, 2023-2024); the upper end is plain's.
``ibc``: a running minimum in the manner of Iraq Body Count's minimum column: the least the word allows, open above.
"""

from collections.abc import Mapping
from types import MappingProxyType

from checker.values.quantity import Number

Bounds = tuple[Number, Number | None]

_PLAIN: dict[str, Bounds] = {
    "couple": (2, 3),
    "few": (2, 9),
    "several": (3, 9),
    "handful": (3, 9),
    "dozens": (24, 99),
    "scores": (40, 99),
    "hundreds": (200, 999),
    "dozens of hundreds": (2400, 9999),
    "thousands": (2000, 9999),
    "tens of thousands": (20_000, 99_999),
    "dozens of thousands": (24_000, 99_999),
    "scores of thousands": (40_000, 99_999),
    "hundreds of thousands": (200_000, 999_999),
    "millions": (2_000_000, None),
    "tens of millions": (20_000_000, 99_999_999),
    "hundreds of millions": (200_000_000, 999_999_999),
    "billions": (2_000_000_000, None),
}
_ACLED_LOWER: dict[str, Number] = {
    "dozens": 12,
    "scores": 20,
    "hundreds": 100,
    "thousands": 1000,
    "tens of thousands": 10_000,
    "hundreds of thousands": 100_000,
    "millions": 1_000_000,
}

CONVENTIONS: Mapping[str, dict[str, Bounds]] = MappingProxyType(
    {
        "plain": _PLAIN,
        "acled": {word: (_ACLED_LOWER.get(word, lower), upper) for word, (lower, upper) in _PLAIN.items()},
        "ibc": {word: (lower, None) for word, (lower, _) in _PLAIN.items()},
    }
)


def vague_bounds(word: str, factor: Number, convention: str) -> Bounds | None:
    """Bounds of "dozens" or, with a factor, of "several hundred"; None for a combination nobody writes ("scores of billions").

    Args:
        word: as a Figure names it. factor: 1, or the unit it multiplies. convention: a key of CONVENTIONS.
    """
    bounds = CONVENTIONS[convention].get(word)
    if bounds is None:
        return None
    lower, upper = bounds
    if factor == 1:
        return bounds
    # "several hundred" is less than the next unit, but 950 is still several hundred
    return lower * factor, None if upper is None else (upper + 1) * factor - 1
