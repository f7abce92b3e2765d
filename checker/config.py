"""Settings: where they live, what they may be, and where remembered results go."""

import os
import stat
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from checker.errors import ConfigError
from checker.model import Limits

FILES = ("checker.toml", "pyproject.toml")
LEVELS = ("error", "warning", "note", "off")
# options of the command line that a file may set, with the type of their value
OPTIONS: dict[str, type] = {
    "aligner": str, "allow-empty": bool, "baseline": str, "cache": bool, "decisions": str, "engine": str, "fail-on": str,
    "jobs": int, "min-confidence": str,
    "model": str, "quiet": bool, "ray-address": str, "rules-dirs": list, "strict": bool, "vague": str,
}  # fmt: skip
_CHOICES = {
    "aligner": ("lexical", "vectors"),
    "engine": ("local", "ray"),
    "fail-on": ("error", "warning", "note", "never"),
    "min-confidence": ("high", "medium", "low"),
    "vague": ("plain", "acled", "ibc"),
}
_PATHS = frozenset({"baseline", "decisions", "model"})
_SETTINGS = (*OPTIONS, "rules", "ignore", "limits")
_WANTED = {str: "a text in quotes", bool: "true or false", int: "a whole number", list: "a list of texts"}
MAX_BYTES = 200_000
_MAX_DOTS = 2_000  # in a line: a key of n parts takes the reader of TOML time by the square of n, 0.08 s for 2,000
_IGNORE_KEYS = ("id", "rule", "subject", "path", "reason", "until")


@dataclass(frozen=True, slots=True)
class Config:
    """What a configuration file says.

    Attributes:
        path: of the file; "" for none.
        options: defaults for options of the command line, paths made relative to the file.
        severities: severity, or "off", by rule id or pattern ("casualties.*").
        ignore: entries as written, each with the keys id, rule, subject, path, reason and until.
        limits: how much of an article is taken, by name ("article-bytes").
    """

    path: str = ""
    options: Mapping[str, object] = field(default_factory=dict)
    severities: Mapping[str, str] = field(default_factory=dict)
    ignore: tuple[Mapping[str, str], ...] = ()
    limits: Mapping[str, int] = field(default_factory=dict)


def find_config(directory: Path) -> Config:
    """The configuration of a directory: ``checker.toml``, or ``[tool.checker]`` of ``pyproject.toml``, there or in the nearest
    directory above that has one.

    Raises:
        ConfigError: see ``read_config``.
    """
    for here in (directory, *directory.parents):
        for name in FILES:
            path = here / name
            if path.is_file():
                config = read_config(path)
                if config is not None:
                    return config
    return Config()


def read_config(path: Path) -> Config | None:
    """The configuration in a file; None for a ``pyproject.toml`` without ``[tool.checker]``.

    Raises:
        ConfigError: the file cannot be read, is not TOML, or says something that nobody understands.
    """
    import tomllib  # only where there is a file

    instead = "" if path.name == "pyproject.toml" else "checker init writes a file to start from"
    text = text_of(path, MAX_BYTES)
    try:
        if any(line.count(".") > _MAX_DOTS for line in text.splitlines()):
            raise ConfigError(f"holds a line of more than {_MAX_DOTS:,} dots", where=str(path), instead=instead)
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise ConfigError(f"is not valid TOML: {error}", where=str(path), instead=instead) from error
    except (RecursionError, ValueError) as error:  # ValueError: thousands of digits, which Python makes no number of
        raise ConfigError("is nested too deeply or holds too long a number", where=str(path), instead=instead) from error
    if path.name == "pyproject.toml":
        tool = data.get("tool", {})
        if not isinstance(tool, dict) or "checker" not in tool:
            return None
        data = tool["checker"]
        if not isinstance(data, dict):
            raise ConfigError("tool.checker is no table", where=str(path), instead="write [tool.checker]")
    return _checked(data, path)


