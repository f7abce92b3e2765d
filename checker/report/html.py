"""The report as one HTML file (``page``)."""

from collections.abc import Iterable

from checker.model import Report
from checker.report.cards import cards
from checker.report.facts_table import facts_table
from checker.report.marked_text import marked_articles
from checker.report.page import page
from checker.report.plain import plain
from checker.report.spellings import spellings
from checker.report.subjects import kind_counted, overview
from checker.report.timeline import charts


def render(report: Report) -> str:
    """The page with findings, facts, spellings and articles."""
    groups = cards(report)
    kinds = _counts(f.kind.value for f in report.findings)
    return page(
        "report.html.j2",
        script="report.js",
        overview=plain(overview(report)),
        report=report,
        groups=groups,
        severities=_counts(f.severity.value for f in report.findings),
        kinds=[(kind, kind_counted(number, kind)) for kind, number in kinds.items()],
        attributes=sorted({f.attribute for f in report.findings}),
        outlets=sorted({outlet for group in groups for card in group.cards for outlet in card.outlets}),
        tiles=[
            (len(report.articles), "article"),
            (len({a.source for a in report.articles if a.source}), "outlet"),
            (len({a.origin or a.id for a in report.articles}), "origin"),
        ],
        table=facts_table(report),
        charts=charts(report),
        names=spellings(report),
        articles=marked_articles(report),
        hidden=[(plain(h.finding.message), plain(h.reason), h.finding.id) for h in report.hidden],
        problems=[(plain(p.path), p.line, plain(p.message)) for p in report.problems],
    )


def _counts(items: Iterable[str]) -> dict[str, int]:
    out: dict[str, int] = {}
    for item in items:
        out[item] = out.get(item, 0) + 1
    return out
