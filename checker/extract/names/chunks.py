"""Runs of capitalised words, with the small words that join names."""

from collections.abc import Sequence

from checker.extract.names import words as W
from checker.extract.names.forms import Form
from checker.values.lexicon import commonness

_SYLLABLE = 3  # letters of the last word of a Korean or Burmese name that is also an English function word
LONGEST = 14  # words; longer runs are lists of headings


def chunks(forms: Sequence[Form], taken: Sequence[bool], apart: Sequence[bool]) -> list[tuple[int, int]]:
    """Maximal runs (first, end) of capitalised words of a sentence, joined by particles, "of the" after heads of
    organisations, "&" and nicknames.

    Args:
        taken: tokens that belong to something else (a date, a street). apart: tokens with white space before them.
    """
    out: list[tuple[int, int]] = []
    at, size = 0, len(forms)
    while at < size:
        if not _starts(forms, at, taken):
            at += 1
            continue
        end = at + 1
        while end < size and end - at < LONGEST:
            step = 0 if taken[end] else _step(forms, at, end, taken, apart)
            if not step:
                break
            end += step
        out.append((at, end))
        at = end
    return out


def _starts(forms: Sequence[Form], at: int, taken: Sequence[bool]) -> bool:
    word = forms[at]
    if taken[at] or not word.capital:
        return False
    return not word.calendar or _month_as_name(forms, at)


def _month_as_name(forms: Sequence[Form], at: int) -> bool:
    """Whether April, May, June or August is a given name here: a family name follows, and no preposition of time precedes."""
    if forms[at].key not in W.MONTH_NAMES or at + 1 >= len(forms):
        return False
    follower = forms[at + 1]
    if at and forms[at - 1].key in ("in", "since", "last", "until", "of", "this", "next", "by", "early", "late", "mid"):
        return False
    if follower.particle and at + 2 < len(forms) and any(word.capital for word in forms[at + 2 : at + 4]):
        return forms[at].text == "Jan"  # "Jan van der Berg"
    return follower.capital and follower.family > 0 and not follower.calendar and not follower.function and follower.common < 4


def _step(forms: Sequence[Form], begin: int, at: int, taken: Sequence[bool], apart: Sequence[bool]) -> int:
    """How many tokens from ``at`` continue the run; 0 if it ends here."""
    word, size = forms[at], len(forms)
    before = forms[at - 1]

    def capital(index: int) -> bool:
        return index < size and forms[index].capital and not taken[index] and not forms[index].calendar

    if word.capital:
        if word.function and word.key not in W.PARTICLES and not word.initial:
            return 1 if _last_syllable(forms, begin, at) else 0
        return 0 if word.calendar else 1
    if word.particle and word.key not in ("e", "y", "st", "san", "ten"):
        for ahead in (1, 2, 3):
            if capital(at + ahead):
                return ahead
            if at + ahead >= size or not forms[at + ahead].particle:
                break
        return 0
    if word.text == "&" and capital(at + 1):
        return 1
    if word.text == "'" and not apart[at] and capital(at + 1) and is_elided(before):
        return 1  # "Dunkin' Donuts"
    if word.text in "\"'(" and before.capital and not before.function:
        return _nickname(forms, at, taken)
    if word.text == "-" and at + 1 < size:
        return _hyphenated(forms, begin, at, apart, capital(at + 2))
    if word.text in ("'s", "'") and capital(at + 1):
        return 1 if _owned(forms, begin, at) else 0
    if word.text == "," and before.capital and any(forms[index].key in ("of", "for") for index in range(begin, at)):
        return _listed(forms, at, taken)
    if word.text == "," and at + 1 < size and forms[at + 1].suffix and forms[at + 1].capital:
        return 2
    of = word.key in ("of", "for")
    if of and (
        before.key in W.ORGANIZATION_OF
        or before.key in ("county", "state", "republic")
        or (word.key == "of" and _goes_on(forms, begin, at))
    ):
        if capital(at + 1):
            return 1
        if at + 2 < size and forms[at + 1].key == "the" and capital(at + 2):
            return 2
        return 0
    if word.key == "and" and capital(at + 1) and any(forms[index].key in ("of", "for") for index in range(begin, at)):
        # "Ministry of Trade and Industry": everyday words on both sides, not "University of X and Hospital Y"
        follower = forms[at + 1]
        if before.common >= 3 and follower.common >= 3 and not follower.title and not before.given > 4 and not follower.given > 4:
            return 1
    return 0


