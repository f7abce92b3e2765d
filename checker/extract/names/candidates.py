"""Pieces of capitalised runs: titles cut off, bodies and the names behind them taken apart."""

from collections.abc import Sequence
from dataclasses import dataclass

from checker.extract.names import words as W
from checker.extract.names.forms import Form
from checker.extract.names.organizations import is_organization, name_after_body
from checker.values.gazetteer import entries


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of tokens that may be one name.

    Attributes:
        first, end: tokens of the sentence. titled: a title stands directly before, in capitals.
        kind: "person", "organization" or "place" where the build-up alone decides, else "".
    """

    first: int
    end: int
    titled: bool = False
    kind: str = ""


def pieces(forms: Sequence[Form], first: int, end: int, known_capitals: frozenset[str], opening: bool) -> list[Piece]:
    """The names in a run of capitalised words.

    Args:
        known_capitals: words that the article writes with a capital inside sentences. opening: the run begins a sentence or
            quotation.
    """
    if opening:
        first = _without_opening(forms, first, end, known_capitals)
    while first < end and forms[first].function and forms[first].text not in ("US", "U.S."):
        ordinal_of_body = forms[first].key in ("first", "second", "third") and end - first > 2 and forms[end - 1].organization
        if ordinal_of_body or _function_as_name(forms, first, end):
            break  # "First Baptist Church", "Will Smith"
        first += 1
    while end > first and (
        (forms[end - 1].particle and not forms[end - 1].capital)
        or forms[end - 1].key in ("of", "for", "and")
        or (not forms[end - 1].capital and forms[end - 1].text not in "\"')" and forms[end - 2].text != "-")
    ):
        end -= 1
    if first >= end:
        return []
    whole = forms[first:end]
    if len(whole) > 1 and entries(" ".join(word.text for word in whole)) and not whole[0].title:
        return [Piece(first, end)]
    split = _after_title(forms, first, end)
    if split is not None:
        left = _before_title(forms, first, split)
        return [*left, Piece(split, end, titled=True, kind="person")]
    title_before = (
        first > 1
        and forms[first - 1].key in ("of", "for", "the")
        and any(forms[at].key in W.ROLE_NOUNS for at in range(max(0, first - 4), first))
    )
    after = name_after_body(whole, title_before)
    if after is not None:
        start = first
        while start < first + after - 1 and (forms[start].nation or forms[start].key == "state"):
            start += 1
        return [Piece(start, first + after, kind="organization"), Piece(first + after, end, titled=True, kind="person")]
    return _plain(forms, first, end)


def _function_as_name(forms: Sequence[Form], first: int, end: int) -> bool:
    """ "Will Smith", "An Nguyen", "So Yong Kim": a function word that is a given name, with a family name behind it."""
    word = forms[first]
    if end - first < 2 or word.given < 4 or word.key in ("the", "a", "in", "so", "as", "an", "my", "no", "see", "many"):
        return False
    follower = forms[first + 1]
    return follower.family > 2 and not follower.everyday and not follower.title


def _without_opening(forms: Sequence[Form], first: int, end: int, known: frozenset[str]) -> int:
    """Skips words that owe their capital to the beginning of the sentence."""
    while first < end:
        word = forms[first]
        follower = forms[first + 1] if first + 1 < end else None
        if word.function:
            if _function_as_name(forms, first, end):
                return first
            first += 1
            continue
        if word.key in ("st", "saint") and word.text != "ST" and follower is not None:
            return first
        called = follower is not None and (follower.given >= 2 or not follower.common) and not follower.organization
        if word.key in W.ROLE_NOUNS and not word.title and called:
            return first + 1  # "Witness Ana Roe", "Owner Bo Te"
        if word.common < 3 or word.nation or word.title or (word.organization and follower is not None):
            return first
        if follower is None:
            return first if word.text in known or (not word.everyday and word.common < 4) else end
        if (word.text in known and word.common < 5) or word.acronym:
            return first
        given = word.given >= 4 or (word.given >= 2 and word.common < 4)
        if given and (follower.family > 1 or follower.initial or follower.common == 0) and not follower.organization:
            return first
        if entries(" ".join(part.text for part in forms[first:end])) or (
            follower.organization and word.key not in ("police", "state")
        ):
            return first
        if (
            word.common >= 4
            and (follower.name_like or follower.common == 0)
            and not follower.organization
            and not follower.everyday
        ):
            first += 1
            continue
        return first
    return first


def _after_title(forms: Sequence[Form], first: int, end: int) -> int | None:
    """Where a name begins behind the last title of the run; None without one."""
    found: int | None = None
    for at in range(first, end - 1):
        word = forms[at]
        if not word.title:
            continue
        ambiguous = word.key in W.HONORIFIC_ALSO_NAME
        if (
            ambiguous
            and at > first
            and forms[at - 1].given >= 2
            and not (forms[at - 1].title or forms[at - 1].everyday or forms[at - 1].organization)
        ):
            continue  # "Stephen King Jr.", "Larry Bishop Smith"
        if (
            ambiguous
            and at == first
            and end - first == 2
            and word.given >= 4
            and forms[at + 1].family >= 4
            and word.key not in ("king", "queen", "prince", "pope", "bishop", "captain", "judge", "sister", "father")
        ):
            continue  # "Major Smith" may be either, "Dean Smith" is a name
        found = at + 1
    if found is None:
        return _after_title_of(forms, first, end)
    if found < end and forms[found].key in ("of", "for"):
        return _after_title_of(forms, first, end)
    while found < end and (
        forms[found].key in ("emeritus", "elect", "designate", "pro", "tempore", "tem") or forms[found].text == ","
    ):
        found += 1
    rest = forms[found:end]
    return found if rest and could_be_person(rest) else None


def _after_title_of(forms: Sequence[Form], first: int, end: int) -> int | None:
    """ "Secretary of State Mike Pompeo", "Leader of the Islamic Revolution Ali Khamenei": known names at the end of the run."""
    if not any(forms[at].key == "of" for at in range(first, end)) or not any(
        forms[at].key in W.ROLE_NOUNS for at in range(first, min(end, first + 3))
    ):
        return None
    of = next(at for at in range(first, end) if forms[at].key == "of")
    start = end
    while (
        start - 1 > of + 1
        and (forms[start - 1].name_like or forms[start - 1].initial or forms[start - 1].particle or forms[start - 1].suffix)
        and not forms[start - 1].organization
        and not forms[start - 1].everyday
    ):
        start -= 1
    while start < end and (forms[start].common >= 4 or forms[start].key in ("state", "the")):
        start += 1
    return start if 2 <= end - start <= 4 and not entries(" ".join(word.text for word in forms[start:end])) else None


def could_be_person(name: Sequence[Form]) -> bool:
    """Whether the words are built like a person's name."""
    if len(name) > 6 or is_organization(name):
        return False
    first = name[0]
    if first.key in ("of", "for", "and", "&") or (first.organization and not first.name_like) or first.calendar:
        return False
    if len(name) == 1:
        return (
            not (first.acronym and not first.given)
            and not first.nation
            and not first.title
            and not (first.everyday and first.common >= 4)
            and first.key not in W.DIRECTIONS
        )
    if any(word.key in ("of", "for", "and") or word.text == "&" or word.calendar for word in name):
        return False
    if (
        any(word.nation and not word.family for word in name)
        or name[-1].key in W.UNITS
        or (name[-1].key in W.VENUES and not name[-1].family)
    ):
        return False
    everyday = sum(word.everyday for word in name)
    return everyday * 2 <= len(name) and not (everyday and name[-1].everyday and first.everyday)


