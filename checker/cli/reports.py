"""The commands that compare articles: report, check, diff, explain; and facts, which only reads."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Annotated

import typer

from checker.cli.options import (
    AgainstOption,
    Aligner,
    AlignerOption,
    BaselineOption,
    CacheOption,
    ChangedOption,
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
    ModelOption,
    OutputOption,
    PathsArgument,
    QuietOption,
    RayAddressOption,
    RulesOption,
    StrictOption,
    Vague,
    VagueOption,
    VerboseOption,
)
from checker.cli.output import write, write_all
from checker.cli.running import (
    NOTHING_COMPARABLE,
    OK,
    UNUSABLE,
    Request,
    config_of,
    exit_code,
    input_code,
    notes,
    run,
    view_for,
)
from checker.errors import CheckerError, ConfigError
from checker.model import Article, Confidence, Problem, Reading, Report
from checker.report import Format, render


def report(
    context: typer.Context,
    paths: PathsArgument,
    form: FormatOption = Format.TERMINAL,
    output: OutputOption = None,
    fail_on: FailOnOption = Level.NEVER,
    min_confidence: ConfidenceOption = Confidence.LOW,
    baseline: BaselineOption = None,
    decisions: DecisionsOption = None,
    changed_since: ChangedOption = "",
    base: Annotated[
        str, typer.Option("--base", envvar="CHECKER_BASE", help="For --format diff: path or outlet to hold the others against.")
    ] = "",
    aligner: AlignerOption = Aligner.LEXICAL,
    model: ModelOption = "",
    rules: RulesOption = None,
    vague: VagueOption = Vague.PLAIN,
    cache: CacheOption = True,
    jobs: JobsOption = 0,
    engine: EngineOption = EngineName.LOCAL,
    ray_address: RayAddressOption = "",
    colour: ColourOption = Colour.AUTO,
    strict: StrictOption = False,
    quiet: QuietOption = False,
    verbose: VerboseOption = False,
) -> None:
    """Where articles disagree, with both quotes."""
    request = Request(
        tuple(paths), config_of(context), aligner, model, tuple(rules or ()), vague, min_confidence, baseline, decisions,
        changed_since, quiet=quiet, strict=strict, cache=cache, jobs=jobs, engine=engine, ray_address=ray_address,
    )  # fmt: skip
    result, code = run(request)
    notes(result.problems, quiet=quiet)
    if base:
        _base(result, base)
    elif len(paths) == len(result.articles) == 2:
        base = paths[0]  # of two articles the one named first
    write(render(result, form, view_for(colour, output=output, verbose=verbose, base=base)), output)
    raise typer.Exit(exit_code(result, fail_on, code))


def check(
    context: typer.Context,
    paths: PathsArgument,
    form: FormatOption = Format.LINES,
    output: OutputOption = None,
    fail_on: FailOnOption = Level.ERROR,
    min_confidence: ConfidenceOption = Confidence.LOW,
    baseline: BaselineOption = None,
    decisions: DecisionsOption = None,
    changed_since: ChangedOption = "",
    aligner: AlignerOption = Aligner.LEXICAL,
    model: ModelOption = "",
    rules: RulesOption = None,
    vague: VagueOption = Vague.PLAIN,
    cache: CacheOption = True,
    jobs: JobsOption = 0,
    engine: EngineOption = EngineName.LOCAL,
    ray_address: RayAddressOption = "",
    colour: ColourOption = Colour.AUTO,
    allow_empty: Annotated[
        bool, typer.Option("--allow-empty", envvar="CHECKER_ALLOW_EMPTY", help="Exit with 0 if nothing is comparable.")
    ] = False,
    store: AgainstOption = None,
    strict: StrictOption = False,
    quiet: QuietOption = False,
    verbose: VerboseOption = False,
) -> None:
    """One line a finding, for CI: path:line:col: severity rule message."""
    request = Request(
        tuple(paths), config_of(context), aligner, model, tuple(rules or ()), vague, min_confidence, baseline, decisions,
        changed_since, quiet=quiet, strict=strict, cache=cache, store=store, jobs=jobs, engine=engine, ray_address=ray_address,
    )  # fmt: skip
    result, code = run(request)
    notes(result.problems, quiet=quiet)
    write(render(result, form, view_for(colour, output=output, verbose=verbose)), output)
    code = exit_code(result, fail_on, code)
    compared = result.claims or result.findings or result.hidden
    if code == OK and not compared and not allow_empty and not changed_since and store is None:
        typer.echo("checker: nothing comparable was found (no fact stands in two articles)", err=True)
        code = NOTHING_COMPARABLE
    raise typer.Exit(code)


def diff(
    context: typer.Context,
    a: Annotated[str, typer.Argument(metavar="A", help="The first article, or a draft.", show_default=False)],
    b: Annotated[
        list[str], typer.Argument(metavar="B...", help="The other article, or the draft's sources.", show_default=False)
    ],
    output: OutputOption = None,
    fail_on: FailOnOption = Level.WARNING,
    min_confidence: ConfidenceOption = Confidence.LOW,
    baseline: BaselineOption = None,
    decisions: DecisionsOption = None,
    side_by_side: Annotated[
        bool, typer.Option("--side-by-side", "-y", envvar="CHECKER_SIDE_BY_SIDE", help="Write two columns.")
    ] = False,
    aligner: AlignerOption = Aligner.LEXICAL,
    model: ModelOption = "",
    rules: RulesOption = None,
    vague: VagueOption = Vague.PLAIN,
    cache: CacheOption = True,
    jobs: JobsOption = 0,
    colour: ColourOption = Colour.AUTO,
    strict: StrictOption = False,
    quiet: QuietOption = False,
) -> None:
    """Two articles' facts as a diff, with both quotes; or a draft against its sources."""
    request = Request(
        (a, *b), config_of(context), aligner, model, tuple(rules or ()), vague, min_confidence, baseline, decisions,
        quiet=quiet, strict=strict, cache=cache, jobs=jobs,
    )  # fmt: skip
    result, code = run(request)
    notes(result.problems, quiet=quiet)
    if len(result.articles) < 2:
        if not quiet and result.articles:
            typer.echo("checker: only one article could be read (a diff needs two)", err=True)
        raise typer.Exit(UNUSABLE)
    base = _first(result, a)
    result = replace(result, findings=tuple(f for f in result.findings if any(e.article == base.id for e in f.evidence)))
    if len(b) > 1 or Path(b[0]).is_dir():
        from checker.drafts import unsupported

        result = replace(result, unsupported=unsupported(result, base.id))
    view = view_for(colour, output=output, base=base.path, side_by_side=side_by_side)
    write(render(result, Format.DIFF, view), output)
    raise typer.Exit(exit_code(result, fail_on, code))


