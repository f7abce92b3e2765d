"""One function for each format: from what the file holds to raw texts and what is known about them."""

import re
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, TypeAlias

from checker.ingest.jsonparts import TEXT_KEYS, Broken, TooLong, one, whole_or_list
from checker.ingest.markup import densest
from checker.ingest.metadata import KEYS, UNKNOWN, Metadata, from_fields
from checker.ingest.stamps import parse_moment
from checker.model import DEFAULT_LIMITS

# Pages, office files and JSON hold far more than their text: times the bytes of an article that such a file may have.
MARKUP = 10


@dataclass(frozen=True, slots=True)
class Document:
    """A text and what is known about it. fragment: which of a file's several articles ("#3"); ""."""

    raw: str
    known: Metadata = UNKNOWN
    fragment: str = ""
    extracted: bool = False
    markdown: bool = False


@dataclass(frozen=True, slots=True)
class Mistake:
    """What is wrong with a file or one of its articles. line: 1-based; None."""

    message: str
    line: int | None = None
    fragment: str = ""


Found: TypeAlias = Document | Mistake


def read_html(text: str, tags: int = DEFAULT_LIMITS.tags) -> Iterator[Found]:
    """The story of a web page, its headline first.

    Args:
        tags: in one paragraph, or attributes in one tag; a page with more is not read.
    """
    found = densest(text)
    if found > tags:
        yield Mistake(f"holds a paragraph of {found:,} tags (save the page's text as .txt, or raise the limit)")
        return
    import logging

    import trafilatura

    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
    logging.getLogger("htmldate").setLevel(logging.CRITICAL)
    try:
        page: Any = trafilatura.bare_extraction(
            text,
            include_comments=False,
            include_tables=True,
            deduplicate=False,
            with_metadata=True,
            # a fixed day instead of today, so that a run next year reads the same; no guessing from the page's text
            date_extraction_params={"extensive_search": False, "original_date": True, "max_date": "2100-01-01"},
        )
    except (RecursionError, ValueError, TypeError, AttributeError, LookupError) as error:
        yield Mistake(f"cannot be read as HTML: {type(error).__name__} (save the page's text as .txt)")
        return
    body = (page.text or "").strip() if page is not None else ""
    if page is None or not body:
        yield Mistake("holds no article text (save the page's text as .txt)")
        return
    title = " ".join((page.title or "").split())
    known = Metadata(
        source=" ".join((page.sitename or page.hostname or "").split()),
        title=title,
        published=_html_moment(text) or parse_moment(page.date or ""),
        url=page.url or "",
    )
    if title and not _begins_with(body, title):
        body = f"{title}\n\n{body}"
    yield Document(body, known.with_host(), extracted=True)


_PUBLISHED = (
    re.compile(r"<meta\s[^>]{0,200}?article:published_time[^>]{0,200}?>", re.IGNORECASE),
    re.compile(r"\"datePublished\"\s{0,5}:\s{0,5}\"([^\"]{8,40})\""),
)
_CONTENT = re.compile(r"content\s{0,3}=\s{0,3}[\"']([^\"']{8,40})[\"']", re.IGNORECASE)


def _html_moment(text: str) -> date | datetime | None:
    """The moment with its hour, where the page states it for machines (the extractor keeps the day only)."""
    meta = _PUBLISHED[0].search(text)
    content = _CONTENT.search(meta.group()) if meta else _PUBLISHED[1].search(text)
    return parse_moment(content.group(1)) if content else None


def _begins_with(body: str, title: str) -> bool:
    def fold(s: str) -> str:
        return "".join(c for c in s.lower() if c.isalnum())

    return any(fold(line).startswith(fold(title)) for line in body.split("\n", 6)[:6])


def read_docx(data: bytes, max_bytes: int) -> Iterator[Found]:
    """The paragraphs and table rows of a Word document."""
    import io
    import zipfile

    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            if sum(entry.file_size for entry in archive.infolist() if entry.filename.endswith(".xml")) > 20 * max_bytes:
                yield Mistake("unpacks to more than an article can hold (save its text as .txt)")
                return
        import docx

        document = docx.Document(io.BytesIO(data))
        lines: list[str] = []
        title = ""
        for block in document.iter_inner_content():
            if hasattr(block, "rows"):
                lines += [" | ".join(dict.fromkeys(cell.text.strip() for cell in row.cells)) for row in block.rows]
                continue
            words = block.text.strip()
            style = (block.style.name or "") if block.style is not None else ""
            if words and not title and style in ("Title", "Heading 1"):
                title = words
            lines.append(words)
    except Exception as error:  # the readers of zip and XML raise dozens of types for damaged files
        yield Mistake(f"is no readable Word document: {type(error).__name__} (save it as .docx or .txt again)")
        return
    body = "\n\n".join(line for line in lines if line)
    yield Document(body, Metadata(title=title or (document.core_properties.title or "").strip()), extracted=True)


# what is expected of a file, and of a line
_ONE_OR_LIST = "(one object, or a list of objects, with a text)"
_ONE = "(one object a line)"


def read_json(text: str, most: int = DEFAULT_LIMITS.article_bytes * MARKUP) -> Iterator[Found]:
    """An article or a list of articles.

    Args:
        most: characters that one may take with all that stands beside its text.
    """
    articles = whole_or_list(text, most)
    try:
        listed, empty = next(articles), True
        for number, item in enumerate(articles, 1):
            yield from _from_object(item, f"#{number}" if listed else "", None)
            empty = False
        if empty:
            yield Mistake("holds an empty list (give objects with a text)")
    except Broken as error:
        yield Mistake(f"{error.message} {_ONE_OR_LIST}", error.line, f"#{error.number}" if error.number > 1 else "")


