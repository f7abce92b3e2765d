"""The headline against the text: a figure that both give beside another that differs, and the age of the victim."""

import re
from collections.abc import Iterable, Sequence

from checker.compare.inside.slip import Slip, side_of
from checker.compare.inside.slotted import Slotted, owns_up, whole
from checker.model import Mention, MentionType, Reading, Role, Sentence
from checker.values.algebra import compare
from checker.values.display import display
from checker.values.period import Span
from checker.values.quantity import Measure, Modifier, Quantity
from checker.values.relation import Relation

RULE = "inside.headline"

_TYPES = frozenset({MentionType.MONEY, MentionType.DURATION, MentionType.PERCENT, MentionType.MEASURE, MentionType.QUANTITY})
_ATTRIBUTE = {
    MentionType.DURATION: "duration",
    MentionType.MONEY: "money",
    MentionType.PERCENT: "percent",
    MentionType.MEASURE: "measure",
}
# a figure says which thing is meant only if it is no small number
TELLING = 20
# years that an age slip amounts to at most
AGES_APART = 2
_SUFFERED = (
    r"(?:shot|killed|struck|hit|dead|dies|died|injured|wounded|hurt|stabbed|drown(?:s|ed)|slain|grazed|murdered|crushed|mauled)"
)
_SUFFERS = re.compile(
    rf"^(?:-old)?,?(?: [a-z]+){{0,2}}?(?: is| was| has been)?(?: (?:accidentally|fatally|critically|seriously))? {_SUFFERED}\b",
    re.IGNORECASE,
)
_STRUCK = re.compile(
    r"\b(?:shot|killed|struck|hit|injured|wounded|hurt|stabbed|(?:death|shooting|killing|murder|stabbing) of|bullet struck)"
    r"(?: and (?:killed|injured|wounded))? (?:an?|the|that) (?:[a-z]+ )?$",
    re.IGNORECASE,
)


def headlines(reading: Reading, _: Sequence[Slotted]) -> Iterable[Slip]:
    """Figures in which the headline differs from the text."""
    sentences = reading.article.sentences
    own = [m for m in reading.mentions if sentences[m.sentence].role is Role.HEADLINE]
    if not any(m.type in _TYPES or m.type is MentionType.AGE for m in own):
        return
    by_sentence: dict[int, list[Mention]] = {}
    for mention in reading.mentions:
        by_sentence.setdefault(mention.sentence, []).append(mention)
    for index in sorted({m.sentence for m in own}):
        yield from _beside_a_figure(by_sentence[index], by_sentence, reading)
        yield from _victim(by_sentence[index], reading)


def _beside_a_figure(own: Sequence[Mention], by_sentence: dict[int, list[Mention]], reading: Reading) -> Iterable[Slip]:
    """ "$87 million in six years" over "seven years ... $87 million"."""
    figures = [m for m in own if m.type in _TYPES]
    shared = [m for m in figures if _telling(m)]
    for one in figures:
        for index, mentions in by_sentence.items():
            sentence = reading.article.sentences[index]
            if sentence.role not in (Role.LEAD, Role.BODY) or _owned(sentence, reading):
                continue
            like = [m for m in mentions if _alike(one, m)]
            if len(like) != 1 or _relation(one, like[0]) is not Relation.DISJOINT or "-old" in like[0].text:
                continue
            same = next((s for s in shared if s is not one and any(_equal(s, m) for m in mentions)), None)
            if same is not None and not _told_elsewhere(one, reading):
                yield Slip(
                    RULE, _ATTRIBUTE.get(one.type, "count"), "",
                    f"{display(one.value)} in the headline, {display(like[0].value)} in the text",
                    (f"both give {display(same.value)}, with {display(one.value)} and with {display(like[0].value)}",
                     "the headline and the text differ"),
                    (side_of(one), side_of(like[0])),
                )  # fmt: skip
                return


def _telling(mention: Mention) -> bool:
    value = mention.value
    return (
        isinstance(value, Quantity)
        and value.lower is not None
        and value.lower >= TELLING
        and value.modifier is not Modifier.VAGUE
    )


def _equal(a: Mention, b: Mention) -> bool:
    x, y = a.value, b.value
    if not isinstance(x, Quantity) or not isinstance(y, Quantity):
        return False
    return x.measure is y.measure and x.unit == y.unit and x.lower == y.lower and x.upper == y.upper


def _alike(a: Mention, b: Mention) -> bool:
    """Whether two figures are of one sort, with the same unit and noun."""
    x, y = a.value, b.value
    if a.type is not b.type:
        return False
    if isinstance(x, Span) and isinstance(y, Span):
        return x.unit == y.unit and x.unit != ""
    if not isinstance(x, Quantity) or not isinstance(y, Quantity) or x.measure is not y.measure or x.unit != y.unit:
        return False
    return x.measure is not Measure.COUNT or (x.noun == y.noun != "")


def _relation(a: Mention, b: Mention) -> Relation:
    return compare(a.value, b.value).relation


def _told_elsewhere(one: Mention, reading: Reading) -> bool:
    """Whether the text bears the headline's figure out anywhere."""
    sentences = reading.article.sentences
    return any(
        _alike(one, m)
        and not _vague(m)
        and sentences[m.sentence].role is not Role.HEADLINE
        and _relation(one, m) is not Relation.DISJOINT
        for m in reading.mentions
    )


def _vague(mention: Mention) -> bool:
    """Whether a length is only "years", "months": that bears nothing out."""
    return isinstance(mention.value, Span) and "X" in mention.value.timex


def _victim(own: Sequence[Mention], reading: Reading) -> Iterable[Slip]:
    """ "5-year-old hurt on slide" over "the fall hurt a 7-year-old": the one victim whose age either gives."""
    text = reading.article.text
    ages = [m for m in own if _years(m) is not None]
    if len(ages) != 1:
        return
    years = _years(ages[0])
    end = reading.article.sentences[ages[0].sentence].end
    after = text[ages[0].end : end]
    if years is None or not _SUFFERS.match(after) or re.search(r"(?<!-)\bby\b|\d", after):
        return
    struck: list[Mention] = []
    for mention in reading.mentions:
        other = _years(mention)
        sentence = reading.article.sentences[mention.sentence]
        if other is None or sentence.role in (Role.HEADLINE, Role.FURNITURE):
            continue
        if other == years:
            return
        hurt = _STRUCK.search(text[sentence.start : mention.start]) or _SUFFERS.match(text[mention.end : sentence.end])
        if sentence.role is Role.LEAD and hurt and not _owned(sentence, reading):
            struck.append(mention)
    values = {_years(m) for m in struck}
    if len(values) == 1 and abs((_years(struck[0]) or 0) - years) <= AGES_APART:
        yield Slip(
            RULE, "age", "", f"{display(ages[0].value)} in the headline, {display(struck[0].value)} in the text",
            (f"{display(ages[0].value)} and {display(struck[0].value)} cannot both be right",
             "the headline and the first paragraph speak of one victim, and nobody in the text is of the headline's age"),
            (side_of(ages[0]), side_of(struck[0])), sure=False,
        )  # fmt: skip


def _years(mention: Mention) -> int | None:
    value = mention.value
    if mention.type is MentionType.AGE and isinstance(value, Quantity) and value.unit in (None, "year"):
        return whole(mention)
    return None


def _owned(sentence: Sentence, reading: Reading) -> bool:
    return owns_up(reading.article.text[sentence.start : sentence.end])
