"""Windows of time: each article in one, what one window finds a run without windows finds, and Parquet in and out."""

import importlib.util
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


def test_a_table_that_is_none_is_told_and_the_rest_is_done(tmp_path: Path) -> None:
    import pyarrow
    from pyarrow import parquet

    from checker.sweep import sweep

    broken, missing, good = (tmp_path / f"{name}.parquet" for name in ("broken", "missing", "good"))
    broken.write_bytes(b"PAR1 but not really")
    rows = [json.loads(line) for line in lines(3)[0]]
    texts = [str(row["text"]).encode() for row in rows]  # as columns of bytes have them
    parquet.write_table(pyarrow.table({"text": [*texts, b" "]}), good)
    swept = sweep([str(broken), str(missing), str(good)], str(tmp_path / "out"), pipeline.Options(jobs=1))
    assert swept.articles == 3
    assert swept.unread
    assert [(p.path.rpartition("/")[2], p.message.partition(":")[0]) for p in swept.problems] == [
        ("broken.parquet", "cannot be read"),
        ("missing.parquet", "cannot be read"),
        ("good.parquet#4", "text is empty (give one of text, body, content, articleBody as a non-empty string)"),
    ]


def test_a_second_sweep_leaves_nothing_of_the_first(tmp_path: Path) -> None:
    from checker.sweep import RESULTS, sweep

    path, out = write(tmp_path, 60), tmp_path / "out"
    assert len(sweep([path], str(out), pipeline.Options(jobs=1), room=10, overlap=0).windows) > 1
    own = out / "findings" / "notes.txt"
    own.write_text("of somebody else")
    sweep([path], f"file://{out}", pipeline.Options(jobs=1))
    for kind in RESULTS:
        assert [file.name for file in sorted((out / kind).iterdir()) if file != own] == ["00000.parquet"]
    assert own.exists()


@pytest.mark.parametrize("path", ["nowhere://x", "s3://x"])
def test_a_scheme_that_cannot_be_used(path: str) -> None:
    from checker.engine.parquet import read_rows, write_rows
    from checker.errors import ConfigError

    if path.startswith("s3") and importlib.util.find_spec("s3fs"):
        pytest.skip("it can")
    with pytest.raises(ConfigError, match="cannot be opened"):
        write_rows(f"{path}/a.parquet", [], "facts")
    with pytest.raises(ConfigError, match="cannot be opened"):
        list(read_rows(f"{path}/a.parquet"))


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a device that is full")
def test_a_table_that_has_no_room_leaves_nothing_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from checker.engine import parquet
    from checker.errors import CheckerError

    def full(path: str, mode: str) -> object:
        Path(path).touch()
        return Path("/dev/full").open(mode)

    monkeypatch.setattr(parquet, "_open", full)
    with pytest.raises(CheckerError, match="No space left"):
        parquet.write_rows(str(tmp_path / "a.parquet"), [], "facts")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("scheme", ["", "memory://"])
def test_what_is_written_is_there_whole_or_not_at_all(tmp_path: Path, scheme: str) -> None:
    from checker.engine import parquet

    path = f"{scheme}{tmp_path}/new/a.parquet"
    row = dict.fromkeys(("id", "path", "source", "day"), "a")
    parquet.write_rows(path, [row], "readings")
    names = {"a.parquet"}

    def listed() -> set[str]:
        if not scheme:
            return {file.name for file in (tmp_path / "new").iterdir()}
        import fsspec

        return {str(name).rpartition("/")[2] for name in fsspec.filesystem("memory").ls(f"{tmp_path}/new", detail=False)}

    def write(stop: type[BaseException]) -> None:
        with parquet._written(path) as stream:
            stream.write(b"half of it")
            assert all(name.startswith("_") and not name.endswith(".parquet") for name in listed() - names)
            raise stop

    for stop in (KeyboardInterrupt, ValueError):
        with pytest.raises(stop):
            write(stop)
        assert listed() == names
        assert [r["id"] for r in parquet.read_rows(path)] == ["a"]  # what was there is there still
    parquet.write_rows(path, [row, row], "readings")
    assert len(list(parquet.read_rows(path, ("id",)))) == 2
    assert listed() == names


def test_a_sweep_says_last_that_it_is_complete(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from checker import sweep as module
    from checker.sweep import DONE, sweep

    path, out = write(tmp_path, 20), tmp_path / "out"
    left = [out / "facts" / "_00007.parquet.12345678.part", out / "readings" / "_readings-000001.parquet.deadbeef.part"]
    for file in left:  # of a run that was killed
        file.parent.mkdir(parents=True)
        file.write_bytes(b"half of it")
    swept = sweep([path], str(out), pipeline.Options(jobs=1))
    assert not any(file.exists() for file in left)
    assert json.loads((out / DONE).read_text()) == {"articles": 20, "windows": 1, "findings": swept.findings}

    def fail(*_: object) -> object:
        raise KeyboardInterrupt

    monkeypatch.setattr(module, "_compare_window", fail)
    with pytest.raises(KeyboardInterrupt):
        sweep([path], str(out), pipeline.Options(jobs=1))
    assert not (out / DONE).exists()
