"""Findings about a crowd: of thousands of articles that take part in one, those that are shown, and how many more there are.

Programs are given all of them (``jsonreport``); people are given each value with those who stated it first, and told the rest.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from checker.model import Article, Evidence, Finding
from checker.report.plain import plain
from checker.report.sides import AROUND, Side, sides

# Chosen by eye: a screen or two. A finding of a few articles is shown whole, a larger one with so much of each value, and so
# much in all, where every value comes before any value's second article.
FEW, OF_A_VALUE, IN_ALL = 12, 5, 40
# values whose articles are counted one by one in the line about the rest
COUNTED = 6


@dataclass(frozen=True, slots=True)
class Shown:
    """What is shown of a finding.

    Attributes:
        sides: in the order of the evidence. more: what is said of the rest, "and 9,988 more articles (...)"; "" if all is shown.
        articles: how many of the rest there are.
    """

    sides: tuple[Side, ...]
    more: str
    articles: int


def shown(finding: Finding, articles: Mapping[str, Article], *, around: int = AROUND, whole: bool = False) -> Shown:
    """The sides of a finding that are shown.

    Args:
        articles: by their ids. around: see ``sides``. whole: whether all are, however many there are.
    """
    chosen = finding.evidence if whole else chosen_of(finding, articles)
    more, number = _rest(finding, chosen)
    return Shown(sides(finding, articles, around, chosen), more, number)


def chosen_of(finding: Finding, articles: Mapping[str, Article]) -> tuple[Evidence, ...]:
    """The evidence that stands for a finding, in its order.

    Of each value those who stated it first come first, one an outlet before any outlet's second; the finding's first evidence,
    at whose place reports put it, is always among them.
    """
    if len(finding.evidence) <= FEW:
        return finding.evidence
    values: dict[str, list[int]] = {}
    for at, item in enumerate(finding.evidence):
        values.setdefault(repr(item.value), []).append(at)
    ranked: list[tuple[int, int, int, int]] = []
    for order, places in enumerate(sorted(values.values(), key=lambda p: (p[0] != 0, -len(p), p[0]))):
        best = _first_of_each_outlet(finding, places, articles)[:OF_A_VALUE]
        ranked += [(rank, order, len(ranked), at) for rank, at in enumerate(best)]
    return tuple(finding.evidence[at] for at in sorted(at for *_, at in sorted(ranked)[:IN_ALL]))


def _first_of_each_outlet(finding: Finding, places: list[int], articles: Mapping[str, Article]) -> list[int]:
    """Places in the evidence: by time of publication, unknown ones last, and each outlet's further articles behind all others."""
    by_time = sorted(places, key=lambda at: (at != 0, finding.evidence[at].published or "~", at))
    seen: dict[str, int] = {}
    turn: dict[int, int] = {}
    for at in by_time:
        item = finding.evidence[at]
        article = articles.get(item.article)
        outlet = (article.source or article.origin or article.id) if article else item.article
        turn[at] = seen[outlet] = seen.get(outlet, -1) + 1
    return sorted(by_time, key=lambda at: turn[at])


def _rest(finding: Finding, chosen: tuple[Evidence, ...]) -> tuple[str, int]:
    """What is said of the evidence that is not shown, and how many articles it is of."""
    if len(chosen) == len(finding.evidence):
        return "", 0
    told = {item.article for item in chosen}
    left: dict[str, tuple[str, set[str]]] = {}
    for item in finding.evidence:
        if item.article not in told:
            left.setdefault(repr(item.value), (plain(item.display), set()))[1].add(item.article)
    number = len(set().union(*(theirs for _, theirs in left.values())))
    if not number:
        return "", 0
    parts = sorted(left.values(), key=lambda part: -len(part[1]))
    said = [f"{display} in {len(theirs):,}" for display, theirs in parts[:COUNTED]]
    if len(parts) > COUNTED:
        others = len(parts) - COUNTED
        said.append(
            f"{others:,} other value{'' if others == 1 else 's'} in {len(set().union(*(p for _, p in parts[COUNTED:]))):,}"
        )
    return f"and {and_more(number)} ({', '.join(said)})", number


def and_more(number: int) -> str:
    """How many articles are not shown: "1 more article", "9,988 more articles"."""
    return f"{number:,} more article{'' if number == 1 else 's'}"
