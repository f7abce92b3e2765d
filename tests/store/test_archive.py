"""An archive finds what a report finds, however the articles came into it."""

import random
from datetime import date, timedelta
from functools import cache
from pathlib import Path

import pytest

from checker import pipeline, store
from checker.model import Report
from checker.pipeline import Options
from checker.store import Question, StoreError
from checker.store.file import reading

STORIES = Path(__file__).parents[1] / "stories"
TOLD = ("robbery-in-calder-street", "fire-above-pinewater", "ferry-on-lake-ombara", "budget-vote-in-kestria")
SEEDS = Path(__file__).parents[2] / "seeds"
OPTIONS = Options(jobs=1)


@cache
def paths() -> list[str]:
    stories = [str(p) for name in TOLD for p in sorted((STORIES / name).glob("*.md"))]
    return [*stories, *map(str, sorted(SEEDS.glob("*.txt")))]


@cache
def reported() -> Report:
    return pipeline.run(paths(), OPTIONS)


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("archive") / "archive.duckdb"
    added = store.add(file, paths(), OPTIONS)
    assert (added.read, added.known, added.articles) == (len(paths()), 0, len(paths()))
    assert added.fresh == added.findings == len(reported().findings)
    return file


def test_everything_added_at_once_gives_the_findings_of_a_report(whole: Path) -> None:
    found = store.ask(whole, Question())
    assert len(found.findings) > 15
    assert found.findings == reported().findings
    assert sorted(map(repr, found.claims)) == sorted(map(repr, reported().claims))


def test_adding_again_changes_nothing(whole: Path) -> None:
    before = store.ask(whole, Question())
    added = store.add(whole, paths(), OPTIONS)
    assert (added.read, added.replaced, added.known, added.fresh, added.gone) == (0, 0, len(paths()), 0, 0)
    assert store.ask(whole, Question()) == before


def test_articles_added_one_by_one_give_the_same_findings(tmp_path: Path) -> None:
    file = tmp_path / "archive.duckdb"
    order = random.Random(5).sample(paths(), len(paths()))
    store.add(file, order[:-4], OPTIONS)
    for path in order[-4:]:
        store.add(file, [path], OPTIONS)
    found = store.ask(file, Question())
    assert found.findings == reported().findings
    with reading(file) as base:
        events = {event for (event,) in base.execute("SELECT id FROM events").fetchall()}
    assert events == {event.id for event in reported().events}


def write(path: Path, toll: str, source: str, day: str = "2031-05-05") -> None:
    path.write_text(
        f"---\nsource: {source}\npublished: {day}\ntitle: Explosion at the Kessel works in Dormund\n---\n"
        f"Explosion at the Kessel works in Dormund\n\nDORMUND - An explosion at the Kessel works in Dormund killed {toll} people"
        " on Monday, the fire brigade said. Fire chief Ilka Brandauer said that a boiler had burst in the paint shop.\n\n"
        "The works in the harbour of Dormund make boilers and employ 400 people.\n",
        encoding="utf-8",
    )


def tolls(file: Path) -> list[set[str]]:
    found = store.ask(file, Question()).findings
    return [{e.display.split()[0] for e in f.evidence} for f in found if f.attribute == "killed"]


def test_a_changed_article_takes_the_place_of_what_it_was(tmp_path: Path) -> None:
    file = tmp_path / "archive.duckdb"
    write(tmp_path / "a.md", "twelve", "Morning Post")
    write(tmp_path / "b.md", "fourteen", "Harbour Radio")
    write(tmp_path / "c.md", "twelve", "City Echo")
    store.add(file, [str(tmp_path)], OPTIONS)
    assert len(tolls(file)) == 1
    write(tmp_path / "b.md", "twelve", "Harbour Radio")
    added = store.add(file, [str(tmp_path)], OPTIONS)
    assert (added.read, added.replaced, added.known, added.gone) == (0, 1, 2, 1)
    assert tolls(file) == []
    write(tmp_path / "d.md", "nineteen", "Evening Sun")
    assert store.add(file, [str(tmp_path / "d.md")], OPTIONS).fresh >= 1
    assert len(tolls(file)) == 1
    with reading(file) as base:
        assert base.execute("SELECT count(*), count(DISTINCT id), bool_and(compared) FROM articles").fetchone() == (4, 4, True)


def test_a_changed_article_keeps_its_event(whole: Path, tmp_path: Path) -> None:
    file = tmp_path / "archive.duckdb"
    file.write_bytes(whole.read_bytes())
    article = tmp_path / "a.md"
    keys = []
    for toll in ("twelve", "fourteen"):
        write(article, toll, "Morning Post")
        store.add(file, [str(article)], OPTIONS)
        with reading(file) as base:
            keys.append(base.execute("SELECT event FROM articles WHERE path = ?", [str(article)]).fetchall())
            assert base.execute("SELECT count(*) FROM events").fetchone() == (len(reported().events) + 1,)
    assert keys[0] == keys[1]


def test_a_draft_is_checked_and_the_archive_stays(whole: Path, tmp_path: Path) -> None:
    original = STORIES / "ferry-on-lake-ombara" / "01.md"
    draft = tmp_path / "draft.md"
    draft.write_text(original.read_text(encoding="utf-8"), encoding="utf-8")
    before = store.ask(whole, Question())
    report = store.check(whole, [str(draft)], OPTIONS)
    assert report.findings
    assert all(any(e.path == str(draft) for e in f.evidence) for f in report.findings)
    # what the article itself disagrees with, a copy of it disagrees with too
    ours = {(f.rule, f.attribute) for f in reported().findings if any(e.path == str(original) for e in f.evidence)}
    assert ours <= {(f.rule, f.attribute) for f in report.findings}
    assert store.ask(whole, Question()) == before


