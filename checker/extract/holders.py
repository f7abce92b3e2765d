"""What a figure is said of: the person or body before it, the two sides of a result, the noun of what money or time is for."""

from checker.extract.line import Line
from checker.extract.match import Match
from checker.extract.numbers.parts_of_speech import ACTIONS, STOPS, past
from checker.model import Mention, MentionType
from checker.values.nouns import singular

_BEARERS = (MentionType.PERSON, MentionType.ORGANIZATION, MentionType.PROPER)
_PERSONS = (MentionType.PERSON,)
_SIDES = (*_BEARERS, MentionType.PLACE)
_REACH = 25  # tokens back from a figure to whom it is said of
# a name behind one of these is not whom the clause is about
_OBLIQUE = frozenset("of by against to with in from at for near on under over vs versus than".split())
_OWN = frozenset("record mark sentence term career".split())
_CLAUSE_END = frozenset("; : said says told which".split())
_BEAT = frozenset(
    "beat beats beating beaten defeated defeats defeat edged edge routed rout topped tops downed over against past stunned"
    " thrashed crushed overcame upset trounced blanked eliminated".split()
)
_TIME_NOUNS = frozenset(
    "year month week day hour minute second decade century season morning afternoon evening night weekend time date".split()
)
_VAGUE = frozenset("thing lot part way kind sort rest other one total amount sum figure number much more most least".split())
# one word for each thing that money is paid for, or that lasts
_SAME = {
    "bid": "offer", "proposal": "offer", "deal": "contract", "losses": "damage", "loss": "damage", "damages": "damage",
    "rampage": "spree", "shooting spree": "spree", "trip": "visit", "tour": "visit", "standoff": "siege", "stand-off": "siege",
    "jackpot": "prize", "penalty": "fine", "tax": "taxes",
}  # fmt: skip


def holder(line: Line, before: int, value: Mention) -> Mention | None:
    """The person or body that the clause before a token is about: the nearest one that no preposition leads.

    Persons are sentenced and serve; teams, and the towns they are called by, have records.
    """
    kinds = _SIDES if value.type is MentionType.SCORE else _PERSONS if value.type is MentionType.DURATION else _BEARERS
    for at in range(before - 1, max(before - _REACH, 0) - 1, -1):
        if line.lower[at] in _CLAUSE_END:
            return None
        for mention, stops in line.mentions.get(at, ()):
            if mention.type in kinds and not (at and line.lower[at - 1] in _OBLIQUE) and not _owns_another(line, stops[0]):
                return mention
    return None


def _owns_another(line: Line, at: int) -> bool:
    """Whether a name only says whose something else is: "the taller [Dovan]'s reach", but "Dovan's record"."""
    return line.lower[at : at + 1] in (["'s"], ["'"]) and not _OWN & set(line.lower[at + 1 : at + 4])


def sides(line: Line, first: int) -> tuple[str, Mention | None]:
    """The two sides of a result, in alphabetical order, and the first of them: "Orsa - Velsk" for "Velsk beat Orsa 27-24".

    Returns:
        ("", None) unless both are named.
    """
    named: list[tuple[int, Mention]] = []
    for at in range(max(first - _REACH, 0), first):
        if line.lower[at] in _CLAUSE_END:
            named = []
        for mention, stops in line.mentions.get(at, ()):
            if mention.type in _SIDES and mention.start >= (line.tokens[named[-1][0]].start if named else 0):
                named.append((stops[0], mention))
                break
    for (stop, one), (_, other) in zip(named[-2:-1], named[-1:], strict=False):
        if _BEAT & set(line.lower[stop : stop + 4]) and one.text != other.text:
            left, right = sorted((one, other), key=lambda m: m.text)
            return f"{left.text} - {right.text}", left
    return "", None


def purpose(match: Match) -> str:
    """What a sum is for, or what lasted: the head of the noun phrase a phrase found, one word a thing; "" if it is no noun."""
    word = match.about.lower()
    key = _SAME.get(word, _SAME.get(singular(word), singular(word)))
    if not is_noun(word) or key in _TIME_NOUNS or key in _VAGUE:
        return ""
    return key


def is_noun(word: str) -> bool:
    """Whether a word can be the head of a noun phrase, as far as closed classes and endings tell."""
    if not word or not word[0].isalpha() or word in STOPS or past(word) or word.endswith("ly"):
        return False
    return not (word.endswith("ing") and len(word) > 5 and word not in ACTIONS)
