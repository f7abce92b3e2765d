"""Persons of several articles joined: equal names first, then like ones found through blocking keys, then family names alone."""

from collections import defaultdict
from itertools import combinations, islice
from typing import TypeAlias

from checker.resolve.bearers import Bearer
from checker.resolve.company import Company
from checker.resolve.evidence import Decided, Outcome, bearers_outcome, decided_same, fold, names_outcome
from checker.resolve.groups import BLOCK_LIMIT, SPELLINGS_COMPARED, Group, Groups, of_article, unite_decided, unite_equal
from checker.resolve.lone import join_lone
from checker.values.names import compare_names, name_key
from checker.values.names.tokens import person_words

Words: TypeAlias = tuple[tuple[str, ...], str]  # the words of a name and its suffix

_ASKED = 10  # bearers of each group whose company is looked at
_HOMONYMS = 5  # groups of one name that are looked at when another name resembles it


def join_persons(bearers: list[Bearer], company: Company, decisions: Decided) -> Groups:
    """Groups of persons over all articles.

    Args:
        company: what else the articles speak of, asked for where a name alone is no evidence.
    """
    groups = Groups(bearers, lambda x, y: _persons_clash(x, y, decisions))
    full = [b for b in bearers if b.full]
    exact: dict[Words, list[Bearer]] = defaultdict(list)
    for bearer in full:
        for form in bearer.full:
            exact[form.words.words, form.words.suffix].append(bearer)
    for same in exact.values():
        unite_equal(groups, same, company)
    unite_decided(groups, full, decisions)
    for words, other_words in _candidates({words: _example(members[0], words) for words, members in exact.items()}):
        for one in _heads(groups, exact[words]):
            for other in _heads(groups, exact[other_words]):
                _unite_like(groups, (one, _example(one, words)), (other, _example(other, other_words)), company, decisions)
    join_lone(groups, [b for b in bearers if not b.full], full, company)
    return groups


def _example(bearer: Bearer, words: Words) -> str:
    return next(form.text for form in bearer.full if (form.words.words, form.words.suffix) == words)


def _heads(groups: Groups, bearers: list[Bearer]) -> list[Bearer]:
    """One bearer of each group among bearers of one name; there is rarely more than one group."""
    return list({id(groups.of(bearer)): bearer for bearer in reversed(bearers)}.values())[:_HOMONYMS]


def _unite_like(groups: Groups, a: tuple[Bearer, str], b: tuple[Bearer, str], company: Company, decisions: Decided) -> None:
    one, other = a[0], b[0]
    if groups.of(one) is groups.of(other):
        return
    names = names_outcome(a[1], b[1], one_article=False, decisions=decisions)
    if bearers_outcome(one, other, names, same_name=False) is Outcome.SAME and (
        decided_same(a[1], b[1], decisions) or _share_company(groups, one, other, company)
    ):
        groups.unite(one, other)


def _share_company(groups: Groups, a: Bearer, b: Bearer, company: Company) -> bool:
    mine, others = groups.of(a).bearers[:_ASKED], groups.of(b).bearers[:_ASKED]
    return any(company.lets_be_variant(p, q) for p in mine for q in others)


def _candidates(named: dict[Words, str]) -> list[tuple[Words, Words]]:
    """Pairs of distinct full names that share a key, likest first.

    Args:
        named: a spelling for each name taken apart.
    """
    blocks: dict[str, list[Words]] = defaultdict(list)
    for words, text in named.items():
        for key in name_key(text):
            blocks[key].append(words)
    pairs = {pair for block in blocks.values() if 1 < len(block) <= BLOCK_LIMIT for pair in combinations(sorted(block), 2)}
    return sorted(pairs, key=lambda pair: (-compare_names(named[pair[0]], named[pair[1]]).score, pair))


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
