"""Two organisations' names: legal forms cut, acronyms against long forms, words in any order."""

import re
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz.distance import OSA, Levenshtein

from checker.values.names.alike import word_similarity
from checker.values.names.folding import CACHE, plain
from checker.values.names.words import BODY_NOUNS, GENERIC_WORDS, LEGAL_FORMS, LEGAL_PHRASES

_SEPARATOR = re.compile(r"[^a-z0-9]+")
_DOTTED = re.compile(r"\b((?:[a-z]\.){1,8}[a-z]?)(?![a-z])")
_ATTACHED_FORM = re.compile(r"(?<=[a-z])(?=(?:AG|GmbH|Inc|Ltd|LLC|PLC)\b)")
_ORDINALS = {
    "1st": "first", "2nd": "second", "3rd": "third", "4th": "fourth", "5th": "fifth", "3": "three", "2": "two", "1": "one",
    "ers": "percenters", "organisation": "organization", "center": "centre", "defense": "defence", "labor": "labour",
    "natl": "national",
    "intl": "international", "dept": "department", "assn": "association", "assoc": "association", "govt": "government",
    "org": "organization", "comm": "commission", "univ": "university", "inst": "institute", "bros": "brothers",
    "mfg": "manufacturing", "svcs": "services",
}  # fmt: skip
_COUNTRIES = (
    (re.compile(r"\b(?:us|usa)\b"), "united states"),
    (re.compile(r"\buk\b"), "united kingdom"),
    (re.compile(r"\bun\b"), "united nations"),
    (re.compile(r"\beu\b"), "european union"),
)
_SMALL_WEIGHT = 0.1
_GENERIC_WEIGHT = 0.4
_HEAD_WEIGHT = 0.6  # "Ministry", "Council": many bodies share them
_LONG_FORM = "aktiengesellschaft"  # long enough to be misspelled
_MATCHED = 0.75  # likeness from which two words are one
_SHORTEST_TYPO = 5  # a changed letter in a shorter word is another word
_LOOSE_EXTRA = 0.3  # weight of words the other side lacks up to which it may still be the same body
_ACRONYM = 0.85
_CUT = 0.7
_WORTH_FOLDING = 0.5
_SHORTEST_STEM = 6
_ENDINGS = frozenset(("al", "ary", "an", "ian", "n", "es", "ist", "ic", "ical", "ese", "er", "ers"))
_ONE_SLIP = 0.78
_OTHER_BODY = 0.6


# words without one of which no name says that it is a body's
_BODY_SIGNS = (
    BODY_NOUNS
    | LEGAL_FORMS
    | {word for phrase in LEGAL_PHRASES for word in phrase}
    | _ORDINALS.keys()
    | {"us", "usa", "uk", "un", "eu"}
)


@dataclass(frozen=True, slots=True)
class BodyWords:
    """The words of a body's name: all, those that tell it from others with their weights, its initials, and legal forms cut."""

    words: tuple[str, ...]
    core: tuple[str, ...]
    initials: tuple[str, ...]
    legal: bool


def is_body(text: str) -> bool:
    """Whether a name says itself that it is an organisation's ("... Ltd", "... Council", "A & B")."""
    plain_name = text.isascii() and " & " not in text and "." not in text and not _ATTACHED_FORM.search(text)
    if plain_name and _BODY_SIGNS.isdisjoint(_SEPARATOR.split(text.lower())):
        return False  # most names
    words = body_words(text)
    return words.legal or any(w in BODY_NOUNS for w in words.words) or " & " in text


def is_acronym(text: str) -> bool:
    """Whether a name is written as an acronym: two to six capitals, perhaps with stops ("SNSC", "F.B.I.")."""
    letters = text.replace(".", "").strip()
    return 2 <= len(letters) <= 6 and letters.isalpha() and letters.isupper()


@lru_cache(CACHE)
def body_words(text: str) -> BodyWords:
    """Take a body's name apart."""
    flat = plain(_ATTACHED_FORM.sub(" ", text))
    flat = _DOTTED.sub(lambda m: m.group().replace(".", "") + " ", flat)
    if not is_acronym(text):
        for short, long in _COUNTRIES:
            flat = short.sub(long, flat)
    pieces = [_ORDINALS.get(p, p) for p in _SEPARATOR.split(flat) if p]
    if pieces[:1] == ["the"]:
        pieces = pieces[1:]
    kept, legal = _without_legal_forms(pieces)
    kept = kept or pieces
    return BodyWords(tuple(pieces), tuple(kept), _initials(kept), legal)


