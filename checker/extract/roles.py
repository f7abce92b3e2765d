"""Speakers who are called by their office alone ("the prime minister said"), where the article names who holds it."""

from collections.abc import Sequence
from dataclasses import replace

from checker.model import Fact, Mention
from checker.values.others import Name, Title


def with_named_speakers(facts: Sequence[Fact], titles: Sequence[tuple[Mention, Mention]]) -> list[Fact]:
    """The facts, with the holder's name for a speaker called by an office that one person of the article holds.

    A short form is that of the longer office: after "Police Chief Lena Orsk", "the chief" is she, if there is no other chief.

    Args:
        titles: (title, holder) pairs of the article.
    """
    held = [(t.value, holder) for t, holder in titles if isinstance(t.value, Title) and t.value.office and not t.value.qualifiers]
    if not held:
        return list(facts)
    names: dict[str, str] = {}

    def named(role: str) -> str:
        if role not in names:
            names[role] = _holder(role, held)
        return names[role]

    return [
        replace(fact, stance=replace(fact.stance, speaker=name))
        if fact.stance.speaker and fact.stance.speaker.islower() and (name := named(fact.stance.speaker))
        else fact
        for fact in facts
    ]


def _holder(role: str, held: Sequence[tuple[Title, Mention]]) -> str:
    """The fullest name of the one person who holds an office of that name; "" if nobody or more than one does."""
    holders = [holder for title, holder in held if title.office == role or title.office.endswith(f" {role}")]
    families = {_family(holder) for holder in holders}
    return max((holder.text for holder in holders), key=len) if len(families) == 1 else ""


def _family(holder: Mention) -> str:
    value = holder.value
    last = value.family[-1] if isinstance(value, Name) and value.family else holder.text.split()[-1]
    return last.lower()
