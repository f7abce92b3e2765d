"""The report for people at a terminal: grouped by subject, sides aligned, colour only on what differs."""

from io import StringIO
from typing import TYPE_CHECKING

from checker.model import Finding, Report, Severity
from checker.report.crowds import Shown, shown
from checker.report.plain import plain
from checker.report.sides import Side, by_id
from checker.report.subjects import grouped, overview, said_of
from checker.report.view import PLAIN, View

if TYPE_CHECKING:
    from rich.console import Console, RenderableType
    from rich.text import Text

# one style for each value of a finding, so that equal values look alike
VALUE_STYLES = ("bold red", "bold green", "bold yellow", "bold blue", "bold magenta", "bold cyan")
SEVERITY_STYLES = {Severity.ERROR: "bold red", Severity.WARNING: "yellow", Severity.NOTE: "blue"}
# columns from which place and words stand beside one another
WIDE = 80
# hidden findings that are named without --verbose
HIDDEN = 10
# share of the columns kept for the place of a side, at most; a longer path loses its beginning
PLACE = 0.4


def render(report: Report, view: View = PLAIN) -> str:
    """The findings by subject, each with its sides; what was hidden; in ``view.width`` columns."""
    console = console_for(view)
    console.print(_text(overview(report), "bold"))
    articles = by_id(report)
    for group in grouped(report):
        console.print()
        console.print(_text(group.heading, "bold underline"))
        for finding in group.findings:
            _finding(console, finding, said_of(finding, group.heading), shown(finding, articles, whole=view.verbose), view)
    _hidden(console, report, view)
    return printed(console)


def console_for(view: View) -> "Console":
    """A console that writes into a string; nothing in it is read as markup."""
    from rich.console import Console

    return Console(
        file=StringIO(), width=max(view.width, 20), color_system="standard" if view.colour else None, force_terminal=view.colour,
        no_color=not view.colour, markup=False, emoji=False, highlight=False, legacy_windows=False, _environ={},
    )  # fmt: skip


def printed(console: "Console") -> str:
    """What was printed, without the blanks that fill up lines."""
    assert isinstance(console.file, StringIO)
    return "".join(f"{line.rstrip()}\n" for line in console.file.getvalue().splitlines())


def _text(text: str, style: str = "") -> "Text":
    from rich.text import Text

    return Text(plain(text), style=style)


def _finding(console: "Console", finding: Finding, message: str, found: Shown, view: View) -> None:
    from rich.padding import Padding

    head = _text("")
    head.append(finding.severity.value, SEVERITY_STYLES[finding.severity])
    head.append(f" {finding.kind.value}: {message}")
    head.append(f"  [{finding.rule}, {finding.confidence.value} confidence, {finding.id}]", "dim")
    console.print(Padding(head, (0, 0, 0, 2)))
    console.print(Padding(_table(found.sides, view), (0, 0, 0, 4)))
    if found.more:
        console.print(Padding(_text(f"{found.more}; --verbose shows them", "dim"), (0, 0, 0, 4)))
    if view.verbose:
        for step in finding.steps:
            console.print(Padding(_text(f"because {step}", "dim"), (0, 0, 0, 4)))
    elif finding.steps:
        console.print(Padding(_text(f"because {'; '.join(finding.steps[-2:])}", "dim"), (0, 0, 0, 4)))


def _table(items: tuple[Side, ...], view: View) -> "RenderableType":
    from rich.console import Group
    from rich.padding import Padding
    from rich.table import Table

    if view.width < WIDE:
        return Group(*(part for side in items for part in (_place(side, view.width - 4), Padding(words(side), (0, 0, 0, 2)))))
    table = Table.grid(padding=(0, 2, 0, 0))
    room = int(view.width * PLACE)
    table.add_column(max_width=room, overflow="fold")
    table.add_column(ratio=1)
    for side in items:
        table.add_row(_place(side, room), words(side))
    return table


def _place(side: Side, room: int) -> "Text":
    from rich.text import Text

    where = f"{plain(side.evidence.path)}:{side.evidence.line}"
    place = Text(where if len(where) <= room else f"…{where[1 - room :]}")
    if side.details:
        place.append(f"\n{side.details}", "dim")
    return place


def words(side: Side) -> "Text":
    """The quotation within its sentence, between «», its differing words coloured."""
    from rich.text import Text

    style = VALUE_STYLES[side.value % len(VALUE_STYLES)]
    out = Text()
    out.append(side.before, "dim")
    out.append("«")
    for text, differs in side.pieces:
        out.append(text, style if differs else "bold")
    out.append("»")
    out.append(side.after, "dim")
    return out


def _hidden(console: "Console", report: Report, view: View) -> None:
    from rich.padding import Padding

    if not report.hidden:
        return
    console.print()
    console.print(_text(f"Hidden: {len(report.hidden)}", "bold"))
    lines = [f"{h.finding.id} {h.finding.message}: {h.reason}" for h in report.hidden]
    if not view.verbose and len(lines) > HIDDEN:
        lines = [*lines[:HIDDEN], f"and {len(lines) - HIDDEN} more (--verbose shows them)"]
    for line in lines:
        console.print(Padding(_text(line, "dim"), (0, 0, 0, 2)))