def _without_legal_forms(pieces: list[str]) -> tuple[list[str], bool]:
    for phrase in LEGAL_PHRASES:
        if phrase[0] not in pieces:
            continue
        for at in range(len(pieces) - len(phrase) + 1):
            if tuple(pieces[at : at + len(phrase)]) == phrase:
                pieces = pieces[:at] + pieces[at + len(phrase) :]
                return _without_legal_forms(pieces)[0] or list(phrase), True
    kept = [_LONG_FORM if len(p) > 12 and OSA.distance(p, _LONG_FORM, score_cutoff=2) <= 2 else p for p in pieces]
    while len(kept) > 1 and (kept[-1] in LEGAL_FORMS or (len(kept) > 2 and kept[-1] == "and")):
        kept.pop()
    while len(kept) > 1 and kept[0] in LEGAL_FORMS and kept[0] not in ("sa", "se", "sp", "as", "ab", "co"):
        kept.pop(0)
    return kept, len(kept) < len(pieces)


_SMALL = frozenset("the of and for in on de la le des du der die das und y e to a al".split())


def _initials(words: list[str]) -> tuple[str, ...]:
    if len(words) < 2:
        return ()
    return ("".join(w[0] for w in words if w not in _SMALL), "".join(w[0] for w in words))


def stands_for(short: str, long: str) -> bool:
    """Whether an acronym is made of the initials of a long form ("SNSC" of "Supreme National Security Council")."""
    letters = plain(short).replace(".", "").replace(" ", "")
    if not 2 <= len(letters) <= 8 or not letters.isalpha():
        return False
    words = body_words(long)
    return letters in words.initials or letters in _initials(list(words.words))


def _weight(word: str) -> float:
    if word in _SMALL:
        return _SMALL_WEIGHT
    if word in GENERIC_WORDS:
        return _GENERIC_WEIGHT
    return _HEAD_WEIGHT if word in BODY_NOUNS else 1.0


def _likeness(a: str, b: str) -> float:
    if a == b:
        return 1.0
    if a[0] != b[0] and _cheaply_unlike(a, b):
        return 0.0
    if a in BODY_NOUNS and b in BODY_NOUNS and a.rstrip("s") != b.rstrip("s"):
        return 0.0
    if a.rstrip("s") == b.rstrip("s"):
        return 0.97
    short, long = (a, b) if len(a) <= len(b) else (b, a)
    if len(short) >= _SHORTEST_STEM and long.startswith(short) and long[len(short) :] in _ENDINGS:
        return 0.9
    if a[:1].isdecimal() or b[:1].isdecimal():
        return 0.0  # "12th", "13th"
    value = word_similarity(a, b)
    if min(len(a), len(b)) >= _SHORTEST_TYPO and OSA.distance(a, b, score_cutoff=1) == 1:
        value = max(value, _ONE_SLIP)
    return value if max(len(a), len(b)) >= _SHORTEST_TYPO and min(len(a), len(b)) > 2 else 0.0


def _cheaply_unlike(a: str, b: str) -> bool:
    # most pairs of words have nothing to do with one another; settle that without folding them
    return Levenshtein.normalized_similarity(a, b) < _WORTH_FOLDING


@lru_cache(CACHE)
def align_bodies(a: str, b: str) -> tuple[float, str]:
    """Likeness of two bodies' names, and the reason why they cannot be one ("" if there is none)."""
    x, y = body_words(a), body_words(b)
    if not x.core or not y.core:
        return 0.0, "no letters"
    if x.core == y.core:
        return 0.99, ""
    solid_x, solid_y = "".join(x.core), "".join(y.core)
    if solid_x == solid_y:
        return 0.97, ""
    for short, long in ((x, b), (y, a)):
        if len(short.core) == 1 and stands_for(short.core[0], long):
            return _ACRONYM, ""
    first, second = (x.core, y.core) if len(x.core) <= len(y.core) else (y.core, x.core)
    ranked = sorted(
        (
            (likeness, -i, -j)
            for i, p in enumerate(first)
            for j, q in enumerate(second)
            if (likeness := _likeness(p, q)) >= _MATCHED
        ),
        reverse=True,
    )
    left, right = set(range(len(first))), set(range(len(second)))
    shared = total = 0.0
    for likeness, i, j in ranked:
        if -i in left and -j in right:
            left.discard(-i)
            right.discard(-j)
            weight = min(_weight(first[-i]), _weight(second[-j]))
            shared += weight * likeness
            total += weight
    missing = sum(_weight(first[i]) for i in left)
    extra = sum(_weight(second[j]) for j in right)
    if not total:
        whole = _likeness(solid_x, solid_y)
        return (whole, "") if whole >= 0.8 else (whole / 2, "no word in common")
    quality = shared / total
    if any(first[i][:1].isdecimal() for i in left) and any(second[j][:1].isdecimal() for j in right):
        return min(_OTHER_BODY, quality), "different numbers"
    if missing >= 1 and extra >= 1:
        return min(_OTHER_BODY, shared / (total + max(missing, extra))), f"{first[min(left)]} against {second[min(right)]}"
    if missing + extra <= _LOOSE_EXTRA and total >= 1:
        return quality - 0.1 * (missing + extra), ""
    return min(_CUT, shared / (total + missing + extra) + 0.1), ""
