"""Articles with their facts marked in place."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from checker.model import Article, Report
from checker.report.cards import COLOURS, anchor
from checker.report.plain import plain, plain_inline
from checker.values.display import display

_PARAGRAPHS = re.compile(r"\n[ \t\r]*\n")


@dataclass(frozen=True, slots=True)
class Part:
    """A piece of text. id: anchor of a mark; "" for text between marks. finding: id of the finding it is evidence for; "".
    colour: of its value within the finding. note: what was read."""

    text: str
    id: str = ""
    finding: str = ""
    colour: int = 0
    note: str = ""


@dataclass(frozen=True, slots=True)
class MarkedArticle:
    """An article for the page: its metadata, safe, and its paragraphs cut into parts. count: of facts."""

    id: str
    path: str
    title: str
    source: str
    published: str
    url: str
    count: int
    paragraphs: tuple[tuple[Part, ...], ...]


def marked_articles(report: Report) -> list[MarkedArticle]:
    """All articles in the order of the report."""
    facts: dict[str, list[tuple[int, int, Part]]] = {}
    # evidence first: where it overlaps a fact, it is what readers come for
    for finding in report.findings:
        values: dict[str, int] = {}
        for item in finding.evidence:
            colour = values.setdefault(repr(item.value), len(values)) % COLOURS
            note = f"{finding.kind.value}: {plain(finding.message)}"
            part = Part("", anchor(item.article, item.start), finding.id, colour, note)
            facts.setdefault(item.article, []).append((item.start, item.end, part))
    for claim in report.claims:
        for value in claim.values:
            for item in value.evidence:
                part = Part("", anchor(item.article, item.start), note=f"{claim.attribute}: {plain(value.display)}")
                facts.setdefault(item.article, []).append((item.start, item.end, part))
    counts: dict[str, int] = {}
    for reading in report.readings:
        article = reading.article
        counts[article.id] = len(reading.facts)
        for fact in reading.facts:
            start, end = article.original(fact.start, fact.end)
            part = Part("", anchor(article.id, start), note=f"{fact.attribute}: {plain(display(fact.value))}")
            facts.setdefault(article.id, []).append((start, end, part))
    return [_marked(a, facts.get(a.id, []), counts.get(a.id, 0)) for a in report.articles]


def _marked(article: Article, spans: Sequence[tuple[int, int, Part]], count: int) -> MarkedArticle:
    taken = _without_overlaps(spans)
    start = article.original(article.sentences[0].start, article.sentences[0].end)[0] if article.sentences else 0
    paragraphs = []
    for first, last in _bounds(article.raw, start):
        parts = _parts(article.raw, first, last, taken)
        if parts:
            paragraphs.append(parts)
    return MarkedArticle(
        id=article.id,
        path=plain(article.path),
        title=plain(article.title) or plain(article.path),
        source=plain(article.source),
        published=article.published.isoformat()[:16].replace("T", " ") if article.published else "",
        url=article.url if article.url.startswith(("https://", "http://")) else "",
        count=count,
        paragraphs=tuple(paragraphs),
    )


def _without_overlaps(spans: Sequence[tuple[int, int, Part]]) -> list[tuple[int, int, Part]]:
    """In text order; of spans that overlap the one that was named first stays."""
    taken: dict[int, int] = {}
    out = []
    for start, end, part in spans:
        if end > start and not any(at in taken for at in range(start, end)):
            taken.update(dict.fromkeys(range(start, end), 1))
            out.append((start, end, part))
    return sorted(out, key=lambda span: span[0])


def _bounds(raw: str, start: int) -> list[tuple[int, int]]:
    out = []
    for match in _PARAGRAPHS.finditer(raw, start):
        out.append((start, match.start()))
        start = match.end()
    return [*out, (start, len(raw))]


def _parts(raw: str, first: int, last: int, spans: Sequence[tuple[int, int, Part]]) -> tuple[Part, ...]:
    out = []
    at = first
    for start, end, part in spans:
        if start < first or end > last:
            continue
        if start > at:
            out.append(Part(plain_inline(raw[at:start])))
        out.append(Part(plain(raw[start:end]), part.id, part.finding, part.colour, part.note))
        at = end
    rest = plain_inline(raw[at:last])
    if rest.strip():
        out.append(Part(rest))
    return tuple(part for part in out if part.text)
