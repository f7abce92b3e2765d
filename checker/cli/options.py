"""Options that several commands share, and what they mean."""

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from checker.model import Confidence, Finding, Severity
from checker.report import Format


class Aligner(StrEnum):
    """How passages that keys leave undecided are brought together."""

    LEXICAL = "lexical"
    VECTORS = "vectors"


class EngineName(StrEnum):
    """Where reading and comparing are done."""

    LOCAL = "local"
    RAY = "ray"


class Level(StrEnum):
    """From which severity on findings make a command fail."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"
    NEVER = "never"

    def reached_by(self, findings: tuple[Finding, ...]) -> bool:
        """Whether any finding is at least this severe."""
        if self is Level.NEVER:
            return False
        return any(f.severity.weight >= Severity(self.value).weight for f in findings)


class Vague(StrEnum):
    """Conventions for vague counts ("dozens")."""

    PLAIN = "plain"
    ACLED = "acled"
    IBC = "ibc"


class Colour(StrEnum):
    """When colour is used."""

    AUTO = "auto"
    ALWAYS = "always"
    NEVER = "never"


PathsArgument = Annotated[
    list[str], typer.Argument(help="Files, directories or globs; - reads standard input.", show_default=False)
]
FormatOption = Annotated[Format, typer.Option("--format", "-f", envvar="CHECKER_FORMAT", help="How the report is written.")]
AlignerOption = Annotated[
    Aligner,
    typer.Option(envvar="CHECKER_ALIGNER", help="lexical: by words and structure; vectors: sentence vectors add candidates."),
]
ModelOption = Annotated[
    str,
    typer.Option(
        envvar="CHECKER_MODEL", help="Directory of a sentence-transformers model, for --aligner vectors.", show_default=False
    ),
]
RulesOption = Annotated[
    list[Path] | None, typer.Option("--rules", envvar="CHECKER_RULES", help="Directory with more rule files; may be repeated.")
]
VagueOption = Annotated[Vague, typer.Option(envvar="CHECKER_VAGUE", help="How many 'dozens' or 'several' may be.")]
OutputOption = Annotated[
    Path | None, typer.Option("--output", "-o", envvar="CHECKER_OUTPUT", help="Write here instead of standard output.")
]
FailOnOption = Annotated[
    Level, typer.Option("--fail-on", envvar="CHECKER_FAIL_ON", help="Exit with 1 if a finding is at least this severe.")
]
ConfidenceOption = Annotated[
    Confidence,
    typer.Option("--min-confidence", envvar="CHECKER_MIN_CONFIDENCE", help="Leave out findings read or joined less surely."),
]
BaselineOption = Annotated[
    Path | None,
    typer.Option("--baseline", envvar="CHECKER_BASELINE", help="Hide findings known there; checker baseline writes the file."),
]
DecisionsOption = Annotated[
    Path | None,
    typer.Option(
        "--decisions", envvar="CHECKER_DECISIONS", help="Decisions file.", show_default="decisions.yaml, if it is there"
    ),
]
ChangedOption = Annotated[
    str,
    typer.Option(
        "--changed-since",
        metavar="REF",
        envvar="CHECKER_CHANGED_SINCE",
        help="Only findings that touch an article which git says changed since REF.",
        show_default=False,
    ),
]
CacheOption = Annotated[
    bool,
    typer.Option("--cache/--no-cache", envvar="CHECKER_CACHE", help="Remember what was read; read only what has changed."),
]
JobsOption = Annotated[
    int,
    typer.Option("--jobs", "-j", min=0, envvar="CHECKER_JOBS", help="Processes for reading and comparing; 0 for one a core."),
]
EngineOption = Annotated[EngineName, typer.Option("--engine", envvar="CHECKER_ENGINE", help="Where the work is done.")]
RayAddressOption = Annotated[
    str,
    typer.Option(
        envvar="CHECKER_RAY_ADDRESS", help="Running cluster for --engine ray; none: started on this machine.", show_default=False
    ),
]
StoreOption = Annotated[Path, typer.Option("--store", envvar="CHECKER_STORE", help="File of the archive.", show_default=False)]
AgainstOption = Annotated[
    Path | None,
    typer.Option("--store", envvar="CHECKER_STORE", help="Check against the articles of this archive.", show_default=False),
]
ColourOption = Annotated[
    Colour, typer.Option("--colour", "--color", envvar="CHECKER_COLOUR", help="auto: at a terminal, unless NO_COLOR is set.")
]
StrictOption = Annotated[bool, typer.Option("--strict", envvar="CHECKER_STRICT", help="Exit with 2 if any input cannot be read.")]
QuietOption = Annotated[
    bool, typer.Option("--quiet", "-q", envvar="CHECKER_QUIET", help="No notes about inputs on standard error.")
]
VerboseOption = Annotated[
    bool,
    typer.Option(
        "--verbose", "-v", envvar="CHECKER_VERBOSE", help="All reasons, all articles of a finding, and all that is hidden."
    ),
]
