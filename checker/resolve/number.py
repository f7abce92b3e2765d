"""Whether a word that looks like a plural names one person or several: "Cooks said", "the Cooks"."""

from checker.values.names.folding import plain

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
    """Whether a word is a name with the ending of a plural ("Cooks", "Joneses")."""
    flat, of = plain(word), plain(name)
    return flat in (of + "s", of + "es") or (of.endswith("y") and flat == of[:-1] + "ies")
