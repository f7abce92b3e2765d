"""Writes invented news, or measures checker on it.

python -m benchmarks.synthetic OUT --articles 1000 [--seed 1] [--a-story 0]     articles.jsonl and gold.json in the directory OUT
python -m benchmarks.synthetic --articles 1000 --score [--show]                 recall and false alarms, nothing written
"""

import argparse
import json
import tempfile
from dataclasses import asdict
from pathlib import Path

from benchmarks.synthetic.make import Injected, news


def write(folder: Path, articles: int, seed: int, a_story: int = 0) -> tuple[Path, list[Injected], dict[int, int]]:
    """Writes articles.jsonl, an article a line, and gold.json; returns the file, what was injected, and stories by article."""
    folder.mkdir(parents=True, exist_ok=True)
    injected: list[Injected] = []
    story: dict[int, int] = {}
    file = folder / "articles.jsonl"
    with file.open("w", encoding="utf-8") as out:
        for written, wrong in news(articles, seed, a_story=a_story):
            injected += wrong
            for one in written:
                story[one.number] = one.story
                out.write(json.dumps(one.record) + "\n")
    gold = {"injected": [asdict(one) for one in injected], "stories": [story[n] for n in sorted(story)]}
    (folder / "gold.json").write_text(json.dumps(gold) + "\n", encoding="utf-8")
    return file, injected, story


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("out", type=Path, nargs="?")
    parser.add_argument("--articles", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--a-story", type=int, default=0, help="articles of each story; 0 for one to eight")
    parser.add_argument("--score", action="store_true", help="run checker on them and report")
    parser.add_argument("--show", action="store_true", help="with --score, print what was missed and the false alarms")
    options = parser.parse_args()
    if not options.score:
        if options.out is None:
            parser.error("name a directory, or --score")
        file, injected, _ = write(options.out, options.articles, options.seed, options.a_story)
        print(
            f"{file}: {options.articles} articles, {file.stat().st_size / options.articles:.0f} bytes each, {len(injected)} discrepancies"
        )
        return
    from benchmarks.synthetic.score import Told, score
    from checker import pipeline

    with tempfile.TemporaryDirectory() as folder:
        file, injected, story = write(options.out or Path(folder), options.articles, options.seed, options.a_story)
        report = pipeline.run([str(file)])
        told = {Told(f.kind, f.attribute, f.message, tuple(e.path for e in f.evidence)): f for f in report.findings}
        result = score(injected, told, story)
    print(result)
    if options.show:
        for one in result.missed:
            print(f"missed: story {one.story} {one.attribute} {one.right!r} {one.wrong!r} in {list(one.articles)}")
        for finding in result.alarms:
            print(f"false: {finding.kind} {finding.attribute} {finding.message}")
            for e in told[finding].evidence[:4]:
                print(f"    {e.path.rpartition('#')[2]} {e.sentence.strip()[:160]}")


if __name__ == "__main__":
    main()