def test_a_draft_about_something_else_or_nothing_disagrees_with_nobody(whole: Path, tmp_path: Path) -> None:
    draft = tmp_path / "draft.md"
    draft.write_text("The bakery opens at eight.", encoding="utf-8")
    for path in (draft, tmp_path / "missing.md"):
        report = store.check(whole, [str(path)], OPTIONS)
        assert (report.findings, report.claims) == ((), ())
        assert [a.path for a in report.articles] == [str(draft)] * (path is draft)


def test_an_article_of_the_archive_is_an_older_state_of_the_draft(whole: Path) -> None:
    path = str(STORIES / "robbery-in-calder-street" / "01.md")
    report = store.check(whole, [path], OPTIONS)
    assert [a.path for a in report.articles].count(path) == 1


def test_what_is_asked_for_is_what_comes(whole: Path) -> None:
    every = store.ask(whole, Question()).findings
    named = store.ask(whole, Question(entity="ali shamkhani"))
    assert named.findings
    assert {f.id for f in every if f.subject == "Ali Shamkhani"} < {f.id for f in named.findings} < {f.id for f in every}
    event = next(f.event for f in every if f.event)
    of_event = store.ask(whole, Question(event=event))
    assert {f.id for f in every if f.event == event} <= {f.id for f in of_event.findings}
    assert len(of_event.findings) < len(every)
    day = max(e.published for f in every for e in f.evidence)[:10]
    late = store.ask(whole, Question(since=date.fromisoformat(day))).findings
    assert late
    assert all(any(e.published[:10] >= day for e in f.evidence) for f in late)
    assert len(late) < len(every)
    early = store.ask(whole, Question(until=date.fromisoformat(day) - timedelta(1))).findings
    assert {f.id for f in early} | {f.id for f in late} == {f.id for f in every if any(e.published for e in f.evidence)}
    between = store.ask(whole, Question(since=date(2021, 5, 1), until=date(2021, 5, 31))).findings
    assert between
    assert all(any(e.published.startswith("2021-05") for e in f.evidence) for f in between)
    assert store.ask(whole, Question(until=date(1999, 1, 1))).findings == ()


@pytest.mark.parametrize("question", [Question(event="none"), Question(entity="Nobody Atall")])
def test_what_nobody_knows_is_said_so(whole: Path, question: Question) -> None:
    with pytest.raises(StoreError, match=r"no event|nobody"):
        store.ask(whole, question)


def test_other_rules_read_everything_again(tmp_path: Path) -> None:
    file = tmp_path / "archive.duckdb"
    for name, toll in (("a.md", "twelve"), ("b.md", "fourteen")):
        write(tmp_path / name, toll, name)
    store.add(file, [str(tmp_path / "a.md"), str(tmp_path / "b.md")], OPTIONS)
    other = Options(jobs=1, vague="acled")
    with pytest.raises(StoreError, match="other rules"):
        store.check(file, [str(tmp_path / "a.md")], other)
    (tmp_path / "a.md").unlink()  # its text is in the archive
    added = store.add(file, [str(tmp_path / "b.md")], other)
    assert (added.read, added.replaced, added.articles) == (0, 2, 2)
    assert store.check(file, [str(tmp_path / "b.md")], other).findings
    assert len(tolls(file)) == 1


def test_the_tables_answer_questions(whole: Path) -> None:
    with reading(whole) as base:
        ranges = base.execute("SELECT least, greatest FROM ranges WHERE attribute = 'killed' AND articles > 1").fetchall()
        assert any(least < greatest for least, greatest in ranges)
        assert base.execute("SELECT sum(findings) FROM disagreements").fetchone() > (0,)
        assert base.execute("SELECT sum(articles) FROM outlets").fetchone() > (5,)
        spelt = base.execute(
            "SELECT DISTINCT m.text FROM mentions m JOIN entities e ON e.id = m.entity WHERE e.label = 'Ali Shamkhani'"
        ).fetchall()
        assert ("Ali Sjamkhani",) in spelt
        assert base.execute("SELECT count(*) FROM facts f JOIN articles a USING (number) WHERE f.lower > 0").fetchone() > (20,)


def test_what_cannot_be_read_is_told_every_time_and_not_tried_again(tmp_path: Path) -> None:
    file = tmp_path / "archive.duckdb"
    (tmp_path / "leer.txt").write_text("Bei einem Brand in der Altstadt sind am Montag drei Menschen ums Leben gekommen. " * 9)
    write(tmp_path / "a.md", "twelve", "Morning Post")
    for read in (1, 0):
        added = store.add(file, [str(tmp_path / "a.md"), str(tmp_path / "leer.txt")], OPTIONS)
        assert added.read == read
        assert ["not English" in problem.message for problem in added.problems] == [True]


@pytest.mark.parametrize("content", [b"", b"no database at all" * 500])
def test_what_is_no_archive_is_refused(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "notes.txt"
    file.write_bytes(content)
    with pytest.raises(StoreError):
        store.ask(file, Question())
    with pytest.raises(StoreError, match="no such archive"):
        store.ask(tmp_path / "missing.duckdb", Question())


def test_a_database_of_something_else_is_left_alone(tmp_path: Path) -> None:
    import duckdb

    file = tmp_path / "other.duckdb"
    with duckdb.connect(str(file)) as base:
        base.execute("CREATE TABLE meta (key VARCHAR, value VARCHAR)")
        base.execute("INSERT INTO meta VALUES ('schema', '99')")
    with pytest.raises(StoreError, match="another release"):
        store.add(file, [str(SEEDS)], OPTIONS)
