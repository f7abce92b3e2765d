"""JSON taken apart article by article, so that no more than one of them is there as lists and objects at a time.

A list in JSON takes up to 25 times its characters in memory, and a file of "[[],[],[], ..." is easily written. So the end of
an article is looked for before it is parsed, and one that is too long or has too many parts is refused.
"""

import json
import re
from collections.abc import Generator, Iterator
from dataclasses import dataclass
from json import JSONDecodeError

# lists and objects of one article, and how deep they may stand in one another (Python's parser ends at some 1,000)
PARTS = 100_000
DEEPEST = 500
_SPACE = re.compile(r"[ \t\n\r]*+")
# up to the next bracket that is not in a string; nothing is given back, so that time grows with the length only
_BRACKET = re.compile(r'[^"\[\]{}]*+(?:"(?:[^"\\]++|\\.)*+"[^"\[\]{}]*+)*+([\[\]{}])', re.DOTALL)
_decoder = json.JSONDecoder()


class Broken(ValueError):
    """What follows cannot be read. number: of the article in which it is, 1 for the first. line: 1-based; None."""

    def __init__(self, message: str, line: int | None = None) -> None:
        super().__init__(message)
        self.message, self.line, self.number = message, line, 1


@dataclass(frozen=True, slots=True)
class TooLong:
    """In the place of a value that was passed over. length: its characters. line: where it begins."""

    length: int
    line: int


def whole_or_list(text: str, most: int) -> Iterator[object]:
    """The articles of a JSON file: of a list its elements, of an object with a list ``articles`` and no text the same.

    Anything else is one article; it comes as a single element of a list would, after False instead of True.

    Args:
        most: characters of an article; a longer one comes as TooLong.

    Raises:
        Broken: when the place is reached from which on it is no JSON.
    """
    at = _past(text, 0)
    first = text[at : at + 1]
    if first == "[":
        yield True
        end = yield from _numbered(text, at + 1, most)
    elif first == "{":
        fields, listed, end = _members(text, at + 1, most)
        if listed >= 0 and not has_text(fields):
            yield True
            yield from _numbered(text, listed, most)
        else:
            yield False
            yield fields
    else:
        yield False
        value, end = _value(text, at, most)
        yield value
    end = _past(text, end)
    if end < len(text):
        raise _invalid(JSONDecodeError("Extra data", text, end))


def one(text: str, most: int) -> object:
    """The value that a line holds; see ``whole_or_list``."""
    if len(text) > most:
        return TooLong(len(text), 1)
    value, end = _value(text, _past(text, 0), most)
    if _past(text, end) < len(text):
        raise _invalid(JSONDecodeError("Extra data", text, _past(text, end)))
    return value


TEXT_KEYS = ("text", "body", "content", "articlebody", "article_body", "maintext")


def has_text(item: dict[str, object]) -> bool:
    """Whether an object has the text of an article."""
    return any(str(key).lower() in TEXT_KEYS and isinstance(value, str) and value.strip() for key, value in item.items())


def _past(text: str, at: int) -> int:
    found = _SPACE.match(text, at)
    return found.end() if found else at


def _invalid(error: JSONDecodeError) -> Broken:
    return Broken(f"is not valid JSON: {error.msg}", error.lineno)


def _numbered(text: str, at: int, most: int) -> Generator[object, None, int]:
    number = 0
    elements = _elements(text, at, most)
    while True:
        number += 1
        try:
            item = next(elements)
        except StopIteration as end:
            return int(end.value)
        except Broken as error:
            error.number = number
            raise
        yield item


def _elements(text: str, at: int, most: int) -> Generator[object, None, int]:
    """The elements of a list that is open; at the end the place behind it."""
    at = _past(text, at)
    if text[at : at + 1] == "]":
        return at + 1
    while True:
        item, at = _value(text, at, most)
        yield item
        at = _past(text, at)
        mark = text[at : at + 1]
        if mark == "]":
            return at + 1
        if mark != ",":
            raise _invalid(JSONDecodeError("Expecting ',' delimiter", text, at))
        at = _past(text, at + 1)


def _members(text: str, at: int, most: int) -> tuple[dict[str, object], int, int]:
    """An object that is open; where its list of articles begins, -1 without one; and the place behind it.

    The list is only passed through. Where that fails, so will its reading, after what stands before has been read.
    """
    fields: dict[str, object] = {}
    listed = -1
    at = _past(text, at)
    if text[at : at + 1] == "}":
        return fields, listed, at + 1
    while True:
        if text[at : at + 1] != '"':
            raise _invalid(JSONDecodeError("Expecting property name enclosed in double quotes", text, at))
        key, at = _value(text, at, most)
        at = _past(text, at)
        if text[at : at + 1] != ":":
            raise _invalid(JSONDecodeError("Expecting ':' delimiter", text, at))
        at = _past(text, at + 1)
        if key == "articles" and text[at : at + 1] == "[":
            fields["articles"], listed = [], at + 1
            try:
                at = _end_of(_elements(text, listed, most))
            except Broken:
                return fields, listed, len(text)
        else:
            value, at = _value(text, at, most)
            fields[str(key)] = [] if isinstance(value, TooLong) else value
        at = _past(text, at)
        mark = text[at : at + 1]
        if mark == "}":
            return fields, listed, at + 1
        if mark != ",":
            raise _invalid(JSONDecodeError("Expecting ',' delimiter", text, at))
        at = _past(text, at + 1)


def _end_of(elements: Generator[object, None, int]) -> int:
    while True:
        try:
            next(elements)
        except StopIteration as end:
            return int(end.value)


def _value(text: str, at: int, most: int) -> tuple[object, int]:
    """The value at a place and the place behind it."""
    try:
        if text[at : at + 1] not in ("[", "{"):
            return _decoder.raw_decode(text, at)
        end = _end(text, at)
        if end - at > most:
            return TooLong(end - at, text.count("\n", 0, at) + 1), end
        try:
            return json.loads(text[at:end]), end
        except JSONDecodeError as error:
            raise JSONDecodeError(error.msg, text, at + error.pos) from error
    except JSONDecodeError as error:
        raise _invalid(error) from error
    except Broken:
        raise
    except (RecursionError, ValueError) as error:
        raise Broken("is nested too deeply or holds too long a number") from error


def _end(text: str, start: int) -> int:
    """Behind the list or object that begins at a place; the text's end if it is not closed."""
    depth, at = 0, start
    for _ in range(2 * PARTS):
        found = _BRACKET.match(text, at)
        if found is None:
            return len(text)
        at = found.end()
        depth += 1 if found[1] in "[{" else -1
        if depth == 0:
            return at
        if depth > DEEPEST:
            raise Broken("is nested too deeply or holds too long a number")
    raise Broken(f"holds an article of more than {PARTS:,} lists and objects", text.count("\n", 0, start) + 1)
