"""The report as JSON, by the published schema ``checker-report/1``."""

import json
from collections import Counter
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field, JsonValue

from checker.model import Article, ClaimSummary, Entity, Event, Evidence, Finding, Report
from checker.report.plain import plain_json

SCHEMA: Literal["checker-report/1"] = "checker-report/1"


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, populate_by_name=True)


class Tool(_Strict):
    """What made the report: version, digest of the rules, aligner, and the model's name with digest ("" without vectors)."""

    version: str
    rules: str
    aligner: str
    model: str


class JsonArticle(_Strict):
    """One article. ``extracted``: offsets refer to text extracted from the file (HTML, office formats), not to the file."""

    id: str
    path: str
    source: str
    title: str
    published: str
    language: str
    origin: str
    url: str = ""
    extracted: bool = False


class JsonEntity(_Strict):
    """A person, organisation, place or other proper name with its spellings, most frequent first."""

    id: str
    type: str
    label: str
    names: list[str]


class JsonEvent(_Strict):
    """A happening and the articles that report it."""

    id: str
    label: str
    when: str
    where: str
    articles: list[str]


class JsonEvidence(_Strict):
    """The words of one side; start and end are code points, quote is cut from the file."""

    path: str
    start: int
    end: int
    line: int
    column: int
    quote: str
    sentence: str
    value: JsonValue
    display: str
    speaker: str
    published: str


class JsonClaimValue(_Strict):
    """One value of a claim, and who states it."""

    value: JsonValue
    display: str
    evidence: list[JsonEvidence]


class JsonClaim(_Strict):
    """Facts that are comparable, with the smallest and largest figure and the number of independent origins."""

    id: str
    rule: str
    attribute: str
    subject: str
    event: str
    scope: str
    min: float | None
    max: float | None
    origins: int
    relations: list[str]
    values: list[JsonClaimValue]


class JsonFinding(_Strict):
    """A disagreement."""

    id: str
    kind: Literal["contradiction", "disputed", "revision", "spelling", "title", "internal"]
    severity: Literal["error", "warning", "note"]
    confidence: Literal["high", "medium", "low"]
    rule: str
    attribute: str
    subject: str
    message: str
    steps: list[str]
    evidence: list[JsonEvidence]


class JsonHidden(_Strict):
    """A finding that is not shown, and why."""

    id: str
    reason: str
    finding: JsonFinding


class JsonProblem(_Strict):
    """An input that was not used, or not in full."""

    path: str
    line: int | None
    message: str


class Summary(_Strict):
    """Counts of what the report holds."""

    articles: int
    origins: int
    findings: int
    hidden: int
    problems: int
    by_kind: dict[str, int]
    by_severity: dict[str, int]


class JsonReport(_Strict):
    """A consistency report of ``checker``."""

    schema_: Literal["checker-report/1"] = Field(alias="schema")
    checker: Tool
    articles: list[JsonArticle]
    entities: list[JsonEntity]
    events: list[JsonEvent]
    claims: list[JsonClaim]
    findings: list[JsonFinding]
    hidden: list[JsonHidden]
    problems: list[JsonProblem]
    summary: Summary


def schema() -> dict[str, Any]:
    """The JSON schema of the report."""
    return JsonReport.model_json_schema(by_alias=True)


def schema_text() -> str:
    """The schema as the text of the file that is published with the package."""
    return json.dumps({"$schema": "https://json-schema.org/draft/2020-12/schema", **schema()}, indent=1) + "\n"


def render(report: Report) -> str:
    """The report as JSON text, one key order, a line feed at the end."""
    document = JsonReport(
        schema=SCHEMA,
        checker=Tool(version=report.version, rules=report.rules, aligner=report.aligner, model=report.model),
        articles=[_article(a) for a in report.articles],
        entities=[_entity(e) for e in report.entities],
        events=[_event(e) for e in report.events],
        claims=[_claim(c) for c in report.claims],
        findings=[_finding(f) for f in report.findings],
        hidden=[JsonHidden(id=h.finding.id, reason=h.reason, finding=_finding(h.finding)) for h in report.hidden],
        problems=[JsonProblem(path=p.path, line=p.line, message=p.message) for p in report.problems],
        summary=_summary(report),
    )
    return plain_json(json.dumps(document.model_dump(mode="json", by_alias=True), ensure_ascii=False, indent=1)) + "\n"


def _article(article: Article) -> JsonArticle:
    return JsonArticle(
        id=article.id, path=article.path, source=article.source, title=article.title,
        published=article.published.isoformat() if article.published else "", language=article.language,
        origin=article.origin, url=article.url, extracted=article.extracted,
    )  # fmt: skip


def _entity(entity: Entity) -> JsonEntity:
    return JsonEntity(id=entity.id, type=entity.type, label=entity.label, names=list(entity.names))


def _event(event: Event) -> JsonEvent:
    when = event.when.timex if event.when else ""
    return JsonEvent(id=event.id, label=event.label, when=when, where=event.where, articles=list(event.articles))


def evidence(item: Evidence) -> JsonEvidence:
    """One side as the schema has it."""
    return JsonEvidence(
        path=item.path, start=item.start, end=item.end, line=item.line, column=item.column, quote=item.quote,
        sentence=item.sentence, value=item.value, display=item.display, speaker=item.speaker, published=item.published,
    )  # fmt: skip


def _claim(claim: ClaimSummary) -> JsonClaim:
    return JsonClaim(
        id=claim.id, rule=claim.rule, attribute=claim.attribute, subject=claim.subject, event=claim.event, scope=claim.scope,
        min=claim.min, max=claim.max, origins=claim.origins, relations=list(claim.relations),
        values=[
            JsonClaimValue(value=v.value, display=v.display, evidence=[evidence(e) for e in v.evidence]) for v in claim.values
        ],
    )  # fmt: skip


def _finding(finding: Finding) -> JsonFinding:
    return JsonFinding(
        id=finding.id, kind=finding.kind.value, severity=finding.severity.value, confidence=finding.confidence.value,
        rule=finding.rule, attribute=finding.attribute, subject=finding.subject, message=finding.message,
        steps=list(finding.steps), evidence=[evidence(e) for e in finding.evidence],
    )  # fmt: skip


def _summary(report: Report) -> Summary:
    kinds = Counter(f.kind.value for f in report.findings)
    severities = Counter(f.severity.value for f in report.findings)
    return Summary(
        articles=len(report.articles),
        origins=len({a.origin or a.id for a in report.articles}),
        findings=len(report.findings),
        hidden=len(report.hidden),
        problems=len(report.problems),
        by_kind=dict(sorted(kinds.items())),
        by_severity=dict(sorted(severities.items())),
    )
