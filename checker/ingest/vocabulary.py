"""What the words of a line say of its kind, and whether it is about the same as the story around it."""

import re
from collections.abc import Sequence

from checker.ingest.furniture import complete, words_of
from checker.ingest.lines import Line

# A line of which at most this share of the words occurs in the story is about something else. Of 139 such lines in 700 scraped
# pages, those of the same story have 0.67 and more, links to other stories 0.17 to 0.83.
MAX_FOREIGN_SHARE = 0.6
# With fewer different words than this a story is too short to tell.
MIN_STORY_WORDS = 40

_WORDS = re.compile(r"\w+")
_FIGURE = re.compile(r"\d[\d,.]*\d|\d")
_SMALL = frozenset(
    "a an the and or but of in on at to for from by with as is over after into vs via near amid than its his her who says".split()
)


class Vocabulary:
    """The words and figures of a story's sentences, gathered when first asked for.

    Args:
        lines: of the page; those that end like a sentence are the story.
    """

    def __init__(self, lines: Sequence[Line]) -> None:
        self._lines = lines
        self._known: tuple[set[str], set[str]] | None = None

    def _told(self) -> tuple[set[str], set[str]]:
        """The words and figures, and the beginnings of the words."""
        if self._known is None:
            told = " ".join(line.text for line in self._lines if complete(line.text))
            words = {_bare_word(w) for w in words_of(told)}
            self._known = {*words, *_FIGURE.findall(told)}, _stems(told)
        return self._known

    def lacks(self, line: str) -> bool:
        """Whether a line holds a figure or a name that no sentence of the story holds."""
        known, _ = self._told()
        if any(figure not in known for figure in _FIGURE.findall(line)):
            return True
        words = words_of(line)
        names = words if title_case(line) else words[1:]
        return any(w[0].isupper() and len(w) > 2 and _bare_word(w) not in known for w in names)

    def unrelated(self, line: str) -> bool:
        """Whether a line shares too few words with the story's sentences to be about the same."""
        _, known = self._told()
        words = _stems(line)
        return len(known) >= MIN_STORY_WORDS and len(words & known) <= MAX_FOREIGN_SHARE * len(words)


def _bare_word(word: str) -> str:
    return word.lower().removesuffix("'s").rstrip(".")


def _stems(text: str) -> set[str]:
    """The longer words, cut so that endings do not matter, and the figures."""
    return {w[:5] for w in _WORDS.findall(text.lower()) if len(w) > 3 or w.isdigit()}


def title_case(line: str) -> bool:
    """Whether all words but the small ones begin with a capital."""
    words = [w for w in words_of(line) if w.lower() not in _SMALL]
    return len(words) >= 3 and sum(w[0].isupper() for w in words) * 5 >= len(words) * 4


def overlap(line: str, title: str) -> float:
    """Share of the longer words of the shorter line that the other holds too."""
    a = {w for w in _WORDS.findall(line.lower()) if len(w) > 3 or w.isdigit()}
    b = {w for w in _WORDS.findall(title.lower()) if len(w) > 3 or w.isdigit()}
    return len(a & b) / min(len(a), len(b)) if a and b else 0.0
