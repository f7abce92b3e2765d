"""The report as one HTML file: no request to anywhere, readable without JavaScript, everything from articles escaped."""

import base64
import hashlib
from collections.abc import Iterable
from functools import cache
from importlib.resources import files

from checker.model import Report
from checker.report.cards import cards
from checker.report.facts_table import facts_table
from checker.report.marked_text import marked_articles
from checker.report.plain import plain
from checker.report.spellings import spellings
from checker.report.subjects import kind_counted, overview
from checker.report.timeline import charts

_FILES = "checker.report.web"


def render(report: Report) -> str:
    """The page; style and script stand in it, and the content security policy allows these two by their hashes only."""
    from jinja2 import Environment, FunctionLoader, StrictUndefined

    # loaded by name from the package; autoescape for every text, always
    environment = Environment(
        loader=FunctionLoader(_text), autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    style, script = _text("report.css"), _text("report.js")
    groups = cards(report)
    kinds = _counts(f.kind.value for f in report.findings)
    return environment.get_template("report.html.j2").render(
        policy=(
            f"default-src 'none'; style-src '{_hash(style)}'; script-src '{_hash(script)}'; "
            "base-uri 'none'; form-action 'none'; connect-src 'none'"
        ),
        style=style,
        script=script,
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


@cache
def _text(name: str) -> str:
    return files(_FILES).joinpath(name).read_text(encoding="utf-8")


def _hash(text: str) -> str:
    """A source expression of the Content Security Policy, level 2, for an inline element with this text."""
    return f"sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}"