def facts(
    context: typer.Context,
    paths: PathsArgument,
    form: Annotated[
        str, typer.Option("--format", "-f", envvar="CHECKER_FACTS_FORMAT", help="terminal, jsonl or html.")
    ] = "terminal",
    output: OutputOption = None,
    rules: RulesOption = None,
    vague: VagueOption = Vague.PLAIN,
    cache: CacheOption = True,
    jobs: JobsOption = 0,
    colour: ColourOption = Colour.AUTO,
    strict: StrictOption = False,
    quiet: QuietOption = False,
) -> None:
    """What was read, marked in place."""
    from checker import pipeline
    from checker.report import reading

    if form not in reading.FORMATS:
        raise typer.BadParameter(f"{form!r} is none of {', '.join(reading.FORMATS)}", param_hint="--format")
    request = Request(tuple(paths), config_of(context), rules=tuple(rules or ()), vague=vague, cache=cache, jobs=jobs)
    view = view_for(colour, output=output)
    if form not in reading.IN_PIECES:
        result = pipeline.facts(request.paths, request.options())
        notes(result.problems, quiet=quiet)
        write(reading.render(result, form, view), output)
        raise typer.Exit(input_code([a.path for a in result.articles], result.problems, strict=strict))
    read: list[str] = []
    problems: list[Problem] = []

    def readings() -> Iterator[Reading]:
        for part in pipeline.facts_in_parts(request.paths, request.options()):
            notes(part.problems, quiet=quiet)
            read.extend(article.path for article in part.articles)
            problems.extend(part.problems)
            yield from part.readings

    write_all(reading.IN_PIECES[form](readings(), view), output)
    raise typer.Exit(input_code(read, problems, strict=strict))


def explain(
    context: typer.Context,
    finding: Annotated[str, typer.Argument(metavar="ID", help="The id of a finding, or its first digits.", show_default=False)],
    paths: Annotated[
        list[str] | None, typer.Argument(help="As for report; with --store none, or those of check.", show_default=False)
    ] = None,
    store: AgainstOption = None,
    decisions: DecisionsOption = None,
    aligner: AlignerOption = Aligner.LEXICAL,
    model: ModelOption = "",
    rules: RulesOption = None,
    vague: VagueOption = Vague.PLAIN,
    cache: CacheOption = True,
    jobs: JobsOption = 0,
    engine: EngineOption = EngineName.LOCAL,
    ray_address: RayAddressOption = "",
    quiet: QuietOption = False,
    verbose: Annotated[
        bool, typer.Option("--verbose", "-v", envvar="CHECKER_VERBOSE", help="All articles, however many take part.")
    ] = False,
) -> None:
    """How a finding came about: rule, phrases, alignment, steps."""
    from checker.report import explanation

    identity = finding.strip().lower()
    question = None
    if store is not None and not paths:
        from checker.store import Question

        question = Question(finding=identity or "none")
    elif not paths:
        raise ConfigError("no articles are given", where="explain", instead="the paths of the report, or --store FILE")
    request = Request(
        tuple(paths or ()), config_of(context), aligner, model, tuple(rules or ()), vague, decisions=decisions, quiet=quiet,
        cache=cache, store=store, jobs=jobs, engine=engine, ray_address=ray_address, question=question,
    )  # fmt: skip
    result, _ = run(request)
    notes(result.problems, quiet=quiet)
    if not result.articles and question is None:
        raise typer.Exit(UNUSABLE)
    every = (*result.findings, *(h.finding for h in result.hidden))
    chosen = tuple(f for f in every if f.id.startswith(identity)) if identity else ()
    if not chosen:
        known = "checker archive report lists them"
        if question is None:
            known = f"ids of this run: {', '.join(f.id for f in every[:8]) or 'none'}"
        raise CheckerError(f"no finding has the id {finding!r}", where=str(store) if question else "", instead=known)
    write(explanation.render(replace(result, findings=chosen), whole=verbose), None)


def _base(result: Report, base: str) -> None:
    from checker.report.unified import base_article

    if base_article(result, base) is None:
        known = ", ".join(a.path for a in result.articles[:5]) or "none"
        raise ConfigError(f"--base {base!r} is none of the articles", instead=f"path or outlet of one: {known}")


def _first(result: Report, path: str) -> Article:
    """The article that the first path of a diff stands for.

    Raises:
        CheckerError: it could not be read, or stands for several.
    """
    name = path if path == "-" else str(Path(path))
    own = [a for a in result.articles if a.path == name or a.path.startswith((f"{name}#", f"{name}/"))]
    if not own:
        raise CheckerError("could not be read", where=path, instead="the first path of a diff must be an article")
    if len(own) > 1:
        raise CheckerError(f"holds {len(own)} articles", where=path, instead="the first path of a diff must be one article")
    return own[0]
