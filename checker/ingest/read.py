"""Files to articles: the only place of the stage that reads from disk."""

import gc
import os
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import IO, TypeAlias

from checker.ingest.articles import article_from_text
from checker.ingest.bounds import bounded
from checker.ingest.decode import NotText, decode
from checker.ingest.discover import Source, discover
from checker.ingest.formats import (
    MARKUP,
    Document,
    Found,
    Mistake,
    markdown_rewrites,
    read_docx,
    read_html,
    read_json,
    read_jsonl,
    sniff,
)
from checker.ingest.frontmatter import FrontMatter, read_front_matter
from checker.ingest.language import detect
from checker.ingest.metadata import from_fields
from checker.ingest.notices import notice
from checker.ingest.tricks import tricks
from checker.model import DEFAULT_LIMITS, Article, Limits, Problem

# what is wrong with the articles of one file: so many are told, the others counted
_TOLD_OF = 1000


def read_articles(
    paths: Sequence[str], *, stdin: IO[bytes] | None = None, limits: Limits = DEFAULT_LIMITS, sidecars: bool = True
) -> tuple[tuple[Article, ...], tuple[Problem, ...]]:
    """All articles that the paths stand for, in order, and what could not be read or only in part.

    Args:
        paths: files, directories, glob patterns, "-" for standard input.
        stdin: what "-" reads; the process's own standard input unless given.
        limits: what is larger is not read, or not to its end.
        sidecars: whether ``articles.yaml`` beside the articles is read.
    """
    sources, problems = discover(paths, sidecars=sidecars)
    articles: list[Article] = []
    # millions of tokens and no cycle among them: the collector would only walk them again and again (a third of the time)
    collecting = gc.isenabled()
    gc.disable()
    try:
        for source in sources:
            found, wrong = load(source, stdin=stdin, limits=limits)
            articles += found
            problems += wrong
    finally:
        if collecting:
            gc.enable()
    return tuple(articles), tuple(problems)


@dataclass(frozen=True, slots=True)
class Pending:
    """An article that is known of but not yet read, so that another process may.

    Attributes:
        found: the article's part of a collection; None for a file of its own, which is still to be opened.
    """

    source: Source
    found: Found | None = None


def pending(
    source: Source, *, stdin: IO[bytes] | None = None, limits: Limits = DEFAULT_LIMITS
) -> tuple[list[Pending], list[Problem]]:
    """What there is to read in one input: of collections and of standard input each article, of other inputs the file.

    Returns:
        Besides, what is to be said of the input before its articles.
    """
    if source.file is not None and source.format not in ("json", "jsonl"):
        return [Pending(source)], []
    problems: list[Problem] = []

    def problem(message: str, line: int | None = None, fragment: str = "") -> None:
        problems.append(Problem(source.path + fragment, line, message))

    with _told(problem):
        documents = _found(source, _bytes(source, stdin, _file_limit(source.format, limits)), limits, problem)
        return [Pending(source, found) for found in documents], problems
    return [], problems


def read_pending(wanted: Pending, *, limits: Limits = DEFAULT_LIMITS) -> tuple[list[Article], list[Problem]]:
    """The articles of what was pending, and its problems."""
    if wanted.found is None:
        return load(wanted.source, limits=limits)
    return _read(wanted.source, [wanted.found], limits)


@contextmanager
def _told(problem: "Tell") -> Iterator[None]:
    """Tells of an input that cannot be read instead of raising."""
    try:
        yield
    except NotText as error:
        problem(str(error))
    except OSError as error:
        reason = "no permission to read it (check its mode and owner)" if isinstance(error, PermissionError) else None
        problem(reason or f"cannot be read: {error.strerror or error} (check the path)")


