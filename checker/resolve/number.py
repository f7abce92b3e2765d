"""Endings that make another word of a name and no misspelling: "the Bakers", "an Oklahoman"."""

import re

from checker.values.names.folding import plain

_BEFORE = re.compile(r"(\w+)\s*$")
_BEHIND = re.compile(r"\s*('s\b|[\w']+)")

PLURAL_BEFORE = frozenset("the both all two three four five many some other these those young old fellow".split())
# verbs that one person is the subject of, and what else stands behind one person's name
SINGULAR_BEHIND = frozenset(
    """
    's said says told tells added adds noted asked replied explained stated testified recalled wrote confirmed declined
    was is has does wasn't isn't hasn't doesn't didn't had hadn't also himself herself who
    """.split()
)
PLURAL_BEHIND = frozenset("are were have do aren't weren't haven't don't themselves both all".split())


def is_plural_of(word: str, name: str) -> bool:
    """Whether a word is a name with the ending of a plural ("Bakers", "Joneses")."""
    flat, of = plain(word), plain(name)
    return flat in (of + "s", of + "es") or (of.endswith("y") and flat == of[:-1] + "ies")


def is_native_of(word: str, place: str) -> bool:
    """Whether a word is made of a place's name to say of where somebody or something is ("Oklahoman", "Bostonian")."""
    flat, of = plain(word), plain(place)
    return any(flat == of + ending for ending in ("n", "an", "ian", "er", "ite", "i", "ese", "ish"))


def names_several(text: str, start: int, end: int) -> bool | None:
    """Whether the words beside a name say that it is several persons' (True) or one's (False); None if they say neither."""
    before, behind = _BEFORE.search(text, max(0, start - 20), start), _BEHIND.match(text, end)
    after = behind.group(1).lower() if behind else ""
    if (before and before.group(1).lower() in PLURAL_BEFORE) or after in PLURAL_BEHIND:
        return True
    return False if after in SINGULAR_BEHIND else None
