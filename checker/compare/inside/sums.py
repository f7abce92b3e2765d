"""Parts and totals: what is listed under a total must make the total, and no part is larger than its whole."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from checker.compare.inside.slip import Side, Slip, side_of
from checker.compare.inside.slotted import Slotted, slots, whole
from checker.model import Mention, Reading
from checker.values.display import figure
from checker.values.nouns import PERSON, noun_class, singular
from checker.values.quantity import Measure, Quantity, Share

RULE = "inside.sum"

_Q = r"\[q\d+\]"
_WORDS = r"(?: [A-Za-z'’-]+)"
_ITEM = rf"(?:{_Q}|\b(?:[Aa]n?|[Oo]ne|[Aa]nother)\b){_WORDS}{{1,4}}?"
_LIST = rf"{_ITEM}(?:, {_ITEM}){{0,6}}(?:,? and {_ITEM})"
# "12 people: eight men and four women"; brackets and dashes do as well
_SPELT_OUT = re.compile(rf"({_Q})({_WORDS}{{0,4}})(?:: | \(| ?(?:--|[-–—]) ?)({_LIST})(?=\)|[.,;]| ?(?:--|[–—])| - |$)")
_COLON = re.compile(
    rf"({_Q})([^\[\].:;]{{0,90}}): ({_LIST})(?=[.,;]|$)"
)  # "12 people were hurt when the bus fell: eight men and ..."
# "eight men and four women, 12 people in all"
_IN_ALL = re.compile(rf"({_LIST}),? (?:-+ |[–—] )?(?:or |for )?({_Q}){_WORDS}{{0,3}} (?:in all|in total|altogether|all told)\b")
# "a total of 12 people, eight men and four women,"
_TOTAL = re.compile(rf"\b(?:total of|all) ({_Q})({_WORDS}{{0,3}}), ({_LIST})(?=[,.;]|$)")
# "12 people, eight men and four women, were hurt": may also be a longer list
_BESIDE = re.compile(rf"({_Q})({_WORDS}{{1,4}}), ({_LIST})(?=[,.;)]|$)")
# how far parts that stand beside a total without a colon may be from it to be a slip: more, and they are no parts
_OFF_BY = 2
_ANYBODY = frozenset({PERSON, "victim", "survivor", "relative"})
# "of the 12 wounded, nine are women and five are men"
_OF_THE = re.compile(rf"\b[Oo]f (?:the|those|these|its|their|his|her) ({_Q}){_WORDS}{{0,4}}, ({_Q}[^.;:]{{0,100}})")
_PART_OF = re.compile(rf"({_Q}) of (?:the|those|these) ({_Q})")
_INCLUDING = re.compile(rf"({_Q})({_WORDS}{{0,6}}),? (?:including|among them|including at least) ({_Q}|{_LIST}|{_ITEM})")

# what one person can only be one of
_EXCLUSIVE = (
    frozenset({"man", "woman", "child", "boy", "girl", "baby"}),
    frozenset({"adult", "child", "boy", "girl", "baby", "teenager"}),
    frozenset({"man", "woman", "teenager", "child"}),
    frozenset({"boy", "girl", "adult", "man", "woman"}),
    frozenset({"husband", "wife"}),
    frozenset({"civilian", "soldier", "police", "officer", "fighter", "militant"}),
    frozenset({"student", "teacher"}),
    frozenset({"passenger", "crew", "driver", "pedestrian"}),
    frozenset({"brother", "sister"}),
    frozenset({"son", "daughter"}),
    frozenset({"democrat", "republican", "independent"}),
)


@dataclass(frozen=True, slots=True)
class _Part:
    """One item of a list: how many, of what class of people, and the figure, if it is written as one."""

    count: int
    sort: str
    mention: Mention | None


def sums(_: Reading, sentences: Sequence[Slotted]) -> Iterable[Slip]:
    """What does not add up in an article."""
    for sentence in sentences:
        if sentence.owned or sentence.text.count("[q") < 1 or sentence.figures < 2:
            continue
        yield from _complete(sentence)
        yield from _larger_parts(sentence)


def _complete(sentence: Slotted) -> Iterable[Slip]:
    """Totals with everything that they are made of."""
    text = sentence.text
    found = [(m[1], m[3]) for m in _SPELT_OUT.finditer(text)] if re.search(r"[:(–—-]", text) else []
    found += [pair for m in _COLON.finditer(text) if (pair := (m[1], m[3])) not in found] if ": " in text else []
    if " total" in text or " all" in text:
        found += [(m[2], m[1]) for m in _IN_ALL.finditer(text)]
        found += [(m[1], m[3]) for m in _TOTAL.finditer(text)]
    beside = {(m[1], m[3]) for m in _BESIDE.finditer(text)} - set(found)
    for total, listed in [*found, *sorted(beside)]:
        of = sentence.at(total)
        parts = _parts(listed, sentence)
        stated = whole(of)
        if stated is None or parts is None or not _may_be_parts(of, parts):
            continue
        made, classes = sum(p.count for p in parts), [p.sort for p in parts]
        if (total, listed) in beside and (
            abs(made - stated) > _OFF_BY or not _exclusive(classes) or _class_of((), of.value) not in _ANYBODY
        ):
            continue
        if made != stated:
            yield _slip(of, stated, parts, f"the article says {figure(stated)} in all")


def _larger_parts(sentence: Slotted) -> Iterable[Slip]:
    """Parts that are larger than their whole."""
    text = sentence.text
    for m in _PART_OF.finditer(text):
        yield from _too_large(sentence.at(m[2]), sentence.at(m[1]))
    for m in _OF_THE.finditer(text):
        of, parts = sentence.at(m[1]), _followed(m[2], sentence)
        if len(parts) > 1 and _exclusive([p.sort for p in parts]) and _may_be_parts(of, parts):
            yield from _more_than(of, parts)
        elif parts and parts[0].mention:
            yield from _too_large(of, parts[0].mention)
    if "includ" in text or "among them" in text:
        for m in _INCLUDING.finditer(text):
            # "2 buses with 12 people, including ...": the whole is the largest count before
            wholes = [w for w in (sentence.at(s) for s in slots("q").findall(text[: m.start(3)])) if _of_people(w)]
            listed = _parts(m[3], sentence)
            if not wholes or listed is None or any(whole(w) is None for w in wholes):
                continue
            of = max(wholes, key=lambda w: whole(w) or 0)
            if _exclusive([p.sort for p in listed]) and _may_be_parts(of, listed):
                yield from _more_than(of, listed)


def _more_than(of: Mention, parts: Sequence[_Part]) -> Iterable[Slip]:
    stated, made = whole(of), sum(p.count for p in parts)
    if stated is not None and made > stated:
        yield _slip(of, stated, parts, f"{'parts' if len(parts) > 1 else 'a part'} of {figure(stated)} cannot be more")


def _followed(stretch: str, sentence: Slotted) -> list[_Part]:
    """ "[q1] are women and [q2] are men": how many, and of what sort by the words behind each."""
    out: list[_Part] = []
    for piece in re.split(rf"(?={_Q})", stretch)[1:]:
        mention = sentence.at(piece.split()[0].rstrip(",;."))
        count = whole(mention)
        if count is None:
            return []
        out.append(_Part(count, _class_of(re.findall(r"[a-z-]+", piece.partition("]")[2]), mention.value), mention))
    return out


def _too_large(of: Mention, part: Mention) -> Iterable[Slip]:
    if whole(of) is not None and whole(part) is not None and _same_measure(of, part):
        yield from _more_than(of, [_Part(whole(part) or 0, "", part)])


def _same_measure(of: Mention, part: Mention) -> bool:
    """Whether both count the same sort of thing: "of the five shootings, 15 people" has no part."""
    if not isinstance(of.value, Quantity) or not isinstance(part.value, Quantity):
        return False
    if of.value.measure is not Measure.COUNT or part.value.measure is not Measure.COUNT:
        return False
    return part.value.noun in ("", of.value.noun) or bool(of.value.noun_class and part.value.noun_class)


def _parts(listed: str, sentence: Slotted) -> list[_Part] | None:
    """The items of a list; None if one is no count."""
    out: list[_Part] = []
    for item in re.split(r", and |, | and ", listed):
        slot = slots("q").match(item)
        words = item.split()
        if slot:
            mention = sentence.at(slot[0])
            count, value = whole(mention), mention.value
            if count is None or (isinstance(value, Quantity) and value.share is Share.OTHER):
                return None
            out.append(_Part(count, _class_of(words[1:], value), mention))
        elif words and words[0].lower() in ("a", "an", "one", "another"):
            out.append(_Part(1, _class_of(words[1:], None), None))
        else:
            return None
    return out


def _class_of(words: Sequence[str], value: object) -> str:
    if isinstance(value, Quantity) and value.noun_class:
        return value.noun_class
    for word in words:
        found = noun_class(singular(word.lower()))
        if found:
            return found
    return words[-1].lower() if words else ""


def _of_people(mention: Mention) -> bool:
    return isinstance(mention.value, Quantity) and bool(mention.value.noun_class or mention.value.noun in ("", "other"))


def _may_be_parts(of: Mention, parts: Sequence[_Part]) -> bool:
    """Whether the items can be parts of the total: people of people, and no item that repeats the whole."""
    value = of.value
    if not isinstance(value, Quantity) or value.measure is not Measure.COUNT or value.share is not Share.TOTAL:
        return False
    classes = [p.sort for p in parts]
    if value.noun_class:
        return all(noun_class(c) or c == "" for c in classes) and (value.noun_class == PERSON or PERSON not in classes)
    return value.noun == "" and all(noun_class(c) for c in classes)


def _exclusive(classes: Sequence[str]) -> bool:
    """Whether nobody can be counted in two of the items."""
    return len(classes) == 1 or (len(set(classes)) == len(classes) and any(set(classes) <= group for group in _EXCLUSIVE))


def _slip(of: Mention, stated: int, parts: Sequence[_Part], against: str) -> Slip:
    seen = [p.mention for p in parts if p.mention is not None]
    first, last = min(m.start for m in seen), max(m.end for m in seen)
    made = sum(p.count for p in parts)
    terms = " and ".join(figure(p.count) for p in parts)
    sum_of = f"{terms} make {figure(made)}" if len(parts) > 1 else figure(made)
    shown = f"{figure(made)} ({terms})" if len(parts) > 1 else figure(made)
    what = of.value.phrase if isinstance(of.value, Quantity) else ""
    total, listed = side_of(of), Side(first, last, {"lower": made, "upper": made, "unit": None}, shown)
    sides = (total, listed) if of.start < first else (listed, total)
    return Slip(RULE, "count", what, f"{sum_of}, against {figure(stated)} {what}".rstrip(), (f"{sum_of}; {against}",), sides)
