"""Too many articles for one process, cut into parts by what they have in common: telling words and persons.

Time alone does not cut a single day. Here the articles of a day that share most keys are put together, as long as a part has
room, so that what is told of one story is in one part, unless the story alone is larger. Each article of the days before goes to
the part with which it has most in common, if it has anything. No part has more than so many of the one and so many of the others.
"""

import heapq
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from checker.align.unions import Unions


@dataclass(frozen=True, slots=True)
class Filed:
    """An article as cutting sees it. day: of publication, as ISO writes it. keys: those it can be found by, each once."""

    id: str
    day: str
    keys: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Cut:
    """Articles in parts. part_of: by ids. parts: their number. shared: by key the parts that have it, each with its share."""

    part_of: dict[str, int]
    parts: int
    shared: dict[int, dict[int, float]]


def cut(articles: Iterable[Filed], room: int) -> Cut:
    """Articles in as few parts of no more than ``room`` as keep together what shares most keys; in the order of their ids.

    Of the articles that have a key only neighbours in the row are looked at, so that the work grows with the keys, not with the
    pairs: what shares many keys is neighbours for one of them. Pairs are then joined, those that share most first, if both
    together find room.
    """
    row = sorted(articles, key=lambda a: a.id)
    often = Counter(key for article in row for key in article.keys)
    group = _groups(row, often, room)
    members: dict[int, list[int]] = defaultdict(list)
    for at in range(len(row)):
        members[group[at]].append(at)
    filled: list[int] = []
    part_of: dict[str, int] = {}
    for some in sorted(members.values(), key=lambda some: (-len(some), some[0])):  # the largest first; each where there is room
        part = next((n for n, size in enumerate(filled) if size + len(some) <= room), len(filled))
        if part == len(filled):
            filled.append(0)
        filled[part] += len(some)
        part_of |= {row[at].id: part for at in some}
    shared: dict[int, dict[int, float]] = defaultdict(dict)
    for article in row:
        for key in article.keys:
            at = part_of[article.id]
            shared[key][at] = shared[key].get(at, 0.0) + 1 / often[key]
    return Cut(part_of, len(filled), dict(shared))


def _groups(row: Sequence[Filed], often: Counter[int], room: int) -> list[int]:
    """For each article the number of its group."""
    last: dict[int, int] = {}
    pairs: set[tuple[int, int]] = set()
    for at, article in enumerate(row):
        for key in article.keys:
            if key in last:
                pairs.add((last[key], at))
            last[key] = at
    keys = [frozenset(article.keys) for article in row]
    weighed = sorted((-_alike(keys[a] & keys[b], often), a, b) for a, b in pairs)
    unions: Unions[int] = Unions()
    size = [1] * len(row)
    for _, a, b in weighed:
        one, other = sorted((unions.root(a), unions.root(b)))
        if one != other and size[one] + size[other] <= room:
            unions.put(other, into=one)
            size[one] += size[other]
    return [unions.root(at) for at in range(len(row))]


def _alike(shared: frozenset[int], often: Counter[int]) -> float:
    """How many keys are shared, and among as many how rare they are; a single rare one may be chance."""
    return len(shared) + sum(1 / often[key] for key in sorted(shared))


def company(made: Cut, before: Iterable[Filed], room: int) -> dict[str, int]:
    """The parts to which articles of the days before are given as well, by their ids: no more than ``room`` to a part.

    Those that share most with a part come first, and of these the latest.
    """
    best: list[list[tuple[float, str, str]]] = [[] for _ in range(made.parts)]
    for article in before:
        weights: dict[int, float] = defaultdict(float)
        for key in article.keys:
            for part, weight in made.shared.get(key, {}).items():
                weights[part] += weight
        if weights:
            part = min(weights, key=lambda n: (-weights[n], n))
            push = heapq.heappush if len(best[part]) < room else heapq.heappushpop
            push(best[part], (round(weights[part], 9), article.day, article.id))
    return {article: part for part, some in enumerate(best) for _, _, article in some}