def text_of(path: Path, most: int) -> str:
    """The text of a file of settings that is no larger than so many bytes.

    Raises:
        ConfigError: it cannot be read, is larger (a device never ends), or is not UTF-8.
    """
    try:
        # one that a shell has made (/dev/fd/63) has a writer; a pipe of another name may wait for ever
        if stat.S_ISFIFO(path.stat().st_mode) and path.parts[:2] not in (("/", "dev"), ("/", "proc")):
            raise ConfigError("is a named pipe", where=str(path), instead="name a file")
        with path.open("rb") as stream:
            data = stream.read(most + 1)
    except OSError as error:
        raise ConfigError(f"cannot be read: {error.strerror}", where=str(path), instead="check the path") from error
    if len(data) > most:
        raise ConfigError(f"is larger than {most:,} bytes", where=str(path), instead="name another file")
    try:
        return data.decode("utf-8").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        raise ConfigError("is not UTF-8", where=str(path), instead="save it as UTF-8") from error


def _checked(data: dict[str, object], path: Path) -> Config:
    options: dict[str, object] = {}
    severities: dict[str, str] = {}
    ignore: list[Mapping[str, str]] = []
    limits: dict[str, int] = {}
    for key, value in data.items():
        if key == "rules":
            severities = _severities(value, path)
        elif key == "ignore":
            ignore = _ignore(value, path)
        elif key == "limits":
            limits = _limits(value, path)
        elif key in OPTIONS:
            options[key] = _option(key, value, path)
        else:
            from difflib import get_close_matches

            close = get_close_matches(key, _SETTINGS, 1)
            known = f"did you mean {close[0]!r}?" if close else f"known: {', '.join(sorted(_SETTINGS))}"
            raise ConfigError(f"unknown setting {key!r}", where=str(path), instead=known)
    return Config(str(path), options, severities, tuple(ignore), limits)


def _option(key: str, value: object, path: Path) -> object:
    expected = OPTIONS[key]
    if type(value) is not expected:  # true is an int, too
        raise ConfigError(f"{key} = {value!r} has the wrong type", where=str(path), instead=f"write {_WANTED[expected]}")
    if isinstance(value, int) and value < 0:
        raise ConfigError(f"{key} = {value} is below 0", where=str(path), instead="write 0 for one a core")
    if key in _CHOICES and value not in _CHOICES[key]:
        raise ConfigError(f"{key} = {value!r} is unknown", where=str(path), instead=f"one of {', '.join(_CHOICES[key])}")
    if key in _PATHS and value:
        return str(path.parent / str(value))
    if isinstance(value, list):
        if not all(isinstance(item, str) for item in value):
            raise ConfigError(f"{key} = {value!r} has the wrong type", where=str(path), instead=f"write {_WANTED[list]}")
        return [str(path.parent / str(item)) for item in value]
    return value


def _severities(value: object, path: Path) -> dict[str, str]:
    if not isinstance(value, dict):
        raise ConfigError("rules is no table", where=str(path), instead='write "rule.id" = "error", "warning", "note" or "off"')
    for rule, level in value.items():
        if level not in LEVELS:
            raise ConfigError(f"rules.{rule} = {level!r} is no severity", where=str(path), instead=f"one of {', '.join(LEVELS)}")
    return {str(rule): str(level) for rule, level in value.items()}


def _limits(value: object, path: Path) -> dict[str, int]:
    if not isinstance(value, dict):
        raise ConfigError("limits is no table", where=str(path), instead="write [limits] and below it article-bytes = 5000000")
    for name, number in value.items():
        if type(number) is not int:
            raise ConfigError(f"limits.{name} = {number!r} has the wrong type", where=str(path), instead="write a whole number")
    Limits.of(value, where=str(path))
    return dict(value)


def _ignore(value: object, path: Path) -> list[Mapping[str, str]]:
    if not isinstance(value, list) or not all(isinstance(item, dict) for item in value):
        raise ConfigError("ignore is no list of tables", where=str(path), instead="write [[ignore]] or [[tool.checker.ignore]]")
    for item in value:
        unknown = sorted(set(item) - set(_IGNORE_KEYS))
        if unknown:
            raise ConfigError(
                f"unknown key {unknown[0]!r} in ignore", where=str(path), instead=f"known: {', '.join(_IGNORE_KEYS)}"
            )
    return [{key: str(text) for key, text in item.items()} for item in value]


def cache_directory() -> Path | None:
    """Where results that can be worked out again are kept, by the XDG base directory specification; None if there is no home."""
    base = os.environ.get("XDG_CACHE_HOME", "")
    if base and Path(base).is_absolute():
        return Path(base) / "checker"
    try:
        return Path.home() / ".cache" / "checker"
    except RuntimeError:
        return None
