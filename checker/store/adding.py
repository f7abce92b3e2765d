"""Articles into an archive: what is new is read, written in batches, and then compared with what is near it."""

import hashlib
from collections.abc import Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path

from checker.cache import Keys, settings
from checker.codec import CodecError
from checker.engine.choice import FEW
from checker.engine.reading import Job, Read
from checker.ingest.read import Pending
from checker.model import Problem
from checker.pipeline import VERSION, Options, Progress, compared, read_one_by_one, read_wanted, uncollected, wanted_of
from checker.rulebook import Rulebook, load_rules
from checker.store import rows
from checker.store.file import Base, StoreError, alone, insert, reading, temporary, writing
from checker.store.neighbours import Around, around
from checker.store.writing import forget, write_all, write_part

BATCH = 400  # articles that are read and written at a time; what a killed process has not written is lost
WHOLE = 6000  # articles that are compared all at once, if at least a third of them is new: some 1.3 GB
A_THIRD = 3
CHUNK = 1500  # ... and else this many new ones at a time, with what is near them


@dataclass(frozen=True, slots=True)
class Added:
    """What an addition did.

    Attributes:
        read, replaced, known: articles that were read for the first time, read again because they or the rules have changed,
            and left as they were. articles, findings: in the archive now. fresh, gone: findings that were not there before, and
            that are not there any more. problems: what could not be read, or only with a remark.
        paths: of the articles that were given and could be read, now or before.
    """

    read: int
    replaced: int
    known: int
    articles: int
    findings: int
    fresh: int
    gone: int
    problems: tuple[Problem, ...] = ()
    paths: frozenset[str] = frozenset()


def made_with(rulebook: Rulebook, options: Options) -> str:
    """A digest of everything that readings of an archive depend on beside the articles."""
    told = "\x1f".join((VERSION, *settings(Job(rulebook, options.vague, options.limits))))
    return hashlib.sha256(told.encode()).hexdigest()[:16]


def add(file: Path, paths: Sequence[str], options: Options, *, progress: Progress | None = None) -> Added:
    """Adds the articles that paths stand for, and compares what has not been compared yet.

    Raises:
        StoreError: the archive cannot be opened, or another process is adding to it.
        RuleError: a rule file is wrong.
    """
    rulebook = load_rules([Path(p) for p in options.rules])
    made = made_with(rulebook, options)
    wanted, problems = wanted_of(paths, options.limits)
    keys = Keys()
    keyed = [(keys.of(each), each) for each in wanted]
    with alone(file), uncollected():
        with writing(file) as base:
            before = _findings(base)
            known = set(base.execute("SELECT key FROM articles WHERE made = ?", [made]).fetchall())
            skipped = base.execute("SELECT key, path, line, message FROM skipped WHERE made = ?", [made]).fetchall()
            outdated = base.execute("SELECT count(*) FROM articles WHERE made <> ?", [made]).fetchone()
        passed = {(key,) for key, *_ in skipped}
        new = [(key.hex() if key else "", each) for key, each in keyed if key is None or (key.hex(),) not in known | passed]
        mine = {key.hex() for key, _ in keyed if key is not None}
        problems += [Problem(path, line, message) for key, path, line, message in skipped if key in mine]
        taken = {_path(each) for key, each in keyed if key is not None and (key.hex(),) in known}
        left = len(taken)
        read = replaced = 0
        held: dict[int, Read] = {}  # what need not be loaded again to be compared
        with closing(read_one_by_one([each for _, each in new], rulebook, options)) as reading:
            for at in range(0, len(new), BATCH):
                batch = new[at : at + BATCH]
                results = list(islice(reading, len(batch)))  # while these are written the next are being read
                found, wrong = [r for some, _ in results for r in some], [p for _, some in results for p in some]
                problems += wrong
                taken |= {each.carried.reading.article.path for each in found}
                with writing(file) as base:
                    again, written = _write(base, batch, found, wrong, made)
                if len(new) <= WHOLE:
                    held |= written
                read += len(found) - again
                replaced += again
                if progress:
                    progress(min(at + BATCH, len(new)), len(new))
        if outdated != (0,):
            replaced += _refresh(file, rulebook, options, made)
        after, articles = _compare(file, rulebook, options, held)
    changes = len(after - before), len(before - after)
    return Added(read, replaced, left, articles, len(after), *changes, tuple(problems), frozenset(taken))


def _path(wanted: Pending) -> str:
    return wanted.source.path + (wanted.found.fragment if wanted.found is not None else "")


def _findings(base: Base) -> set[str]:
    return {found for (found,) in base.execute("SELECT id FROM findings").fetchall()}


def _write(
    base: Base, batch: Sequence[tuple[str, Pending]], found: Sequence[Read], wrong: Sequence[Problem], made: str
) -> tuple[int, dict[int, Read]]:
    """Writes a batch of articles; how many of them the archive had before, and all of them by their numbers."""
    key_of = {_path(each): key for key, each in batch}
    paths = {read.carried.reading.article.path for read in found}
    ids = [read.carried.reading.article.id for read in found]
    insert(base, "skipped", [
        (p.path, p.line, p.message, key_of[p.path], made) for p in wrong if p.path in key_of and p.path not in paths
    ])  # fmt: skip
    again = forget(base, ids)
    return again, write_read(base, found, [key_of.get(read.carried.reading.article.path, "") for read in found], made)


