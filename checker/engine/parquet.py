"""Parquet files in a directory or wherever fsspec reaches (``s3://``, ``gs://``, ``memory://``)."""

import contextlib
import os
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from checker.errors import CheckerError, ConfigError, InputError

_SCHEMAS: dict[str, tuple[tuple[str, str], ...]] = {
    "readings": (
        ("id", "string"), ("path", "string"), ("source", "string"), ("day", "string"), ("reading", "binary"),
        ("words", "[string]"), ("weights", "[float64]"), ("signature", "[uint64]"),
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
    file = arrow.BufferOutputStream()
    arrow.parquet.write_table(table, file, compression="zstd")
    try:
        if "://" in path:  # written in one go, so that no error of ours leaves a part of it there
            with _open(path, "wb") as stream:
                stream.write(file.getvalue())
            return
        # a task that is done twice, the first time not to the end, must leave no half of a file
        part = Path(f"{path}.{os.getpid()}.part")
        try:
            with _open(str(part), "wb") as stream:
                stream.write(file.getvalue())
            part.replace(path)
        except BaseException:  # an interruption too leaves nothing behind
            with contextlib.suppress(OSError):
                part.unlink(missing_ok=True)
            raise
    except OSError as error:
        raise CheckerError(f"cannot be written: {error.strerror or error}", where=path, instead="another --out") from error


def read_rows(path: str) -> Iterator[dict[str, Any]]:
    """The rows of a file.

    Raises:
        InputError: it cannot be read, or is no Parquet.
    """
    arrow = _arrow()
    try:
        with _open(path, "rb") as stream:
            for batch in arrow.parquet.ParquetFile(stream).iter_batches():
                yield from batch.to_pylist()
    except (OSError, arrow.ArrowInvalid) as error:
        what = error.strerror if isinstance(error, OSError) and error.strerror else _line(error)
        raise InputError(f"cannot be read: {what}", where=path, instead="give a Parquet file") from error


def remove_earlier(folder: str, kind: str) -> None:
    """Removes the files of a kind, one a window, that an earlier run left in a folder.

    Raises:
        ConfigError: see ``write_rows``. CheckerError: they cannot be removed.
    """
    name = f"{'[0-9]' * 5}.parquet"
    try:
        if "://" not in folder:
            for old in Path(folder, kind).glob(name):
                old.unlink()
            return
        files, root = _file_system(folder)
        for old in files.glob(f"{root}/{kind}/{name}"):
            files.rm(old)
    except OSError as error:
        raise CheckerError(f"cannot be removed: {error.strerror or error}", where=folder, instead="another --out") from error


def _line(error: Exception) -> str:
    return (str(error).strip() or type(error).__name__).split("\n", 1)[0][:200]


def _schema(arrow: Any, kind: str) -> Any:
    def of(name: str) -> Any:
        return arrow.list_(of(name[1:-1])) if name.startswith("[") else arrow.type_for_alias(name)

    return arrow.schema([(column, of(name)) for column, name in _SCHEMAS[kind]])
