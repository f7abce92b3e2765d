"""checker archive: add, report."""

from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from checker.cli.options import (
    Aligner,
    AlignerOption,
    BaselineOption,
    Colour,
    ColourOption,
    ConfidenceOption,
    DecisionsOption,
    EngineName,
    EngineOption,
    FailOnOption,
    FormatOption,
    JobsOption,
    Level,
    OutputOption,
    PathsArgument,
    QuietOption,
    RayAddressOption,
    RulesOption,
    StoreOption,
    StrictOption,
    Vague,
    VagueOption,
    VerboseOption,
)
from checker.cli.output import write
from checker.cli.running import (
    OK,
    UNUSABLE,
    Request,
    config_of,
    decided_names,
    exit_code,
    notes,
    progress_bar,
    run,
    view_for,
    visible,
)
from checker.errors import ConfigError
from checker.model import Confidence, unread
from checker.report import Format, render

if TYPE_CHECKING:
    from checker.store import Added

archive_app = typer.Typer(help="Articles that are read once, and kept with what was found in them.", no_args_is_help=True)


@archive_app.command()
def add(
    context: typer.Context,
    paths: PathsArgument,
    store: StoreOption,
    decisions: DecisionsOption = None,
    rules: RulesOption = None,
    vague: VagueOption = Vague.PLAIN,
    aligner: AlignerOption = Aligner.LEXICAL,
    jobs: JobsOption = 0,
    engine: EngineOption = EngineName.LOCAL,
    ray_address: RayAddressOption = "",
    strict: StrictOption = False,
    quiet: QuietOption = False,
) -> None:
    """Read what is new or has changed into an archive, and compare it with what is there."""
    from checker import store as archive

    if aligner is Aligner.VECTORS:
        raise ConfigError(
            "articles of an archive are brought together by words, not by sentence vectors", where="--aligner vectors",
            instead="give --aligner lexical; checker check --store takes vectors",
        )  # fmt: skip
    request = Request(
        tuple(paths), config_of(context), rules=tuple(rules or ()), vague=vague, decisions=decisions, cache=False, jobs=jobs,
        engine=engine, ray_address=ray_address,
    )  # fmt: skip
    same, different = decided_names(request)
    with progress_bar(quiet) as progress:
        added = archive.add(store, paths, replace(request.options(), same=same, different=different), progress=progress)
    notes(added.problems, quiet=quiet)
    typer.echo(_summary(store, added))
    raise typer.Exit(UNUSABLE if not added.paths or (strict and unread(added.problems, added.paths)) else OK)


def _summary(store: Path, added: "Added") -> str:
    again = f", {added.replaced} read again" if added.replaced else ""
    gone = f", {added.gone} gone" if added.gone else ""
    return (
        f"{visible(str(store))}: {added.read} new articles{again}, {added.known} known; {added.fresh} new findings{gone}"
        f" ({added.articles} articles, {added.findings} findings in all)"
    )


def _day(name: str, told: str) -> Any:
    """An option that takes a day."""
    return typer.Option(name, envvar=f"CHECKER_{name[2:].upper()}", formats=["%Y-%m-%d"], help=told, show_default=False)


@archive_app.command()
def report(
    context: typer.Context,
    store: StoreOption,
    since: Annotated[datetime | None, _day("--since", "Only of articles published on this day or later.")] = None,
    until: Annotated[
        datetime | None, _day("--until", "Only of articles published on this day or earlier; with --since, between the two.")
    ] = None,
    event: Annotated[
        str, typer.Option("--event", envvar="CHECKER_EVENT", help="Only of the event with this id.", show_default=False)
    ] = "",
    entity: Annotated[
        str,
        typer.Option(
            "--entity",
            envvar="CHECKER_ENTITY",
            help="Only what concerns the person, body or place of this name (or family name, or id), and its events.",
            show_default=False,
        ),
    ] = "",
    form: FormatOption = Format.TERMINAL,
    output: OutputOption = None,
    fail_on: FailOnOption = Level.NEVER,
    min_confidence: ConfidenceOption = Confidence.LOW,
    baseline: BaselineOption = None,
    decisions: DecisionsOption = None,
    rules: RulesOption = None,
    colour: ColourOption = Colour.AUTO,
    quiet: QuietOption = False,
    verbose: VerboseOption = False,
) -> None:
    """What an archive has found, with both quotes."""
    from checker.store import Question

    first, last = (day.date() if day is not None else None for day in (since, until))
    if first is not None and last is not None and first > last:
        raise ConfigError(f"--since {first} is after --until {last}", instead="give the earlier day to --since")
    request = Request(
        (), config_of(context), rules=tuple(rules or ()), min_confidence=min_confidence, baseline=baseline,
        decisions=decisions, quiet=quiet, store=store, question=Question(first, last, event, entity),
    )  # fmt: skip
    result, code = run(request)
    notes(result.problems, quiet=quiet)
    write(render(result, form, view_for(colour, output=output, verbose=verbose)), output)
    raise typer.Exit(exit_code(result, fail_on, code))
