"""What has been read before: the same bytes under the same rules by the same program are not read again.

One SQLite file in the cache directory, which may be deleted at any time. Whatever is wrong with it (damage, no room, another
process that holds it) costs the time that it would have saved, and nothing else.
"""

import hashlib
import os
import stat
import struct
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from checker.codec import CodecError, decode, encode, seal, stamp, unseal
from checker.engine.reading import Carried, Job, Read
from checker.ingest.read import Pending
from checker.model import Article, Problem

if TYPE_CHECKING:
    import sqlite3

FILE = "readings.sqlite"
LIMIT = 500_000_000  # bytes of entries; an article of 2,400 characters takes 8,000, so that this is some 60,000 articles
_KEPT = 0.8  # of the limit, once it has been exceeded: what was used longest ago goes
_PATIENCE = 2.0  # seconds that another process may hold the file
_LARGE = 50_000_000  # bytes of a file that is not even looked at for its key
_FORM = b"entry-01"
_KEYS_AT_A_TIME = 500
_DAMAGE = ("SQLITE_CORRUPT", "SQLITE_NOTADB", "SQLITE_ERROR", "SQLITE_SCHEMA")  # beside a file that is busy, full or read-only

Entry = tuple[list[Read], list[Problem]]


@dataclass(frozen=True, slots=True)
class _Head:
    """What stands before the readings of an entry; for each of them its words, their weights, its signature and its bytes."""

    problems: tuple[Problem, ...] = ()
    words: tuple[tuple[str, ...], ...] = ()
    weights: tuple[tuple[float, ...], ...] = ()
    signatures: tuple[tuple[int, ...], ...] = ()
    sizes: tuple[int, ...] = ()


class Cache:
    """Readings by key.

    Args:
        directory: made when it is first needed. limit: bytes of entries.
    """

    def __init__(self, directory: Path, limit: int = LIMIT) -> None:
        self._file = directory / FILE
        self._limit = limit
        self._base: sqlite3.Connection | None = None
        self._usable = True

    def get(self, keys: Sequence[bytes]) -> dict[bytes, Entry]:
        """The entries there are."""
        found: dict[bytes, Entry] = {}
        with _Forgiving(self) as base:
            if base is None:
                return found
            (run,) = base.execute("SELECT coalesce(max(used), 0) FROM entry").fetchone()
            for at in range(0, len(keys), _KEYS_AT_A_TIME):
                some = keys[at : at + _KEYS_AT_A_TIME]
                marks = ",".join("?" * len(some))
                old = []
                for key, used, data in base.execute(f"SELECT key, used, data FROM entry WHERE key IN ({marks})", some):
                    try:
                        found[key] = _opened(data)
                    except CodecError:
                        continue  # it will be read and written again
                    if used < run:
                        old.append((run, key))
                base.executemany("UPDATE entry SET used = ? WHERE key = ?", old)
            base.commit()
        return found

    def put(self, entries: Mapping[bytes, Entry]) -> None:
        """Adds entries, and lets go of those that were not used for longest if there are too many."""
        if not entries:
            return
        with _Forgiving(self) as base:
            if base is None:
                return
            (run,) = base.execute("SELECT coalesce(max(used), 0) + 1 FROM entry").fetchone()
            rows = ((key, run, len(data), data) for key, data in ((key, _sealed(entry)) for key, entry in entries.items()))
            base.executemany("INSERT OR REPLACE INTO entry (key, used, size, data) VALUES (?, ?, ?, ?)", rows)
            (size,) = base.execute("SELECT sum(size) FROM entry").fetchone()
            if size > self._limit:
                upto = "SELECT key, sum(size) OVER (ORDER BY used DESC, key) AS upto FROM entry"
                room = self._limit * _KEPT
                base.execute(f"DELETE FROM entry WHERE key IN (SELECT key FROM ({upto}) WHERE upto > ?)", (room,))
            base.commit()

    def close(self) -> None:
        """Lets go of the file."""
        if self._base is not None:
            self._base.close()
            self._base = None

    def _open(self) -> "sqlite3.Connection":
        import sqlite3

        if self._base is None:
            self._file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            self._base = sqlite3.connect(self._file, timeout=_PATIENCE)
            self._base.text_factory = bytes
            # nothing is lost that cannot be read again, so nothing is waited for; damage is noticed by the check sums
            self._base.execute("PRAGMA synchronous = OFF")
            self._base.execute("PRAGMA mmap_size = 268435456")
            self._base.execute(
                "CREATE TABLE IF NOT EXISTS entry (key BLOB PRIMARY KEY, used INTEGER, size INTEGER, data BLOB) WITHOUT ROWID"
            )
            self._base.execute("CREATE INDEX IF NOT EXISTS by_use ON entry (used, size)")
        return self._base

    def _give_up(self, *, damaged: bool) -> None:
        self._usable = False
        self.close()
        if damaged:
            self._file.unlink(missing_ok=True)
            self._file.with_name(f"{FILE}-journal").unlink(missing_ok=True)


