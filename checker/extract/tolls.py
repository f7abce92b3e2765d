"""Arithmetic of victims: "a man and two children" are three, "X, Y and eight others" are eight beside two named."""

from dataclasses import dataclass, replace

from anyascii import anyascii

from checker.extract.line import Filled, Line
from checker.extract.match import Match
from checker.extract.victim_lists import ALSO_AND, CLAUSE, NOT_LISTED, is_rest, is_single, victims_listed
from checker.model import Mention, MentionType
from checker.values.others import Name
from checker.values.quantity import Modifier, Quantity, Share

_TARGETS = frozenset(
    "assassinate assassinated assassinating assassination killed killing kill target targeted targeting"
    " convoy motorcade strike attack murder"
    " death body".split()
)
_LIST_REACH = 60  # tokens a list of named victims with their titles may take


@dataclass(frozen=True, slots=True)
class Toll:
    """A count of victims after arithmetic.

    Attributes:
        value: the quantity. start, end: view span of its whole expression. single: a person without a number.
        steps: the arithmetic in words. summed: added up from a list.
        named: added up from persons who are named or known, so that others may have died beside them.
    """

    value: Quantity
    start: int
    end: int
    single: bool
    steps: tuple[str, ...]
    summed: bool = False
    named: bool = False


def name_key(mention: Mention) -> str:
    """The folded family name by which a person named beside a count is known."""
    value = mention.value
    token = value.family[-1] if isinstance(value, Name) and value.family else mention.text.split()[-1]
    folded = anyascii(token).lower().replace("'", "").replace("’", "")
    for particle in ("al-", "el-"):
        folded = folded.removeprefix(particle)
    return folded


def toll_of(line: Line, match: Match, before: Line | None = None) -> Toll:
    """The toll that a match states, with what is coordinated with it.

    Args:
        before: the preceding sentence, looked at when the verb has "also".
    """
    first, last = match.filled
    value = match.value.value
    assert isinstance(value, Quantity)
    items = victims_listed(line, match)
    others = next((i for i in items if i.mention is not None and is_rest(line, i)), None)
    if others is not None and len(items) > 1:
        return _with_named(line, match, items, others, before)
    if is_rest(line, Filled(first, last, match.value)) and not is_single(match.value, line):
        alone = _with_named(line, match, [Filled(first, last, match.value)], Filled(first, last, match.value), before)
        if alone.value.named or value.noun in ("other", "") or line.lower[last - 1] == "others":
            return alone
    if len(items) > 1:
        return _sum(line, items)
    if is_single(match.value, line):
        return Toll(value, match.value.start, match.value.end, True, ())
    start, end = line.offsets(first, last)
    return Toll(value, start, end, False, ())


def _sum(line: Line, items: list[Filled]) -> Toll:
    values = [i.mention.value for i in items if i.mention is not None and isinstance(i.mention.value, Quantity)]
    lower = sum(v.lower or 0 for v in values)
    upper = None if any(v.upper is None for v in values) else sum(v.upper or 0 for v in values)
    classes = {v.noun_class for v in values}
    start, end = line.offsets(items[0].start, items[-1].stop)
    text = line.article.text[start:end]
    exact = all(v.modifier is Modifier.EXACT for v in values)
    value = Quantity(
        lower,
        upper,
        modifier=Modifier.EXACT if exact else next(v.modifier for v in values if v.modifier is not Modifier.EXACT),
        noun="people",
        phrase=text,
        noun_class=classes.pop() if len(classes) == 1 else "person",
    )
    terms = " and ".join(f"{v.lower:g}" if v.lower is not None else "?" for v in values)
    return Toll(value, start, end, False, (f"counted together: {terms} make {lower:g}",), summed=True, named=_known(line, items))


def _known(line: Line, items: list[Filled]) -> bool:
    """Whether all items are persons without a number, one of them named or with "the", "his" ..."""
    singles = [i for i in items if i.mention is not None and is_single(i.mention, line)]
    return len(singles) == len(items) and any(line.lower[i.start] not in ("a", "an", "another") for i in items)


