"""One line a finding, as linters write it: path:line:col: severity rule message."""

from checker.model import Report
from checker.report.plain import plain


def render(report: Report) -> str:
    """A line for each finding, at the place of its first evidence, and a last line that counts."""
    out = []
    for finding in report.findings:
        first = finding.evidence[0]
        others = ", ".join(f"{e.path}:{e.line}" for e in finding.evidence[1:])
        line = f"{first.path}:{first.line}:{first.column}: {finding.severity.value} {finding.rule} {finding.message}"
        out.append(plain(f"{line} [{finding.kind.value}, {finding.confidence.value}, {finding.id}; see {others}]"))
    count = len(report.findings)
    out.append(f"{count} finding{'' if count == 1 else 's'} in {len(report.articles)} articles")
    return "\n".join(out) + "\n"
