"""Ranges that run backwards, and changes that run against their word: "rose from 12 to 8"."""

import re
from collections.abc import Iterable, Sequence

from checker.compare.inside.slip import Side, Slip, side_of
from checker.compare.inside.slotted import Slotted, number, period
from checker.model import Mention, Reading
from checker.values.display import display, figure
from checker.values.period import Grain
from checker.values.quantity import Measure, Quantity

RANGE = "inside.range"
CHANGE = "inside.change"

_FIGURE = r"\[[qmcx]\d+\]"
_YEARS = re.compile(r"\b([Bb]etween|[Ff]rom) (\[d\d+\]) (and|to|until|till|through) (\[d\d+\])")
_BETWEEN = re.compile(r"\b[Bb]etween (?:the ages of )?(?:about )?\$?(\d[\d,]*(?:\.\d+)?) and (\[[qmxca]\d+\])")
_ROSE = r"(?:rose|risen|rises|grew|grown|grows|increased?|increases|went up|gone up|climbed|soared|jumped|swelled|raised|surged)"
_FELL = (
    r"(?:fell|fallen|falls|dropped|drops|declined|decreased|shrank|shrunk|went down|gone down|cut|reduced|lowered|plunged"
    r"|slumped|dipped)"
)
_BY_WORD = re.compile(
    rf"\b({_ROSE}|{_FELL})(?: [a-z]+ly)?(?: (?:by )?\[[cqmx]\d+\],?)?(?: in [a-z]+)?"
    rf" from ({_FIGURE})(?: [A-Za-z]+){{0,4}}? to ({_FIGURE})"
)
# not "$71.4 million, or 62 cents a share, up from $69.9 million"
_BACK = re.compile(
    rf"(?<!\bor )({_FIGURE})(?! (?:an?|per|each)\b)((?: [A-Za-z]+){{0,3}},? )(up|down)( from )"
    rf"({_FIGURE}|\d[\d,]*(?:\.\d+)?\b)(?! (?:an?|per|percent|cents|hundred|thousand|million|billion)\b|[%-])"
)
# "from $12 million to $8 million, an increase of 50 percent"
_SHARE_OF_CHANGE = re.compile(
    rf"\bfrom ({_FIGURE})(?: [A-Za-z]+){{0,3}} to ({_FIGURE})(?: [A-Za-z]+){{0,3}}(?:, | \(| -+ | [–—] )"
    r"(?:or )?(?:up |down |(?:an? |the )?(?:rise|increase|gain|jump|growth|drop|fall|decrease|decline|cut|reduction|loss) of )"
    r"(\[c\d+\])"
)
# how far a percentage may be off because it and its two figures are rounded, in points and as a share of the true one
POINTS_OFF = 2.0
SHARE_OFF = 0.15
# a scale left out of the first figure: "between 1.2 and 1.5 million", "between 5 and 2 million" need not be reversed
_SCALES = re.compile(r"thousand|million|billion|trillion|hundred|[mbk]n?\b", re.IGNORECASE)


def ranges(_: Reading, sentences: Sequence[Slotted]) -> Iterable[Slip]:
    """Ranges and changes of an article that cannot be as they are written."""
    for sentence in sentences:
        if sentence.owned:
            continue
        text = sentence.text
        if "etween" in text:
            yield from _reversed(sentence)
        if " from " in text or "From " in text:
            yield from _backward_years(sentence)
            yield from _against_the_word(sentence)
            yield from _wrong_percentage(sentence)


def _backward_years(sentence: Slotted) -> Iterable[Slip]:
    for m in _YEARS.finditer(sentence.text):
        first, last = sentence.at(m[2]), sentence.at(m[4])
        a, b = period(first), period(last)
        if a is None or b is None or (m[1].lower() == "between") != (m[3] == "and"):
            continue
        if a.grain is not Grain.YEAR or b.grain is not Grain.YEAR or len(first.text) != 4 or len(last.text) != 4:
            continue
        if a.timex > b.timex and "back" not in sentence.text[: m.start()].split()[-4:]:
            yield Slip(
                RANGE, "date", "", f"{m[1].lower()} {first.text} {m[3]} {last.text} runs backwards",
                (f"{first.text} is later than {last.text}",), (side_of(first), side_of(last)),
            )  # fmt: skip


