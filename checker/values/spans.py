"""Many spans asked at once, in the time of one search each instead of a walk over all of them."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from itertools import accumulate


class Spans:
    """A set of spans, which may overlap. The end of a span is not in it.

    Args:
        spans: pairs of start and end, in any order.
    """

    def __init__(self, spans: Iterable[tuple[int, int]]) -> None:
        ordered = sorted(spans)
        self._starts = [start for start, _ in ordered]
        self._reach = list(accumulate((end for _, end in ordered), max))  # how far the spans up to each one go

    def hold(self, at: int) -> bool:
        """Whether a position is in one of them."""
        number = bisect_right(self._starts, at)
        return number > 0 and self._reach[number - 1] > at

    def overlap(self, start: int, end: int) -> bool:
        """Whether one of them shares a position with [start, end)."""
        number = bisect_left(self._starts, end)
        return number > 0 and self._reach[number - 1] > start
