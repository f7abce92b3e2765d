"""Arithmetic of victims: "a man and two children" are three, "X, Y and eight others" are eight beside two named."""

from dataclasses import dataclass, replace
from itertools import pairwise

from anyascii import anyascii

from checker.extract.line import Filled, Line
from checker.extract.match import Match
from checker.extract.people_words import DETERMINERS, PRONOUNS
from checker.model import Mention, MentionType, Role
from checker.values.others import Name
from checker.values.quantity import Modifier, Quantity, Share

_AND = frozenset("and & plus".split())
_ALSO_AND = (("as", "well", "as"), ("along", "with"), ("together", "with"), ("in", "addition", "to"))
_OTHERS = frozenset("other others more additional another further".split())
_POSSESSIVE = frozenset("their his her its".split())
# a person right after one of these belongs to an aside ("an aide to X", "Y's driver"), not to the list
_NOT_LISTED = frozenset("of to by for with from near against at than by-".split())
# finite verbs and subordinators at which a list of victims ends when it is walked back
_CLAUSE = frozenset(
    "said says told that which who whose when while after before because was were is are has had have"
    " been led ordered announced killed died"
    " injured wounded arrested as if although though where".split()
)
_TARGETS = frozenset(
    "assassinate assassinated assassinating assassination killed killing kill target targeted targeting"
    " convoy motorcade strike attack murder"
    " death body".split()
)
_UNHURT = frozenset("uninjured unharmed unhurt injured wounded surviving hurt living".split())
_DESCRIPTION = 30  # tokens an office given behind a name may take
_ITEM_REACH = 12  # tokens one victim may take: "her son, 17-year-old Marek Dovan"
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
    items = _listed(line, match)
    others = next((i for i in items if i.mention is not None and _is_rest(line, i)), None)
    if others is not None and len(items) > 1:
        return _with_named(line, match, items, others, before)
    if _is_rest(line, Filled(first, last, match.value)) and not _single(match.value, line):
        alone = _with_named(line, match, [Filled(first, last, match.value)], Filled(first, last, match.value), before)
        if alone.value.named or value.noun in ("other", "") or line.lower[last - 1] == "others":
            return alone
    if len(items) > 1:
        return _sum(line, items)
    if _single(match.value, line):
        return Toll(value, match.value.start, match.value.end, True, ())
    start, end = line.offsets(first, last)
    return Toll(value, start, end, False, ())


def _single(mention: Mention, line: Line) -> bool:
    return not any(m is mention for found in line.mentions.values() for m, _ in found)


def _is_rest(line: Line, item: Filled) -> bool:
    """Whether a count says "others", or "of their deputies": those named beside it come on top."""
    mention = item.mention
    if mention is None or not isinstance(mention.value, Quantity) or _single(mention, line):
        return False
    words = line.lower[item.start : item.stop + 1]
    if mention.value.share is Share.OTHER or _OTHERS & set(line.lower[item.start : item.stop]) or (words[-1:] == ["others"]):
        return True
    return any(a == "of" and b in _POSSESSIVE for a, b in pairwise(words))


def _item(line: Line, at: int, *, bare: bool = False) -> Filled | None:
    """A victim or a count of victims beginning at a token; bare also takes a noun without a determiner ("her mother and
    sister")."""
    for filled in line.fill("victim", at):
        if filled.head not in PRONOUNS:
            return filled
    if line.lower[at] in DETERMINERS and at + 1 < len(line.tokens):
        for filled in line.fill("people", at + 1):  # "[their two children]"
            return Filled(at, filled.stop, filled.mention, filled.head)
    return line.bare_person(at) if bare else None


def _listed(line: Line, match: Match) -> list[Filled]:
    """The victims coordinated with a match's value, in text order."""
    first, last = match.filled
    value = match.value.value
    head = value.noun if isinstance(value, Quantity) and _single(match.value, line) else ""
    items = [Filled(first, last, match.value, head)]
    at = last
    while True:  # to the right: ", two children and a nurse"
        at = _skip_aside(line, at)
        joined = _joint(line, at)
        if joined is None:
            break
        item = _behind_office(line, joined, items[-1]) or _item(line, joined, bare=line.lower[joined - 1] in _AND)
        if item is None and items[-1].head == "" and not (len(items) == 1 and head):
            joined = _behind_description(line, joined)
            item = _item(line, joined) if joined is not None else None
        if item is None or (match.tokens[0] < first and _begins_clause(line, item)) or _UNHURT & set(line.lower[item.start : item.stop]):
            break
        items.append(item)
        at = item.stop
    if (
        len(items) > 1
        and not any(w in _AND for w in line.lower[items[-2].stop : items[-1].start])
        and not _ends_list(line, items)
        and not _headline_pair(line, items)
    ):
        items = items[:1]  # "a man, a soldier, was killed": apposition, not a list
    if (
        len(items) == 2
        and line.lower[items[0].stop] == ","
        and line.lower[items[0].stop + 1] in _AND
        and not _is_rest(line, items[1])
    ):
        items = items[:1]  # "killed nine, and two men fled": a comma before "and" joins two only where it joins clauses
    if len(items) > 2 and _describes(line, items):
        items = items[:1]  # "Ana Brel, a neighbor and close friend": who she was
    if len(items) > 2 and line.lower[items[0].stop : items[1].start] == [","] and _explicit(line, items[0]) == _total(items[1:]):
        items = items[:1]  # "two bodies, a child and a man": the list only says who they are
    items = _to_left(line, items)
    return items[:1] if len(items) > 2 and _describes(line, items) else items


