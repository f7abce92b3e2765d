"""Entries that say which findings are hidden: each with a reason, and perhaps a day on which it ends."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from fnmatch import fnmatchcase

from checker.errors import ConfigError
from checker.model import Finding
from checker.values.canonical import canonical

_MATCHERS = ("id", "rule", "subject", "path")


@dataclass(frozen=True, slots=True)
class Entry:
    """A decision about findings.

    Attributes:
        reason: why, in the user's words. where: ``path:line`` of the entry.
        until: last day on which it holds; None for ever.
        id: of a finding. rule, subject, path: patterns with * and ?; "" matches everything.
        values: values that were known when it was decided; a finding with another one is not hidden. None: any.
        names: for an alias, spellings of one name; hides differences between them. Empty otherwise.
    """

    reason: str
    where: str
    until: date | None = None
    id: str = ""
    rule: str = ""
    subject: str = ""
    path: str = ""
    values: tuple[str, ...] | None = None
    names: frozenset[str] = frozenset()

    def hides(self, finding: Finding) -> bool:
        """Whether the entry is about a finding."""
        if self.names:
            return finding.kind.value in ("spelling", "internal") and all(
                folded(e.display) in self.names for e in finding.evidence
            )
        if self.id and finding.id != self.id:
            return False
        if self.rule and not fnmatchcase(finding.rule, self.rule):
            return False
        if self.subject and not fnmatchcase(folded(finding.subject), folded(self.subject)):
            return False
        if self.path and not any(fnmatchcase(e.path, self.path) for e in finding.evidence):
            return False
        return self.values is None or all(canonical(e.value) in self.values for e in finding.evidence)

    def expired(self, today: date) -> bool:
        """Whether its last day is over."""
        return self.until is not None and today > self.until


def entry(fields: Mapping[str, str], where: str, values: Iterable[str] | None = None) -> Entry:
    """An entry from the texts of a file.

    Raises:
        ConfigError: no reason, nothing to match, or no day where one should be.
    """
    if not fields.get("reason", "").strip():
        raise ConfigError("an entry without a reason", where=where, instead="write reason: and why it is decided so")
    if not any(fields.get(key, "").strip() for key in _MATCHERS):
        raise ConfigError("an entry that is about nothing", where=where, instead=f"name one of {', '.join(_MATCHERS)}")
    return Entry(
        reason=fields["reason"].strip(),
        where=where,
        until=day(fields.get("until", ""), where),
        id=fields.get("id", "").strip(),
        rule=fields.get("rule", "").strip(),
        subject=fields.get("subject", "").strip(),
        path=fields.get("path", "").strip(),
        values=None if values is None else tuple(values),
    )


def day(text: str, where: str) -> date | None:
    """The day of an ``until``; None for "".

    Raises:
        ConfigError: no day as ISO 8601 writes it.
    """
    if not text.strip():
        return None
    try:
        return date.fromisoformat(text.strip())
    except ValueError as error:
        raise ConfigError(f"until {text!r} is no day", where=where, instead="write it like 2027-01-31") from error


def folded(text: str) -> str:
    """A name as it is compared: case and white space ignored."""
    return " ".join(text.casefold().split())
