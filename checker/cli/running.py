"""What the commands have in common: settings together, the run, notes on standard error, exit codes."""

import gc
import os
import shutil
import sys
from collections.abc import Collection, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from checker.cli.ending import said
from checker.cli.options import Aligner, Colour, EngineName, Level, Vague
from checker.config import Config, cache_directory
from checker.errors import ConfigError
from checker.model import Confidence, Limits, Problem, Report, unread
from checker.report import View

if TYPE_CHECKING:
    from checker.decisions import Decisions
    from checker.pipeline import Options, Progress
    from checker.store import Question

OK, FOUND, UNUSABLE, NOTHING_COMPARABLE = 0, 1, 2, 3
# columns where nobody says how many there are (a file, a pipe)
WIDTH = 100
# objects after which the collector looks for garbage: Python's 700 would walk the young ones a thousand times a run for nothing
_COLLECTED = 50_000
# articles from which on progress is shown
MANY = 30


@dataclass(frozen=True, slots=True)
class Request:
    """What a command was asked to do, apart from how to show it.

    Attributes:
        config: the configuration file's content. changed_since: a git revision; "".
        cache: whether readings are remembered. store: file of an archive that the paths are checked against.
        jobs, engine, ray_address: see ``pipeline.Options``.
        question: asked of that archive instead.
    """

    paths: tuple[str, ...]
    config: Config
    aligner: Aligner = Aligner.LEXICAL
    model: str = ""
    rules: tuple[Path, ...] = ()
    vague: Vague = Vague.PLAIN
    min_confidence: Confidence = Confidence.LOW
    baseline: Path | None = None
    decisions: Path | None = None
    changed_since: str = ""
    quiet: bool = False
    strict: bool = False
    cache: bool = True
    store: Path | None = None
    jobs: int = 0
    engine: EngineName = EngineName.LOCAL
    ray_address: str = ""
    question: "Question | None" = None

    def options(self) -> "Options":
        """What the pipeline is told."""
        from checker import pipeline

        rules = tuple(str(r) for r in self.rules)
        directory = cache_directory() if self.cache else None
        return pipeline.Options(
            self.aligner.value, self.model, rules, self.vague.value, self.jobs, engine=self.engine.value,
            ray_address=self.ray_address, cache=str(directory) if directory is not None else "",
            limits=Limits.of(self.config.limits, where=self.config.path),
        )  # fmt: skip


def config_of(context: typer.Context) -> Config:
    """The configuration that the program found when it started."""
    found = context.find_root().obj
    return found if isinstance(found, Config) else Config()


def run(request: Request) -> tuple[Report, int]:
    """The report, filtered as the settings say; and 2 if nothing could be read, or with ``strict`` not everything, else 0.

    Raises:
        CheckerError: an option, rule, configuration, decisions or baseline file cannot be used.
    """
    from checker.decisions import Baseline, Settings, entry, pairs, read_baseline, select

    gc.freeze()  # what has been imported stays; the collector looks at the run's own objects only
    gc.set_threshold(_COLLECTED)
    gc.enable()
    today = _today()
    decisions = _decisions(request.decisions)
    same, different = pairs(decisions, today)
    config = request.config
    if config.severities:
        from checker.rulebook import require_known, rule_ids

        require_known(config.severities, rule_ids(request.rules), config.path)
    settings = Settings(
        today=today,
        decisions=decisions,
        ignore=tuple(entry(fields, config.path) for fields in config.ignore),
        severities=config.severities,
        config=config.path,
        baseline=read_baseline(request.baseline) if request.baseline else Baseline(),
        min_confidence=request.min_confidence,
    )
    with progress_bar(request.quiet) as progress:
        report = _report(request, replace(request.options(), same=same, different=different), progress)
    read = [article.path for article in report.articles]
    code = OK if request.question is not None else input_code(read, report.problems, strict=request.strict)
    if request.changed_since:
        from checker.cli.git import changed_paths

        settings = replace(settings, changed=changed_paths(request.changed_since, [a.path for a in report.articles]))
    return select(report, settings), code


def _report(request: Request, options: "Options", progress: "Progress | None") -> Report:
    if request.store is None:
        from checker import pipeline

        return pipeline.run(request.paths, options, progress=progress)
    from checker import store

    if request.question is not None:
        return store.ask(request.store, request.question, options.rules)
    return store.check(request.store, request.paths, options, progress=progress)


def decided_names(request: Request) -> tuple[tuple[tuple[str, str], ...], tuple[tuple[str, str], ...]]:
    """The names that the decisions file says are the same, and different."""
    from checker.decisions import pairs

    return pairs(_decisions(request.decisions), _today())


def _decisions(path: Path | None) -> "Decisions":
    from checker.decisions import FILE, Decisions, read_decisions

    if path is not None:
        if not path.is_file():
            raise ConfigError("no such decisions file", where=str(path), instead="name another one with --decisions")
        return read_decisions(path)
    here = Path(FILE)
    return read_decisions(here) if here.is_file() else Decisions()


def _today() -> date:
    """The day on which decisions are valid: that of SOURCE_DATE_EPOCH, for builds that must repeat, or the calendar's."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    if epoch.isdigit():
        return datetime.fromtimestamp(int(epoch), UTC).date()
    return datetime.now(UTC).date()


@contextmanager
def progress_bar(quiet: bool, what: str = "articles read") -> "Iterator[Progress | None]":
    """A bar on standard error, at a terminal only and for long runs only."""
    if quiet or not sys.stderr.isatty():
        yield None
        return

    def show(done: int, of: int) -> None:
        if of < MANY:
            return
        filled = 30 * done // of
        sys.stderr.write(f"\r{'━' * filled}{' ' * (30 - filled)} {done}/{of} {what}" if done < of else "\r\x1b[K")
        sys.stderr.flush()

    yield show


def view_for(colour: Colour, *, output: Path | None, verbose: bool = False, base: str = "", side_by_side: bool = False) -> View:
    """How the reader sees it: width and colour of the terminal, or the same everywhere for a file or a pipe."""
    terminal = output is None and sys.stdout is not None and sys.stdout.isatty()
    if colour is Colour.AUTO:
        # https://no-color.org: present and not empty
        coloured = terminal and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
    else:
        coloured = colour is Colour.ALWAYS
    width = WIDTH
    if terminal or os.environ.get("COLUMNS", "").isdigit():
        width = shutil.get_terminal_size((WIDTH, 40)).columns
    return View(width=max(width, 40), colour=coloured, verbose=verbose, base=base, side_by_side=side_by_side)


def notes(problems: Iterable[Problem], *, quiet: bool) -> None:
    """Says on standard error what could not be used."""
    if not quiet:
        for problem in problems:
            place = f"{problem.path}:{problem.line}" if problem.line else problem.path
            said(f"{visible(place)}: {visible(problem.message)}")


def visible(text: str) -> str:
    """Control characters and undecodable bytes written out, so that a file name cannot steer the terminal."""
    return "".join(
        c if c.isprintable() else c.encode("unicode_escape", "surrogateescape").decode("ascii", "replace") for c in text
    )


def input_code(read: Collection[str], problems: Sequence[Problem], *, strict: bool) -> int:
    """2 if nothing could be read, or with strict if something could not; read: the paths of the articles."""
    return UNUSABLE if not read or (strict and unread(problems, frozenset(read))) else OK


def exit_code(report: Report, fail_on: Level, code: int) -> int:
    """The exit code of a report by the contract, apart from code 3; code: that of the inputs."""
    return FOUND if code == OK and fail_on.reached_by(report.findings) else code
