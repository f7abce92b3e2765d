"""What two versions of a text have in common, word by word."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

# Pairs of words that are all compared, 400 by 400 (0.05 s); longer versions are cut at the words that each of them has once.
CELLS = 160_000


def shared_runs(left: Sequence[str], right: Sequence[str]) -> list[tuple[int, int, int]]:
    """The runs of shared words in order, as (left, right, length)."""
    if len(left) * len(right) <= CELLS:
        return _runs(_shared(left, right))
    return _runs(_shared_of_long(left, right))


def _runs(shared: Iterable[tuple[int, int]]) -> list[tuple[int, int, int]]:
    """Pairs of places in order, those that follow one another taken together."""
    out: list[tuple[int, int, int]] = []
    for x, y in shared:
        if out and out[-1][0] + out[-1][2] == x and out[-1][1] + out[-1][2] == y:
            out[-1] = (out[-1][0], out[-1][1], out[-1][2] + 1)
        else:
            out.append((x, y, 1))
    return out


def _shared(left: Sequence[str], right: Sequence[str]) -> Iterator[tuple[int, int]]:
    """The common subsequence with the most letters, as pairs of places.

    Letters rather than words, so that a name is not given up for a preposition that happens to stand further on.
    """
    rows = len(left) + 1
    best = [[0] * (len(right) + 1) for _ in range(rows)]
    for x in range(len(left) - 1, -1, -1):
        for y in range(len(right) - 1, -1, -1):
            best[x][y] = max(best[x + 1][y], best[x][y + 1])
            if left[x] == right[y]:
                best[x][y] = max(best[x][y], best[x + 1][y + 1] + len(left[x]))
    x = y = 0
    while x < len(left) and y < len(right):
        if left[x] == right[y] and best[x][y] == best[x + 1][y + 1] + len(left[x]):
            yield x, y
            x, y = x + 1, y + 1
        elif best[x + 1][y] >= best[x][y + 1]:
            x += 1
        else:
            y += 1


def _shared_of_long(left: Sequence[str], right: Sequence[str]) -> Iterator[tuple[int, int]]:
    """The same for long versions, cut at the words that each of them has once: time grows with their length, not its square.

    "Patience diff" of Bram Cohen. What stands between two such words and is still long is compared from its two ends only.
    """
    x = y = 0
    for next_x, next_y in (*_landmarks(left, right), (len(left), len(right))):
        a, b = left[x:next_x], right[y:next_y]
        inside = _shared(a, b) if len(a) * len(b) <= CELLS else _shared_at_ends(a, b)
        yield from ((x + m, y + n) for m, n in inside)
        if next_x < len(left):
            yield next_x, next_y
        x, y = next_x + 1, next_y + 1


def _landmarks(left: Sequence[str], right: Sequence[str]) -> list[tuple[int, int]]:
    """Places of words that each version has once, as many as stand in the same order."""
    there = {word: y for y, word in enumerate(right)}
    here, others = Counter(left), Counter(right)
    pairs_of = [(x, there[word]) for x, word in enumerate(left) if here[word] == others[word] == 1]
    # the longest rising sequence: for each length the pair that ends it lowest, and what stood before
    ends: list[int] = []
    last: list[int] = []
    before: list[int] = []
    for n, (_, y) in enumerate(pairs_of):
        at = bisect_left(ends, y)
        before.append(last[at - 1] if at else -1)
        ends[at : at + 1], last[at : at + 1] = [y], [n]
    out: list[tuple[int, int]] = []
    n = last[-1] if last else -1
    while n >= 0:
        out.append(pairs_of[n])
        n = before[n]
    return out[::-1]


def _shared_at_ends(a: Sequence[str], b: Sequence[str]) -> list[tuple[int, int]]:
    shortest = min(len(a), len(b))
    head = next((n for n in range(shortest) if a[n] != b[n]), shortest)
    rest = shortest - head
    tail = next((n for n in range(rest) if a[-1 - n] != b[-1 - n]), rest)
    ends = ((len(a) - n, len(b) - n) for n in range(tail, 0, -1))
    return [*((n, n) for n in range(head)), *ends]
