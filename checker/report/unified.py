"""Findings as a unified diff: a hunk for each subject, "-" and "+" for the sides, " " for agreed, "~" for compatible facts."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from checker.model import Article, ClaimSummary, Evidence, Finding, Kind, Report
from checker.report.crowds import FEW, OF_A_VALUE, and_more, shown
from checker.report.plain import plain
from checker.report.sides import Side, by_id, compatible, majority, sides
from checker.report.subjects import Subjects, said_of
from checker.report.view import PLAIN, View

# relations in which all of a claim's values can hold at once, apart from being the same
_COMPATIBLE = frozenset({"equal", "refines", "coarsens", "overlaps", "near", "part", "whole"})
_COLOURS = {"-": "31", "+": "32", "~": "33", " ": ""}
UNSUPPORTED = "figures that no source supports"


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a hunk.

    Attributes:
        sign: "-", "+", " " or "~". side: the words, for - and +. text: what is said, for " " and "~".
    """

    sign: str
    side: Side | None = None
    text: str = ""


@dataclass(frozen=True, slots=True)
class Hunk:
    """All that differs, and what agrees, about one subject.

    Attributes:
        blocks: for each finding its title and lines; the title of agreed facts is "".
    """

    heading: str
    blocks: tuple[tuple[str, tuple[Line, ...]], ...]


@dataclass(frozen=True, slots=True)
class Section:
    """One comparison: names of the two sides, and hunks."""

    minus: str
    plus: str
    hunks: tuple[Hunk, ...]


def render(report: Report, view: View = PLAIN) -> str:
    """The sections one after the other; in two columns with ``view.side_by_side``."""
    if view.side_by_side:
        from checker.report import columns

        return columns.render(report, view)
    out: list[str] = []
    for section in sections(report, view.base):
        out += [_coloured(f"--- {section.minus}", "1", view), _coloured(f"+++ {section.plus}", "1", view)]
        for hunk in section.hunks:
            out.append(_coloured(f"@@ {hunk.heading} @@", "36", view))
            for title, lines in hunk.blocks:
                if title:
                    out.append(_coloured(f"# {title}", "2", view))
                out += [_line(line, view) for line in lines]
    return "\n".join(out) + "\n" if out else ""


def sections(report: Report, base: str = "") -> list[Section]:
    """What is held against what: the base article against each other one, or the majority against the rest."""
    chosen = base_article(report, base)
    if chosen is None and len(report.articles) == 2:
        chosen = report.articles[0]
    if chosen is None:
        return [_against_majority(report)] if report.articles else []
    articles = by_id(report)
    both = [(f, sides(f, articles)) for f in report.findings]
    out = [_against(report, both, chosen, other) for other in report.articles if other.id != chosen.id]
    if len(out) > 1:
        out = [section for section in out if section.hunks]
    if report.unsupported:
        lines = tuple(Line("-", text=f"{_place(item)}: {_sentence(item)}") for item in report.unsupported)
        out.append(Section(_named(chosen), "all sources", (Hunk(UNSUPPORTED, (("", lines),)),)))
    return out


def base_article(report: Report, base: str) -> Article | None:
    """The article that a base means by path, file name, outlet or id; None if none does, or no base is given."""
    if not base:
        return None
    tests: tuple[Callable[[Article], bool], ...] = (
        lambda a: a.path == base,
        lambda a: a.path.rpartition("/")[2] == base.rpartition("/")[2],
        lambda a: a.source.casefold() == base.casefold(),
        lambda a: a.id == base,
    )
    return next((a for matches in tests for a in report.articles if matches(a)), None)


def _against(report: Report, found: Sequence[tuple[Finding, tuple[Side, ...]]], base: Article, other: Article) -> Section:
    subjects = Subjects(report)
    hunks: dict[str, list[tuple[str, tuple[Line, ...]]]] = {}
    for finding, both in found:
        minus = [s for s in both if s.evidence.article == base.id]
        plus = [s for s in both if s.evidence.article == other.id]
        if finding.kind is Kind.INTERNAL and (minus or plus):
            inside = minus or plus
            minus, plus = inside[:1], inside[1:]
        plus = [s for s in plus if s.value not in {m.value for m in minus}]
        lines = tuple(Line("-", side) for side in minus) + _others(plus, minus)
        if minus and any(line.sign == "+" for line in lines):
            hunks.setdefault(subjects.of(finding), []).append((_title(finding, subjects.of(finding)), lines))
    for claim in report.claims:
        line = _agreement(claim, {base.id, other.id})
        if line is not None and {e.article for v in claim.values for e in v.evidence} >= {base.id, other.id}:
            hunks.setdefault(subjects.of(claim), []).append(("", (line,)))
    return Section(_named(base), _named(other), _hunks(hunks))


