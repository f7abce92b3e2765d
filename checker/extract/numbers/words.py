"""The vocabulary of numbers: what starts one, what it is worth."""

from decimal import Decimal, InvalidOperation

from checker.values.number_words import ONES, SCALES, TENS
from checker.values.quantity import Number

# Written against the digits or behind them; "m" is a million only where the context says so.
SHORT_SCALES = {
    "k": 1000, "m": 10**6, "mn": 10**6, "mln": 10**6, "mil": 10**6, "bn": 10**9, "bln": 10**9, "b": 10**9, "tn": 10**12,
}  # fmt: skip
PARTS = {
    "half": (1, 2), "halves": (1, 2), "third": (1, 3), "thirds": (1, 3), "quarter": (1, 4), "quarters": (1, 4), "fourth": (1, 4),
    "fourths": (1, 4), "fifth": (1, 5), "fifths": (1, 5), "sixth": (1, 6), "sixths": (1, 6), "eighth": (1, 8), "eighths": (1, 8),
    "tenth": (1, 10), "tenths": (1, 10),
}  # fmt: skip
GLYPHS = {"½": 0.5, "¼": 0.25, "¾": 0.75}
ORDINALS = {
    word: value
    for value, word in enumerate(
        "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth"
        " sixteenth seventeenth eighteenth nineteenth".split()
    )
    if value
} | {"twentieth": 20, "thirtieth": 30, "fortieth": 40, "fiftieth": 50, "sixtieth": 60, "hundredth": 100, "thousandth": 1000}
for _ten, _value in TENS.items():
    for _word, _unit in list(ORDINALS.items())[:9]:
        ORDINALS[f"{_ten}-{_word}"] = _value + _unit

VAGUE_NOUNS = frozenset({"dozens", "scores", "tens", "hundreds", "thousands", "millions", "billions"})
# "a pair of gunmen", "a trio of robbers"
GROUPS = {"pair": 2, "trio": 3, "quartet": 4, "quintet": 5}
VAGUE_STARTS = frozenset({"several", "handful", "couple", "few"})

CURRENCY_SIGNS = frozenset("$€£¥₹₽₪₩₺₦")

NUMBER_STARTS = frozenset(ONES) | frozenset(TENS)
# Every lower-case word at which something may begin. Articles ("a dozen", "a man") are looked at from the word behind.
TRIGGERS = (
    NUMBER_STARTS
    | frozenset(ORDINALS)
    | VAGUE_NOUNS
    | VAGUE_STARTS
    | frozenset(GROUPS)
    | {"half", "dozen", "hundred", "thousand", "million", "billion", "trillion", "third", "quarter", "lakh", "crore", "score"}
    | {"nobody", "no", "none", "another"}
)


# characters of a figure; longer strings of digits are keys and serial numbers, and beyond some hundred digits no float holds them
LONGEST = 30


def tidy(value: Decimal | float) -> Number:
    """An int where the number is whole."""
    return int(value) if value == int(value) else float(value)


def digits_value(text: str) -> tuple[Number, int] | None:
    """Value and digits as written of "1,200", "7.2", "1.200.000"; None for what is no plain number ("10:30", "9/11")."""
    if len(text) > LONGEST:
        return None
    if text.isascii() and text.isdecimal():
        return int(text), max(len(text.lstrip("0")), 1)
    if ":" in text or "/" in text:
        return None
    whole, dot, rest = text.partition(".")
    if rest.count(".") >= 1:  # European thousands: 1.200.000
        groups = text.split(".")
        if len(groups[0]) > 3 or any(len(group) != 3 for group in groups[1:]):
            return None
        whole, dot, rest = "".join(groups), "", ""
    if "," in whole:
        groups = whole.split(",")
        western = len(groups[0]) <= 3 and all(len(group) == 3 for group in groups[1:])
        indian = len(groups[0]) <= 2 and len(groups[-1]) == 3 and all(len(group) == 2 for group in groups[1:-1])
        if not (western or indian):
            return None
        whole = "".join(groups)
    if dot and "," in rest:
        return None
    try:
        value = tidy(Decimal(whole + dot + rest))
    except InvalidOperation:
        return None
    return value, max(len((whole + rest).lstrip("0")), 1)


def word_value(text: str) -> Number | None:
    """Value of one number word, hyphens allowed: "twelve", "twenty-one", "two-hundred"; None for others."""
    if text in ONES:
        return ONES[text]
    if text in TENS:
        return TENS[text]
    if "-" not in text:
        return None
    total = current = 0
    last = "scale"
    for piece in text.split("-"):
        if piece in TENS and last == "scale":
            current, last = current + TENS[piece], "ten"
        elif piece in ONES and ONES[piece] > 0 and (last == "scale" or (last == "ten" and ONES[piece] < 10)):
            current, last = current + ONES[piece], "unit"
        elif piece == "hundred" and last in ("unit", "ten"):
            current, last = current * 100, "scale"
        elif piece in SCALES and last in ("unit", "ten"):
            total, current, last = total + current * SCALES[piece], 0, "scale"
        elif piece == "and" and last == "scale" and total + current:
            continue
        else:
            return None
    return total + current or None


def split_compound(text: str) -> tuple[str, str] | None:
    """A hyphened word that begins with a number, in two: "four-member" is ("four", "member")."""
    pieces = text.split("-")
    for size in range(len(pieces) - 1, 0, -1):
        head = "-".join(pieces[:size])
        if word_value(head) is not None:
            return head, "-".join(pieces[size:])
    return None
