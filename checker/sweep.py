"""An archive too large for memory: read in batches, compared in windows of time, on this machine or a cluster; Parquet comes out.

The same functions as in ``pipeline`` do the work; an archive that fits into one window gives the findings of ``pipeline.run``.
"""

import json
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

from checker.engine.choice import engine_for
from checker.engine.parquet import NUMBERED, remove, remove_earlier, write_rows, write_text
from checker.engine.reading import BATCH, Batch, Job
from checker.engine.windows import (
    ARTICLES,
    NO_DAY,
    OVERLAP_DAYS,
    Cutting,
    Keeping,
    Kept,
    Table,
    Window,
    articles_of,
    crowded,
    cut_window,
    files_of,
    keep_batch,
    windows_of,
    with_parts,
)
from checker.errors import ConfigError
from checker.ingest.discover import Source, discover
from checker.ingest.read import Pending, pending
from checker.model import Finding, Limits, Problem, Report
from checker.pipeline import Options, Progress, compared, uncollected
from checker.rulebook import Rulebook, load_rules
from checker.values.canonical import canonical
from checker.values.json import as_json

# batches' worth of articles that are kept in one file
FILE_ARTICLES = 64 * BATCH
# what comes out, each below --out, a file for each window; those of an earlier run are removed
RESULTS = ("findings", "claims", "facts")
# written last, so that whoever finds it finds everything; the name is Hadoop's, and those who read folders know it
DONE = "_SUCCESS"


@dataclass(frozen=True, slots=True)
class Windowed:
    """What a window resulted in. articles: its own. findings: by severity. file: of the findings; "" if there are none."""

    articles: int
    findings: dict[str, int]
    file: str


@dataclass(frozen=True, slots=True)
class Swept:
    """What a sweep resulted in; the findings are in the files. unread: whether something could not be read at all."""

    articles: int
    windows: tuple[Windowed, ...]
    problems: tuple[Problem, ...]
    unread: bool = False

    @property
    def findings(self) -> dict[str, int]:
        """Numbers by severity."""
        total: Counter[str] = Counter()
        for window in self.windows:
            total.update(window.findings)
        return dict(total)


@dataclass(frozen=True, slots=True)
class _Terms:
    options: Options
    rulebook: Rulebook
    out: str


def sweep(
    paths: Sequence[str],
    out: str,
    options: Options | None = None,
    *,
    work: str = "",
    room: int = ARTICLES,
    overlap: int = OVERLAP_DAYS,
    progress: Progress | None = None,
) -> Swept:
    """Reads and compares; writes findings, claims and facts of every window as Parquet, and ``_SUCCESS`` when all is there.

    Args:
        paths: as for ``pipeline.run``; besides, Parquet files, also behind a scheme (``s3://``), with a column of texts.
        out: a directory, or a path that fsspec opens; of a cluster, one that every node reaches.
        work: the same for what was read; "" for a directory below ``out``.
        room: articles of a window; three times as many with those of the days before, or it is cut (``engine.parts``).
        overlap: days before it that it is given as well.
        progress: told how many batches are read or windows compared, and of how many.

    Raises:
        RuleError, ConfigError: see ``pipeline.run``. CheckerError: a path cannot be read or written.
    """
    # "" is what an unset variable of a shell leaves, and would be the root of all
    for place, option in ((out, "--out"), (work or "readings", "--work")):
        if not place.strip("/ "):
            raise ConfigError(f"{place!r} is no directory", instead=f"name one with {option}")
    options = options or Options()
    rulebook = load_rules([Path(p) for p in options.rules])
    batches, problems, failed = _batches(paths, options.limits)
    remove(f"{out.rstrip('/')}/{DONE}")
    for kind in RESULTS:
        remove_earlier(f"{out.rstrip('/')}/{kind}", NUMBERED)
    engine = engine_for(options.engine, jobs=options.jobs, address=options.ray_address)
    keeping = Keeping(Job(rulebook, options.vague, options.limits), (work or f"{out.rstrip('/')}/readings").rstrip("/"))
    remove_earlier(keeping.folder)
    kept: list[Kept] = []
    with uncollected():
        for one in engine.map(keep_batch, keeping, batches):
            kept.append(one)
            problems += one.problems
            if progress:
                progress(len(kept), len(batches))
        days: Counter[date] = Counter()
        for one in kept:
            days.update(one.days)
        whole = [(window, files_of(window, kept)) for window in windows_of(days, room, overlap)]
        large = [item for item in whole if crowded(item[0], days, room)]
        cuts = engine.map(cut_window, Cutting(keeping.folder, room), large)
        windows = with_parts(whole, {window.number: parts for (window, _), parts in zip(large, cuts, strict=True)})
        alone = replace(options, engine="local", jobs=1, cache="")
        results: list[Windowed] = []
        for result in engine.map(_compare_window, _Terms(alone, rulebook, out.rstrip("/")), windows):
            results.append(result)
            if progress:
                progress(len(results), len(windows))
    swept = Swept(days.total(), tuple(results), tuple(problems), failed or any(one.unread for one in kept))
    write_text(f"{out.rstrip('/')}/{DONE}", _summary(swept))
    return swept


