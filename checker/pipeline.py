"""The one place that shows the whole way: files to articles to facts to claims to findings to a report."""

import gc
from collections.abc import Callable, Collection, Generator, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeAlias

from checker.align import Story, events_of, in_stories, keyed_claims, mention_index, stories_of
from checker.align.origins import origins
from checker.cache import LIMIT, Cache, Entry, recall
from checker.compare import held_titles, settled
from checker.config import cache_directory
from checker.embed import Encoder
from checker.engine.blocks import Terms, blocks_of, compare_block, gathered
from checker.engine.choice import engine_for
from checker.engine.local import Local
from checker.engine.protocol import Engine
from checker.engine.reading import Job, Read, read_all
from checker.extract import extract
from checker.ingest.articles import article_from_text
from checker.ingest.discover import discover
from checker.ingest.read import Pending, pending
from checker.model import DEFAULT_LIMITS, Article, Limits, Problem, Reading, Report
from checker.resolve import resolve
from checker.rulebook import Rulebook, load_rules
from checker.rulebook.examples import Failure, run_examples

VERSION = "0.1.0"
Progress: TypeAlias = Callable[[int, int], None]
# articles from which it is worth while to join persons in one process and things in another (3 ms an article, halved)
MANY = 200
# inputs that are read, shown and forgotten at a time; twice as many take 13 MB more
PART = 500


@dataclass(frozen=True, slots=True)
class Options:
    """What a run can be told.

    Attributes:
        aligner: "lexical" or "vectors". model: path of a sentence-transformers model for vectors; "" for the packaged one.
        rules: directories with more rules. vague: convention for vague counts (plain, acled, ibc).
        jobs: processes, for reading and for comparing; 0 for one a core.
        engine: "local" or "ray". ray_address: of a running cluster; "" starts Ray on this machine.
        same, different: pairs of names that people have decided on.
        cache: directory in which readings are remembered; "" for none. cache_size: bytes it may take.
        limits: how much of an article, and of a file, is taken.
    """

    aligner: str = "lexical"
    model: str = ""
    rules: tuple[str, ...] = ()
    vague: str = "plain"
    jobs: int = 0
    same: tuple[tuple[str, str], ...] = ()
    different: tuple[tuple[str, str], ...] = ()
    engine: str = "local"
    ray_address: str = ""
    cache: str = ""
    cache_size: int = LIMIT
    limits: Limits = DEFAULT_LIMITS


def run(paths: Sequence[str], options: Options = Options(), *, progress: Progress | None = None) -> Report:
    """Read articles, compare them, and report.

    Args:
        progress: told now and then how many have been read, and of how many.

    Raises:
        RuleError: a rule file is wrong.
        ConfigError: an option cannot be used (an aligner without its packages).
    """
    rulebook = load_rules([Path(p) for p in options.rules])
    wanted, problems = wanted_of(paths, options.limits)
    with uncollected():
        read, more = read_wanted(wanted, rulebook, options, progress)
        return compared(handed_over(read), problems + more, rulebook, options)


def report_of(
    articles: Sequence[Article],
    problems: Sequence[Problem],
    rulebook: Rulebook,
    options: Options,
    *,
    together: bool = False,
    progress: Progress | None = None,
) -> Report:
    """The report on articles whose text is already laid out; together: they are known to be about one event."""
    with uncollected():
        read, _ = read_wanted(articles, rulebook, options, progress)
        return compared(handed_over(read), problems, rulebook, options, together=together)


def handed_over(read: list[Read]) -> Iterator[Read]:
    """Each of a list, which is emptied: of what was read for it a third is not needed once articles are joined."""
    read.reverse()
    while read:
        yield read.pop()


@contextmanager
def uncollected() -> Iterator[None]:
    """Without the garbage collector: what the stages make is kept, and walking through it again and again costs a quarter."""
    collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collecting:
            gc.enable()


def wanted_of(paths: Sequence[str], limits: Limits = DEFAULT_LIMITS) -> tuple[list[Pending], list[Problem]]:
    """The articles that paths stand for, not yet read."""
    sources, problems = discover(paths)
    wanted: list[Pending] = []
    for source in sources:
        found, wrong = pending(source, limits=limits)
        wanted += found
        problems += wrong
    return wanted, problems


def read_wanted(
    wanted: Sequence[Pending | Article], rulebook: Rulebook, options: Options, progress: Progress | None = None
) -> tuple[list[Read], list[Problem]]:
    """Everything wanted, read or remembered; and what could not be."""
    job = Job(rulebook, options.vague, options.limits)
    cache = Cache(Path(options.cache), options.cache_size) if options.cache else None
    keys: Sequence[bytes | None] = [None] * len(wanted)
    known: dict[bytes, Entry] = {}
    if cache is not None:
        keys, known = recall(cache, job, wanted)
    new = [n for n, key in enumerate(keys) if key is None or key not in known]
    fresh = dict(zip(new, read_all([wanted[n] for n in new], job, _engine(options, len(new)), progress), strict=True))
    if cache is not None:
        cache.put({key: fresh[n] for n in new if (key := keys[n]) is not None})
        cache.close()
    read: list[Read] = []
    problems: list[Problem] = []
    for n, key in enumerate(keys):
        found, wrong = fresh[n] if n in fresh else known[key or b""]
        read += found
        problems += wrong
    return read, problems


