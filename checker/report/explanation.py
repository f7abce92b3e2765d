"""How a finding came about: what was read, how it was joined, and why it cannot all hold."""

from checker.model import Evidence, Fact, Finding, Reading, Report
from checker.report.crowds import shown
from checker.report.plain import plain
from checker.report.sides import by_id
from checker.report.subjects import Subjects


def render(report: Report, *, whole: bool = False) -> str:
    """Every finding of the report, one after the other; whole: with all of its articles, however many there are."""
    return "\n".join(_explained(f, report, whole=whole) for f in report.findings)


def _explained(finding: Finding, report: Report, *, whole: bool) -> str:
    subject = Subjects(report).of(finding)
    out = [
        f"{finding.id}  {plain(finding.message)}",
        f"  kind {finding.kind.value}, severity {finding.severity.value}, confidence {finding.confidence.value}",
        f"  rule {finding.rule}, attribute {finding.attribute}" + (f", of {subject}" if subject else ""),
    ]
    event = next((e for e in report.events if e.id == finding.event), None)
    if event is not None:
        out.append(f"  event: {plain(event.label)} ({len(event.articles)} articles)")
    out += [f"  because: {plain(step)}" for step in finding.steps]
    readings = {r.article.id: r for r in report.readings}
    found = shown(finding, by_id(report), around=10_000, whole=whole)
    for side in found.sides:
        item = side.evidence
        details = f", {side.details}" if side.details else ""
        out.append(f"  {side.place}: {plain(item.display)}{details}")
        out.append(f"    {side.before}>>{side.quote}<<{side.after}")
        fact = _fact(item, readings.get(item.article))
        if fact is not None:
            out += _read(fact, readings[item.article])
    out += [f"  {found.more}; --verbose shows them"] if found.more else []
    return "\n".join(out) + "\n"


def _fact(item: Evidence, reading: Reading | None) -> Fact | None:
    """The fact that a piece of evidence was made of; None for names, which are mentions."""
    if reading is None:
        return None
    article = reading.article
    return next((f for f in reading.facts if article.original(f.start, f.end) == (item.start, item.end)), None)


def _read(fact: Fact, reading: Reading) -> list[str]:
    """How a fact was read: the words that told the rule, and what the figure covers."""
    start, end = fact.trigger
    words = plain(reading.article.text[start:end]) if end > start else ""
    covers = [
        f"of {plain(fact.scope.population)}" if fact.scope.population else "",
        f"without {plain(fact.scope.excludes)}" if fact.scope.excludes else "",
        "a part of a total" if fact.scope.part else "",
        "" if fact.main_event else "of a happening in the background",
        fact.stance.modality if fact.stance.modality != "asserted" else "",
    ]
    said = ", ".join(filter(None, covers))
    told_by = f', by the words "{words}"' if words else ""
    out = [f"    read by {fact.rule}{told_by}{f': {said}' if said else ''}"]
    return out + [f"    {plain(step)}" for step in fact.steps]
