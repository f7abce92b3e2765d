"""The invented stories: what a copy editor sees in them, and what the tool sees. Floors stand in quality.yaml."""

from functools import cache
from pathlib import Path

import pytest
import yaml

from checker import pipeline
from checker.model import Report
from tests.stories.expectations import Item, Outcome, Place, compare, describe, opposes, silent, wanted
from tests.stories.floors import raised

HERE = Path(__file__).parent
STORIES = sorted(p.parent for p in HERE.glob("*/expected.yaml"))
FLOORS = yaml.safe_load((HERE / "quality.yaml").read_text(encoding="utf-8"))["stories"]
each_story = pytest.mark.parametrize("story", STORIES, ids=lambda story: story.name)


@cache
def report(story: Path) -> Report:
    return pipeline.run([str(story)])


@cache
def outcome(story: Path) -> Outcome:
    return compare(report(story).findings, wanted(story), silent(story))


@each_story
def test_story_is_read_without_problems(story: Path) -> None:
    assert not report(story).problems
    assert len(report(story).articles) == len(list(story.glob("*.md"))) >= 3
    assert all(a.published and a.source and a.title for a in report(story).articles)


@each_story
def test_expectations_do_not_contradict_each_other(story: Path) -> None:
    for likeness in silent(story):
        sides = {(p.file, p.start, p.end, p.value) for p in likeness.places}
        assert not any(sides == {(p.file, p.start, p.end, p.value) for p in item.places} for item in wanted(story))


@each_story
def test_quotes_are_the_very_words_of_the_files(story: Path) -> None:
    raw = {a.id: a.raw for a in report(story).articles}
    for finding in report(story).findings:
        assert finding.steps, describe(finding)
        for e in finding.evidence:
            assert raw[e.article][e.start : e.end] == e.quote


def test_there_are_as_many_expectations_as_the_floors_were_set_for() -> None:
    assert sum(not item.optional for story in STORIES for item in wanted(story)) == FLOORS["expected"]


def test_findings_made() -> None:
    missed = [f"{story.name}: {item.kind} of {item.about}" for story in STORIES for item in outcome(story).missed]
    found = FLOORS["expected"] - len(missed)
    assert found >= FLOORS["found"], "missed are\n" + "\n".join(missed)


def test_findings_of_the_right_kind() -> None:
    wrong = [f"{i.kind} of {i.about}: {describe(f)}" for s in STORIES for i, f in outcome(s).mistyped if not i.optional]
    found = sum(not item.optional for story in STORIES for item in outcome(story).met)
    assert found - len(wrong) >= FLOORS["typed"], "\n".join(wrong)


def test_false_findings() -> None:
    false = [f"{story.name}: {describe(f)}" for story in STORIES for f in outcome(story).false]
    assert len(false) <= FLOORS["false_findings"], "\n".join(false)


def test_an_item_is_opposed_only_by_two_of_its_values() -> None:
    """The measure itself: agreeing evidence meets nothing, and neither does evidence beside the quoted words."""
    finding = next(f for f in report(HERE / "ferry-on-lake-ombara").findings if f.kind == "spelling")
    there = [Place(Path(e.path).name, e.start, e.end, e.display) for e in finding.evidence]
    beside = [Place(p.file, p.end, p.end + 5, p.value) for p in there]
    same = [Place(p.file, p.start, p.end, "one") for p in there]

    def item(places: list[Place]) -> Item:
        return Item("a name", "spelling", ("name",), False, tuple(places))

    assert opposes(finding, item(there))
    assert not opposes(finding, item(beside))
    assert not opposes(finding, item(same))


def test_floors_only_get_better() -> None:
    text = (HERE / "quality.yaml").read_text(encoding="utf-8")
    worse = dict.fromkeys(FLOORS, 0) | {"expected": FLOORS["expected"], "false_findings": FLOORS["false_findings"] + 9}
    assert raised(text, worse) == text
    better = yaml.safe_load(raised(text, {"found": FLOORS["found"] + 1, "false_findings": 0}))["stories"]
    assert better == FLOORS | {"found": FLOORS["found"] + 1, "false_findings": 0}
