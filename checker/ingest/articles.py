"""An Article from its text and what is known about it."""

import hashlib
from collections.abc import Iterable
from datetime import date, datetime

from checker.ingest.layout import lay_out
from checker.ingest.sentences import sentences
from checker.ingest.view import Rewrite, view
from checker.model import Article


def article_from_text(
    raw: str,
    *,
    path: str = "-",
    title: str = "",
    source: str = "",
    published: date | datetime | None = None,
    url: str = "",
    body_start: int = 0,
    title_span: tuple[int, int] | None = None,
    rewrites: Iterable[Rewrite] = (),
    language: str = "en",
    extracted: bool = False,
) -> Article:
    """An Article made of plain text.

    Args:
        raw: the file as decoded. body_start: offset behind the front matter.
        title: the headline, if it is known from metadata. title_span: where it stands in the front matter; it becomes the
            headline sentence unless the body begins with the title itself.
        source, published: win over what the text says of itself (date lines, datelines).
        rewrites: pieces of raw that read otherwise (markup, escapes in the title).
    """
    text, offsets = view(raw, start=body_start, keep=title_span, extra=rewrites)
    headline, _ = view(title)
    layout = lay_out(text, title=headline, front=title_span is not None)
    if title_span is not None and not layout.title_in_front:
        text, offsets = view(raw, start=body_start, extra=[r for r in rewrites if r[0] >= body_start])
        layout = lay_out(text, title=headline)
    return Article(
        id="a" + hashlib.sha256(path.encode("utf-8", "surrogatepass")).hexdigest()[:10],
        path=path,
        raw=raw,
        text=text,
        offsets=offsets,
        sentences=sentences(text, layout.blocks),
        source=source or layout.agency,
        title=title or layout.title,
        published=published if published is not None else layout.published,
        url=url,
        language=language,
        extracted=extracted,
        digest=hashlib.sha256(raw.encode("utf-8", "surrogatepass")).hexdigest(),
    )
