"""What is known of a single word: whether it is an everyday English word, a given name or a family name.

The list (checker/_data/lexicon.txt, see the README there for its sources) is sorted by bytes and searched by
bisection, so nothing
is parsed or held as Python objects, and the first question costs a file read.
"""

from bisect import bisect_right
from functools import cache, lru_cache
from pathlib import Path

DATA = Path(__file__).parent.parent / "_data"
COMMON = 3  # Zipf frequency (log10 of uses in a billion words) from which a lower-case word is everyday: about 16,000 words
_BLOCK = 2048  # bytes between two places of the file that are looked at first
USUAL_NAME = 3  # given names of at least 1,000 bearers in US records, or on a list of names of another country


class SortedLines:
    """Lines of the form ``key<separator>rest``, sorted by the UTF-8 bytes of their keys, looked up without parsing the file."""

    def __init__(self, data: bytes, separator: bytes) -> None:
        self._data = data
        self._separator = separator
        # where every block of lines begins, and the first key in it: a search is one bisection of some hundred keys, and
        # one look through a block, both in C
        starts = {data.rfind(b"\n", 0, at) + 1 for at in range(0, len(data), _BLOCK)}
        self._starts = sorted(starts)
        self._keys = [data[start : data.find(separator, start)] for start in self._starts]

    def get(self, key: str) -> str | None:
        """The rest of the line that begins with ``key``, or None."""
        encoded = key.encode()
        block = bisect_right(self._keys, encoded) - 1
        if block < 0 or b"\n" in encoded:
            return None
        data, start = self._data, self._starts[block]
        stop = self._starts[block + 1] if block + 1 < len(self._starts) else len(data)
        wanted = encoded + self._separator
        if not data.startswith(wanted, start):
            start = data.find(b"\n" + wanted, start, stop) + 1
            if not start:
                return None
        end = data.find(b"\n", start)
        return data[start + len(wanted) : end if end >= 0 else None].decode()


@cache
def _words() -> SortedLines:
    return SortedLines((DATA / "lexicon.txt").read_bytes(), b" ")


@lru_cache(maxsize=32768)
def _levels(word: str) -> tuple[int, int, int]:
    found = _words().get(word)
    return (int(found[0]), int(found[1]), int(found[2])) if found else (0, 0, 0)


def commonness(word: str) -> int:
    """How common a word is in lower-case English text: its Zipf frequency, 1 to 8; 0 for what is no dictionary word. Case is
    ignored.
    """
    return _levels(word.lower())[0]


def given_name_level(word: str) -> int:
    """How frequent a given name is, 0 (none) to 7 (log10 of its bearers in US records since 1880). Case is ignored."""
    return _levels(word.lower())[1]


def surname_level(word: str) -> int:
    """How frequent a family name is, 0 (none) to 6 (among the first thousand of the US census). Case is ignored."""
    return _levels(word.lower())[2]


def is_common_word(word: str) -> bool:
    """Whether the word, in lower case, is everyday English ("share", "reward", "mark"). A word can be common and a name."""
    return commonness(word) >= COMMON


def is_given_name(word: str) -> bool:
    """Whether people are called so, in any country the lists know."""
    return given_name_level(word) >= USUAL_NAME


def is_surname(word: str) -> bool:
    """Whether it is a family name on the lists."""
    return surname_level(word) > 0
