"""How many children somebody has, which is no toll: "a mother of 12" is one person, "a father of her two sons" is, too."""

from collections.abc import Mapping, Sequence

from checker.extract.people_words import DETERMINERS, PARENTS
from checker.model import Mention, MentionType

_HARMED = frozenset("killed slain murdered wounded injured who".split())


def of_parent(words: Sequence[str], at: int) -> bool:
    """Whether a count at a token only says how many children someone has: "a mother of [12]", "father of her [two sons]"."""
    before = words[max(at - 3, 0) : at]
    return (len(before) > 1 and before[-1] == "of" and before[-2] in PARENTS) or (
        len(before) == 3 and before[1] == "of" and before[0] in PARENTS and before[2] in DETERMINERS
    )


def are_victims(words: Sequence[str], at: int, stop: int) -> bool:
    """Whether the children themselves are the victims: "the parents of [two children] killed in the fire"."""
    return stop > at + 1 and not _HARMED.isdisjoint(words[stop : stop + 1])


def with_offspring(words: Sequence[str], mentions: Mapping[int, list[tuple[Mention, tuple[int, ...]]]], stop: int) -> int:
    """The token behind what says how many children a parent has, who is named up to a token: "a mother [of 12]"."""
    if words[stop - 1] not in PARENTS or stop + 1 >= len(words) or words[stop] != "of":
        return stop
    for at in (stop + 1, stop + 2):
        counts = [stops for mention, stops in mentions.get(at, ()) if mention.type is MentionType.QUANTITY]
        if counts and of_parent(words, at):
            return counts[0][0]
    return stop
