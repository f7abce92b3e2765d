"""Articles with everything that was read marked in place, as one HTML file."""

from checker.model import Reading, Report
from checker.report.page import page
from checker.report.plain import plain
from checker.report.read_in_place import Group, details, fact_lines, lines
from checker.report.view import PLAIN, View


def render(report: Report, _view: View = PLAIN) -> str:
    """The page: a legend, then every article with its mentions in colour and its facts in a table."""
    return page(
        "reading.html.j2",
        report=report,
        legend=[(group.name.lower(), group.value) for group in Group],
        articles=[_article(reading) for reading in report.readings],
        problems=[(plain(p.path), p.line, plain(p.message)) for p in report.problems],
    )


def _article(reading: Reading) -> dict[str, object]:
    return {
        "id": reading.article.id,
        "path": plain(reading.article.path),
        "title": plain(reading.article.title) or plain(reading.article.path),
        "details": details(reading),
        "lines": list(lines(reading)),
        "facts": list(fact_lines(reading)),
    }
