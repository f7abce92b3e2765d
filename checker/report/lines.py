"""One line a finding, as linters write it: path:line:col: severity rule message."""

from checker.model import Report
from checker.report.crowds import and_more, chosen_of
from checker.report.plain import plain
from checker.report.sides import by_id
from checker.report.subjects import counted


def render(report: Report) -> str:
    """A line for each finding, at the place of its first evidence, a line for each hidden one, and a last line that counts."""
    out = []
    articles = by_id(report)
    for finding in report.findings:
        first, *chosen = chosen_of(finding, articles)
        places = [f"{e.path}:{e.line}" for e in chosen]
        left = len({e.article for e in finding.evidence} - {e.article for e in (first, *chosen)})
        others = ", ".join([*places, *([and_more(left)] if left else [])])
        line = f"{first.path}:{first.line}:{first.column}: {finding.severity.value} {finding.rule} {finding.message}"
        out.append(plain(f"{line} [{finding.kind.value}, {finding.confidence.value}, {finding.id}; see {others}]"))
    for hidden in report.hidden:
        out.append(plain(f"hidden: {hidden.finding.id} {hidden.finding.rule} {hidden.finding.message} ({hidden.reason})"))
    hidden_too = f", {len(report.hidden)} hidden" if report.hidden else ""
    out.append(f"{counted(len(report.findings), 'finding')} in {counted(len(report.articles), 'article')}{hidden_too}")
    return "\n".join(out) + "\n"
