"""Settings that would wait for ever, write into the root or read what is none of the articles."""

import os
from pathlib import Path

import pytest

from checker import pipeline
from checker.config import read_config
from checker.decisions import read_baseline, read_decisions
from checker.errors import ConfigError
from checker.ingest import discover
from checker.sweep import sweep


@pytest.mark.parametrize("read", [read_config, read_baseline, read_decisions])
def test_a_named_pipe_is_not_waited_for(tmp_path: Path, read: object) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    with pytest.raises(ConfigError, match="is a named pipe"):
        read(pipe)  # type: ignore[operator]


def test_a_pipe_that_a_shell_has_made_is_read() -> None:
    reading, writing = os.pipe()
    os.write(writing, b'fail-on = "note"\n')
    os.close(writing)
    try:
        assert read_config(Path(f"/dev/fd/{reading}")).options["fail-on"] == "note"
    finally:
        os.close(reading)


@pytest.mark.parametrize(("out", "work"), [("", ""), ("/", ""), ("//", ""), (" ", ""), ("swept", "/")])
def test_a_sweep_never_writes_into_the_root(tmp_path: Path, out: str, work: str) -> None:
    (tmp_path / "a.txt").write_text("Two men were killed when the ferry Aurora sank off Port Lunde on Friday.\n")
    with pytest.raises(ConfigError, match="is no directory"):
        sweep([str(tmp_path / "a.txt")], out.replace("swept", str(tmp_path)), pipeline.Options(jobs=1), work=work)


def test_an_archive_beside_the_articles_is_no_article(tmp_path: Path) -> None:
    for name in ("a.txt", "news.duckdb", "news.duckdb.lock", "news.duckdb.wal", "facts.parquet"):
        (tmp_path / name).write_bytes(b"\x00\x01\x02")
    found, problems = discover([str(tmp_path)])
    assert [source.file for source in found] == [tmp_path / "a.txt"]
    assert not problems
