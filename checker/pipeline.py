"""The one place that shows the whole way: files to articles to facts to claims to findings to a report."""

import gc
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeAlias

from checker.align import align, situate
from checker.align.origins import origins
from checker.compare import compare
from checker.compare.summary import summaries
from checker.config import cache_directory
from checker.embed import Encoder
from checker.extract import extract
from checker.ingest import read_articles
from checker.ingest.articles import article_from_text
from checker.model import Article, Problem, Reading, Report
from checker.resolve import resolve
from checker.rulebook import Rulebook, load_rules
from checker.rulebook.examples import Failure, run_examples
from checker.workers import read_all

VERSION = "0.1.0"
Progress: TypeAlias = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Options:
    """What a run can be told.

    Attributes:
        aligner: "lexical" or "vectors". model: path of a sentence-transformers model for vectors; "" for the packaged one.
        rules: directories with more rules. vague: convention for vague counts (plain, acled, ibc).
        jobs: processes for reading; 0 for one a core.
        same, different: pairs of names that people have decided on.
    """

    aligner: str = "lexical"
    model: str = ""
    rules: tuple[str, ...] = ()
    vague: str = "plain"
    jobs: int = 0
    same: tuple[tuple[str, str], ...] = ()
    different: tuple[tuple[str, str], ...] = ()


def run(paths: Sequence[str], options: Options = Options(), *, progress: Progress | None = None) -> Report:
    """Read articles, compare them, and report.

    Args:
        progress: told after every article how many have been read, and of how many.

    Raises:
        RuleError: a rule file is wrong.
        ConfigError: an option cannot be used (an aligner without its packages).
    """
    rulebook = load_rules([Path(p) for p in options.rules])
    articles, problems = read_articles(paths)
    return report_of(articles, problems, rulebook, options, progress=progress)


def report_of(
    articles: Sequence[Article],
    problems: Sequence[Problem],
    rulebook: Rulebook,
    options: Options,
    *,
    together: bool = False,
    progress: Progress | None = None,
) -> Report:
    """The report on articles that are already read; together: they are known to be about one event."""
    with _uncollected():
        return _report_of(articles, problems, rulebook, options, together, progress)


@contextmanager
def _uncollected() -> Iterator[None]:
    """Without the garbage collector: what the stages make is kept, and walking through it again and again costs a quarter."""
    collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collecting:
            gc.enable()


def _report_of(
    articles: Sequence[Article],
    problems: Sequence[Problem],
    rulebook: Rulebook,
    options: Options,
    together: bool,
    progress: Progress | None,
) -> Report:
    articles = sorted(articles, key=_place)  # so that nothing depends on the order in which they were named
    origin = origins(articles)
    articles = [replace(article, origin=origin[article.id]) for article in articles]
    readings = read_all(articles, rulebook, vague=options.vague, jobs=options.jobs, progress=progress)
    entities = resolve(readings, same=options.same, different=options.different)
    encoder = _encoder(options)
    fixed = frozenset(rule.id for rule in rulebook if rule.about)
    alignment = align(readings, entities, fixed, encoder.similarities if encoder else None, together=together)
    findings = compare(alignment.claims, entities, alignment.readings, rulebook)
    return Report(
        version=VERSION,
        rules=rulebook.digest,
        aligner=options.aligner,
        model=encoder.name if encoder else "",
        articles=tuple(articles),
        entities=entities,
        events=alignment.events,
        claims=summaries(alignment.claims, {r.article.id: r for r in alignment.readings}),
        findings=findings,
        problems=tuple(problems),
        readings=alignment.readings,
    )


def _place(article: Article) -> tuple[list[str], int, str]:
    """Articles by path, those of one file by their number in it ("archive.jsonl#10" behind "#9")."""
    file, _, number = article.path.partition("#")
    return file.split("/"), int(number) if number.isdecimal() else 0, article.path


def _encoder(options: Options) -> Encoder | None:
    return Encoder(options.model, cache_directory()) if options.aligner == "vectors" else None


def facts(paths: Sequence[str], options: Options = Options()) -> Report:
    """Read articles only: a report without findings, with everything that was read."""
    rulebook = load_rules([Path(p) for p in options.rules])
    articles, problems = read_articles(paths)
    readings = tuple(situate(r) for r in read_all(articles, rulebook, vague=options.vague, jobs=options.jobs))
    empty = Report(VERSION, rulebook.digest, options.aligner, "", tuple(articles), problems=tuple(problems))
    return replace(empty, readings=_with_label(readings))


def _with_label(readings: Sequence[Reading]) -> tuple[Reading, ...]:
    """In a single article the main event is called by the headline."""
    return tuple(
        replace(r, facts=tuple(replace(f, event=r.article.title if f.main_event else "") for f in r.facts)) for r in readings
    )


def rule_failures(rules: Sequence[Path]) -> list[Failure]:
    """The examples of rule files that do not hold.

    Raises:
        RuleError: a rule file is wrong.
    """
    rulebook = load_rules(rules)

    def read(text: str) -> Reading:
        return extract(article_from_text(text, path="example"), rulebook)

    def conflicts(a: str, b: str) -> list[str]:
        articles = [article_from_text(text, path=name) for name, text in (("a", a), ("b", b))]
        return [f.rule for f in report_of(articles, (), rulebook, Options(), together=True).findings]

    return run_examples(rulebook, read, conflicts)