def read_jsonl(text: str, most: int = DEFAULT_LIMITS.article_bytes * MARKUP) -> Iterator[Found]:
    """An article on each line; the fragment is the line's number. most: characters of a line."""
    start, number = 0, 0
    while start <= len(text):
        end = text.find("\n", start)
        end = len(text) if end < 0 else end
        line, start, number = text[start:end], end + 1, number + 1
        if not line.strip():
            continue
        try:
            yield from _from_object(one(line, most), f"#{number}", number)
        except Broken as error:
            yield Mistake(f"{error.message} {_ONE}", number, f"#{number}")


def read_records(rows: Iterable[Mapping[str, object]]) -> Iterator[Found]:
    """An article of each row of a table; times may be given as such. The fragment is the row's number."""
    for number, row in enumerate(rows, 1):
        yield from _from_object({name: _told(value) for name, value in row.items()}, f"#{number}", None)


def _told(value: object) -> object:
    """A value of a table as JSON would have it: times as text, and so texts that a column holds as bytes."""
    if isinstance(value, bytes):
        return value.decode("utf-8", "replace")
    return value.isoformat() if isinstance(value, date) else value


def _text_key(item: Mapping[str, object]) -> str:
    folded = {str(key).lower(): str(key) for key in item}
    for key in TEXT_KEYS:
        if key in folded and isinstance(item[folded[key]], str) and str(item[folded[key]]).strip():
            return folded[key]
    return ""


def _from_object(item: object, fragment: str, line: int | None) -> Iterator[Found]:
    if isinstance(item, TooLong):
        what = f"article takes {item.length:,} characters"
        yield Mistake(f"{what} (split it, or raise the limit article-bytes)", line or item.line, fragment)
        return
    if not isinstance(item, Mapping):
        yield Mistake(f'article is a JSON {_json_type(item)}, not an object (write {{"text": ...}})', line, fragment)
        return
    key = _text_key(item)
    if not key:
        present = next((k for k in item if str(k).lower() in TEXT_KEYS), None)
        what = "article has no text"
        if present is not None:
            empty = isinstance(item[present], str)
            what = f"{present} is empty" if empty else f"{present} is {_json_type(item[present])}, not a text"
        yield Mistake(f"{what} (give one of text, body, content, articleBody as a non-empty string)", line, fragment)
        return
    fields: dict[str, str] = {}
    for name, value in item.items():
        if isinstance(value, Mapping):  # schema.org: "publisher": {"@type": "Organization", "name": ...}
            value = value.get("name")
        if isinstance(value, str):
            fields[str(name).lower()] = _whole(value)
        elif value is not None and str(name).lower() in KEYS:
            yield Mistake(f"{name} is {_json_type(value)}, not a text (write it in quotes; it was left out)", line, fragment)
    known, mistakes = from_fields(fields)
    for _, message in mistakes:
        yield Mistake(message, line, fragment)
    yield Document(_whole(str(item[key])), known.with_host(), fragment)


def _whole(text: str) -> str:
    """Halves of characters, which JSON can spell but no output can hold, replaced one for one."""
    return _HALF.sub("\ufffd", text)


_HALF = re.compile("[\ud800-\udfff]")


def _json_type(value: object) -> str:
    names: tuple[tuple[type | tuple[type, ...], str], ...] = (
        (bool, "boolean"), (str, "string"), ((int, float), "number"), (list, "list"), (dict, "object"),
    )  # fmt: skip
    return next((name for kind, name in names if isinstance(value, kind)), "null")


def sniff(text: str) -> str:
    """The format of a text without a telling name: html, json, jsonl or text."""
    head = text[:2000].lstrip().lower()
    if head.startswith(("<!doctype html", "<html", "<?xml")) or ("<head" in head and "<body" in text[:20000].lower()):
        return "html"
    if head.startswith(("{", "[")):
        first = text.lstrip().split("\n", 1)[0]
        for piece, name in ((text, "json"), (first, "jsonl")):
            with suppress(Broken):
                for _ in whole_or_list(piece, len(piece)):
                    pass
                return name
    return "text"


# a heading's marks, emphasis, links and pictures of Markdown: how they read without the marks
# Repeats are possessive: nothing shorter would match, and trying takes time.
_MARKDOWN = re.compile(
    r"^[ ]{0,3}(?P<heading>\#{1,6}[ \t]+)"
    r"|^[ ]{0,3}(?P<quote>>[ ]?)"
    r"|(?P<bold>\*\*(?=\S)|(?<=\S)\*\*|__(?=\w)|(?<=[\w.,!?])__)"
    r"|!\[(?P<alt>[^\[\]\n]{0,300}+)\]\([^)\s]{0,500}+(?:\s\"[^\"\n]{0,200}\")?\)"
    r"|\[(?P<link>[^\[\]\n]{1,300}+)\]\([^)\s]{1,500}+(?:\s\"[^\"\n]{0,200}\")?\)",
    re.MULTILINE,
)


def markdown_rewrites(raw: str, start: int) -> list[tuple[int, int, str]]:
    """The marks of Markdown in raw[start:], to be left out of the view."""
    if not any(mark in raw for mark in ("#", "**", "__", "](", ">")):
        return []
    out: list[tuple[int, int, str]] = []
    for match in _MARKDOWN.finditer(raw, start):
        kind = match.lastgroup or ""
        if kind in ("link", "alt"):
            out += [(match.start(), match.start(kind), ""), (match.end(kind), match.end(), "")]
        else:
            out.append((*match.span(kind), ""))
    return out
