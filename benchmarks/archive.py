"""Measures an archive: adding to it, and checking drafts against it.

    python benchmarks/archive.py [FILE ...] [--articles 3000] [--drafts 12] [--jobs 0] [--store STORE] [--bars]

Articles are those of the files given, or invented ones (benchmarks/synthetic). Every command is a process of its own, as a desk
runs it; seconds are by the clock, beside CPU seconds and the peak memory of the largest process.
First, second: adding everything, and adding it again. Changed: adding it once more with one article changed.
Drafts: articles of stories that the archive has, left out of it. Each is checked on its own; the median and the most are told.
--store: where the archive is made; one that is there already is only asked about drafts (with the same articles and drafts).
--bars: end with 1 below the bars of docs/scale.md.
"""

import argparse
import json
import os
import random
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent.parent
# seconds, and megabytes
SECOND, CHANGED, DRAFT, MEMORY = 5.0, 2.0, 1.0, 1500.0
FIRST = 22.0  # ... milliseconds an article: 75 s for 3,373
GIVEN = 3  # stories have up to eight articles; the last of every so many stories with several is a draft


class Run(NamedTuple):
    """What a command took: seconds by the clock, CPU seconds, megabytes; and what it printed."""

    seconds: float
    cpu: float
    memory: float
    said: str


def run(*arguments: str) -> Run:
    """A command of checker, in a process of its own."""
    with tempfile.TemporaryFile() as out:
        begun = time.perf_counter()
        process = subprocess.Popen(
            [sys.executable, "-m", "checker", *arguments], stdout=out, cwd=ROOT, env=os.environ | {"PYTHONPATH": str(ROOT)}
        )
        _, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        seconds = time.perf_counter() - begun
        out.seek(0)
        said = out.read().decode()
    if process.returncode not in (0, 1):
        raise SystemExit(f"checker {' '.join(arguments)} ended with {process.returncode}")
    return Run(seconds, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024, said)


def told(what: str, one: Run) -> str:
    """A measurement in words."""
    return f"{what}: {one.seconds:.1f} s, {one.cpu:.1f} CPU s, {one.memory:.0f} MB"


def invented(folder: Path, articles: int, drafts: int, seed: int) -> tuple[list[Path], list[Path]]:
    """The articles' file, and the drafts."""
    from benchmarks.synthetic.make import news

    file, held = folder / "articles.jsonl", []
    every = max(1, articles // 3 // (drafts + 1))  # stories between two drafts: an archive has a third as many as articles
    with file.open("w", encoding="utf-8") as out:
        for story, (written, _) in enumerate(news(articles, seed)):
            records = [one.record for one in written]
            if len(records) >= GIVEN and story >= every * (len(held) + 1) and len(held) < drafts:
                held.append(folder / f"draft{len(held)}.json")
                held[-1].write_text(json.dumps(records.pop()), encoding="utf-8")
            out.writelines(json.dumps(record) + "\n" for record in records)
    return [file], held


def given(folder: Path, files: Sequence[Path], drafts: int, seed: int) -> tuple[list[Path], list[Path]]:
    """The articles of JSON Lines files without some of them, and these."""
    lines = [line for file in files for line in file.read_text(encoding="utf-8").splitlines() if line.strip()]
    chosen = sorted(random.Random(seed).sample(range(len(lines)), min(drafts, len(lines) // 10)))
    held = [folder / f"draft{n}.json" for n in range(len(chosen))]
    for path, at in zip(held, chosen, strict=True):
        path.write_text(lines[at], encoding="utf-8")
    left = set(range(len(lines))) - set(chosen)
    file = folder / "articles.jsonl"
    file.write_text("".join(lines[at] + "\n" for at in sorted(left)), encoding="utf-8")
    return [file], held


def changed(file: Path) -> None:
    """Gives the text of one article a sentence more."""
    first, _, rest = file.read_text(encoding="utf-8").partition("\n")
    record = json.loads(first)
    key = next(key for key in ("text", "body", "content") if key in record)
    record[key] += " Nobody else was hurt, the police said."
    file.write_text(f"{json.dumps(record)}\n{rest}", encoding="utf-8")


def measure(options: argparse.Namespace, folder: Path) -> list[str]:
    """Measures and prints; the bars that are missed."""
    missed = []
    make = given(folder, options.files, options.drafts, options.seed) if options.files else None
    paths, drafts = make or invented(folder, options.articles, options.drafts, options.seed)
    articles = sum(1 for path in paths for _ in path.open(encoding="utf-8"))
    store = options.store or folder / "archive.duckdb"
    adding = ["archive", "add", *map(str, paths), "--store", str(store), "--quiet", "--jobs", str(options.jobs)]
    if not store.exists():
        first = run(*adding)
        print(f"{told('first', first)}: {1000 * first.seconds / articles:.1f} ms for each of {articles:,} articles", flush=True)
        print(f"archive: {store.stat().st_size / articles / 1024:.1f} KB an article")
        second = run(*adding)
        print(told("second", second))
        changed(paths[0])
        once = run(*adding)
        print(told("changed", once), flush=True)
        missed += ["first"] * (1000 * first.seconds / articles > FIRST) + ["second"] * (second.seconds > SECOND)
        missed += ["changed"] * (once.seconds > CHANGED) + ["memory"] * (first.memory > MEMORY)
    checked = [run("check", str(draft), "--store", str(store), "--format", "json", "--fail-on", "never") for draft in drafts]
    if checked:
        seconds = [one.seconds for one in checked]
        findings = sum(bool(json.loads(one.said)["findings"]) for one in checked)
        print(
            f"drafts: {statistics.median(seconds):.2f} s in the median of {len(checked)}, {max(seconds):.2f} s at most"
            f" ({statistics.median(one.cpu for one in checked):.2f} CPU s); findings in {findings}"
        )
        missed += ["drafts"] * (statistics.median(seconds) > DRAFT)
    return missed


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", type=Path, nargs="*", help="JSON Lines files")
    parser.add_argument("--articles", type=int, default=3000, help="invented articles, without files")
    parser.add_argument("--drafts", type=int, default=12)
    parser.add_argument("--jobs", type=int, default=0)
    parser.add_argument("--store", type=Path)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--bars", action="store_true", help="end with 1 below the bars")
    options = parser.parse_args(arguments)
    sys.path.insert(0, str(ROOT))
    with tempfile.TemporaryDirectory() as folder:
        missed = measure(options, Path(folder))
    if options.bars and missed:
        print(f"below the bars: {', '.join(missed)}")
        return 1
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
