"""The report in SARIF 2.1.0, within the limits of GitHub's code scanning."""

import json
from collections.abc import Sequence
from typing import Any

from checker.model import Article, Evidence, Finding, Report
from checker.report.crowds import chosen_of
from checker.report.places import file_of, region, uri
from checker.report.plain import plain
from checker.report.sides import by_id
from checker.report.subjects import Subjects

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
# https://docs.github.com/en/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning
RESULTS = 25_000
RELATED = 100
# the id of a finding never depends on lines or files, which is what a fingerprint is for
FINGERPRINT = "checkerFinding/v1"


def render(report: Report) -> str:
    """One run; the gravest findings first, so that a limit cuts off the mildest."""
    findings = report.findings[:RESULTS]
    rules = sorted({f.rule for f in findings})
    articles, subjects = by_id(report), Subjects(report)
    run: dict[str, Any] = {
        "tool": {
            "driver": {
                "name": "checker",
                "version": report.version,
                "semanticVersion": report.version,
                "rules": _rules(rules),
            }
        },
        "columnKind": "unicodeCodePoints",
        "results": [_result(f, rules.index(f.rule), articles, subjects) for f in findings],
        "invocations": [
            {
                "executionSuccessful": True,
                "toolExecutionNotifications": [
                    {
                        "level": "warning",
                        "message": {"text": f"{plain(p.path)}{f':{p.line}' if p.line else ''}: {plain(p.message)}"},
                    }
                    for p in report.problems
                ],
            }
        ],
        "properties": {
            "rules": report.rules,
            "aligner": report.aligner,
            "model": report.model,
            "leftOut": len(report.findings) - len(findings),
            "hidden": [
                {"id": h.finding.id, "message": plain(h.finding.message), "reason": plain(h.reason)} for h in report.hidden
            ],
        },
    }
    return json.dumps({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}, ensure_ascii=False, indent=1) + "\n"


def _rules(ids: list[str]) -> list[dict[str, Any]]:
    from checker.rulebook import load_rules

    known = load_rules()
    out = []
    for rule_id in ids:
        rule = known.get(rule_id)
        title = rule.title if rule else rule_id
        why = rule.why if rule else f"Facts read by the rule {rule_id} disagree."
        how = f"Run `checker explain ID PATH...` to see how a finding came about, `checker rules show {rule_id}` for the rule."
        out.append(
            {
                "id": rule_id,
                "name": "".join(part.capitalize() for part in rule_id.replace("_", ".").split(".")),
                "shortDescription": {"text": title},
                "fullDescription": {"text": why or title},
                "help": {"text": f"{why}\n\n{how}".strip(), "markdown": f"**{title}**\n\n{why}\n\n{how}"},
                "defaultConfiguration": {"level": rule.severity.value if rule else "warning"},
                "properties": {"tags": ["consistency", rule_id.split(".")[0]]},
            }
        )
    return out


def _result(finding: Finding, index: int, articles: dict[str, Article], subjects: Subjects) -> dict[str, Any]:
    first, *others = chosen_of(finding, articles)
    left = len({e.article for e in finding.evidence} - {e.article for e in (first, *others[:RELATED])})
    result: dict[str, Any] = {
        "ruleId": finding.rule,
        "ruleIndex": index,
        "level": finding.severity.value,
        "message": {"text": _message(finding, others[:RELATED])},
        "locations": [_location(first, articles)],
        "partialFingerprints": {FINGERPRINT: finding.id},
        "properties": {
            "kind": finding.kind.value,
            "confidence": finding.confidence.value,
            "attribute": finding.attribute,
            "subject": subjects.of(finding),
            "steps": [plain(step) for step in finding.steps],
            **({"moreArticles": left} if left else {}),
        },
    }
    if others:
        result["relatedLocations"] = [
            {"id": n, **_location(item, articles), "message": {"text": _said(item)}} for n, item in enumerate(others[:RELATED], 1)
        ]
    return result


def _message(finding: Finding, related: Sequence[Evidence]) -> str:
    """The message with a link to each related location, in SARIF's own notation; brackets of articles are escaped."""
    text = plain(finding.message).replace("\\", "\\\\").replace("[", "\\[").replace("]", "\\]")
    links = ", ".join(f"[{_label(item)}]({n})" for n, item in enumerate(related[:3], 1))
    return f"{text} ({finding.kind.value}). See {links}." if links else f"{text} ({finding.kind.value})."


def _label(item: Evidence) -> str:
    return f"{plain(item.path)}:{item.line}".replace("\\", "\\\\").replace("[", "\\[").replace("]", "\\]")


def _said(item: Evidence) -> str:
    said = f", by {plain(item.speaker)}" if item.speaker else ""
    return f"{plain(item.display)}{said}"


def _location(item: Evidence, articles: dict[str, Article]) -> dict[str, Any]:
    physical: dict[str, Any] = {"artifactLocation": {"uri": uri(file_of(item, articles))}}
    found = region(item, articles)
    if found is not None:
        physical["region"] = {
            "startLine": found.line,
            "startColumn": found.column,
            "endLine": found.end_line,
            "endColumn": found.end_column,
            "snippet": {"text": item.quote.encode("utf-8", "replace").decode("utf-8")},
        }
    return {"physicalLocation": physical}
