"""A name with the ending of a plural that is no misspelling: a family ("the Orlovs"), or a firm called after somebody."""

from collections.abc import Iterable, Mapping

from checker.model import Mention, MentionType, Reading
from checker.values.names.folding import plain

_BEFORE = ("the ", "both ", "two ", "these ", "those ", "other ")
_BODIES = frozenset({MentionType.ORGANIZATION, MentionType.PROPER})


def says_several(x: str, y: str, mentions: Iterable[Mention], readings: Mapping[str, Reading]) -> bool:
    """Whether one of two names is the other's plural where it stands, or opens the name of a body of its article.

    Args:
        mentions: of both names.
    """
    short, long = sorted((plain(x.split()[-1]), plain(y.split()[-1])), key=len)
    if long not in (f"{short}s", f"{short}es"):
        return False
    for mention in mentions:
        if plain(mention.text.split()[-1]) != long:
            continue
        reading = readings[mention.article]
        if reading.article.text[max(0, mention.start - 6) : mention.start].lower().endswith(_BEFORE):
            return True
        opening = f"{mention.text.split()[-1]} "
        if any(m.type in _BODIES and m.text.startswith(opening) for m in reading.mentions):
            return True
    return False
