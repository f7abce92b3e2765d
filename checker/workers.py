"""Reading many articles on several cores: the same results in the same order as on one."""

import multiprocessing
import os
from collections.abc import Callable, Iterator, Sequence

from checker.extract import extract
from checker.model import Article, Fact, Mention, Reading
from checker.rulebook import Rulebook

# Articles below which starting processes costs more than it saves (about 0.1 s against 25 ms an article).
FEW = 24
# Articles handed to a process at a time.
BATCH = 8

_Job = tuple[Sequence[Article], Rulebook, str]
_job: _Job | None = None  # what the processes inherit when they are forked


def read_all(
    articles: Sequence[Article],
    rulebook: Rulebook,
    *,
    vague: str,
    jobs: int = 0,
    progress: Callable[[int, int], None] | None = None,
) -> list[Reading]:
    """Everything that is read in each article, in the order of the articles.

    Args:
        jobs: processes; 0 for one a core. One is used where processes cannot be forked, and for few articles.
        progress: told after every article how many have been read, and of how many.
    """
    wanted = jobs or len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else jobs or 1
    if wanted < 2 or len(articles) < FEW or "fork" not in multiprocessing.get_all_start_methods():
        source: Iterator[tuple[tuple[Mention, ...], tuple[Fact, ...]]] = (_parts(a, rulebook, vague) for a in articles)
        return _collected(articles, source, progress)
    global _job
    _job = (articles, rulebook, vague)
    try:
        with multiprocessing.get_context("fork").Pool(wanted) as pool:
            return _collected(articles, pool.imap(_read_number, range(len(articles)), chunksize=BATCH), progress)
    finally:
        _job = None


def _read_number(number: int) -> tuple[tuple[Mention, ...], tuple[Fact, ...]]:
    assert _job is not None
    articles, rulebook, vague = _job
    return _parts(articles[number], rulebook, vague)


def _parts(article: Article, rulebook: Rulebook, vague: str) -> tuple[tuple[Mention, ...], tuple[Fact, ...]]:
    """The parts of a reading that are new; the article itself is known to whoever asked."""
    reading = extract(article, rulebook, vague=vague)
    return reading.mentions, reading.facts


def _collected(
    articles: Sequence[Article],
    source: Iterator[tuple[tuple[Mention, ...], tuple[Fact, ...]]],
    progress: Callable[[int, int], None] | None,
) -> list[Reading]:
    readings = []
    for number, (article, (mentions, facts)) in enumerate(zip(articles, source, strict=True), 1):
        readings.append(Reading(article, mentions, facts))
        if progress:
            progress(number, len(articles))
    return readings
