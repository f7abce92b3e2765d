"""What an engine is."""

from collections.abc import Callable, Iterator, Sequence
from typing import Protocol, TypeVar

Shared = TypeVar("Shared")
Item = TypeVar("Item")
Result = TypeVar("Result")


class Engine(Protocol):
    """Something that maps functions over items, and gives the results in the order of the items.

    Nothing that a run finds depends, therefore, on who did which part of it.
    """

    def map(self, function: Callable[[Shared, Item], Result], shared: Shared, items: Sequence[Item]) -> Iterator[Result]:
        """The results for all items.

        Args:
            function: a module's own, so that other processes find it.
            shared: given with every item, sent once.
        """
        ...