def _headline_pair(line: Line, items: list[Filled]) -> bool:
    """Whether a headline leaves out the "and": "Mother, boy shot"; "Woman, 3-year-old dead"."""
    return (
        line.sentence.role is Role.HEADLINE
        and len(items) == 2
        and not any(_UNHURT & set(line.lower[i.start : i.stop + 1]) for i in items)
        and all(_noun_of(i) and i.head not in PRONOUNS for i in items)
        and _noun_of(items[0]) != _noun_of(items[1])
    )


def _noun_of(item: Filled) -> str:
    value = item.mention.value if item.mention is not None else None
    return value.noun if isinstance(value, Quantity) else ""


def _describes(line: Line, items: list[Filled]) -> bool:
    """Whether the second and third item say who the first, a named person, was."""
    first, second, third = items[:3]
    return (
        any(m.type is MentionType.PERSON for m, _ in line.mentions.get(first.start, ()))
        and line.lower[first.stop : second.start] == [","]
        and line.lower[second.start] in ("a", "an", "the")
        and line.lower[third.start] not in DETERMINERS
        and _explicit(line, third) is None
    )


def _explicit(line: Line, item: Filled) -> float | None:
    """The number of an item given by a number, not by "a man"."""
    if item.mention is None or _single(item.mention, line) or not isinstance(item.mention.value, Quantity):
        return None
    return item.mention.value.lower


def _total(items: list[Filled]) -> float:
    return sum(i.mention.value.lower or 0 for i in items if i.mention is not None and isinstance(i.mention.value, Quantity))


def _ends_list(line: Line, items: list[Filled]) -> bool:
    return any(tuple(line.lower[items[-2].stop : items[-1].start][-len(j) :]) == j for j in _ALSO_AND)


def _behind_office(line: Line, at: int, before: Filled) -> Filled | None:
    """The victim behind what is said of a named person: "X, the deputy head of Y, as well as [eight others]"."""
    named = any(m.type is MentionType.PERSON for m, _ in line.mentions.get(before.start, ()))
    if not named or line.lower[at - 1] != "," or line.lower[at] not in ("a", "an", "the"):
        return None
    behind = _behind_description(line, at)
    return _item(line, behind) if behind is not None else None


def _skip_aside(line: Line, at: int) -> int:
    """Over ", 34," and the like."""
    if at + 1 < len(line.tokens) and line.lower[at] == ",":
        for mention, stops in line.mentions.get(at + 1, ()):
            if mention.type is MentionType.AGE:
                after = stops[0]
                return (
                    after + 1
                    if after < len(line.tokens)
                    and line.lower[after] == ","
                    and after + 1 < len(line.tokens)
                    and line.lower[after + 1] in _AND
                    else after
                )
    return at


def _joint(line: Line, at: int) -> int | None:
    """The token behind a comma, "and", or "as well as" that stands at a token."""
    size = len(line.tokens)
    if at < size and line.lower[at] == ",":
        at += 1
        if at < size and line.lower[at] in _AND:
            at += 1
            return at if at < size else None
        for joint in _ALSO_AND:
            if tuple(line.lower[at : at + len(joint)]) == joint:
                return at + len(joint) if at + len(joint) < size else None
        return at if at < size else None
    if at < size and line.lower[at] in _AND:
        return at + 1 if at + 1 < size else None
    for joint in _ALSO_AND:
        if tuple(line.lower[at : at + len(joint)]) == joint:
            return at + len(joint) if at + len(joint) < size else None
    return None


def _behind_description(line: Line, at: int) -> int | None:
    """Behind what is said of a name in commas ("X, the head of Y's Z force, as well as [eight others]"); None if a verb
    comes first."""
    for place in range(at, min(at + _DESCRIPTION, len(line.tokens))):
        if line.lower[place] in _CLAUSE or line.lower[place] == ";":
            return None
        if line.lower[place] == ",":
            joined = _joint(line, place)
            if joined is not None and joined > place + 1:
                return joined
    return None


