"""The persons a sentence speaks of, as the subjects of states: "the second suspect", "none of the victims", a name, "they"."""

from dataclasses import dataclass

from checker.extract.line import Line
from checker.extract.people_words import STOP
from checker.model import Mention, MentionType, Role
from checker.values.nouns import is_a, is_person, noun_class, singular

_ADJECTIVES = 6  # words between a determiner and its noun: "the 24-year-old unarmed off-duty police officer"
_DETERMINERS = frozenset("a an the his her their its this these those another our my".split())
_ORDINALS = frozenset("first second third fourth fifth".split())
_OTHERS = frozenset("other others another remaining surviving".split())
_NUMBERS = frozenset("two three four five six seven eight nine ten eleven twelve several some many most".split())
_ALONE = {
    "nobody": "none", "no-one": "none", "noone": "none", "everyone": "all", "everybody": "all", "they": "all", "them": "all",
    "he": "one", "she": "one", "him": "one", "someone": "one", "somebody": "one",
}  # fmt: skip
_PRONOUNS = frozenset("they them he she him".split())
# these begin a noun phrase only if a verb or "of" follows
_QUANTIFIERS = {"all": "all", "both": "all", "none": "none", "one": "one", "others": "some", "neither": "none", "each": "all"}
_HURT = frozenset("wounded injured hurt".split())
_VERBS = frozenset(
    "is are was were 's 're has have had will would remains remain remained suffered suffers sustained"
    " received died listed".split()
)
_STATES = frozenset("injuries injury wounds wound condition conditions whereabouts".split())
_CLASSES = (
    ("suspect", ("attacker", "suspect", "criminal")),
    ("victim", ("victim", "survivor", "patient")),
    ("police", tuple("police officer deputy official guard judge lawyer journalist lawmaker soldier firefighter medic".split())),
)
# counted like people, but nobody's arrest or health is told of them
_NO_PARTY = frozenset(
    "death deaths fatality fatalities casualty casualties body bodies corpse life lives soul souls other others private general"
    " major major-general cook accused criminal dead deceased".split()
)
_SUSPECT_NOUNS = frozenset("suspect gunman gunwoman triggerman offender perpetrator assailant fugitive defendant".split())


@dataclass(frozen=True, slots=True)
class Party:
    """Who a state may be said of.

    Attributes:
        start, stop: token numbers. mention: the name, if it has one. role: suspect, victim, police, person or "".
        which: "first", "second", "other" ...; "". extent: all, none, some or one. definite: "the suspect", not "a suspect".
        pronoun: he, she, they. noun: the head noun, singular; "".
        sweeping: of everybody in the role in so many words: "none", "all of them", "the suspects"; not "they" or "the girls".
    """

    start: int
    stop: int
    mention: Mention | None = None
    role: str = ""
    which: str = ""
    extent: str = "one"
    definite: bool = False
    pronoun: bool = False
    noun: str = ""
    sweeping: bool = False


def parties(line: Line) -> list[Party]:
    """All parties of a sentence, from left to right, none inside another."""
    out: list[Party] = []
    at = 0
    while at < len(line.tokens):
        found = _party(line, at)
        if found is None:
            at += 1
        else:
            out.append(found)
            at = found.stop
    return out


def _party(line: Line, at: int) -> Party | None:
    word, following = line.lower[at], line.lower[at + 1] if at + 1 < len(line.tokens) else ""
    if word.endswith(("'re", "'s", "'ve")) and word.partition("'")[0] in _PRONOUNS:
        word = word.partition("'")[0]
    if word in _ALONE:
        pronoun = word in _PRONOUNS
        return Party(at, at + 1, extent=_ALONE[word], definite=pronoun, pronoun=pronoun, sweeping=not pronoun)
    if word == "no" and following == "one":
        return Party(at, at + 2, extent="none", sweeping=True)
    of_them = following == "of" and line.lower[at + 2 : at + 3] in (["whom"], ["them"])
    if word in _QUANTIFIERS and (following in _VERBS or of_them):
        which = "other" if word == "others" else ""
        sweeping = word in ("all", "none", "each")
        return Party(at, at + (3 if of_them else 1), extent=_QUANTIFIERS[word], which=which, sweeping=sweeping)
    name = _name(line, at) or _name_behind_age(line, at)
    if name is not None:
        mention, stop = name
        if line.lower[stop : stop + 1] != ["'s"] or _owned(line, stop + 1):
            return Party(at, stop, mention, definite=True)
        return _noun_phrase(line, at, stop + 1)
    return _noun_phrase(line, at, at)


