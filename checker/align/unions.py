"""What hangs together by pairs."""

from collections.abc import Hashable, Iterable
from typing import Generic, TypeVar

T = TypeVar("T", bound=Hashable)


class Unions(Generic[T]):
    """Disjoint sets of items; an item is alone until it is put into another's set."""

    def __init__(self) -> None:
        self._parent: dict[T, T] = {}

    def root(self, item: T) -> T:
        """The item that stands for the set."""
        parent = self._parent
        parent.setdefault(item, item)
        while parent[item] is not item:
            parent[item] = parent[parent[item]]
            item = parent[item]
        return item

    def put(self, root: T, into: T) -> None:
        """Puts the set of one root into that of another, which goes on to stand for both."""
        self._parent[root] = into

    def sets(self) -> list[list[T]]:
        """The sets, by the first item that was asked for; items in the order in which they came."""
        found: dict[T, list[T]] = {}
        for item in list(self._parent):
            found.setdefault(self.root(item), []).append(item)
        return list(found.values())


def connected(pairs: Iterable[tuple[T, T]]) -> list[list[T]]:
    """The sets of items that pairs connect, by first pair; items in the order in which they came."""
    unions: Unions[T] = Unions()
    for a, b in pairs:
        x, y = unions.root(a), unions.root(b)
        if x != y:
            unions.put(y, into=x)
    return unions.sets()
