"""Claims as the reports show them: every value with who states it, smallest and largest, and how many independent origins."""

from collections.abc import Iterable, Mapping
from itertools import combinations

from checker.compare.evidence import evidence_of
from checker.model import Claim, ClaimSummary, ClaimValue, Evidence, Json, Reading
from checker.values.algebra import compare
from checker.values.json import as_json, display
from checker.values.quantity import Quantity

# pairs of values of one claim that are compared for the summary's relations; claims of two sides have one
PAIRS = 200


def summaries(claims: Iterable[Claim], readings: Mapping[str, Reading]) -> tuple[ClaimSummary, ...]:
    """One summary for each claim that two articles take part in."""
    out = []
    for claim in claims:
        articles = {f.article for f in claim.facts}
        if len(articles) < 2:
            continue
        values: dict[str, tuple[Json, str, list[Evidence]]] = {}
        for fact in claim.facts:
            value = as_json(fact.value)
            values.setdefault(repr(value), (value, display(fact.value), []))[2].append(evidence_of(fact, readings))
        bounds = [
            x for f in claim.facts if isinstance(f.value, Quantity) for x in (f.value.lower, f.value.upper) if x is not None
        ]
        relations: dict[str, None] = {}
        for n, (a, b) in enumerate(combinations(claim.facts, 2)):
            if n >= PAIRS:
                break
            if a.article != b.article:
                relations[compare(a.value, b.value).relation.value] = None
        origins = {readings[a].article.origin or a for a in articles}
        out.append(
            ClaimSummary(
                claim.id,
                claim.rule,
                claim.attribute,
                claim.subject,
                claim.event,
                claim.scope,
                min(bounds) if bounds else None,
                max(bounds) if bounds else None,
                len(origins),
                tuple(sorted(relations)),
                tuple(ClaimValue(value, shown, tuple(evidence)) for value, shown, evidence in values.values()),
            )
        )
    return tuple(out)
