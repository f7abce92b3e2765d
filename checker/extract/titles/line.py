"""A sentence with the positions of its people, as the walks along it see it."""

from collections.abc import Sequence
from dataclasses import dataclass

from checker.extract.titles import words as W
from checker.model import Mention, MentionType, Sentence, Token

LONGEST = 28  # tokens of a title phrase: the longest of the sample ("... counter-terrorism force") has 19
DAYS = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april june july august september"
    " october november december today yesterday tomorrow".split()
)
FUNCTION = frozenset(
    "and or but nor so yet if as by than then that this these those which who whom whose what when where while why how"
    " because since until before after during about above across against along among around between beyond despite inside"
    " into like near off onto outside over past per through throughout toward towards under upon via within without not no"
    " yes also however meanwhile moreover it he she they we i you him them us me there here is are was were be been being"
    " has have had do does did will would can could may might must shall said says told asked called named added according"
    " even only just still both either neither each every all some any many much more less few several other another such"
    " same own very too again once ever never always often later earlier now".split()
)
SAYING = frozenset(
    "said says say told tells added adds warned insisted noted explained wrote claimed announced argued concluded recalled"
    " stressed".split()
)


@dataclass(frozen=True, slots=True)
class Person:
    """A person of a sentence, by token positions."""

    mention: Mention
    first: int
    stop: int


def _only_office(tokens: Sequence[Token]) -> bool:
    """Whether a supposed name is made of the words of an office alone ("Executive Officer")."""
    return len(tokens) > 1 and all(t.lower in W.HEADS or t.lower in W.MODIFIERS for t in tokens)


class Line:
    """A sentence as the walks see it."""

    def __init__(self, sentence: Sentence, text: str, names: Sequence[Mention]) -> None:
        self.tokens = sentence.tokens
        self.text = text
        self.people: list[Person] = []
        self.person_at: dict[int, int] = {}
        self.named: set[int] = set()
        place = {t.start: n for n, t in enumerate(self.tokens)}
        ends = {t.end: n + 1 for n, t in enumerate(self.tokens)}
        for mention in names:
            first, stop = place.get(mention.start), ends.get(mention.end)
            if first is None or stop is None:
                continue
            if mention.type is MentionType.PERSON and not _only_office(self.tokens[first:stop]):
                for n in range(first, stop):
                    self.person_at.setdefault(n, len(self.people))
                self.people.append(Person(mention, first, stop))
            else:
                self.named.update(range(first, stop))

    def lower(self, at: int) -> str:
        """The token at a position in lower case; "" outside the sentence."""
        return self.tokens[at].lower if 0 <= at < len(self.tokens) else ""

    def owned(self, at: int) -> bool:
        """Whether the person at a position stands in the possessive: "Berg's adviser"."""
        return self.lower(self.people[self.person_at[at]].stop) in ("'s", "'")

    def people_starts(self, first: int, stop: int) -> frozenset[int]:
        """The offsets of the tokens between two positions that belong to persons' names."""
        return frozenset(self.tokens[n].start for n in range(first, stop) if n in self.person_at)

    def group(self, position: int) -> list[Mention]:
        """The persons listed from one on: "A, B and C"."""
        out = [self.people[position].mention]
        for last, person in zip(self.people[position:], self.people[position + 1 :], strict=False):
            between = self.tokens[last.stop : person.first]
            if not between or any(t.text not in (",", "and", "&") for t in between):
                break
            out.append(person.mention)
            if any(t.text in ("and", "&") for t in between):
                break
        return out