def _last_syllable(forms: Sequence[Form], begin: int, at: int) -> bool:
    """ "Kim Song Un", "Park Dae In": a function word with a capital that ends a name of short words."""
    if at - begin < 2 or len(forms[at].text) > _SYLLABLE or not forms[at].text[1:].islower():
        return False
    follower = forms[at + 1] if at + 1 < len(forms) else None
    if follower is not None and follower.capital:
        return False
    first, second = forms[at - 2], forms[at - 1]
    short = all(word.capital and not word.capitals and len(word.text) <= _SYLLABLE + 1 for word in (first, second))
    return short and first.family > 0 and not first.everyday and not second.everyday and not second.title


def _hyphenated(forms: Sequence[Form], begin: int, at: int, apart: Sequence[bool], capital_behind: bool) -> int:
    """Hyphens that tokenising has torn off: "Dae -in" of a name, "Latter - day Saints" of a body."""
    before, part = forms[at - 1], forms[at + 1]
    if not before.capital or not part.text.isalpha() or not part.text.islower():
        return 0
    if apart[at] and not apart[at + 1]:
        return 2 if at - begin >= 2 and len(part.text) <= _SYLLABLE + 1 and len(before.text) <= _SYLLABLE + 2 else 0
    inside = any(forms[index].key in ("of", "for") for index in range(begin, at))
    return 3 if inside and capital_behind and apart[at] and apart[at + 1] and not part.function else 0


def _goes_on(forms: Sequence[Form], begin: int, at: int) -> bool:
    """Whether a body's name has a second "of": "Church of the Brethren of ...", "Sisters of Charity of ..."."""
    ofs = [index for index in range(begin + 1, at) if forms[index].key == "of"]
    return len(ofs) == 1 and forms[ofs[0] - 1].key in W.RELIGIOUS_BODIES


def is_elided(word: Form) -> bool:
    """ "Dunkin", "Runnin": a participle that has lost its g, or "n" for and."""
    return word.key.endswith("in") and len(word.key) > _SYLLABLE and not word.common and commonness(word.key + "g") > 0


def _owned(forms: Sequence[Form], begin: int, at: int) -> bool:
    """Whether a possessive is inside a name: "Sheriff's Office", "Women's March", "St. Mary's Hospital", "Murphy's Tavern";
    not "Iran's Council".
    """
    owner, thing = forms[at - 1], forms[at + 1]
    if owner.nation or owner.acronym or (thing.title and not thing.organization):
        return False
    if forms[begin].key in ("st", "saint"):
        return True
    if owner.key in W.OWNERS:
        return True
    return thing.key in W.EATERIES and at - begin <= 2 and not any(word.title for word in forms[begin:at])


def _listed(forms: Sequence[Form], at: int, taken: Sequence[bool]) -> int:
    """The rest of "Bureau of Alcohol, Tobacco, Firearms and Explosives" from its first comma: everyday words up to an "and"."""
    end, size = at, len(forms)
    while (
        end + 1 < size and forms[end].text == "," and forms[end + 1].capital and forms[end + 1].common >= 3 and not taken[end + 1]
    ):
        end += 2
        if end + 1 < size and forms[end].text == "," and forms[end + 1].key == "and":
            end += 1
        if end + 1 < size and forms[end].key == "and" and forms[end + 1].capital and forms[end + 1].common >= 3:
            return end + 2 - at
    return 0


def _nickname(forms: Sequence[Form], at: int, taken: Sequence[bool]) -> int:
    """``"Bud"`` or ``(Bud)`` between a given and a family name."""
    close = {'"': '"', "'": "'", "(": ")"}[forms[at].text]
    for length in (1, 2, 3):
        end = at + 1 + length
        if end + 1 >= len(forms):
            return 0
        if forms[end].text == close:
            inner = forms[at + 1 : end]
            follower = forms[end + 1]
            fits = (
                all(word.capital and not word.acronym for word in inner)
                and follower.capital
                and not follower.function
                and not taken[end + 1]
            )
            if close == ")":
                fits = fits and length == 1 and inner[0].given > 1 and forms[at - 1].given > 0
            return length + 2 if fits and not follower.acronym and not follower.calendar else 0
        if not forms[end].capital:
            return 0
    return 0
