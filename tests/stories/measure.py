"""What the tool reaches on the stories today. python -m tests.stories.measure [--raise] [-v]

--raise writes what has got better into quality.yaml; nothing is ever lowered. -v lists what is missed, false or mistaken.
"""

import sys
import tempfile
from pathlib import Path

from tests.stories import test_mutations as mutated
from tests.stories import test_stories as told
from tests.stories.expectations import describe, wanted
from tests.stories.floors import raised

QUALITY = Path(__file__).parent / "quality.yaml"


def figures(*, verbose: bool = False) -> dict[str, int]:
    """The figures of quality.yaml as they are today."""
    outcomes = {story: told.outcome(story) for story in told.STORIES}
    expected = sum(not item.optional for story in told.STORIES for item in wanted(story))
    missed = [f"missed {s.name}: {item.kind} of {item.about}" for s, o in outcomes.items() for item in o.missed]
    mistyped = [
        f"mistyped {i.kind} of {i.about}: {describe(f)}" for o in outcomes.values() for i, f in o.mistyped if not i.optional
    ]
    false = [f"false {s.name}: {describe(f)}" for s, o in outcomes.items() for f in o.false]
    with tempfile.TemporaryDirectory() as folder:
        asleep = [f"not flagged {m}" for m in mutated.mutations("flags") if not mutated.flagged(m, Path(folder) / "story")]
        alarms = {m: new for m in mutated.mutations("silent") if (new := mutated.alarms(m, Path(folder) / "story"))}
    mistaken = [f"alarm {m}: {'; '.join(map(describe, new))}" for m, new in alarms.items()]
    if verbose:
        print("\n".join([*missed, *mistyped, *false, *asleep, *mistaken]))
    must_flag, must_pass = len(mutated.mutations("flags")), len(mutated.mutations("silent"))
    return {
        "expected": expected,
        "found": expected - len(missed),
        "typed": expected - len(missed) - len(mistyped),
        "false_findings": len(false),
        "must_flag": must_flag,
        "flagged": must_flag - len(asleep),
        "must_pass": must_pass,
        "passed": must_pass - len(alarms),
    }


if __name__ == "__main__":
    now = figures(verbose="-v" in sys.argv)
    print(", ".join(f"{name} {value}" for name, value in now.items()))
    if "--raise" in sys.argv:
        QUALITY.write_text(raised(QUALITY.read_text(encoding="utf-8"), now), encoding="utf-8")