def _reversed(sentence: Slotted) -> Iterable[Slip]:
    for m in _BETWEEN.finditer(sentence.text):
        upper = sentence.at(m[2])
        value, low = upper.value, float(m[1].replace(",", ""))
        high = number(upper)
        if high is None or not isinstance(value, Quantity) or low <= high or _SCALES.search(upper.text):
            continue
        if high < 0:
            continue  # "between 10 and minus 2 degrees": from noon to night
        if value.measure is Measure.COUNT and not value.noun:
            continue  # "between 10 and 2": hours, streets
        low = int(low) if low.is_integer() else low
        start = sentence.bare(m[1], upper.start - len(f"{m[1]} and "))
        if start is None:
            continue
        side = Side(start, start + len(m[1]), {"lower": low, "upper": low, "unit": value.unit}, figure(low))
        yield Slip(
            RANGE, _attribute(upper), value.phrase, f"between {m[1]} and {upper.text} runs backwards",
            (f"{figure(low)} is more than {display(value)}",), (side, side_of(upper)),
        )  # fmt: skip


def _against_the_word(sentence: Slotted) -> Iterable[Slip]:
    text = sentence.text
    pairs = [(m[1], m[2], m[3]) for m in _BY_WORD.finditer(text)]
    pairs += [("rose" if m[3] == "up" else "fell", m[5], m[1]) for m in _BACK.finditer(text) if m[5].startswith("[")]
    for m in _BACK.finditer(text):
        if not m[5].startswith("["):
            yield from _back_from_bare(sentence, m)
    for word, before, after in pairs:
        old, new = sentence.at(before), sentence.at(after)
        a, b = number(old), number(new)
        if a is None or b is None or not _comparable(old, new) or a == b:
            continue
        up = bool(re.fullmatch(_ROSE, word))
        if up != (b > a):
            way = "a rise" if up else "a fall"
            sides = (side_of(old), side_of(new)) if old.start < new.start else (side_of(new), side_of(old))
            was, now = display(old.value), display(new.value)
            yield Slip(
                CHANGE, _attribute(new), "", f"from {was} to {now} is not {way}",
                (f"{now} is {'less' if up else 'more'} than {was}, the article calls it {way}",), sides,
            )  # fmt: skip


def _back_from_bare(sentence: Slotted, m: re.Match[str]) -> Iterable[Slip]:
    """ "6,200 passengers, up from 7,400": the noun is not said again."""
    new, before = sentence.at(m[1]), float(m[5].replace(",", ""))
    now, start = number(new), sentence.bare(m[5], new.end + len(m[2] + m[3] + m[4]))
    if now is None or start is None or not isinstance(new.value, Quantity) or new.value.measure is not Measure.COUNT:
        return
    if not new.value.noun or now == before or (m[3] == "up") == (now > before):
        return
    way = "a rise" if m[3] == "up" else "a fall"
    old = Side(start, start + len(m[5]), {"lower": int(before), "upper": int(before), "unit": None}, figure(before))
    yield Slip(
        CHANGE, "count", new.value.phrase, f"from {figure(before)} to {display(new.value)} is not {way}",
        (f"{display(new.value)} is {'less' if m[3] == 'up' else 'more'} than {figure(before)}, the article calls it {way}",),
        (side_of(new), old),
    )  # fmt: skip


def _wrong_percentage(sentence: Slotted) -> Iterable[Slip]:
    for m in _SHARE_OF_CHANGE.finditer(sentence.text):
        old, new, share = (sentence.at(m[n]) for n in (1, 2, 3))
        a, b, stated = number(old), number(new), number(share)
        if not a or b is None or stated is None or not _comparable(old, new) or _is_percent(old):
            continue
        made = abs(b - a) / a * 100
        if abs(made - stated) > max(POINTS_OFF, SHARE_OFF * made):
            exact, was, now = round(made, 1), display(old.value), display(new.value)
            change = Side(old.start, new.end, {"lower": exact, "upper": exact, "unit": None}, f"{made:.0f}%")
            yield Slip(
                CHANGE, "percent", "", f"from {was} to {now} is {made:.0f}%, not {display(share.value)}",
                (f"the change from {was} to {now} is {made:.0f}% of {was}",), (change, side_of(share)),
            )  # fmt: skip


def _comparable(a: Mention, b: Mention) -> bool:
    """Whether two figures are of one measure, with a unit or a noun that keeps places in a table apart ("from 12 to 8")."""
    if not isinstance(a.value, Quantity) or not isinstance(b.value, Quantity) or a.value.measure is not b.value.measure:
        return False
    if a.value.measure is Measure.COUNT:
        return bool(a.value.noun or b.value.noun) and len({a.value.noun, b.value.noun} - {""}) == 1
    return a.value.unit == b.value.unit


def _is_percent(mention: Mention) -> bool:
    return isinstance(mention.value, Quantity) and mention.value.measure is Measure.PERCENT


def _attribute(mention: Mention) -> str:
    value = mention.value
    measure = value.measure if isinstance(value, Quantity) else Measure.COUNT
    return {Measure.MONEY: "money", Measure.PERCENT: "percent", Measure.LENGTH: "measure", Measure.AGE: "age"}.get(
        measure, "count"
    )
