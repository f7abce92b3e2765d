"""Measures how the work grows: with processes, with articles, with one event that everybody writes about; and beside vectors.

    python benchmarks/scale.py [--articles 1000 10000] [--jobs 2] [--crowd 2000] [--beside 200] [--archive FILE] [--bars]

Articles are invented (benchmarks/synthetic) and hold known discrepancies; recall and false alarms are reported with the times.
Every run is a process of its own, so that its peak memory is its own; CPU seconds are those of it and its children. On a shared
machine CPU seconds are worth more than seconds, and ratios of one run more than both.
Growth: the articles in windows of time (checker.sweep), CPU and wall-clock time of each thousand.
Processes: reading with one and with several.
Crowd: one event with so many articles and half as many.
Beside: on the same articles spaCy's blank English pipeline, which makes tokens, and sentence-transformers (all-MiniLM-L6-v2)
encoding every sentence, where they are installed.
"""

import argparse
import importlib
import importlib.util
import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
GROWTH_BAR = 1.5  # time an article at the largest number, as a multiple of that at the smallest
PROCESSES_BAR = 1.8  # reading with two processes, as a multiple of reading with one
CROWD_BAR = 2.4  # time for twice the articles on one event
MEMORY_BAR = 1500.0  # MB at the peak, all processes together


def child(task: str, **given: Any) -> dict[str, Any]:
    """What a task of this file results in, done by a process of its own."""
    command = [sys.executable, __file__, "--task", json.dumps({"task": task, **given})]
    done = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True, cwd=ROOT)
    result = json.loads(done.stdout.splitlines()[-1])
    assert isinstance(result, dict)
    return result


class Watch:
    """Seconds, CPU seconds of this process and its finished children, and peak megabytes of this one and of the largest child."""

    def __init__(self) -> None:
        self._begun, self._cpu, self._own = time.perf_counter(), self._used(), time.process_time()

    @staticmethod
    def _used() -> float:
        import resource

        own, others = resource.getrusage(resource.RUSAGE_SELF), resource.getrusage(resource.RUSAGE_CHILDREN)
        return own.ru_utime + own.ru_stime + others.ru_utime + others.ru_stime

    def read(self, jobs: int) -> dict[str, float]:
        """All of it; jobs: children that were there at a time."""
        import resource

        own = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        other = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
        return {
            "seconds": time.perf_counter() - self._begun,
            "cpu": self._used() - self._cpu,
            "own": time.process_time() - self._own,
            "memory": own + (jobs if jobs > 1 else 0) * other,
        }


def task_growth(articles: int, jobs: int, seed: int) -> dict[str, Any]:
    """A sweep over so many articles."""
    from benchmarks.synthetic.__main__ import write
    from benchmarks.synthetic.score import Told, score
    from checker import pipeline
    from checker.engine.parquet import read_rows
    from checker.sweep import sweep

    with tempfile.TemporaryDirectory() as folder:
        file, injected, story = write(Path(folder), articles, seed)
        size = file.stat().st_size
        watch = Watch()
        swept = sweep([str(file)], f"{folder}/out", pipeline.Options(jobs=jobs))
        used = watch.read(jobs)
        found = [row for window in swept.windows if window.file for row in read_rows(window.file)]
        told = [Told(row["kind"], row["attribute"], row["message"], tuple(row["articles"])) for row in found]
        result = score(injected, told, story)
        kept = sum(f.stat().st_size for f in Path(folder, "out", "readings").iterdir())
    return {
        **used, "articles": articles, "bytes": size, "kept": kept, "windows": len(swept.windows), "score": str(result),
        "found": result.found, "injected": result.injected, "reported": result.reported, "false": result.false,
        "mixed": result.mixed,
    }  # fmt: skip


def task_reading(articles: int, jobs: int, seed: int) -> dict[str, Any]:
    """Reading only."""
    from benchmarks.synthetic.__main__ import write
    from checker import pipeline
    from checker.rulebook import load_rules

    with tempfile.TemporaryDirectory() as folder:
        file, _, _ = write(Path(folder), articles, seed)
        rulebook = load_rules()
        options = pipeline.Options(jobs=jobs)
        wanted, _ = pipeline.wanted_of([str(file)])
        with pipeline.uncollected():
            pipeline.read_wanted(wanted[:32], rulebook, pipeline.Options(jobs=1))
            watch = Watch()
            pipeline.read_wanted(wanted, rulebook, options)
        return {**watch.read(jobs), "bytes": file.stat().st_size}


def task_crowd(articles: int, seed: int) -> dict[str, Any]:
    """Everything but reading, on one event."""
    from benchmarks.synthetic.__main__ import write
    from checker import pipeline
    from checker.rulebook import load_rules

    with tempfile.TemporaryDirectory() as folder:
        file, _, _ = write(Path(folder), articles, seed, a_story=articles)
        rulebook, options = load_rules(), pipeline.Options(jobs=2)
        wanted, _ = pipeline.wanted_of([str(file)])
        with pipeline.uncollected():
            read, _ = pipeline.read_wanted(wanted, rulebook, options)
            watch = Watch()
            report = pipeline.compared(read, (), rulebook, pipeline.Options(jobs=1))
        largest = max(len(event.articles) for event in report.events)
        return {**watch.read(1), "largest": largest, "claims": len(report.claims)}


def task_report(path: str, jobs: int) -> dict[str, Any]:
    """A report on articles in one piece."""
    from checker import pipeline

    watch = Watch()
    report = pipeline.run([path], pipeline.Options(jobs=jobs))
    return {**watch.read(jobs), "articles": len(report.articles), "findings": len(report.findings)}


