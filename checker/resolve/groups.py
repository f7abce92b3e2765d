"""Union of bearers with a veto over the whole group, so that A like B and B like C never joins A with a different C."""

from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from checker.resolve.bearers import Bearer
from checker.resolve.company import Company
from checker.resolve.evidence import Decided, fold

# Blocks with more distinct names than this hold names too common to tell anything, and comparing them would not be linear.
BLOCK_LIMIT = 40


@dataclass(slots=True)
class Group:
    """Bearers held to be one. number: of the first of them, for a fixed order."""

    number: int
    bearers: list[Bearer] = field(default_factory=list)
    articles: set[str] = field(default_factory=set)


class Groups:
    """Disjoint groups of bearers.

    Args:
        bearers: in a fixed order.
        clash: whether two groups hold bearers that cannot be one.
    """

    def __init__(self, bearers: list[Bearer], clash: Callable[[Group, Group], bool]) -> None:
        self._group: dict[int, Group] = {id(b): Group(at, [b], {b.article}) for at, b in enumerate(bearers)}
        self._clash = clash

    def of(self, bearer: Bearer) -> Group:
        """The group a bearer is in."""
        return self._group[id(bearer)]

    def unite(self, a: Bearer, b: Bearer) -> bool:
        """Join the groups of two bearers unless something speaks against it; True if they are one afterwards."""
        x, y = self.of(a), self.of(b)
        if x is y:
            return True
        if self._clash(x, y):
            return False
        big, small = (x, y) if len(x.bearers) >= len(y.bearers) else (y, x)
        big.bearers += small.bearers
        big.articles |= small.articles
        big.number = min(big.number, small.number)
        for bearer in small.bearers:
            self._group[id(bearer)] = big
        return True

    def all(self) -> list[Group]:
        """The groups, in the order of their first bearers."""
        return sorted({id(g): g for g in self._group.values()}.values(), key=lambda g: g.number)


def unite_equal(groups: Groups, same: list[Bearer], company: Company | None = None) -> None:
    """Unites bearers of one name. Where ages or the company speak against it each joins the first it does not clash with."""
    heads: list[Bearer] = []
    for bearer in same:
        for head in heads[:BLOCK_LIMIT]:
            members = groups.of(head).bearers
            if (company is None or any(company.lets_join(b, bearer) for b in members[:BLOCK_LIMIT])) and groups.unite(
                head, bearer
            ):
                break
        else:
            heads.append(bearer)


def unite_decided(groups: Groups, bearers: list[Bearer], decisions: Decided) -> None:
    """Unites what the user has said is one."""
    if not decisions.same:
        return
    named: dict[str, Bearer] = {}
    others: dict[str, list[str]] = defaultdict(list)
    for pair in decisions.same:
        names = sorted(pair)
        others[names[0]].append(names[-1])
    for bearer in bearers:
        for form in bearer.forms:
            named.setdefault(fold(form.text), bearer)
    for name in sorted(others):
        for other in sorted(others[name]):
            if name in named and other in named:
                groups.unite(named[name], named[other])


def of_article(group: Group, article: str) -> Iterator[Bearer]:
    """The bearers of a group that one article names."""
    return (b for b in group.bearers if b.article == article)
