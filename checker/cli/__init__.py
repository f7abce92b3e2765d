"""The command line: arguments in, exit code out."""

import gc
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated, Any

import typer
from typer.core import TyperGroup

from checker.cli import adopting, reports, watching
from checker.cli.output import write
from checker.cli.rules import rules_app
from checker.cli.running import UNUSABLE, visible
from checker.config import Config, find_config, read_config
from checker.errors import CheckerError, ConfigError


class Program(TyperGroup):
    """The commands together; what the user can put right ends in one clear line and exit code 2."""

    def invoke(self, ctx: Any) -> Any:
        try:
            return super().invoke(ctx)
        except CheckerError as error:
            typer.echo(f"checker: {visible(str(error))}", err=True)
            raise typer.Exit(UNUSABLE) from None


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
app.command()(adopting.baseline)
app.command()(adopting.init)
app.command()(watching.watch)

# which settings of a configuration file are defaults of which command; report and facts end with 0 unless told otherwise on
# the command line, so that fail-on is the gate's alone
_SETTINGS = {
    "aligner": ("report", "check", "diff", "explain", "baseline", "watch"),
    "model": ("report", "check", "diff", "explain", "baseline", "watch"),
    "vague": ("report", "check", "diff", "facts", "explain", "baseline", "watch"),
    "rules-dirs": ("report", "check", "diff", "facts", "explain", "baseline", "watch"),
    "min-confidence": ("report", "check", "diff", "baseline", "watch"),
    "decisions": ("report", "check", "diff", "explain", "baseline", "watch"),
    "baseline": ("report", "check", "diff", "watch"),
    "quiet": ("report", "check", "diff", "facts", "explain", "baseline"),
    "strict": ("check",),
    "allow-empty": ("check",),
    "fail-on": ("check",),
}


def _defaults(config: Config) -> dict[str, dict[str, object]]:
    defaults: dict[str, dict[str, object]] = {}
    for key, value in config.options.items():
        name = "rules" if key == "rules-dirs" else key.replace("-", "_")
        for command in _SETTINGS[key]:
            defaults.setdefault(command, {})[name] = value
    return defaults


def _version(show: bool) -> None:
    if show:
        from checker.pipeline import VERSION

        typer.echo(f"checker {VERSION}")
        raise typer.Exit


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
    context.obj = found
    context.default_map = dict(_defaults(found))


def main(arguments: Sequence[str] | None = None) -> None:
    """Run the command line: the console script's entry point."""
    # modules and rules are made to stay: the collector would only walk them (running.run turns it on again)
    gc.disable()
    try:
        app(args=list(arguments) if arguments is not None else None, standalone_mode=True)
    except BrokenPipeError:
        # the reader has gone ("| head"): no message, and nothing more to flush
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(141)
    except KeyboardInterrupt:
        typer.echo("checker: interrupted", err=True)
        sys.exit(130)
    finally:
        gc.enable()