def _owned(line: Line, at: int) -> bool:
    """Whether what somebody is said to have is their own state: the victims' [injuries], Orsk's possible [whereabouts]."""
    return bool(_STATES & set(line.lower[at : at + 2]))


def _name(line: Line, at: int) -> tuple[Mention, int] | None:
    for mention, stops in line.mentions.get(at, ()):
        if mention.type is MentionType.PERSON:
            return mention, stops[0]
    return None


def _name_behind_age(line: Line, at: int) -> tuple[Mention, int] | None:
    """The name of a party that begins with an age: "[17-year-old Lena Orsk]"."""
    for mention, stops in line.mentions.get(at, ()):
        if mention.type is MentionType.AGE and "-" in mention.text:
            return next((found for stop in stops if (found := _name(line, stop)) is not None), None)
    return None


def _noun_phrase(line: Line, start: int, at: int) -> Party | None:
    """A noun phrase whose quantifiers and determiners begin at a token; start is where it begins as a whole."""
    extent, which, definite, partitive = "", "", at > start, False
    opened = at > start or at == 0 or line.sentence.role is Role.HEADLINE or line.lower[at - 1] in (":", ";", "-", ",")
    size, words = len(line.tokens), line.lower
    number = at
    while number < size and number - at < 5:
        word = words[number]
        if word in ("no", "none", "neither"):
            extent = "none"
        elif word in ("all", "both", "each", "every"):
            extent = extent or "all"
        elif word == "one" and words[number + 1 : number + 2] == ["of"]:
            extent = extent or "one"
        elif word in _NUMBERS or (word.isdecimal() and words[number + 1 : number + 2] != ["-"] and not _in_age(line, number)):
            extent = extent or ("all" if definite else "some")
        elif word == "of" and extent:
            partitive = extent in ("one", "some")
        elif word in _ORDINALS or word in _OTHERS:
            which = word if word in _ORDINALS else "other"
        elif word in _DETERMINERS:
            definite = definite or word not in ("a", "an", "another")
            which = "other" if word == "another" else which
        else:
            break
        number += 1
    opened = opened or number > at
    head = None
    first = number
    while number < size and number - first < _ADJECTIVES:
        word = words[number]
        if _is_head(word) or (word in _HURT and number == first and number > at):
            head = number
        elif word in ("'s", "'") and number > start:
            if head is not None and _owned(line, number + 1):
                break
            head, definite, extent = None, True, ""
        elif head is not None or (word in STOP and word != "-") or word in _VERBS or (not opened and number > first):
            break
        number += 1
    if head is None:
        if which == "other" and extent and words[number - 1] in _OTHERS:
            return Party(start, number, role="", which=which, extent=extent, noun="other")
        return None
    stop = head + 1
    if (words[stop : stop + 1] == ["'s"] and not _owned(line, stop + 1)) or (not opened and head > first):
        return None
    noun = singular(words[head])
    plural = noun != words[head] or (words[head] in _HURT and definite)
    if not extent:
        extent = ("all" if definite or not opened or number - first == 1 or plural else "some") if plural else "one"
    if noun == "person" and words[stop : stop + 2] == ["of", "interest"]:
        noun, stop = "person of interest", stop + 2
    mention = None
    for place in (stop, stop + 1):
        if place < size and (place == stop or words[stop] == ","):
            named = _name(line, place)
            if named is not None:
                # "the suspect, Ana Brel," but not "the suspect, Ana Brel said"
                mention, stop = named
                break
    if plural and extent != "none" and words[stop : stop + 1] in (["who"], ["whose"], ["that"]):
        extent, partitive = "some", True  # "the two people who came by car" are not all of them
    definite = definite and not partitive
    role = _role(words, first, head)
    sweeping = extent == "none" or (extent == "all" and (role in ("suspect", "victim") or "all" in words[at:first]))
    return Party(start, stop, mention, role, which, extent, definite, noun=noun, sweeping=sweeping)


def _is_head(word: str) -> bool:
    return word not in _HURT and word not in _NO_PARTY and (word in _SUSPECT_NOUNS or (word.isalpha() and is_person(word)))


def _role(words: list[str], first: int, head: int) -> str:
    nouns = [singular(words[n]) for n in range(max(first, head - 2), head + 1)]
    if any(noun in _SUSPECT_NOUNS for noun in nouns):
        return "suspect"
    if "victim" in nouns or words[head] in _HURT:
        return "victim"
    kind = noun_class(words[head])
    for role, classes in _CLASSES:
        if any(is_a(kind, other) for other in classes):
            return role
    return "person"


def _in_age(line: Line, number: int) -> bool:
    offset = line.tokens[number].start
    return any(m.type is MentionType.AGE and m.start <= offset < m.end for found in line.mentions.values() for m, _ in found)
