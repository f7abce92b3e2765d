"""How alike two single words of names are."""

from functools import lru_cache

from rapidfuzz.distance import OSA, Levenshtein

from checker.values.names.distinct import distinct_names
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
_HOPELESS = 0.4  # plain similarity of folded forms below which the weighted distance is not worth computing


def _without_article(word: str) -> str:
    # "Albostani" beside "al-Bostani"
    return word[2:] if len(word) > 5 and word[:2] in ("al", "el") else word


@lru_cache(CACHE)
def word_similarity(a: str, b: str) -> float:
    """0 for unrelated lower-case words to 1 for equal ones; 0.75 and more is one name written differently."""
    if a == b:
        return EQUAL
    if len(a) == 1 or len(b) == 1:
        return INITIAL if a[0] == b[0] else 0.0
    if nickname_of_each_other(a, b):
        return NICKNAME
    if distinct_names(a, b):
        return DISTINCT
    heard_a, heard_b = sound(a), sound(b)
    if heard_a == heard_b or _without_article(heard_a) == heard_b or heard_a == _without_article(heard_b):
        return SAME_SOUND
    if len(a) <= SHORT and len(b) <= SHORT:
        return SHORT_SOUND if sound_distance(heard_a, heard_b) <= _SHORT_COST else SHORT_OTHER
    longest = max(len(a), len(b))
    slope = _TYPO_SLOPE if longest >= _TYPO_LENGTH else _SHORT_TYPO_SLOPE
    if len(a) == len(b) and Levenshtein.distance(a, b, score_cutoff=1) == 1:
        slope = _SUBST_SLOPE
    by_letter = 1 - slope * OSA.distance(a, b) / longest
    if Levenshtein.normalized_similarity(heard_a, heard_b) < _HOPELESS:
        return max(0.0, by_letter)
    mean = max(_MEAN_FLOOR, (len(heard_a) + len(heard_b)) / 2)
    by_sound = 1 - _SOUND_SLOPE * sound_distance(heard_a, heard_b) / mean
    return max(0.0, by_sound, by_letter)
