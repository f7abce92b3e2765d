"""Windows of time: each article in one, what one window finds a run without windows finds, and Parquet in and out."""

import json
from collections import Counter
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker import pipeline
from checker.engine.windows import NO_DAY, windows_of
from tests.engine.news import lines, write

pytest.importorskip("pyarrow")

DAYS = st.dictionaries(st.dates(date(2015, 1, 1), date(2016, 1, 1)) | st.just(NO_DAY), st.integers(1, 30), max_size=40)


@given(DAYS, st.integers(1, 60), st.integers(0, 20))
def test_every_day_belongs_to_one_window(days: dict[date, int], room: int, overlap: int) -> None:
    windows = windows_of(days, room, overlap)
    assert [w.number for w in windows] == list(range(len(windows)))
    for day in days:
        (owner,) = [w for w in windows if w.owns(day)]
        assert owner.holds(day)
        assert owner.holds(day - timedelta(min(overlap, (day - owner.start).days)))
    for window in windows:
        own = [day for day in days if window.owns(day)]
        assert len(own) == 1 or sum(days[day] for day in own) <= room


def findings_in(folder: Path) -> list[dict[str, object]]:
    from checker.engine.parquet import read_rows

    return [row for file in sorted((folder / "findings").glob("*.parquet")) for row in read_rows(str(file))]


def test_one_window_finds_what_a_report_finds(tmp_path: Path) -> None:
    from checker.sweep import sweep

    path = write(tmp_path, 60)
    swept = sweep([path], str(tmp_path / "out"), pipeline.Options(jobs=1))
    report = pipeline.run([path], pipeline.Options(jobs=1))
    assert report.findings
    assert sorted(str(row["id"]) for row in findings_in(tmp_path / "out")) == sorted(f.id for f in report.findings)
    assert swept.articles == 60
    assert sum(swept.findings.values()) == len(report.findings)


def test_many_windows_find_the_same_with_any_engine(tmp_path: Path) -> None:
    """The days before a window make up for the cut: stories of these articles are told within two days."""
    from checker.sweep import sweep

    path = write(tmp_path, 110)
    swept = sweep([path], str(tmp_path / "a"), pipeline.Options(jobs=2), room=30, overlap=5)
    sweep([path], str(tmp_path / "b"), pipeline.Options(jobs=1), room=30, overlap=5)
    assert len(swept.windows) > 2
    assert findings_in(tmp_path / "a") == findings_in(tmp_path / "b")
    injected = lines(110)[1]
    report = pipeline.run([path], pipeline.Options(jobs=1))
    whole, cut = ({f.id for f in report.findings}, {str(row["id"]) for row in findings_in(tmp_path / "a")})
    assert len(whole & cut) >= 0.8 * len(whole)
    assert injected


def test_parquet_in_and_out_by_way_of_fsspec(tmp_path: Path) -> None:
    pytest.importorskip("fsspec")
    import pyarrow
    from pyarrow import parquet

    from checker.engine.parquet import read_rows
    from checker.sweep import sweep

    rows = [json.loads(line) for line in lines(60)[0]]
    file = tmp_path / "articles.parquet"
    parquet.write_table(pyarrow.Table.from_pylist(rows), file)
    swept = sweep([str(file)], "memory://swept", pipeline.Options(jobs=1))
    assert swept.articles == 60
    facts = list(read_rows("memory://swept/facts/00000.parquet"))
    (jsonl,) = {pipeline.facts([write(tmp_path, 60)], pipeline.Options(jobs=1)).readings}
    by_number = Counter(str(row["article"]).rpartition("#")[2] for row in facts)
    assert by_number == Counter({r.article.path.rpartition("#")[2]: len(r.facts) for r in jsonl if r.facts})


def test_a_table_that_is_none(tmp_path: Path) -> None:
    from checker.errors import CheckerError
    from checker.sweep import sweep

    file = tmp_path / "broken.parquet"
    file.write_bytes(b"PAR1 but not really")
    with pytest.raises(CheckerError, match="cannot be read"):
        sweep([str(file)], str(tmp_path / "out"), pipeline.Options(jobs=1))
