"""How two titles of one person stand to each other."""

from functools import lru_cache

from checker.values.others import Title
from checker.values.relation import Comparison, Relation
from checker.values.title_words import (
    ACTING,
    BELOW,
    COUNTRY_WORDS,
    EXCLUSIVE,
    GENERIC,
    LOOSE_TOP,
    MANY_HOLDERS,
    NOT_YET,
    PHRASES,
    SYNONYMS,
    TOP,
    WEIGHTLESS,
    WIDE,
)


@lru_cache(maxsize=4096)
def _office(text: str) -> str:
    words = text.lower().replace(".", "").split()
    folded = " ".join(SYNONYMS.get(w, w) for w in words)
    for long, short in PHRASES.items():
        if folded == long or folded.endswith(" " + long):
            folded = folded[: len(folded) - len(long)] + short
    return folded


def _words(text: str) -> frozenset[str]:
    return frozenset(w for w in text.lower().replace(".", "").replace("-", " ").split() if w not in WEIGHTLESS)


def compare_titles(a: Title, b: Title) -> Comparison:
    """Whether two titles of one person can both be right at one time.

    DISJOINT is said only where the offices, ranks, qualifiers or names of the body exclude each other; offices that one person
    may hold side by side are UNKNOWN. REFINES means that a says more than b.
    """
    if a.rank != b.rank and a.office and b.office and not _shares_head(a, b):
        return Comparison(Relation.UNKNOWN, "a rank and an office can be held together")
    one, two = _office(a.office), _office(b.office)
    if a.rank and b.rank:
        return _limited(_ranks(one, two), _qualifiers(a, b))
    if _same_in_other_words(one, two, a, b):
        country = _either(bool(a.country), bool(b.country), "the country")
        return _joined(Comparison(Relation.EQUAL, "the same office in other words"), country, _qualifiers(a, b))
    body = _bodies(a, b)
    if body.relation is Relation.UNKNOWN:
        return body
    if not one or not two:
        return _without_office(a, b, body)
    office = _offices(one, two, a, b)
    if office.relation is Relation.UNKNOWN:
        return office
    if office.relation is Relation.DISJOINT:
        return (
            office
            if body.relation is not Relation.DISJOINT
            else Comparison(Relation.UNKNOWN, "different offices of different bodies")
        )
    qualifier = _qualifiers(a, b)
    if body.relation is Relation.DISJOINT and qualifier.relation is Relation.DISJOINT:
        return Comparison(Relation.UNKNOWN, "qualifier and body both differ")
    return _joined(office, body, qualifier)


def _limited(rank: Comparison, qualifier: Comparison) -> Comparison:
    if rank.relation in (Relation.DISJOINT, Relation.UNKNOWN):
        return rank
    return _joined(rank, Comparison(Relation.EQUAL), qualifier)


def _joined(*parts: Comparison) -> Comparison:
    """One relation out of those of office, body and qualifier."""
    for part in parts:
        if part.relation is Relation.DISJOINT:
            return part
    relations = {p.relation for p in parts if p.relation is not Relation.EQUAL}
    reason = "; ".join(p.reason for p in parts if p.relation is not Relation.EQUAL and p.reason) or next(
        (p.reason for p in parts if p.reason), "same office"
    )
    if not relations:
        return Comparison(Relation.EQUAL, reason)
    if Relation.NEAR in relations or len(relations) > 1:
        return Comparison(Relation.NEAR if Relation.NEAR in relations else Relation.OVERLAPS, reason)
    return Comparison(relations.pop(), reason)


# --- ranks -----------------------------------------------------------------------------------------------------


def _ranks(one: str, two: str) -> Comparison:
    if one == two:
        return Comparison(Relation.EQUAL, "same rank")
    for longer, shorter, relation in ((one, two, Relation.REFINES), (two, one, Relation.COARSENS)):
        words, short = longer.split(), shorter.split()
        if len(words) > len(short) and (words[-len(short) :] == short or _subsequence(short, words)):
            return Comparison(relation, f'"{shorter}" is the short form of address of a {longer}')
        if (
            len(words) == 2
            and len(short) == 1
            and words[0] == short[0]
            and words[0] in ("detective", "lieutenant", "brigadier", "staff")
        ):
            if words[0] == "lieutenant":
                break
            return Comparison(relation, f'"{shorter}" is the short form of {longer}')
    if "detective" in (one, two) or "officer" in (one, two) or "commander" in (one, two):
        return Comparison(Relation.UNKNOWN, "one is a duty, the other a rank")
    return Comparison(Relation.DISJOINT, f"{one} and {two} are different ranks")


