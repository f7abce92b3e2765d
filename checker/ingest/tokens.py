"""Words, numbers and punctuation of a stretch of view text."""

import re
from functools import cache, lru_cache

from checker.model import Token

# Abbreviations whose full stop belongs to the word; a sentence may go on after them.
ABBREVIATIONS = frozenset(
    "mr mrs ms dr prof sr jr st gen lt lieut col maj capt sgt cpl pvt pfc cmdr brig adm gov sen sens rep reps rev hon"
    " pres det insp supt amb messrs atty asst assn no nos vs etc inc corp ltd co cos llc bros dept est ave blvd rd hwy"
    " pkwy mt ft jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thurs fri sat sun ala ariz ark"
    " calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa penn tenn tex va"
    " vt wash wis wyo approx ca fig vol".split()
)
# Of these the ones that are also words, days cut short or parts of names in lower case: abbreviations only with a capital.
_CAPITALISED_ONLY = frozenset(
    "no co cos st ave mar jan feb apr jun jul aug sep oct nov dec mon tue wed thu fri sat sun ala ark del fla ga ill"
    " ind kan ky la mass md mich minn miss mo mont neb nev ore pa penn tex va vt wash wis wyo hon rev gen pres sen rep"
    " det amb col mt ft est".split()
)
# Abbreviations only before a figure: "No. 5", "Fig. 2".
_BEFORE_FIGURE = frozenset("no nos fig vol ca".split())


def is_abbreviation(text: str, start: int, end: int) -> bool:
    """Whether the full stop at text[end] belongs to the word text[start:end] before it."""
    word = text[start:end]
    if end - start == 1:
        return word.isupper()
    low = word.lower()
    if low not in ABBREVIATIONS:
        return False
    if low in _BEFORE_FIGURE and not text[end + 1 : end + 3].strip()[:1].isdigit():
        return False
    return low not in _CAPITALISED_ONLY or word[0].isupper() or (low in _BEFORE_FIGURE)


@cache
def _token() -> re.Pattern[str]:
    return re.compile(
        r"""
        [^\W\d_] \w* (?: (?:-|'(?![sS](?![\w'-]))) [^\W\d_]\w* )*             # Abdul-Mahdi  O'Neill  don't  G20; not the 's
      | (?<=\w)'[sS](?![\w'-]) | '[sS](?=\s)                                  # possessive
      | \d+ (?:[.,:/]\d+)* (?:st|nd|rd|th|[^\W\d_]{1,2}(?![^\W\d_]))?         # 1,200  7.2  10:30  20th  4.5m  90s
      | --+ | \.\.\.+ | \S
        """,
        re.VERBOSE,
    )


@cache
def _dotted() -> re.Pattern[str]:
    return re.compile(r"(?:[^\W\d_]\.){2,}")  # U.S.  a.m.  J.K.


@lru_cache(maxsize=1 << 16)
def _forms(piece: str) -> tuple[str, str, bool]:
    """The piece as one object for all its occurrences, in lower case, and whether a full stop may belong to it."""
    low = piece.lower()
    return piece, piece if low == piece else low, low in ABBREVIATIONS or (len(piece) == 1 and piece.isalpha())


# A frozen dataclass is filled through object.__setattr__, name by name; its slots' own descriptors take half the time, and
# tokens are by far the most numerous objects of a run (0.63 s instead of 0.89 s for 468,000).
_new = object.__new__
_text, _lower, _start, _end, _space = (Token.__dict__[name].__set__ for name in ("text", "lower", "start", "end", "space"))


def tokenise(text: str, start: int = 0, end: int | None = None) -> tuple[Token, ...]:
    """The tokens of text[start:end], with offsets into text.

    A possessive ('s) is a token of its own; hyphens between letters stay inside the word, hyphens beside digits do not.
    """
    end = len(text) if end is None else end
    out: list[Token] = []
    put = out.append
    last = start
    for match in _token().finditer(text, start, end):
        a, b = match.span()
        if a < last:
            continue  # the full stops of an abbreviation
        piece, low, dots = _forms(match[0])
        if dots and b < end and text[b] == ".":
            run = _dotted().match(text, a, end) if b - a == 1 else None
            if run is not None or is_abbreviation(text, a, b):
                b = run.end() if run is not None else b + 1
                if text.startswith("..", b, end):
                    b -= 1  # "B...": the stop is the first of an ellipsis
                piece, low, _ = _forms(text[a:b])
        token = _new(Token)
        _text(token, piece)
        _lower(token, low)
        _start(token, a)
        _end(token, b)
        _space(token, a > last or a == start)
        put(token)
        last = b
    return tuple(out)
