"""Numbers in front of a unit of time, in digits and words, exact and vague."""

from dataclasses import dataclass

from checker.extract.dates.words import Words
from checker.values.number_words import ONES, TENS


@dataclass(frozen=True, slots=True)
class Count:
    """A number in front of a unit.

    Attributes:
        low, high: bounds; None open. stop: index of the word behind it.
        vague: no figure is said ("several"). article: it is only "a" or "an".
    """

    low: float | None
    high: float | None
    stop: int
    vague: bool = False
    article: bool = False

    @property
    def exact(self) -> float | None:
        """The number itself, if one is said."""
        return self.low if self.low == self.high else None


# what a vague word can stand for: generous, because a vague word must never contradict a figure
_VAGUE: dict[tuple[str, ...], tuple[float | None, float | None]] = {
    ("a", "couple", "of"): (2, 3), ("a", "couple"): (2, 3), ("couple", "of"): (2, 3), ("couple",): (2, 3),
    ("a", "few"): (2, 9), ("few",): (2, 9), ("several",): (2, 12), ("many",): (3, None), ("some",): (1, None),
    ("a", "number", "of"): (2, None), ("a", "handful", "of"): (2, 9), ("countless",): (3, None), ("numerous",): (3, None),
    ("dozens", "of"): (24, 99), ("scores", "of"): (30, 199), ("hundreds", "of"): (100, 999), ("thousands", "of"): (1000, 9999),
    ("tens", "of"): (20, 99), ("quite", "a", "few"): (3, 20), ("a", "good", "many"): (3, None),
}  # fmt: skip
_VAGUE_STARTS = frozenset(phrase[0] for phrase in _VAGUE)
_DOZENS = {("half", "a", "dozen"): 6.0, ("a", "half", "dozen"): 6.0, ("half", "dozen"): 6.0, ("a", "dozen"): 12.0}
_BIG = {"hundred": 100.0, "thousand": 1000.0}
NUMBER_STARTS = frozenset(ONES) | frozenset(TENS) | _VAGUE_STARTS | {"a", "an", "half", "another", "hundred", "dozen"}


def digits(text: str) -> float | None:
    """The value of a figure as written ("1,200", "4.5"), None if it is none."""
    plain = text.replace(",", "")
    if plain.isascii() and plain.isdecimal() and len(plain) <= 7:
        return float(plain)
    whole, _, rest = plain.partition(".")
    if len(plain) <= 9 and plain.isascii() and whole.isdecimal() and rest.isdecimal():
        return float(plain)
    return None


def whole(text: str, most: int) -> int | None:
    """A figure of one to four digits not above `most`, else None."""
    if len(text) <= 4 and text.isascii() and text.isdecimal():
        value = int(text)
        return value if value <= most else None
    return None


def _cardinal(words: Words, at: int) -> tuple[float, int] | None:
    """A spelt number below a million and where it stops."""
    total = 0.0
    read = False
    for _ in range(8):
        word = words.lower[at]
        if word in TENS and (total % 100 == 0):
            total += TENS[word]
            at += 1
            if 0 < ONES.get(words.lower[at], 0) < 10:
                total += ONES[words.lower[at]]
                at += 1
        elif word in ONES and total % 100 == 0 and (not read or total):
            total += ONES[word]
            at += 1
        elif word in _BIG and (read and 0 < total < _BIG[word]):
            total *= _BIG[word]
            at += 1
        elif word == "and" and read and total >= 100 and (words.lower[at + 1] in TENS or words.lower[at + 1] in ONES):
            at += 1
            continue
        else:
            break
        read = True
    return (total, at) if read else None


def _fraction(words: Words, at: int) -> tuple[float, int]:
    """A half or quarters behind a number, and where it stops: "2 1/2", "4-1/2", "two and a half"."""
    word = words.text[at]
    if len(word) == 3 and word[1] == "/" and word[0] in "123" and word[2] in "234":
        return int(word[0]) / int(word[2]), at + 1
    if word in ("1", "3") and words.text[at + 1] == "/" and words.text[at + 2] in ("2", "4"):
        return int(word) / int(words.text[at + 2]), at + 3  # tokenised: "4-1 / 2"
    if word in ("½", "¼", "¾"):
        return {"½": 0.5, "¼": 0.25, "¾": 0.75}[word], at + 1
    if words.lower[at] == "and" and words.lower[at + 1] in ("a", "one"):
        part = {"half": 0.5, "quarter": 0.25}.get(words.lower[at + 2])
        if part:
            return part, at + 3
    return 0.0, at


def _run_together(words: Words, at: int) -> tuple[float, int] | None:
    """ "41 / 2", which tokenising and a lost space make of "4 1/2": nobody counts units of time in halves of forty-one."""
    number, below = words.text[at], words.text[at + 2]
    if words.text[at + 1] != "/" or not number.isdecimal() or len(number) > 3 or len(number) == 1:
        return None
    if (number[-1], below) not in (("1", "2"), ("1", "4"), ("3", "4")):
        return None
    return int(number[:-1]) + int(number[-1]) / int(below), at + 3


def single(words: Words, at: int) -> tuple[float, int] | None:
    """One exact number and where it stops."""
    word = words.lower[at]
    if word[:1].isdecimal():
        run_together = _run_together(words, at)
        if run_together:
            return run_together
        value = digits(words.text[at])
        if value is None:
            return None
        at += 1
        if words.lower[at] in _BIG:
            value, at = value * _BIG[words.lower[at]], at + 1
    elif word in ONES or word in TENS:
        spelt = _cardinal(words, at)
        if spelt is None:
            return None
        value, at = spelt
    elif word in ("a", "one") and words.lower[at + 1] in _BIG:
        value, at = _BIG[words.lower[at + 1]], at + 2
    else:
        return None
    extra, at = _fraction(words, at)
    return value + extra, at


def read_count(words: Words, at: int) -> Count | None:
    """The number that starts at a word, with a range behind it ("two or three", "5-10")."""
    word = words.lower[at]
    if word not in NUMBER_STARTS and not word[:1].isdecimal():
        return None
    for size in (3, 2):
        value = _DOZENS.get(tuple(words.lower[at : at + size]))
        if value:
            return Count(value, value, at + size)
    if word in _VAGUE_STARTS or word == "a":
        for size in (3, 2, 1):
            bounds = _VAGUE.get(tuple(words.lower[at : at + size]))
            if bounds:
                return Count(*bounds, at + size, vague=True)
    if word == "half" and words.lower[at + 1] in ("a", "an"):
        return Count(0.5, 0.5, at + 2)
    if word in ("a", "one") and words.lower[at + 1] == "half" and words.lower[at + 2] != "of":
        return Count(0.5, 0.5, at + 2)
    if word == "half":
        return Count(0.5, 0.5, at + 1)
    first = single(words, at)
    if first is None:
        if word in ("a", "an", "another"):
            return Count(1, 1, at + 1, article=word != "another")
        return None
    value, stop = first
    link = words.lower[stop]
    second = None
    if words.joined[stop] and link[:1].isdecimal():
        second = single(words, stop)
    elif link in ("to", "or") or (link == "and" and words.before(at) == "between"):
        second = single(words, stop + 1)
    if second and second[0] > value:
        return Count(value, second[0], second[1])
    return Count(value, value, stop)
