"""What was read before is not read again, and nobody can tell from the report."""

import os
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from checker import cache as cache_module
from checker import pipeline
from checker.cache import FILE, Cache
from checker.engine import reading as engine_reading
from checker.pipeline import Options
from checker.report import Format, render
from checker.rulebook import new_rule

ROOT = Path(__file__).parents[2]
STORY = ROOT / "tests" / "stories" / "fire-above-pinewater"


class Counted:
    """Which articles are read."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.read: list[str] = []
        extract = engine_reading.extract

        def counting(article, *args, **kwargs):  # type: ignore[no-untyped-def]
            self.read.append(article.path)
            return extract(article, *args, **kwargs)

        monkeypatch.setattr(engine_reading, "extract", counting)

    def since(self) -> list[str]:
        read, self.read = self.read, []
        return read


@pytest.fixture
def counted(monkeypatch: pytest.MonkeyPatch) -> Counted:
    return Counted(monkeypatch)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "articles"
    folder.mkdir()
    for path in sorted(STORY.glob("*.md")):
        (folder / path.name).write_bytes(path.read_bytes())
    (folder / "deutsch.txt").write_text("Bei einem Brand in der Altstadt sind am Montag drei Menschen ums Leben gekommen. " * 9)
    return folder


def report(folder: Path, directory: Path | None, **more: object) -> str:
    options = Options(jobs=1, cache=str(directory) if directory else "", **more)  # type: ignore[arg-type]
    return render(pipeline.run([str(folder)], options), Format.JSON)


def test_the_second_run_reads_nothing_and_says_the_same(folder: Path, tmp_path: Path, counted: Counted) -> None:
    plain = report(folder, None)
    assert len(counted.since()) == 3
    assert report(folder, tmp_path / "cache") == plain
    assert len(counted.since()) == 3
    assert report(folder, tmp_path / "cache") == plain
    assert counted.since() == []
    assert "not English" in plain  # what was skipped is remembered as such


def test_only_what_has_changed_is_read(folder: Path, tmp_path: Path, counted: Counted) -> None:
    report(folder, tmp_path / "cache")
    counted.since()
    changed = folder / "02.md"
    changed.write_text(changed.read_text(encoding="utf-8").replace("12,000", "13,000"), encoding="utf-8")
    again = report(folder, tmp_path / "cache")
    assert counted.since() == [str(changed)]
    assert again == report(folder, None)


def test_whatever_a_reading_depends_on_makes_it_another(folder: Path, tmp_path: Path, counted: Counted) -> None:
    directory = tmp_path / "cache"
    report(folder, directory)
    counted.since()
    (folder / "articles.yaml").write_text("01.md:\n  source: Another Paper\n", encoding="utf-8")
    report(folder, directory)
    assert counted.since() == [str(folder / "01.md")]
    report(folder, directory, vague="acled")
    assert len(counted.since()) == 3
    rules = tmp_path / "rules" / "weather"
    rules.mkdir(parents=True)
    (rules / "rainfall.yaml").write_text(new_rule("weather.rainfall"), encoding="utf-8")
    report(folder, directory, rules=(str(tmp_path / "rules"),))
    assert len(counted.since()) == 3


def test_another_program_reads_for_itself(
    folder: Path, tmp_path: Path, counted: Counted, monkeypatch: pytest.MonkeyPatch
) -> None:
    report(folder, tmp_path / "cache")
    counted.since()
    monkeypatch.setattr(cache_module, "program", lambda: "another release")
    report(folder, tmp_path / "cache")
    assert len(counted.since()) == 3


def test_articles_of_one_file_are_remembered_one_by_one(tmp_path: Path, counted: Counted) -> None:
    file = tmp_path / "all.jsonl"
    line = '{{"text": "A fire in Velsk killed {} people on Monday, police said."}}\n'
    file.write_text("".join(line.format(n) for n in (7, 8, 9)), encoding="utf-8")
    report(file, tmp_path / "cache")
    counted.since()
    file.write_text("".join(line.format(n) for n in (7, 18, 9)), encoding="utf-8")
    report(file, tmp_path / "cache")
    assert counted.since() == [f"{file}#2"]


def damage_entry(file: Path) -> None:
    with sqlite3.connect(file) as base:
        for key, data in base.execute("SELECT key, data FROM entry").fetchall():
            base.execute("UPDATE entry SET data = ? WHERE key = ?", (data[:40] + bytes([data[40] ^ 1]) + data[41:], key))


def no_database(file: Path) -> None:
    file.write_bytes(b"nothing of the kind" * 400)


def torn(file: Path) -> None:
    data = file.read_bytes()
    file.write_bytes(data[: len(data) // 2])


def in_the_middle(file: Path) -> None:
    data = bytearray(file.read_bytes())
    for at in range(4096, len(data), 512):
        data[at] ^= 0x5A
    file.write_bytes(bytes(data))


@pytest.mark.parametrize("damage", [damage_entry, no_database, torn, in_the_middle, Path.unlink])
def test_damage_costs_time_only(folder: Path, tmp_path: Path, counted: Counted, damage) -> None:  # type: ignore[no-untyped-def]
    directory = tmp_path / "cache"
    plain = report(folder, directory)
    damage(directory / FILE)
    counted.since()
    assert report(folder, directory) == plain
    assert counted.since()
    report(folder, directory)  # a damaged file may be noticed only when it is written
    counted.since()
    assert report(folder, directory) == plain
    assert counted.since() == []


def test_a_place_that_cannot_be_written_does_no_harm(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    assert report(folder, tmp_path / "file" / "cache") == report(folder, None)


def test_another_process_that_holds_the_file_does_no_harm(folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cache_module, "_PATIENCE", 0.05)
    plain = report(folder, tmp_path / "cache")
    holder = sqlite3.connect(tmp_path / "cache" / FILE)
    holder.execute("BEGIN EXCLUSIVE")
    try:
        assert report(folder, tmp_path / "cache") == plain
    finally:
        holder.close()
    assert (tmp_path / "cache" / FILE).exists()


def test_what_was_used_longest_ago_goes_first(folder: Path, tmp_path: Path) -> None:
    read, problems = pipeline.read_wanted(pipeline.wanted_of([str(folder)])[0], pipeline.load_rules([]), Options(jobs=1))
    entry = (read[:1], problems)
    size = len(cache_module._sealed(entry))
    small = Cache(tmp_path, limit=5 * size)
    for number in range(5):
        small.put({bytes([number]): entry})
    assert set(small.get([bytes([n]) for n in range(5)])) == {bytes([n]) for n in range(5)}
    small.get([b"\x00"])
    small.put({b"new": entry})
    kept = set(small.get([*(bytes([n]) for n in range(5)), b"new"]))
    assert b"new" in kept
    assert 3 <= len(kept) <= 4
    small.close()


def test_the_command_line_turns_it_off(folder: Path, tmp_path: Path) -> None:
    env = {**os.environ, "XDG_CACHE_HOME": str(tmp_path / "xdg"), "PYTHONPATH": str(ROOT)}
    env.pop("CHECKER_CACHE", None)
    call = [sys.executable, "-m", "checker", "report", str(folder), "--format", "json"]
    off = subprocess.run([*call, "--no-cache"], env=env, check=True, capture_output=True).stdout
    assert not (tmp_path / "xdg").exists()
    on = [subprocess.run(call, env=env, check=True, capture_output=True).stdout for _ in range(2)]
    assert (tmp_path / "xdg" / "checker" / FILE).exists()
    assert on == [off, off]
