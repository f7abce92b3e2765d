"""Texts that grow, the readers that are fed with them, and how fast the time grows.

A reader that takes time in proportion to n^e on a text of n characters has the exponent e; 1 is linear. The texts are made of
one piece repeated, which is what brings out a search that begins anew at every token, a list that is walked again for every
mention, or a regular expression that steps back.
"""

import gc
import math
import re
import time
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache

from checker.align import situate
from checker.extract import extract
from checker.extract.dates import read_dates
from checker.extract.facts import facts_of
from checker.extract.names import read_names
from checker.extract.numbers import read_quantities
from checker.extract.open import open_facts
from checker.extract.quotes import read_quotes
from checker.extract.states import read_states
from checker.extract.titles import read_titles
from checker.ingest.articles import article_from_text
from checker.ingest.bounds import bounded
from checker.ingest.decode import decode
from checker.ingest.formats import markdown_rewrites, sniff
from checker.ingest.frontmatter import read_front_matter
from checker.ingest.language import detect
from checker.ingest.layout import lay_out
from checker.ingest.lines import lines_of
from checker.ingest.sentences import split
from checker.ingest.stamps import labelled_stamps, parse_moment, stamp_line
from checker.ingest.tokens import tokenise
from checker.ingest.view import view
from checker.model import Article, Limits
from checker.rulebook import Rulebook, load_rules

# Growth that counts as linear: n log n over an eightfold text has 1.1, and a shared machine adds some noise.
LINEAR = 1.2
# Times below this (seconds) say nothing about growth.
TOO_SHORT = 0.02

# A piece repeated: openers without an end, lists without an end, numbers, capitals, and words that start a grammar again and
# again.
PIECES: dict[str, str] = {
    "round openers": "(",
    "square openers": "[",
    "openers and words": "(he [said ",
    "double quotes": '"',
    "quotes and words": '"we said "that ',
    "single quotes": "'",
    "apostrophes": "the 'x 's ",
    "curly quotes": "\u201cthe \u2018man ",
    "commas": ",",
    "words and commas": "men, ",
    "semicolons": "a; ",
    "full stops": ".",
    "spaced stops": "a . ",
    "ellipses": "no... ",
    "digits": "7",
    "spaced digits": "7 ",
    "grouped digits": "1,000,",
    "decimals": "1.5.",
    "dotted figures": "3.14159 ",
    "dates in figures": "03/04/",
    "iso dates": "2020-01-",
    "clock times": "10:30:",
    "clocks": "at 5 p.m. on ",
    "hyphens": "-",
    "hyphenated words": "five-year-old-",
    "hyphenated names": "Al-Abu-",
    "dashes": "\u2014",
    "dashed words": "man - ",
    "one word": "a",
    "one capital word": "A",
    "spaced capitals": "A ",
    "initials": "J.",
    "spaced initials": "J. ",
    "capitalised words": "Bank ",
    "names": "Jan Novak ",
    "names and": "Jan Novak and ",
    "names, comma": "Jan Novak, ",
    "possessives": "Jan's ",
    "and": "and ",
    "of the": "of the ",
    "number words": "two ",
    "number words and": "hundred and ",
    "ordinals": "third ",
    "hyphenated numbers": "twenty-",
    "ages": "a 24-year-old ",
    "months": "May ",
    "months and days": "May 3 ",
    "weekdays": "Monday and ",
    "relative dates": "days after the week before ",
    "ranges": "from 5 to ",
    "between": "between 5 and ",
    "money": "$5 ",
    "money words": "5 million dollars ",
    "percents": "5 percent of ",
    "tolls": "two men were killed and ",
    "tolls, comma": "three people killed, ",
    "victims": "a man, 24, ",
    "titles": "Minister of Defence ",
    "titles and": "President and Minister ",
    "titles, comma": "president, ",
    "deputies": "deputy of the deputy ",
    "speakers": "police said that ",
    "reported speech": "he said she said ",
    "denials": "did not deny that ",
    "conditions": "if he would ",
    "roles": "the suspect who ",
    "states": "was arrested and charged with ",
    "places": "in Paris, ",
    "streets": "Main Street and ",
    "states of America": "Springfield, Ohio, ",
    "organisations": "Ministry of the Bank of ",
    "brackets": "(FBI) ",
    "scores": "3-2 ",
    "scores of": "beat Rovers 3-2 ",
    "entities": "&amp;",
    "open entities": "&amp",
    "markdown links": "[a](",
    "markdown marks": "**a",
    "tags": "<b>",
    "handles": "@ab ",
    "posts": "- Ab (@ab) ",
    "spaces": " ",
    "tabs": "\t",
    "line ends": "\n",
    "lines": "a\n",
    "headlines": "Ferry Sinks Off Port\n",
    "colons": "a:\n",
    "keys": "source: x\n",
    "rules": "---\n",
    "combining": "e\u0301",
    "only combining": "\u0301",
    "zero width": "a\u200b",
    "overrides": "a\u202e",
    "ligatures": "\ufb01",
    "sharp s": "\u00df",
    "emoji": "\U0001f6a2 ",
    "nul": "\x00",
    "magnitudes": "a magnitude 6 quake of ",
    "and others": "Jan Novak and 8 others and ",
    "one of": "one of the ",
    "at least": "at least more than ",
    "age of": "aged between ",
    "who": "who were who ",
    "lists": "two men, three women, ",
}  # fmt: skip
# ordinary prose, cut up so that nothing ends: what a page holds whose line ends and full stops were lost
PROSE = (
    "Two men and a woman, 34, were killed on Friday when the ferry Aurora sank off Port Lunde, said harbour master Ilse"
    " Vandermeer, who"
    " spoke of at least 12 injured passengers and about $4 million in damage after the storm of May 3 "
)
OPENING = "The ferry sank off Hollin on Friday, the coastguard said. All of its passengers were rescued by two boats.\n\n"


