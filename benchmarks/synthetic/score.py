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
    """What came of a run.

    Attributes:
        injected: how many there were. found: of them. reported: findings but for revisions. false: of them.
        mixed: of them right ones that cite an article of another story, too, as if both were about one thing.
    """

    injected: int
    found: int
    reported: int
    false: int
    mixed: int
    missed: tuple[Injected, ...]
    alarms: tuple[Told, ...]

    def __str__(self) -> str:
        by = Counter(i.attribute for i in self.missed)
        missed = ", ".join(f"{n} {a}" for a, n in by.most_common()) or "none"
        share = self.found / self.injected if self.injected else 1.0
        return (
            f"found {self.found} of {self.injected} ({share:.0%}), missed: {missed}; "
            f"{self.false} of {self.reported} findings are false alarms, {self.mixed} right ones cite another story, too"
        )


def score(injected: Iterable[Injected], findings: Iterable[Told], story: Mapping[int, int]) -> Score:
    """Holds findings against what was injected.

    A finding is right if it is about an injected discrepancy: the attribute, and among its evidence an article that is wrong and
    another one of that story, or it alone. What it is right about is found. Revisions are no alarms: later reports give higher figures on purpose.

    Args:
        story: of an article by its number.
    """
    injected = list(injected)
    by_story: dict[int, list[Injected]] = defaultdict(list)
    for one in injected:
        by_story[one.story].append(one)
    hit: set[int] = set()
    alarms: list[Told] = []
    reported = mixed = 0
    for finding in findings:
        articles = finding.numbers
        often = Counter(story[a] for a in articles)
        right = [
            one
            for place, number in often.items()
            for one in by_story[place]
            if (number > 1 or len(articles) == 1) and one.attribute == finding.attribute and articles & set(one.articles)
        ]
        hit |= {id(one) for one in right}
        if finding.kind != REVISION:
            reported += 1
            if not right:
                alarms.append(finding)
            elif len(often) > 1:
                mixed += 1
    missed = tuple(one for one in injected if id(one) not in hit)
    return Score(len(injected), len(injected) - len(missed), reported, len(alarms), mixed, missed, tuple(alarms))
