"""Persons whom an article calls by one word only, joined to the full names of other articles."""

from collections import defaultdict

from checker.resolve.bearers import Bearer
from checker.resolve.company import Company
from checker.resolve.groups import Groups, unite_equal
from checker.resolve.offices import compatible_office, shared_office
from checker.resolve.within import one_name, someone_else, tails
from checker.values.lexicon import is_common_word

Owners = dict[str, dict[int, Bearer]]


def join_lone(groups: Groups, lone: list[Bearer], full: list[Bearer], company: Company) -> None:
    """Joins each to the only full name that ends so, then equal ones to one another, then rare slips.

    Args:
        lone: bearers without a full name. full: those with one, already grouped.
    """
    by_tail: Owners = defaultdict(dict)
    for bearer in full:
        for tail in sorted({tail for form in bearer.full for tail in tails(form)}):
            by_tail[tail].setdefault(id(groups.of(bearer)), bearer)
    homeless: dict[str, list[Bearer]] = defaultdict(list)
    for bearer in lone:
        owner = _owner(groups, bearer, list(by_tail.get(bearer.forms[0].solid, {}).values()), company)
        if owner is None or not groups.unite(owner, bearer):
            homeless[bearer.forms[0].solid].append(bearer)
    for same in homeless.values():
        unite_equal(groups, same, company)
    _join_slips(groups, [same[0] for same in homeless.values() if len(same) == 1], by_tail, homeless, company)


def _owner(groups: Groups, lone: Bearer, owners: list[Bearer], company: Company) -> Bearer | None:
    """The one person a family name alone can mean: by the office where several bear it."""
    if len(owners) > 1:
        owners = [b for b in owners if any(shared_office(lone.offices, other.offices) for other in groups.of(b).bearers)]
    if len(owners) != 1:
        return None
    mine = groups.of(owners[0]).bearers
    if any(shared_office(lone.offices, b.offices) for b in mine):
        return owners[0]
    said = lone.offices and any(b.offices for b in mine)
    if said and is_common_word(lone.forms[0].text) and not any(compatible_office(lone.offices, b.offices) for b in mine):
        return None
    return owners[0] if any(company.lets_join(b, lone) for b in mine[:_ARTICLES_ASKED]) else None


_ARTICLES_ASKED = 20  # of a person's articles when looking for one in the same company


def _join_slips(groups: Groups, odd: list[Bearer], by_tail: Owners, homeless: dict[str, list[Bearer]], company: Company) -> None:
    """A family name that occurs in one article only and is one slip from another's joins it."""
    near: dict[str, set[str]] = defaultdict(set)
    for solid in (*by_tail, *homeless):
        for shorter in _less_one(solid):
            near[shorter].add(solid)
    for bearer in odd:
        word, solid = bearer.forms[0].text, bearer.forms[0].solid
        if is_common_word(word) or by_tail.get(solid):
            continue
        owners: dict[int, Bearer] = {}
        for other in sorted({other for shorter in _less_one(solid) for other in near[shorter]} - {solid}):
            for owner in (*by_tail.get(other, {}).values(), *homeless.get(other, ())[:1]):
                if _fits(groups, owner, bearer) and company.lets_join(owner, bearer):
                    owners[id(groups.of(owner))] = owner
        if len(owners) == 1:
            groups.unite(next(iter(owners.values())), bearer)


def _fits(groups: Groups, owner: Bearer, odd: Bearer) -> bool:
    usual = groups.of(owner)
    if len(usual.articles) < len(groups.of(odd).articles):
        return False
    count = sum(bearer.count for bearer in usual.bearers)
    return any(
        one_name(odd.forms[0], form.text.split()[-1]) and not someone_else(odd.forms[0], form.text, count) for form in owner.forms
    )


def _less_one(word: str) -> set[str]:
    return {word, *(word[:at] + word[at + 1 :] for at in range(len(word)))}