@dataclass(frozen=True, slots=True)
class Growth:
    """How the time of a reader grew. exponent: 0 where all times were too short to tell. seconds: at the largest size."""

    reader: str
    text: str
    exponent: float
    seconds: float
    size: int


def shapes(piece: str) -> dict[str, Callable[[int], str]]:
    """A piece made into texts of a size: without any end, in sentences, and in lines."""
    sentence = (piece * (60 // len(piece) + 1)).strip()
    return {
        "endless": lambda size: OPENING + piece * (size // len(piece) + 1),
        "sentences": lambda size: OPENING + f"The {sentence}. " * (size // (len(sentence) + 6) + 1),
        "paragraphs": lambda size: OPENING + f"The {sentence}.\n\n" * (size // (len(sentence) + 7) + 1),
    }


@cache
def rulebook() -> Rulebook:
    return load_rules()


def whole(text: str) -> None:
    """Everything that is done with an article before it is compared."""
    raw, _ = decode(text.encode())
    sniff(raw)
    detect(raw)
    front = read_front_matter(raw)
    article = article_from_text(raw, path="a", body_start=front.end, rewrites=markdown_rewrites(raw, front.end))
    situate(extract(bounded(article, Limits())[0], rulebook()))


def ingest_readers() -> dict[str, Callable[[str], object]]:
    """Readers that are given a text."""
    return {
        "decoding": lambda text: decode(text.encode("utf-8", "replace")),
        "guessing the encoding": lambda text: decode(text.encode("utf-8", "replace") + b"\xff\xe9"),
        "format": sniff,
        "front matter": lambda text: read_front_matter("---\n" + text),
        "front matter, closed": lambda text: read_front_matter("---\ntitle: [" + text[:60_000] + "\n---\n"),
        "markdown": lambda text: markdown_rewrites(text, 0),
        "language": detect,
        "view": view,
        "lines": lines_of,
        "layout": lay_out,
        "sentences": lambda text: list(split(text, 0, len(text))),
        "tokens": tokenise,
        "stamps": lambda text: (stamp_line(text), labelled_stamps(text), parse_moment(text)),
    }


def extract_readers() -> dict[str, Callable[[Article], object]]:
    """Readers that are given an article, cheapest first; what one of them needs of another is made before the clock starts."""
    return {
        "dates and clock": read_dates,
        "numbers": read_quantities,
        "names": read_names,
        "titles": lambda a: read_titles(a, read_names(a)),
        "quotations": lambda a: read_quotes(a, read_names(a)),
        "rules": lambda a: facts_of(a, _mentions(a), rulebook()),
        "open facts": lambda a: open_facts(a, _mentions(a), []),
        "states": lambda a: read_states(a, _mentions(a), rulebook()),
    }


def _mentions(article: Article) -> list:  # type: ignore[type-arg]
    times = read_dates(article)
    return sorted(
        {*times, *read_quantities(article, times), *read_names(article, times)}, key=lambda m: (m.start, -m.end, m.type)
    )


def seconds(read: Callable[[], object], runs: int = 1) -> float:
    """CPU seconds of a call, the least of some."""
    best = math.inf
    collecting = gc.isenabled()
    gc.disable()
    try:
        for _ in range(runs):
            begun = time.process_time()
            read()
            best = min(best, time.process_time() - begun)
    finally:
        if collecting:
            gc.enable()
    return best


# CPU seconds of the yardstick on the machine on which the allowances of the tests were set
YARDSTICK = 0.06


def _yardstick() -> object:
    """A fixed piece of work of the kind reading is: patterns over a text, and counting what they find."""
    words = re.compile(r"\w+|[^\w\s]").findall("It is said, again and again, that the 12 boats were late. " * 6_000)
    return Counter(word.lower() for word in words if len(word) > 1)


def within(read: Callable[[], object], allowed: float) -> bool:
    """Whether a call takes no more CPU seconds than allowed; a machine that is slow just now is allowed more in proportion."""
    for _ in range(3):
        taken = seconds(read)
        if taken <= allowed or taken <= allowed * seconds(_yardstick) / YARDSTICK:
            return True
    return False


def growth(name: str, text_name: str, read: Callable[[int], object], sizes: Sequence[int], most: float = 5.0) -> Growth:
    """The exponent between the largest two sizes that could be measured.

    Args:
        read: does the work for a size. most: seconds after which no larger size is tried.
    """
    points: list[tuple[int, float]] = []
    for size in sizes:
        taken = seconds(lambda size=size: read(size))  # type: ignore[misc]
        points.append((size, taken))
        if taken > most:
            break
    (n, slow), (m, fast) = points[-1], points[-2] if len(points) > 1 else points[-1]
    if n == m or slow < TOO_SHORT:
        return Growth(name, text_name, 0.0, slow, n)
    return Growth(name, text_name, math.log(slow / max(fast, TOO_SHORT / 8)) / math.log(n / m), slow, n)
