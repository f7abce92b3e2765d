"""Words as the aligner compares them: stemmed, without function words, weighted by how rare they are in English."""

from functools import lru_cache

from Stemmer import Stemmer

from checker.values.lexicon import commonness

_STEMMER = Stemmer("english")

# Function words and words of reporting: they stand in every article and say nothing about which happening it is.
STOP = frozenset(
    "a an the this that these those and or but nor so yet if then than as at by for from in into of off on onto out over to"
    " up upon with within without about above across after again against along among around before behind below beneath"
    " beside besides between beyond down during except inside near since through throughout toward towards under until via"
    " while when where which who whom whose what why how i me my we us our you your he him his she her it its they them their"
    " himself herself itself themselves is are was were be been being am do does did done doing have has had having will would"
    " shall should can could may might must not no n't also just only very more most much many some any all each every both"
    " other another such own same too there here now ever never still already however meanwhile according said say says saying"
    " told tell tells added adding according report reported reports reportedly one mr mrs ms".split()
)

# zipf value (log10 of occurrences per 10^9 words) at and above which a word says next to nothing about a story
COMMON_ZIPF = 6.0


@lru_cache(maxsize=100_000)
def stem(word: str) -> str:
    """The Porter2 stem of a lower-case word; "'s" and full stops cut."""
    return str(_STEMMER.stemWord(word.strip(".'")))


@lru_cache(maxsize=100_000)
def weight(word: str) -> float:
    """How telling a word is, 0 (a function word) to 1 (a name or rare word)."""
    if word in STOP or not word[0].isalnum():
        return 0.0
    return max(0.0, min(1.0, (COMMON_ZIPF - commonness(word)) / 4.0))


def overlap(a: dict[str, float], b: dict[str, float]) -> float:
    """Dice coefficient of two weighted sets, 0 to 1."""
    if not a or not b:
        return 0.0
    small, large = (a, b) if len(a) <= len(b) else (b, a)
    shared = sum(value + large[key] for key, value in small.items() if key in large)
    return shared / (sum(a.values()) + sum(b.values()))
