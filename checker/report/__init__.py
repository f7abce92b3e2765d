"""Reporters: pure functions from a Report to text. Each format is imported when it is asked for."""

from collections.abc import Callable
from enum import StrEnum
from importlib import import_module
from typing import cast

from checker.model import Report
from checker.report.view import PLAIN, View

__all__ = ["Format", "View", "render"]


class Format(StrEnum):
    """The formats of a report."""

    TERMINAL = "terminal"
    DIFF = "diff"
    MARKDOWN = "markdown"
    HTML = "html"
    JSON = "json"
    SARIF = "sarif"
    JUNIT = "junit"
    GITHUB = "github"
    CSV = "csv"
    LINES = "lines"


_MODULES = {
    Format.TERMINAL: "terminal",
    Format.DIFF: "unified",
    Format.MARKDOWN: "markdown",
    Format.HTML: "html",
    Format.JSON: "jsonreport",
    Format.SARIF: "sarif",
    Format.JUNIT: "junit",
    Format.GITHUB: "github",
    Format.CSV: "table",
    Format.LINES: "lines",
}
# formats whose text depends on who looks at it
_SHOWN = frozenset({Format.TERMINAL, Format.DIFF})


def render(report: Report, form: Format, view: View = PLAIN) -> str:
    """The report in a format, as text that ends with a line feed unless there is nothing to say."""
    module = import_module(f"checker.report.{_MODULES[form]}")
    if form in _SHOWN:
        return cast(Callable[[Report, View], str], module.render)(report, view)
    return cast(Callable[[Report], str], module.render)(report)
