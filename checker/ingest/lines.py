"""The lines of a view text as paragraphs: hard wraps joined, empty lines left out."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from checker.ingest.furniture import complete, is_caption, is_furniture

_HYPHEN_BULLET = re.compile(r"(?:[-*\u2022\u25cf\u25aa+]|\d{1,2}[.)])\s")
# Widths at which text editors and mail programs wrap.
_WRAP_FROM, _WRAP_TO = 45, 100
# A wrapped paragraph has at least this many lines; two lines alone are told by the small letter of the second only.
_WRAP_LINES = 3


@dataclass(frozen=True, slots=True)
class Line:
    """A paragraph: view offsets without white space at its ends, and its text."""

    start: int
    end: int
    text: str


def lines_of(text: str) -> list[Line]:
    """The paragraphs of a view text in order."""
    spans: list[tuple[int, int]] = []
    at = 0
    for piece in text.split("\n"):
        if piece and not piece.isspace():
            spans.append((at + len(piece) - len(piece.lstrip()), at + len(piece.rstrip())))
        at += len(piece) + 1
    out: list[Line] = []
    for group in _groups(text, spans):
        for start, end in _joined(text, group):
            out.append(Line(start, end, text[start:end]))
    return out


def _groups(text: str, spans: list[tuple[int, int]]) -> Iterator[list[tuple[int, int]]]:
    """Lines that follow one another without an empty line."""
    group: list[tuple[int, int]] = []
    for start, end in spans:
        if group and text.count("\n", group[-1][1], start) > 1:
            yield group
            group = []
        group.append((start, end))
    if group:
        yield group


def _joined(text: str, group: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    if len(group) == 1:
        yield group[0]
        return
    wrapped = _is_wrapped(text, group)
    width = max(end - start for start, end in group)
    start, end = group[0]
    for nxt in group[1:]:
        if _continues(text, (start, end), nxt, wrapped, width):
            end = nxt[1]
        else:
            yield start, end
            start, end = nxt
    yield start, end


def _first_word(text: str, span: tuple[int, int]) -> int:
    return len(text[span[0] : span[1]].split(None, 1)[0])


def _is_wrapped(text: str, group: list[tuple[int, int]]) -> bool:
    """Whether each line ends where its next word no longer fitted."""
    if len(group) < _WRAP_LINES:
        return False
    widest = max(end - start for start, end in group)
    if not _WRAP_FROM <= widest <= _WRAP_TO:
        return False
    pairs = list(pairwise(group))
    full = sum(a[1] - a[0] + 1 + _first_word(text, b) > widest for a, b in pairs)
    return full * 10 >= len(pairs) * 7


def _continues(text: str, line: tuple[int, int], nxt: tuple[int, int], wrapped: bool, width: int) -> bool:
    start, end = line
    last = text[max(start, text.rfind("\n", start, end) + 1) : end]
    following = text[nxt[0] : nxt[1]]
    if _HYPHEN_BULLET.match(following):
        return False
    if wrapped:
        goes_on = len(last) + 1 + _first_word(text, nxt) > width or not complete(last)
    else:
        goes_on = (
            following[0].islower()
            and not complete(last)
            and not last.endswith(":")
            and len(last.split()) >= 5
            and not following.lower().startswith(("by ", "via "))
            and not is_caption(last)
        )
    # what costs most is asked last: few lines come this far
    return goes_on and not is_furniture(following) and not is_furniture(last)
