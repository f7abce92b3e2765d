"""An Article from its text and what is known about it."""

import hashlib
from datetime import date, datetime

from checker.ingest.sentences import sentences
from checker.model import Article

# every character here is one code point on both sides, so offsets stay as they are
_PLAIN = str.maketrans(
    {
        "\u00a0": " ", "\u2009": " ", "\u202f": " ", "\u2007": " ",
        "\u2018": "'", "\u2019": "'", "\u201b": "'", "\u02bc": "'", "\u201c": '"', "\u201d": '"', "\u201e": '"',
        "\u2010": "-", "\u2011": "-", "\u2013": "-", "\u2014": "-", "\u2212": "-",
    }
)  # fmt: skip


def article_from_text(
    raw: str,
    *,
    path: str = "-",
    title: str = "",
    source: str = "",
    published: date | datetime | None = None,
    body_start: int = 0,
) -> Article:
    """An Article made of plain text.

    Args:
        raw: the file as decoded. body_start: offset behind the front matter.
        title: the headline, if it is known from metadata.
    """
    text = " " * body_start + raw[body_start:].translate(_PLAIN)
    digest = hashlib.sha256(raw.encode("utf-8", "surrogatepass")).hexdigest()
    return Article(
        id="a" + hashlib.sha256(path.encode("utf-8", "surrogatepass")).hexdigest()[:10],
        path=path,
        raw=raw,
        text=text,
        offsets=range(len(raw) + 1),
        sentences=sentences(text),
        source=source,
        title=title,
        published=published,
        digest=digest,
    )