def _against_majority(report: Report) -> Section:
    articles, subjects = by_id(report), Subjects(report)
    hunks: dict[str, list[tuple[str, tuple[Line, ...]]]] = {}
    for finding in report.findings:
        most = 0 if finding.kind is Kind.INTERNAL else majority(sides(finding, articles))
        some = shown(finding, articles)
        minus = [side for side in some.sides if side.value == most]
        others = [side for side in some.sides if side.value != most]
        lines = tuple(Line("-", side) for side in minus) + _others(others, minus)
        lines += (Line(" ", text=some.more),) if some.more else ()
        hunks.setdefault(subjects.of(finding), []).append((_title(finding, subjects.of(finding)), lines))
    for claim in report.claims:
        heading, line = subjects.of(claim), _agreement(claim, None)
        if line is not None and heading in hunks:
            hunks[heading].append(("", (line,)))
    return Section(f"majority of {len(report.articles)} articles", "the others", _hunks(hunks))


def _others(others: Sequence[Side], base: Sequence[Side]) -> tuple[Line, ...]:
    """The lines of the other side; those that leave room for the base's values are compatible, and come last."""
    lines = [Line("~" if all(compatible(side.evidence.value, b.evidence.value) for b in base) else "+", side) for side in others]
    return tuple(sorted(lines, key=lambda line: line.sign == "~"))


def _hunks(found: dict[str, list[tuple[str, tuple[Line, ...]]]]) -> tuple[Hunk, ...]:
    """Subjects that differ first; within each what agrees last."""
    hunks = [Hunk(heading, tuple(sorted(blocks, key=lambda b: not b[0]))) for heading, blocks in found.items()]
    return tuple(sorted(hunks, key=lambda h: not h.blocks[0][0]))


def _agreement(claim: ClaimSummary, only: set[str] | None) -> Line | None:
    """The line of a claim that is no disagreement; only: ids of the articles it is asked for."""
    relations = set(claim.relations)
    if not relations or not relations <= _COMPATIBLE:
        return None
    values = [(v.display, [e for e in v.evidence if only is None or e.article in only]) for v in claim.values]
    said = [f"{plain(shown)} ({_places(items)})" for shown, items in values if items]
    same = len(said) == 1 or relations == {"equal"}
    return Line(" " if same else "~", text=f"{claim.attribute}: {' / '.join(said)}")


def _title(finding: Finding, heading: str) -> str:
    said = said_of(finding, heading)
    return f"{finding.severity.value} {finding.kind.value}: {said} [{finding.rule}, {finding.id}]"


def _named(article: Article) -> str:
    published = article.published.isoformat()[:16].replace("T", " ") if article.published else ""
    details = ", ".join(filter(None, (article.source, published)))
    return plain(article.path) + (f"\t{plain(details)}" if details else "")


def _place(item: Evidence) -> str:
    return f"{plain(item.path)}:{item.line}:{item.column}"


def _places(items: Sequence[Evidence]) -> str:
    """Where something stands; of a crowd the first."""
    few = items if len(items) <= FEW else items[:OF_A_VALUE]
    said = ", ".join(f"{plain(item.path)}:{item.line}" for item in few)
    left = len({item.article for item in items} - {item.article for item in few})
    return f"{said} and {and_more(left)}" if left else said


def _sentence(item: Evidence) -> str:
    at = item.start - item.sentence_start
    return plain(f"{item.sentence[:at]}«{item.quote}»{item.sentence[at + len(item.quote) :]}")


def _line(line: Line, view: View) -> str:
    if line.side is None:
        return _coloured(f"{line.sign}{line.text}", _COLOURS[line.sign], view)
    side = line.side
    colour = _COLOURS[line.sign]
    details = f" ({side.details})" if side.details else ""
    quote = "".join(_coloured(text, f"1;4;{colour}" if differs else colour, view) for text, differs in side.pieces)
    ends = (f"{line.sign}{side.place}{details}: {side.before}«", f"»{side.after}")
    return f"{_coloured(ends[0], colour, view)}{quote}{_coloured(ends[1], colour, view)}"


def _coloured(text: str, code: str, view: View) -> str:
    return f"\x1b[{code}m{text}\x1b[0m" if view.colour and code and text else text


def differs(found: Iterable[Section]) -> bool:
    """Whether any section has a line of a side."""
    return any(line.sign in "-+" for s in found for h in s.hunks for _, lines in h.blocks for line in lines)
