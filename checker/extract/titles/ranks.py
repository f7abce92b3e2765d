"""Ranks at the end of a title phrase ("Army Lt. Gen.", "Police Capt.")."""

from checker.extract.titles import words as W
from checker.extract.titles.phrase import Parsed, Word
from checker.values.others import Title

_BRANCHES = frozenset("army navy marine marines police air force guard corps royal coast fire patrol gendarmerie militia".split())
_ORDINALS = {"1st": "first", "2nd": "second", "3rd": "third"}


def split_ranks(units: list[Word]) -> tuple[list[Word], list[Word]]:
    """A phrase without the ranks and dignities at its end, and those."""
    at = len(units)
    while at > 0 and _is_rank(units, at - 1, at < len(units)):
        at -= 1
    return units[:at], units[at:]


def _is_rank(units: list[Word], at: int, inside: bool) -> bool:
    word = units[at]
    before = units[at - 1] if at else None
    if word.key in W.DIGNITIES and word.capital and word.kind != "rank":
        return before is None or before.kind not in ("word", "qualifier") or before.capital
    if word.key in W.STYLES and word.capital and before is not None and before.kind == "head" and not inside:
        return before.key not in W.MODIFIERS
    if word.kind == "rank":
        if word.key == "general" and before and before.key in W.CIVIL_GENERALS:
            return False
        if word.key.rpartition(" ")[2] in W.UNSURE_RANKS and not inside:
            return _surely_rank(word, before)
        return not (inside and word.key == "commander")
    following = units[at + 1].key.split()[0] if at + 1 < len(units) else ""
    if inside and following in W.RANK_OPENERS.get(word.key, ()):
        return True
    if word.key == "class" and before is not None:
        return before.key in ("first", "1st", "2nd", "second", "3rd", "third")
    if word.kind == "number" and inside:
        return following == "class" or following in W.RANK_OPENERS.get(_ORDINALS.get(word.key, ""), ())
    return word.key == "officer" and before is not None and before.key in ("petty", "warrant")


def _surely_rank(word: Word, before: Word | None) -> bool:
    if before is None:
        return word.capital
    if not word.capital:
        return False
    return (
        before.kind in ("country", "possessive", "rank", "determiner") or before.key in _BRANCHES or before.key in W.RANK_OPENERS
    )


def rank_titles(ranks: list[Word], left: list[Word], text: str) -> list[Parsed]:
    """The titles that ranks and dignities make; what stands left of them is their force or country."""
    dignities = [w for w in ranks if w.key in W.DIGNITIES | W.STYLES and w.kind != "rank"]
    proper = [w for w in ranks if w not in dignities and w.kind != "honorific"]
    out = []
    for group, rank in ((proper, True), (dignities, False)):
        if not group:
            continue
        country, body, qualifiers = _owner(left, text)
        qualifiers |= {q for w in group for q in w.qualifiers if w.kind != "qualifier"}
        start = left[0].start if left and (country or body or qualifiers) else group[0].start
        office = " ".join(_ORDINALS.get(w.key, w.key) for w in group)
        plural = any(w.plural for w in group)
        title = Title(text[start : group[-1].end], office, body, "", country, frozenset(qualifiers), rank)
        out.append(Parsed(start, group[-1].end, title, plural))
    return out


def _owner(left: list[Word], text: str) -> tuple[str, str, set[str]]:
    country = next((w.country for w in left if w.country), "")
    qualifiers = {q for w in left for q in w.qualifiers}
    rest = [w for w in left if w.kind == "word" and (w.capital or w.key in W.BODY_NOUNS) and w.key not in W.EPITHETS]
    body = text[rest[0].start : rest[-1].end] if rest else ""
    return country, body, qualifiers
