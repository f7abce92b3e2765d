"""Whose age it is, and whether it is the person's present age."""

from collections.abc import Iterable, Sequence
from itertools import pairwise

from checker.extract.line import Line
from checker.extract.match import Match
from checker.extract.people_words import PERSON_NOUNS, PRONOUNS, ROLES, STOP
from checker.model import Fact, Mention, MentionType
from checker.values.quantity import Quantity

_ROLE_WORDS = {
    "victim": frozenset("killed died dead shot wounded injured struck stabbed hit slain murdered".split()),
    "suspect": frozenset("arrested charged accused custody booked suspected wanted indicted convicted sentenced".split()),
}
_NOUN_REACH = 5  # words from an age to its noun: "a 34-year-old off-duty police officer"
_NAME_REACH = 9  # words from that noun to the name: ", who was later identified by police as Marek Dovan"
_TO_NAME = frozenset(
    ", who was were is has have been being since later also only publicly police authorities officials by the as named"
    " identified called known".split()
)
_NAMING = frozenset("named identified called".split())
_THEN = frozenset("then turn turns turning turned nearly almost".split())
_BEFORE = frozenset("when since until by from before after".split())
_ARTICLES = frozenset("a an the another".split())
_OWNING = frozenset("of with for to from by against".split())
_WHOEVER = frozenset("man woman boy girl teen teenager child men women boys girls".split())
_POSSESSIVES = frozenset("his her their".split())
_KIN = frozenset(
    "son daughter wife husband brother sister mother father girlfriend boyfriend fiancee fiance child baby grandson granddaughter"
    " stepson stepdaughter nephew niece cousin".split()
)
_DIED = frozenset("died dies die dead death killed passed age aged".split())
_DYING = frozenset("died dies dead".split())
# somebody besides the one named may have died
_ANOTHER = _KIN | frozenset(
    "man woman boy girl friend colleague partner victim patient whose who's widow widower parents".split()
)
_REACH = 4  # words between "when" and an age: "when the younger Dovan was 17"


def age_holder(line: Line, match: Match, before: Line | None = None) -> tuple[str, Mention | None]:
    """What an age is said of: the person named beside it, or a noun with a role ("man victim").

    Args:
        before: the sentence before, which tells whose death "He was 87." goes on about.

    Returns:
        (about, subject); ("", None) if neither can be told, or if the age is that of another time ("at age 17").
    """
    if _at_another_time(line, match):
        return "", None
    if _before_a_list(line, match) or _of_somebody_else(line, match):
        return "", None
    if match.subject is None and line.lower[match.tokens[0]] in PRONOUNS:
        return "", _deceased(line, match, before)
    listed = _next_in_list(line, match)
    if match.subject is not None and listed is None and not _relatives(line, match):
        return "", match.subject
    if listed is not None:
        return "", listed
    noun, stop = _noun(line, match)
    if noun not in PERSON_NOUNS and noun != "person":
        return "", None
    name = _name_behind(line, stop)
    if name is not None:
        return ("", None) if _has_own_age(line, name) else ("", name)
    role = noun if noun in ROLES else _role(line, match)
    return f"{noun} {role}".strip() if role != noun else noun, None


def _before_a_list(line: Line, match: Match) -> bool:
    """Whether the name behind an age is the next of a list: "the [13-year-old], Orsk and Dovan came"."""
    last = match.filled[1]
    if match.subject is None or match.subject.start < match.value.end or line.lower[last : last + 1] != [","]:
        return False
    stop = line.place(match.subject.start, match.subject.end)[1]
    return line.lower[stop : stop + 1] == ["and"]