def _with_named(line: Line, match: Match, items: list[Filled], others: Filled, before: Line | None) -> Toll:
    named: list[Mention] = []
    at, steps = others.start - 1, 0
    for joint in ALSO_AND:
        if tuple(line.lower[max(at + 1 - len(joint), 0) : at + 1]) == joint:
            at -= len(joint)
    if others.start >= match.tokens[1] and items[0].start < match.tokens[1]:
        at = match.filled[1] - 1  # "X was killed, as well as eight others": X stands before the verb
    while at >= 0 and steps < _LIST_REACH:
        word = line.lower[at]
        opened = _relative_before(line, at)
        if opened is not None:
            at = opened - 1  # ", who was the head of Y,"
            continue
        inside_trigger = match.tokens[0] <= at < match.tokens[1] and at < others.start
        if word == ";" or (word in CLAUSE and not (inside_trigger and at < items[0].start)):
            break
        for mention, stops in line.mentions.get(at, ()):
            if mention.type is MentionType.PERSON and not _belongs_elsewhere(line, at) and not _owner(line, stops):
                named.append(mention)
        at -= 1
        steps += 1
    notes = []
    also = "also" in line.lower[max(match.tokens[0] - 2, 0) : match.tokens[1]]
    if also and before is not None:
        target = target_of(before)
        if target is not None:
            named.append(target)
            notes.append(f"{target.text} is named as the target in the sentence before")
    # those without a name who are listed beside the others count too
    extra = sum(
        1
        for i in items
        if i is not others and i.mention is not None and is_single(i.mention, line) and i.head not in ("", "he", "she")
    )
    value = others.mention.value if others.mention is not None else match.value.value
    assert isinstance(value, Quantity)
    before_others = line.lower[others.start - 2 : others.start] if others.start > 1 else []
    if not named and not extra and before_others in (["he", "and"], ["she", "and"]):
        extra = 1  # "he and eight others"
        items = [Filled(others.start - 2, others.start - 1, None), *items]
        notes.append("he or she is counted too")
    if extra and value.lower is not None and not named:
        value = replace(value, lower=value.lower + extra, upper=None if value.upper is None else value.upper + extra)
    keys = frozenset(name_key(m) for m in named)
    if keys or not extra:
        value = replace(value, share=Share.OTHER, named=keys)
    else:
        noun = "people" if value.noun == "other" else value.noun
        value = replace(value, share=Share.TOTAL, noun=noun)
        notes.append("the one without a name and the others counted together")
    if keys:
        whole = f": {value.lower:g} and {len(keys)} make {value.lower + len(keys):g}" if value.exact and value.lower else ""
        notes.insert(0, f"counts others beside {', '.join(sorted(m.text for m in named))}{whole}")
    start, end = line.offsets(others.start, others.stop)
    if extra and not named:
        start, end = line.offsets(items[0].start, items[-1].stop)
    return Toll(value, start, end, False, tuple(notes))


def _owner(line: Line, stops: tuple[int, ...]) -> bool:
    """Whether a name only says whose relative or friend is counted: "Lena's mother and ten others"."""
    return any(stop < len(line.lower) and line.lower[stop] in ("'s", "'") for stop in stops)


def _relative_before(line: Line, at: int) -> int | None:
    """Where the relative clause in commas begins whose verb stands at a token: "X[, who was] the head of Y, and eight others"."""
    for opener in (at - 1, at - 2):
        if opener > 0 and line.lower[opener] in ("who", "which") and line.lower[opener - 1] == "," and line.lower[at] in CLAUSE:
            return opener
    return None


def _belongs_elsewhere(line: Line, at: int) -> bool:
    return at > 0 and line.lower[at - 1] in NOT_LISTED


def target_of(line: Line) -> Mention | None:
    """The person whom a sentence names as killed or targeted ("the strike on the convoy of X")."""
    for at in sorted(line.mentions):
        for mention, _ in line.mentions[at]:
            if (
                mention.type is MentionType.PERSON
                and _TARGETS & set(line.lower[max(at - 12, 0) : at])
                and "by" not in line.lower[max(at - 3, 0) : at]
            ):
                return mention
    return None
