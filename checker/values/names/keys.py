"""Keys by which names that may have one bearer find one another."""

from collections.abc import Iterator
from functools import cache, lru_cache

from checker.values.names.bodies import body_words
from checker.values.names.distinct import spellings
from checker.values.names.folding import CACHE, sound
from checker.values.names.nicknames import nickname_groups
from checker.values.names.tokens import person_words
from checker.values.names.words import BODY_NOUNS, GENERIC_WORDS, PLACE_NOUNS

_SILENT = str.maketrans("", "", "aeiouh")
# Consonants that romanisations confuse become one letter.
_CLASSES = str.maketrans("pfvtgkqHjzSC", "bbbdkkkkksss")
_FINGERPRINT = 4  # words of a body's name with fewer consonants are keyed whole; one less would key half of all names


@lru_cache(CACHE)
def skeleton(word: str) -> str:
    """The consonants of a lower-case word that survive romanisation; the word itself if it has none."""
    heard = sound(word)
    return heard.translate(_SILENT).translate(_CLASSES) or heard


@lru_cache(CACHE)
def _without_one(bones: str) -> tuple[str, ...]:
    # a dropped, added, changed or swapped consonant: with one letter less on both sides the words meet
    return tuple(dict.fromkeys(bones[:at] + bones[at + 1 :] for at in range(len(bones)))) if len(bones) > 1 else ()


@lru_cache(CACHE)
def name_key(text: str, kind: str = "person") -> tuple[str, ...]:
    """Blocking keys of a name: two names that are variants or one letter slip apart share at least one.

    Args:
        text: the name as written. kind: as in compare_names.

    Returns:
        Distinct keys in a fixed order; () for a name without letters. A full name is keyed by pairs of its words, so that
        persons who share one name only do not meet.
    """
    keys = _person_keys(person_words(text).words) if kind == "person" else _body_keys(text)
    return tuple(dict.fromkeys(keys))


def _person_keys(words: tuple[str, ...]) -> Iterator[str]:
    solid = [w for w in words if len(w) > 1] or list(words)
    if not solid:
        return
    if len(solid) == 1:
        yield from _lone_keys(solid[0])
    yield "=" + skeleton("".join(solid))  # words written together
    last = len(solid) - 1
    pairs = {(at, last) for at in range(last)} | {(0, at) for at in range(1, last + 1)}
    for i, j in sorted(pairs):
        a, b = skeleton(solid[i]), skeleton(solid[j])
        yield _pair(a, b)
        yield from (_pair(shorter, b) for shorter in _without_one(a))
        yield from (_pair(a, shorter) for shorter in _without_one(b))
        yield from (f"{group}|{b}" for group in _groups(solid[i]))
        if i == 0 and len(words) > 2:
            yield from (f"{group}|{a}" for group in _groups(solid[j]))


def _groups(word: str) -> Iterator[str]:
    """What stands for a word and for other forms and spellings of it whose consonants differ."""
    yield from (f"~{group}" for group in nickname_groups(word))
    yield from _unlike_spellings().get(word, ())


@cache
def _unlike_spellings() -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for number, names in enumerate(spellings()):
        if len({skeleton(name) for name in names}) > 1:
            for name in names:
                found.setdefault(name, []).append(f"^{number}")
    return {name: tuple(numbers) for name, numbers in found.items()}


def _lone_keys(word: str) -> Iterator[str]:
    bones = skeleton(word)
    yield bones
    yield from _without_one(bones)


def _pair(a: str, b: str) -> str:
    return f"{a}|{b}" if a <= b else f"{b}|{a}"


def _body_keys(text: str) -> Iterator[str]:
    words = body_words(text)
    telling = [w for w in words.core if w not in GENERIC_WORDS and w not in BODY_NOUNS and w not in PLACE_NOUNS] or list(
        words.core
    )
    for word in telling:
        bones = word if word[:1].isdecimal() else skeleton(word)
        yield bones
        if bones[:1].isdecimal():
            continue
        if len(bones) >= _FINGERPRINT or len(telling) == 1:
            yield from _without_one(bones)
    for at in range(len(telling) - 1):
        yield skeleton(telling[at] + telling[at + 1])
    yield from ("." + initials for initials in words.initials)
    if len(words.core) == 1 and len(words.core[0]) <= 6:
        yield "." + words.core[0]
