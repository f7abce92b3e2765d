"""Bodies, places and proper names of several articles joined: equal names, like ones, and acronyms with their long forms."""

from collections import defaultdict
from itertools import combinations

from checker.resolve.bearers import Bearer, Form
from checker.resolve.company import Company
from checker.resolve.evidence import Decided
from checker.resolve.groups import BLOCK_LIMIT, Group, Groups, of_article, unite_decided, unite_equal
from checker.resolve.things import acronyms, identity, one_thing
from checker.values.names import name_key
from checker.values.names.bodies import body_words, is_acronym, stands_for
from checker.values.names.words import GENERIC_WORDS

_TELLING = 3  # words that two long forms of one acronym must have in common
_ASKED = 10  # bearers of each group whose company is looked at


def join_things(bearers: list[Bearer], company: Company, decisions: Decided) -> Groups:
    """Groups of bodies, places and proper names over all articles.

    Args:
        company: what else the articles speak of, without which a like name is another name.
    """
    company.meet(bearers)
    groups = Groups(bearers, lambda x, y: _things_clash(x, y, decisions))
    exact: dict[tuple[str, str], list[Bearer]] = defaultdict(list)
    for bearer in bearers:
        for form in bearer.forms:
            if not (is_acronym(form.text) and len(bearer.forms) > 1):
                exact[bearer.type, identity(form)].append(bearer)
    for same in exact.values():
        unite_equal(groups, same)
    unite_decided(groups, bearers, decisions)
    blocks: dict[str, dict[tuple[str, str], tuple[Bearer, Form]]] = defaultdict(dict)
    for (kind, name), members in exact.items():
        form = next(f for f in members[0].forms if identity(f) == name)
        for key in name_key(form.text, kind):
            blocks[key][kind, name] = (members[0], form)
    done: set[tuple[tuple[str, str], tuple[str, str]]] = set()
    for block in blocks.values():
        if len(block) > BLOCK_LIMIT:
            continue
        for (p, (a, x)), (q, (b, y)) in combinations(sorted(block.items(), key=lambda item: item[0]), 2):
            if (p, q) in done or not (p[0] == q[0] or "proper" in (p[0], q[0])):
                continue
            done.add((p, q))
            # company first: names are dearer to compare, and few pairs have any
            if groups.of(a) is not groups.of(b) and _share_company(groups, a, b, company) and one_thing(x, y):
                groups.unite(a, b)
    _join_acronyms(groups, bearers)
    return groups


def _share_company(groups: Groups, a: Bearer, b: Bearer, company: Company) -> bool:
    return any(company.lets_be_slip(p, q) for p in groups.of(a).bearers[:_ASKED] for q in groups.of(b).bearers[:_ASKED])


def _things_clash(x: Group, y: Group, decisions: Decided) -> bool:
    for article in x.articles & y.articles:
        for a in of_article(x, article):
            for b in of_article(y, article):
                if not _acronym_only(a) and not _acronym_only(b):
                    return True
    if decisions.different and any(frozenset((p, q)) in decisions.different for p in x.folded for q in y.folded):
        return True
    return any(identity(p) == identity(q) and not one_thing(p, q) for p in x.places for q in y.places)


def _acronym_only(bearer: Bearer) -> bool:
    return all(is_acronym(form.text) for form in bearer.forms)


def _one_name_shortened(a: Bearer, b: Bearer) -> bool:
    """Whether all telling words of one body's long form are in that of another with the same acronym."""
    for x in a.forms:
        for y in b.forms:
            p, q = ({w for w in body_words(form.text).core if w not in GENERIC_WORDS} for form in (x, y))
            if not is_acronym(x.text) and not is_acronym(y.text) and min(len(p), len(q)) >= _TELLING and (p <= q or q <= p):
                return True
    return False


def _join_acronyms(groups: Groups, bearers: list[Bearer]) -> None:
    """Acronyms without a long form in their article join the only body of the others that goes by them."""
    defined: dict[str, dict[int, Bearer]] = defaultdict(dict)
    for bearer in bearers:
        if bearer.type in ("organization", "proper") and not _acronym_only(bearer):
            for letters in acronyms(bearer):
                defined[letters].setdefault(id(groups.of(bearer)), bearer)
    for same_letters in defined.values():
        for one, other in combinations(list(same_letters.values())[:_ASKED], 2):
            if _one_name_shortened(one, other):
                groups.unite(one, other)
    spelt: dict[str, list[Bearer]] = defaultdict(list)
    for bearer in bearers:
        if bearer.type == "organization":
            for form in bearer.forms:
                for key in name_key(form.text, bearer.type):
                    if key.startswith("."):
                        spelt[key[1:].upper()].append(bearer)
    for bearer in bearers:
        if not _acronym_only(bearer) or bearer.type not in ("organization", "proper"):
            continue
        for letters in sorted(acronyms(bearer)):
            owners = list(defined.get(letters, {}).values()) or [
                b for b in spelt.get(letters, ()) if b is not bearer and any(stands_for(letters, f.text) for f in b.forms)
            ]
            if len({id(groups.of(b)) for b in owners}) == 1:
                groups.unite(owners[0], bearer)
