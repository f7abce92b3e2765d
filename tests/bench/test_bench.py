"""Quality on annotated articles that are not part of the repository: floors.yaml says what must be reached."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
BENCH = Path(os.environ.get("CHECKER_BENCH") or ROOT / "../shared/bench").resolve()
FLOORS = yaml.safe_load((HERE / "floors.yaml").read_text(encoding="utf-8"))
# the command line as a script of the bench calls it; one process for all clusters (see in_one_process.py)
CHECKER = f"{sys.executable} -m checker"

pytestmark = [
    pytest.mark.bench,
    pytest.mark.skipif(not (BENCH / "score.py").is_file(), reason="there is no bench (name its folder in CHECKER_BENCH)"),
]


def output(*arguments: str) -> str:
    """What a Python script prints."""
    environment = {k: v for k, v in os.environ.items() if not k.startswith("CHECKER_")}
    environment |= {"PYTHONPATH": str(ROOT), "PYTHONIOENCODING": "utf-8"}
    done = subprocess.run([sys.executable, *arguments], env=environment, capture_output=True, encoding="utf-8", check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


def hold(figures: dict[str, Any], floors: dict[str, dict[str, float]]) -> None:
    """The figures keep to the floors; "3/248" counts as 3."""
    low = {k: figures[k] for k, least in floors.get("at_least", {}).items() if number(figures[k]) < least}
    high = {k: figures[k] for k, most in floors.get("at_most", {}).items() if number(figures[k]) > most}
    assert not low | high, figures


def number(figure: str | float) -> float:
    return float(str(figure).partition("/")[0])


def last_json(printed: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(re.findall(r"\{.*\}", printed)[-1])
    return found


def test_clusters() -> None:
    figures = last_json(output(str(HERE / "in_one_process.py"), str(BENCH / "score.py")))
    assert figures["clusters"] >= 34
    hold(figures, FLOORS["clusters"])


def test_seeds_from_the_command_line() -> None:
    printed = output(str(BENCH / "score.py"), "--checker", CHECKER, "--only", "seeds")
    figures = last_json(printed)
    assert figures["clusters"] == 1
    hold(figures, FLOORS["seeds"])


def test_dates() -> None:
    hold(last_json(output(str(BENCH / "score_dates.py"), "--checker", CHECKER)), FLOORS["dates"])


@pytest.mark.parametrize("data", ["names", "name_pairs"])
def test_names(data: str) -> None:
    printed = output(str(BENCH / "score_names.py"), "--data", str(BENCH / "components" / f"{data}.jsonl"))
    (line,) = [line for line in printed.splitlines() if line.startswith("checker ")]
    hold(last_json(line), FLOORS[data])


def test_archive() -> None:
    hold(last_json(output(str(BENCH / "score_archive.py"), "--checker", CHECKER, "--limit", "150")), FLOORS["archive"])