def _begins_clause(line: Line, item: Filled) -> bool:
    """Whether an item is the subject of a verb of its own ("killed nine, and two men were arrested")."""
    follow = line.lower[item.stop : item.stop + 3]
    return bool(
        set(follow[:2])
        & {"was", "were", "is", "are", "has", "had", "have", "said", "told", "fled", "escaped", "remain", "remained", "suffered"}
    ) or bool(
        follow[:1] and follow[0] in ("injured", "wounded", "hurt", "dead", "killed", "missing", "arrested", "critically", "shot")
    )


def _to_left(line: Line, items: list[Filled]) -> list[Filled]:
    """Victims joined before the first one: "two men and [a woman] were shot"."""
    while True:
        first = items[0].start
        at = first - 1
        while at >= 0 and (line.lower[at] in _AND or line.lower[at] == ","):
            at -= 1
        if at == first - 1:
            return items
        if len(items) == 1 and not _AND & set(line.lower[at + 1 : first]):
            item = _ending_at(line, at + 1)
            return [item, *items] if item is not None and _headline_pair(line, [item, *items]) else items
        item = _ending_at(line, at + 1)
        joint = line.lower[at + 1 : first]
        if len(items) > 1 and joint[:1] == [","] and _AND & set(joint):
            return items  # "four victims, and Orsk and Dovan died": the list has its "and" already
        if item is None or (
            len(items) == 1
            and joint[:1] == [","]
            and not _listed_before(line, item)
            and not _explained(line, item)
        ):
            return items
        if _names_of(item, items, line, line.lower[at + 1 : first]):
            items = [Filled(item.start, items[-1].stop, item.mention, item.head)]
        else:
            items.insert(0, item)


def _explained(line: Line, item: Filled) -> bool:
    """Whether an item holds an apposition, whose second comma then stands before "and": "Lena Orsk, 32, and Marek Dovan, 26"."""
    return "," in line.lower[item.start : item.stop]


def _listed_before(line: Line, item: Filled) -> bool:
    """Whether another victim and a comma stand before an item, so that ", and" behind it ends a list of three or more."""
    return item.start > 1 and line.lower[item.start - 1] == "," and _ending_at(line, item.start - 1) is not None


def _names_of(count: Filled, items: list[Filled], line: Line, between: list[str]) -> bool:
    """Whether the items only name those counted before them: "their two sons, Marek and Ivo"."""
    return between == [","] and _explicit(line, count) == _total(items)


def _ending_at(line: Line, stop: int) -> Filled | None:
    """The longest victim whose words end just before a token."""
    best: Filled | None = None
    for start in range(stop - 1, max(stop - _ITEM_REACH, -1), -1):
        item = _item(line, start)
        if item is not None and item.stop == stop and not (start and line.lower[start - 1] in _NOT_LISTED):
            best = item
    return best


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
    singles = [i for i in items if i.mention is not None and _single(i.mention, line)]
    return len(singles) == len(items) and any(line.lower[i.start] not in ("a", "an", "another") for i in items)


def _with_named(line: Line, match: Match, items: list[Filled], others: Filled, before: Line | None) -> Toll:
    named: list[Mention] = []
    at, steps = others.start - 1, 0
    for joint in _ALSO_AND:
        if tuple(line.lower[max(at + 1 - len(joint), 0) : at + 1]) == joint:
            at -= len(joint)
    while at >= 0 and steps < _LIST_REACH:
        word = line.lower[at]
        inside_trigger = match.tokens[0] <= at < match.tokens[1] and at < others.start
        if word == ";" or (word in _CLAUSE and not (inside_trigger and at < items[0].start)):
            break
        for mention, _ in line.mentions.get(at, ()):
            if mention.type is MentionType.PERSON and not _belongs_elsewhere(line, at):
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
        if i is not others and i.mention is not None and _single(i.mention, line) and i.head not in ("", "he", "she")
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
        value = replace(value, share=Share.TOTAL)
        notes.append("the one without a name and the others counted together")
    if keys:
        notes.insert(0, f"counts others beside {', '.join(sorted(m.text for m in named))}")
    start, end = line.offsets(others.start, others.stop)
    if extra and not named:
        start, end = line.offsets(items[0].start, items[-1].stop)
    return Toll(value, start, end, False, tuple(notes))


def _belongs_elsewhere(line: Line, at: int) -> bool:
    return at > 0 and line.lower[at - 1] in _NOT_LISTED


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
