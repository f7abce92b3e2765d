"""Which findings are shown, on reports made by hand."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from checker.decisions import Baseline, Decisions, Settings, entry, read_baseline, select, written
from checker.decisions.comments import read_comments
from checker.errors import ConfigError
from checker.model import Confidence, Kind, Report, Severity
from tests.report.sample import article, sample

TODAY = date(2031, 5, 5)


def shown(report: Report) -> list[str]:
    return [f.id for f in report.findings]


def test_the_longest_pattern_decides() -> None:
    levels = {"*": "off", "casualties.*": "note", "casualties.killed": "warning"}
    result = select(sample(), Settings(TODAY, severities=levels, config="checker.toml"))
    assert [f.severity for f in result.findings] == [Severity.WARNING]
    assert [h.reason for h in result.hidden[1:]] == ["the rule is off in checker.toml"]


def test_findings_are_ordered_by_their_new_severity() -> None:
    result = select(sample(), Settings(TODAY, severities={"casualties.killed": "note", "people.name": "error"}))
    assert [f.severity for f in result.findings] == [Severity.ERROR, Severity.NOTE]


def test_a_revision_is_made_no_graver() -> None:
    note = replace(sample().findings[0], kind=Kind.REVISION, severity=Severity.NOTE)
    report = replace(sample(), findings=(note,))
    assert select(report, Settings(TODAY, severities={"casualties.killed": "error"})).findings[0].severity is Severity.NOTE
    assert not select(report, Settings(TODAY, severities={"casualties.killed": "off"})).findings


def test_less_sure_findings_are_left_out_and_not_listed() -> None:
    result = select(sample(), Settings(TODAY, min_confidence=Confidence.HIGH))
    assert shown(result) == ["1f00d5eaf001"]
    assert len(result.hidden) == len(sample().hidden)


def test_changed_articles() -> None:
    assert shown(select(sample(), Settings(TODAY, changed=frozenset({"news/wreck.md"})))) == ["1f00d5eaf001"]
    assert shown(select(sample(), Settings(TODAY, changed=frozenset()))) == []


@pytest.mark.parametrize(
    ("fields", "hidden"),
    [
        ({"rule": "people.*"}, True),
        ({"subject": "ilse VAN der meer"}, True),
        ({"path": "news/search.md", "rule": "people.name"}, True),
        ({"path": "other/*", "rule": "people.name"}, False),
        ({"id": "2ab1e5eaf002"}, True),
        ({"id": "2ab1e5eaf00"}, False),
    ],
)
def test_what_an_entry_is_about(fields: dict[str, str], hidden: bool) -> None:
    settings = Settings(TODAY, decisions=Decisions(ignored=(entry({**fields, "reason": "why"}, "d.yaml:1"),)))
    assert ("2ab1e5eaf002" not in shown(select(sample(), settings))) is hidden


def test_an_entry_holds_on_its_last_day_and_not_after() -> None:
    made = entry({"rule": "people.name", "reason": "why", "until": "2031-05-05"}, "d.yaml:7")
    settings = Settings(TODAY, decisions=Decisions(ignored=(made,)))
    assert shown(select(sample(), settings)) == ["1f00d5eaf001"]
    late = select(sample(), replace(settings, today=date(2031, 5, 6)))
    assert len(late.findings) == 2
    assert late.problems[-1].path == "d.yaml"
    assert late.problems[-1].line == 7


def test_the_baseline_is_written_as_it_is_read(tmp_path: Path) -> None:
    file = tmp_path / "baseline.json"
    file.write_text(written(sample().findings), encoding="utf-8")
    baseline = read_baseline(file)
    assert all(baseline.hides(f) for f in sample().findings)
    one = sample().findings[0]
    other = replace(one.evidence[0], value={"upper": 20, "unit": None, "lower": 20})
    assert not baseline.hides(replace(one, evidence=(*one.evidence, other)))
    moved = replace(one.evidence[0], path="moved.md", article="x", line=99, value={"unit": None, "upper": 12, "lower": 12})
    assert baseline.hides(replace(one, evidence=(*one.evidence, moved)))
    assert written(sample().findings[::-1]) == written(sample().findings), "the order of findings is no matter"
    assert not Baseline().hides(one)


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"schema": "checker-baseline/1", "findings": {"a": {}}}', '{"schema": "x"}'])
def test_what_is_no_baseline(tmp_path: Path, text: str) -> None:
    file = tmp_path / "baseline.json"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(ConfigError) as error:
        read_baseline(file)
    assert error.value.where == str(file)


@pytest.mark.parametrize(
    ("text", "lines", "reason", "until"),
    [
        ("One.\nTwo. checker: ignore a.b known until 2031-01-02\nThree.\n", (2, 2), "known", date(2031, 1, 2)),
        ("One.\n\n<!-- checker: ignore a.b known -->\n\nTwo.\n", (5, 5), "known", None),
        ("One.\n# checker: ignore a.b it is known until May\nTwo.\n", (3, 3), "", None),
        ("One.\n<!-- checker: ignore-file a.* not ours -->\nTwo.\n", (1, 4), "not ours", None),
        ("One. <!-- checker: ignore a.b two lines -->\r\nTwo.\r\n", (1, 1), "two lines", None),
    ],
)
def test_comments(text: str, lines: tuple[int, int], reason: str, until: date | None) -> None:
    found, problems = read_comments(article("x", text, "", None))
    if "until May" in text:
        assert [p.message for p in problems] == ["until 'May' is no day (write it like 2027-01-31)"]
        return
    (comment,) = found
    assert problems == []
    assert (comment.first, comment.last) == lines
    assert comment.reason == reason
    assert comment.until == until


def test_extracted_text_has_no_comments() -> None:
    page = replace(article("x", "One. checker: ignore a.b known\n", "", None), extracted=True)
    assert read_comments(page) == ([], [])
