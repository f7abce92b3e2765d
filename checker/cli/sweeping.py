"""The command for what no memory holds: sweep."""

from pathlib import Path
from typing import Annotated

import typer

from checker.cli.options import (
    EngineName,
    EngineOption,
    JobsOption,
    QuietOption,
    RayAddressOption,
    RulesOption,
    Vague,
    VagueOption,
)
from checker.cli.running import OK, UNUSABLE, progress_bar, visible


def sweep(
    paths: Annotated[
        list[str], typer.Argument(help="As for report; also Parquet files, s3:// and the like.", show_default=False)
    ],
    out: Annotated[str, typer.Option("--out", "-o", help="Directory or fsspec path for the Parquet files.", show_default=False)],
    work: Annotated[str, typer.Option(help="Where readings are kept; below --out if not given.", show_default=False)] = "",
    room: Annotated[int, typer.Option("--window", min=1, help="Articles that are compared with one another.")] = 2000,
    overlap: Annotated[int, typer.Option(min=0, help="Days before a window that it is given as well.")] = 10,
    jobs: JobsOption = 0,
    engine: EngineOption = EngineName.LOCAL,
    ray_address: RayAddressOption = "",
    rules: RulesOption = None,
    vague: VagueOption = Vague.PLAIN,
    quiet: QuietOption = False,
) -> None:
    """Compare an archive of any size in windows of time; findings, claims and facts are written as Parquet."""
    from checker import pipeline
    from checker.sweep import sweep as run

    options = pipeline.Options(
        rules=tuple(str(Path(r)) for r in rules or ()), vague=vague.value, jobs=jobs, engine=engine.value, ray_address=ray_address
    )
    with progress_bar(quiet, "pieces done") as progress:
        swept = run(paths, out, options, work=work, room=room, overlap=overlap, progress=progress)
    if not quiet:
        for problem in swept.problems:
            typer.echo(f"checker: {visible(problem.path)}: {visible(problem.message)}", err=True)
    counts = ", ".join(f"{swept.findings.get(level, 0)} {level}s" for level in ("error", "warning", "note"))
    typer.echo(f"{swept.articles} articles in {len(swept.windows)} windows: {counts}; see {out}")
    raise typer.Exit(OK if swept.articles else UNUSABLE)
