"""Measures reading, cold start and, if asked, a whole archive.

    python benchmarks/speed.py ARTICLES... [--number 300] [--runs 7] [--archive 2] [--bars]

ARTICLES are files or directories as checker takes them (a .jsonl file may hold many).
Reading: kilobytes (UTF-8) of text a second that one process ingests and extracts from, by CPU time, the best of three.
Cold start: CPU seconds (user and system, the least of several runs) and peak memory of ``checker report`` on five of the
articles, beside ``import pydantic, typer, rapidfuzz`` in the same loop: a ratio is worth more than seconds on a shared machine.
If spaCy is installed, its blank English pipeline reads the same texts, which is tokenising and no more.
--archive N: wall-clock seconds of the whole report on all articles with N processes, and on half of them.
--bars: end with 1 below the bars of this file.
"""

import argparse
import gc
import importlib.util
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

READING_BAR = 100.0  # KB/s a core
COLD_BAR = 0.7  # CPU seconds
MEMORY_BAR = 120.0  # MB
GROWTH_BAR = 2.2  # of time, for twice the articles
WARM_UP = 10
PASSES = 3
FEW = 5  # articles of a cold start
IMPORTS = "import pydantic, typer, rapidfuzz"
PROGRAM = "from checker.cli import main; main()"
ROOT = Path(__file__).resolve().parent.parent


def cold(code: str, arguments: Sequence[str] = ()) -> tuple[float, float]:
    """CPU seconds and peak megabytes of a fresh interpreter."""
    environment = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}  # an installed package has its bytecode
    environment["PYTHONPATH"] = str(ROOT)
    process = subprocess.Popen(
        [sys.executable, "-c", code, *arguments], env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise SystemExit(f"{code!r} ended with {process.returncode}")
    memory = usage.ru_maxrss / (1024 * 1024 if sys.platform == "darwin" else 1024)
    return usage.ru_utime + usage.ru_stime, memory


def cold_starts(directory: str, runs: int) -> tuple[float, float, float]:
    """CPU seconds of a report, its peak megabytes, CPU seconds of importing its packages."""
    arguments = ["report", directory]
    cold(PROGRAM, arguments)  # writes the bytecode
    programs = [(cold(PROGRAM, arguments), cold(IMPORTS)) for _ in range(runs)]
    return (
        min(seconds for (seconds, _), _ in programs),
        max(memory for (_, memory), _ in programs),
        min(seconds for _, (seconds, _) in programs),
    )


def cold_start(texts: Sequence[str], runs: int) -> tuple[float, float, float]:
    """The same for texts, from a small process: on Linux the peak of a new one begins with the size of its parent."""
    with tempfile.TemporaryDirectory() as directory:
        for number, text in enumerate(texts[:FEW]):
            (Path(directory) / f"{number}.txt").write_text(text, encoding="utf-8")
        command = [sys.executable, __file__, directory, "--runs", str(runs), "--only-cold"]
        done = subprocess.run(command, check=True, capture_output=True, text=True)
    seconds, memory, imports = json.loads(done.stdout)
    return seconds, memory, imports


def reading(texts: Sequence[str]) -> float:
    """Kilobytes a second of one process."""
    from checker.extract import extract
    from checker.ingest.articles import article_from_text
    from checker.rulebook import load_rules

    rulebook = load_rules()

    def read(text: str) -> None:
        extract(article_from_text(text, path="article"), rulebook)

    return rate(read, texts)


def blank_spacy(texts: Sequence[str]) -> float | None:
    """The same of spaCy's blank English pipeline; None if it is not installed."""
    if importlib.util.find_spec("spacy") is None:
        return None
    # by name: it is no dependency of the project, not even for development
    pipeline = importlib.import_module("spacy").blank("en")
    return rate(pipeline, texts)


def rate(read: Callable[[str], object], texts: Sequence[str]) -> float:
    """Kilobytes a second of CPU time, the best of PASSES; without the garbage collector, as in the pipeline."""
    for text in texts[:WARM_UP]:
        read(text)
    seconds = []
    gc.disable()
    for _ in range(PASSES):
        begun = time.process_time()
        for text in texts:
            read(text)
        seconds.append(time.process_time() - begun)
    gc.enable()
    return kilobytes(texts) / min(seconds)


def kilobytes(texts: Sequence[str]) -> float:
    """Of UTF-8, a thousand bytes each."""
    return sum(len(text.encode()) for text in texts) / 1000


def whole(paths: Sequence[str], jobs: int) -> float:
    """Prints how long the report on half of the articles and on all takes; returns the ratio."""
    from checker import pipeline
    from checker.ingest import read_articles
    from checker.rulebook import load_rules

    begun = time.perf_counter()
    articles, problems = read_articles(paths)
    ingested = time.perf_counter() - begun
    rulebook, seconds = load_rules(), []
    for some in (articles[::2], articles):
        begun = time.perf_counter()
        report = pipeline.report_of(some, problems, rulebook, pipeline.Options(jobs=jobs))
        seconds.append(time.perf_counter() - begun + ingested * len(some) / len(articles))
        print(f"archive: {len(some)} articles in {seconds[-1]:.1f} s with {jobs} processes, {len(report.findings)} findings")
    return seconds[1] / seconds[0]


def main() -> int:
    parser = argparse.ArgumentParser(description="Speed of reading, of a cold start and of an archive.")
    parser.add_argument("paths", nargs="+", metavar="ARTICLES")
    parser.add_argument("--number", type=int, default=300, help="articles that are read for KB/s, evenly picked")
    parser.add_argument("--runs", type=int, default=7, help="cold starts")
    parser.add_argument("--archive", type=int, default=0, metavar="N", help="also report on all articles, with N processes")
    parser.add_argument("--bars", action="store_true", help="end with 1 below the bars")
    parser.add_argument("--only-cold", action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.only_cold:
        print(json.dumps(cold_starts(options.paths[0], options.runs)))
        return 0
    sys.path.insert(0, str(ROOT))
    from checker.ingest import read_articles

    articles, _ = read_articles(options.paths)
    if not articles:
        raise SystemExit("no article could be read")
    texts = [article.raw for article in articles[:: max(1, len(articles) // options.number)]][: options.number]
    del articles
    missed = []
    speed = reading(texts)
    print(f"reading: {speed:.0f} KB/s a core ({len(texts)} articles, {kilobytes(texts):.0f} KB)")
    other = blank_spacy(texts)
    if other is not None:
        print(f"reading: {other:.0f} KB/s by spaCy's blank English pipeline, {other / speed:.1f} times as fast")
    seconds, memory, imports = cold_start(texts, options.runs)
    print(f"cold start: {seconds:.2f} s CPU, {memory:.0f} MB; importing pydantic, typer and rapidfuzz {imports:.2f} s")
    print(f"cold start: {seconds / imports:.1f} times these imports")
    missed += ["reading"] if speed < READING_BAR else []
    missed += ["cold start"] if seconds > COLD_BAR or memory > MEMORY_BAR else []
    if options.archive:
        growth = whole(options.paths, options.archive)
        print(f"archive: twice the articles take {growth:.2f} times as long")
        missed += ["growth"] if growth > GROWTH_BAR else []
    if options.bars and missed:
        print(f"below the bars: {', '.join(missed)}")
        return 1
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
