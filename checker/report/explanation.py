"""How a finding came about: what was read, how it was joined, and why it cannot all hold."""

from checker.model import Finding, Report
from checker.report.plain import plain


def render(report: Report) -> str:
    """Every finding of the report in full, one after the other."""
    return "\n".join(_explained(f, report) for f in report.findings)


def _explained(finding: Finding, report: Report) -> str:
    out = [
        f"{finding.id}  {plain(finding.message)}",
        f"  kind {finding.kind.value}, severity {finding.severity.value}, confidence {finding.confidence.value}",
        f"  rule {finding.rule}, attribute {finding.attribute}" + (f", of {plain(finding.subject)}" if finding.subject else ""),
    ]
    event = next((e for e in report.events if e.id == finding.event), None)
    if event is not None:
        out.append(f"  event: {plain(event.label)} ({len(event.articles)} articles)")
    out += [f"  because: {plain(step)}" for step in finding.steps]
    for item in finding.evidence:
        said = f", by {plain(item.speaker)}" if item.speaker else ""
        dated = f", published {item.published}" if item.published else ""
        out.append(f"  {plain(item.path)}:{item.line}:{item.column}: {plain(item.display)}{said}{dated}")
        at = item.start - item.sentence_start
        before, after = item.sentence[:at], item.sentence[at + len(item.quote) :]
        out.append(f"    {plain(before)} >>{plain(item.quote)}<< {plain(after)}".rstrip())
    return "\n".join(out) + "\n"