class _Forgiving:
    """The open file, or None where it cannot be used; from an error on it is not used any more."""

    def __init__(self, cache: Cache) -> None:
        self._cache = cache

    def __enter__(self) -> "sqlite3.Connection | None":
        if not self._cache._usable:
            return None
        try:
            return self._cache._open()
        except ImportError:
            self._cache._give_up(damaged=False)
            return None
        except Exception as error:
            if not self.__exit__(type(error), error, None):
                raise
            return None

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, _: object) -> bool:
        if error is None:
            return False
        import sqlite3

        if isinstance(error, sqlite3.Error | OSError):
            self._cache._give_up(damaged=getattr(error, "sqlite_errorname", "").startswith(_DAMAGE))
            return True
        return False


def _sealed(entry: Entry) -> bytes:
    reads, problems = entry
    data = [read.carried.data for read in reads]
    head = encode(
        _Head,
        _Head(
            tuple(problems),
            tuple(tuple(read.words) for read in reads),
            tuple(tuple(read.words.values()) for read in reads),
            tuple(read.signature for read in reads),
            tuple(map(len, data)),
        ),
    )
    return seal(b"".join((struct.pack(">I", len(head)), head, *data)), _FORM)


def _opened(data: bytes) -> Entry:
    body = unseal(data, _FORM)
    (size,) = struct.unpack_from(">I", body)
    head = decode(_Head, body[4 : 4 + size])
    at = 4 + size
    reads = []
    for words, weights, signature, length in zip(head.words, head.weights, head.signatures, head.sizes, strict=True):
        carried = Carried(data=body[at : at + length])
        reads.append(Read(carried, dict(zip(words, weights, strict=True)), signature))
        at += length
    return reads, list(head.problems)


class Keys:
    """Makes the keys of what is to be read: digests of its bytes, and of what is known about it.

    Args:
        told: what its reading depends on besides.
    """

    def __init__(self, told: Sequence[str] = ()) -> None:
        self._told = hashlib.sha256("\x1f".join(told).encode("utf-8", "surrogatepass"))

    def of(self, wanted: Pending | Article) -> bytes | None:
        """The key; None for what is no input, cannot be opened or is too large, of which its reading tells."""
        if isinstance(wanted, Article):
            return None
        key = self._told.copy()
        source = wanted.source
        key.update(repr((source.path, source.format, source.known)).encode("utf-8", "surrogatepass"))
        if wanted.found is not None:
            key.update(repr(wanted.found).encode("utf-8", "surrogatepass"))
            return key.digest()
        if source.file is None:
            return None
        try:
            status = source.file.stat()
            if not stat.S_ISREG(status.st_mode) or status.st_size > _LARGE:
                return None
            key.update(source.file.read_bytes())
        except OSError:
            return None
        return key.digest()


def settings(job: Job) -> list[str]:
    """What a reading depends on beside the article and the program: the rules by their digest, and every other setting."""
    own = [repr(getattr(job, f.name)) for f in fields(job) if f.name != "rulebook"]
    return [stamp().hex(), job.rulebook.digest, *own]


@cache
def program() -> str:
    """A digest of the program as it is installed: names, sizes and times of its files."""
    told: list[str] = []
    pending = [str(Path(__file__).parent)]
    while pending:
        with os.scandir(pending.pop()) as entries:
            for entry in entries:
                if entry.is_dir():
                    if entry.name != "__pycache__":
                        pending.append(entry.path)
                else:
                    status = entry.stat()
                    told.append(f"{entry.path} {status.st_size} {status.st_mtime_ns}")
    return hashlib.sha256("\n".join(sorted(told)).encode("utf-8", "surrogatepass")).hexdigest()


def recall(cache: Cache, job: Job, wanted: Sequence[Pending | Article]) -> tuple[list[bytes | None], dict[bytes, Entry]]:
    """The key of everything wanted, and what is known."""
    keys = Keys((program(), *settings(job)))
    keyed = [keys.of(each) for each in wanted]
    return keyed, cache.get([key for key in keyed if key is not None])
