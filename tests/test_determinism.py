"""The same bytes for the same articles: with one process or several, in any order, under any hash seed."""

import json
import os
import random
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest

from checker import pipeline
from checker.engine.choice import FEW
from checker.report import Format, render

HERE = Path(__file__).parent
STORIES = ("robbery-in-calder-street", "fire-above-pinewater", "cup-final-in-marrakal", "ferry-on-lake-ombara")
CODE = """
import sys
from checker import pipeline
from checker.report import Format, render
sys.stdout.write(render(pipeline.run(sys.argv[1:], pipeline.Options(jobs=1)), Format.JSON))
"""


def report(paths: list[str], jobs: int) -> str:
    return render(pipeline.run(paths, pipeline.Options(jobs=jobs)), Format.JSON)


@cache
def articles() -> list[str]:
    return sorted(str(p) for p in (HERE / "stories").glob("*/*.md"))


@cache
def in_one_process() -> str:
    return report(articles(), 1)


def test_two_processes_give_the_bytes_of_one() -> None:
    assert len(articles()) >= FEW  # fewer are read in one process anyway
    assert report(articles(), 2) == in_one_process()


@pytest.mark.parametrize("seed", [1, 2])
def test_the_order_in_which_articles_are_named_does_not_matter(seed: int) -> None:
    shuffled = random.Random(seed).sample(articles(), len(articles()))
    assert report(shuffled, 1) == in_one_process()


def test_the_report_is_about_something() -> None:
    assert in_one_process().count('"kind": ') > 10


def test_articles_of_one_file_keep_their_order(tmp_path: Path) -> None:
    text = "A fire in Velsk killed several people on Monday, police said."
    lines = [json.dumps({"text": text, "source": f"S{n}"}) for n in range(1, 13)]
    file = tmp_path / "archive.jsonl"
    file.write_text("\n".join(lines), encoding="utf-8")
    sources = [article.source for article in pipeline.run([str(file)]).articles]
    assert sources == [f"S{n}" for n in range(1, 13)]


def test_hash_seeds_do_not_show() -> None:
    paths = [path for path in articles() if Path(path).parent.name in STORIES]
    outputs = {
        subprocess.run(
            [sys.executable, "-c", CODE, *paths],
            env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": str(HERE.parent)},
            check=True,
            capture_output=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert len(outputs) == 1
    assert len(outputs.pop()) > 10_000
