"""The view of a text: the same words with plain spaces, quotes and dashes, and the way back to the original."""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import cache
from html import unescape
from typing import TypeAlias

from checker.values.offsets import Offsets

Rewrite: TypeAlias = tuple[int, int, str]  # raw[start:end] reads as text; "" leaves it out

# One code point on both sides, so offsets stay as they are. \x91-\x97 are Windows quotes and dashes decoded as Latin-1.
_PLAIN = {
    **dict.fromkeys(
        "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\r\x00", " "
    ),
    **dict.fromkeys("\u2028\u2029\x0b\x0c", "\n"),
    **dict.fromkeys("\u2018\u2019\u201a\u201b\u02bc\u02b9\u00b4\u2032\u2039\u203a`\x91\x92", "'"),
    **dict.fromkeys("\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033\x93\x94", '"'),
    **dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2015\u2212\x96\x97", "-"),
}
_INVISIBLE = "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\u202a-\u202e\u2066-\u2069\ufeff"
_LIGATURES = {"\ufb00": "ff", "\ufb01": "fi", "\ufb02": "fl", "\ufb03": "ffi", "\ufb04": "ffl", "\ufb05": "st", "\ufb06": "st"}
# UTF-8 punctuation once decoded as Windows-1252: a frequent accident of scraped pages.
_TWICE_DECODED = {"â€™": "'", "â€˜": "'", "â€œ": '"', "â€\x9d": '"', "â€“": "-", "â€”": " - ", "â€¦": "...", "Â\u00a0": " "}

_COMBINING = (
    "\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u0610-\u061a\u064b-\u065f\u06d6-\u06dc\u1dc0-\u1dff\u20d0-\u20f0\ufe20-\ufe2f"
)
# an unspaced en dash that opens an aside ("Brown–who"), not one that joins a pair ("Sunni–Shia")
_ASIDE = re.compile(r"(?<=[^\W\d_])\u2013(?=(?:an?|the|who|which|and|but|or|with|including)\s)")
_SINGLE = re.compile(rf"[{_INVISIBLE}]+|[\ufb00-\ufb06\u2026\x85\u2014\u2015\x97]")
_SEPARATING = ("\u2014", "\u2015", "\x97")
_TWICE = re.compile("|".join(_TWICE_DECODED))
_ENTITY = re.compile(r"&(?:amp;)*(?:\#\d{1,7}|\#[xX][0-9a-fA-F]{1,6}|[A-Za-z]{2,10}\d{0,2});")
_QUOTE_PAIRS = ("``", "''", "´´", "‘‘", "’’", "\x91\x91", "\x92\x92")
_QUOTES = re.compile("|".join(_QUOTE_PAIRS))


@cache
def _combined() -> re.Pattern[str]:
    return re.compile(rf"[^{_COMBINING}\n][{_COMBINING}]+|[\u0340\u0341\u0374\u037e\u0387\u1fef\u2126\u212a\u212b]")


def _plain(raw: str) -> str:
    # a replacement for each character that occurs: three times faster than str.translate on text that is not ASCII
    for old, new in _PLAIN.items():
        if old in raw:
            raw = raw.replace(old, new)
    return raw


def _padded(text: str, start: int, end: int) -> str:
    """A dash that separates, with the spaces it lacks, so that it is not taken for a hyphen; between digits it joins."""
    before, after = text[start - 1 : start], text[end : end + 1]
    if before.isdigit() and after.isdigit():
        return "-"
    return (" " if before and not before.isspace() else "") + "-" + (" " if after and not after.isspace() else "")


# Comments of HTML and Markdown, and those that speak to this program; an unclosed "<!--" is text. The patterns are tried only
# where their marks occur, and a comment ends at the first "-->".
_COMMENT = re.compile(r"<!--[\s\S]*?-->")
_MARKDOWN_COMMENT = re.compile(r"^[ ]{0,3}\[//\]:[ ]?\#[ ]?[(\"'][^\n]*", re.MULTILINE)
_OWN_COMMENT = re.compile(r"(?:(?://|\#|/\*)[ \t]*)?\bchecker:[ \t]*ignore(?:-file)?\b[^\n]*", re.IGNORECASE)