def _summary(swept: Swept) -> str:
    counted = {"articles": swept.articles, "windows": len(swept.windows), "findings": dict(sorted(swept.findings.items()))}
    return json.dumps(counted) + "\n"


def _batches(paths: Sequence[str], limits: Limits) -> tuple[list[tuple[int, Batch | Table]], list[Problem], bool]:
    """The work of reading, what is to be said of it, and whether an input cannot be read.

    Of several collections each is read where it is worked on; one alone is shared out.
    """
    tables = [path for path in paths if path.endswith(".parquet")]
    sources, problems = discover([path for path in paths if path not in tables]) if len(tables) < len(paths) else ([], [])
    failed = bool(problems)
    collections = [s for s in sources if s.format in ("json", "jsonl")]
    wanted: list[Pending] = []
    whole: list[Source] = collections if len(collections) > 1 else []
    for source in sources:
        if source not in whole:
            found, wrong = pending(source, limits=limits)
            wanted += found
            problems += wrong
            failed = failed or not found
    pieces: list[Batch | Table] = [wanted[at : at + FILE_ARTICLES] for at in range(0, len(wanted), FILE_ARTICLES)]
    pieces += [[Pending(source)] for source in whole]
    pieces += [Table(path) for path in tables]
    return list(enumerate(pieces)), problems, failed


def _compare_window(terms: _Terms, item: tuple[Window, Sequence[str]]) -> Windowed:
    window, files = item
    report = compared(list(articles_of(window, files)), (), terms.rulebook, terms.options)
    day = {
        a.id: NO_DAY if a.published is None else date(a.published.year, a.published.month, a.published.day)
        for a in report.articles
    }
    own = {article for article, when in day.items() if window.owns(when)}
    findings = [f for f in report.findings if window.owns(max(day[e.article] for e in f.evidence))]
    name = f"{window.number:05}.parquet"
    file = f"{terms.out}/findings/{name}" if findings else ""
    if findings:
        write_rows(file, [_finding(f, max(day[e.article] for e in f.evidence)) for f in findings], "findings")
    write_rows(f"{terms.out}/claims/{name}", list(_claims(report, own)), "claims")
    write_rows(f"{terms.out}/facts/{name}", list(_facts(report, own)), "facts")
    return Windowed(len(own), dict(Counter(f.severity.value for f in findings)), file)


def _finding(f: Finding, day: date) -> dict[str, Any]:
    return {
        "id": f.id, "kind": f.kind.value, "severity": f.severity.value, "confidence": f.confidence.value, "rule": f.rule,
        "attribute": f.attribute, "subject": f.subject, "event": f.event, "message": f.message, "steps": list(f.steps),
        "articles": [e.path for e in f.evidence], "quotes": [e.quote for e in f.evidence],
        "displays": [e.display for e in f.evidence], "starts": [e.start for e in f.evidence],
        "ends": [e.end for e in f.evidence], "day": day.isoformat(),
    }  # fmt: skip


def _claims(report: Report, own: set[str]) -> Iterator[dict[str, Any]]:
    for c in report.claims:
        if any(e.article in own for v in c.values for e in v.evidence):
            yield {
                "id": c.id, "rule": c.rule, "attribute": c.attribute, "subject": c.subject, "event": c.event, "scope": c.scope,
                "min": c.min, "max": c.max, "origins": c.origins, "values": [v.display for v in c.values],
                "counts": [len(v.evidence) for v in c.values],
            }  # fmt: skip


def _facts(report: Report, own: set[str]) -> Iterator[dict[str, Any]]:
    for reading in report.readings:
        if reading.article.id in own:
            for f in reading.facts:
                start, end = reading.article.original(f.start, f.end)
                yield {
                    "article": reading.article.path, "rule": f.rule, "attribute": f.attribute, "start": start, "end": end,
                    "text": f.text, "value": canonical(as_json(f.value)), "about": f.about,
                    "subject": f.subject.text if f.subject else "", "speaker": f.stance.speaker,
                    "modality": f.stance.modality, "main_event": f.main_event, "event": f.event,
                }  # fmt: skip
