"""The YAML block at the top of a text file."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from checker.ingest.metadata import KEYS
from checker.ingest.view import Rewrite

# A block longer than this is not front matter of an article (also keeps broken files cheap).
MAX_CHARACTERS = 64_000

_FIRST = re.compile(r"\s{0,20}---[ \t]*\r?\n")
_LAST = re.compile(r"^(?:---|\.\.\.)[ \t]*\r?(?:\n|\Z)", re.MULTILINE)
_KEY = re.compile(r"(?P<key>[A-Za-z_][\w-]{0,40})[ \t]*:(?:[ \t]+|(?=\r?$))(?P<value>.*)")
# plain scalars that mean what they say; anything else is left to the YAML reader
_SIMPLE = re.compile(r"[^\s\"'\[\]{}>|*&!%#`@,?:-](?:[^:#\r]|:(?=\S)|(?<=\S)#)*")
_ESCAPE = re.compile(r"\\(?:u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|.)")


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """What the block says.

    Attributes:
        end: offset behind the block; 0 if there is none.
        fields: the scalar values as strings, keys in lower case. lines: 1-based line of each key.
        title_span: where the title's text stands literally or escaped; None if it does not stand on one line.
        escapes: how the escapes in it read.
        problem: what is wrong with it and on which line.
    """

    end: int = 0
    fields: dict[str, str] = field(default_factory=dict)
    lines: dict[str, int] = field(default_factory=dict)
    title_span: tuple[int, int] | None = None
    escapes: tuple[Rewrite, ...] = ()
    problem: tuple[int, str] | None = None


def read_front_matter(raw: str) -> FrontMatter:
    """The front matter of a text; one without has end 0 and no fields."""
    first = _FIRST.match(raw)
    if first is None:
        return FrontMatter()
    begin = first.end()
    line = raw.count("\n", 0, begin) + 1
    last = _LAST.search(raw, begin, begin + MAX_CHARACTERS)
    looks_like = _KEY.match(raw[begin : begin + 200].lstrip("\r\n ").split("\n", 1)[0])
    if last is None:
        if looks_like:
            return FrontMatter(problem=(line - 1, "front matter is not closed (end it with a line ---); read as text"))
        return FrontMatter()
    simple = _read_simple(raw, begin, last.start(), line)
    if simple is not None:
        return _finish(raw, last.end(), *simple)
    return _read_yaml(raw, begin, last.start(), last.end(), line, bool(looks_like))


_Parts = tuple[dict[str, str], dict[str, int], tuple[int, int] | None]


def _lines(raw: str, begin: int, stop: int, number: int) -> Iterator[tuple[int, int, str]]:
    at = begin
    for line in raw[begin:stop].split("\n"):
        yield at, number, line.rstrip("\r")
        at += len(line) + 1
        number += 1


def _read_simple(raw: str, begin: int, stop: int, number: int) -> _Parts | None:
    """The block if all its lines are plain ``key: value`` pairs (nearly all are; the YAML reader takes a millisecond)."""
    fields: dict[str, str] = {}
    lines: dict[str, int] = {}
    span: tuple[int, int] | None = None
    for at, line_number, line in _lines(raw, begin, stop, number):
        if not line.strip():
            continue
        match = _KEY.fullmatch(line.rstrip())
        if match is None:
            return None
        key, value = match.group("key").lower(), match.group("value")
        a = at + match.start("value")
        b = a + len(value)
        if value[:1] == '"':
            try:
                parsed = json.loads(value)
            except ValueError:
                return None
            a, b = a + 1, b - 1
        elif value[:1] == "'":
            if len(value) < 2 or not re.fullmatch(r"'(?:[^']|'')*'", value):
                return None
            parsed, a, b = value[1:-1].replace("''", "'"), a + 1, b - 1
        elif value and not _SIMPLE.fullmatch(value):
            return None
        else:
            parsed = value
        if key in fields:
            return None
        fields[key], lines[key] = parsed, line_number
        if key == "title" and b > a:
            span = a, b
    return fields, lines, span


def _read_yaml(raw: str, begin: int, stop: int, end: int, number: int, looks_like: bool) -> FrontMatter:
    import yaml

    problem: tuple[int, str] | None = None
    odd: tuple[int, str] | None = None  # the first value that is of the wrong kind
    fields: dict[str, str] = {}
    lines: dict[str, int] = {}
    span: tuple[int, int] | None = None
    try:
        # BaseLoader makes strings of everything and knows no tags; composing does not expand aliases
        node = yaml.compose(raw[begin:stop], Loader=yaml.BaseLoader)
        if node is None:
            return FrontMatter(end=end)
        if not isinstance(node, yaml.MappingNode):
            if not looks_like:
                return FrontMatter()
            problem = number, "front matter is no mapping (write key: value lines); read as far as possible"
        else:
            for key, value in node.value:
                if not isinstance(key, yaml.ScalarNode):
                    continue
                name = key.value.lower()
                if not isinstance(value, yaml.ScalarNode):
                    if name in KEYS and odd is None:
                        odd = number + key.start_mark.line, f"{name} is no text (write {name}: text); it was left out"
                    continue
                fields[name], lines[name] = value.value, number + key.start_mark.line
                if name == "title" and value.start_mark.line == value.end_mark.line:
                    a, b = begin + value.start_mark.index, begin + value.end_mark.index
                    span = (a + 1, b - 1) if value.style in ("'", '"') else (a, b)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        what = str(getattr(error, "problem", None) or "unreadable").strip()
        if not looks_like:
            return FrontMatter()
        problem = (
            number + (mark.line if mark else 0),
            f"front matter is not valid YAML: {what} (quote values that hold a colon); read line by line",
        )
    except (RecursionError, ValueError, OverflowError):
        problem = number, "front matter is nested too deeply (write key: value lines); read line by line"
    if problem is not None:
        for at, line_number, line in _lines(raw, begin, stop, number):
            match = _KEY.fullmatch(line.rstrip())
            if match is None or match.group("key").lower() in fields:
                continue
            key, value = match.group("key").lower(), match.group("value")
            a = at + match.start("value")
            if value[:1] in ("'", '"') and value[-1:] == value[:1] and len(value) > 1:
                value, a = value[1:-1], a + 1
            fields[key], lines[key] = value, line_number
            if key == "title" and value:
                span = a, a + len(value)
    return _finish(raw, end, fields, lines, span, problem or odd)


def _finish(
    raw: str,
    end: int,
    fields: dict[str, str],
    lines: dict[str, int],
    span: tuple[int, int] | None,
    problem: tuple[int, str] | None = None,
) -> FrontMatter:
    escapes: list[Rewrite] = []
    if span and raw[span[0] - 1] == '"':
        for match in _ESCAPE.finditer(raw, *span):
            try:
                escapes.append((*match.span(), json.loads(f'"{match.group()}"')))
            except ValueError:
                continue
    elif span and raw[span[0] - 1] == "'":
        escapes += [(*match.span(), "'") for match in re.finditer("''", raw[: span[1]]) if match.start() >= span[0]]
    return FrontMatter(end, fields, lines, span, tuple(escapes), problem)
