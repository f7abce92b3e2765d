"""The roles of the words of a person's name."""

import re
from collections.abc import Sequence

from checker.extract.names import words as W
from checker.values.lexicon import given_name_level, surname_level
from checker.values.others import Name

_QUOTED = re.compile(r"\s*([\"'(])[^\"()]+?[\"')](?=\s)")
# one or two syllables as romanised from Chinese, Korean or Vietnamese: "Jinping", "Jong", "Geun-hye", "Xuan"
_SYLLABLES = re.compile(r"(?:(?:[bdfghjklmnprstwyxzcqv]|zh|ch|sh|th|ph|nh|tr|kh|ng)?[aeiouy]{1,3}(?:ng|nh|[nmklptc])?){1,2}")
_SUFFIX = re.compile(r",?\s+(Jr\.?|Sr\.?|II|III|IV)$")


def person(text: str, *, family: str = "", given_only: bool = False) -> Name:
    """A person's Name from its text.

    Args:
        text: white space folded, possessive and titles cut.
        family: the family name where the text leaves it out ("John and Mary Smith").
        given_only: a single word is known to be the given name.
    """
    whole = text
    suffix = ""
    found = _SUFFIX.search(text)
    if found:
        suffix = found.group(1).rstrip(".")
        text = text[: found.start()].rstrip(", ")
    tokens = _QUOTED.sub("", text).split()
    if family:
        return Name(whole, "person", tuple(tokens), tuple(family.split()), suffix)
    if len(tokens) == 1:
        return (
            Name(whole, "person", tuple(tokens), (), suffix) if given_only else Name(whole, "person", (), tuple(tokens), suffix)
        )
    at = _family_start(tokens)
    return Name(whole, "person", tuple(tokens[:at]), tuple(tokens[at:]), suffix)


def _family_start(tokens: Sequence[str]) -> int:
    """Index of the first word of the family name: the last word, with its particles."""
    at = len(tokens) - 1
    low = [token.lower() for token in tokens]
    if low[0] in W.KUNYA and len(tokens) <= 3 and low[0] not in ("bin", "ibn", "bint"):
        return min(2, at) if len(tokens) == 3 else len(tokens) if len(tokens) == 2 else at  # Abu Mahdi | al-Muhandis
    if low[at - 1] in W.COMPOUND_GIVEN and at == 1:
        return at - 1  # Abdul Rahman alone
    while (
        at > 1
        and low[at - 1] in W.PARTICLES
        and low[at - 1] not in ("y", "e", "st")
        and not (tokens[at - 1][0].isupper() and low[at - 1] in ("ben", "van", "la", "le", "san", "da") and at - 1 == 0)
    ):
        at -= 1
    return at


def family_first(words: Sequence[str]) -> bool:
    """Whether a name has the order of Chinese, Korean and Vietnamese ones: a family name of those, then syllables."""
    return (
        2 <= len(words) <= 3
        and words[0].lower() in W.FAMILIES_FIRST
        and all(_SYLLABLES.fullmatch(part) for word in words[1:] for part in word.lower().split("-"))
    )


def looks_given(word: str) -> bool:
    """Whether a single word is rather a given than a family name."""
    return given_name_level(word) > surname_level(word) or given_name_level(word) >= 5
