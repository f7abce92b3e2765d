"""Invented articles for the tests of engines."""

import json
from functools import cache
from pathlib import Path

from benchmarks.synthetic.make import Injected, news


@cache
def lines(articles: int, seed: int = 5, a_story: int = 0) -> tuple[tuple[str, ...], tuple[Injected, ...]]:
    """So many articles as lines of JSON, and what is wrong in them."""
    out: list[str] = []
    injected: list[Injected] = []
    for written, wrong in news(articles, seed, a_story=a_story):
        out += [json.dumps(one.record) for one in written]
        injected += wrong
    return tuple(out), tuple(injected)


def write(folder: Path, articles: int, *, seed: int = 5, a_story: int = 0) -> str:
    """The path of a file with so many articles."""
    file = folder / "articles.jsonl"
    file.write_text("\n".join(lines(articles, seed, a_story)[0]), encoding="utf-8")
    return str(file)
