"""Rules of shape ``choice``: a set of states that something is in, one at a time, with the wordings that tell each.

A wording is a phrase in which ``<subject>`` marks whose state it is: before the rest ("<subject> BE arrested"), behind it
("looking for <subject>") or inside it ("took <subject> into custody"). A wording without a subject speaks of everybody.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from checker.rulebook.phrases import Phrase, PhraseError, compile_phrase, literal_words

SUBJECT = "<subject>"
_NEGATIVE = frozenset("not don't didn't yet no".split())


@dataclass(frozen=True, slots=True)
class Wording:
    """One way to tell a state.

    Attributes:
        text: as written. before: what stands before the subject; None if it comes first. after: what stands behind it; None.
        subject: whether it has one at all; if not, ``after`` is the whole phrase.
    """

    text: str
    before: Phrase | None
    after: Phrase | None
    subject: bool

    @property
    def triggers(self) -> frozenset[str]:
        """Words of which the sentence must hold one."""
        part = self.before or self.after
        assert part is not None
        return part.triggers

    @property
    def negative(self) -> bool:
        """Whether the wording itself denies something ("have yet to be found", "not life-threatening")."""
        return any(part is not None and _NEGATIVE & literal_words(part) for part in (self.before, self.after))


@dataclass(frozen=True, slots=True)
class Choice:
    """One state of a set.

    Attributes:
        name: "at large". excludes: states that cannot hold of one subject at the same time.
        becomes: states it may have turned into by the next report. in_days: the same, if that report is of a later day.
        denied: the state that a denial of this one tells ("has not been arrested": at large); "" none.
        wordings: in the order of the file.
    """

    name: str
    excludes: frozenset[str]
    becomes: frozenset[str]
    in_days: frozenset[str]
    denied: str
    wordings: tuple[Wording, ...]


@dataclass(frozen=True, slots=True)
class Choices:
    """The states of a rule.

    Attributes:
        set: its name, the last part of the rule's id. role: who is in these states: "suspect", "victim".
        others: roles that never are. states: least advanced first. last: the state that ends it; "".
        many: whether the role is held by many at once, so that two without a name are two persons (victims, not a gunman).
    """

    set: str
    role: str
    others: frozenset[str]
    states: tuple[Choice, ...]
    last: str = ""
    many: bool = False

    def rank(self, state: str) -> int:
        """How far on a state is."""
        return next(n for n, s in enumerate(self.states) if s.name == state)

    def exclusive(self, a: str, b: str) -> bool:
        """Whether one subject cannot be in both at a time."""
        one, two = self.states[self.rank(a)], self.states[self.rank(b)]
        return b in one.excludes or a in two.excludes

    def may_become(self, a: str, b: str, *, later_day: bool) -> bool:
        """Whether what was in a may be in b in a later report; later_day: the report is known to be of a later day."""
        one = self.states[self.rank(a)]
        return b in one.becomes or (later_day and b in one.in_days)


def compile_wording(text: str, words: Mapping[str, str]) -> Wording:
    """Turn a phrase with at most one ``<subject>`` into a wording.

    Raises:
        PhraseError: with the column, if it cannot be read.
    """
    if text.count(SUBJECT) > 1:
        raise PhraseError("a wording has one <subject>", text.index(SUBJECT) + 1)
    left, found, right = text.partition(SUBJECT)
    parts = [part.strip().removeprefix("...").removesuffix("...").strip() for part in (left, right)]
    if not found:
        return Wording(text, None, compile_phrase(text, "noun", words, needs_value=False), False)
    if not any(parts):
        raise PhraseError("a wording needs words besides <subject>", 1)
    before, after = (compile_phrase(part, "noun", words, needs_value=False) if part else None for part in parts)
    return Wording(text, before, after, True)


def unknown_state(states: Mapping[str, Any], last: str) -> tuple[tuple[str, ...], str] | None:
    """The first mention of a state that is not declared: where, and its name."""
    for name, state in states.items():
        for key in ("excludes", "becomes", "in_days"):
            for other in state.get(key, ()):
                if other not in states:
                    return ("states", name, key), other
        if state.get("denied", name) not in states:
            return ("states", name, "denied"), state["denied"]
    return (("last",), last) if last and last not in states else None
