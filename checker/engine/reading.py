"""Reading a batch of articles: the same function in this process, in a forked one and on another machine."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from checker.align import situate
from checker.align.origins import signature
from checker.align.profile import word_vector
from checker.codec import decode_reading, encode_reading
from checker.engine.protocol import Engine
from checker.extract import extract
from checker.ingest.read import Pending, read_pending
from checker.model import Article, Limits, Problem, Reading
from checker.rulebook import Rulebook

# Articles handed to a process at a time.
BATCH = 8


class Carried:
    """A reading that travels between processes as the bytes of the codec, and is unpacked when it is first looked at."""

    __slots__ = ("_data", "_reading")

    def __init__(self, reading: Reading | None = None, data: bytes = b"") -> None:
        self._reading = reading
        self._data = data

    @property
    def reading(self) -> Reading:
        if self._reading is None:
            self._reading = decode_reading(self._data)
        return self._reading

    @property
    def data(self) -> bytes:
        if not self._data:
            assert self._reading is not None
            self._data = encode_reading(self._reading)
        return self._data

    def __reduce__(self) -> tuple[object, ...]:
        return Carried, (None, self.data)


@dataclass(frozen=True, slots=True)
class Read:
    """An article read, with what joining asks of it that can be told from itself.

    Attributes:
        words: the article as a vector of words. signature: of its text, for finding copies.
    """

    carried: Carried
    words: dict[str, float]
    signature: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Job:
    """What reading needs beside the articles. vague: convention for vague counts. limits: how much of an article is taken."""

    rulebook: Rulebook
    vague: str = "plain"
    limits: Limits = Limits()  # noqa: RUF009 - frozen


Batch = Sequence[Pending | Article]
BatchRead = list[tuple[list[Read], list[Problem]]]


def read_batch(job: Job, batch: Batch) -> BatchRead:
    """Each of the batch with its problems; facts are marked as of the main event or of the background."""
    out: BatchRead = []
    for wanted in batch:
        articles, problems = ([wanted], []) if isinstance(wanted, Article) else read_pending(wanted, limits=job.limits)
        out.append(([_read(article, job, problems) for article in articles], problems))
    return out


def _read(article: Article, job: Job, problems: list[Problem]) -> Read:
    reading = situate(extract(article, job.rulebook, vague=job.vague))
    most = job.limits.facts
    if len(reading.facts) > most:
        problems.append(_cut(reading, most))
        end = reading.facts[most].start
        reading = replace(reading, facts=reading.facts[:most], mentions=tuple(m for m in reading.mentions if m.end <= end))
    return Read(Carried(reading), word_vector(article), signature(article))


def _cut(reading: Reading, most: int) -> Problem:
    article, first = reading.article, reading.facts[most]
    line = article.line_column(article.original(first.start, first.end)[0])[0]
    return Problem(
        article.path, line, f"states more than {most:,} facts; those from here on are not compared (split it, or raise the limit)"
    )


def read_all(
    wanted: Sequence[Pending | Article], job: Job, engine: Engine, progress: Callable[[int, int], None] | None = None
) -> Iterator[tuple[list[Read], list[Problem]]]:
    """Everything that is wanted, in order.

    Args:
        progress: told after every batch how many have been read, and of how many.
    """
    batches = [wanted[at : at + BATCH] for at in range(0, len(wanted), BATCH)]
    done = 0
    for results in engine.map(read_batch, job, batches):
        yield from results
        done += len(results)
        if progress:
            progress(done, len(wanted))
