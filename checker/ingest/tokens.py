"""Words, numbers and punctuation of a stretch of view text."""

import re

from checker.model import Token

# Abbreviations whose full stop belongs to the word; a sentence may go on after them.
ABBREVIATIONS = frozenset(
    "mr mrs ms dr prof sr jr st gen lt lieut col maj capt sgt cpl pvt cmdr brig adm gov sen rep rev hon pres det insp supt amb"
    " no nos vs etc inc corp ltd co llc bros dept est ave blvd rd hwy mt ft jan feb mar apr jun jul aug sept sep oct nov dec"
    " mon tue tues wed thu thurs fri sat sun ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss"
    " mo mont neb nev okla ore pa penn tenn tex va vt wash wis wyo approx ca fig vol".split()
)

_TOKEN = re.compile(
    r"""
    (?P<dotted> (?:[^\W\d_]\.){2,} )                                   # U.S.  a.m.  J.K.
  | (?P<number> \d+ (?:[.,:/]\d+)* (?:st|nd|rd|th|[^\W\d_]{1,2}(?![^\W\d_]))? )  # 1,200  7.2  10:30  20th  4.5m  90s
  | (?P<word>   [^\W\d_] [\w]* (?:['-][^\W\d_]\w*)* )                   # Abdul-Mahdi  O'Neill  don't  G20
  | (?P<dash>   --+ | \.\.\.+ )
  | (?P<other>  \S )
    """,
    re.VERBOSE,
)


def tokenise(text: str, start: int = 0, end: int | None = None) -> tuple[Token, ...]:
    """The tokens of text[start:end], with offsets into text.

    A possessive ('s) is a token of its own; hyphens between letters stay inside the word, hyphens beside digits do not.
    """
    end = len(text) if end is None else end
    out: list[Token] = []
    last = start

    def put(a: int, b: int) -> None:
        nonlocal last
        piece = text[a:b]
        out.append(Token(piece, piece.lower(), a, b, a > last or a == start))
        last = b

    at = start
    while at < end:
        match = _TOKEN.search(text, at, end)
        if match is None:
            break
        a, b = match.span()
        if match.lastgroup == "word":
            piece = text[a:b]
            if piece[-2:] in ("'s", "'S") and len(piece) > 2:
                put(a, b - 2)
                put(b - 2, b)
            elif b < end and text[b] == "." and (piece.lower() in ABBREVIATIONS or (len(piece) == 1 and piece.isupper())):
                b += 1
                put(a, b)
            else:
                put(a, b)
        else:
            put(a, b)
        at = b
    return tuple(out)
