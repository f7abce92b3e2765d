"""Parquet files in a directory or wherever fsspec reaches (``s3://``, ``gs://``, ``memory://``)."""

import os
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from checker.errors import CheckerError, ConfigError

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
        try:
            import fsspec
        except ImportError:
            raise ConfigError("a path with a scheme needs fsspec", where=path, instead="pip install 'checker[ray]'") from None
        return fsspec.open(path, mode).open()
    if mode == "wb":
        Path(path).parent.mkdir(parents=True, exist_ok=True)
    return Path(path).open(mode)


def write_rows(path: str, rows: Sequence[dict[str, Any]], kind: str) -> None:
    """Writes a file of a kind (readings, findings, claims, facts) whole or not at all.

    Raises:
        CheckerError: it cannot be written.
    """
    arrow = _arrow()
    table = arrow.Table.from_pylist(list(rows), schema=_schema(arrow, kind))
    # on a disk a task that is done twice, the first time not to the end, must leave no half of a file
    part = path if "://" in path else f"{path}.{os.getpid()}.part"
    try:
        with _open(part, "wb") as stream:
            arrow.parquet.write_table(table, stream, compression="zstd")
        if part != path:
            Path(part).replace(path)
    except OSError as error:
        raise CheckerError(f"cannot be written: {error.strerror or error}", where=path, instead="another --out") from error


def read_rows(path: str) -> Iterator[dict[str, Any]]:
    """The rows of a file.

    Raises:
        CheckerError: it cannot be read, or is no Parquet.
    """
    arrow = _arrow()
    try:
        with _open(path, "rb") as stream:
            for batch in arrow.parquet.ParquetFile(stream).iter_batches():
                yield from batch.to_pylist()
    except (OSError, arrow.ArrowInvalid) as error:
        raise CheckerError(f"cannot be read: {error}", where=path, instead="a Parquet file") from error


def _schema(arrow: Any, kind: str) -> Any:
    def of(name: str) -> Any:
        return arrow.list_(of(name[1:-1])) if name.startswith("[") else arrow.type_for_alias(name)

    return arrow.schema([(column, of(name)) for column, name in _SCHEMAS[kind]])
