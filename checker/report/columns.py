"""The diff in two columns."""

from typing import TYPE_CHECKING

from checker.report.terminal import console_for, printed, words
from checker.report.unified import Line, sections
from checker.report.view import PLAIN, View

if TYPE_CHECKING:
    from rich.console import RenderableType
    from rich.table import Table

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
                minus, plus = ([_cell(line) for line in lines if line.sign == sign and line.side] for sign in "-+")
                for at in range(max(len(minus), len(plus))):
                    table.add_row(minus[at] if at < len(minus) else "", plus[at] if at < len(plus) else "")
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


def _cell(line: Line) -> "RenderableType":
    from rich.console import Group
    from rich.text import Text

    assert line.side is not None
    details = f"  {line.side.details}" if line.side.details else ""
    return Group(Text(f"{line.sign} {line.side.place}{details}", style="dim"), words(line.side))
