"""Figures that change over time, as charts: when each was published, and how much it was."""

from dataclasses import dataclass
from datetime import datetime
from typing import TypeAlias

from checker.model import ClaimSummary, Report
from checker.report.plain import plain
from checker.report.subjects import Subjects

# of the drawing, in its own units
WIDTH, HEIGHT, LEFT, RIGHT, TOP, BOTTOM = 720, 220, 80, 20, 20, 40
CHARTS = 12
# figures of a chart; more lie on top of one another
POINTS = 200


# moment, least, most, as shown, number of the value, outlet
Figure: TypeAlias = tuple[datetime, float, float, str, int, str]


@dataclass(frozen=True, slots=True)
class Point:
    """A figure: position of its least and most, and its text."""

    x: float
    low: float
    high: float
    label: str
    colour: int


@dataclass(frozen=True, slots=True)
class Chart:
    """A claim's figures. title: what they count. days and levels: (position, text) of the axes. rows: the same as a table."""

    title: str
    points: tuple[Point, ...]
    line: str
    days: tuple[tuple[float, str], ...]
    levels: tuple[tuple[float, str], ...]
    rows: tuple[tuple[str, str, str], ...]


def charts(report: Report) -> list[Chart]:
    """Charts of claims with at least two figures from at least two moments."""
    subjects = Subjects(report)
    out = []
    for claim in report.claims:
        chart = _chart(claim, subjects.of(claim), {a.id: plain(a.source or a.path) for a in report.articles})
        if chart is not None:
            out.append(chart)
    return out[:CHARTS]


def _chart(claim: ClaimSummary, subject: str, outlets: dict[str, str]) -> Chart | None:
    figures: list[Figure] = []
    for number, value in enumerate(claim.values):
        bounds = _bounds(value.value)
        if bounds is None:
            continue
        for item in value.evidence:
            if item.published:
                moment = datetime.fromisoformat(item.published).replace(tzinfo=None)
                figures.append((moment, *bounds, plain(value.display), number, outlets.get(item.article, "")))
    if len({f[0] for f in figures}) < 2 or len({f[1:3] for f in figures}) < 2:
        return None
    figures.sort()
    if len(figures) > POINTS:
        figures = _fewer(figures)
    first, last = figures[0][0], figures[-1][0]
    least, most = min(f[1] for f in figures), max(f[2] for f in figures)
    margin = (most - least or 1) * 0.1
    floor, ceiling = max(0.0, least - margin) if least >= 0 else least - margin, most + margin
    seconds = (last - first).total_seconds()

    def x(moment: datetime) -> float:
        return round(LEFT + (WIDTH - LEFT - RIGHT) * (moment - first).total_seconds() / seconds, 1)

    def y(value: float) -> float:
        return round(HEIGHT - BOTTOM - (HEIGHT - TOP - BOTTOM) * (value - floor) / (ceiling - floor), 1)

    points = tuple(
        Point(x(m), y(low), y(high), f"{outlet}: {shown}, {m:%Y-%m-%d %H:%M}", number % 6)
        for m, low, high, shown, number, outlet in figures
    )
    rows = tuple((f"{m:%Y-%m-%d %H:%M}", outlet, shown) for m, _, _, shown, _, outlet in figures)
    return Chart(
        title=f"{subject}: {claim.attribute}",
        points=points,
        line=" ".join(f"{p.x},{p.low}" for p in points),
        days=((x(first), f"{first:%Y-%m-%d}"), (x(last), f"{last:%Y-%m-%d}")),
        levels=((y(least), f"{least:,g}"), (y(most), f"{most:,g}")),
        rows=rows,
    )


def _fewer(figures: list[Figure]) -> list[Figure]:
    """Of each figure the first and the last time that it was given; if these are too many, so many of them spread evenly."""
    first: dict[tuple[float, float], Figure] = {}
    last: dict[tuple[float, float], Figure] = {}
    for figure in figures:
        first.setdefault(figure[1:3], figure)
        last[figure[1:3]] = figure
    ends = sorted({*first.values(), *last.values()})
    return ends if len(ends) <= POINTS else [ends[at * (len(ends) - 1) // (POINTS - 1)] for at in range(POINTS)]


def _bounds(value: object) -> tuple[float, float] | None:
    """Least and most of a quantity; None for values that are no quantities or open on both sides."""
    if not isinstance(value, dict) or "unit" not in value or "timex" in value:
        return None
    low, high = value.get("lower"), value.get("upper")
    low, high = (high if low is None else low), (low if high is None else high)
    if not isinstance(low, (int, float)) or not isinstance(high, (int, float)):
        return None
    return float(low), float(high)
