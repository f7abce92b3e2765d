"""Runs a scorer of the bench with its command line replaced by calls, which saves a start of the program for each cluster.

python in_one_process.py SCORE.py [ITS OPTIONS]
"""

import importlib.util
import json
import sys
import time
from pathlib import Path
from typing import Any

from checker import pipeline
from checker.report import Format, render


def report(_: str, folder: Path) -> tuple[Any, float]:
    """The JSON report on a folder, and the seconds it took: what the scorer's own ``run`` returns."""
    began = time.perf_counter()
    result = pipeline.run([str(folder)])
    return json.loads(render(result, Format.JSON)), time.perf_counter() - began


def main() -> None:
    path, *sys.argv[1:] = sys.argv[1:]
    spec = importlib.util.spec_from_file_location("score", path)
    assert spec
    assert spec.loader
    score = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(score)
    assert callable(score.run)
    score.run = report
    score.main()


if __name__ == "__main__":
    main()
