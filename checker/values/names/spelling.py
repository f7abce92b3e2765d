"""Whether a copy desk would want one spelling of two names of one bearer."""

from functools import lru_cache

from rapidfuzz.distance import OSA

from checker.values.lexicon import is_common_word
from checker.values.names.alike import word_similarity
from checker.values.names.bodies import body_words
from checker.values.names.folding import CACHE, plain, sound
from checker.values.names.keys import skeleton
from checker.values.names.nicknames import nickname_of_each_other
from checker.values.names.people import align
from checker.values.names.slips import slip
from checker.values.names.tokens import PersonWords, person_words

_ONE_WORD = 0.6  # likeness from which two words of one bearer's names are one word written differently
_LONGEST_CHANGE = 3
_SHORTEST_HALF = 3  # letters
_SHORTEST_MANGLED = 6


@lru_cache(CACHE)
def spelling_difference(a: str, b: str, kind: str = "person") -> str | None:
    """What differs in the writing of two names of one bearer, in words; None if nothing a copy desk would unify.

    Not a difference in spelling: more or fewer names, initials and honorifics, a short form ("Jim", "James"), an acronym,
    capitals or the legal form of a body. But half of a hyphenated family name is one, and so are two unlike given names, which
    only a longer name ("Ines Prado Salas") can show to be one person's.

    Args:
        a, b: two names known to have one bearer. kind: person, organization, place or proper.
    """
    if kind == "person":
        return _of_persons(a, b)
    return _of_others(a, b, kind)


def _of_persons(a: str, b: str) -> str | None:
    x, y = person_words(a), person_words(b)
    if not x.words or not y.words:
        return None
    if x.words == y.words:
        return _typography(a, b, x, y)
    if len(x.words) == 1 or len(y.words) == 1:
        return _lone(x.words, y.words)
    if _hyphened(a, b) or _hyphened(b, a):
        return "hyphen"
    found = align(x, y)
    used_a, used_b = {p.first for p in found.pairs}, {p.second for p in found.pairs}
    if found.joined and not (set(range(len(found.a))) - used_a or set(range(len(found.b))) - used_b):
        words = [(found.a[p.first], found.b[p.second]) for p in found.pairs]
        if all(p == q for p, q in words):
            return _division(a, b)
    reasons = [_word(found.a[p.first], found.b[p.second]) for p in found.pairs]
    return next((reason for reason in reasons if reason), None) or _halved(a, b) or _another_given(a, b, x.words, y.words)


def _hyphened(a: str, b: str) -> bool:
    """Whether the last word of a name has a hyphen where the other's words stand apart: "Prado-Salas", "Ines Prado Salas"."""
    halves = _halves(a)
    return bool(halves) and tuple(plain(word) for word in b.split()[-2:]) == halves


def _halved(a: str, b: str) -> str | None:
    """ "Ines Prado-Salas", "Ines Prado": both full names, one with half of the family name."""
    for double, single in ((a.split(), b.split()), (b.split(), a.split())):
        halves = _halves(double[-1])
        if halves and len(double) == len(single) > 1 and plain(single[-1]) in halves and _same(double[:-1], single[:-1]):
            return "half of a double family name"
    return None


def _same(a: list[str], b: list[str]) -> bool:
    return [plain(word) for word in a] == [plain(word) for word in b]


def _halves(text: str) -> tuple[str, ...]:
    """The two parts of a hyphenated family name, lower case; () for other names, "al-Farsi" and "Abdul-Mahdi" among them."""
    parts = text.split()[-1].split("-")
    if len(parts) != 2 or not all(len(part) >= _SHORTEST_HALF and part[0].isupper() for part in parts):
        return ()
    halves = tuple(plain(part) for part in parts)
    return halves if person_words(text).words[-2:] == halves else ()


def _another_given(a: str, b: str, x: tuple[str, ...], y: tuple[str, ...]) -> str | None:
    if (
        not len(a.split()) == len(b.split()) == 2
        or len(x) != 2
        or len(y) != 2
        or x[1] != y[1]
        or min(len(x[0]), len(y[0])) < _SHORTEST_HALF
    ):
        return None
    if y[1] in (x[0], y[0]):
        return None  # the family name twice
    return None if nickname_of_each_other(x[0], y[0]) or x[0].startswith(y[0]) or y[0].startswith(x[0]) else "another given name"


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


def _of_others(a: str, b: str, kind: str) -> str | None:
    x, y = ([word for word in body_words(name).core if word != "and"] for name in (a, b))  # "Bar & Grill", "Bar and Grill"
    if x == y:
        small = slip(a, b)
        return small if small in ("hyphen", "accents", "apostrophe", "space") and not _only_stops(a, b) else None
    if "".join(x) == "".join(y):
        small = slip(a, b)
        if _only_stops(a, b) or (len(y) == 1 and _two_everyday_words(a)) or (len(x) == 1 and _two_everyday_words(b)):
            return None
        return small if small in ("hyphen", "space", "apostrophe") else _division(a, b)
    if plain(a).rstrip("s") == plain(b).rstrip("s"):
        return None  # a plural or possessive is no misspelling
    if without_saint(a, b):
        return "St."
    if x and y and kind == "proper" and (x == ["a", *y] or y == ["a", *x] or x == ["an", *y] or y == ["an", *x]):
        return "article"  # of a work's title
    if len(x) != len(y):
        return None
    reasons: list[str] = []
    for at, (p, q) in enumerate(zip(x, y, strict=True), 1):
        if kind == "place" and p != q and p.rstrip("s") == q.rstrip("s") and at < len(x) and not _possessive(a, b):
            reasons.append("s at the end of a word")  # "Linden Hill Apartments", "Linden Hills Apartments"
            continue
        if p == q or p.rstrip("s") == q.rstrip("s"):
            continue
        reason = slip(p, q) or _inflected(p, q) or _mangled(p, q)
        if reason is None:
            return None
        reasons.append(reason)
    return reasons[0] if reasons else None


def _possessive(a: str, b: str) -> bool:
    return "'s" in a + b or "\u2019s" in a + b or "s'" in a + b


def without_saint(a: str, b: str) -> bool:
    """Whether one of two names of places of resort has a saint that the other lacks: "St. Brendan's", "Brendan's"."""
    short, long = sorted((plain(a), plain(b)), key=len)
    return a.endswith("'s") and b.endswith("'s") and long in (f"st. {short}", f"st {short}", f"saint {short}")


def _two_everyday_words(text: str) -> bool:
    """A name of two words of the language ("Car Wash"), which may be written together without being misspelt."""
    return len(text.split()) == 2 and all(is_common_word(word) for word in text.split())


def _only_stops(a: str, b: str) -> bool:
    """Whether two names differ in full stops and the spaces at them only: "U.S. Senate", "US Senate"."""
    if "." not in a + b:
        return False
    return "".join(a.casefold().replace(".", " ").split()) == "".join(b.casefold().replace(".", " ").split())


def _mangled(a: str, b: str) -> str | None:
    alike = min(len(a), len(b)) >= _SHORTEST_MANGLED and skeleton(a) == skeleton(b) and OSA.distance(a, b) <= 2
    return "spelt differently" if alike else None


def _inflected(a: str, b: str) -> str | None:
    short, long = sorted((a, b), key=len)
    return "another form of the word" if len(short) > 5 and long.startswith(short) and len(long) - len(short) <= 3 else None
