"""Articles with everything that was read marked in place, for a terminal."""

from collections.abc import Iterable, Iterator

from checker.model import Reading, Role
from checker.report.plain import plain
from checker.report.read_in_place import Group, Line, details, fact_lines, lines
from checker.report.view import PLAIN, View

# colours of ECMA-48, select graphic rendition
_COLOURS = {
    Group.PERSON: "32", Group.NAME: "36", Group.PLACE: "34", Group.TITLE: "35", Group.TIME: "33", Group.FIGURE: "31",
}  # fmt: skip
_BOLD, _FAINT = "1", "2"


def pieces(readings: Iterable[Reading], view: View = PLAIN) -> Iterator[str]:
    """Each article with its mentions marked in place, and its facts below; a legend first where there is colour."""
    legend = f"{' '.join(_painted(group.value, code) for group, code in _COLOURS.items())}\n\n"
    between = legend if view.colour else ""
    for reading in readings:
        yield between + _marked(reading, view.colour)
        between = "\n"


def _painted(text: str, code: str) -> str:
    return f"\x1b[{code}m{text}\x1b[0m"


def _marked(reading: Reading, colour: bool) -> str:
    said = details(reading)
    title = f"== {plain(reading.article.path)}" + (f" ({said})" if said else "")
    out = [_painted(title, _BOLD) if colour else title]
    out += [f"{_line(line, colour)}" for line in lines(reading)]
    out.append(f"facts: {len(reading.facts)}")
    for fact in fact_lines(reading):
        of = f" of {fact.about}" if fact.about else ""
        notes = f" ({fact.notes})" if fact.notes else ""
        out.append(f"  line {fact.line}: {fact.rule}{of} = {fact.value}{notes}")
    return "\n".join(out) + "\n"


def _line(line: Line, colour: bool) -> str:
    if line.role == Role.FURNITURE.value:
        said = f"{line.role:9} {line.runs[0].text}"
        return _painted(said, _FAINT) if colour else said
    words = []
    for run in line.runs:
        if run.group is None:
            words.append(run.text)
        else:
            words.append(_painted(run.text, _COLOURS[run.group]) if colour else f"[{run.text}|{run.type}]")
    return f"{line.role:9} {''.join(words)}"
