"""What other programs read: JSON, SARIF, JUnit, CSV, and the page's policy."""

import base64
import csv
import hashlib
import io
import json
import re
from dataclasses import replace
from pathlib import Path

import jsonschema
import pytest

from checker.report import Format, jsonreport, render, sarif
from checker.report.table import guarded
from tests.report.sample import sample
from tests.report.test_hostile import hostile

SARIF_SCHEMA = json.loads((Path(__file__).parent / "data" / "sarif-2.1.0-rtm.5.json").read_text(encoding="utf-8"))
PUBLISHED = Path(jsonreport.__file__).parent / "schema" / "checker-report-1.json"


@pytest.mark.parametrize("report", [sample(), hostile()], ids=["sample", "hostile"])
def test_json_fits_the_published_schema(report: object) -> None:
    schema = json.loads(PUBLISHED.read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    jsonschema.validate(json.loads(render(report, Format.JSON)), schema)  # type: ignore[arg-type]


def test_published_schema_is_up_to_date() -> None:
    assert PUBLISHED.read_text(encoding="utf-8") == jsonreport.schema_text(), "checker schema > checker/report/schema/..."


def test_quotes_of_the_json_are_cut_from_the_file() -> None:
    raw = {a.path: a.raw for a in sample().articles}
    document = json.loads(render(sample(), Format.JSON))
    for finding in document["findings"]:
        for side in finding["evidence"]:
            assert raw[side["path"]][side["start"] : side["end"]] == side["quote"]


@pytest.mark.parametrize("report", [sample(), hostile(), replace(sample(), findings=())], ids=["sample", "hostile", "none"])
def test_sarif_is_valid(report: object) -> None:
    jsonschema.Draft4Validator(SARIF_SCHEMA).validate(json.loads(render(report, Format.SARIF)))  # type: ignore[arg-type]


def test_sarif_has_places_fingerprints_and_help() -> None:
    run = json.loads(render(sample(), Format.SARIF))["runs"][0]
    result = run["results"][0]
    assert result["partialFingerprints"] == {sarif.FINGERPRINT: "1f00d5eaf001"}
    assert result["locations"][0]["physicalLocation"]["region"]["startLine"] == 3
    assert len(result["relatedLocations"]) == 2
    rules = run["tool"]["driver"]["rules"]
    assert rules[result["ruleIndex"]]["id"] == result["ruleId"] == "casualties.killed"
    assert all(rule["help"]["text"] for rule in rules)


def test_sarif_keeps_to_githubs_limits(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sarif, "RESULTS", 1)
    monkeypatch.setattr(sarif, "RELATED", 1)
    run = json.loads(render(sample(), Format.SARIF))["runs"][0]
    assert len(run["results"]) == 1
    assert run["results"][0]["level"] == "error", "the gravest stay"
    assert len(run["results"][0]["relatedLocations"]) == 1
    assert run["properties"]["leftOut"] == 1


def test_sarif_names_the_file_of_an_extracted_article_without_lines() -> None:
    report = sample()
    inside = replace(report.articles[0], path="news/all.jsonl#1", extracted=True)
    first = replace(report.findings[0].evidence[0], path="news/all.jsonl#1")
    finding = replace(report.findings[0], evidence=(first, *report.findings[0].evidence[1:]))
    changed = replace(report, articles=(inside, *report.articles[1:]), findings=(finding,))
    place = json.loads(render(changed, Format.SARIF))["runs"][0]["results"][0]["locations"][0]["physicalLocation"]
    assert place == {"artifactLocation": {"uri": "news/all.jsonl"}}


def test_junit_is_read_by_others() -> None:
    junitparser = pytest.importorskip("junitparser")
    suites = list(junitparser.JUnitXml.fromstring(render(sample(), Format.JUNIT).encode()))
    assert [suite.name for suite in suites] == ["findings", "agreements", "inputs"]
    assert sum(suite.tests for suite in suites) == 8
    assert suites[0].failures == 2
    assert suites[0].skipped == 1
    assert suites[2].errors == 1


def test_csv_gives_least_and_most() -> None:
    (row,) = csv.DictReader(io.StringIO(render(sample(), Format.CSV)))
    assert (row["killed_min"], row["killed_max"]) == ("12", "15")
    assert (row["date"], row["date_precision"], row["place"]) == ("2031-05-02", "day", "Port Lunde")
    assert row["origins"] == "3"


@pytest.mark.parametrize("cell", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"])
def test_formulas_are_text(cell: str) -> None:
    assert guarded(cell) == f"'{cell}"


def test_the_page_allows_its_own_style_and_script_only() -> None:
    page = render(sample(), Format.HTML)
    policy = re.search(r'http-equiv="Content-Security-Policy" content="([^"]*)"', page)
    assert policy
    assert "default-src 'none'" in policy[1].replace("&#39;", "'")
    for tag, directive in (("style", "style-src"), ("script", "script-src")):
        content = re.search(rf"<{tag}>(.*?)</{tag}>", page, re.DOTALL)
        assert content
        digest = base64.b64encode(hashlib.sha256(content[1].encode()).digest()).decode()
        assert f"{directive} 'sha256-{digest}'" in policy[1].replace("&#39;", "'").replace("&#43;", "+")
    assert "unsafe" not in policy[1]
    assert not re.search(r'(src|href)="(https?:)?//', page)


def test_a_thousand_findings_stay_small() -> None:
    one = sample().findings[0]
    many = replace(sample(), findings=tuple(replace(one, id=f"{n:012x}", subject=f"Subject {n}") for n in range(1000)))
    assert len(render(many, Format.HTML).encode()) < 5_000_000