def _comments(raw: str, start: int) -> Iterator[Rewrite]:
    """Comments in the text, left out of the view: who decides about findings reads them from the file."""
    if "<!--" in raw and "-->" in raw:
        end = raw.rfind("-->") + 3
        yield from ((*match.span(), "") for match in _COMMENT.finditer(raw, start, end))
    if "[//]:" in raw:
        yield from ((*match.span(), "") for match in _MARKDOWN_COMMENT.finditer(raw, start))
    if "checker:" in raw.lower():
        yield from ((*match.span(), "") for match in _OWN_COMMENT.finditer(raw, start))


def _rewrites(raw: str, start: int) -> Iterator[Rewrite]:
    if "&" in raw:
        for match in _ENTITY.finditer(raw, start):
            new = _entity(match.group())
            if new != match.group():
                yield *match.span(), new
    if any(pair in raw for pair in _QUOTE_PAIRS):
        yield from ((*match.span(), '"') for match in _QUOTES.finditer(raw, start))
    if raw.isascii():
        return
    for match in _SINGLE.finditer(raw, start):
        piece = match.group()
        if piece in _SEPARATING:
            yield *match.span(), _padded(raw, *match.span())
        else:
            yield *match.span(), "..." if piece in ("\u2026", "\x85") else _LIGATURES.get(piece, "")
    if "\u2013" in raw:
        yield from ((*match.span(), " - ") for match in _ASIDE.finditer(raw, start))
    if "â€" in raw or "Â" in raw:
        yield from ((*match.span(), _TWICE_DECODED[match.group()]) for match in _TWICE.finditer(raw, start))
    if not unicodedata.is_normalized("NFC", raw):
        for match in _combined().finditer(raw, start):
            new = unicodedata.normalize("NFC", match.group())
            if new != match.group():
                yield *match.span(), _plain(new)


def _entity(piece: str) -> str:
    """What an HTML entity stands for, one that was escaped again and again included; the piece itself if it is none ("AT&T;")."""
    name = "&" + piece[piece.rfind("amp;", 0, -4) + 4 :] if "amp;" in piece[:-4] else piece
    new = unescape(name)
    return piece if new == name and new != "&" else re.sub(f"[{_INVISIBLE}]+", "", _plain(new))


def _ordered(rewrites: Iterable[Rewrite]) -> list[Rewrite]:
    out: list[Rewrite] = []
    for rewrite in sorted(rewrites, key=lambda r: r[0]):  # of those that begin together the first given wins
        if not out or rewrite[0] >= out[-1][1]:
            out.append(rewrite)
    return out


def view(
    raw: str, *, start: int = 0, keep: tuple[int, int] | None = None, extra: Iterable[Rewrite] = ()
) -> tuple[str, Offsets | range]:
    """The view of a text and, for each of its code points, the offset in raw (len(raw) at the end).

    Args:
        raw: the text as decoded.
        start: what stands before is front matter: blanked out, except for
        keep: this span of it (the title).
        extra: further rewrites, of the markup of the format; they win over what begins later inside them.
    """
    wanted = list(_comments(raw, start))
    wanted += [(a, b, _padded(raw, a, b) if new in _SEPARATING else _plain(new)) for a, b, new in extra]
    if not raw.isascii() or "&" in raw or "''" in raw or "``" in raw:
        wanted += _rewrites(raw, start)
        if keep:
            wanted += _rewrites(raw[: keep[1]], keep[0])
    plain = _plain(raw)
    if start:
        plain = _blanked(plain, start, keep) + plain[start:]
    if not wanted:
        return plain, range(len(raw) + 1)
    parts: list[str] = []
    runs: list[tuple[int, int, int, int]] = []  # start in the view, origin and stop in raw, step
    at = length = 0
    for a, b, new in _ordered(wanted):
        for piece, origin, stop, step in ((plain[at:a], at, a, 1), (new, a, b, 0)):
            if piece:
                parts.append(piece)
                runs.append((length, origin, stop, step))
                length += len(piece)
        at = b
    parts.append(plain[at:])
    runs.append((length, at, len(raw), 1))
    length += len(plain) - at
    starts, origins, stops, steps = zip(*runs, strict=True)
    return "".join(parts), Offsets(length + 1, starts, origins, stops, steps)


def _blanked(text: str, end: int, keep: tuple[int, int] | None) -> str:
    if keep is None:
        return re.sub(r"[^\n]", " ", text[:end])
    a, b = keep
    return re.sub(r"[^\n]", " ", text[:a]) + text[a:b] + re.sub(r"[^\n]", " ", text[b:end])
