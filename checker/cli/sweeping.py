"""The command for what no memory holds: sweep."""

from dataclasses import replace
from typing import Annotated

import typer

from checker.cli.options import (
    DecisionsOption,
    EngineName,
    EngineOption,
    JobsOption,
    QuietOption,
    RayAddressOption,
    RulesOption,
    StrictOption,
    Vague,
    VagueOption,
)
from checker.cli.running import OK, UNUSABLE, Request, config_of, decided_names, notes, progress_bar, visible


def sweep(
    context: typer.Context,
    paths: Annotated[
        list[str], typer.Argument(help="As for report; also Parquet files, s3:// and the like.", show_default=False)
    ],
    out: Annotated[
        str,
        typer.Option(
            "--out",
            "-o",
            envvar="CHECKER_OUT",
            help="Directory or fsspec path for the Parquet files; those of an earlier run are replaced.",
            show_default=False,
        ),
    ],
    work: Annotated[
        str, typer.Option(envvar="CHECKER_WORK", help="Where readings are kept; below --out if not given.", show_default=False)
    ] = "",
    room: Annotated[
        int, typer.Option("--window", min=1, envvar="CHECKER_WINDOW", help="Articles that are compared with one another.")
    ] = 2000,
    overlap: Annotated[
        int,
        typer.Option(min=0, max=3650, envvar="CHECKER_OVERLAP", help="Days before a window that it is given as well."),
    ] = 10,
    jobs: JobsOption = 0,
    engine: EngineOption = EngineName.LOCAL,
    ray_address: RayAddressOption = "",
    rules: RulesOption = None,
    vague: VagueOption = Vague.PLAIN,
    decisions: DecisionsOption = None,
    strict: StrictOption = False,
    quiet: QuietOption = False,
) -> None:
    """Compare an archive of any size in windows of time; findings, claims and facts are written as Parquet."""
    from checker.sweep import sweep as run

    request = Request(
        tuple(paths), config_of(context), rules=tuple(rules or ()), vague=vague, decisions=decisions, cache=False, jobs=jobs,
        engine=engine, ray_address=ray_address,
    )  # fmt: skip
    same, different = decided_names(request)
    options = replace(request.options(), same=same, different=different)
    with progress_bar(quiet, "pieces done") as progress:
        swept = run(paths, out, options, work=work, room=room, overlap=overlap, progress=progress)
    notes(swept.problems, quiet=quiet)
    counts = ", ".join(_number(swept.findings.get(level, 0), level) for level in ("error", "warning", "note"))
    windows = _number(len(swept.windows), "window")
    typer.echo(f"{_number(swept.articles, 'article')} in {windows}: {counts}; see {visible(out)}")
    raise typer.Exit(UNUSABLE if not swept.articles or (strict and swept.unread) else OK)


def _number(count: int, what: str) -> str:
    return f"{count} {what}{'' if count == 1 else 's'}"
