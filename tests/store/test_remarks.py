"""What is remarked of an article that can be read is told whenever it is given, as long as it holds."""

from pathlib import Path

import pytest

from checker import store
from checker.model import Limits
from checker.pipeline import Options
from checker.store.file import reading

OPTIONS = Options(jobs=1)
TEXT = "A fire in Dormund killed three people on Monday and injured nine, police said. The Caf\xe9 Ilka beside it burned too.\n"


@pytest.fixture
def article(tmp_path: Path) -> Path:
    """An article that is not UTF-8."""
    path = tmp_path / "a.txt"
    path.write_bytes(TEXT.encode("latin-1"))
    return path


def said(file: Path, *paths: Path, options: Options = OPTIONS) -> list[str]:
    return [p.message for p in store.add(file, [str(path) for path in paths], options).problems]


def kept(file: Path) -> int:
    with reading(file) as base:
        (number,) = base.execute("SELECT count(*) FROM skipped").fetchone() or (0,)
    return int(number)


def test_a_remark_is_told_every_time_and_once(article: Path, tmp_path: Path) -> None:
    file = tmp_path / "archive.duckdb"
    first = said(file, article)
    assert len(first) == 1
    assert "UTF-8" in first[0]
    other = tmp_path / "b.txt"
    other.write_text("A fire in Kestria killed two people on Sunday.\n")
    assert said(file, other) == []  # of those given only
    assert said(file, article, other) == first
    assert said(file, article, other) == first
    assert kept(file) == 1


def test_a_remark_goes_with_what_it_was_about(article: Path, tmp_path: Path) -> None:
    file = tmp_path / "archive.duckdb"
    wrong = article.read_bytes()
    first = said(file, article)
    article.write_text(TEXT, encoding="utf-8")
    assert said(file, article) == []
    assert said(file, article) == []
    assert kept(file) == 0
    article.write_bytes(wrong)  # and the article of before is read like any other
    assert said(file, article) == first
    with reading(file) as base:
        assert base.execute("SELECT count(*) FROM articles").fetchone() == (1,)


def test_a_remark_of_a_limit_goes_when_the_limit_does(tmp_path: Path) -> None:
    file, article = tmp_path / "archive.duckdb", tmp_path / "a.txt"
    article.write_text(TEXT, encoding="utf-8")
    tight = Options(jobs=1, limits=Limits(facts=1))
    assert "more than 1 facts" in said(file, article, options=tight)[0]
    assert said(file, article, options=tight)
    assert said(file, article) == []
    assert kept(file) == 0


def test_a_remark_outlives_a_reading_from_the_archive(article: Path, tmp_path: Path) -> None:
    file, other = tmp_path / "archive.duckdb", tmp_path / "b.txt"
    other.write_text("A fire in Kestria killed two people on Sunday.\n")
    first = said(file, article, other)
    acled = Options(jobs=1, vague="acled")
    assert said(file, other, options=acled) == []  # the first is read again, from its text
    assert said(file, article, other, options=acled) == first
