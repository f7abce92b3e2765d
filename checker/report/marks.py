"""Which words differ between quotations, so that only these are marked."""

import re
from collections.abc import Sequence
from difflib import SequenceMatcher
from typing import TypeAlias

Piece: TypeAlias = tuple[str, bool]  # text, and whether it differs

_TOKENS = re.compile(r"\d+(?:[.,:]\d+)*|[^\W\d_]+|\s+|.", re.DOTALL)
_PLAIN = str.maketrans({"\u2019": "'", "\u2018": "'", "\u201c": '"', "\u201d": '"', "\u00a0": " ", "\u2013": "-", "\u2011": "-"})
# texts that are compared with one another; more spellings of one name than this are marked as a whole
MOST = 16


def differing(texts: Sequence[str], values: Sequence[object]) -> list[list[Piece]]:
    """The texts cut into pieces, each with whether it differs from a text that has another value.

    Args:
        texts: the quotations. values: what each of them means; those with equal values are not compared.

    Returns:
        For each text its pieces in order; joined they are the text. Where values differ though the words are the same
        ("on Tuesday" of two weeks) the whole of each text is marked.
    """
    distinct = list(dict.fromkeys(zip(texts, map(repr, values), strict=True)))
    if len(distinct) > MOST:
        return [[(text, True)] for text in texts]
    tokens = {text: _TOKENS.findall(text) for text, _ in distinct}
    marks: dict[tuple[str, str], list[Piece]] = {}
    for text, value in distinct:
        words = [at for at, token in enumerate(tokens[text]) if not token.isspace()]
        alone: set[int] = set()
        for other, other_value in distinct:
            if other_value != value:
                theirs = [t.translate(_PLAIN) for t in tokens[other] if not t.isspace()]
                mine = [tokens[text][at].translate(_PLAIN) for at in words]
                matched = {
                    i
                    for block in SequenceMatcher(None, mine, theirs, autojunk=False).get_matching_blocks()
                    for i in range(block.a, block.a + block.size)
                }
                alone |= {at for i, at in enumerate(words) if i not in matched}
        marks[text, value] = _pieces(tokens[text], alone)
    if len({value for _, value in distinct}) > 1 and not any(d for pieces in marks.values() for _, d in pieces):
        return [[(text, True)] for text in texts]
    return [marks[text, value] for text, value in zip(texts, map(repr, values), strict=True)]


def _pieces(tokens: Sequence[str], alone: set[int]) -> list[Piece]:
    """Neighbours joined; white space between two marked words is marked too."""
    out: list[Piece] = []
    for at, token in enumerate(tokens):
        differs = at in alone or (token.isspace() and at - 1 in alone and at + 1 in alone)
        if out and out[-1][1] == differs:
            out[-1] = (out[-1][0] + token, differs)
        else:
            out.append((token, differs))
    return out
