"""What hangs together by pairs."""

from collections.abc import Hashable, Iterable
from typing import TypeVar

T = TypeVar("T", bound=Hashable)


def connected(pairs: Iterable[tuple[T, T]]) -> list[list[T]]:
    """The sets of items that pairs connect, by first pair; items in the order in which they came."""
    parent: dict[T, T] = {}

    def root(item: T) -> T:
        while parent[item] is not item:
            parent[item] = parent[parent[item]]
            item = parent[item]
        return item

    for a, b in pairs:
        x, y = root(parent.setdefault(a, a)), root(parent.setdefault(b, b))
        if x is not y:
            parent[y] = x
    sets: dict[T, list[T]] = {}
    for item in parent:
        sets.setdefault(root(item), []).append(item)
    return list(sets.values())
