"""One line a finding, as linters write it: path:line:col: severity rule message."""

from checker.model import Report
from checker.report.plain import plain
from checker.report.subjects import counted


def render(report: Report) -> str:
    """A line for each finding, at the place of its first evidence, a line for each hidden one, and a last line that counts."""
    out = []
    for finding in report.findings:
        first = finding.evidence[0]
        others = ", ".join(f"{e.path}:{e.line}" for e in finding.evidence[1:])
        line = f"{first.path}:{first.line}:{first.column}: {finding.severity.value} {finding.rule} {finding.message}"
        out.append(plain(f"{line} [{finding.kind.value}, {finding.confidence.value}, {finding.id}; see {others}]"))
    for hidden in report.hidden:
        out.append(plain(f"hidden: {hidden.finding.id} {hidden.finding.rule} {hidden.finding.message} ({hidden.reason})"))
    hidden_too = f", {len(report.hidden)} hidden" if report.hidden else ""
    out.append(f"{counted(len(report.findings), 'finding')} in {counted(len(report.articles), 'article')}{hidden_too}")
    return "\n".join(out) + "\n"
