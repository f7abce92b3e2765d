"""Sentences of a view text."""

import re
from collections.abc import Iterable, Iterator
from functools import cache

from checker.ingest.layout import Block
from checker.ingest.tokens import is_abbreviation, tokenise
from checker.model import Sentence

# Words that open a sentence and hardly follow an abbreviation inside one ("at 5 p.m. The", but "at 5 p.m. Sunday").
_OPENERS = frozenset(
    "the a an he she it they we you this that these those there his her their its our my but and or so yet in on at"
    " after before when while as if for with from no not some many most several both all one two three about according"
    " although because since despite during however meanwhile then now what who why how where police officers"
    " authorities investigators officials deputies detectives prosecutors witnesses firefighters paramedics rescuers"
    " residents neighbors neighbours".split()
)
# A full stop glued to the next sentence ("ended.The next"): a letter, figure or closing mark before it, a capital behind it.
_GLUED = r"(?<=[a-z0-9\"'%)])[.!?][\"')\]]{0,3}(?=[\"'(]?[A-Z][a-z' ])"


@cache
def _end() -> re.Pattern[str]:
    return re.compile(rf"[.!?]{{1,9}}[\"')\]]{{0,3}}(?=\s)|{_GLUED}|(?<=\s)[\u2022\u25a0\u25aa](?=\s)")


_LONGEST = 4000  # characters of a sentence in which quotation marks are counted
_BEFORE = re.compile(r"[\w.]{1,20}\Z")
# names of web sites that are written with capitals
_SITE = re.compile(r"(?:www[\w.]*|@\w+)\Z", re.IGNORECASE)
_SITE_END = re.compile(r"(?:com|org|net|gov|edu)\b|[A-Z]\w{1,30}\.(?:com|org|net|gov|edu|co\.uk)\b", re.IGNORECASE)
_FOLLOW = re.compile(r"\s*")
_WORD = re.compile(r"[\"'(]*([A-Za-z]+)(\.?)")


def split(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The sentences of one paragraph."""
    at = start
    for match in _end().finditer(text, start, end):
        stop, mark = match.end(), match.group()
        if stop <= at:
            continue
        follow = _FOLLOW.match(text, stop, end)
        after = follow.end() if follow else stop
        if mark[0] > "\x7f":
            stop = match.start()  # a bullet: what precedes it is complete
        elif after >= end:
            continue
        else:
            if (
                text[after] in "\"'"
                and after > stop
                and text[after + 1 : after + 2] in (" ", "")
                and _open_quote(text, at, match.end())
            ):
                # a closing mark set off by spaces, as in tokenised text: discounted. " Regardless
                stop = after + 1
                follow = _FOLLOW.match(text, stop, end)
                after = follow.end() if follow else stop
                if after >= end:
                    continue
            elif mark[-1] in "\"'" and after == stop and text[stop].isupper() and not _open_quote(text, at, match.start()):
                # glued, and the mark opens what follows: He left."We saw it
                stop = after = match.start() + len(mark.rstrip("\"'"))
            if not _opens(text, at, match.start(), mark, after, after == stop):
                continue
        if text[at:stop].strip():
            yield at, _right(text, at, stop)
        at = after
    if at < end:
        yield at, end


def _right(text: str, start: int, end: int) -> int:
    while end > start and text[end - 1].isspace():
        end -= 1
    return end


def _open_quote(text: str, start: int, end: int) -> bool:
    return text.count('"', max(start, end - _LONGEST), end) % 2 == 1


def _opens(text: str, start: int, dot: int, mark: str, after: int, glued: bool) -> bool:
    """Whether a sentence ends at the stop text[dot] and another opens at text[after]."""
    first = text[after]
    if not first.isupper() and first not in "\"'([-" and not first.isdigit():
        return False
    if mark[0] != ".":
        return True
    if mark.startswith("..") and text[dot - 1 : dot].isspace():
        return False  # a pause
    before = _BEFORE.search(text, max(start, dot - 20), dot)
    if before is None:
        return True
    word = before.group()
    if glued and (_SITE.search(word) or _SITE_END.match(text, after)):
        return False
    word_start = dot - len(word.rsplit(".", 1)[-1])
    abbreviated = is_abbreviation(text, word_start, dot) or re.fullmatch(r"(?:[A-Za-z]\.)+[A-Za-z]", word) is not None
    if not abbreviated:
        return first != "-" or not glued
    opener = _WORD.match(text, after)
    if opener is None:
        return False
    name = opener.group(1)
    return name.lower() in _OPENERS and not opener.group(2) and name[0].isupper() and not (len(word) == 1 and name in ("A", "I"))


def sentences(text: str, blocks: Iterable[Block]) -> tuple[Sentence, ...]:
    """All sentences of a view text, each with the role of its block."""
    out: list[Sentence] = []
    for block in blocks:
        for a, b in split(text, block.start, block.end):
            out.append(Sentence(len(out), a, b, block.paragraph, block.role, tokenise(text, a, b)))
    return tuple(out)
