"""The report as Markdown, for pull requests and talk pages."""

import re
from urllib.parse import quote

from checker.model import Article, Finding, Report
from checker.report.crowds import Shown, shown
from checker.report.plain import plain
from checker.report.sides import Side, by_id
from checker.report.subjects import counted, grouped, overview, said_of

# what CommonMark, its tables and GitHub's mathematics give a meaning inside a line
_SPECIAL = re.compile(r"[\\`*\[\]<>|~$&]|(?<![^\W_])_|_(?![^\W_])|:(?=//)|(?<=\bwww)\.|^\d+(?=[.)])|^[-+=]", re.IGNORECASE)
_ENTITIES = {"<": "&lt;", ">": "&gt;", "&": "&amp;"}
# GitHub would notify a person or link an issue; a comment that nobody sees takes the words apart
_REFERENCES = re.compile(r"([@#]|\bGH-)(?=\w)")
# GitHub takes 65,536 characters in a comment; what goes beyond is counted, not shown
LIMIT = 60_000


def render(report: Report) -> str:
    """Headings by subject, a table of sides for each finding, the steps folded away."""
    out = ["# Consistency report", "", escaped(overview(report)), ""]
    articles = by_id(report)
    size, left_out = sum(map(len, out)), 0
    for group in grouped(report):
        heading = ["## " + escaped(group.heading), ""]
        for finding in group.findings:
            block = _finding(finding, shown(finding, articles), articles, said_of(finding, group.heading))
            length = sum(len(line) + 1 for line in heading + block)
            if size + length > LIMIT:
                left_out += 1
                continue
            out += heading + block
            size, heading = size + length, []
    if left_out:
        out += [f"**{counted(left_out, 'more finding')} left out for length.**", ""]
    if report.hidden:
        out += [f"<details><summary>Hidden: {len(report.hidden)}</summary>", ""]
        out += [f"- {escaped(h.finding.message)} ({escaped(h.reason)}, `{h.finding.id}`)" for h in report.hidden[:100]]
        out += ["", "</details>", ""]
    if report.problems:
        out += [f"<details><summary>Not read, or only in part: {len(report.problems)}</summary>", ""]
        out += [f"- {escaped(p.path)}{f':{p.line}' if p.line else ''}: {escaped(p.message)}" for p in report.problems[:100]]
        out += ["", "</details>", ""]
    return "\n".join(out).rstrip("\n") + "\n"


def escaped(text: str) -> str:
    """Text from an article that means nothing but itself in Markdown and HTML."""
    return _REFERENCES.sub(r"\1<!-- -->", _SPECIAL.sub(_escape, plain(text)))


def _escape(match: re.Match[str]) -> str:
    found = match[0]
    if found in _ENTITIES:
        return _ENTITIES[found]
    # a number at the start is no list item if the sign behind it is escaped
    return f"{found}\\" if found.isdigit() else f"\\{found}"


def _finding(finding: Finding, found: Shown, articles: dict[str, Article], message: str) -> list[str]:
    out = [
        f"**{finding.severity.value}** {finding.kind.value}: {escaped(message)}",
        "",
        "| | source | words |",
        "|---|---|---|",
    ]
    for side in found.sides:
        out.append(f"| {escaped(side.evidence.display)} | {_source(side, articles)} | {_words(side)} |")
    if found.more:
        out += ["", escaped(found.more)]
    reasons = [f"- {escaped(step)}" for step in finding.steps]
    why = f"{finding.rule}, {finding.confidence.value} confidence, <code>{finding.id}</code>"
    out += ["", f"<details><summary>why ({why})</summary>", "", *reasons, "", "</details>", ""]
    return out


def _source(side: Side, articles: dict[str, Article]) -> str:
    item = side.evidence
    place = escaped(f"{item.path}:{item.line}")
    article = articles.get(item.article)
    if article is not None and article.url.startswith(("https://", "http://")):
        place = f"[{place}]({quote(article.url, safe=':/?#[]@!$&*+,;=%~._-')})"
    return f"{place}<br>{escaped(side.details)}" if side.details else place


def _words(side: Side) -> str:
    quotation = "".join(
        f"<ins>{escaped_inline(text)}</ins>" if differs else escaped_inline(text) for text, differs in side.pieces
    )
    return f"{escaped_inline(side.before)}**{quotation}**{escaped_inline(side.after)}"


def escaped_inline(text: str) -> str:
    """Like ``escaped``, but white space at the ends is kept."""
    return f"{' ' if text[:1].isspace() else ''}{escaped(text)}{' ' if text.strip() and text[-1:].isspace() else ''}"
