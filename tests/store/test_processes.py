"""Several processes and one archive; and processes that die."""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from checker import store
from checker.pipeline import Options, run
from checker.store import Question, StoreError
from checker.store.file import alone, reading, writing

ROOT = Path(__file__).parents[2]
OPTIONS = Options(jobs=1)
ADD = """
import sys
from pathlib import Path
from checker import store
from checker.pipeline import Options
from checker.store import adding
adding.BATCH = 4
told = lambda done, of: print(done, flush=True)
store.add(Path(sys.argv[1]), sys.argv[2:], Options(jobs=1), progress=told)
"""


@pytest.fixture
def articles(tmp_path: Path) -> Path:
    """Forty short articles on ten fires, two of which disagree about each."""
    file = tmp_path / "articles.jsonl"
    towns = "Dormund Kestria Velsk Marrakal Ombara Solvenna Brannock Halvorsen Esperanza Jarvia".split()
    lines = []
    for number in range(40):
        town, toll = towns[number % 10], "nine" if number >= 30 else "seven"
        text = (
            f"A fire at the {town} market in {town} killed {toll} people on Monday, police said. Flames spread through the {town}"
            f" market hall before dawn, and the mayor of {town} called it a dark day."
        )
        lines.append(json.dumps({"text": text, "title": f"Fire at the {town} market", "source": f"S{number // 10}",
                                 "published": "2031-05-05"}))  # fmt: skip
    file.write_text("\n".join(lines), encoding="utf-8")
    return file


def adder(file: Path, articles: Path) -> "subprocess.Popen[str]":
    return subprocess.Popen(
        [sys.executable, "-c", ADD, str(file), str(articles)],
        env={**os.environ, "PYTHONPATH": str(ROOT)}, stdout=subprocess.PIPE, text=True,
    )  # fmt: skip


@pytest.mark.skipif(os.name != "posix", reason="kill -9")
@pytest.mark.parametrize("batches", [2, 10])
def test_a_killed_addition_is_completed_by_the_next(tmp_path: Path, articles: Path, batches: int) -> None:
    file = tmp_path / "archive.duckdb"
    process = adder(file, articles)
    assert process.stdout is not None
    for _ in range(batches):
        process.stdout.readline()
    if batches == 10:
        time.sleep(0.05)  # somewhere in the comparison
    process.send_signal(signal.SIGKILL)
    process.wait()
    process.stdout.close()
    with reading(file) as base:
        written = base.execute("SELECT count(*) FROM articles").fetchone()
    assert written is not None
    assert 4 * batches <= written[0] <= 40
    added = store.add(file, [str(articles)], OPTIONS)
    assert (added.articles, added.read) == (40, 40 - written[0])
    expected = run([str(articles)], OPTIONS).findings
    assert len([f for f in expected if f.attribute == "killed"]) == 10
    assert store.ask(file, Question()).findings == expected


def test_one_transaction_is_all_or_nothing(tmp_path: Path) -> None:
    file = tmp_path / "archive.duckdb"
    with writing(file):
        pass

    def half() -> None:
        with writing(file) as base:
            base.execute("INSERT INTO meta VALUES ('half', 'done')")
            raise RuntimeError

    with pytest.raises(RuntimeError):
        half()
    with reading(file) as base:
        assert base.execute("SELECT count(*) FROM meta").fetchone() == (1,)


def test_a_second_writer_is_told_so(tmp_path: Path, articles: Path) -> None:
    file = tmp_path / "archive.duckdb"
    with alone(file):
        result = subprocess.run(
            [sys.executable, "-m", "checker", "archive", "add", str(articles), "--store", str(file)],
            env={**os.environ, "PYTHONPATH": str(ROOT)}, capture_output=True, text=True, check=False,
        )  # fmt: skip
    assert result.returncode == 2
    assert result.stderr.strip() == f"checker: {file}: another process is adding articles to it (wait until it has finished)"
    assert store.add(file, [str(articles)], OPTIONS).read == 40


def test_others_read_while_one_adds(tmp_path: Path, articles: Path) -> None:
    file = tmp_path / "archive.duckdb"
    store.add(file, [str(ROOT / "seeds")], OPTIONS)
    first = store.ask(file, Question(entity="Ali Shamkhani")).findings
    process = adder(file, articles)
    seen = []
    while process.poll() is None:
        with reading(file) as base:
            seen.append(base.execute("SELECT count(*) FROM articles").fetchone())
        assert store.ask(file, Question(entity="Ali Shamkhani")).findings == first
    assert process.stdout is not None
    process.stdout.close()
    assert process.returncode == 0
    assert len(set(seen)) > 2  # what was written by and by
    assert seen == sorted(seen)
    assert len(store.ask(file, Question()).findings) > 10


def test_who_keeps_the_file_open_is_named_after_a_while(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "archive.duckdb"
    with writing(file):
        pass
    code = f"import duckdb, sys; base = duckdb.connect({str(file)!r}); print('open', flush=True); sys.stdin.read()"
    holder = subprocess.Popen([sys.executable, "-c", code], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert holder.stdout is not None
    holder.stdout.readline()
    monkeypatch.setattr("checker.store.file.PATIENCE", 0.1)
    with pytest.raises(StoreError, match="open in another process"), reading(file):
        pass
    holder.communicate("")
    with reading(file):
        pass


def test_a_commit_that_finds_no_room_is_told_and_the_archive_stays(tmp_path: Path, articles: Path) -> None:
    import duckdb

    file = tmp_path / "archive.duckdb"
    store.add(file, [str(articles)], OPTIONS)

    def fail() -> None:
        with writing(file) as base:
            base.execute("DELETE FROM articles")
            raise duckdb.TransactionException("Failed to commit: Could not write file: No space left on device")

    with pytest.raises(StoreError, match=r"archive\.duckdb: cannot be used: .*No space left"):
        fail()
    assert store.add(file, [str(articles)], OPTIONS).known == 40
