"""What is shown of what was found: severities, confidence, decisions of people, comments, baseline, changed files."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from fnmatch import fnmatchcase

from checker.decisions.baseline import Baseline, read_baseline, written
from checker.decisions.comments import Ignore, comment_for, read_comments
from checker.decisions.decided import FILE, Decisions, read_decisions
from checker.decisions.entries import Entry, entry
from checker.model import Confidence, Finding, Hidden, Kind, Problem, Report, Severity

__all__ = [
    "FILE", "Baseline", "Decisions", "Entry", "Settings", "entry", "pairs", "read_baseline", "read_decisions", "select",
    "written",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Settings:
    """How findings are filtered.

    Attributes:
        today: the day on which entries are valid or have expired.
        decisions: of the decisions file. ignore: entries of the configuration.
        severities: severity or "off" by rule id or pattern; the longest pattern that fits decides. config: their file.
        baseline: findings known before. min_confidence: those below it are left out.
        changed: paths of articles that findings must touch; None for any.
    """

    today: date
    decisions: Decisions = field(default_factory=Decisions)
    ignore: tuple[Entry, ...] = ()
    severities: Mapping[str, str] = field(default_factory=dict)
    config: str = ""
    baseline: Baseline = field(default_factory=Baseline)
    min_confidence: Confidence = Confidence.LOW
    changed: frozenset[str] | None = None


def pairs(decisions: Decisions, today: date) -> tuple[tuple[tuple[str, str], ...], tuple[tuple[str, str], ...]]:
    """The names decided to be the same and to be different, as the stage resolve takes them."""
    same = tuple((a, b) for a, b, made in decisions.same if not made.expired(today))
    different = tuple((a, b) for a, b, made in decisions.different if not made.expired(today))
    return same, different


def select(report: Report, settings: Settings) -> Report:
    """The report with what is not to be shown moved to ``hidden``, each with its reason.

    Findings below the least confidence or without a changed article are not asked for, and left out altogether.
    """
    comments: dict[str, list[Ignore]] = {}
    problems: list[Problem] = []
    for article in report.articles:
        found, wrong = read_comments(article)
        problems += wrong
        problems += [
            Problem(article.path, c.line, f"ignore comment has expired on {c.until} (renew or remove it)")
            for c in found
            if c.until and settings.today > c.until
        ]
        comments[article.path] = [c for c in found if c.until is None or settings.today <= c.until]
    shown: list[Finding] = []
    hidden: list[Hidden] = list(report.hidden)
    expired: dict[str, Problem] = {}
    for finding in report.findings:
        if finding.confidence.weight < settings.min_confidence.weight:
            continue
        if settings.changed is not None and not any(e.path in settings.changed for e in finding.evidence):
            continue
        level = severity_for(finding, settings.severities)
        reason = _reason(finding, level, settings, comments, expired)
        if reason:
            hidden.append(Hidden(finding, reason))
        else:
            shown.append(replace(finding, severity=Severity(level)) if level != finding.severity.value else finding)
    if settings.severities:
        shown.sort(key=lambda f: (-f.severity.weight, -f.confidence.weight))
    return replace(
        report,
        findings=tuple(shown),
        hidden=tuple(hidden),
        problems=(*report.problems, *problems, *(expired[key] for key in sorted(expired))),
    )


def severity_for(finding: Finding, severities: Mapping[str, str]) -> str:
    """The severity that the configuration gives a finding, or its own; a revision is made milder but never graver."""
    fitting = [pattern for pattern in severities if fnmatchcase(finding.rule, pattern)]
    if not fitting:
        return finding.severity.value
    level = severities[max(fitting, key=lambda p: (p == finding.rule, len(p), p))]
    if level != "off" and finding.kind is Kind.REVISION and Severity(level).weight > finding.severity.weight:
        return finding.severity.value
    return level


def _reason(
    finding: Finding, level: str, settings: Settings, comments: Mapping[str, list[Ignore]], expired: dict[str, Problem]
) -> str:
    """Why a finding is hidden; "" if it is not. Entries that would hide it but have expired are noted."""
    if level == "off":
        return f"the rule is off in {settings.config}"
    sources = (
        ("accepted", settings.decisions.accepted), ("ignored", settings.decisions.ignored),
        ("alias", settings.decisions.aliases), ("ignored", settings.ignore),
    )  # fmt: skip
    for word, entries in sources:
        for made in entries:
            if made.hides(finding):
                if not made.expired(settings.today):
                    return f"{word} in {made.where}: {made.reason}"
                path, _, line = made.where.rpartition(":")
                number = int(line) if path and line.isdigit() else None
                expired[made.where] = Problem(
                    path if number else made.where, number, f"the decision has expired on {made.until} (renew or remove it)"
                )
    comment = comment_for(finding, comments)
    if comment:
        path, ignore = comment
        return f"ignored in {path}:{ignore.line}: {ignore.reason}"
    if settings.baseline.hides(finding):
        return "known since the baseline"
    return ""
