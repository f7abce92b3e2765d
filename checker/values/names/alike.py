"""How alike two single words of names are."""

from functools import lru_cache

from rapidfuzz.distance import OSA, Levenshtein

from checker.values.names.distinct import same_or_distinct
from checker.values.names.folding import CACHE, sound, sound_distance
from checker.values.names.nicknames import nickname_of_each_other

# Similarities of word pairs that are explained, not measured (hand-set, order matters more than value).
EQUAL = 1.0
SAME_SOUND = 0.97
NICKNAME = 0.93
INITIAL = 0.9
DISTINCT = 0.3  # known look-alikes
SHORT_SOUND = 0.85  # both of at most SHORT letters and nearly one sound
SHORT_OTHER = 0.3
SHORT = 3  # "un" and "il", "Lee" and "Li": here one letter is another name
_SHORT_COST = 0.4
_MEAN_FLOOR = 4.2  # words shorter than this are measured as if they had this many letters
_SOUND_SLOPE = 1.25
_TYPO_SLOPE, _SHORT_TYPO_SLOPE = 1.35, 1.6
_SUBST_SLOPE = 2.1
_TYPO_LENGTH = 5
_ARTICLE_COST = 0.03
_UNLIKE = 0.25  # plain similarity below which two words are not measured at all: two of three pairs, and no outcome changes
_HOPELESS = 0.4  # plain similarity of folded forms below which the weighted distance is not worth computing


def _has_article(word: str, other: str) -> bool:
    # "Albostani" beside "al-Bostani", which has lost its article before; "Alberto" beside "Alberti" has none
    return word[1] == "l" and word[0] in "ae" and len(word) > 5 and word[:2] != other[:2]


@lru_cache(CACHE)
def word_similarity(a: str, b: str) -> float:
    """0 for unrelated lower-case words to 1 for equal ones; 0.75 and more is one name written differently."""
    if a == b:
        return EQUAL
    if len(a) == 1 or len(b) == 1:
        return INITIAL if a[0] == b[0] else 0.0
    if nickname_of_each_other(a, b):
        return NICKNAME
    known = same_or_distinct(a, b)
    if known is not None:
        return SAME_SOUND if known else DISTINCT
    likeness = _measured(a, b)
    if _has_article(a, b):
        return max(likeness, word_similarity(a[2:], b) - _ARTICLE_COST)
    if _has_article(b, a):
        return max(likeness, word_similarity(a, b[2:]) - _ARTICLE_COST)
    return likeness


def _measured(a: str, b: str) -> float:
    if Levenshtein.normalized_similarity(a, b) < _UNLIKE:
        return 0.0
    heard_a, heard_b = sound(a), sound(b)
    if heard_a == heard_b:
        return SAME_SOUND
    if len(a) <= SHORT and len(b) <= SHORT:
        return SHORT_SOUND if sound_distance(heard_a, heard_b) <= _SHORT_COST else SHORT_OTHER
    longest = max(len(a), len(b))
    edits = OSA.distance(a, b)
    slope = _TYPO_SLOPE if longest >= _TYPO_LENGTH else _SHORT_TYPO_SLOPE
    if edits == 1 and len(a) == len(b) and Levenshtein.distance(a, b) == 1:
        slope = _SUBST_SLOPE
    by_letter = 1 - slope * edits / longest
    if Levenshtein.normalized_similarity(heard_a, heard_b) < _HOPELESS:
        return max(0.0, by_letter)
    mean = max(_MEAN_FLOOR, (len(heard_a) + len(heard_b)) / 2)
    by_sound = 1 - _SOUND_SLOPE * sound_distance(heard_a, heard_b) / mean
    return max(0.0, by_sound, by_letter)
