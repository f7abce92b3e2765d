"""Two persons' names: words aligned by likeness, weighed by role, with vetoes."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import combinations, permutations

from rapidfuzz.distance import Levenshtein

from checker.values.names.alike import word_similarity
from checker.values.names.tokens import PersonWords, weigh

# Weights and penalties were chosen on the even rows of 6,972 labelled pairs of persons and checked on the odd ones: F1 there
# 0.917 before the rules for patronymics, honorifics and articles in this module and its neighbours, 0.927 with them.
_FAMILY_WEIGHT = 1.8  # the last word counts more: brothers share it, strangers share given names
_END_PENALTY = 0.1  # a word at either end that the other name lacks
_MIDDLE_PENALTY = 0.02
_SYLLABLES = (
    5  # names all of whose words are this short are taken for East Asian, where every syllable counts (Li Qiang, Li Keqiang)
)
_SYLLABLE_ALIKE = 0.7
_SYLLABLE_PENALTY = 0.3
_SYLLABLE_CHANGED = 0.15
_PARTICLE_PENALTY = 0.015
_TURN = 0.06  # ... while words are paired
_INVERSION = 0.03
_INVERSION_UNLIKE = 0.3  # ... and the more, the less alike the words are
_WEAKEST, _WEAKEST_SLOPE = 0.8, 0.5
_SHUFFLED = 0.12
_SHUFFLED_SONS = 0.3  # "Omar bin Abdullah" is no "Abdullah bin Omar"
_SON = frozenset(("bin", "ibn", "ben", "bint", "ould"))
_ALIKE = 0.9
_UNRELATED = 0.5  # words less alike than this are two names
_REPLACED = 0.15  # same number of names, one of them another
_JOIN_PENALTY = 0.01
_LONE_ALIKE = 0.85  # two one-word names are one from here
_LONE_WORD = 0.62  # one word in common is never the full name
_INITIALS_CLASH = 0.30
_INITIAL_MISFIT = 0.12
_SUFFIX_CLASH = 0.30
_SUFFIX_MISSING = 0.12
_MANY = 4  # more words than this are aligned greedily


@dataclass(frozen=True, slots=True)
class Pair:
    """A word of the first name beside one of the second."""

    first: int
    second: int
    similarity: float


@dataclass(frozen=True, slots=True)
class Alignment:
    """What is compared with what.

    Attributes:
        a, b: the names as aligned (words may have been joined). pairs: in the order of a.
        score: likeness of the whole, vetoes not yet applied. joined: whether words were joined.
        veto: why it cannot be one person, in words; "".
    """

    a: tuple[str, ...]
    b: tuple[str, ...]
    pairs: tuple[Pair, ...]
    score: float
    joined: bool = False
    veto: str = ""


@cache
def _orders(short: int, long: int) -> tuple[tuple[tuple[int, ...], int], ...]:
    """The ways to give each of some words one of others, and how many pairs of words each turns round."""
    orders = permutations(range(long), short)
    return tuple((order, sum(x > y for x, y in combinations(order, 2))) for order in orders)


def _assign(a: tuple[str, ...], b: tuple[str, ...]) -> list[Pair]:
    if len(a) == len(b) == 2:  # most names
        straight = word_similarity(a[0], b[0]), word_similarity(a[1], b[1])
        crossed = word_similarity(a[0], b[1]), word_similarity(a[1], b[0])
        if sum(straight) + 1e-12 >= sum(crossed) - _TURN:
            return [Pair(0, 0, straight[0]), Pair(1, 1, straight[1])]
        return [Pair(0, 1, crossed[0]), Pair(1, 0, crossed[1])]
    likeness = [[word_similarity(x, y) for y in b] for x in a]
    if len(a) < _MANY and len(b) <= _MANY + 2:
        best, chosen = -1.0, tuple(range(len(a)))
        for order, turned in _orders(len(a), len(b)):
            value = -_TURN * turned
            for row, j in zip(likeness, order, strict=True):
                value += row[j]
            if value > best + 1e-12:
                best, chosen = value, order
        return [Pair(i, j, likeness[i][j]) for i, j in enumerate(chosen)]
    ranked = sorted(
        ((likeness[i][j] - 0.02 * abs(i / len(a) - j / len(b)), -i, -j) for i in range(len(a)) for j in range(len(b))),
        reverse=True,
    )
    used_a: set[int] = set()
    used_b: set[int] = set()
    out = []
    for _, i, j in ranked:
        if -i not in used_a and -j not in used_b:
            used_a.add(-i)
            used_b.add(-j)
            out.append(Pair(-i, -j, likeness[-i][-j]))
    return sorted(out, key=lambda p: p.first)


def _comparable(a: tuple[str, ...], b: tuple[str, ...], pair: Pair) -> bool:
    # an initial stands for a given name, never for the family name at the end ("Robert M. Gates", "Robert Mugabe")
    short, long, at, end = (a, b, pair.first, pair.second) if len(a[pair.first]) == 1 else (b, a, pair.second, pair.first)
    return len(short[at]) > 1 or len(long[end]) == 1 or end < len(long) - 1 or at == len(short) - 1 or len(long) == 1


def _align(a: tuple[str, ...], b: tuple[str, ...]) -> tuple[float, list[Pair]]:
    """Likeness of two word sequences, a the shorter."""
    if len(a) == len(b) == 1:
        likeness = word_similarity(a[0], b[0])
        return (likeness if likeness >= _LONE_ALIKE else min(likeness, _LONE_WORD)), [Pair(0, 0, likeness)]
    pairs = _assign(a, b)
    if any(len(word) == 1 for word in (*a, *b)):
        pairs = [p if _comparable(a, b, p) else Pair(p.first, p.second, 0.0) for p in pairs]
    weights_a, weights_b = weigh(a), weigh(b)
    total = weights = 0.0
    weakest, solid = 1.0, 0
    for pair in pairs:
        same_end = (
            pair.similarity >= _ALIKE and pair.first == pair.second == 0
        )  # "Said Amiri", "Sa'id Karim Amiri": a name in both
        choose = min if pair.similarity >= _UNRELATED and not same_end else max
        weight = choose(weights_a[pair.first], weights_b[pair.second])
        if weight >= 1 and (pair.first == len(a) - 1 or pair.second == len(b) - 1):
            weight = _FAMILY_WEIGHT
        total += weight * pair.similarity
        weights += weight
        if weight > 0.5:
            weakest = min(weakest, pair.similarity)
            solid += weight >= 1 or pair.first == pair.second == 0
    base = total / weights if weights else 0.0
    score = base
    taken = {pair.second for pair in pairs}
    syllabic = max(map(len, a + b)) <= _SYLLABLES
    for at, weight in enumerate(weights_b):
        if at not in taken:
            if weight < 0.5:
                score -= _PARTICLE_PENALTY
            elif weight < 1 or 0 < at < len(b) - 1 or _is_patronymic(b[at]):
                score -= _SYLLABLE_PENALTY if 1 < len(b[at]) <= 3 and syllabic else _MIDDLE_PENALTY
            else:
                score -= _END_PENALTY
    if len(b) - 1 not in taken and _is_patronymic(b[-1]):
        b = b[:-1]  # "Petrov Ivan Sergeyevich" is "Ivan Petrov" with the family name first
    order = [pair.second for pair in pairs]
    turned = sum(x > y for x, y in combinations(order, 2))
    score -= turned * (_INVERSION + _INVERSION_UNLIKE * (1 - base))
    if turned and len(pairs) < len(b) and len(b) - 1 not in taken and 0 in taken:
        score -= _SHUFFLED  # "Jimmy Tanner" is no "Tanner Jim Frost"
    if turned and not _rotated(order):
        score -= _SHUFFLED_SONS if any(word in _SON for word in a + b) else _SHUFFLED
    if syllabic and weakest < _SYLLABLE_ALIKE and min(len(a), len(b)) > 2:
        score -= _SYLLABLE_CHANGED
    if weakest < _UNRELATED and weigh(a).count(1.0) == weigh(b).count(1.0):
        score -= _REPLACED
    if weakest < _WEAKEST:
        score -= (_WEAKEST - weakest) * _WEAKEST_SLOPE
    if solid < 2:
        score = min(score, _LONE_WORD)
    return score, pairs


def _is_patronymic(word: str) -> bool:
    return len(word) > 6 and word.endswith(("ovich", "evich", "ovych", "evych", "ovitch", "evitch", "ovna", "evna", "ivna"))


def _rotated(order: list[int]) -> bool:
    # family name first in one, last in the other; anything else is another person's name made of the same words
    return sum(order[i] > order[(i + 1) % len(order)] for i in range(len(order))) <= 1


def _joinings(words: tuple[str, ...], other: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """The longer name with neighbouring words written as one, where that resembles a word of the other name."""
    if len(words) <= len(other):
        return
    for at in range(len(words) - 1):
        joined = words[at] + words[at + 1]
        if (
            min(len(words[at]), len(words[at + 1])) > 1
            and len(joined) > 3
            and any(Levenshtein.normalized_similarity(joined, word) >= 0.6 for word in other)
        ):
            shorter = (*words[:at], joined, *words[at + 2 :])
            yield shorter
            yield from _joinings(shorter, other)


def align(a: PersonWords, b: PersonWords) -> Alignment:
    """The best correspondence of two names' words, with likeness and veto."""
    best: Alignment | None = None
    variants = [(a.words, b.words)]
    if max(len(a.words), len(b.words)) <= _MANY + 1:
        variants += [(joined, b.words) for joined in _joinings(a.words, b.words)]
        variants += [(a.words, joined) for joined in _joinings(b.words, a.words)]
    for x, y in variants:
        turned = len(x) > len(y)
        score, pairs = _align(y, x) if turned else _align(x, y)
        joined = x is not a.words or y is not b.words
        if joined:
            score -= _JOIN_PENALTY
            if min(len(x), len(y)) < 2 and not (len(x) == len(y) == 1 and pairs[0].similarity > 0.9):
                score = min(score, 0.6)
        if turned:
            pairs = sorted((Pair(p.second, p.first, p.similarity) for p in pairs), key=lambda p: p.first)
        if len(x) == len(y) == 1 and joined and pairs[0].similarity > 0.9:
            score = pairs[0].similarity - _JOIN_PENALTY
        if best is None or score > best.score:
            best = Alignment(x, y, tuple(pairs), score, joined)
    assert best is not None
    score, veto = _vetoes(a, b, best)
    return Alignment(best.a, best.b, best.pairs, max(0.0, min(1.0, score)), best.joined, veto)


def _vetoes(a: PersonWords, b: PersonWords, found: Alignment) -> tuple[float, str]:
    score, veto = found.score, ""
    initials_a = [w for w in a.words[1:-1] if len(w) == 1]
    initials_b = [w for w in b.words[1:-1] if len(w) == 1]
    if initials_a and initials_b and initials_a != initials_b:
        score -= _INITIALS_CLASH
        veto = "different middle initials"
    elif initials_a or initials_b:
        full = {w[0] for w in (b if initials_a else a).words[1:-1] if len(w) > 1}
        if full and not set(initials_a or initials_b) <= full:
            score -= _INITIAL_MISFIT
    if a.suffix != b.suffix:
        if a.suffix and b.suffix:
            score -= _SUFFIX_CLASH
            veto = f"{a.suffix} against {b.suffix}"
        else:
            score -= _SUFFIX_MISSING
    return score, veto
