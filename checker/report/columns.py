"""The diff in two columns."""

from itertools import zip_longest
from typing import TYPE_CHECKING

from checker.report.terminal import console_for, printed, words
from checker.report.unified import Line, sections
from checker.report.view import PLAIN, View

if TYPE_CHECKING:
    from rich.table import Table
    from rich.text import Text

    from checker.model import Report


def render(report: "Report", view: View = PLAIN) -> str:
    """As the unified diff, the base on the left and the others on the right."""
    from rich.text import Text

    console = console_for(view)
    for section in sections(report, view.base):
        table = _grid()
        table.add_row(Text(section.minus.replace("\t", "  "), style="bold"), Text(section.plus.replace("\t", "  "), style="bold"))
        console.print(table)
        for hunk in section.hunks:
            console.print()
            console.print(Text(hunk.heading, style="bold underline"))
            for title, lines in hunk.blocks:
                if title:
                    console.print(Text(title, style="dim"))
                table = _grid()
                minus, plus = ([line for line in lines if line.sign in signs and line.side] for signs in ("-", "+~"))
                for left, right in zip_longest(minus, plus):
                    # two rows, so that the quotations stand at one height
                    table.add_row(_place(left), _place(right))
                    table.add_row(_words(left), _words(right))
                console.print(table)
                for line in lines:
                    if line.side is None:
                        console.print(Text(f"{line.sign} {line.text}", style="yellow" if line.sign == "~" else ""))
    return printed(console)


def _grid() -> "Table":
    from rich.table import Table

    table = Table.grid(expand=True, padding=(0, 2, 0, 0))
    table.add_column(ratio=1)
    table.add_column(ratio=1)
    return table


def _place(line: Line | None) -> "Text":
    from rich.text import Text

    if line is None or line.side is None:
        return Text()
    details = f"  {line.side.details}" if line.side.details else ""
    return Text(f"{line.sign} {line.side.place}{details}", style="dim")


def _words(line: Line | None) -> "Text":
    from rich.text import Text

    return words(line.side) if line and line.side else Text()
