"""The words that numbers are made of, and whole numbers written in them or in digits: "two hundred" and "200" are one."""

from collections.abc import Sequence

ONES = {
    word: value
    for value, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen"
        " eighteen nineteen".split()
    )
}
TENS = {
    "twenty": 20, "thirty": 30, "forty": 40, "fourty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
}  # fmt: skip
SCALES = {
    "hundred": 100, "thousand": 1000, "lakh": 10**5, "million": 10**6, "crore": 10**7, "billion": 10**9, "trillion": 10**12,
}  # fmt: skip
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
        elif word in TENS and last in ("", "scale"):
            current, last = current + TENS[word], "ten"
        elif word in ONES and (last in ("", "scale") or (last == "ten" and 0 < ONES[word] < 10)):
            current, last = current + ONES[word], "unit"
        elif word in SCALES and current:
            scale = SCALES[word]
            if scale == 100:
                current *= scale
            else:
                total, current = total + current * scale, 0
            last = "scale"
        elif word == "and" and last == "scale" and at + 1 < len(words) and (words[at + 1] in TENS or words[at + 1] in ONES):
            at += 1
            continue
        else:
            break
        at += 1
        stop = at
    return (total + current, stop) if last else None
