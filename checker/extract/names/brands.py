"""Names that are more than their capitalised words: a shop called by its owner ("a Lorimer's"), a work with its article."""

from collections.abc import Sequence

from checker.extract.names import words as W
from checker.extract.names.candidates import Piece
from checker.extract.names.forms import Form

_LONGEST = 2  # words before the possessive


def keeps_possessive(forms: Sequence[Form], piece: Piece) -> bool:
    """Whether "'s" belongs to the name: "a Lorimer's", "the Lorimer's on Main Street", "at Lorimer's bar", "St. Brendan's",
    "McDonald's".

    An article or "nearby" before a name that is followed by a possessive says that the name is a shop's; a person has none.
    """
    if piece.end >= len(forms) or forms[piece.end].text != "'s" or piece.titled or piece.end - piece.first > _LONGEST:
        return False
    name = forms[piece.first : piece.end]
    before = forms[piece.first - 1] if piece.first else None
    behind = forms[piece.end + 1] if piece.end + 1 < len(forms) else None
    shop = behind is not None and behind.key in W.EATERIES and not behind.capital
    ends = behind is None or behind.function or not behind.text[0].isalpha()
    if " ".join(word.key for word in name) + "'s" in W.KNOWN_BODIES:
        return shop or ends or (before is not None and (before.key in ("a", "an", "the") or before.key in W.NEARNESS))
    if name[0].key in ("st", "saint") and len(name) > 1 and (behind is None or not behind.capital):
        return True
    if any(word.title or word.nation or word.acronym or word.organization or word.common >= 4 for word in name):
        return False
    if before is None or (name[-1].common and not name[-1].name_like):
        return False
    if before.key in W.NEARNESS or before.key in ("a", "an"):
        return shop or ends
    return shop and before.key in W.PLACE_PREPOSITIONS


def keeps_article(forms: Sequence[Form], piece: Piece) -> bool:
    """Whether a capital "A" or "An" inside a sentence belongs to the name: "her book, A Quiet Harvest"."""
    at = piece.first - 1
    if at < 1 or forms[at].text not in ("A", "An") or piece.end - piece.first < 2 or piece.kind:
        return False
    before = forms[at - 1]
    return not before.capital and (before.text == "," or before.text.islower())
