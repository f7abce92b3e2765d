"""decisions.yaml: what people have decided about findings and names."""

from dataclasses import dataclass
from itertools import combinations
from pathlib import Path
from typing import Any

from checker.config import text_of
from checker.decisions.entries import Entry, day, entry, folded
from checker.errors import ConfigError, RuleError

FILE = "decisions.yaml"
MAX_BYTES = 2_000_000  # some 10,000 entries
MAX_NAMES = 200  # of one entry; each is paired with each
_SECTIONS = ("accepted", "ignored", "same", "different", "aliases")
_FINDING_KEYS = frozenset({"id", "rule", "subject", "path", "reason", "until", "values", "message"})
_NAME_KEYS = frozenset({"names", "reason", "until"})


@dataclass(frozen=True, slots=True)
class Decisions:
    """The file's content.

    Attributes:
        accepted: disagreements that are known and may stay; with ``values``, only as long as no other value is found.
        ignored: findings that are none.
        aliases: spellings of one name, whose differences are no findings.
        same, different: pairs of names of one bearer, and of two; with the entry, for its last day.
    """

    accepted: tuple[Entry, ...] = ()
    ignored: tuple[Entry, ...] = ()
    aliases: tuple[Entry, ...] = ()
    same: tuple[tuple[str, str, Entry], ...] = ()
    different: tuple[tuple[str, str, Entry], ...] = ()


def read_decisions(path: Path) -> Decisions:
    """The decisions in a file.

    Raises:
        ConfigError: the file cannot be read or an entry is not understood; with its line.
    """
    from checker.rulebook.yamlfile import YamlFile

    try:
        file = YamlFile(path, text_of(path, MAX_BYTES))
    except RuleError as error:
        raise ConfigError(error.what, where=error.where, instead=error.instead) from error
    if file.data is None:
        return Decisions()
    if not isinstance(file.data, dict):
        raise ConfigError("is no mapping", where=file.where(), instead=f"write sections: {', '.join(_SECTIONS)}")
    for section, items in file.data.items():
        if section not in _SECTIONS:
            raise ConfigError(f"unknown section {section!r}", where=file.where(section), instead=f"known: {', '.join(_SECTIONS)}")
        if items not in ("", None) and not isinstance(items, list):
            raise ConfigError(f"{section} is no list", where=file.where(section), instead="begin each entry with '- '")
    same = [pair for n, item in _items(file, "same") for pair in _pairs(file, "same", n, item)]
    aliases = [_alias(file, n, item) for n, item in _items(file, "aliases")]
    for alias, names in aliases:
        same += [(a, b, alias) for a, b in combinations(names, 2)]
    return Decisions(
        accepted=tuple(_finding(file, "accepted", n, item) for n, item in _items(file, "accepted")),
        ignored=tuple(_finding(file, "ignored", n, item) for n, item in _items(file, "ignored")),
        aliases=tuple(alias for alias, _ in aliases),
        same=tuple(same),
        different=tuple(pair for n, item in _items(file, "different") for pair in _pairs(file, "different", n, item)),
    )


def _items(file: Any, section: str) -> list[tuple[int, dict[str, Any]]]:
    items = file.data.get(section) or []
    for n, item in enumerate(items):
        known = _FINDING_KEYS if section in ("accepted", "ignored") else _NAME_KEYS
        if not isinstance(item, dict):
            raise ConfigError(f"{section}: an entry is no mapping", where=file.where(section, n), instead="write key: value")
        unknown = sorted(set(item) - known)
        if unknown:
            raise ConfigError(
                f"unknown key {unknown[0]!r}",
                where=file.where(section, n, unknown[0]),
                instead=f"known: {', '.join(sorted(known))}",
            )
    return list(enumerate(items))


def _finding(file: Any, section: str, n: int, item: dict[str, Any]) -> Entry:
    where = file.where(section, n)
    values = item.get("values")
    if values is not None and not (isinstance(values, list) and all(isinstance(v, str) for v in values)):
        raise ConfigError(
            "values is no list of texts", where=where, instead="copy the entry from the report, or leave values out"
        )
    for key, told in item.items():
        if key != "values" and isinstance(told, list | dict):
            raise ConfigError(f"{key} is no text", where=file.where(section, n, key), instead=f"write {key}: and one value")
    return entry({key: str(text) for key, text in item.items() if key != "values"}, where, values)


def _names(file: Any, section: str, n: int, item: dict[str, Any]) -> tuple[list[str], Entry]:
    where = file.where(section, n)
    names = item.get("names")
    if not isinstance(names, list) or len(names) < 2 or not all(isinstance(x, str) and x.strip() for x in names):
        raise ConfigError(f"{section}: an entry without names", where=where, instead="write names: [one, another]")
    if len(names) > MAX_NAMES:
        raise ConfigError(f"{section}: an entry of more than {MAX_NAMES} names", where=where, instead="write several entries")
    reason = str(item.get("reason", "")).strip()
    if not reason:
        raise ConfigError("an entry without a reason", where=where, instead="write reason: and why it is decided so")
    return names, Entry(reason, where, day(str(item.get("until", "")), where), names=frozenset(map(folded, names)))


def _pairs(file: Any, section: str, n: int, item: dict[str, Any]) -> list[tuple[str, str, Entry]]:
    names, made = _names(file, section, n, item)
    return [(a, b, made) for a, b in combinations(names, 2)]


def _alias(file: Any, n: int, item: dict[str, Any]) -> tuple[Entry, list[str]]:
    names, made = _names(file, "aliases", n, item)
    return made, names
