"""Persons of several articles joined: equal names first, then like ones found through blocking keys, then family names alone."""

from collections import defaultdict
from collections.abc import Mapping
from itertools import combinations, islice
from typing import TypeAlias

from checker.resolve.bearers import Bearer
from checker.resolve.company import Company
from checker.resolve.evidence import Decided, Outcome, barely_differ, bearers_outcome, decided_same, fold, names_outcome
from checker.resolve.groups import BLOCK_LIMIT, SPELLINGS_COMPARED, Group, Groups, of_article, unite_decided, unite_equal
from checker.resolve.lone import join_lone
from checker.resolve.offices import shared_office
from checker.values.names import compare_names, name_key
from checker.values.names.tokens import person_words

Words: TypeAlias = tuple[tuple[str, ...], str]  # the words of a name and its suffix
Named: TypeAlias = tuple[Bearer, str]  # a bearer, and one of its full names

_ASKED = 10  # bearers of each group whose company is looked at
_HOMONYMS = 5  # groups of one name that are looked at when another name resembles it


def join_persons(bearers: list[Bearer], company: Company, decisions: Decided) -> Groups:
    """Groups of persons over all articles.

    Args:
        company: what else the articles speak of, asked for where a name alone is no evidence.
    """
    company.meet(bearers)
    groups = Groups(bearers, lambda x, y: _persons_clash(x, y, decisions))
    full = [b for b in bearers if b.full]
    exact: dict[Words, list[Bearer]] = defaultdict(list)
    for bearer in full:
        for form in bearer.full:
            exact[form.words.words, form.words.suffix].append(bearer)
    for same in exact.values():
        unite_equal(groups, same, company)
    unite_decided(groups, full, decisions)
    _unite_alike(groups, exact, company, decisions)
    join_lone(groups, [b for b in bearers if not b.full], full, company)
    return groups


def _example(bearer: Bearer, words: Words) -> str:
    return next(form.text for form in bearer.full if (form.words.words, form.words.suffix) == words)


def _heads(groups: Groups, bearers: list[Bearer]) -> list[Bearer]:
    """One bearer of each group among bearers of one name; there is rarely more than one group."""
    return list({id(groups.of(bearer)): bearer for bearer in reversed(bearers)}.values())[:_HOMONYMS]


def _unite_alike(groups: Groups, exact: Mapping[Words, list[Bearer]], company: Company, decisions: Decided) -> None:
    """Unites bearers of like names who have company in common, those with the likest names first.

    Names are dear to compare, so company is asked first; a pair that comes to have some through others that were united is taken
    up in a further round.
    """
    named = {words: _example(members[0], words) for words, members in exact.items()}
    waiting = _candidates(named)
    while waiting:
        heads = {words: _named_heads(groups, members, words) for words, members in exact.items()}
        asked: list[tuple[Words, Words]] = []
        left: list[tuple[Words, Words]] = []
        for pair in waiting:
            met = any(_may_be_one(groups, a, b, company, decisions) for a in heads[pair[0]] for b in heads[pair[1]])
            (asked if met else left).append(pair)
        united = False
        for words, other_words in sorted(asked, key=lambda p: (-compare_names(named[p[0]], named[p[1]]).score, p)):
            for one in _named_heads(groups, exact[words], words):
                for other in _named_heads(groups, exact[other_words], other_words):
                    united |= _unite_like(groups, one, other, company, decisions)
        waiting = left if united else []


def _named_heads(groups: Groups, bearers: list[Bearer], words: Words) -> list[Named]:
    return [(bearer, _example(bearer, words)) for bearer in _heads(groups, bearers)]


def _may_be_one(groups: Groups, a: Named, b: Named, company: Company, decisions: Decided) -> bool:
    """Whether the user has said so, or their articles have enough in common."""
    return decided_same(a[1], b[1], decisions) or _share_company(groups, a, b, company)


def _unite_like(groups: Groups, a: Named, b: Named, company: Company, decisions: Decided) -> bool:
    """Unites two bearers if all speaks for it; whether it did."""
    one, other = a[0], b[0]
    if groups.of(one) is groups.of(other):
        return False
    names = names_outcome(a[1], b[1], one_article=False, decisions=decisions)
    return (
        bearers_outcome(one, other, names, same_name=False) is Outcome.SAME
        and _may_be_one(groups, a, b, company, decisions)
        and groups.unite(one, other)
    )


def _share_company(groups: Groups, a: Named, b: Named, company: Company) -> bool:
    mine, others = groups.of(a[0]).bearers[:_ASKED], groups.of(b[0]).bearers[:_ASKED]
    # who hold one office need not be so much alike
    return company.lets_be_variants(mine, others, lambda: barely_differ(a[1], b[1]) or shared_office(a[0].offices, b[0].offices))


def _candidates(named: Mapping[Words, str]) -> list[tuple[Words, Words]]:
    """Pairs of distinct full names that share a key.

    Args:
        named: a spelling for each name taken apart.
    """
    blocks: dict[str, list[Words]] = defaultdict(list)
    for words, text in named.items():
        for key in name_key(text):
            blocks[key].append(words)
    pairs = {pair for block in blocks.values() if 1 < len(block) <= BLOCK_LIMIT for pair in combinations(sorted(block), 2)}
    return sorted(pairs)


def _persons_clash(x: Group, y: Group, decisions: Decided) -> bool:
    """Whether two groups cannot be one: both named in one article as two, names that exclude one another, or ages."""
    if any(
        a.full and b.full for article in x.articles & y.articles for a in of_article(x, article) for b in of_article(y, article)
    ):
        return True
    longest = [set(words) for words in x.words | y.words]
    for p in _fulls(x):
        for q in _fulls(y):
            if names_outcome(p, q, one_article=False, decisions=decisions) is Outcome.DIFFERENT:
                # "Mateo Prado" and "Salas Prado" are both parts of "Mateo Salas Prado"
                parts = {*person_words(p).words, *person_words(q).words}
                if not any(parts <= whole for whole in longest) and not _linked(p, q, x, y, decisions):
                    return True
    a, b = x.aged, y.aged
    if a is not None and b is not None:
        same = bool(x.words & y.words)
        probe_a, probe_b = Bearer(a.article, "person", [], ages=x.ages), Bearer(b.article, "person", [], ages=y.ages)
        return bearers_outcome(probe_a, probe_b, Outcome.SAME, same_name=same) is Outcome.DIFFERENT
    return False


def _linked(p: str, q: str, x: Group, y: Group, decisions: Decided) -> bool:
    """Whether the user has said that one of two names is another of the groups' names, which overrules their difference."""
    if not decisions.same or frozenset((fold(p), fold(q))) in decisions.different:
        return False
    return any(
        frozenset((fold(name), fold(r))) in decisions.same for name in (p, q) for r in (*_fulls(x), *_fulls(y)) if r != name
    )


def _fulls(group: Group) -> list[str]:
    return list(islice(group.full, SPELLINGS_COMPARED))
