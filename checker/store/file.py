"""Opening the file of an archive: one writer at a time, readers beside it.

DuckDB lets one process write a file or several read it. So a writer opens it for the moment of a transaction only, and whoever
finds it open tries again; that two writers do not take turns with one another is held by a lock of its own.
"""

import os
import tempfile
import time
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

from checker.codec import CodecError
from checker.errors import CheckerError
from checker.store.schema import SCHEMA, TABLES

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

Base: TypeAlias = "DuckDBPyConnection"
Row: TypeAlias = Sequence[Any]

LISTED = "(SELECT unnest(?::VARCHAR[]))"  # the texts of a list that is given with the statement
PATIENCE = 20.0  # seconds for which somebody else may have the file open; a transaction takes one at most
_AGAIN = 0.02
# what DuckDB may keep, beside the readings that are compared; and nothing is fetched from anywhere
_SETTINGS: dict[str, str | bool | int | float | list[str]] = {"memory_limit": "600MB", "autoinstall_known_extensions": False}
_LONGEST = 1 << 26  # bytes of a row; the reading of an article of 5 MB takes a third of it
_CSV = (
    "delim = ',', quote = '\"', escape = '\"', new_line = '\\n', nullstr = '', allow_quoted_nulls = false, parallel = false,"
    f" max_line_size = {_LONGEST}, buffer_size = {2 * _LONGEST}"
)


class StoreError(CheckerError):
    """An archive that cannot be opened or written."""


@contextmanager
def reading(file: Path) -> Iterator[Base]:
    """The archive, open for reading: what was written last, or a little before.

    Raises:
        StoreError: there is none, it is no archive, or somebody else has it open for too long.
    """
    if not file.is_file():
        raise StoreError("no such archive", where=str(file), instead="checker archive add PATH... --store FILE makes one")
    with _open(file, read_only=True) as base:
        _require(base, file)
        yield base


@contextmanager
def writing(file: Path) -> Iterator[Base]:
    """The archive, open for one transaction: all of it or nothing.

    Raises:
        StoreError: see ``reading``.
    """
    with _open(file, read_only=False) as base:
        base.execute("BEGIN")
        made = base.execute("SELECT count(*) FROM duckdb_tables() WHERE table_name = 'meta'").fetchone()
        if made == (0,):
            base.execute(TABLES)
            base.execute("INSERT INTO meta VALUES ('schema', ?)", [str(SCHEMA)])
        _require(base, file)
        yield base
        base.execute("COMMIT")


@contextmanager
def alone(file: Path) -> Iterator[None]:
    """Keeps other writers out, for the whole of an addition; the lock goes with the process, however it ends.

    Raises:
        StoreError: another process is adding articles, or the directory cannot be written.
    """
    if file.exists() and not file.is_file():  # a pipe would be waited for
        raise StoreError("is no file", where=str(file), instead="name another file")
    try:
        handle = os.open(f"{file}.lock", os.O_RDWR | os.O_CREAT, 0o644)
    except OSError as error:
        raise StoreError(f"cannot be written: {error.strerror}", where=str(file), instead="name another file") from error
    try:
        try:
            import fcntl
        except ImportError:  # DuckDB's own lock is all there is
            yield
            return
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            raise StoreError(
                "another process is adding articles to it", where=str(file), instead="wait until it has finished"
            ) from error
        yield
    finally:
        os.close(handle)


@contextmanager
def _open(file: Path, *, read_only: bool) -> Iterator[Base]:
    try:
        import duckdb
    except ImportError as error:
        raise StoreError("DuckDB is not installed", instead="pip install duckdb") from error
    until = time.monotonic() + PATIENCE
    while True:
        try:
            # absolute, so that a file called ":memory:", "md:x" or "s3:x" is a file and no other base
            base = duckdb.connect(str(file.absolute()), read_only=read_only, config=_SETTINGS)
            break
        except duckdb.Error as error:
            if "lock" not in str(error).lower():
                raise StoreError(f"is no archive: {_first(error)}", where=str(file), instead="name another file") from error
            if time.monotonic() > until:
                raise StoreError(
                    "has been open in another process for too long", where=str(file), instead="close it there and try again"
                ) from error
            time.sleep(_AGAIN)
    try:
        yield base
    except (
        duckdb.IOException, duckdb.SerializationException, duckdb.FatalException, duckdb.OutOfMemoryException,
        duckdb.TransactionException,
    ) as error:  # fmt: skip
        # no room (a commit that fails is a TransactionException), no permission, damage; anything else would be our mistake
        raise StoreError(
            f"cannot be used: {_first(error)}", where=str(file), instead="free some room, or make it again"
        ) from error
    finally:
        base.close()


@contextmanager
def decoded(file: Path) -> Iterator[None]:
    """What cannot be decoded is of another release or damaged.

    Raises:
        StoreError: it is.
    """
    try:
        yield
    except CodecError as error:
        raise StoreError(f"cannot be read: {error}", where=str(file), instead="make a new one from the articles") from error


def _first(error: Exception) -> str:
    return str(error).strip().split("\n", 1)[0][:200]


def _require(base: Base, file: Path) -> None:
    import duckdb

    try:
        found = base.execute("SELECT value FROM meta WHERE key = 'schema'").fetchone()
    except duckdb.Error as error:
        raise StoreError("is a DuckDB file, but no archive", where=str(file), instead="name another file") from error
    if found != (str(SCHEMA),):
        raise StoreError("was made by another release", where=str(file), instead="make a new one from the articles")


def insert(base: Base, table: str, rows: Iterable[Row]) -> None:
    """Adds rows to a table, thousands at a time: by way of a file, since values given one by one take a hundred times as long."""
    handle, name = tempfile.mkstemp(prefix="checker-", suffix=".csv")
    try:
        with os.fdopen(handle, "w", encoding="utf-8", errors="replace", newline="") as file:
            for row in rows:
                file.write(",".join(map(_field, row)))
                file.write("\n")
        if Path(name).stat().st_size:
            listed = "SELECT column_name, data_type FROM duckdb_columns() WHERE table_name = ? ORDER BY column_index"
            quoted = name.replace("'", "''")
            columns = base.execute(listed, [table]).fetchall()
            types = ", ".join(f"'{column}': '{'VARCHAR' if kind == 'BLOB' else kind}'" for column, kind in columns)
            values = ", ".join(f"unhex({column})" if kind == "BLOB" else column for column, kind in columns)
            base.execute(
                f"INSERT INTO {table} SELECT {values} FROM read_csv('{quoted}', header = false, auto_detect = false, {_CSV},"
                f" columns = {{{types}}})"
            )
    finally:
        Path(name).unlink(missing_ok=True)


def temporary(base: Base, table: str, columns: str, rows: Iterable[Row]) -> None:
    """A table that only this connection sees, with rows to be joined with others."""
    base.execute(f"CREATE OR REPLACE TEMP TABLE {table} ({columns})")
    insert(base, table, rows)


def _field(value: Any) -> str:
    """A value as the file holds it; what is not there is empty, an empty text is in quotes."""
    if value is None:
        return ""
    if isinstance(value, str):
        return f'"{value.replace(chr(34), chr(34) * 2)}"'
    if isinstance(value, bytes):
        return f'"{value.hex()}"'
    return str(value).lower() if isinstance(value, bool) else repr(value) if isinstance(value, int | float) else str(value)
