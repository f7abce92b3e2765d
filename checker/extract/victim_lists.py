"""Which victims a sentence lists together: "a man, two children and a nurse", "X, the head of Y, as well as eight others"."""

from itertools import pairwise

from checker.extract.line import Filled, Line
from checker.extract.match import Match
from checker.extract.people_words import DETERMINERS, PRONOUNS
from checker.model import Mention, MentionType, Role
from checker.values.quantity import Quantity, Share

_AND = frozenset("and & plus".split())
ALSO_AND = (("as", "well", "as"), ("along", "with"), ("together", "with"), ("in", "addition", "to"))
_OTHERS = frozenset("other others more additional another further".split())
_POSSESSIVE = frozenset("their his her its".split())
# a person right after one of these belongs to an aside ("an aide to X", "Y's driver"), not to the list
NOT_LISTED = frozenset("of to by for with from near against at than by-".split())
# finite verbs and subordinators at which a list of victims ends when it is walked back
CLAUSE = frozenset(
    "said says told that which who whose when while after before because was were is are has had have"
    " been led ordered announced killed died"
    " injured wounded arrested as if although though where".split()
)
_KIN = frozenset("daughters sons children kids brothers sisters parents grandchildren grandsons nephews nieces".split())
_UNHURT = frozenset("uninjured unharmed unhurt injured wounded surviving hurt living".split())
_DESCRIPTION = 30  # tokens an office given behind a name may take
_ITEM_REACH = 12  # tokens one victim may take: "her son, 17-year-old Marek Dovan"
# verbs behind which those listed met with something else: "killed a nurse and left two in hospital, along with four others"
_NEXT_VERBS = frozenset("left leaves leaving sent sends sending put puts putting".split())
_TRAILING = 10  # tokens from the verb to a victim named behind it


def is_single(mention: Mention, line: Line) -> bool:
    """Whether a mention was made up for one person without a number ("a man", a name)."""
    return not any(m is mention for found in line.mentions.values() for m, _ in found)


def is_rest(line: Line, item: Filled) -> bool:
    """Whether a count says "others", or "of their deputies": those named beside it come on top."""
    mention = item.mention
    if mention is None or not isinstance(mention.value, Quantity) or is_single(mention, line):
        return False
    words = line.lower[item.start : item.stop + 1]
    inside = line.lower[item.start : item.stop]
    if any(a == "more" and b == "than" for a, b in pairwise(inside)):
        return False  # "more than 300 people"
    if mention.value.share is Share.OTHER or _OTHERS & set(inside) or (words[-1:] == ["others"]):
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


def victims_listed(line: Line, match: Match) -> list[Filled]:
    """The victims coordinated with a match's value, in text order."""
    first, last = match.filled
    value = match.value.value
    head = value.noun if isinstance(value, Quantity) and is_single(match.value, line) else ""
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
        own_clause = match.tokens[0] < first and line.lower[first - 1] not in ("of", "for") and item is not None
        if item is None or (own_clause and _begins_clause(line, item)) or _UNHURT & set(line.lower[item.start : item.stop]):
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
        and not _explained(line, items[0])
        and not is_rest(line, items[1])
    ):
        items = items[:1]  # "killed nine, and two men fled": a comma before "and" joins two only where it joins clauses
    if len(items) > 2 and _describes(line, items):
        items = items[:1]  # "Ana Brel, a neighbor and close friend": who she was
    if len(items) > 2 and line.lower[items[0].stop : items[1].start] == [","] and _explicit(line, items[0]) == _total(items[1:]):
        items = items[:1]  # "two bodies, a child and a man": the list only says who they are
    items = _with_trailing(line, match, _to_left(line, items))
    return items[:1] if len(items) > 2 and _describes(line, items) else items


def _headline_pair(line: Line, items: list[Filled]) -> bool:
    """Whether a headline leaves out the "and": "Mother, boy shot"; "Woman, 3-year-old dead"; "Man, nurse, boy killed"."""
    return (
        line.sentence.role is Role.HEADLINE
        and len(items) >= 2
        and not any(_UNHURT & set(line.lower[i.start : i.stop + 1]) for i in items)
        and all(_noun_of(i) and i.head not in PRONOUNS for i in items)
        and len({_noun_of(i) for i in items}) == len(items)
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
    if item.mention is None or is_single(item.mention, line) or not isinstance(item.mention.value, Quantity):
        return None
    return item.mention.value.lower


def _total(items: list[Filled]) -> float:
    return sum(i.mention.value.lower or 0 for i in items if i.mention is not None and isinstance(i.mention.value, Quantity))


def _ends_list(line: Line, items: list[Filled]) -> bool:
    return any(tuple(line.lower[items[-2].stop : items[-1].start][-len(j) :]) == j for j in ALSO_AND)


def _behind_office(line: Line, at: int, before: Filled) -> Filled | None:
    """The victim behind what is said of a named person: "X, the deputy head of Y, as well as [eight others]"."""
    named = any(m.type is MentionType.PERSON for m, _ in line.mentions.get(before.start, ()))
    if not named or line.lower[at - 1] != "," or line.lower[at] not in ("a", "an", "the"):
        return None
    behind = _behind_description(line, at)
    return _item(line, behind) if behind is not None else None


def _with_trailing(line: Line, match: Match, items: list[Filled]) -> list[Filled]:
    """The same with a victim behind the verb: "X was killed[, as well as eight others]", "... along with her son"."""
    stop = match.tokens[1]
    if items[-1].stop > stop:
        return items
    for at in range(stop, min(stop + _TRAILING, len(line.tokens))):
        joint = next((j for j in ALSO_AND if tuple(line.lower[at : at + len(j)]) == j), None)
        if joint is None and (line.lower[at] in CLAUSE or line.lower[at] in (";", ":") or line.lower[at] in _NEXT_VERBS):
            break
        if joint is not None and at + len(joint) < len(line.tokens):
            item = _item(line, at + len(joint))
            return [*items, item] if item is not None and not _UNHURT & set(line.lower[item.start : item.stop]) else items
    return items


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
        for joint in ALSO_AND:
            if tuple(line.lower[at : at + len(joint)]) == joint:
                return at + len(joint) if at + len(joint) < size else None
        return at if at < size else None
    if at < size and line.lower[at] in _AND:
        return at + 1 if at + 1 < size else None
    for joint in ALSO_AND:
        if tuple(line.lower[at : at + len(joint)]) == joint:
            return at + len(joint) if at + len(joint) < size else None
    return None


def _behind_description(line: Line, at: int) -> int | None:
    """Behind what is said of a name in commas ("X, the head of Y's Z force, as well as [eight others]"); None if a verb
    comes first."""
    for place in range(at, min(at + _DESCRIPTION, len(line.tokens))):
        if line.lower[place] in CLAUSE or line.lower[place] == ";":
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
        if first > 1 and line.lower[first - 1] in _POSSESSIVE and line.lower[first - 2] in _AND:
            first -= 1  # "a couple and their [two children]"
        if len(items) > 1 and first > 2 and line.lower[first - 1] in _KIN and line.lower[first - 2] in _POSSESSIVE:
            first -= 2  # "a woman and her daughters [Lena and Ida]"
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
            len(items) == 1 and joint[:1] == [","] and not _listed_before(line, item) and not _explained(line, item)
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
        if item is not None and item.stop == stop and not (start and line.lower[start - 1] in NOT_LISTED):
            best = item
    return best
