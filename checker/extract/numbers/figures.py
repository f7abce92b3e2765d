"""The bare figure: digits or words with their scale, wherever it stands."""

import re
from dataclasses import dataclass

from checker.extract.numbers.line import Line
from checker.extract.numbers.words import (
    GLYPHS,
    GROUPS,
    PARTS,
    SHORT_SCALES,
    VAGUE_NOUNS,
    digits_value,
    split_compound,
    tidy,
    word_value,
)
from checker.values.number_words import SCALES, TENS
from checker.values.quantity import Number

_DIGITS = re.compile(r"(\d[\d.,:/]*)(\D*)")
_FRACTION = re.compile(r"([1-9])/([2-9]|10|16)")
_ORDINAL_ENDS = frozenset({"st", "nd", "rd", "th"})
_ARTICLES = frozenset({"a", "an"})
_ONE_PAIR = frozenset(
    "jeans pants trousers shorts shoes boots sneakers sandals socks stockings gloves glasses sunglasses goggles binoculars"
    " scissors shears tights pajamas pyjamas handcuffs headphones hands eyes legs aces kings queens jacks eights"
    " nines tens the them these"
    " those his her their its my our your".split()
)
_TRIPLE = re.compile(r"\d{3}")


@dataclass(frozen=True, slots=True)
class Figure:
    """A number as it stands.

    Attributes:
        first, last: its tokens, last exclusive. start, end: view offsets of the number alone.
        value: what it is worth; of a vague word the unit it multiplies (100 for "several hundred").
        digits: digits as written, None for words. scale: factor of its scale word, 1 for none.
        rest: what is written against it in one token ("km", "member"), "" for nothing.
        vague: the vague word ("dozens", "several" ...), "" for a definite number.
        spelled: whether it is written in words.
    """

    first: int
    last: int
    start: int
    end: int
    value: Number
    digits: int | None = None
    scale: int = 1
    rest: str = ""
    vague: str = ""
    spelled: bool = False


def read_figure(line: Line, at: int, money: bool = False) -> Figure | None:
    """The figure that begins at a token, or one token before it for "a dozen"; None for what is none.

    Args:
        money: whether a currency stands before it, so that "m" is a million.
    """
    if not 0 <= at < len(line.tokens) or line.dated(at):
        return None
    word = line.low(at)
    if line.digit(at):
        return _digits(line, at, money)
    if word in GLYPHS:
        token = line.tokens[at]
        return Figure(at, at + 1, token.start, token.end, GLYPHS[word])
    if word in VAGUE_NOUNS:
        return _plural(line, at)
    if word in ("several", "few", "couple", "handful"):
        return _some(line, at)
    if word in GROUPS:
        return _group(line, at)
    if word == "half" or word.startswith("half-"):
        return _half(line, at)
    return _spelled(line, at)


def _digits(line: Line, at: int, money: bool) -> Figure | None:
    token = line.tokens[at]
    match = _DIGITS.fullmatch(token.lower)
    if match is None:
        return None
    text, rest = match.groups()
    if rest in _ORDINAL_ENDS:
        return None
    fraction = _FRACTION.fullmatch(text)
    if fraction and not rest:
        value: Number = int(fraction[1]) / int(fraction[2])
        return Figure(at, at + 1, token.start, token.end, value) if value < 1 else None
    read = digits_value(text)
    if read is None:
        return None
    value, digits = read
    start, end, last, scale = token.start, token.start + len(text), at + 1, 1
    if rest in GLYPHS:
        value, end, rest = value + GLYPHS[rest], token.end, ""
    if not rest and line.low(last) in GLYPHS:
        value, end, last = value + GLYPHS[line.low(last)], line.tokens[last].end, last + 1
    elif not rest and line.digit(last) and (mixed := _FRACTION.fullmatch(line.low(last))) and isinstance(value, int):
        value, end, last = value + int(mixed[1]) / int(mixed[2]), line.tokens[last].end, last + 1
    elif not rest and "," not in text and isinstance(value, int) and 0 < len(text) <= 3:
        while line.digit(last) and line.tokens[last].text == "000" and line.tokens[last].start == end + 1:  # "10 000 people"
            value, end, digits, last = value * 1000, line.tokens[last].end, digits + 3, last + 1
    if rest in SHORT_SCALES:
        if rest not in ("m", "b") or money or _counted(line, last):
            scale, end, rest = SHORT_SCALES[rest], token.end, ""
    elif not rest:
        scale, end, last, rest = _scale(line, last, end, money)
    return Figure(at, last, start, end, tidy(value * scale) if scale > 1 else value, digits, scale, rest)