def load(
    source: Source, *, stdin: IO[bytes] | None = None, limits: Limits = DEFAULT_LIMITS
) -> tuple[list[Article], list[Problem]]:
    """The articles of one input and its problems; never raises for what an input holds."""
    problems: list[Problem] = []

    def problem(message: str, line: int | None = None, fragment: str = "") -> None:
        problems.append(Problem(source.path + fragment, line, message))

    with _told(problem):
        documents = _found(source, _bytes(source, stdin, _file_limit(source.format, limits)), limits, problem)
        articles, wrong = _read(source, documents, limits)
        return articles, problems + wrong
    return [], problems


def _read(source: Source, documents: Iterable[Found], limits: Limits) -> tuple[list[Article], list[Problem]]:
    articles: list[Article] = []
    problems: list[Problem] = []

    def problem(message: str, line: int | None = None, fragment: str = "") -> None:
        problems.append(Problem(source.path + fragment, line, message))

    for found in documents:
        if isinstance(found, Mistake):
            problem(found.message, found.line, found.fragment)
        else:
            article = _article(source, found, limits, problem)
            if article is not None:
                articles.append(article)
    return articles, problems


def _bytes(source: Source, stdin: IO[bytes] | None, limit: int) -> bytes:
    if source.file is None:
        data = (stdin if stdin is not None else sys.stdin.buffer).read(limit + 1)
    else:
        # never waits, should a pipe have taken the file's place since it was found
        descriptor = os.open(source.file, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
        with os.fdopen(descriptor, "rb") as stream:
            size = os.fstat(descriptor).st_size
            if size > limit:
                raise NotText(_too_large(limit))
            data = stream.read(size + 1)
            if len(data) > size:  # it has grown since, or does not tell its size
                data += stream.read(limit + 1 - len(data))
    if len(data) > limit:
        raise NotText(_too_large(limit))
    return data


def _file_limit(kind: str, limits: Limits) -> int:
    """What may be read of a file before it is known what is in it."""
    if kind in ("json", "jsonl", ""):
        return max(limits.file_bytes, limits.article_bytes)
    return limits.article_bytes * (MARKUP if kind in ("html", "docx") else 1)


def _too_large(limit: int) -> str:
    return f"is larger than {limit:,} bytes (split it, or raise the limit)"


Tell: TypeAlias = Callable[..., None]


def _found(source: Source, data: bytes, limits: Limits, problem: Tell) -> Iterator[Found]:
    if source.format == "docx" or (not source.format and data[:4] == b"PK\x03\x04" and b"word/document.xml" in data):
        return read_docx(data, limits.article_bytes)
    if not data.strip(b" \t\r\n\x00"):
        return iter([Mistake("is empty (give an article)")])
    text, note = decode(data, html=source.format == "html")
    if note:
        problem(note)
    kind = source.format or sniff(text)
    if kind in ("json", "jsonl"):
        return _counted((read_json if kind == "json" else read_jsonl)(text, limits.article_bytes * MARKUP))
    if len(data) > _file_limit(kind, limits):
        raise NotText(_too_large(_file_limit(kind, limits)))
    if kind == "html":
        return read_html(text, limits.tags)
    return iter([Document(text, markdown=kind == "markdown")])


def _counted(documents: Iterator[Found]) -> Iterator[Found]:
    """The same, but of mistakes only so many that nobody's memory is filled with them."""
    mistakes = 0
    for found in documents:
        mistakes += isinstance(found, Mistake)
        if mistakes <= _TOLD_OF or not isinstance(found, Mistake):
            yield found
    if mistakes > _TOLD_OF:
        yield Mistake(f"has {mistakes - _TOLD_OF:,} more mistakes of such kinds (check what kind of file it is)")


def _article(source: Source, found: Document, limits: Limits, problem: Tell) -> Article | None:
    raw, fragment = found.raw, found.fragment
    if len(raw) > limits.article_bytes:
        problem(_too_large(limits.article_bytes), None, fragment)
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
    wall = notice(article.text[front.end :])
    if wall is not None:
        problem(wall.message, None, fragment)
        if wall.nothing_else:
            return None
    article, cut = bounded(article, limits)
    for line, message in (*tricks(raw, front.end), *cut):
        problem(message, line, fragment)
    return article
