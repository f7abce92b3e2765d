"""The command line: arguments in, exit code out."""

import os
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Annotated

import typer

from checker import pipeline
from checker.cli.options import (
    Aligner,
    AlignerOption,
    ConfidenceOption,
    FailOnOption,
    Level,
    ModelOption,
    OutputOption,
    PathsArgument,
    QuietOption,
    RulesOption,
    StrictOption,
    Vague,
    VagueOption,
)
from checker.cli.output import write
from checker.cli.rules import rules_app
from checker.errors import CheckerError
from checker.model import Confidence, Report
from checker.report import Format, render

app = typer.Typer(
    name="checker",
    help="Finds where news articles disagree about facts, and shows both quotes.",
    no_args_is_help=True,
    add_completion=True,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)
app.add_typer(rules_app, name="rules")

OK, FOUND, UNUSABLE, NOTHING_COMPARABLE = 0, 1, 2, 3

FormatOption = Annotated[Format, typer.Option("--format", "-f", envvar="CHECKER_FORMAT", help="How the report is written.")]


def _options(aligner: Aligner, model: str, rules: list[Path] | None, vague: Vague) -> pipeline.Options:
    return pipeline.Options(aligner.value, model, tuple(str(r) for r in rules or ()), vague.value)


def _notes(report: Report, *, quiet: bool) -> None:
    """Says on standard error what could not be used."""
    if not quiet:
        for problem in report.problems:
            place = f"{problem.path}:{problem.line}" if problem.line else problem.path
            typer.echo(f"checker: {_visible(place)}: {_visible(problem.message)}", err=True)


def _visible(text: str) -> str:
    """Control characters and undecodable bytes written out, so that a file name cannot steer the terminal."""
    return "".join(
        c if c.isprintable() else c.encode("unicode_escape", "surrogateescape").decode("ascii", "replace") for c in text
    )


def _input_code(report: Report, *, strict: bool) -> int:
    """2 if nothing could be read, or with --strict if anything could not."""
    if not report.articles or (strict and report.problems):
        return UNUSABLE
    return OK


@app.command()
def report(
    paths: PathsArgument,
    form: FormatOption = Format.TERMINAL,
    output: OutputOption = None,
    fail_on: FailOnOption = Level.NEVER,
    min_confidence: ConfidenceOption = Confidence.LOW,
    aligner: AlignerOption = Aligner.LEXICAL,
    model: ModelOption = "",
    rules: RulesOption = None,
    vague: VagueOption = Vague.PLAIN,
    strict: StrictOption = False,
    quiet: QuietOption = False,
) -> None:
    """Where articles disagree, with both quotes."""
    result = _confident(pipeline.run(paths, _options(aligner, model, rules, vague)), min_confidence)
    _notes(result, quiet=quiet)
    write(render(result, form), output)
    code = _input_code(result, strict=strict)
    if code == OK and fail_on.reached_by(result.findings):
        code = FOUND
    raise typer.Exit(code)


@app.command()
def check(
    paths: PathsArgument,
    form: FormatOption = Format.LINES,
    output: OutputOption = None,
    fail_on: FailOnOption = Level.ERROR,
    min_confidence: ConfidenceOption = Confidence.LOW,
    aligner: AlignerOption = Aligner.LEXICAL,
    model: ModelOption = "",
    rules: RulesOption = None,
    vague: VagueOption = Vague.PLAIN,
    allow_empty: Annotated[
        bool, typer.Option("--allow-empty", envvar="CHECKER_ALLOW_EMPTY", help="Exit with 0 if nothing is comparable.")
    ] = False,
    strict: StrictOption = False,
    quiet: QuietOption = False,
) -> None:
    """One line a finding, for CI: path:line:col: severity rule message."""
    result = _confident(pipeline.run(paths, _options(aligner, model, rules, vague)), min_confidence)
    _notes(result, quiet=quiet)
    write(render(result, form), output)
    code = _input_code(result, strict=strict)
    if code == OK and fail_on.reached_by(result.findings):
        code = FOUND
    elif code == OK and not result.claims and not result.findings and not allow_empty:
        typer.echo("checker: nothing comparable was found (no fact stands in two articles)", err=True)
        code = NOTHING_COMPARABLE
    raise typer.Exit(code)


