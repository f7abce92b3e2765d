"""From claims and entities to findings: where the articles disagree, of what kind, how bad, how sure, and why."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from checker.compare.calendar import wrong_weekdays
from checker.compare.evidence import evidence_of, evidence_of_mention
from checker.compare.identity import finding_id
from checker.compare.quotations import misquotations
from checker.compare.spelling import spellings
from checker.compare.states import state_verdicts
from checker.compare.titles import title_conflicts
from checker.compare.verdict import GROWING, judge
from checker.model import Claim, Confidence, Entity, Evidence, Fact, Finding, Kind, Reading
from checker.rulebook import Rulebook

__all__ = ["compare"]

_ATTRIBUTE_OF_NAME = {"person": "name", "place": "place", "organization": "organisation", "proper": "name"}


def compare(
    claims: Sequence[Claim], entities: Sequence[Entity], readings: Sequence[Reading], rulebook: Rulebook
) -> tuple[Finding, ...]:
    """All findings, gravest and surest first."""
    by_id = {r.article.id: r for r in readings}
    found = [
        *_from_claims(claims, by_id, rulebook),
        *_from_spellings(entities, by_id),
        *_from_titles(entities, readings, by_id),
        *(finding for reading in readings for finding in wrong_weekdays(reading)),
    ]
    unique: dict[str, Finding] = {}
    for finding in found:
        unique.setdefault(finding.id, finding)
    return tuple(sorted(_without_echoes(unique.values()), key=_order))


def _without_echoes(findings: Iterable[Finding]) -> Iterable[Finding]:
    """Leaves out what only sentences brought together where a surer finding sets the same values against each other."""
    findings = list(findings)
    surer: dict[tuple[str, str, int], list[Finding]] = defaultdict(list)
    for finding in findings:
        if finding.confidence is not Confidence.LOW:
            for e in finding.evidence:
                surer[(finding.attribute, e.article, e.start)].append(finding)
    for finding in findings:
        if finding.confidence is Confidence.LOW and any(
            {repr(e.value) for e in finding.evidence} <= {repr(e.value) for e in other.evidence}
            for e in finding.evidence
            for other in surer[(finding.attribute, e.article, e.start)]
        ):
            continue
        yield finding


def _order(finding: Finding) -> tuple[object, ...]:
    return (-finding.severity.weight, -finding.confidence.weight, finding.attribute, finding.subject, finding.id)


def _from_claims(claims: Iterable[Claim], readings: Mapping[str, Reading], rulebook: Rulebook) -> Iterable[Finding]:
    for claim in claims:
        if claim.attribute == "quote":
            for version in misquotations(claim, readings):
                evidence = tuple(evidence_of(f, readings) for f in version.sides)
                yield Finding(
                    finding_id(version.kind, claim.rule, claim.subject, claim.event, _opening(version.sides)),
                    version.kind, version.severity, version.confidence, claim.rule, "quote", claim.subject,
                    _message("the same words are quoted differently", evidence), version.steps, evidence, claim.event,
                )  # fmt: skip
            continue
        rule = rulebook.get(claim.rule)
        for verdict in state_verdicts(claim, readings, rule) if rule and rule.choices else judge(claim, readings, rulebook):
            evidence = tuple(evidence_of(f, readings) for f in verdict.sides)
            scope = claim.scope if verdict.kind is not Kind.INTERNAL else f"{claim.scope}@{verdict.sides[0].article}"
            template = rule.message if rule else f"{_worded(claim)} given as {{a}} and as {{b}}"
            yield Finding(
                finding_id(verdict.kind, claim.rule, claim.subject, claim.event, scope or claim.id),
                verdict.kind, verdict.severity, verdict.confidence, claim.rule, claim.attribute,
                _subject(verdict.sides), _filled(template, evidence, _subject(verdict.sides)), verdict.steps, evidence,
                claim.event,
            )  # fmt: skip


def _from_spellings(entities: Iterable[Entity], readings: Mapping[str, Reading]) -> Iterable[Finding]:
    for entity in entities:
        attribute = _ATTRIBUTE_OF_NAME.get(entity.type, "name")
        for spelling in spellings(entity, readings):
            evidence = tuple(evidence_of_mention(m, readings, shown) for m, shown in spelling.sides)
            yield Finding(
                finding_id(spelling.kind, "people.name", entity.id, "", spelling.scope),
                spelling.kind, spelling.severity, spelling.confidence, "people.name", attribute, entity.label,
                f"{entity.label}: spelt {_listed(e.display for e in evidence)}", spelling.steps, evidence,
            )  # fmt: skip


def _from_titles(entities: Iterable[Entity], readings: Sequence[Reading], by_id: Mapping[str, Reading]) -> Iterable[Finding]:
    entity_of = {(m.article, m.start, m.end): entity for entity in entities for m in entity.mentions}
    held: dict[str, list[Fact]] = defaultdict(list)
    labels: dict[str, str] = {}
    for reading in readings:
        for fact in reading.facts:
            if fact.rule != "people.title" or fact.subject is None:
                continue
            holder = entity_of.get((fact.article, fact.subject.start, fact.subject.end))
            if holder is not None:
                held[holder.id].append(fact)
                labels[holder.id] = holder.label
    for holder_id in sorted(held):
        for conflict in title_conflicts(held[holder_id], by_id):
            evidence = tuple(evidence_of(f, by_id) for f in conflict.sides)
            yield Finding(
                finding_id(conflict.kind, "people.title", holder_id, "", conflict.scope),
                conflict.kind, conflict.severity, conflict.confidence, "people.title", "title", labels[holder_id],
                f"{labels[holder_id]}: {_listed(e.display for e in evidence)}", conflict.steps, evidence,
            )  # fmt: skip


def _subject(sides: Sequence[Fact]) -> str:
    """Whom or what it is about: a key made of a name ("named:soleimani") or of an entity's id says nothing to people."""
    subject = next((f.subject.text for f in sides if f.subject), "")
    if not subject and sides[0].attribute in GROWING:
        return sides[0].attribute  # the word that a toll was read with ("murder") may not be what happened
    return subject or next((f.about for f in sides if f.about), "")


def _worded(claim: Claim) -> str:
    return f"{claim.attribute} ({claim.subject})" if claim.subject else claim.attribute


def _opening(sides: Sequence[Fact]) -> str:
    return min(f.text for f in sides)[:60].lower()


def _message(text: str, evidence: Sequence[Evidence]) -> str:
    return f"{text}: {_listed(e.display for e in evidence)}"


def _filled(template: str, evidence: Sequence[Evidence], subject: str) -> str:
    """The rule's message with the first value and the first that differs from it."""
    first = evidence[0]
    other = next((e for e in evidence[1:] if e.value != first.value), evidence[-1])
    text = template.replace("{a}", first.display).replace("{b}", other.display)
    text = text.replace("{subject}", subject).replace("{about}", subject)
    return text if subject else text.removeprefix(":").removeprefix(" is").strip()


def _listed(items: Iterable[str]) -> str:
    return " / ".join(dict.fromkeys(items))