def _counted(line: Line, at: int) -> bool:
    # "2.5m people" counts, "a 100m race" measures
    token = line.token(at)
    return (
        token is not None and token.is_word and token.lower.endswith(("s", "people", "men", "women", "children")) and token.space
    )


def _scale(line: Line, at: int, end: int, money: bool) -> tuple[int, int, int, str]:
    """Factor, end offset, next token and glued rest of the scale words from a token on."""
    factor, rest = 1, ""
    while True:
        word, step = line.low(at), 1
        if word == "-" and line.hyphen(at):
            word, step = line.low(at + 1), 2
        head, dash, tail = word.partition("-")
        if head not in SCALES and head != "dozen":
            break
        factor *= SCALES.get(head, 12)
        at += step
        token = line.tokens[at - 1]
        end = token.start + len(head)
        if dash:
            rest = tail
            break
    if factor == 1:
        short = line.low(at)
        if short in SHORT_SCALES and line.tokens[at].space and (short in ("bn", "mn", "tn", "mln", "bln") or money):
            return SHORT_SCALES[short], line.tokens[at].end, at + 1, ""
    return factor, end, at, rest


def _spelled(line: Line, at: int) -> Figure | None:
    first, start = at, line.tokens[at].start
    total: Number = 0
    current: Number = 0
    last, scale, end, rest = "", 1, start, ""
    word = line.low(at)
    head = word.partition("-")[0]
    if head in SCALES or head == "dozen":
        article = line.low(at - 1)
        if article not in _ARTICLES or line.tokens[at].text[0].isupper():
            return None
        first, start, current, last = at - 1, line.tokens[at - 1].start, 1, "unit"
    while at < len(line.lowers) and not line.dated(at):
        word = line.lowers[at]
        value = word_value(word)
        if value is not None:
            if last == "unit" or (last == "ten" and not (0 < value < 10)) or (last == "dozen"):
                break
            current += value
            last = "ten" if word in TENS else "unit"
        elif word in SCALES or word == "dozen":
            if last == "dozen" or not (current or last):
                break
            factor = SCALES.get(word, 12)
            if factor == 100 or word == "dozen":
                current = current * factor
            elif current:
                total, current = total + current * factor, 0
            else:
                total *= factor
            scale, last = max(scale, factor), "dozen" if word == "dozen" else "scale"
        elif word == "and" and last == "scale" and word_value(line.low(at + 1)) is not None:
            at += 1
            continue
        elif word == "and" and last in ("unit", "ten") and line.low(at + 1) == "a" and line.low(at + 2) in ("half", "quarter"):
            current += 0.5 if line.low(at + 2) == "half" else 0.25
            at, last = at + 2, "unit"
        else:
            part = _compound(word, last)
            if part is None:
                break
            value, factor, rest = part
            current = (current or 1) * factor if factor > 1 else current + value
            scale = max(scale, factor)
            end = line.tokens[at].end - len(rest) - 1
            at += 1
            break
        end = line.tokens[at].end
        at += 1
    if end == start or (not last and not rest):
        return None
    return Figure(first, at, start, end, tidy(total + current), None, scale, rest, spelled=True)


