"""Facts by outlet: a row for each claim, a column for each article, the values in the cells."""

import re
from collections import Counter
from dataclasses import dataclass

from checker.model import ClaimSummary, Report
from checker.report.cards import anchor
from checker.report.plain import plain
from checker.report.subjects import Subjects

# scopes that are words for readers ("children+part"); others are keys for the program
_WORDS = re.compile(r"[a-z][a-z +-]*\Z")
_DISAGREE = frozenset({"disjoint", "grew"})
# articles that are given a column: a page of some megabytes, where 3,000 would make one of hundreds
COLUMNS = 60


@dataclass(frozen=True, slots=True)
class Cell:
    """The values an article gives: what is shown, the number of the value among the claim's, and where it stands."""

    values: tuple[tuple[str, int, str], ...]


@dataclass(frozen=True, slots=True)
class Row:
    """A claim. differs: whether its values cannot all hold."""

    subject: str
    attribute: str
    scope: str
    differs: bool
    origins: int
    range: str
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """The table: columns are (label, path, publication time) of articles that take part in a claim. articles: how many do."""

    columns: tuple[tuple[str, str, str], ...]
    rows: tuple[Row, ...]
    articles: int


def facts_table(report: Report) -> Table:
    """Claims that disagree first, then the others, each in the order of the report; quotations are left out.

    Of very many articles those have columns that take part in most claims, and claims have rows that two of these take part in.
    """
    subjects = Subjects(report)
    # quotations that agree are no facts to compare, and those that differ stand among the findings
    claims = [c for c in report.claims if c.attribute != "quote"]
    taking_part = {e.article for c in claims for v in c.values for e in v.evidence}
    columns = [a for a in report.articles if a.id in taking_part]
    if len(columns) > COLUMNS:
        weight = Counter(article for c in claims for article in {e.article for v in c.values for e in v.evidence})
        most = {a.id for a in sorted(columns, key=lambda a: -weight[a.id])[:COLUMNS]}
        columns = [a for a in columns if a.id in most]
        claims = [c for c in claims if len(most & {e.article for v in c.values for e in v.evidence}) > 1]
    rows = [_row(claim, subjects.of(claim), [a.id for a in columns]) for claim in claims]
    rows.sort(key=lambda row: not row.differs)
    return Table(
        tuple(
            (plain(a.source or a.path.rpartition("/")[2]), plain(a.path), a.published.isoformat()[:10] if a.published else "")
            for a in columns
        ),
        tuple(rows),
        len(taking_part),
    )


def _row(claim: ClaimSummary, subject: str, columns: list[str]) -> Row:
    by_article: dict[str, dict[int, tuple[str, int, str]]] = {}
    for number, value in enumerate(claim.values):
        for item in value.evidence:
            by_article.setdefault(item.article, {})[number] = (plain(value.display), number, anchor(item.article, item.start))
    spread = ""
    if claim.min is not None and claim.max is not None and claim.min != claim.max:
        spread = f"{claim.min:,g} to {claim.max:,g}"
    return Row(
        subject=subject,
        attribute=claim.attribute,
        scope=plain(claim.scope.replace("+", ", ")) if _WORDS.match(claim.scope) else "",
        differs=bool(_DISAGREE & set(claim.relations)),
        origins=claim.origins,
        range=spread,
        cells=tuple(Cell(tuple(by_article.get(article, {}).values())) for article in columns),
    )
