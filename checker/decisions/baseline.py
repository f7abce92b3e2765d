"""The baseline: findings that were there when a team began, each with the values known then."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from checker.config import text_of
from checker.errors import ConfigError
from checker.model import Finding
from checker.values.canonical import canonical

SCHEMA = "checker-baseline/1"
MAX_BYTES = 100_000_000  # a finding takes some 400


@dataclass(frozen=True, slots=True)
class Baseline:
    """Known findings: for each id the values that were known."""

    known: Mapping[str, frozenset[str]] = field(default_factory=dict)

    def hides(self, finding: Finding) -> bool:
        """Whether a finding was there with all its values; another source for a known value is no news."""
        values = self.known.get(finding.id)
        return values is not None and all(canonical(e.value) in values for e in finding.evidence)


def written(findings: Sequence[Finding], old: Baseline | None = None) -> str:
    """The baseline of these findings as the text of a file, in the order of ids.

    Args:
        old: what was known before, whose values stay known for the findings that are still there.
    """
    entries = {}
    before = old.known if old else {}
    for finding in sorted(findings, key=lambda f: f.id):
        values = {canonical(e.value) for e in finding.evidence} | before.get(finding.id, frozenset())
        entries[finding.id] = {
            "rule": finding.rule,
            "kind": finding.kind.value,
            "message": finding.message,
            "values": [json.loads(value) for value in sorted(values)],
        }
    return json.dumps({"schema": SCHEMA, "findings": entries}, ensure_ascii=False, indent=1) + "\n"


def read_baseline(path: Path) -> Baseline:
    """The baseline in a file.

    Raises:
        ConfigError: the file cannot be read or is no baseline.
    """
    again = "checker baseline PATH... writes one"
    if not path.exists():
        raise ConfigError("no such baseline", where=str(path), instead=again)
    try:
        data = json.loads(text_of(path, MAX_BYTES))
    except (RecursionError, ValueError) as error:  # ValueError: no JSON, or thousands of digits
        raise ConfigError("is no baseline: not valid JSON", where=str(path), instead=again) from error
    findings = data.get("findings") if isinstance(data, dict) and data.get("schema") == SCHEMA else None
    if not isinstance(findings, dict):
        raise ConfigError(f"is no baseline: no {SCHEMA}", where=str(path), instead=again)
    known = {}
    for key, item in findings.items():
        values = item.get("values") if isinstance(item, dict) else None
        if not isinstance(values, list):
            raise ConfigError(f"the entry {key!r} has no values", where=str(path), instead=again)
        known[key] = frozenset(map(canonical, values))
    return Baseline(known)