def _before_title(forms: Sequence[Form], first: int, split: int) -> list[Piece]:
    """The body or place in front of a title: "Baltimore Police Commissioner", "Harris County Sheriff"."""
    end = split
    while end > first and (
        forms[end - 1].title
        or forms[end - 1].text == ","
        or (
            forms[end - 1].key in W.TITLE_PARTS
            and forms[end - 1].key
            not in ("county", "police", "district", "fire", "circuit", "house", "senate", "parliament", "city")
        )
    ):
        end -= 1
    if first < end and forms[end - 1].key in ("district", "fire", "city", "circuit"):
        end -= 1
    start = first
    while start < end and forms[start].nation:
        start += 1
    name = forms[start:end]
    if not name:
        return []
    if len(name) == 1 and (name[0].organization or name[0].key in W.TITLE_PARTS or name[0].everyday):
        return []
    if any(word.key == "of" for word in name):
        return [] if name[-1].key == "of" or name[0].title else [Piece(start, end, kind="organization")]
    if is_organization(name) and not name[0].title:
        if name[-1].key == "police" and len(name) >= 2:
            return [Piece(start, end, kind="organization")]
        return [Piece(start, end, kind="organization")]
    return _plain(forms, start, end)


def _qualifies(forms: Sequence[Form], first: int, end: int) -> bool:
    """Whether a word in front only says of what nation or office the rest is; "Christian Redwine" is a name."""
    word = forms[first]
    if word.nation:
        return not (word.given >= 5 and first + 1 < end and forms[first + 1].name_like)
    return word.title and first + 1 < end and not word.given


def _plain(forms: Sequence[Form], first: int, end: int) -> list[Piece]:
    """A run without inner structure: nationalities and bare titles cut off."""
    name = forms[first:end]
    if name[0].title and any(word.key == "of" for word in name[:3]):
        return []  # an office: "Secretary of Defense"
    organization = is_organization(name)
    if not organization and len(name) > 1:
        while first < end and _qualifies(forms, first, end):
            first += 1
    if first >= end:
        return []
    while (
        end - first >= 2
        and forms[end - 1].title
        and not forms[end - 1].organization
        and (forms[end - 2].key in W.UNITS or forms[end - 2].organization)
    ):
        end -= 1  # "Smith County Sheriff"
    name = forms[first:end]
    if (
        name[-1].key not in W.KNOWN_BODIES
        and all(
            word.nation
            or word.calendar
            or word.title
            or word.key in W.DIRECTIONS
            or (word.key in W.TITLE_PARTS and word.common >= 4)
            for word in name
        )
        and not entries(" ".join(word.text for word in name))
    ):
        return []
    return [Piece(first, end)]
