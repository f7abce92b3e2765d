"""articles.yaml: what is known about the articles of a directory that cannot say it themselves."""

import fnmatch
import glob
from dataclasses import dataclass
from pathlib import Path

from checker.ingest.metadata import Metadata, from_fields
from checker.model import Problem

SIDECAR = "articles.yaml"
_KEYS = ("source", "published", "title", "url")
MAX_BYTES = 5_000_000


def shown(path: Path | str) -> str:
    """A path fit for a terminal: undecodable bytes and control characters escaped."""
    return "".join(c if c.isprintable() else c.encode("unicode_escape", "surrogatepass").decode("ascii") for c in str(path))


@dataclass(frozen=True, slots=True)
class Sidecar:
    """The entries of one file: pattern and what it says. directory: what the patterns are relative to."""

    directory: Path
    entries: tuple[tuple[str, Metadata], ...] = ()

    def about(self, path: Path) -> Metadata:
        """What the entries say about a file: its own name before patterns, later patterns before earlier ones."""
        if not self.entries:
            return Metadata()
        relative = path.relative_to(self.directory).as_posix() if path.is_relative_to(self.directory) else path.name
        known = Metadata()
        for pattern, value in self.entries:
            if pattern == relative:
                known = known.or_else(value)
        for pattern, value in reversed(self.entries):
            if pattern != relative and (fnmatch.fnmatchcase(relative, pattern) or fnmatch.fnmatchcase(path.name, pattern)):
                known = known.or_else(value)
        return known


def read_sidecar(path: Path) -> tuple[Sidecar, list[Problem]]:
    """The sidecar in a file, and its mistakes with their lines; entries without mistakes are used all the same.

    Every key is a path or a pattern relative to the file's directory, its value a mapping of source, published, title and url.
    """
    import yaml

    directory, file = path.parent, shown(path)
    empty = Sidecar(directory)
    try:
        with path.open("rb") as stream:
            data = stream.read(MAX_BYTES + 1)
        if len(data) > MAX_BYTES:
            return empty, [Problem(file, None, "is too large for a sidecar (keep it below 5 MB)")]
        node = yaml.compose(data.decode("utf-8-sig"), Loader=yaml.BaseLoader)
    except OSError as error:
        return empty, [Problem(file, None, f"cannot be read: {error.strerror} (check its mode and owner)")]
    except UnicodeDecodeError:
        return empty, [Problem(file, None, "is not UTF-8 (save it as UTF-8)")]
    except RecursionError:
        return empty, [Problem(file, None, "is nested too deeply (write path: {source: ...})")]
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        what = getattr(error, "problem", None) or "unreadable"
        return empty, [
            Problem(file, mark.line + 1 if mark else None, f"is not valid YAML: {what} (quote values that hold a colon)")
        ]
    if node is None:
        return empty, []
    if not isinstance(node, yaml.MappingNode):
        return empty, [
            Problem(file, node.start_mark.line + 1, "is no mapping (write path: and below it source:, published:, title:, url:)")
        ]
    entries: list[tuple[str, Metadata]] = []
    problems: list[Problem] = []

    def wrong(where: yaml.Node, message: str) -> None:
        problems.append(Problem(file, where.start_mark.line + 1, message))

    for key, value in node.value:
        if not isinstance(key, yaml.ScalarNode) or not isinstance(value, yaml.MappingNode):
            wrong(key, "entry is no mapping (write path: and below it source:, published:, title:, url:)")
            continue
        pattern = key.value.removeprefix("./")
        if not glob.has_magic(pattern) and not (directory / pattern).exists():
            wrong(key, f"{pattern!r} is no file beside {SIDECAR} (check the name; patterns such as *.txt are allowed)")
        fields: dict[str, str] = {}
        where: dict[str, yaml.Node] = {}
        for name, item in value.value:
            if not isinstance(name, yaml.ScalarNode) or name.value.lower() not in _KEYS:
                key_text = name.value if isinstance(name, yaml.ScalarNode) else "?"
                wrong(name, f"unknown key {key_text!r} (known: {', '.join(_KEYS)})")
            elif not isinstance(item, yaml.ScalarNode):
                wrong(item, f"{name.value} must be a single value (write {name.value}: text)")
            else:
                fields[name.value.lower()], where[name.value.lower()] = item.value, item
        known, mistakes = from_fields(fields)
        for name_, message in mistakes:
            wrong(where[name_], message)
        entries.append((pattern, known))
    return Sidecar(directory, tuple(entries)), problems
