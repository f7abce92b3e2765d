"""Paragraphs and sentences of a view text."""

import re
from collections.abc import Iterator

from checker.ingest.tokens import ABBREVIATIONS, tokenise
from checker.model import Role, Sentence

_PARAGRAPH = re.compile(r"[^\n]+")
_END = re.compile(r"[.!?]+[\"')\]]*(?=\s)")


def paragraphs(text: str) -> Iterator[tuple[int, int]]:
    """The spans of non-blank lines, without white space at their ends."""
    for match in _PARAGRAPH.finditer(text):
        piece = match.group()
        start = match.start() + len(piece) - len(piece.lstrip())
        end = match.start() + len(piece.rstrip())
        if end > start:
            yield start, end


def split(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The sentences of one paragraph."""
    at = start
    for match in _END.finditer(text, start, end):
        stop = match.end()
        follow = text[stop:end].lstrip()
        if not follow or (not follow[0].isupper() and follow[0] not in "\"'(0123456789"):
            continue
        if match.group()[0] == ".":
            word = re.search(r"[\w.]*\w$", text[at : match.start()])
            if word and (word.group().lower() in ABBREVIATIONS or re.fullmatch(r"[A-Z]|(?:[A-Za-z]\.)+[A-Za-z]", word.group())):
                continue
        yield at, stop
        at = stop + len(text[stop:end]) - len(text[stop:end].lstrip())
    if at < end:
        yield at, end


def sentences(text: str, title_end: int = 0) -> tuple[Sentence, ...]:
    """All sentences of a view text; what ends before title_end is the headline."""
    out: list[Sentence] = []
    number = -1
    for start, end in paragraphs(text):
        headline = end <= title_end
        if not headline:
            number += 1
        for a, b in split(text, start, end):
            role = Role.HEADLINE if headline else Role.LEAD if number == 0 else Role.BODY
            out.append(Sentence(len(out), a, b, max(number, 0), role, tokenise(text, a, b)))
    return tuple(out)
