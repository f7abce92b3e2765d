"""Letters that pretend to be others: what a reader cannot see and a comparison of names would stumble over."""

import re
import unicodedata

# Letters of Cyrillic and Greek that look like Latin ones: those of the single-character mappings to ASCII letters in Unicode's
# confusables.txt (Unicode Technical Standard 39) whose likeness does not depend on the typeface; small Greek letters are left out
# but for omicron, for they stand in English words as symbols ("TGF\u03b2").
_LIKE_LATIN = frozenset(
    "\u0410\u0412\u0415\u0405\u0406\u0408\u041a\u041c"
    "\u041d\u041e\u0420\u0421\u0422\u0425\u04ae"
    "\u0430\u0435\u043e\u0440\u0441\u0443\u0445"
    "\u0455\u0456\u0458\u04bb\u0501\u051b\u051d"
    "\u0391\u0392\u0395\u0396\u0397\u0399\u039a\u039c"
    "\u039d\u039f\u03a1\u03a4\u03a5\u03a7\u03bf"
)
_HINT = re.compile("[\u0370-\u052f\u202a-\u202e\u2066-\u2069]")
_WORD = re.compile(r"[^\W\d_]{2,60}")
# overrides have no use in prose; other controls of direction have none between two Latin letters
_OVERRIDE = re.compile("[\u202d\u202e]|(?<=[A-Za-z])[\u202a-\u202e\u2066-\u2069](?=[A-Za-z])")
MIN_LETTERS = (
    3  # of a word that has no Latin letter at all: "\u0441\u043e" may be Russian, a whole name of such letters hardly is
)


def tricks(raw: str, start: int = 0) -> list[tuple[int, str]]:
    """What may deceive the eye in a text: line and message, one for each kind, with the first place and how many there are.

    Args:
        start: where the article begins, behind its front matter.
    """
    if raw.isascii() or _HINT.search(raw, start) is None:
        return []
    out: list[tuple[int, str]] = []
    turned = [match.start() for match in _OVERRIDE.finditer(raw, start)]
    if turned:
        out.append(
            (
                _line(raw, turned[0]),
                f"holds characters that turn the direction of the text{_more(turned)}; they are left out (remove them)",
            )
        )
    false = [match for match in _WORD.finditer(raw, start) if not match[0].isascii() and pretending(match[0])]
    if false:
        word = false[0][0].encode("ascii", "backslashreplace").decode()
        what = f"suspicious word {word}: letters of another script that look like Latin ones{_more(false)}"
        out.append((_line(raw, false[0].start()), f"{what} (compare it by eye, or type it anew)"))
    return out


def pretending(word: str) -> bool:
    """Whether a word holds letters that look like Latin ones and are none, beside Latin letters or only such."""
    like = sum(c in _LIKE_LATIN for c in word)
    if not like:
        return False
    latin = sum(c.isascii() or unicodedata.name(c, "").startswith("LATIN") for c in word)
    return bool(latin) or (like == len(word) >= MIN_LETTERS)


def _line(raw: str, at: int) -> int:
    return raw.count("\n", 0, at) + 1


def _more(found: list[int] | list[re.Match[str]]) -> str:
    return f", the first of {len(found):,}" if len(found) > 1 else ""
