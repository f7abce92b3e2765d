"""Whether a copy desk would want one spelling of two names of one bearer."""

from functools import lru_cache

from rapidfuzz.distance import OSA

from checker.values.names.alike import word_similarity
from checker.values.names.bodies import body_words
from checker.values.names.folding import CACHE, plain, sound
from checker.values.names.nicknames import nickname_of_each_other
from checker.values.names.people import align
from checker.values.names.slips import slip
from checker.values.names.tokens import PersonWords, person_words

_ONE_WORD = 0.6  # likeness from which two words of one bearer's names are one word written differently
_LONGEST_CHANGE = 3


@lru_cache(CACHE)
def spelling_difference(a: str, b: str, kind: str = "person") -> str | None:
    """What differs in the writing of two names of one bearer, in words; None if nothing a copy desk would unify.

    Not a difference in spelling: more or fewer names, initials and honorifics, a short form ("Jim", "James"), an acronym,
    capitals or the legal form of a body.

    Args:
        a, b: two names known to have one bearer. kind: person, organization, place or proper.
    """
    if kind == "person":
        return _of_persons(a, b)
    return _of_others(a, b)


def _of_persons(a: str, b: str) -> str | None:
    x, y = person_words(a), person_words(b)
    if not x.words or not y.words:
        return None
    if x.words == y.words:
        return _typography(a, b, x, y)
    if len(x.words) == 1 or len(y.words) == 1:
        return _lone(x.words, y.words)
    found = align(x, y)
    used_a, used_b = {p.first for p in found.pairs}, {p.second for p in found.pairs}
    if found.joined and not (set(range(len(found.a))) - used_a or set(range(len(found.b))) - used_b):
        words = [(found.a[p.first], found.b[p.second]) for p in found.pairs]
        if all(p == q for p, q in words):
            return _division(a, b)
    reasons = [_word(found.a[p.first], found.b[p.second]) for p in found.pairs]
    return next((reason for reason in reasons if reason), None)


def _lone(x: tuple[str, ...], y: tuple[str, ...]) -> str | None:
    """A family name by itself against the end of a full one, or two family names."""
    short, long = (x, y) if len(x) <= len(y) else (y, x)
    if short[0] in long or "".join(long[-2:]) == short[0]:
        return None
    best = max(long, key=lambda word: word_similarity(short[0], word))
    if len(x) == len(y) == 1:
        return _word(x[0], y[0])
    return _word(short[0], best) if best == long[-1] else None


def _word(a: str, b: str) -> str | None:
    if a == b or len(a) == 1 or len(b) == 1:
        return None
    small = slip(a, b)
    if nickname_of_each_other(a, b) and not (small and sound(a) == sound(b)):
        return None
    if small:
        return small
    if sound(a) == sound(b):
        return "romanised differently"
    return "spelt differently" if word_similarity(a, b) >= _ONE_WORD and OSA.distance(a, b) <= _LONGEST_CHANGE else None


def _typography(a: str, b: str, x: PersonWords, y: PersonWords) -> str | None:
    """Two names of the same words: particle, hyphen, accents, apostrophe."""
    if x.articles != y.articles and len(x.words) > 1:
        return "particle"
    if x.written != y.written:
        return next((slip(p, q) or "romanised differently" for p, q in zip(x.written, y.written, strict=True) if p != q), None)
    small = slip(_bare(a, x), _bare(b, y))
    if small == "particle" or (small == "punctuation" and ("." in a) != ("." in b)):
        return None
    return small if small in ("hyphen", "accents", "apostrophe", "space") else None


def _bare(text: str, words: PersonWords) -> str:
    # the name as written, without the honorifics that were cut from its front
    pieces = text.split()
    return " ".join(pieces[len(words.honorifics) :]) if len(words.honorifics) < len(pieces) else text


def _division(a: str, b: str) -> str:
    return "hyphen" if ("-" in a) != ("-" in b) else "written together or apart"


def _of_others(a: str, b: str) -> str | None:
    x, y = list(body_words(a).core), list(body_words(b).core)
    if x == y:
        small = slip(a, b)
        return small if small in ("hyphen", "accents", "apostrophe", "space") else None
    if "".join(x) == "".join(y):
        small = slip(a, b)
        return small if small in ("hyphen", "space", "apostrophe") else _division(a, b)
    if plain(a).rstrip("s") == plain(b).rstrip("s"):
        return "apostrophe" if ("'" in a) != ("'" in b) else None  # a plural is no misspelling
    if len(x) != len(y):
        return None
    reasons: list[str] = []
    for p, q in zip(x, y, strict=True):
        if p == q or p.rstrip("s") == q.rstrip("s"):
            continue
        reason = slip(p, q) or _inflected(p, q)
        if reason is None:
            return None
        reasons.append(reason)
    return reasons[0] if reasons else None


def _inflected(a: str, b: str) -> str | None:
    short, long = sorted((a, b), key=len)
    return "another form of the word" if len(short) > 5 and long.startswith(short) and len(long) - len(short) <= 3 else None
