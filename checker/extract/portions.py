"""A sum of which only a part is spoken of: "half of the $12 million", "the rest of its 4 million euros"."""

from collections.abc import Sequence

from checker.model import Token

_PARTS = frozenset(
    "half halves third thirds quarter quarters fifth tenth part parts most much some bulk rest remainder portion fraction share"
    " percent balance none any".split()
)
# ... and what may stand before the sum, besides "estimated" and the like
_BETWEEN = frozenset(
    "the its his her their that this a an our your my about around almost nearly roughly some over than more total whole full"
    " entire original initial first annual new".split()
)
_REACH = 4  # words between the part and the sum: "half of its estimated $12 million"


def portion_of(tokens: Sequence[Token], start: int) -> bool:
    """Whether what begins at a view offset is a whole of which a part is told, so that the figure is not what is paid or lost."""
    before = [t.lower for t in tokens if t.end <= start][-_REACH - 2 :]
    for at in range(len(before) - 1, 0, -1):
        if before[at] == "of":
            return before[at - 1] in _PARTS
        if before[at] not in _BETWEEN and not before[at].endswith("ed"):
            return False
    return False
