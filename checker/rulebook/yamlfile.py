"""YAML with every scalar a string and the line of every key: plain YAML would turn ``12:30`` into 750 and ``no`` into False."""

from pathlib import Path
from typing import Any

import yaml

from checker.errors import RuleError

_Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


# what YAML finds out about a value by itself; other tags ask for objects of a programming language
_TAGS = frozenset(f"tag:yaml.org,2002:{name}" for name in "str int float bool null timestamp map seq merge value".split())


def _short(tag: str) -> str:
    return repr(tag if len(tag) <= 60 else tag[:57] + "...")


class YamlFile:
    """A parsed file.

    Attributes:
        path: of the file. data: dictionaries, lists and strings.
    """

    def __init__(self, path: Path, text: str) -> None:
        self.path = path
        try:
            self._root = yaml.compose(text, Loader=_Loader)
        except yaml.MarkedYAMLError as error:
            mark = error.problem_mark or error.context_mark
            line = mark.line + 1 if mark else 1
            raise RuleError(
                f"not valid YAML: {error.problem or error.context}",
                where=f"{path}:{line}",
                instead="quote the text, or use block style for texts with ': ', '#', '{' or a comma inside braces",
            ) from error
        except yaml.YAMLError as error:
            raise RuleError(f"not valid YAML: {str(error).splitlines()[0]}", where=str(path)) from error
        except RecursionError as error:
            raise RuleError("is nested too deeply", where=str(path)) from error
        self.data: Any = _plain(self._root, path, set()) if self._root is not None else None

    def where(self, *keys: str | int) -> str:
        """``path:line`` of the entry that the keys lead to, or of the nearest one around it."""
        node, line = self._root, 1
        for key in keys:
            step = _step(node, key)
            if step is None:
                break
            line, node = step
        return f"{self.path}:{line}"


def _step(node: Any, key: str | int) -> tuple[int, Any] | None:
    if isinstance(node, yaml.MappingNode):
        for name, value in node.value:
            if name.value == key:
                return name.start_mark.line + 1, value
    elif isinstance(node, yaml.SequenceNode) and isinstance(key, int) and key < len(node.value):
        return node.value[key].start_mark.line + 1, node.value[key]
    return None


def _plain(node: Any, path: Path, seen: set[int]) -> Any:
    if node.tag not in _TAGS:
        raise RuleError(
            f"the tag {_short(node.tag)} means nothing here",
            where=f"{path}:{node.start_mark.line + 1}",
            instead="write the text without it",
        )
    if isinstance(node, yaml.ScalarNode):
        return node.value
    if id(node) in seen:
        # lists and mappings that hold themselves never end, and a few that hold each other twice grow without bound
        raise RuleError(
            "an alias (*name) stands for a list or mapping",
            where=f"{path}:{node.start_mark.line + 1}",
            instead="write it out again",
        )
    seen.add(id(node))
    if isinstance(node, yaml.SequenceNode):
        return [_plain(child, path, seen) for child in node.value]
    out: dict[str, Any] = {}
    for key, value in node.value:
        if not isinstance(key, yaml.ScalarNode):
            raise RuleError("a key must be a plain word", where=f"{path}:{key.start_mark.line + 1}")
        if key.value in out:
            raise RuleError(f"the key {key.value!r} stands twice", where=f"{path}:{key.start_mark.line + 1}")
        out[key.value] = _plain(value, path, seen)
    return out
