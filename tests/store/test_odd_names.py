"""An archive is a file, whatever DuckDB would make of its name: no base in memory, none behind the network."""

from pathlib import Path

import pytest

from checker import pipeline, store

TEXT = "Two men were killed when the ferry Aurora sank off Port Lunde on May 3, 2031, said Ilse Vandermeer, 51.\n"


@pytest.mark.parametrize("name", [":memory:", "md:news", "s3:news.duckdb"])
def test_a_name_is_that_of_a_file(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("a.txt").write_text(TEXT)
    store.add(Path(name), ["a.txt"], pipeline.Options(jobs=1))
    assert Path(name).stat().st_size > 0
    assert store.add(Path(name), ["a.txt"], pipeline.Options(jobs=1)).known == 1
