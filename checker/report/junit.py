"""The report as JUnit XML: a test case for every claim that was compared, failed where the articles disagree."""

import xml.etree.ElementTree as ET

from checker.model import Article, Finding, Report, Severity
from checker.report.crowds import shown
from checker.report.plain import plain
from checker.report.sides import by_id
from checker.report.subjects import Subjects

_DISAGREE = frozenset({"disjoint", "grew"})


def render(report: Report) -> str:
    """Findings of severity error and warning fail, notes pass with a text, hidden ones are skipped, unread inputs are errors."""
    root = ET.Element("testsuites", name="checker")
    articles, subjects = by_id(report), Subjects(report)
    cases = [_case(f, subjects.of(f), articles) for f in report.findings]
    found = _suite(root, "findings", cases + [_hidden(h.finding, h.reason) for h in report.hidden])
    agreed = _suite(root, "agreements", _agreements(report))
    inputs = _suite(root, "inputs", _inputs(report))
    suites = (found, agreed, inputs)
    for key in ("tests", "failures", "errors", "skipped"):
        root.set(key, str(sum(int(suite.get(key, "0")) for suite in suites)))
    ET.indent(root, " ")
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + ET.tostring(root, encoding="unicode") + "\n"


def _suite(root: ET.Element, name: str, cases: list[ET.Element]) -> ET.Element:
    counts = {key: sum(case.find(tag) is not None for case in cases) for key, tag in _TAGS.items()}
    suite = ET.SubElement(root, "testsuite", name=name, tests=str(len(cases)))
    for key, number in counts.items():
        suite.set(key, str(number))
    suite.extend(cases)
    return suite


_TAGS = {"failures": "failure", "errors": "error", "skipped": "skipped"}


def _named(finding: Finding, subject: str = "") -> ET.Element:
    first = finding.evidence[0]
    name = f"{subject}: {finding.message}" if subject and not finding.message.startswith(subject) else finding.message
    return ET.Element(
        "testcase", classname=_xml(finding.rule), name=_xml(f"{name} [{finding.id}]"), file=_xml(first.path), line=str(first.line)
    )


def _case(finding: Finding, subject: str, articles: dict[str, Article]) -> ET.Element:
    case = _named(finding, subject)
    found = shown(finding, articles)
    text = "\n".join(
        f"{side.place}{f' ({side.details})' if side.details else ''}: {side.before}«{side.quote}»{side.after}"
        for side in found.sides
    )
    text += f"\n{found.more}" if found.more else ""
    text += "".join(f"\nbecause {plain(step)}" for step in finding.steps)
    if finding.severity is Severity.NOTE:
        ET.SubElement(case, "system-out").text = _clean(text)
    else:
        failure = ET.SubElement(
            case, "failure", message=_xml(finding.message), type=f"{finding.severity.value}.{finding.kind.value}"
        )
        failure.text = _clean(text)
    return case


def _hidden(finding: Finding, reason: str) -> ET.Element:
    case = _named(finding)
    ET.SubElement(case, "skipped", message=_xml(reason))
    return case


def _agreements(report: Report) -> list[ET.Element]:
    subjects = Subjects(report)
    out = []
    for claim in report.claims:
        if claim.relations and not _DISAGREE & set(claim.relations):
            values = " / ".join(value.display for value in claim.values)
            name = f"{subjects.of(claim)}: {claim.attribute} {values}"
            out.append(ET.Element("testcase", classname=_xml(claim.rule), name=_xml(name)))
    return out


def _inputs(report: Report) -> list[ET.Element]:
    """A case for each article read, and one with an error for each problem."""
    out = [ET.Element("testcase", classname="input", name=_xml(a.path), file=_xml(a.path)) for a in report.articles]
    for problem in report.problems:
        case = ET.Element(
            "testcase", classname="input", name=_xml(f"{problem.path}:{problem.line or 1}"), file=_xml(problem.path)
        )
        ET.SubElement(case, "error", message=_xml(problem.message), type="input")
        out.append(case)
    return out


def _xml(text: str) -> str:
    return _clean(plain(text))


def _clean(text: str) -> str:
    """Without the two code points that no XML document may hold and ``plain`` leaves alone."""
    return text.replace("\ufffe", "\ufffd").replace("\uffff", "\ufffd")
