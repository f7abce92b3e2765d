"""A draft against its sources: which of its figures none of them gives."""

from collections import defaultdict
from dataclasses import replace

from checker.compare.evidence import evidence_of_mention
from checker.model import Evidence, Mention, MentionType, Reading, Report, Role, Value
from checker.values.algebra import compare
from checker.values.canonical import canonical
from checker.values.json import as_json, display
from checker.values.period import Grain, Period
from checker.values.quantity import Quantity
from checker.values.relation import Relation

_FIGURES = frozenset(
    {
        MentionType.QUANTITY, MentionType.MONEY, MentionType.PERCENT, MentionType.MEASURE, MentionType.AGE, MentionType.SCORE,
        MentionType.DATE, MentionType.ORDINAL,
    }
)  # fmt: skip
# a figure that is more precise than its source has no source
_SUPPORTING = frozenset({Relation.EQUAL, Relation.NEAR, Relation.REFINES})
# a date is a figure to be sourced when it names a day or is coarser by one step only
_DATED = frozenset({Grain.MINUTE, Grain.DAYPART, Grain.DAY, Grain.WEEK, Grain.MONTH})


def unsupported(report: Report, draft: str) -> tuple[Evidence, ...]:
    """The figures of a draft that no other article gives, not even in a form that agrees with it, in text order.

    A figure that a finding already shows is left out, and so is one that the draft has given before.

    Args:
        draft: Article.id of the draft.
    """
    given: dict[MentionType, list[Value]] = defaultdict(list)
    own: Reading | None = None
    for reading in report.readings:
        if reading.article.id == draft:
            own = reading
            continue
        for mention in reading.mentions:
            if mention.type in _FIGURES:
                given[mention.type].append(mention.value)
    if own is None:
        return ()
    readings = {own.article.id: own}
    shown = [(e.start, e.end) for f in report.findings for e in f.evidence if e.article == draft]
    out: dict[str, Evidence] = {}
    end = -1
    for mention in own.mentions:
        if mention.start < end or not _asks_for_a_source(mention, own):
            continue
        if any(_supports(value, mention.value) for value in given[mention.type]):
            continue
        found = evidence_of_mention(mention, readings, display(mention.value))
        end = mention.end
        if not any(start < found.end and found.start < stop for start, stop in shown):
            value = as_json(mention.value)
            out.setdefault(canonical([mention.type.value, value]), replace(found, value=value))
    return tuple(out.values())


def _asks_for_a_source(mention: Mention, reading: Reading) -> bool:
    if mention.type not in _FIGURES or reading.article.sentences[mention.sentence].role is Role.FURNITURE:
        return False
    if isinstance(mention.value, Period):
        return mention.value.lower is not None and mention.value.grain in _DATED
    return True


def _supports(source: Value, figure: Value) -> bool:
    """Whether a figure can come from a source's value: the same, near or more precise; or the same number of anything."""
    if compare(source, figure).relation in _SUPPORTING:
        return True
    if isinstance(source, Quantity) and isinstance(figure, Quantity):
        return (source.lower, source.upper, source.unit) == (figure.lower, figure.upper, figure.unit)
    return False
