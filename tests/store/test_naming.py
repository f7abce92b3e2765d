"""Whom a name means in an archive, and what concerns them."""

from datetime import date
from pathlib import Path

import pytest

from checker import store
from checker.pipeline import Options
from checker.store import Question, StoreError
from checker.store.naming import folded

OPTIONS = Options(jobs=1)
FIRE = """---
source: {source}
published: {day}
title: Fire at the {works} works in {town}
---
Fire at the {works} works in {town}

{dateline} - A fire at the {works} works in {town} killed {toll} people on {weekday}, the Port Safety Authority said. Fire chief
{chief} said that a boiler had burst in the paint shop.

The works in the harbour of {town} make boilers and employ 400 people.
"""
BAKERY = """---
source: Coast Radio
published: 2031-09-09
title: A new bakery in Velsk
---
A new bakery in Velsk

VELSK - A bakery opened in Velsk on Tuesday. It is one of a chain from Marrakal that opens 12 shops this year.
"""


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two fires in two towns, each told by two outlets that disagree, and an article without any finding."""
    folder = tmp_path_factory.mktemp("named")
    stories = (
        ("Dörmund", "Kessel", "Ilka Brandåuer", "2031-05-05", "Monday", ("twelve", "fourteen")),
        ("Kestria", "Halvor", "Tomas Okonjo-Reyes", "2031-08-14", "Thursday", ("three", "nine")),
    )
    for town, works, chief, day, weekday, tolls in stories:
        for source, toll in zip(("Morning Post", "Harbour Radio"), tolls, strict=True):
            text = FIRE.format(source=source, day=day, works=works, town=town, dateline=town.upper(), toll=toll, weekday=weekday,
                               chief=chief)  # fmt: skip
            (folder / f"{works}-{toll}.md").write_text(text, encoding="utf-8")
    (folder / "bakery.md").write_text(BAKERY, encoding="utf-8")
    file = folder / "archive.duckdb"
    assert store.add(file, [str(folder)], OPTIONS).findings == 2
    return file


def tolls(archive: Path, name: str, since: date | None = None) -> set[str]:
    found = store.ask(archive, Question(entity=name, since=since)).findings
    return {e.display.split()[0] for f in found for e in f.evidence}


@pytest.mark.parametrize("name", ["Dörmund", "dormund", "DORMUND", "Kessel", "Ilka Brandåuer", "brandauer", "Ilka  Brandauer"])
def test_a_place_a_name_in_a_sentence_and_a_family_name_find_what_concerns_them(archive: Path, name: str) -> None:
    assert tolls(archive, name) == {"12", "14"}


@pytest.mark.parametrize("name", ["Kestria", "okonjo reyes", "Okonjo-Reyes", "Tomas Okonjo-Reyes"])
def test_the_other_town_finds_the_other_fire(archive: Path, name: str) -> None:
    assert tolls(archive, name) == {"3", "9"}


@pytest.mark.parametrize("name", ["Port Safety Authority", "the port safety authority"])
def test_a_body_finds_all_events_that_it_has_to_do_with(archive: Path, name: str) -> None:
    assert tolls(archive, name) == {"12", "14", "3", "9"}
    assert tolls(archive, name, date(2031, 8, 1)) == {"3", "9"}
    shown = store.ask(archive, Question(entity=name, since=date(2031, 8, 1)))
    assert {a.path.rpartition("/")[2] for a in shown.articles} == {"Halvor-three.md", "Halvor-nine.md"}


def test_an_event_without_a_finding_is_found(archive: Path) -> None:
    report = store.ask(archive, Question(entity="Velsk"))
    assert report.findings == ()
    assert [a.path.rpartition("/")[2] for a in report.articles] == ["bakery.md"]
    assert len(report.events) == 1


def test_an_id_is_a_name(archive: Path) -> None:
    entity = next(e for e in store.ask(archive, Question(entity="Kestria")).entities if e.label == "Kestria")
    assert tolls(archive, entity.id) == {"3", "9"}


@pytest.mark.parametrize(("name", "near"), [("Ilka Brandauert", "Ilka Brandåuer"), ("Safety Authority", "Port Safety Authority")])
def test_like_names_are_listed_where_nobody_has_the_one_asked_for(archive: Path, name: str, near: str) -> None:
    with pytest.raises(StoreError, match=f"nobody and nothing is called '{name}' .*like it are '{near}'"):
        store.ask(archive, Question(entity=name))


@pytest.mark.parametrize("name", ["Xyzzyx", "...", "!"])
def test_where_nothing_is_like_it_that_is_said(archive: Path, name: str) -> None:
    with pytest.raises(StoreError, match="give a full name"):
        store.ask(archive, Question(entity=name))


@pytest.mark.parametrize(("a", "b"), [("Łódź", "lodz"), ("The  Port-Authority", "port authority"), ("U.N.", "U N")])
def test_usual_forms_fold_alike(a: str, b: str) -> None:
    assert folded(a) == folded(b)


def test_different_names_do_not() -> None:
    assert len({folded(name) for name in ("Velsk", "Velska", "Theodor Velsk", "North Velsk")}) == 4
