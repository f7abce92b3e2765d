"""An archive in windows of time: what no memory holds at once is compared piece by piece, each piece on any machine.

Articles are read in batches and kept as Parquet, a file a batch. A window takes the articles of its days out of these files, and
those of some days before, so that a story that lies across the border is whole in one of them. A finding belongs to the window in
whose days its last article appeared. What lies further apart than the days before is not compared.

A window that is too large all the same (a single day, or busy days before it) is cut by what its articles have in common
(``parts``), and each part is a window of its own.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from checker.engine.keys import postings
from checker.engine.parquet import read_rows, write_parts, write_rows
from checker.engine.parts import Filed, company, cut
from checker.engine.reading import Batch, Carried, Job, Read, read_batch
from checker.errors import InputError
from checker.ingest.discover import Source
from checker.ingest.formats import read_records
from checker.ingest.read import Pending
from checker.ingest.sidecar import shown
from checker.model import Problem, unread

# articles that a window holds, those of the days before apart: some 0.2 MB of memory each
ARTICLES = 2000
# times so many articles that it may hold with those of the days before; else it is cut, and each part holds twice as many at most
WITH_BEFORE = 3
# days before a window of which it has the articles, too: what words alone join lies no further apart (align.stories.ALIKE_DAYS)
OVERLAP_DAYS = 10
NO_DAY = date.min  # of articles whose publication is unknown; they are compared with one another only


@dataclass(frozen=True, slots=True)
class Window:
    """Days, both included. first: of the window itself; from: of the articles that it is given, too."""

    number: int
    start: date
    first: date
    last: date

    def owns(self, day: date) -> bool:
        """Whether what happened on a day belongs to this window and no other."""
        return self.first <= day <= self.last

    def holds(self, day: date) -> bool:
        """Whether it is given the articles of a day."""
        return self.start <= day <= self.last


@dataclass(frozen=True, slots=True)
class Kept:
    """A batch that has been read. file: where. days: how many articles of each day it has. unread: whether some could not be."""

    file: str
    days: Mapping[date, int]
    problems: tuple[Problem, ...]
    unread: bool


@dataclass(frozen=True, slots=True)
class Keeping:
    """What keeping a batch needs. folder: a directory or any path that fsspec opens."""

    job: Job
    folder: str


@dataclass(frozen=True, slots=True)
class Table:
    """A Parquet file of articles, with the columns that a line of JSON would have."""

    path: str


def keep_batch(keeping: Keeping, numbered: tuple[int, Batch | Table]) -> Kept:
    """Reads a batch and writes what was read to a file of its own."""
    number, wanted = numbered
    problems: list[Problem] = []
    batch = _rows(wanted, problems) if isinstance(wanted, Table) else wanted
    rows: list[dict[str, object]] = []
    days: Counter[date] = Counter()
    for found, wrong in read_batch(keeping.job, batch):
        problems += wrong
        for read in found:
            article = read.carried.reading.article
            day = day_of(read)
            days[day] += 1
            rows.append(
                {
                    "id": article.id, "path": article.path, "source": article.source, "day": day.isoformat(),
                    "reading": read.carried.data, "words": list(read.words), "weights": list(read.words.values()),
                    "signature": list(read.signature), "keys": postings(read.carried.reading, read.words),
                }
            )  # fmt: skip
    file = f"{keeping.folder.rstrip('/')}/readings-{number:06}.parquet"
    write_rows(file, rows, "readings")
    return Kept(file, dict(days), tuple(problems), unread(problems, {str(row["path"]) for row in rows}))


def _rows(table: Table, problems: list[Problem]) -> list[Pending]:
    source = Source(shown(table.path), None, "json")
    try:
        return [Pending(source, found) for found in read_records(read_rows(table.path))]
    except InputError as error:  # the others are processed
        problems.append(Problem(source.path, None, f"{error.what} ({error.instead})"))
        return []


def day_of(read: Read) -> date:
    """The day of publication; ``NO_DAY`` for unknown."""
    published = read.carried.reading.article.published
    return NO_DAY if published is None else date(published.year, published.month, published.day)


def windows_of(days: Mapping[date, int], room: int = ARTICLES, overlap: int = OVERLAP_DAYS) -> list[Window]:
    """The days put into windows of no more than so many articles, in order; a day that has more is a window (``crowded``).

    Args:
        days: how many articles appeared on each.
    """
    out: list[Window] = []

    def close(first: date, last: date) -> None:
        start = first if first == NO_DAY else max(first - timedelta(overlap), NO_DAY + timedelta(1))
        out.append(Window(len(out), start, first, last))

    first: date | None = None
    last = NO_DAY
    filled = 0
    for day in sorted(days):
        if first is not None and (filled + days[day] > room or first == NO_DAY):
            close(first, last)
            first, filled = None, 0
        first = day if first is None else first
        last, filled = day, filled + days[day]
    if first is not None:
        close(first, last)
    return out


def crowded(window: Window, days: Mapping[date, int], room: int) -> bool:
    """Whether a window has too many articles to be compared at once."""
    own = sum(number for day, number in days.items() if window.owns(day))
    return own > room or sum(number for day, number in days.items() if window.holds(day)) > WITH_BEFORE * room


@dataclass(frozen=True, slots=True)
class Cutting:
    """What cutting a window needs. folder: where the parts are kept. room: articles of a part."""

    folder: str
    room: int


def cut_window(cutting: Cutting, item: tuple[Window, Sequence[str]]) -> list[str]:
    """Cuts a window; the files of its parts. What cutting looks at is kept of the window's own articles only."""
    window, files = item
    made = cut(_filed(window, files, own=True), cutting.room)
    part_of = made.part_of | company(made, _filed(window, files, own=False), cutting.room)
    out = [f"{cutting.folder.rstrip('/')}/part-{window.number:05}-{part:05}.parquet" for part in range(made.parts)]
    write_parts(out, files, part_of, "readings")
    return out


def _filed(window: Window, files: Sequence[str], *, own: bool) -> Iterator[Filed]:
    """The articles of a window, or those of the days before."""
    for file in files:
        for row in read_rows(file, ("id", "day", "keys")):
            day = date.fromisoformat(row["day"])
            if window.owns(day) if own else window.holds(day) and not window.owns(day):
                yield Filed(row["id"], row["day"], tuple(row["keys"]))


def with_parts(
    windows: Sequence[tuple[Window, Sequence[str]]], parts: Mapping[int, Sequence[str]]
) -> list[tuple[Window, Sequence[str]]]:
    """Windows with their files, those that were cut replaced by their parts; numbered anew.

    Args:
        parts: files of the parts by the number of the window.
    """
    pieces: list[tuple[Window, Sequence[str]]] = []
    for window, files in windows:
        pieces += [(window, (file,)) for file in parts[window.number]] if window.number in parts else [(window, tuple(files))]
    return [(replace(window, number=number), files) for number, (window, files) in enumerate(pieces)]


def files_of(window: Window, kept: Sequence[Kept]) -> tuple[str, ...]:
    """The files that hold articles of a window."""
    return tuple(k.file for k in kept if any(window.holds(day) for day in k.days))


def articles_of(window: Window, files: Sequence[str]) -> Iterator[Read]:
    """What was kept of a window's articles, in the order in which they were named."""
    for file in files:
        for row in read_rows(file):
            if window.holds(date.fromisoformat(row["day"])):
                words = dict(zip(row["words"], row["weights"], strict=True))
                yield Read(Carried(data=row["reading"]), words, tuple(row["signature"]))
