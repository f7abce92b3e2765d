"""How much of an input is taken, so that no input can ask for time or memory without end."""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import Self

from checker.errors import ConfigError

# A figure above this is no limit but a slip: ten thousand times the default of bytes.
MOST = 50_000_000_000


@dataclass(frozen=True, slots=True)
class Limits:
    """What one article, or one file with many, may hold at most.

    Of 4,282 news articles (83,072 sentences) the longest has 99,092 characters and 827 sentences; 7 sentences have more than 250
    words, none of which is one: they are subtitles and link lists without full stops.

    Attributes:
        article_bytes: of one article; larger ones are not read. A web page or office file may have ten times as many.
        file_bytes: of a .json or .jsonl file, which may hold many articles.
        sentences: of one article; the rest of it is not read.
        words: tokens of one sentence; a longer one is read in pieces. The time that a sentence takes may grow with the square of
            its length, so that this bounds the time of an article to a multiple of its size.
        facts: of one article; those after them are not compared.
        tags: of one paragraph of a web page, and attributes of one tag; a page with more is not read, for the time that picking
            out its story takes grows with their square (4 s for 8,000).
    """

    article_bytes: int = 5_000_000
    file_bytes: int = 500_000_000
    sentences: int = 20_000
    words: int = 250
    facts: int = 20_000
    tags: int = 4_000

    @classmethod
    def of(cls, given: Mapping[str, int], *, where: str = "") -> Self:
        """The defaults with what is given in their place, by name with hyphens ("article-bytes").

        Args:
            where: said in errors.

        Raises:
            ConfigError: for a name that is none, and a number that is no limit.
        """
        known = {field.name.replace("_", "-"): field.name for field in fields(cls)}
        for name, number in given.items():
            if name not in known:
                raise ConfigError(f"no limit is called {name!r}", where=where, instead=f"known: {', '.join(known)}")
            if not 1 <= number <= MOST:
                raise ConfigError(f"{name} = {number} is no limit", where=where, instead=f"a whole number from 1 to {MOST}")
        return cls(**{known[name]: number for name, number in given.items()})


DEFAULT_LIMITS = Limits()