@app.command()
def diff(
    a: Annotated[str, typer.Argument(help="The first article.")],
    b: Annotated[str, typer.Argument(help="The second article.")],
    output: OutputOption = None,
    fail_on: FailOnOption = Level.WARNING,
    min_confidence: ConfidenceOption = Confidence.LOW,
    aligner: AlignerOption = Aligner.LEXICAL,
    model: ModelOption = "",
    rules: RulesOption = None,
    vague: VagueOption = Vague.PLAIN,
    strict: StrictOption = False,
    quiet: QuietOption = False,
) -> None:
    """The two articles' facts as a diff, with both quotes."""
    result = _confident(pipeline.run([a, b], _options(aligner, model, rules, vague)), min_confidence)
    _notes(result, quiet=quiet)
    write(render(result, Format.DIFF), output)
    code = _input_code(result, strict=strict)
    if code == OK and len(result.articles) < 2:
        code = UNUSABLE
    if code == OK and fail_on.reached_by(result.findings):
        code = FOUND
    raise typer.Exit(code)


@app.command()
def facts(
    paths: PathsArgument,
    form: Annotated[str, typer.Option("--format", "-f", envvar="CHECKER_FACTS_FORMAT", help="terminal or jsonl.")] = "terminal",
    output: OutputOption = None,
    rules: RulesOption = None,
    vague: VagueOption = Vague.PLAIN,
    strict: StrictOption = False,
    quiet: QuietOption = False,
) -> None:
    """What was read, marked in place."""
    from checker.report import reading

    if form not in reading.FORMATS:
        raise typer.BadParameter(f"{form!r} is none of {', '.join(reading.FORMATS)}", param_hint="--format")
    result = pipeline.facts(paths, _options(Aligner.LEXICAL, "", rules, vague))
    _notes(result, quiet=quiet)
    write(reading.render(result, form), output)
    raise typer.Exit(_input_code(result, strict=strict))


@app.command()
def explain(
    finding: Annotated[str, typer.Argument(metavar="ID", help="The id of a finding, or its first digits.")],
    paths: PathsArgument,
    aligner: AlignerOption = Aligner.LEXICAL,
    model: ModelOption = "",
    rules: RulesOption = None,
    vague: VagueOption = Vague.PLAIN,
    quiet: QuietOption = False,
) -> None:
    """How a finding came about: rule, phrases, alignment, steps."""
    from checker.report import explanation

    result = pipeline.run(paths, _options(aligner, model, rules, vague))
    _notes(result, quiet=quiet)
    chosen = tuple(f for f in result.findings if f.id.startswith(finding))
    if not chosen:
        known = ", ".join(f.id for f in result.findings[:8]) or "none"
        raise CheckerError(f"no finding has the id {finding!r}", instead=f"ids of this run: {known}")
    write(explanation.render(replace(result, findings=chosen)), None)


def _confident(result: Report, least: Confidence) -> Report:
    """The report without findings below a confidence."""
    return replace(result, findings=tuple(f for f in result.findings if f.confidence.weight >= least.weight))


def _version(show: bool) -> None:
    if show:
        typer.echo(f"checker {pipeline.VERSION}")
        raise typer.Exit


@app.callback()
def _main(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Show the version and exit.")
    ] = False,
) -> None:
    """Finds where news articles disagree about facts, and shows both quotes."""


def main(arguments: Sequence[str] | None = None) -> None:
    """Run the command line; every foreseeable failure ends in one clear line and an exit code by the contract."""
    try:
        app(args=list(arguments) if arguments is not None else None, standalone_mode=True)
    except CheckerError as error:
        typer.echo(f"checker: {_visible(str(error))}", err=True)
        sys.exit(UNUSABLE)
    except BrokenPipeError:
        # the reader has gone ("| head"): no message, and nothing more to flush
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(141)
    except KeyboardInterrupt:
        typer.echo("checker: interrupted", err=True)
        sys.exit(130)
