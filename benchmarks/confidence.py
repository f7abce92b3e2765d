"""How often findings of each confidence are right: python -m benchmarks.confidence [CLUSTERS GOLD]

Without arguments over the invented stories of tests/stories. CLUSTERS is a directory with a directory of articles for each
cluster, GOLD one with NAME.json for each of them: {"items": [{"kind", "attribute", "about", "evidence": [{"file", "quote",
"value"}]}]}, kind "compatible" for pairs that agree. A finding is right if it sets two of an item's values against each other; a
further finding for an item is not counted.

The bins are made by rules (checker/compare/weighing.py), not fitted; so leaving one cluster out asks how much a single cluster
makes of the figures: the lowest and the highest precision over all clusters but one, and in how many of these the order of the
bins holds.
"""

import json
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import pairwise
from math import sqrt
from pathlib import Path
from typing import TypeAlias

from checker import pipeline
from checker.model import Confidence, Finding
from tests.stories.expectations import Item, Place, compare, silent, wanted

Judged: TypeAlias = list[tuple[Finding, bool]]  # of one cluster: each finding, and whether it is right

STORIES = Path(__file__).parent.parent / "tests" / "stories"
Z = 1.96  # of the interval in which 95 of 100 such samples lie (Wilson 1927)


def wilson(right: int, of: int) -> tuple[float, float]:
    """The interval of a share: right of ``of`` trials."""
    if not of:
        return 0.0, 1.0
    share, room = right / of, Z * Z / of
    middle = (share + room / 2) / (1 + room)
    half = Z * sqrt(share * (1 - share) / of + room / (4 * of)) / (1 + room)
    return max(0.0, middle - half), min(1.0, middle + half)


def judged(findings: Iterable[Finding], expected: list[Item], likenesses: list[Item]) -> Judged:
    """Each finding with whether it is right; repetitions are left out."""
    findings = list(findings)
    outcome = compare(findings, expected, likenesses)
    left_out = {f.id for f in outcome.repeated}
    false = {f.id for f in outcome.false}
    return [(f, f.id not in false) for f in findings if f.id not in left_out]


def of_stories() -> Iterator[Judged]:
    """The invented stories."""
    for story in sorted(p.parent for p in STORIES.glob("*/expected.yaml")):
        yield judged(pipeline.run([str(story)]).findings, wanted(story), silent(story))


def of_clusters(clusters: Path, gold: Path) -> Iterator[Judged]:
    """Clusters with gold of one's own."""
    for file in sorted(gold.glob("*.json")):
        folder = clusters / file.stem
        items = [_item(entry, folder) for entry in json.loads(file.read_text(encoding="utf-8"))["items"]]
        findings = pipeline.run([str(folder)]).findings
        yield judged(findings, [i for i in items if i.kind != "compatible"], [i for i in items if i.kind == "compatible"])


def _item(entry: dict[str, object], folder: Path) -> Item:
    evidence = entry["evidence"]
    assert isinstance(evidence, list)
    places = []
    for side in evidence:
        text = (folder / side["file"]).read_text(encoding="utf-8")
        start = side.get("start", text.find(side["quote"]))
        places.append(Place(side["file"], start, side.get("end", start + len(side["quote"])), str(side["value"])))
        if entry["kind"] == "spelling":  # a name may be shown wherever it stands
            name = str(side["value"])
            at = text.find(name)
            while at >= 0:
                places.append(Place(side["file"], at, at + len(name), name))
                at = text.find(name, at + 1)
    return Item(str(entry["about"]), str(entry["kind"]), (str(entry.get("attribute", "")),), False, tuple(places))


def shares(samples: Iterable[Judged]) -> dict[Confidence, tuple[int, int]]:
    """Of each bin how many findings are right, and how many there are."""
    counts: Counter[tuple[Confidence, bool]] = Counter((f.confidence, right) for sample in samples for f, right in sample)
    return {c: (counts[c, True], counts[c, True] + counts[c, False]) for c in Confidence}


def ordered(table: dict[Confidence, tuple[int, int]]) -> bool:
    """Whether a higher bin is never less often right, bins without findings apart."""
    found = [right / of for right, of in (table[c] for c in Confidence) if of]
    return all(high >= low for high, low in pairwise(found))


def table(samples: list[Judged]) -> list[str]:
    """The table as lines of Markdown."""
    whole = shares(samples)
    without = [shares(samples[:n] + samples[n + 1 :]) for n in range(len(samples))]
    out = ["| confidence | right | of | share | 95 % interval | one cluster left out |", "|---|---|---|---|---|---|"]
    for bin_, (right, of) in whole.items():
        low, high = wilson(right, of)
        folds = [r / n for r, n in (fold[bin_] for fold in without) if n]
        spread = f"{min(folds):.2f} to {max(folds):.2f}" if folds else ""
        share = f"{right / of:.2f}" if of else ""
        out.append(f"| {bin_.value} | {right} | {of} | {share} | {low:.2f} to {high:.2f} | {spread} |")
    kept = sum(map(ordered, without))
    return [*out, "", f"{len(samples)} clusters; the order of the bins holds in {kept} of {len(samples)} with one left out"]


if __name__ == "__main__":
    given = [Path(argument) for argument in sys.argv[1:]]
    measured = list(of_clusters(*given) if given else of_stories())
    print("\n".join(table(measured)))
