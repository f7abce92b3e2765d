"""The command line: arguments in, exit code out."""

import gc
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Annotated, Any

import typer
from typer.core import TyperGroup

from checker.cli import adopting, ending, reports, sweeping, watching
from checker.cli.archive import archive_app
from checker.cli.output import silence, write
from checker.cli.rules import rules_app
from checker.cli.running import UNUSABLE, visible
from checker.config import Config, find_config, read_config
from checker.errors import CheckerError, ConfigError
from checker.model import Limits

_DIGITS = 20  # of a number that an option gives


class Program(TyperGroup):
    """The commands together; what the user can put right ends in one clear line and exit code 2."""

    def invoke(self, ctx: Any) -> Any:
        try:
            with ending.told():
                return super().invoke(ctx)
        except CheckerError as error:
            ending.said(visible(str(error)))
            raise typer.Exit(UNUSABLE) from None
        except ending.Ended as error:
            if error.message:
                ending.said(visible(error.message))
            raise typer.Exit(error.code) from None


app = typer.Typer(
    name="checker",
    cls=Program,
    help="Finds where news articles disagree about facts, and shows both quotes.",
    no_args_is_help=True,
    add_completion=True,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)
app.command()(reports.report)
app.command()(reports.check)
app.command()(reports.diff)
app.command()(reports.facts)
app.command()(reports.explain)
app.add_typer(rules_app, name="rules")
app.add_typer(archive_app, name="archive")
app.command()(adopting.baseline)
app.command()(adopting.init)
app.command()(watching.watch)
app.command()(sweeping.sweep)

# which settings of a configuration file are defaults of which command; report and facts end with 0 unless told otherwise on
# the command line, so that fail-on is the gate's alone
_SETTINGS = {
    "aligner": ("report", "check", "diff", "explain", "baseline", "watch", "archive add"),
    "model": ("report", "check", "diff", "explain", "baseline", "watch"),
    "vague": ("report", "check", "diff", "facts", "explain", "baseline", "watch", "archive add", "sweep"),
    "rules-dirs": ("report", "check", "diff", "facts", "explain", "baseline", "watch", "archive add", "archive report", "sweep"),
    "min-confidence": ("report", "check", "diff", "baseline", "watch", "archive report"),
    "decisions": ("report", "check", "diff", "explain", "baseline", "watch", "archive add", "archive report", "sweep"),
    "baseline": ("report", "check", "diff", "watch", "archive report"),
    "jobs": ("report", "check", "diff", "facts", "explain", "baseline", "watch", "archive add", "sweep"),
    "engine": ("report", "check", "explain", "baseline", "archive add", "sweep"),
    "ray-address": ("report", "check", "explain", "baseline", "archive add", "sweep"),
    "cache": ("report", "check", "diff", "facts", "explain", "baseline", "watch"),
    "quiet": ("report", "check", "diff", "facts", "explain", "baseline", "archive add", "archive report", "sweep"),
    "strict": ("check",),
    "allow-empty": ("check",),
    "fail-on": ("check",),
}


def _defaults(config: Config) -> dict[str, Any]:
    defaults: dict[str, Any] = {}
    for key, value in config.options.items():
        name = "rules" if key == "rules-dirs" else key.replace("-", "_")
        for command in _SETTINGS[key]:
            place = defaults
            for word in command.split():
                place = place.setdefault(word, {})
            place[name] = value
    return defaults


def _version(show: bool) -> None:
    if show:
        from checker.pipeline import VERSION

        typer.echo(f"checker {VERSION}")
        raise typer.Exit


def limits_of(given: Sequence[str]) -> dict[str, int]:
    """The limits that options name: ``sentences=500``.

    Raises:
        ConfigError: for what is no name and number.
    """
    limits: dict[str, int] = {}
    for text in given:
        name, _, number = text.partition("=")
        if not number.isascii() or not number.isdecimal() or len(number) > _DIGITS:
            raise ConfigError(f"--limit {text!r} is no limit", instead="write a name and a number: --limit sentences=500")
        limits[name.strip()] = int(number)
    Limits.of(limits, where="--limit")
    return limits


@app.command()
def schema() -> None:
    """The JSON schema of checker report --format json."""
    from checker.report.jsonreport import schema_text

    write(schema_text(), None)


@app.callback()
def _main(
    context: typer.Context,
    config: Annotated[
        Path | None,
        typer.Option(
            "--config",
            envvar="CHECKER_CONFIG",
            help="Configuration file.",
            show_default="checker.toml or pyproject.toml here or above",
        ),
    ] = None,
    limit: Annotated[
        list[str] | None,
        typer.Option(
            "--limit",
            envvar="CHECKER_LIMIT",
            metavar="NAME=NUMBER",
            show_default=False,
            help="How much of an input is taken: article-bytes, file-bytes, sentences, words, facts or tags; may be repeated.",
        ),
    ] = None,
    _version_asked: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Show the version and exit.")
    ] = False,
) -> None:
    """Finds where news articles disagree about facts, and shows both quotes."""
    if context.invoked_subcommand in (None, "init", "rules", "schema"):
        return
    if config is None:
        found = find_config(Path.cwd())
    else:
        read = read_config(config)
        if read is None:
            raise ConfigError("has no [tool.checker]", where=str(config), instead="name a file that has, or checker.toml")
        found = read
    if limit:
        found = replace(found, limits={**found.limits, **limits_of(limit)})
    context.obj = found
    context.default_map = dict(_defaults(found))


def main(arguments: Sequence[str] | None = None) -> None:
    """Run the command line: the console script's entry point."""
    # modules and rules are made to stay: the collector would only walk them (running.run turns it on again)
    gc.disable()
    try:
        app(args=list(arguments) if arguments is not None else None, standalone_mode=True)
    except OSError as error:  # the help has no room; a command's own are told where it is run
        silence()
        ending.said(visible(error.strerror or str(error)))
        raise SystemExit(UNUSABLE) from None
    finally:
        gc.enable()