def _compound(word: str, last: str) -> tuple[Number, int, str] | None:
    """Value, factor and attribute of a hyphened word that begins with a number word or scale; None for others."""
    if "-" not in word:
        return None
    head, _, tail = word.partition("-")
    if head in SCALES or head == "dozen":
        return (0, SCALES.get(head, 12), tail) if last else None
    if last not in ("", "scale", "ten"):
        return None
    pieces = split_compound(word)
    if pieces is None or pieces[1] in PARTS:
        return None
    value = word_value(pieces[0])
    return None if value is None else (value, 1, pieces[1])


def _group(line: Line, at: int) -> Figure | None:
    """ "a pair of gunmen"; not of what is one thing ("a pair of jeans")."""
    article, noun = line.low(at - 1), line.low(at + 2)
    if article not in _ARTICLES or line.low(at + 1) != "of" or not line.word(at + 2) or noun in _ONE_PAIR:
        return None
    if any(line.low(place) in _ONE_PAIR for place in range(at + 3, at + 5)):
        return None
    first = line.tokens[at - 1]
    return Figure(at - 1, at + 1, first.start, line.tokens[at].end, GROUPS[line.low(at)], spelled=True)


def _half(line: Line, at: int) -> Figure | None:
    """ "half a million", "a half-dozen", "half dozen"; None for every other half."""
    token, word = line.tokens[at], line.low(at)
    first = at - 1 if line.low(at - 1) in _ARTICLES else at
    start = line.tokens[first].start
    if word != "half":
        head = word.split("-")[1]
        factor = SCALES.get(head, 12 if head == "dozen" else 0)
        if factor == 0:
            return None
        rest = word.partition(head + "-")[2]
        return Figure(first, at + 1, start, token.start + 5 + len(head), factor // 2, None, factor, rest, spelled=True)
    step = 2 if line.low(at + 1) in _ARTICLES else 1
    factor = SCALES.get(line.low(at + step), 12 if line.low(at + step) == "dozen" else 0)
    if factor == 0:
        return None
    if step == 2:
        first, start = at, token.start
    last = at + step + 1
    return Figure(first, last, start, line.tokens[last - 1].end, factor // 2, None, factor, spelled=True)


def _plural(line: Line, at: int) -> Figure | None:
    """ "dozens", "tens of thousands", "hundreds"."""
    word, last = line.low(at), at + 1
    if line.capital(at) and at > 0 and not line.title_case and line.low(at - 1) not in ('"', "-", ":"):
        return None
    if line.low(at + 1) == "of" and line.low(at + 2) in ("thousands", "millions", "billions", "hundreds"):
        word, last = f"{word} of {line.low(at + 2)}", at + 3
    elif word == "tens" or (
        word == "scores"
        and not (
            (line.low(at + 1) == "of" and line.low(at - 1) not in ("the", "test", "box", "their", "his", "her", "final"))
            or (line.low(at + 1) == "more" and line.low(at - 1) != "and" and line.harmful)
            or (at == 0 and line.low(at + 1) in ("were", "are", "have"))
        )
    ):
        return None
    return Figure(at, last, line.tokens[at].start, line.tokens[last - 1].end, 1, vague=word, spelled=True)


def _some(line: Line, at: int) -> Figure | None:
    """ "several", "a few hundred", "a couple of dozen", "a handful"."""
    word, first, last = line.low(at), at, at + 1
    if word != "several":
        if line.low(at - 1) not in _ARTICLES:
            return None
        first = at - 1
    token = line.tokens[first]
    if token.text[0].isupper() and first > 0 and not line.title_case and line.low(first - 1) not in ('"', "-", ":"):
        return None
    after = last
    if word == "couple" and line.low(last) == "of":
        after += 1
    factor = 1
    if line.low(after) in SCALES or line.low(after) == "dozen":
        factor = SCALES.get(line.low(after), 12)
        last = after + 1
        if line.low(last) in ("thousand", "million") and factor == 100:
            factor, last = factor * SCALES[line.low(last)], last + 1
    elif word == "couple" and line.low(last) not in ("of", "more"):
        return None  # "a couple" of spouses
    return Figure(first, last, token.start, line.tokens[last - 1].end, factor, vague=word, scale=factor, spelled=True)