def _subsequence(short: list[str], words: list[str]) -> bool:
    at = iter(words)
    return len(short) > 1 and all(w in at for w in short)


# --- offices ---------------------------------------------------------------------------------------------------


def _shares_head(a: Title, b: Title) -> bool:
    return a.office.split()[-1] == b.office.split()[-1]


def _same_in_other_words(one: str, two: str, a: Title, b: Title) -> bool:
    """Whether the body of one is the matter of the other: "adviser of the Security Council", "security adviser"."""
    if one == two or not one or not two or bool(a.organization) == bool(b.organization) or one.split()[-1] != two.split()[-1]:
        return False
    if _country(a) and _country(b) and _country(a) != _country(b):
        return False
    left = _words(one) | (_words(a.organization) - GENERIC)
    right = _words(two) | (_words(b.organization) - GENERIC)
    return left == right


def _offices(one: str, two: str, a: Title, b: Title) -> Comparison:
    if one == two:
        return Comparison(
            Relation.EQUAL, "same office" if a.office == b.office else f'"{a.office}" and "{b.office}" name the same office'
        )
    for group in EXCLUSIVE:
        if one in group and two in group:
            return Comparison(Relation.DISJOINT, f"nobody is {a.office} and {b.office} at once")
    head_one, head_two = one.split()[-1], two.split()[-1]
    if head_one == head_two or (_words(one) <= _words(two)) or (_words(two) <= _words(one)):
        return _same_head(one, two)
    for wide, narrow, relation in ((two, one, Relation.REFINES), (one, two, Relation.COARSENS)):
        fits = WIDE.get(wide)
        if fits is not None and (not fits or narrow.split()[-1] in fits or narrow.split()[0] in fits):
            return Comparison(relation, f'"{wide}" is a wider word for {narrow}')
    if _top(one) and _top(two) and _matter(one) == _matter(two):
        if head_one in LOOSE_TOP or head_two in LOOSE_TOP or one in LOOSE_TOP or two in LOOSE_TOP:
            return Comparison(Relation.NEAR, f'"{a.office}" and "{b.office}" may both name who is at the top')
        return Comparison(Relation.UNKNOWN, f"one person may be {a.office} and {b.office}")
    return Comparison(Relation.UNKNOWN, f"one person may be {a.office} and {b.office}")


def _same_head(one: str, two: str) -> Comparison:
    left, right = _words(one), _words(two)
    if left == right:
        return Comparison(Relation.EQUAL, "the same office in other words")
    if left > right:
        return Comparison(Relation.REFINES, f'"{two}" is a short form of {one}')
    if left < right:
        return Comparison(Relation.COARSENS, f'"{one}" is a short form of {two}')
    return Comparison(Relation.UNKNOWN, f"{one} and {two} may be held by one person")


def _top(office: str) -> bool:
    return any(w in TOP for w in office.split())


def _matter(office: str) -> frozenset[str]:
    return _words(office) - TOP


def _without_office(a: Title, b: Title, body: Comparison) -> Comparison:
    if not a.office and not b.office:
        return body
    if body.relation is Relation.EQUAL and a.organization:
        relation = Relation.COARSENS if not a.office else Relation.REFINES
        return Comparison(relation, "one names only the body, the other the office in it")
    return Comparison(Relation.UNKNOWN, "one names no office")


# --- bodies ----------------------------------------------------------------------------------------------------


def _bodies(a: Title, b: Title) -> Comparison:
    """EQUAL; REFINES or COARSENS where one leaves body or country out; DISJOINT for an incomplete name; UNKNOWN: two bodies."""
    one, two = _country(a), _country(b)
    if one and two and one != two:
        return Comparison(Relation.UNKNOWN, f"offices of two countries, {one} and {two}")
    country = _either(bool(one), bool(two), "the country")
    body = _organizations(a, b, one or two)
    if body.relation in (Relation.UNKNOWN, Relation.DISJOINT):
        return body
    return _joined(body, country)


def _country(title: Title) -> str:
    return COUNTRY_WORDS.get(title.country, title.country)


def _either(left: bool, right: bool, what: str) -> Comparison:
    if left and not right:
        return Comparison(Relation.REFINES, f"only one says {what}")
    if right and not left:
        return Comparison(Relation.COARSENS, f"only one says {what}")
    return Comparison(Relation.EQUAL)


