"""Parquet files in a directory or wherever fsspec reaches (``s3://``, ``gs://``, ``memory://``), each whole or not there.

A file is written under another name, one that begins with "_" and that readers of folders therefore leave out, and gets its own
when it is complete. What a run that was killed has left under such names is removed by the next (``remove_earlier``).
"""

import contextlib
import uuid
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from checker.errors import CheckerError, ConfigError, InputError

_SCHEMAS: dict[str, tuple[tuple[str, str], ...]] = {
    "readings": (
        ("id", "string"), ("path", "string"), ("source", "string"), ("day", "string"), ("reading", "binary"),
        ("words", "[string]"), ("weights", "[float64]"), ("signature", "[uint64]"), ("keys", "[uint64]"),
    ),
    "findings": (
        ("id", "string"), ("kind", "string"), ("severity", "string"), ("confidence", "string"), ("rule", "string"),
        ("attribute", "string"), ("subject", "string"), ("event", "string"), ("message", "string"), ("steps", "[string]"),
        ("articles", "[string]"), ("quotes", "[string]"), ("displays", "[string]"), ("starts", "[int64]"), ("ends", "[int64]"),
        ("day", "string"),
    ),
    "claims": (
        ("id", "string"), ("rule", "string"), ("attribute", "string"), ("subject", "string"), ("event", "string"),
        ("scope", "string"), ("min", "float64"), ("max", "float64"), ("origins", "int64"), ("values", "[string]"),
        ("counts", "[int64]"),
    ),
    "facts": (
        ("article", "string"), ("rule", "string"), ("attribute", "string"), ("start", "int64"), ("end", "int64"),
        ("text", "string"), ("value", "string"), ("about", "string"), ("subject", "string"), ("speaker", "string"),
        ("modality", "string"), ("main_event", "bool"), ("event", "string"),
    ),
}  # fmt: skip
# of a window, a file of each kind
NUMBERED = f"{'[0-9]' * 5}.parquet"
_UNFINISHED = f"_*.parquet.{'[0-9a-f]' * 8}.part"


def _arrow() -> Any:
    try:
        import pyarrow
        import pyarrow.parquet
    except ImportError:
        raise ConfigError("Parquet needs pyarrow", instead="pip install 'checker[ray]'") from None
    return pyarrow


def _open(path: str, mode: str) -> Any:
    if "://" in path:
        files, place = _file_system(path)
        if mode == "wb":
            files.makedirs(place.rpartition("/")[0], exist_ok=True)
        return files.open(place, mode)
    if mode == "wb":
        Path(path).parent.mkdir(parents=True, exist_ok=True)
    return Path(path).open(mode)


def _file_system(path: str) -> tuple[Any, str]:
    """What fsspec reaches a path with a scheme by, and the path there."""
    try:
        import fsspec
    except ImportError:
        raise ConfigError("a path with a scheme needs fsspec", where=path, instead="pip install 'checker[ray]'") from None
    try:
        files, place = fsspec.core.url_to_fs(path)
    except (ImportError, ValueError) as error:  # no such scheme, or what it needs is not installed
        raise ConfigError(f"cannot be opened: {_line(error)}", where=path, instead="another path") from error
    return files, str(place)


def write_rows(path: str, rows: Sequence[dict[str, Any]], kind: str) -> None:
    """Writes a file of a kind (readings, findings, claims, facts) whole or not at all.

    Raises:
        ConfigError: the path has a scheme that cannot be used. CheckerError: it cannot be written.
    """
    arrow = _arrow()
    table = arrow.Table.from_pylist(list(rows), schema=_schema(arrow, kind))
    with _written(path) as stream:
        arrow.parquet.write_table(table, stream, compression="zstd")


def write_text(path: str, text: str) -> None:
    """Writes a file of text whole or not at all; raises as ``write_rows`` does."""
    with _written(path) as stream:
        stream.write(text.encode("utf-8"))