def _of_somebody_else(line: Line, match: Match) -> bool:
    """Whether the one named only stands near an age that is another's.

    "Orsk, the father of a [2-year-old] boy"; "a [13-year-old] boy persuaded Orsk"; "a [17-year-old] girl, Orsk, 28, and Dovan".
    """
    if match.subject is None:
        return False
    first, last = match.filled
    if match.subject.start < match.value.start:
        return line.lower[max(first - 1, 0)] in _ARTICLES and line.lower[max(first - 2, 0)] in _OWNING
    between = line.lower[last : line.place(match.subject.start, match.subject.end)[0]]
    if any(
        word in _WHOEVER and not (after in PERSON_NOUNS or after in ROLES or after in _TO_NAME)
        for word, after in pairwise(between)
    ):
        return True
    return bool(between) and _has_own_age(line, match.subject)  # "28-year-old Dovan, 29" is a slip


def _has_own_age(line: Line, name: Mention) -> bool:
    """Whether a name is followed by an age in commas: "a 17-year-old girl, Lena Orsk[, 28], and ..."."""
    stop = line.place(name.start, name.end)[1]
    behind = line.mentions.get(stop + 1, ()) if line.lower[stop : stop + 1] == [","] else ()
    return any(m.type is MentionType.AGE for m, _ in behind)


def _deceased(line: Line, match: Match, before: Line | None) -> Mention | None:
    """The one person whose death the words before tell of: "Ana Brel died on Monday. She was 87."; None if it may be another."""
    at = match.tokens[0]
    told = line if _DYING & set(line.lower[:at]) else before
    if told is None:
        return None
    stop = at if told is line else len(told.tokens)
    deaths = [place for place in range(stop) if told.lower[place] in _DYING]
    if not deaths or _ANOTHER & set(told.lower[:stop]):
        return None
    named = [m for place in range(stop) for m, _ in told.mentions.get(place, ()) if m.type is MentionType.PERSON]
    whole = {m.text for m in named}
    if not named or told.tokens[deaths[0]].start < named[0].start or any(text not in named[0].text for text in whole):
        return None
    return named[0]


def _relatives(line: Line, match: Match) -> bool:
    """Whether it is the age of a relative of the person before it: "Lena Orsk, 41, her [12-year-old] son and two others"."""
    first, last = match.filled
    if match.subject is None or match.subject.start > match.value.start or not first or line.lower[first - 1] not in _POSSESSIVES:
        return False
    behind = [word for word in line.lower[last : last + 2] if word in _KIN]
    at = line.lower.index(behind[0], last) + 1 if behind else 0
    # "Ana Brel, her 12-year-old daughter, died": of the one named; a list goes on with "and"
    return bool(behind) and (line.lower[at : at + 1] == ["and"] or line.lower[at : at + 2] == [",", "and"])


def _next_in_list(line: Line, match: Match) -> Mention | None:
    """The name right behind an age whose phrase found one before it: "Lena Orsk, [25-year-old] Ana Brel", "Orsk, his
    [51-year-old] wife Ana Brel"."""
    last = match.filled[1]
    if match.subject is None or match.subject.start > match.value.start or not match.value.text.lower().endswith("old"):
        return None
    for at in range(last, min(last + _NOUN_REACH, len(line.tokens))):
        named = next((m for m, _ in line.mentions.get(at, ()) if m.type is MentionType.PERSON), None)
        if named is not None:
            return named
        if line.lower[at] in STOP or not line.tokens[at].is_word:
            return None
    return None


def _noun(line: Line, match: Match) -> tuple[str, int]:
    """The noun for the person whose age it is, and the token behind it."""
    first, last = match.filled
    for at in range(last, min(last + _NOUN_REACH, len(line.tokens))):
        if line.lower[at] in STOP:
            break
        if line.lower[at] in PERSON_NOUNS and line.lower[at + 1 : at + 2] not in (["officer"], ["driver"], ["teacher"]):
            return line.lower[at], at + 1
    begin = line.lower[match.tokens[0]]
    if begin in PERSON_NOUNS:
        return begin, match.tokens[1]
    follow = line.lower[last : last + 1]
    if follow and follow[0] not in STOP and not any(follow[0] in words for words in _ROLE_WORDS.values()):
        return "", last  # "a 40-year-old ruin"
    found = line.single(first) or (line.single(first - 1) if first else None)
    return (found.head, found.stop) if found is not None and found.stop >= last else ("", last)