def task_beside(articles: int, seed: int) -> dict[str, Any]:
    """CPU seconds for the same articles: checker's reading, spaCy's tokens, vectors of the sentences; one thread each."""
    from benchmarks.synthetic.make import news
    from checker.extract import extract
    from checker.ingest.articles import article_from_text
    from checker.rulebook import load_rules

    texts = [one.record["text"] for written, _ in news(articles, seed) for one in written]
    rulebook = load_rules()
    out = {"checker": _cpu(lambda: [extract(article_from_text(t, path="a"), rulebook) for t in texts])}
    if importlib.util.find_spec("spacy") is not None:
        pipeline = importlib.import_module("spacy").blank("en")
        out["spacy"] = _cpu(lambda: [pipeline(t) for t in texts])
    if importlib.util.find_spec("sentence_transformers") is not None:
        import torch

        from checker.embed import model_directory

        torch.set_num_threads(1)
        model = importlib.import_module("sentence_transformers").SentenceTransformer(str(model_directory("")), device="cpu")
        sentences = [a.text[s.start : s.end] for t in texts for a in [article_from_text(t, path="a")] for s in a.sentences]
        out["vectors"] = _cpu(lambda: model.encode(sentences, batch_size=64, show_progress_bar=False))
    return out


def _cpu(work: Callable[[], object]) -> float:
    begun = time.process_time()
    work()
    return time.process_time() - begun


def told(used: dict[str, Any], articles: int) -> str:
    """Times and memory in words."""
    each = 1000 * used["cpu"] / articles
    return f"{used['seconds']:.0f} s, {used['cpu']:.0f} CPU s, {each:.1f} CPU ms an article, {used['memory']:.0f} MB"


def measure(options: argparse.Namespace) -> list[str]:
    """Measures and prints; the bars that are missed."""
    missed: list[str] = []
    growth: list[float] = []
    for articles in options.articles:
        used = child("growth", articles=articles, jobs=options.jobs, seed=options.seed)
        growth.append(used["cpu"] / articles)
        print(f"growth: {articles} articles: {told(used, articles)}, {used['windows']} windows")
        print(f"growth: {articles} articles: {used['bytes'] / articles:.0f} bytes each, {used['kept'] / articles:.0f} as kept")
        print(f"growth: {articles} articles: {used['score']}", flush=True)
        missed += ["memory"] if used["memory"] > MEMORY_BAR else []
    if len(growth) > 1:
        least, most = options.articles[0], options.articles[-1]
        print(f"growth: an article takes {growth[-1] / growth[0]:.2f} times as long among {most} as among {least}")
        missed += ["growth"] if growth[-1] > GROWTH_BAR * growth[0] else []
    if options.jobs > 1:
        one, several = (child("reading", articles=options.read, jobs=j, seed=options.seed) for j in (1, options.jobs))
        # this process by itself, and then each of the others its share: as on a machine with nothing else to do
        gain = one["cpu"] / (several["own"] + (several["cpu"] - several["own"]) / options.jobs)
        print(f"processes: one reads {one['bytes'] / 1000 / one['cpu']:.0f} KB a CPU second")
        clock = one["seconds"] / several["seconds"]
        print(f"processes: {options.jobs} are {gain:.2f} times as fast by CPU time, {clock:.2f} by the clock")
        missed += ["processes"] if gain < PROCESSES_BAR * options.jobs / 2 else []
    if options.crowd:
        half, whole = (child("crowd", articles=n, seed=options.seed) for n in (options.crowd // 2, options.crowd))
        ratio = whole["cpu"] / half["cpu"]
        print(f"crowd: {options.crowd} articles, {whole['largest']} of them in one event: {told(whole, options.crowd)}")
        print(f"crowd: {ratio:.2f} times the CPU time of half as many")
        missed += ["crowd"] if ratio > CROWD_BAR else []
    if options.archive:
        used = child("report", path=str(options.archive), jobs=options.jobs)
        print(f"archive: {used['articles']} articles in one piece: {told(used, used['articles'])}, {used['findings']} findings")
        missed += ["memory"] if used["memory"] > MEMORY_BAR else []
    if options.beside:
        used = child("beside", articles=options.beside, seed=options.seed)
        for name, what in (
            ("spacy", "spaCy's blank pipeline, tokens only"),
            ("vectors", "all-MiniLM-L6-v2, a vector for each sentence"),
        ):
            if name in used:
                print(f"beside: {what}: {used[name] / used['checker']:.2f} times the CPU time of checker's reading")
    return missed


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", type=int, nargs="*", default=[1000, 10000])
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--read", type=int, default=600, help="articles for comparing processes")
    parser.add_argument("--crowd", type=int, default=2000, help="articles on one event; 0: not measured")
    parser.add_argument("--beside", type=int, default=200, help="articles for other programs; 0: not measured")
    parser.add_argument("--archive", type=Path, help="also report on this file in one piece")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--bars", action="store_true", help="end with 1 below the bars")
    parser.add_argument("--task", type=json.loads, help=argparse.SUPPRESS)
    options = parser.parse_args(arguments)
    sys.path.insert(0, str(ROOT))
    if options.task:
        task = globals()[f"task_{options.task.pop('task')}"]
        print(json.dumps(task(**options.task)))
        return 0
    missed = measure(options)
    if options.bars and missed:
        print(f"below the bars: {', '.join(missed)}")
        return 1
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