def write_parts(paths: Sequence[str], files: Iterable[str], part_of: dict[str, int], kind: str) -> None:
    """Copies the rows of files to others: each to that of the part which its column ``id`` belongs to, or nowhere.

    A batch of rows is in memory at a time. Raises as ``write_rows`` and ``read_rows`` do.
    """
    arrow = _arrow()
    schema = _schema(arrow, kind)
    with contextlib.ExitStack() as stack:
        writers = [
            stack.enter_context(arrow.parquet.ParquetWriter(stack.enter_context(_written(path)), schema, compression="zstd"))
            for path in paths
        ]
        for file in files:
            for batch in _batches(file):
                parts = [part_of.get(article, -1) for article in batch.column("id").to_pylist()]
                for part in sorted({*parts} - {-1}):
                    some = batch.filter(arrow.array([each == part for each in parts]))
                    writers[part].write_table(arrow.Table.from_batches([some]).cast(schema))


@contextmanager
def _written(path: str) -> Iterator[Any]:
    """A stream to what is at a path once it was written to the end; an error or an interruption leaves nothing behind."""
    folder, _, name = path.rpartition("/")
    # a task that is done twice, the first time not to the end, must leave no half of a file
    part = f"{folder}{'/' if folder else ''}_{name}.{uuid.uuid4().hex[:8]}.part"
    try:
        try:
            with _open(part, "wb") as stream:
                yield stream
            _rename(part, path)
        except BaseException:
            with contextlib.suppress(Exception):
                _remove(part)
            raise
    except OSError as error:
        raise CheckerError(f"cannot be written: {error.strerror or error}", where=path, instead="another --out") from error


def _rename(old: str, new: str) -> None:
    if "://" not in new:
        Path(old).replace(new)
        return
    files, place = _file_system(new)
    if files.exists(place):  # not everything that fsspec reaches replaces a file
        files.rm(place)
    files.mv(_file_system(old)[1], place)


def _remove(path: str) -> None:
    if "://" not in path:
        Path(path).unlink(missing_ok=True)
        return
    files, place = _file_system(path)
    if files.exists(place):
        files.rm(place)


def read_rows(path: str, columns: Sequence[str] | None = None) -> Iterator[dict[str, Any]]:
    """The rows of a file; with some of their columns, if these are named.

    Raises:
        InputError: it cannot be read, or is no Parquet.
    """
    for batch in _batches(path, columns):
        yield from batch.to_pylist()


def _batches(path: str, columns: Sequence[str] | None = None) -> Iterator[Any]:
    arrow = _arrow()
    try:
        with _open(path, "rb") as stream:
            file = arrow.parquet.ParquetFile(stream)
            yield from file.iter_batches(columns=list(columns) if columns is not None else None)
    except (OSError, arrow.ArrowInvalid) as error:
        what = error.strerror if isinstance(error, OSError) and error.strerror else _line(error)
        raise InputError(f"cannot be read: {what}", where=path, instead="give a Parquet file") from error


def remove(path: str) -> None:
    """Removes a file, if it is there.

    Raises:
        ConfigError: see ``write_rows``. CheckerError: it cannot be removed.
    """
    try:
        _remove(path)
    except OSError as error:
        raise CheckerError(f"cannot be removed: {error.strerror or error}", where=path, instead="another --out") from error


def remove_earlier(folder: str, *patterns: str) -> None:
    """Removes files that an earlier run left in a folder: those of the patterns, and those that it did not complete.

    Raises:
        ConfigError: see ``write_rows``. CheckerError: they cannot be removed.
    """
    try:
        for pattern in (*patterns, _UNFINISHED):
            if "://" not in folder:
                for old in Path(folder).glob(pattern):
                    old.unlink()
                continue
            files, root = _file_system(folder)
            for old in files.glob(f"{root}/{pattern}"):
                files.rm(old)
    except OSError as error:
        raise CheckerError(f"cannot be removed: {error.strerror or error}", where=folder, instead="another --out") from error


def _line(error: Exception) -> str:
    return (str(error).strip() or type(error).__name__).split("\n", 1)[0][:200]


def _schema(arrow: Any, kind: str) -> Any:
    def of(name: str) -> Any:
        return arrow.list_(of(name[1:-1])) if name.startswith("[") else arrow.type_for_alias(name)

    return arrow.schema([(column, of(name)) for column, name in _SCHEMAS[kind]])
