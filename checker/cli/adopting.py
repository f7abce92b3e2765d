"""The commands that bring checker to a corpus: baseline and init."""

from pathlib import Path
from typing import Annotated

import typer

from checker.cli.options import (
    Aligner,
    AlignerOption,
    CacheOption,
    ConfidenceOption,
    DecisionsOption,
    EngineName,
    EngineOption,
    JobsOption,
    ModelOption,
    PathsArgument,
    QuietOption,
    RayAddressOption,
    RulesOption,
    StrictOption,
    Vague,
    VagueOption,
)
from checker.cli.output import write
from checker.cli.running import OK, Request, config_of, notes, run
from checker.errors import CheckerError
from checker.model import Confidence

_CONFIG = """\
# Settings of checker. Every line is optional; options of the command line come before these.
# The same may stand in pyproject.toml under [tool.checker].

# Severity from which on `checker check` ends with exit code 1: error, warning, note or never.
fail-on = "error"

# Findings read or joined less surely are left out: high, medium or low.
min-confidence = "low"

# Findings known when you began are hidden: `checker baseline articles/ --output checker-baseline.json`.
# baseline = "checker-baseline.json"

# What people decided, with reasons: accepted and ignored findings, same and different names.
# decisions = "decisions.yaml"

# Directories with rule files of your own: `checker rules new weather.rainfall --dir my-rules`.
# rules-dirs = ["my-rules"]

# lexical: by words and structure; vectors: sentence vectors add candidates (needs checker[semantic]).
# aligner = "lexical"

# How many "dozens" are: plain, acled or ibc.
# vague = "plain"

# Whether what was read is remembered (in $XDG_CACHE_HOME/checker or ~/.cache/checker), so that only what changed is read again.
# cache = true

# Severity by rule id or pattern: error, warning, note or off. `checker rules list` shows the ids.
[rules]
# "people.name" = "note"
# "sport.*" = "off"

# Findings that are none, each with a reason and, if you like, a last day.
# [[ignore]]
# rule = "people.name"
# path = "archive/*"
# reason = "old spellings stay as printed"
# until = "2027-01-01"
"""


def baseline(
    context: typer.Context,
    paths: PathsArgument,
    output: Annotated[Path, typer.Option("--output", "-o", envvar="CHECKER_BASELINE_OUTPUT", help="The file to write.")] = Path(
        "checker-baseline.json"
    ),
    min_confidence: ConfidenceOption = Confidence.LOW,
    decisions: DecisionsOption = None,
    aligner: AlignerOption = Aligner.LEXICAL,
    model: ModelOption = "",
    rules: RulesOption = None,
    vague: VagueOption = Vague.PLAIN,
    cache: CacheOption = True,
    jobs: JobsOption = 0,
    engine: EngineOption = EngineName.LOCAL,
    ray_address: RayAddressOption = "",
    strict: StrictOption = False,
    quiet: QuietOption = False,
) -> None:
    """Write down what is found now, so that only what is new is reported later."""
    from checker.decisions import written

    request = Request(
        tuple(paths), config_of(context), aligner, model, tuple(rules or ()), vague, min_confidence, decisions=decisions,
        quiet=quiet, strict=strict, cache=cache, jobs=jobs, engine=engine, ray_address=ray_address,
    )  # fmt: skip
    result, code = run(request)
    notes(result.problems, quiet=quiet)
    if code != OK:  # nothing is written: what could not be read would be new later
        raise typer.Exit(code)
    write(written(result.findings), output)
    if not quiet:
        number = len(result.findings)
        typer.echo(
            f"{output}: {number} finding{'' if number == 1 else 's'}; use it with: checker check PATH... --baseline {output}"
        )


def init(
    directory: Annotated[Path, typer.Argument(help="Where the configuration is to live.")] = Path(),
) -> None:
    """Write a commented configuration file to start from."""
    path = directory / "checker.toml"
    if path.exists():
        raise CheckerError("there is a configuration already", where=str(path), instead="edit it, or remove it first")
    if not directory.is_dir():
        raise CheckerError("no such directory", where=str(directory), instead="create it first")
    write(_CONFIG, path)
    typer.echo(f"{path}: written; next: checker check PATH...")