def read_one_by_one(
    wanted: Sequence[Pending | Article], rulebook: Rulebook, options: Options
) -> Generator[tuple[list[Read], list[Problem]], None, None]:
    """Each wanted, with what was wrong with it, in order; other processes go on reading meanwhile. Nothing is remembered."""
    yield from read_all(wanted, Job(rulebook, options.vague, options.limits), _engine(options, len(wanted)))


def _engine(options: Options, articles: int) -> Engine:
    return engine_for(options.engine, jobs=options.jobs, address=options.ray_address, articles=articles)


def compared(
    read: Iterable[Read],
    problems: Sequence[Problem],
    rulebook: Rulebook,
    options: Options,
    *,
    together: bool = False,
    apart: Collection[str] = frozenset(),
    taken: Collection[str] = frozenset(),
) -> Report:
    """The report on articles that are read.

    Args:
        together: they are known to be about one event.
        apart: ids of articles that are there for the names in them, and belong to none of the others' stories.
        taken: keys of events of articles that are not there.
    """
    read = sorted(read, key=lambda r: _place(r.carried.reading.article))  # nothing depends on the order in which they were named
    origin = origins([r.carried.reading.article for r in read], [r.signature for r in read])
    readings = tuple(_of_origin(r.carried.reading, origin) for r in read)
    words = [r.words for r in read]
    del read
    side_by_side = Local(options.jobs if len(readings) >= MANY else 1)  # in this process's copies, wherever the rest is done
    entities = resolve(readings, same=options.same, different=options.different, map_sorts=side_by_side.map)
    entity_of = mention_index(entities)
    inside = [n for n, r in enumerate(readings) if r.article.id not in apart]
    own = [readings[n] for n in inside]
    stories = stories_of(own, [words[n] for n in inside], entities, entity_of, together=together, taken=taken)
    del own, words
    told = (*stories, *(Story(f"apart:{a}", "", "", (a,)) for a in sorted(apart)))
    readings = in_stories(readings, told)
    by_id = {r.article.id: r for r in readings}
    encoder = _encoder(options)
    terms = Terms(rulebook, encoder.similarities if encoder else None)
    keyed = keyed_claims(readings, told, entity_of, terms.fixed)
    blocks = blocks_of(by_id, stories, keyed, entities, entity_of, held_titles(entity_of, readings))
    # a sentence model is loaded once, in this process
    engine = Local(1) if encoder else _engine(options, len(readings))
    findings, claims = gathered(engine.map(compare_block, terms, blocks))
    return Report(
        version=VERSION,
        rules=rulebook.digest,
        aligner=options.aligner,
        model=encoder.name if encoder else "",
        articles=tuple(r.article for r in readings),
        entities=entities,
        events=events_of(readings, stories),
        claims=claims,
        findings=settled(findings),
        problems=tuple(problems),
        readings=readings,
    )


def _of_origin(reading: Reading, origin: Mapping[str, str]) -> Reading:
    return replace(reading, article=replace(reading.article, origin=origin[reading.article.id]))


def _place(article: Article) -> tuple[list[str], int, str]:
    """Articles by path, those of one file by their number in it ("archive.jsonl#10" behind "#9")."""
    file, _, number = article.path.partition("#")
    return file.split("/"), int(number) if number.isdecimal() else 0, article.path


def _encoder(options: Options) -> Encoder | None:
    return Encoder(options.model, cache_directory()) if options.aligner == "vectors" else None


def facts(paths: Sequence[str], options: Options = Options()) -> Report:
    """Read articles only: a report without findings, with everything that was read."""
    [report] = facts_in_parts(paths, options, size=0)
    return report


def facts_in_parts(paths: Sequence[str], options: Options = Options(), *, size: int = PART) -> Iterator[Report]:
    """The same for some articles at a time, so that those of a part can be forgotten before the next are read.

    Args:
        size: inputs of a part; 0 for all in one. At least one part comes, if only with the problems.
    """
    rulebook = load_rules([Path(p) for p in options.rules])
    wanted, problems = wanted_of(paths, options.limits)
    for at in range(0, len(wanted) or 1, size or len(wanted) or 1):
        with uncollected():
            read, more = read_wanted(wanted[at : at + size] if size else wanted, rulebook, options)
        readings = tuple(r.carried.reading for r in read)
        del read
        articles = tuple(r.article for r in readings)
        part = Report(VERSION, rulebook.digest, options.aligner, "", articles, problems=(*problems, *more))
        yield replace(part, readings=_with_label(readings))
        problems = []


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
