"""The report as workflow commands of GitHub Actions, which become annotations at the lines of the files."""

from checker.model import Article, Finding, Report, Severity
from checker.report.crowds import shown
from checker.report.places import file_of, region
from checker.report.plain import plain
from checker.report.sides import by_id
from checker.report.subjects import Subjects, overview

_COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "notice"}


def render(report: Report) -> str:
    """One annotation a finding, at its first evidence, with its sides in its text; a last line for people that counts."""
    articles, subjects = by_id(report), Subjects(report)
    out = [_annotation(f, subjects.of(f), articles) for f in report.findings]
    for problem in report.problems:
        at = f"file={_property(problem.path)}" + (f",line={problem.line}" if problem.line else "")
        out.append(f"::warning {at},title=checker could not read it all::{_data(plain(problem.message))}")
    for hidden in report.hidden:
        out.append(_harmless(f"hidden: {hidden.finding.id} {hidden.finding.message} ({hidden.reason})"))
    out.append(_harmless(overview(report)))
    return "\n".join(out) + "\n"


def _annotation(finding: Finding, subject: str, articles: dict[str, Article]) -> str:
    first = finding.evidence[0]
    fields = {"file": _property(file_of(first, articles))}
    found = region(first, articles)
    if found is not None:
        fields |= {"line": str(found.line), "endLine": str(found.end_line)}
        if found.line == found.end_line:  # columns are taken only where both are on one line
            fields |= {"col": str(found.column), "endColumn": str(found.end_column)}
    fields["title"] = _property(f"{finding.kind.value}: {subject} [{finding.rule}]")
    text = [plain(finding.message)]
    found_in = shown(finding, articles)
    for side in found_in.sides:
        text.append(f"{side.place}{f' ({side.details})' if side.details else ''}: {side.before}«{side.quote}»{side.after}")
    text += filter(None, [found_in.more])
    text.append(f"id {finding.id}, {finding.confidence.value} confidence")
    head = ",".join(f"{key}={value}" for key, value in fields.items())
    return f"::{_COMMANDS[finding.severity]} {head}::{_data(chr(10).join(text))}"


def _data(text: str) -> str:
    """Text of a command, as the runner's own toolkit escapes it."""
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(plain(text)).replace(":", "%3A").replace(",", "%2C")


def _harmless(text: str) -> str:
    """A line that the runner does not take for a command (``::set-env`` or ``##[group]`` in a message)."""
    line = plain(text)
    return f" {line}" if line.startswith(("::", "##")) else line
