"""Tolls with and without the attacker: the commonest reason why two right figures differ by one."""

from collections.abc import Iterable, Mapping
from functools import lru_cache

from checker.model import Fact, Reading, Role
from checker.values.quantity import Quantity

_ATTACKER = frozenset(
    "gunman shooter attacker bomber assailant suspect killer gunmen shooters attackers bombers suspects".split()
)
_DEAD = frozenset("dead killed died suicide dies shot".split())
_SELF = frozenset(("himself", "herself", "themselves", "self"))
_HURT = frozenset("wounded injured hurt hospitalized hospitalised".split())
# words from "gunman was" to "wounded"
HURT_REACH = 4
# sentences whose answer is kept: those of some hundred articles, which are compared in turn
SENTENCES = 16_384
# words between "gunman" and "dead" in one sentence
REACH = 6


def may_differ_by_attackers(a: Fact, b: Fact, readings: Mapping[str, Reading]) -> bool:
    """Whether two tolls are one apart in a story whose attacker died too, so that one may count the attacker."""
    if not one_apart(a, b):
        return False
    listed = any(_ATTACKER & set(f.text.lower().split()) for f in (a, b))  # "suspect and two victims shot"
    if a.attribute == "injured":
        return listed
    return listed or any(attacker_died(readings[f.article]) for f in (a, b))


def one_apart(a: Fact, b: Fact) -> bool:
    """Whether two figures exclude each other by one."""
    if not isinstance(a.value, Quantity) or not isinstance(b.value, Quantity):
        return False
    bounds = (a.value.lower, a.value.upper, b.value.lower, b.value.upper)
    if any(x is None for x in bounds):
        return False
    gap = max(bounds[0] - bounds[3], bounds[2] - bounds[1])  # type: ignore[operator]
    return bool(0 < gap <= 1)


def attacker_died(reading: Reading) -> bool:
    """Whether an article says that the attacker died."""
    return any(_says_so(tuple(t.lower for t in s.tokens)) for s in reading.article.sentences if s.role is not Role.FURNITURE)


def attacker_was_hurt(reading: Reading) -> bool:
    """Whether an article says that the attacker was among the hurt: "including the gunman", "the suspect was wounded"."""
    return any(
        _is_hurt(tuple(t.lower for t in s.tokens), n)
        for s in reading.article.sentences
        if s.role is not Role.FURNITURE
        for n, t in enumerate(s.tokens)
        if t.lower in _ATTACKER
    )


def _is_hurt(words: tuple[str, ...], at: int) -> bool:
    before, behind = words[max(at - 2, 0) : at], words[at + 1 : at + 1 + HURT_REACH]
    if "including" in before or "among" in before:
        return True
    return bool(behind) and behind[0] in ("was", "is", "were", "are", "also", "himself", ",") and not _HURT.isdisjoint(behind)


@lru_cache(maxsize=SENTENCES)
def _says_so(words: tuple[str, ...]) -> bool:
    if any(word.endswith("suicide") for word in words) and not {"bomber", "bombing", "attempted"} & set(words):
        return True
    if any(
        w in _SELF and _near(words, n, {"killed", "shot", "killing", "shooting", "hanged", "blew", "life"})
        for n, w in enumerate(words)
    ):
        return True
    return any(w in _ATTACKER and _near(words, n, _DEAD - {"shot"}) for n, w in enumerate(words))


def _near(words: tuple[str, ...], at: int, wanted: Iterable[str]) -> bool:
    around = words[max(0, at - REACH) : at + REACH + 1]
    return any(word in around for word in wanted)
