"""checker watch: the report again whenever an article is saved."""

import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Annotated

import typer

from checker.cli.options import (
    Aligner,
    AlignerOption,
    BaselineOption,
    CacheOption,
    Colour,
    ColourOption,
    ConfidenceOption,
    DecisionsOption,
    JobsOption,
    ModelOption,
    PathsArgument,
    RulesOption,
    Vague,
    VagueOption,
    VerboseOption,
)
from checker.cli.output import write
from checker.cli.running import Request, config_of, notes, run, view_for, visible
from checker.errors import CheckerError
from checker.model import Confidence
from checker.report import Format, render

_CLEAR = "\x1b[2J\x1b[H"


def watch(
    context: typer.Context,
    paths: PathsArgument,
    min_confidence: ConfidenceOption = Confidence.LOW,
    baseline: BaselineOption = None,
    decisions: DecisionsOption = None,
    aligner: AlignerOption = Aligner.LEXICAL,
    model: ModelOption = "",
    rules: RulesOption = None,
    vague: VagueOption = Vague.PLAIN,
    cache: CacheOption = True,
    jobs: JobsOption = 0,
    colour: ColourOption = Colour.AUTO,
    interval: Annotated[
        float, typer.Option(min=0.1, max=86_400, envvar="CHECKER_INTERVAL", help="Seconds between two looks at the files.")
    ] = 0.5,
    verbose: VerboseOption = False,
) -> None:
    """Report, and report again whenever a file is saved, until interrupted."""
    if "-" in paths:
        raise CheckerError("standard input is never saved again", where="-", instead="name files to watch")
    request = Request(
        tuple(paths), config_of(context), aligner, model, tuple(rules or ()), vague, min_confidence, baseline, decisions,
        cache=cache, jobs=jobs,
    )  # fmt: skip
    also = [p for p in (baseline, decisions or Path("decisions.yaml"), *(rules or ())) if p is not None]

    def redraw() -> None:
        if sys.stdout.isatty():
            sys.stdout.write(_CLEAR)
        try:
            result, _ = run(request)
        except CheckerError as error:
            # a half-saved decisions or rule file: say so and wait for the next save
            typer.echo(f"checker: {visible(str(error))}", err=True)
            return
        notes(result.problems, quiet=False)
        write(render(result, Format.TERMINAL, view_for(colour, output=None, verbose=verbose)), None)

    try:
        follow([*paths, *map(str, also)], redraw, lambda: time.sleep(interval))
    except KeyboardInterrupt:
        raise typer.Exit from None


def follow(paths: Sequence[str], redraw: Callable[[], None], wait: Callable[[], None]) -> None:
    """Calls redraw at once and after each change of a file, for ever.

    Args:
        wait: called between two looks; ends the loop by raising.
    """
    seen: dict[str, tuple[int, int]] | None = None
    while True:
        now = states(paths)
        if now != seen:
            seen = now
            redraw()
        wait()


def states(paths: Sequence[str]) -> dict[str, tuple[int, int]]:
    """Time of change and size of every file that the paths stand for."""
    import glob

    found: dict[str, tuple[int, int]] = {}
    for path in paths:
        names = [path] if Path(path).exists() or not glob.has_magic(path) else glob.glob(path, recursive=True)  # noqa: PTH207
        for name in names:
            here = Path(name)
            for file in here.rglob("*") if here.is_dir() else [here]:
                try:
                    status = file.stat()
                except OSError:
                    continue
                found[str(file)] = (status.st_mtime_ns, status.st_size)
    return found
