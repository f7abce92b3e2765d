"""One article against itself: sums, lengths of time, lives, shares, ranges, names against their number, headline and text.

Every check is a pure function from a reading, and its sentences with slots, to slips. A check speaks only where the article
leaves no other reading: the figures stand in one sentence that relates them, or belong to one named person.
"""

from collections.abc import Iterable

from checker.compare.inside.families import families
from checker.compare.inside.headlines import headlines
from checker.compare.inside.lengths import lengths
from checker.compare.inside.lives import lives
from checker.compare.inside.places import places
from checker.compare.inside.ranges import ranges
from checker.compare.inside.rolls import rolls
from checker.compare.inside.shares import shares
from checker.compare.inside.slip import finding_of
from checker.compare.inside.slotted import slotted
from checker.compare.inside.sums import sums
from checker.model import Finding, Reading

CHECKS = (sums, rolls, lengths, lives, ranges, shares, headlines, families, places)


def slips(reading: Reading) -> Iterable[Finding]:
    """A finding for everything in which an article contradicts itself, each passage in one finding only."""
    sentences = tuple(slotted(reading))
    taken: set[tuple[int, int]] = set()
    for check in CHECKS:
        for slip in check(reading, sentences):
            places = {(side.start, side.end) for side in slip.sides}
            if not places <= taken:
                taken |= places
                yield finding_of(slip, reading)
