"""Every reporter, word for word, on one small report. UPDATE_SNAPSHOTS=1 writes the files anew; read the difference then."""

import os
import re
from dataclasses import replace
from pathlib import Path

import pytest

from checker.model import Report
from checker.report import Format, View, explanation, reading, render
from tests.report.sample import sample

SNAPSHOTS = Path(__file__).parent / "snapshots"
ENDINGS = {
    Format.TERMINAL: "txt", Format.DIFF: "diff", Format.MARKDOWN: "md", Format.HTML: "html", Format.JSON: "json",
    Format.SARIF: "sarif", Format.JUNIT: "xml", Format.GITHUB: "txt", Format.CSV: "csv", Format.LINES: "txt",
}  # fmt: skip


def without_rule_texts() -> Report:
    """Rules that no rule file describes, so that the snapshot holds when a rule is worded anew."""
    report = sample()
    return replace(report, findings=tuple(replace(f, rule=f"sample.{f.attribute}") for f in report.findings))


def body(page: str) -> str:
    """The page without its style and script, which have tests of their own, and their hashes."""
    page = re.sub(r"(<(style|script)>).*?(</\2>)", r"\1\3", page, flags=re.DOTALL)
    return re.sub(r"sha256-[\w+/=&#;]+", "sha256-", page)


two = replace(sample(), articles=sample().articles[:2])
TEXTS = {
    **{f"{form.value}.{ENDINGS[form]}": render(sample(), form) for form in Format},
    "sarif.sarif": render(without_rule_texts(), Format.SARIF),
    "html.html": body(render(sample(), Format.HTML)),
    "terminal-colour.txt": render(sample(), Format.TERMINAL, View(colour=True, verbose=True)),
    "terminal-narrow.txt": render(sample(), Format.TERMINAL, View(width=50)),
    "diff-two.diff": render(two, Format.DIFF),
    "diff-base.diff": render(sample(), Format.DIFF, View(base="Coast Radio")),
    "diff-colour.diff": render(two, Format.DIFF, View(colour=True)),
    "diff-columns.txt": render(two, Format.DIFF, View(side_by_side=True, width=90)),
    "explain.txt": explanation.render(sample()),
    "facts.txt": reading.render(sample(), "terminal"),
    "facts-colour.txt": reading.render(sample(), "terminal", View(colour=True)),
    "facts.html": body(reading.render(sample(), "html")),
    "facts.jsonl": reading.render(sample(), "jsonl"),
}


@pytest.mark.parametrize("name", TEXTS)
def test_text_is_as_it_was(name: str) -> None:
    path = SNAPSHOTS / name
    if os.environ.get("UPDATE_SNAPSHOTS"):
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(TEXTS[name].encode())
    assert TEXTS[name] == path.read_bytes().decode()


@pytest.mark.parametrize("form", Format)
def test_same_report_same_bytes(form: Format) -> None:
    assert render(sample(), form) == render(sample(), form)


@pytest.mark.parametrize("width", [40, 60, 79, 80, 100, 200])
def test_no_line_is_wider_than_the_terminal(width: int) -> None:
    assert max(map(len, render(sample(), Format.TERMINAL, View(width=width)).splitlines())) <= width


def test_without_colour_there_is_no_escape_sequence() -> None:
    for form in Format:
        assert "\x1b" not in render(sample(), form, View())
