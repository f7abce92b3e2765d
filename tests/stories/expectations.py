"""What a corpus must yield: `expected.yaml` beside its articles, matched with a report by where the evidence lies.

A side is value -> file -> words of that file, or a list of such words; every place where they stand counts, and of a name's
spelling every place where the value itself stands. An expected finding is met by a finding that sets two of its values against
each other; one finding meets one item, and a further one that fits is a repetition. A silent item is broken by a finding that
does so and meets nothing.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path, PurePath
from typing import Any

import yaml

from checker.model import Finding, Kind

PLAIN = str.maketrans({"\u00a0": " ", "’": "'", "‘": "'", "“": '"', "”": '"'})  # one character for one: offsets stay


@dataclass(frozen=True)
class Place:
    """A stretch of a file that states a value."""

    file: str
    start: int
    end: int
    value: str


@dataclass(frozen=True)
class Item:
    """A finding to be made, or (kind "") a likeness to be passed over."""

    about: str
    kind: str
    attributes: tuple[str, ...]
    optional: bool
    places: tuple[Place, ...]

    @property
    def values(self) -> set[str]:
        return {place.value for place in self.places}


@dataclass
class Outcome:
    """How a report compares with what was expected of it."""

    met: list[Item] = field(default_factory=list)
    missed: list[Item] = field(default_factory=list)  # without the optional ones
    mistyped: list[tuple[Item, Finding]] = field(default_factory=list)  # the disagreement is found, but under another kind
    false: list[Finding] = field(default_factory=list)
    repeated: list[Finding] = field(default_factory=list)
    broken: list[tuple[Item, Finding]] = field(default_factory=list)


def wanted(folder: Path) -> list[Item]:
    """The findings that a corpus must yield.

    Raises:
        ValueError: quoted words do not stand in the file named.
    """
    return _items(folder, "findings")


def silent(folder: Path) -> list[Item]:
    """The likenesses that must pass without a finding.

    Raises:
        ValueError: quoted words do not stand in the file named.
    """
    return _items(folder, "silent")


def _items(folder: Path, section: str) -> list[Item]:
    entries = yaml.safe_load((folder / "expected.yaml").read_text(encoding="utf-8")).get(section) or ()
    texts = {p.name: p.read_text(encoding="utf-8").translate(PLAIN) for p in folder.iterdir() if p.is_file()}
    return [_item(entry, texts) for entry in entries]


def _item(entry: dict[str, Any], texts: dict[str, str]) -> Item:
    places: list[Place] = []
    for value, files in entry["sides"].items():
        for file, given in files.items():
            for words in given if isinstance(given, list) else [given]:
                found = _stretches(str(words), texts[file])
                if not found:
                    raise ValueError(f"{file} does not hold the words {words!r} ({entry['about']})")
                places.extend(Place(file, *stretch, str(value)) for stretch in found)
            if entry.get("kind") == "spelling":  # a name may be shown by any place where it stands
                places.extend(Place(file, *stretch, str(value)) for stretch in _stretches(str(value), texts[file]))
    if len({p.value for p in places}) < 2:
        raise ValueError(f"fewer than two values: {entry['about']}")
    named = entry.get("attribute", [])
    attributes = tuple(named) if isinstance(named, list) else (named,)
    return Item(entry["about"], entry.get("kind", ""), attributes, entry.get("optional", False), tuple(places))


def _stretches(words: str, text: str) -> list[tuple[int, int]]:
    quote = words.translate(PLAIN)
    return [m.span() for m in re.finditer(rf"(?<!\w){re.escape(quote)}(?!\w)", text)]


def _touched(finding: Finding, item: Item) -> dict[str, set[str]]:
    """Which values of the item the finding's evidence lies on: value -> displays of the evidence there."""
    touched: dict[str, set[str]] = {}
    for e in finding.evidence:
        for p in item.places:
            if PurePath(e.path).name == p.file and e.start < p.end and p.start < e.end:
                touched.setdefault(p.value, set()).add(repr(e.value))
    return touched


def opposes(finding: Finding, item: Item) -> bool:
    """Whether the finding sets two of the item's values against each other, giving them different values itself.

    An internal finding may do so inside one expression: "Tuesday, March 13".
    """
    touched = _touched(finding, item)
    alone = finding.kind is Kind.INTERNAL and len(finding.evidence) == 1
    return len(touched) > 1 and (alone or len(set().union(*touched.values())) > 1)


def covers(finding: Finding, item: Item) -> bool:
    """Whether the finding's evidence lies on every value of the item."""
    return set(_touched(finding, item)) == item.values


def compare(findings: Sequence[Finding], expected: Iterable[Item], likenesses: Iterable[Item]) -> Outcome:
    """Match findings with expectations; items that must be met choose first, and among findings the right kind first."""
    outcome, taken = Outcome(), set()
    items = sorted(expected, key=lambda item: item.optional)
    fitting = {n: [f for f in findings if opposes(f, item)] for n, item in enumerate(items)}
    met: set[int] = set()
    for right in (True, False):
        for n, item in enumerate(items):
            if n in met:
                continue
            found = next((f for f in fitting[n] if f.id not in taken and (f.kind == item.kind) >= right), None)
            if found is None:
                continue
            met.add(n)
            taken.add(found.id)
            outcome.met.append(item)
            if found.kind != item.kind:
                outcome.mistyped.append((item, found))
    outcome.missed = [item for n, item in enumerate(items) if n not in met and not item.optional]
    double = {f.id for some in fitting.values() for f in some} - taken
    outcome.repeated = [f for f in findings if f.id in double]
    outcome.false = [f for f in findings if f.id not in taken | double]
    outcome.broken = [(item, f) for item in likenesses for f in outcome.false if opposes(f, item)]
    return outcome


def describe(finding: Finding) -> str:
    """A finding in one line, for messages of tests."""
    sides = " | ".join(f"{PurePath(e.path).name}:{e.line} {e.quote!r}" for e in finding.evidence)
    return f"[{finding.kind}/{finding.attribute}/{finding.severity}] {sides}"
