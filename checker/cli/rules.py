"""checker rules: list, show, new, test, schema."""

import json
from pathlib import Path
from typing import Annotated

import typer

from checker.cli.options import RulesOption
from checker.cli.output import write
from checker.errors import CheckerError

rules_app = typer.Typer(help="The rules: what is read, how it is compared.", no_args_is_help=True)


@rules_app.command("list")
def list_rules(rules: RulesOption = None) -> None:
    """Every rule with its attribute, severity and title."""
    from checker.rulebook import load_rules

    book = load_rules(rules or [])
    width = max((len(r.id) for r in book), default=0)
    write("".join(f"{r.id:{width}}  {r.attribute:12} {r.severity.value:8} {r.title}\n" for r in book), None)


@rules_app.command("show")
def show_rule(rule: Annotated[str, typer.Argument(help="The id of a rule.")], rules: RulesOption = None) -> None:
    """The file of one rule, examples included."""
    from checker.rulebook import load_rules, suggest

    book = load_rules(rules or [])
    found = book.get(rule)
    if found is None:
        raise CheckerError(f"no rule has the id {rule!r}", instead=suggest(rule, book))
    write(Path(found.path).read_text(encoding="utf-8"), None)


@rules_app.command("new")
def new(
    rule: Annotated[str, typer.Argument(help="The id of the new rule, such as weather.rainfall.")],
    directory: Annotated[Path, typer.Option("--dir", envvar="CHECKER_DIR", help="The directory of rules.")] = Path("rules"),
) -> None:
    """Write a rule file to start from."""
    from checker.rulebook import new_rule

    group, _, name = rule.partition(".")
    if not group or not name:
        raise CheckerError(f"{rule!r} is no rule id", instead="write group.name, such as weather.rainfall")
    path = directory / group / f"{name}.yaml"
    if path.exists():
        raise CheckerError("there is a rule already", where=str(path), instead="choose another id")
    text = new_rule(rule)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise CheckerError(
            f"cannot be made a directory: {error.strerror}", where=str(path.parent), instead="name another one with --dir"
        ) from error
    write(text, path)
    typer.echo(f"{path}: written; fill in phrases and examples, then run: checker rules test --rules {directory}")


@rules_app.command("test")
def run_examples(rules: RulesOption = None) -> None:
    """Run the examples of every rule file; exit with 1 if one does not hold."""
    from checker import pipeline

    failures = pipeline.rule_failures(rules or [])
    for failure in failures:
        typer.echo(str(failure))
    count = len(failures)
    typer.echo(f"{count} example{'' if count == 1 else 's'} did not hold" if count else "all examples hold")
    raise typer.Exit(1 if failures else 0)


@rules_app.command("schema")
def schema() -> None:
    """The JSON schema of rule files, for editors."""
    from checker.rulebook.schema import rule_schema

    write(json.dumps(rule_schema(), indent=1) + "\n", None)
