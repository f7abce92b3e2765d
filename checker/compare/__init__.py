"""From claims and entities to findings: where the articles disagree, of what kind, how bad, how sure, and why."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from checker.compare.calendar import calendar_slips
from checker.compare.evidence import evidence_of, evidence_of_mention
from checker.compare.identity import finding_id, known_by, told_apart
from checker.compare.inside import slips
from checker.compare.quotations import misquotations
from checker.compare.spelling import spellings
from checker.compare.states import state_verdicts
from checker.compare.titles import title_conflicts
from checker.compare.verdict import judge
from checker.compare.weighing import GROWING
from checker.model import Claim, Confidence, Entity, Evidence, Fact, Finding, Kind, Reading
from checker.rulebook import Rulebook

__all__ = ["compare_alone", "compare_claims", "compare_spellings", "compare_titles", "held_titles", "settled"]

_ATTRIBUTE_OF_NAME = {"person": "name", "place": "place", "organization": "organisation", "proper": "name"}


def compare_alone(reading: Reading) -> Iterable[Finding]:
    """What is wrong inside one article and needs no other to tell."""
    return (*calendar_slips(reading), *slips(reading))


def settled(found: Iterable[Finding]) -> tuple[Finding, ...]:
    """The findings of a run: of those with one id the first, without echoes, gravest and surest first."""
    return tuple(sorted(_without_echoes(told_apart(found)), key=_order))


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


def compare_claims(claims: Iterable[Claim], readings: Mapping[str, Reading], rulebook: Rulebook) -> Iterable[Finding]:
    """Where the facts of a claim disagree; readings: by article id, those of the claims' facts at the least."""
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
            scope = claim.scope
            if verdict.kind is Kind.INTERNAL:
                scope = f"{scope}@{known_by(readings[verdict.sides[0].article].article)}"
            template = rule.message if rule else f"{_worded(claim)} given as {{a}} and as {{b}}"
            about = _subject(verdict.sides)
            message = _filled(template, evidence, about)
            if verdict.kind is Kind.INTERNAL:  # rules speak of two reports
                message = _message(f"{about or claim.attribute}, in one article", evidence)
            yield Finding(
                finding_id(verdict.kind, claim.rule, claim.subject, claim.event, scope or claim.id),
                verdict.kind, verdict.severity, verdict.confidence, claim.rule, claim.attribute,
                about, message, verdict.steps, evidence, claim.event,
            )  # fmt: skip


def compare_spellings(entities: Iterable[Entity], readings: Mapping[str, Reading]) -> Iterable[Finding]:
    """Where names are spelt differently; readings: by article id, those that name the entities at the least."""
    for entity in entities:
        attribute = _ATTRIBUTE_OF_NAME.get(entity.type, "name")
        for spelling in spellings(entity, readings):
            evidence = tuple(evidence_of_mention(m, readings, shown) for m, shown in spelling.sides)
            yield Finding(
                finding_id(spelling.kind, "people.name", entity.id, "", spelling.scope),
                spelling.kind, spelling.severity, spelling.confidence, "people.name", attribute, entity.label,
                f"{entity.label}: spelt {_listed(e.display for e in evidence)}", spelling.steps, evidence,
            )  # fmt: skip


def held_titles(
    entity_of: Mapping[tuple[str, int, int], Entity], readings: Iterable[Reading]
) -> list[tuple[Entity, tuple[Fact, ...]]]:
    """The titles of every holder of more than one, by the holder's id."""
    held: dict[str, list[Fact]] = defaultdict(list)
    holders: dict[str, Entity] = {}
    for reading in readings:
        for fact in reading.facts:
            if fact.rule != "people.title" or fact.subject is None:
                continue
            holder = entity_of.get((fact.article, fact.subject.start, fact.subject.end))
            if holder is not None:
                held[holder.id].append(fact)
                holders[holder.id] = holder
    return [(holders[key], tuple(facts)) for key, facts in sorted(held.items()) if len(facts) > 1]


def compare_titles(holder: Entity, facts: Sequence[Fact], readings: Mapping[str, Reading]) -> Iterable[Finding]:
    """Where the titles of one person disagree; readings: by article id, those of the facts at the least."""
    for conflict in title_conflicts(facts, readings):
        evidence = tuple(evidence_of(f, readings) for f in conflict.sides)
        yield Finding(
            finding_id(conflict.kind, "people.title", holder.id, "", conflict.scope),
            conflict.kind, conflict.severity, conflict.confidence, "people.title", "title", holder.label,
            f"{holder.label}: {_listed(e.display for e in evidence)}", conflict.steps, evidence,
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
