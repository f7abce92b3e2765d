"""Pairs out of many: all of a few, and of a crowd those with a spokesman.

Thousands of articles on one event say few different things. To compare all with all would be work for the square of their number
and would find the same: so a few stand for what is said, each value first by those who said it first, and everybody is compared
with these. The work grows with the number of articles times a constant.
"""

from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from itertools import combinations
from typing import TypeVar

T = TypeVar("T")

# Items up to which all pairs are compared. Clusters of news on one event that people put together have up to some 30 articles.
CROWD = 40
# of a crowd, how many stand for one value: of three articles that have it some give its time, place or speaker
FOR_A_VALUE = 3


def pairs(items: Sequence[T], says: Callable[[T], Iterable[Hashable]]) -> Iterator[tuple[T, T]]:
    """Pairs of items, in the order of ``itertools.combinations``.

    Args:
        says: the values that an item has, in a form that can be compared.
    """
    if len(items) <= CROWD:
        yield from combinations(items, 2)
        return
    speak = _spokesmen(items, says)
    for n, a in enumerate(items):
        if n in speak:
            yield from ((a, b) for b in items[n + 1 :])
        else:
            yield from ((a, items[m]) for m in speak if m > n)


def _spokesmen(items: Sequence[T], says: Callable[[T], Iterable[Hashable]]) -> dict[int, None]:
    """The places of those who speak, in order; as keys, for being looked up."""
    heard: dict[Hashable, int] = {}
    chosen: set[int] = set()
    for n, item in enumerate(items):
        if len(chosen) == CROWD:
            break
        values = set(says(item))
        if any(heard.get(value, 0) < FOR_A_VALUE for value in values):
            chosen.add(n)
            for value in values:
                heard[value] = heard.get(value, 0) + 1
    return dict.fromkeys(sorted(chosen))
