"""What findings and claims are about, in words, and grouped by it."""

from collections.abc import Sequence
from dataclasses import dataclass

from checker.model import ClaimSummary, Finding, Report
from checker.report.plain import plain

_NAMED = "named:"


@dataclass(frozen=True, slots=True)
class Group:
    """Findings about one person, body, place or event.

    Attributes:
        heading: what they are about, safe and on one line.
    """

    heading: str
    findings: tuple[Finding, ...]


class Subjects:
    """Turns the keys of subjects and events into words."""

    def __init__(self, report: Report) -> None:
        self._labels = {e.id: e.label for e in report.entities}
        self._events = {e.id: e.label for e in report.events}
        self._family = {e.label.casefold().split()[-1].rpartition("-")[2]: e.label for e in reversed(report.entities) if e.label}

    def of(self, item: Finding | ClaimSummary) -> str:
        """What a finding or claim is about."""
        subject = self._words(item.subject)
        return plain(subject or self._events.get(item.event, "") or item.attribute)

    def _words(self, subject: str) -> str:
        if subject.startswith(_NAMED):
            name = subject.removeprefix(_NAMED)
            return self._family.get(name.casefold(), name)
        return self._labels.get(subject, subject)


def grouped(report: Report, findings: Sequence[Finding] | None = None) -> list[Group]:
    """Findings by what they are about; the group with the gravest finding first, as findings are ordered."""
    subjects = Subjects(report)
    groups: dict[str, list[Finding]] = {}
    for finding in report.findings if findings is None else findings:
        groups.setdefault(subjects.of(finding), []).append(finding)
    return [Group(heading, tuple(items)) for heading, items in groups.items()]


def counted(number: int, noun: str) -> str:
    """A number with its noun: "1 finding", "2 findings"."""
    return f"{number:,} {noun}{'' if number == 1 else 's'}"


def kind_counted(number: int, kind: str) -> str:
    """A number of findings of a kind in words: "2 contradictions", "1 internal contradiction", "3 disputed"."""
    noun = {"internal": "internal contradiction", "title": "title", "disputed": ""}.get(kind, kind)
    return counted(number, noun) if noun else f"{number:,} {kind}"


def said_of(finding: Finding, heading: str) -> str:
    """A finding's message as it stands below a heading: without the subject, if it starts with that."""
    message = plain(finding.message)
    return message.removeprefix(f"{heading}: ")


def overview(report: Report) -> str:
    """The first line of a report: how much was read and what was found."""
    outlets = {a.source for a in report.articles if a.source}
    origins = {a.origin or a.id for a in report.articles}
    read = counted(len(report.articles), "article")
    of = ", ".join(
        filter(None, (counted(len(outlets), "outlet") if outlets else "", counted(len(origins), "origin") if origins else ""))
    )
    kinds: dict[str, int] = {}
    for finding in report.findings:
        kinds[finding.kind.value] = kinds.get(finding.kind.value, 0) + 1
    found = counted(len(report.findings), "finding")
    kinds_in_words = ", ".join(kind_counted(number, kind) for kind, number in kinds.items())
    hidden = f"; {len(report.hidden)} hidden" if report.hidden else ""
    return f"{read}{f' ({of})' if of else ''}: {found}{f' ({kinds_in_words})' if kinds else ''}{hidden}"
