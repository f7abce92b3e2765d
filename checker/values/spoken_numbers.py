"""Whole numbers written in words or in digits, as one: "two hundred", "200", "1.2 million" is left alone."""

from collections.abc import Sequence

_UNITS = {
    word: value
    for value, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen"
        " eighteen nineteen".split()
    )
}
_TENS = {word: 10 * value for value, word in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), 2)}
_SCALES = {"hundred": 100, "thousand": 1000, "million": 10**6, "billion": 10**9}
_LONGEST = 12  # digits: more are no number that anybody says


def spoken(words: Sequence[str], at: int) -> tuple[int, int] | None:
    """The whole number that begins at a word, and the place behind it; None where none begins.

    Args:
        words: lower case, hyphens opened ("twenty", "one"); "and" may stand behind a scale ("two hundred and five").
    """
    total = current = 0
    last, stop = "", at
    while at < len(words):
        word = words[at]
        digits = word.replace(",", "")
        if digits.isascii() and digits.isdecimal() and len(digits) <= _LONGEST:
            if last:
                break
            current, last = int(digits), "unit"
        elif word in _TENS and last in ("", "scale"):
            current, last = current + _TENS[word], "ten"
        elif word in _UNITS and (last in ("", "scale") or (last == "ten" and 0 < _UNITS[word] < 10)):
            current, last = current + _UNITS[word], "unit"
        elif word in _SCALES and current:
            scale = _SCALES[word]
            if scale == 100:
                current *= scale
            else:
                total, current = total + current * scale, 0
            last = "scale"
        elif word == "and" and last == "scale" and at + 1 < len(words) and (words[at + 1] in _TENS or words[at + 1] in _UNITS):
            at += 1
            continue
        else:
            break
        at += 1
        stop = at
    return (total + current, stop) if last else None
