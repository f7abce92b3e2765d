"""Whether two offices are evidence for one holder."""

from collections.abc import Iterable
from functools import lru_cache

from checker.values.names.bodies import body_words
from checker.values.names.words import GENERIC_WORDS
from checker.values.others import Title


def shared_office(a: Iterable[Title], b: Iterable[Title]) -> bool:
    """Whether two persons hold the same office of the same body or country.

    An office alone ("spokesman", "colonel") is no evidence: many hold it at once.
    """
    mine = [title for title in a if title.office]
    return any(_one_office(x, y) for y in b if y.office for x in mine)


def _one_office(a: Title, b: Title) -> bool:
    if a.office != b.office or a.rank or b.rank:
        return False
    if a.organization and b.organization:
        return _one_body(a.organization, b.organization) or (bool(a.acronym) and a.acronym == b.acronym)
    return bool(a.country) and a.country == b.country


def compatible_office(a: Iterable[Title], b: Iterable[Title]) -> bool:
    """Whether some office of both has one name and nothing said of body and country tells them apart."""
    others = [title for title in b if title.office]
    return any(x.office == y.office and _may_agree(x, y) for x in a if x.office for y in others)


def _may_agree(a: Title, b: Title) -> bool:
    if a.country and b.country and a.country != b.country:
        return False
    return not (a.organization and b.organization) or _one_body(a.organization, b.organization)


@lru_cache(4096)
def _one_body(a: str, b: str) -> bool:
    x = {w for w in body_words(a).core if w not in GENERIC_WORDS}
    y = {w for w in body_words(b).core if w not in GENERIC_WORDS}
    return bool(x) and (x <= y or y <= x)