def write_read(base: Base, found: Sequence[Read], keys: Sequence[str], made: str) -> dict[int, Read]:
    """Writes articles with everything that was read in them, to be compared; by the numbers they are given."""
    (first,) = base.execute("SELECT coalesce(max(number), 0) + 1 FROM articles").fetchone() or (1,)
    numbered = list(enumerate(found, first))
    articles = [(n, read.carried.reading.article) for n, read in numbered]
    insert(base, "articles", [rows.article_row(n, a, key, made) for (n, a), key in zip(articles, keys, strict=True)])
    insert(base, "readings", ((n, read.carried.data) for n, read in numbered))
    insert(base, "vectors", ((n, rows.vector(read)) for n, read in numbered))
    insert(base, "postings", (row for n, read in numbered for row in rows.posting_rows(n, read)))
    insert(base, "mentions", (row for n, read in numbered for row in rows.mention_rows(n, read)))
    insert(base, "facts", (row for n, read in numbered for row in rows.fact_rows(n, read)))
    bearers: list[rows.Row] = []
    names: dict[int, rows.Row] = {}
    keyed: dict[int, list[rows.Row]] = {}
    for n, read in numbered:
        for bearer, name, name_keys in rows.bearer_rows(n, read):
            bearers.append(bearer)
            names[name[0]], keyed[name[0]] = name, name_keys
    insert(base, "bearers", bearers)
    temporary(base, "offered", "name UBIGINT", ((name,) for name in names))
    known = {name for (name,) in base.execute("SELECT name FROM names SEMI JOIN offered USING (name)").fetchall()}
    insert(base, "names", (row for name, row in names.items() if name not in known))
    insert(base, "name_keys", (row for name, own in keyed.items() if name not in known for row in own))
    return dict(numbered)


def _refresh(file: Path, rulebook: Rulebook, options: Options, made: str) -> int:
    """Reads again what was read under other rules and has not been given anew, from the texts in the archive; how many."""
    done = 0
    while True:
        with writing(file) as base:
            old = base.execute(
                "SELECT number, key FROM articles WHERE made <> ? ORDER BY number LIMIT ?", [made, BATCH]
            ).fetchall()
            read = load(base, [number for number, _ in old], file)
        if not old:
            return done
        articles = [replace(read[number].carried.reading.article, origin="") for number, _ in old]
        found, _ = read_wanted(articles, rulebook, replace(options, cache=""))
        with writing(file) as base:
            forget(base, [article.id for article in articles])
            write_read(base, found, [key for _, key in old], made)
        done += len(old)


def load(base: Base, numbers: Sequence[int], file: Path) -> dict[int, Read]:
    """Articles as they were read.

    Raises:
        StoreError: the archive is damaged or was made by another release.
    """
    found = base.execute(
        "SELECT r.number, v.data, r.data FROM readings r JOIN vectors v ON v.number = r.number"
        f" WHERE r.number IN ({rows.listed(numbers)}) AND v.number IN ({rows.listed(numbers)})"
    ).fetchall()
    try:
        read = {number: rows.read_of(vector, data) for number, vector, data in found}
        for each in read.values():
            _ = each.carried.reading
    except CodecError as error:
        raise StoreError(f"cannot be read: {error}", where=str(file), instead="make a new one from the articles") from error
    return read


def _compare(file: Path, rulebook: Rulebook, options: Options, held: Mapping[int, Read]) -> tuple[set[str], int]:
    """Compares what has not been compared yet; the ids of all findings then, and how many articles there are."""
    part: _Part | None = None
    with reading(file) as base:  # looking round takes longest, and nobody else need wait for it
        found = base.execute("SELECT number, compared FROM articles ORDER BY published, number").fetchall()
        after = _findings(base)
        every, dirty = [number for number, _ in found], [number for number, done in found if not done]
        whole = len(every) <= WHOLE and len(dirty) * A_THIRD >= len(every)
        chunks = [every] if whole and dirty else [dirty[at : at + CHUNK] for at in range(0, len(dirty), CHUNK)]
        if chunks:
            part = _part(base, file, chunks[0], held, whole=whole)
    for n, some in enumerate(chunks):
        if part is None:
            with reading(file) as base:
                part = _part(base, file, some, held, whole=whole)
        ids = {number: each.carried.reading.article.id for number, each in part.read.items()}
        report = compared(
            list(part.read.values()),
            (),
            rulebook,
            options if len(some) >= FEW else replace(options, jobs=1),
            apart={ids[number] for number in part.near.company},
            taken=part.taken,
        )
        with writing(file) as base:
            if whole:
                write_all(base, report)
            else:
                write_part(base, report, part.near, some, ids)
            if n == len(chunks) - 1:
                after = _findings(base)
        part = None
    return after, len(every)


@dataclass(frozen=True, slots=True)
class _Part:
    """What is compared at a time: articles as they were read, their neighbourhood, and keys of other articles' events."""

    read: Mapping[int, Read]
    near: Around
    taken: frozenset[str]


def _part(base: Base, file: Path, some: Sequence[int], held: Mapping[int, Read], *, whole: bool) -> _Part:
    read = load(base, [n for n in some if n not in held], file) | {n: held[n] for n in some if n in held}
    if whole:
        return _Part(read, Around(frozenset(), frozenset()), frozenset())
    near = around(base, read, whole_stories=True)
    read |= load(base, sorted((near.story | near.company) - set(read)), file)
    own = rows.listed([*some, *near.story])
    events = base.execute(f"""
        SELECT DISTINCT event FROM articles WHERE number NOT IN ({own})
            AND event NOT IN (SELECT event FROM articles WHERE number IN ({own}))
    """).fetchall()
    return _Part(read, near, frozenset(event for (event,) in events))
