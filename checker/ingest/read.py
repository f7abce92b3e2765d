"""Files to articles: the only place of the stage that reads from disk."""

import gc
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from typing import IO, TypeAlias

from checker.ingest.articles import article_from_text
from checker.ingest.decode import NotText, decode
from checker.ingest.discover import Source, discover
from checker.ingest.formats import Document, Found, Mistake, markdown_rewrites, read_docx, read_html, read_json, read_jsonl, sniff
from checker.ingest.frontmatter import FrontMatter, read_front_matter
from checker.ingest.language import detect
from checker.ingest.metadata import from_fields
from checker.model import Article, Problem

# News stories have a few kilobytes; what exceeds this is a data set or a mistake.
MAX_BYTES = 5_000_000
# A .json or .jsonl file may hold many articles.
MAX_COLLECTION = 500_000_000


def read_articles(
    paths: Sequence[str], *, stdin: IO[bytes] | None = None, max_bytes: int = MAX_BYTES, sidecars: bool = True
) -> tuple[tuple[Article, ...], tuple[Problem, ...]]:
    """All articles that the paths stand for, in order, and what could not be read or only in part.

    Args:
        paths: files, directories, glob patterns, "-" for standard input.
        stdin: what "-" reads; the process's own standard input unless given.
        max_bytes: larger articles are not read.
        sidecars: whether ``articles.yaml`` beside the articles is read.
    """
    sources, problems = discover(paths, sidecars=sidecars)
    articles: list[Article] = []
    # millions of tokens and no cycle among them: the collector would only walk them again and again (a third of the time)
    collecting = gc.isenabled()
    gc.disable()
    try:
        for source in sources:
            found, wrong = load(source, stdin=stdin, max_bytes=max_bytes)
            articles += found
            problems += wrong
    finally:
        if collecting:
            gc.enable()
    return tuple(articles), tuple(problems)


def load(source: Source, *, stdin: IO[bytes] | None = None, max_bytes: int = MAX_BYTES) -> tuple[list[Article], list[Problem]]:
    """The articles of one input and its problems; never raises for what an input holds."""
    articles: list[Article] = []
    problems: list[Problem] = []

    def problem(message: str, line: int | None = None, fragment: str = "") -> None:
        problems.append(Problem(source.path + fragment, line, message))

    try:
        data = _bytes(source, stdin, _file_limit(source.format, max_bytes))
        for found in _found(source, data, max_bytes, problem):
            if isinstance(found, Mistake):
                problem(found.message, found.line, found.fragment)
            else:
                article = _article(source, found, max_bytes, problem)
                if article is not None:
                    articles.append(article)
    except NotText as error:
        problem(str(error))
    except OSError as error:
        reason = "no permission to read it (check its mode and owner)" if isinstance(error, PermissionError) else None
        problem(reason or f"cannot be read: {error.strerror or error} (check the path)")
    return articles, problems


def _bytes(source: Source, stdin: IO[bytes] | None, limit: int) -> bytes:
    if source.file is None:
        data = (stdin if stdin is not None else sys.stdin.buffer).read(limit + 1)
    else:
        # never waits, should a pipe have taken the file's place since it was found
        descriptor = os.open(source.file, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
        with os.fdopen(descriptor, "rb") as stream:
            data = stream.read(limit + 1)
    if len(data) > limit:
        raise NotText(_too_large(limit))
    return data


def _file_limit(kind: str, max_bytes: int) -> int:
    """Pages and office files hold far more than their text, collections many articles."""
    if kind in ("json", "jsonl", ""):
        return max(MAX_COLLECTION, max_bytes)
    return max_bytes * 10 if kind in ("html", "docx") else max_bytes


def _too_large(limit: int) -> str:
    return f"is larger than {limit:,} bytes (split it, or raise the limit)"


Tell: TypeAlias = Callable[..., None]


def _found(source: Source, data: bytes, max_bytes: int, problem: Tell) -> Iterator[Found]:
    if source.format == "docx" or (not source.format and data[:4] == b"PK\x03\x04" and b"word/document.xml" in data):
        return read_docx(data, max_bytes)
    if not data.strip(b" \t\r\n\x00"):
        return iter([Mistake("is empty (give an article)")])
    text, note = decode(data, html=source.format == "html")
    if note:
        problem(note)
    kind = source.format or sniff(text)
    if kind in ("json", "jsonl"):
        return (read_json if kind == "json" else read_jsonl)(text)
    if len(data) > _file_limit(kind, max_bytes):
        raise NotText(_too_large(_file_limit(kind, max_bytes)))
    if kind == "html":
        return read_html(text)
    return iter([Document(text, markdown=kind == "markdown")])


def _article(source: Source, found: Document, max_bytes: int, problem: Tell) -> Article | None:
    raw, fragment = found.raw, found.fragment
    if len(raw) > max_bytes:
        problem(_too_large(max_bytes), None, fragment)
        return None
    if "\x00" in raw:
        problem("holds NUL characters; read as spaces (remove them)", raw.count("\n", 0, raw.index("\x00")) + 1, fragment)
    known = source.known
    front = FrontMatter()
    if not found.extracted and not fragment:
        front = read_front_matter(raw)
        own, mistakes = from_fields(front.fields)
        if front.problem:
            problem(front.problem[1], front.problem[0], fragment)
        for key, message in mistakes:
            problem(message, front.lines.get(key), fragment)
        known = own.or_else(known)
    known = known.or_else(found.known) if found.extracted else found.known.or_else(known)
    known = known.with_host()
    if not raw[front.end :].strip():
        problem("is empty (give an article)", None, fragment)
        return None
    rewrites = [*front.escapes, *(markdown_rewrites(raw, front.end) if found.markdown else ())]
    own_title = known.title == " ".join(front.fields.get("title", "").split())
    article = article_from_text(
        raw,
        path=source.path + fragment,
        title=known.title,
        source=known.source,
        published=known.published,
        url=known.url,
        body_start=front.end,
        title_span=front.title_span if own_title else None,
        rewrites=rewrites,
        extracted=found.extracted,
    )
    language = detect(article.text[front.end :])
    if language != "en":
        problem(f"skipped: not English (detected {language}) (give English articles)", None, fragment)
        return None
    return article
