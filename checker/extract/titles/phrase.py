"""The tokens of a title phrase as the grammar sees them: folded, compounds joined, abbreviations written out."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from checker.extract.titles import words as W
from checker.extract.titles.nations import LONGEST, country
from checker.model import Token
from checker.values.nouns import VOCABULARY
from checker.values.others import Title

_PREFIXES = {
    "ex": "former",
    "then": "then",
    "vice": "vice",
    "deputy": "deputy",
    "acting": "acting",
    "former": "former",
    "late": "late",
}
_SUFFIXES = {"elect": "elect", "designate": "designate", "nominate": "nominee", "emeritus": "emeritus"}
_SPELLINGS = {
    "advisor": "adviser", "defence": "defense", "labour": "labor", "counsellor": "counselor", "councilor": "councillor",
    "co-ordinator": "coordinator",
    "organiser": "organizer", "convenor": "convener", "programme": "program", "centre": "center", "theatre": "theater",
    "under-secretary": "undersecretary", "cofounder": "founder", "co-founder": "founder", "co-owner": "owner",
    "co-chair": "chair",
    "co-chairman": "chairman", "co-leader": "leader", "co-director": "director",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Word:
    """One unit of a phrase.

    Attributes:
        key: folded, singular, abbreviation written out ("lt." is "lieutenant", "advisors" is "adviser").
        text: as written. start, end: view offsets. capital: starts with a capital letter.
        kind: head, rank, honorific, qualifier, country, determiner, preposition, possessive, joiner, open, close, number or word.
        qualifiers: of a prefixed or suffixed head ("ex-president"). plural: a plural head. country: the country meant.
    """

    key: str
    text: str
    start: int
    end: int
    capital: bool
    kind: str
    qualifiers: frozenset[str] = frozenset()
    plural: bool = False
    country: str = ""


@dataclass(frozen=True, slots=True)
class Parsed:
    """A title of a phrase: its view span, its value, and whether its head is plural ("senators")."""

    start: int
    end: int
    title: Title
    plural: bool = False


@dataclass(frozen=True, slots=True)
class _Folded:
    key: str
    kind: str
    qualifiers: frozenset[str] = frozenset()
    plural: bool = False


@lru_cache(VOCABULARY)
def spelled(word: str) -> str:
    """One spelling for the variants of a word of an office."""
    return _SPELLINGS.get(word, word)


@lru_cache(VOCABULARY)
def _folded(text: str) -> _Folded:
    lower = text.lower()
    bare = lower if "." in lower[:-1] else lower.rstrip(".")
    for plain, kind in ((W.DETERMINERS, "determiner"), (W.PREPOSITIONS, "preposition")):
        if bare in plain and text != "US":
            return _Folded(bare, kind)
    if bare in ("'s", "'"):
        return _Folded(bare, "possessive")
    if bare in ("and", "&"):
        return _Folded("and", "joiner")
    if bare in ("(", "[", ")", "]"):
        return _Folded(bare, "open" if bare in ("(", "[") else "close")
    if bare.replace(".", "") in W.ABBREVIATED and (bare.replace(".", "") not in W.IN_CAPITALS or text.replace(".", "").isupper()):
        bare = bare.replace(".", "")
        full = W.ABBREVIATED[bare]
        last = full.rpartition(" ")[2]
        if full in ("assistant", "deputy"):
            return _Folded(full, "qualifier", frozenset((full,)))
        kind = "rank" if last in W.RANKS or full.endswith("first class") or bare == "spc" else "head"
        return _Folded(full, kind, plural=bare in ("sens", "reps", "govs", "gens", "lts", "sgts", "dets"))
    if (bare == "new" and text != "new") or (bare in W.CAPITAL_RANKS and text == lower):
        return _Folded(bare, "word")
    if bare in W.QUALIFIERS:
        name = W.QUALIFIERS[bare]
        return _Folded(bare, "qualifier", frozenset((name,)) if name else frozenset())
    return _head(bare, text)


def _head(bare: str, text: str) -> _Folded:
    added: set[str] = set()
    if "-" in bare and bare not in W.HEADS and bare not in W.COMPOUNDS and bare not in W.RANKS:
        first, _, rest = bare.partition("-")
        if first in _PREFIXES and (rest in W.HEADS or W.singular(rest) in W.HEADS):
            added.add(_PREFIXES[first])
            bare = rest
        front, _, last = bare.rpartition("-")
        if last in _SUFFIXES and front in W.HEADS:
            added.add(_SUFFIXES[last])
            bare = front
    one = bare if bare in W.NEVER_PLURAL else W.singular(bare)
    plural = one != bare
    if one in W.RANKS and (one not in W.HEADS or one in W.UNSURE_RANKS):
        return _Folded(one.replace("-", " "), "rank", frozenset(added), plural)
    if one in W.HEADS or one in W.COMPOUNDS:
        folded = spelled(one)
        if folded.startswith("vice-"):
            return _Folded(folded[5:], "head", frozenset(added | {"vice"}), plural)
        if folded in W.COMPOUNDS or "-in-" in folded:
            return _Folded(folded, "head", frozenset(added), plural)
        return _Folded(folded.replace("-", " "), "head", frozenset(added), plural)
    if bare in W.HONORIFICS:
        return _Folded(bare, "honorific")
    if text[0].isdecimal():
        return _Folded(bare, "number")
    return _Folded(spelled(bare), "word")


def kind_of(token: Token) -> str:
    """The kind of a single token (see Word)."""
    found = _folded(token.text)
    if found.kind in ("word", "head") and country(token.text):
        return "country"
    return found.kind


def capitalised(token: Token) -> bool:
    """Whether a token can be part of a name: "al-Sha'abi" counts."""
    if token.capitalised:
        return True
    return token.text[0].islower() and (token.text[1:2].isupper() or token.text.partition("-")[2][:1].isupper())  # "eBay"


def is_plural(token: Token) -> bool:
    """Whether the token is a plural head ("commanders")."""
    return _folded(token.text).plural


def words_of(tokens: Sequence[Token]) -> list[Word]:
    """The units of a phrase, compounds and countries joined."""
    out: list[Word] = []
    at = 0
    while at < len(tokens):
        word, length = _compound(tokens, at) or _nation(tokens, at) or _single(tokens, at)
        out.append(word)
        at += length
    return out


def _compound(tokens: Sequence[Token], at: int) -> tuple[Word, int] | None:
    first, before = _folded(tokens[at].text).key, frozenset[str]()
    prefix, _, rest = first.partition("-")
    if rest in _compound_openers() and prefix in _PREFIXES:  # "ex-Prime Minister"
        first, before = rest, frozenset((_PREFIXES[prefix],))
    if first not in _compound_openers() or (first == "first" and not tokens[at].capitalised):
        return None
    for length in range(min(W.LONGEST_COMPOUND, len(tokens) - at), 1, -1):
        if tokens[at + length - 1].lower == "the":
            continue
        keys = [first, *(spelled(t.lower.rstrip(".")) for t in tokens[at + 1 : at + length] if t.lower != "the")]
        front, _, suffix = keys[-1].rpartition("-")
        added = before
        if front and suffix in _SUFFIXES:  # "secretary of state-designate"
            added = before | {_SUFFIXES[suffix]}
            keys[-1] = front
        for last in (keys[-1], W.singular(keys[-1])):
            name = " ".join([*keys[:-1], last])
            if name in W.COMPOUNDS:
                head = _folded(tokens[at].text)
                folded = W.COMPOUNDS[name] or name
                qualifiers = head.qualifiers | added
                if folded.startswith("vice "):
                    folded, qualifiers = folded[5:], qualifiers | {"vice"}
                return _build(tokens, at, length, folded, "head", qualifiers, head.plural or last != keys[-1]), length
    return None


@cache
def _compound_openers() -> frozenset[str]:
    return frozenset(name.split()[0] for name in W.COMPOUNDS if " " in name)


def _nation(tokens: Sequence[Token], at: int) -> tuple[Word, int] | None:
    if not tokens[at].capitalised or (at and tokens[at].text == "America" and tokens[at - 1].capitalised):
        return None  # "North America" is no country
    for length in range(min(LONGEST, len(tokens) - at), 0, -1):
        found = country(" ".join(t.text for t in tokens[at : at + length]))
        if found:
            return _build(tokens, at, length, found.lower(), "country", frozenset(), False, found), length
    return None


def _single(tokens: Sequence[Token], at: int) -> tuple[Word, int]:
    found = _folded(tokens[at].text)
    return _build(tokens, at, 1, found.key, found.kind, found.qualifiers, found.plural), 1


def _build(
    tokens: Sequence[Token], at: int, length: int, key: str, kind: str, qualifiers: frozenset[str], plural: bool, nation: str = ""
) -> Word:
    piece = tokens[at : at + length]
    text = " ".join(t.text for t in piece)
    return Word(key, text, piece[0].start, piece[-1].end, capitalised(piece[0]), kind, qualifiers, plural, nation)
