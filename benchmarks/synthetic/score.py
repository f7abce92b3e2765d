"""What of the injected discrepancies is found, and what is reported besides."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from benchmarks.synthetic.make import Injected

REVISION = "revision"


@dataclass(frozen=True, slots=True)
class Told:
    """A finding. articles: the paths of its evidence, each ending in "#" and the line of the file."""

    kind: str
    attribute: str
    message: str
    articles: tuple[str, ...]

    @property
    def numbers(self) -> set[int]:
        """Of its articles."""
        return {int(path.rpartition("#")[2]) - 1 for path in self.articles}


@dataclass(frozen=True, slots=True)
class Score:
    """Attributes: injected: how many there were. found: of them. reported: findings but for revisions. false: of them."""

    injected: int
    found: int
    reported: int
    false: int
    missed: tuple[Injected, ...]
    alarms: tuple[Told, ...]

    def __str__(self) -> str:
        by = Counter(i.attribute for i in self.missed)
        missed = ", ".join(f"{n} {a}" for a, n in by.most_common()) or "none"
        share = self.found / self.injected if self.injected else 1.0
        return (
            f"found {self.found} of {self.injected} ({share:.0%}), missed: {missed}; "
            f"{self.false} of {self.reported} findings are false alarms"
        )


def score(injected: Iterable[Injected], findings: Iterable[Told], story: Mapping[int, int]) -> Score:
    """Holds findings against what was injected.

    A finding is right if it is about an injected discrepancy: same story, an article that is wrong among its evidence, and the
    attribute. What it is right about is found. Revisions are no alarms: later reports give higher figures on purpose.

    Args:
        story: of an article by its number.
    """
    injected = list(injected)
    by_story: dict[int, list[Injected]] = defaultdict(list)
    for one in injected:
        by_story[one.story].append(one)
    hit: set[int] = set()
    alarms: list[Told] = []
    reported = 0
    for finding in findings:
        articles = finding.numbers
        right = [
            one
            for place in {story[a] for a in articles}
            for one in by_story[place]
            if one.attribute == finding.attribute and articles & set(one.articles) and len({story[a] for a in articles}) == 1
        ]
        hit |= {id(one) for one in right}
        if finding.kind != REVISION:
            reported += 1
            if not right:
                alarms.append(finding)
    missed = tuple(one for one in injected if id(one) not in hit)
    return Score(len(injected), len(injected) - len(missed), reported, len(alarms), missed, tuple(alarms))
