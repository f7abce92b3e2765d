"""Text from articles made safe for a terminal or a line of output."""

import unicodedata

# controls that change the direction of what follows, and may make text read otherwise than it is
_BIDI = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\u061c")


def plain(text: str) -> str:
    """One line: white space folded, control characters and direction overrides shown as escapes."""
    return "".join(_visible(c) for c in " ".join(text.split()))


def plain_inline(text: str) -> str:
    """Like ``plain``, but a space at either end is kept, for words that follow on."""
    inner = plain(text)
    return f"{' ' if text[:1].isspace() else ''}{inner}{' ' if inner and text[-1:].isspace() else ''}"


def _visible(character: str) -> str:
    if character in _BIDI or unicodedata.category(character) in ("Cc", "Cs"):
        return character.encode("unicode_escape", "surrogatepass").decode("ascii")
    return character
