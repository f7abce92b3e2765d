"""Where each character of a rewritten text came from."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import overload


@dataclass(frozen=True, slots=True)
class Offsets(Sequence[int]):
    """For every code point of a rewritten text its offset in the original, and the original's length at the end.

    Kept as runs, because a few dozen rewritten characters in an article do not justify a list of thousands of numbers.

    Attributes:
        length: number of offsets: the rewritten text's length + 1.
        starts: offsets in the rewritten text at which a run begins, ascending, the first 0.
        origins: for each run the original's offset of its first character.
        stops: for each run the original's offset behind its last character.
        steps: for each run 1 if it was copied character by character, 0 if all of it stands for one original piece.
    """

    length: int
    starts: tuple[int, ...]
    origins: tuple[int, ...]
    stops: tuple[int, ...]
    steps: tuple[int, ...]

    def __len__(self) -> int:
        return self.length

    @overload
    def __getitem__(self, at: int) -> int: ...
    @overload
    def __getitem__(self, at: slice) -> tuple[int, ...]: ...
    def __getitem__(self, at: int | slice) -> int | tuple[int, ...]:
        if isinstance(at, slice):
            return tuple(self[i] for i in range(*at.indices(self.length)))
        if at < 0:
            at += self.length
        if not 0 <= at < self.length:
            raise IndexError(at)
        run = bisect_right(self.starts, at) - 1
        return self.origins[run] + self.steps[run] * (at - self.starts[run])

    def stop(self, at: int) -> int:
        """The original's offset behind the piece that the code point at this offset was made from."""
        run = bisect_right(self.starts, at) - 1
        return self.origins[run] + at - self.starts[run] + 1 if self.steps[run] else self.stops[run]

    def __iter__(self) -> Iterator[int]:
        ends = (*self.starts[1:], self.length)
        for start, stop, origin, step in zip(self.starts, ends, self.origins, self.steps, strict=True):
            if step:
                yield from range(origin, origin + stop - start)
            else:
                yield from (origin for _ in range(start, stop))
