"""Union of bearers with a veto over the whole group, so that A like B and B like C never joins A with a different C."""

from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from checker.resolve.bearers import Bearer, Form
from checker.resolve.company import Company
from checker.resolve.evidence import Decided, fold
from checker.values.others import Name

# Blocks with more distinct names than this hold names too common to tell anything, and comparing them would not be linear.
BLOCK_LIMIT = 40
# spellings of each group when two groups are checked against one another
SPELLINGS_COMPARED = 8


@dataclass(slots=True)
class Group:
    """Bearers held to be one, with what is asked of them all: thousands of articles may name one person.

    Attributes:
        number: of the first of them, for a fixed order. by_article: the bearers by article.
        full: texts of full names, in order. words: the same in words. folded: all texts, folded.
        places: the first forms that are places. ages: given by any. aged: the first that gives one.
    """

    number: int
    bearers: list[Bearer]
    articles: set[str]
    by_article: dict[str, list[Bearer]]
    full: dict[str, None]
    words: set[tuple[str, ...]]
    folded: set[str]
    places: list[Form]
    ages: set[int]
    aged: Bearer | None

    @classmethod
    def of(cls, bearer: Bearer, number: int) -> "Group":
        """The group of one bearer."""
        return cls(
            number,
            [bearer],
            {bearer.article},
            {bearer.article: [bearer]},
            dict.fromkeys(form.text for form in bearer.full),
            {form.words.words for form in bearer.full},
            {fold(form.text) for form in bearer.forms},
            [form for form in bearer.forms if not isinstance(form.value, Name)][:SPELLINGS_COMPARED],
            set(bearer.ages),
            bearer if bearer.ages else None,
        )

    def take_in(self, other: "Group") -> None:
        """Adds the bearers of another group behind its own."""
        self.number = min(self.number, other.number)
        self.bearers += other.bearers
        self.articles |= other.articles
        for article, own in other.by_article.items():
            self.by_article.setdefault(article, []).extend(own)
        self.full |= other.full
        self.words |= other.words
        self.folded |= other.folded
        self.places = [*self.places, *other.places][:SPELLINGS_COMPARED]
        self.ages |= other.ages
        self.aged = self.aged or other.aged


class Groups:
    """Disjoint groups of bearers.

    Args:
        bearers: in a fixed order.
        clash: whether two groups hold bearers that cannot be one.
    """

    def __init__(self, bearers: list[Bearer], clash: Callable[[Group, Group], bool]) -> None:
        self._group: dict[int, Group] = {id(b): Group.of(b, at) for at, b in enumerate(bearers)}
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
        big.take_in(small)
        for bearer in small.bearers:
            self._group[id(bearer)] = big
        return True

    def all(self) -> list[Group]:
        """The groups, in the order of their first bearers."""
        return sorted({id(g): g for g in self._group.values()}.values(), key=lambda g: g.number)

    def numbers(self) -> list[list[int]]:
        """The groups as the bearers' numbers in the list they were given in."""
        number = {known: at for at, known in enumerate(self._group)}
        return [[number[id(bearer)] for bearer in group.bearers] for group in self.all()]


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


def of_article(group: Group, article: str) -> Sequence[Bearer]:
    """The bearers of a group that one article names."""
    return group.by_article.get(article, ())
