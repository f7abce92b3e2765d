"""Ages given in a row for a group of people who are not named: "two cousins, ages 5 and 8", "the men, aged 32 and 39"."""

from collections.abc import Iterable

from checker.extract.line import Line
from checker.extract.people_words import PERSON_NOUNS, ROLES
from checker.model import Fact, Mention, MentionType
from checker.values.nouns import is_person, singular
from checker.values.quantity import Quantity

AGES = "people.age"
_OPENING = frozenset(("age", "ages", "aged"))
_BETWEEN = frozenset((",", "and"))
# words that may stand between the people and their ages
_LEADING = frozenset((",", "(", "were", "are", "who", "all", "both"))
_REACH = 3
# words by which the ages would be those of another time or bounds of a group ("children ages 5 to 12", "between ages 3 and 5")
_NOT_OF_EACH = frozenset("between from for than under over".split())
_HIT = frozenset("killed died dead shot wounded injured struck stabbed hit slain murdered".split())
_HELD = frozenset("arrested charged accused custody booked suspected wanted indicted convicted sentenced".split())
_ROLE_REACH = 8  # tokens behind the last age in which the verb tells what became of them


def listed_ages(line: Line, facts: Iterable[Fact]) -> list[Fact]:
    """A fact for each age of a row that no phrase has read.

    Args:
        facts: those already read of the sentence.
    """
    if not _OPENING & set(line.lower):
        return []
    taken = {(f.start, f.end) for f in facts if f.attribute == "age"}
    out: list[Fact] = []
    for row in _rows(line):
        first, last = line.place(row[0].start, row[0].end)[0], line.place(row[-1].start, row[-1].end)[1]
        noun = _people(line, first)
        if not noun or any((m.start, m.end) in taken for m in row):
            continue
        role = _role(line, last)
        about = noun if noun in ROLES or not role else f"{noun} {role}"
        for mention in row:
            out.append(
                Fact(
                    AGES,
                    "age",
                    line.article.id,
                    line.sentence.index,
                    mention.start,
                    mention.end,
                    mention.text,
                    mention.value,
                    about=about,
                    trigger=(mention.start, mention.end),
                )
            )
    return out


def _rows(line: Line) -> Iterable[list[Mention]]:
    """Two or more ages with nothing but commas and "and" between them, the first behind "ages" or "aged"."""
    row: list[Mention] = []
    at = 0
    while at < len(line.tokens):
        found = next((found for found in line.mentions.get(at, ()) if found[0].type is MentionType.AGE), None)
        if found is not None and (row or line.lower[at] in _OPENING) and _plain(found[0]):
            row.append(found[0])
            at = max(found[1])
            continue
        if not (row and line.lower[at] in _BETWEEN):
            if len(row) > 1:
                yield row
            row = []
        at += 1
    if len(row) > 1:
        yield row


def _plain(mention: Mention) -> bool:
    value = mention.value
    return isinstance(value, Quantity) and value.exact and value.unit == "year"


def _people(line: Line, first: int) -> str:
    """The noun for the people whose ages follow, in the singular; "" if it is not told or if the ages are bounds."""
    at = first - 1
    while at >= max(first - _REACH, 0) and line.lower[at] in _LEADING:
        at -= 1
    if at < 0 or line.lower[at] in _NOT_OF_EACH:
        return ""
    noun = singular(line.lower[at])
    if noun == line.lower[at]:
        return ""  # "the boy, ages 5 and 8": not the row of a group
    return noun if noun in PERSON_NOUNS or is_person(noun) else ""


def _role(line: Line, last: int) -> str:
    behind = line.lower[last : last + _ROLE_REACH]
    return next((role for word in behind for role, words in (("victim", _HIT), ("suspect", _HELD)) if word in words), "")