def _organizations(a: Title, b: Title, country: str) -> Comparison:
    if not a.organization or not b.organization:
        return _either(bool(a.organization), bool(b.organization), "the body")
    one, two = _words(a.organization) - _words(country), _words(b.organization) - _words(country)
    if one == two:
        return Comparison(Relation.EQUAL)
    short = {_letters(a.acronym or a.organization), _letters(b.acronym or b.organization)}
    if (
        len(short) == 1
        or _initials(a.organization) in (_letters(b.organization), _letters(b.acronym))
        or _initials(b.organization)
        in (
            _letters(a.organization),
            _letters(a.acronym),
        )
    ):
        return Comparison(Relation.EQUAL, "the acronym and the name of one body")
    for longer, shorter, relation in ((one, two, Relation.REFINES), (two, one, Relation.COARSENS)):
        if longer > shorter:
            if _incomplete(a, b, longer, shorter):
                return Comparison(
                    Relation.DISJOINT, f'the name of the body is incomplete: "{a.organization}" and "{b.organization}"'
                )
            return Comparison(relation, "a short form of the body's name")
    return Comparison(Relation.UNKNOWN, f'two bodies: "{a.organization}" and "{b.organization}"')


def _incomplete(a: Title, b: Title, longer: frozenset[str], shorter: frozenset[str]) -> bool:
    """Whether the shorter is a full name of a body of its own that lacks a word of the longer ("National Security Council")."""
    same_country = bool(_country(a)) and _country(a) == _country(b)
    same_office = _office(a.office) == _office(b.office)
    looks_whole = len(shorter) >= 2 and bool(shorter & GENERIC)
    return same_country and same_office and looks_whole and len(longer - shorter) == 1


def _letters(text: str) -> str:
    letters = text.replace(".", "").replace("-", "")
    return letters.upper() if letters.isupper() and " " not in letters else text.lower()


def _initials(text: str) -> str:
    words = [w for w in text.replace("-", " ").split() if w[:1].isupper()]
    return "".join(w[0] for w in words).upper() if len(words) > 1 else "-"


# --- qualifiers ------------------------------------------------------------------------------------------------


def _of_many_holders(a: Title, b: Title) -> Comparison | None:
    """What a deputy is called in short where many hold the office: a deputy prosecutor is a prosecutor."""
    if _office(a.office) != _office(b.office) or _office(a.office) not in MANY_HOLDERS:
        return None
    if a.qualifiers & BELOW and not b.qualifiers and not b.organization:
        return Comparison(Relation.REFINES, f"many hold the office of a {b.office}")
    if b.qualifiers & BELOW and not a.qualifiers and not a.organization:
        return Comparison(Relation.COARSENS, f"many hold the office of a {a.office}")
    return None


def _qualifiers(a: Title, b: Title) -> Comparison:
    short = _of_many_holders(a, b)
    if short is not None:
        return short
    one, two = a.qualifiers - {"late", "honorary", "outgoing"}, b.qualifiers - {"late", "honorary", "outgoing"}
    for below in BELOW:
        # "vice" and "deputy" are used for one another; below against not below is another post
        if ((below in one) and not (two & BELOW)) or ((below in two) and not (one & BELOW)):
            return Comparison(Relation.DISJOINT, f"the {below} holder of an office is not its holder")
    if one & BELOW != two & BELOW and (one | two) & {"assistant", "associate"}:
        return Comparison(Relation.UNKNOWN, "different ranks below the office")
    former = "former" in one, "former" in two
    if former[0] != former[1]:
        other = two if former[0] else one
        if "then" in other:
            return Comparison(Relation.EQUAL, "former now, in office then")
        if not (b if former[0] else a).organization:
            # papers go on addressing a former president as President, and look back: "US President X ordered"
            return Comparison(Relation.NEAR, "one says former; a former holder is often still called by the office")
        return Comparison(Relation.DISJOINT, "one says former, the other speaks of the office as held")
    if bool(one & NOT_YET) != bool(two & NOT_YET):
        return Comparison(Relation.NEAR, "one says that the office is not yet held")
    if ("retired" in one) != ("retired" in two):
        return Comparison(Relation.REFINES if "retired" in one else Relation.COARSENS, "only one says retired")
    acting = bool(one & ACTING), bool(two & ACTING)
    if acting[0] != acting[1]:
        return Comparison(
            Relation.REFINES if acting[0] else Relation.COARSENS, "only one says that the office is held for the time being"
        )
    if one != two and all(acting):
        return Comparison(Relation.EQUAL, "acting, caretaker and interim mean the same")
    return Comparison(Relation.EQUAL)