def _name_behind(line: Line, at: int) -> Mention | None:
    """The name behind a noun: "a 34-year-old man[, later identified as] Lena Orsk"."""
    naming = direct = True
    for place in range(at, min(at + _NAME_REACH, len(line.tokens))):
        for mention, _ in line.mentions.get(place, ()):
            if mention.type is MentionType.PERSON:
                return mention if direct or not naming else None
        word = line.lower[place]
        if word not in _TO_NAME:
            return None
        naming = naming and word not in _NAMING
        direct = direct and word == "," and place == at
    return None


def _at_another_time(line: Line, match: Match) -> bool:
    """Whether the text gives the age someone had or will have at another time.

    "at age 17", "when he was 17", "then 17", "17 at the time", "turns 29 on Friday"; not "died at age 88".
    """
    first, last = match.filled
    before = line.lower[max(first - _REACH, 0) : first]
    after = line.lower[last : last + _REACH]
    if before[-1:] and before[-1] in _THEN:
        return True
    if after[:3] == ["at", "the", "time"] or after[:1] in (["when"], ["then"]) or after[:2] == [",", "when"]:
        return True
    if (line.lower[first] in ("age", "aged") and before[-1:] == ["at"]) or before[-3:] == ["the", "age", "of"]:
        return not _DIED & set(line.lower[max(first - 10, 0) : first - (1 if before[-1] == "at" else 3)])
    if _in_an_earlier_year(line, first):
        return True
    when = [n for n, word in enumerate(before) if word in _BEFORE]
    return bool(when) and "," not in before[when[-1] :] and bool({"was", "were", "is"} & set(before[when[-1] :]))


def _in_an_earlier_year(line: Line, first: int) -> bool:
    """Whether the sentence tells of an earlier year before it gives the age: "in 2003, a 40-year-old Dovan was fined"."""
    published = line.article.published
    years = [
        int(year)
        for word, year in pairwise(line.lower[:first])
        if word == "in" and len(year) == 4 and year.isascii() and year.isdecimal() and year[:2] in ("19", "20")
    ]
    return published is not None and bool(years) and years[-1] < published.year - 1


def _role(line: Line, match: Match) -> str:
    """The role told by the verb nearest behind the noun."""
    for word in line.lower[match.tokens[1] : match.tokens[1] + 8]:
        for role, words in _ROLE_WORDS.items():
            if word in words:
                return role
    return ""


def without_shared_surnames(facts: Iterable[Fact], mentions: Sequence[Mention]) -> list[Fact]:
    """Leave out ages given to a bare family name that several persons of the article bear: it is not told whose they are.

    Two ages beside one family name speak of two bearers too.
    """
    facts = list(facts)
    given: dict[str, set[object]] = {}
    for fact in facts:
        if fact.attribute == "age" and fact.subject is not None and isinstance(fact.value, Quantity):
            given.setdefault(fact.subject.text.lower(), set()).add((fact.value.lower, fact.value.upper))
    bearers: dict[str, set[str]] = {}
    for mention in mentions:
        words = mention.text.lower().split()
        if mention.type is MentionType.PERSON and len(words) > 1:
            bearers.setdefault(words[-1], set()).add(words[0])
            # "his 19-year-old son, Sam": a bare given name is a relative's as often as the one's named in full
            bearers.setdefault(words[0], set()).update(words[:2])
    return [
        fact
        for fact in facts
        if fact.attribute != "age"
        or fact.subject is None
        or " " in fact.subject.text
        or max(len(bearers.get(fact.subject.text.lower(), ())), len(given.get(fact.subject.text.lower(), ()))) < 2
    ]
