"""Small changes to the stories (mutations.yaml): what must flag flags, what must not does not. Floors stand in quality.yaml."""

import shutil
from functools import cache
from pathlib import Path, PurePath
from typing import NamedTuple

import pytest
import yaml

from checker import pipeline
from checker.ingest import read_articles
from checker.model import Finding
from checker.rulebook import Rulebook, load_rules
from tests.stories.expectations import describe, opposes, wanted

HERE = Path(__file__).parent
TABLE = yaml.safe_load((HERE / "mutations.yaml").read_text(encoding="utf-8"))
FLOORS = yaml.safe_load((HERE / "quality.yaml").read_text(encoding="utf-8"))["mutations"]


class Mutation(NamedTuple):
    sort: str
    story: str
    file: str
    old: str
    new: str

    def __str__(self) -> str:
        return f"{self.story} {self.file}, {self.sort}: {self.old[:60]!r} -> {self.new[:60]!r}"

    @property
    def text(self) -> str:
        return (HERE / self.story / self.file).read_text(encoding="utf-8")


def mutations(effect: str) -> list[Mutation]:
    return [Mutation(sort, *row) for sort, rows in TABLE[effect].items() for row in rows]


@cache
def rules() -> Rulebook:
    return load_rules([])


def found_in(folder: Path) -> tuple[Finding, ...]:
    articles, problems = read_articles([str(folder)])
    return pipeline.report_of(articles, problems, rules(), pipeline.Options()).findings


@cache
def unchanged(story: str) -> frozenset[tuple[object, ...]]:
    """What is found in a story before any change."""
    return frozenset(gist(f) for f in found_in(HERE / story))


def gist(finding: Finding) -> tuple[object, ...]:
    """What a finding says, whatever its id: the event it belongs to may be called otherwise after a change."""
    return finding.kind, finding.attribute, frozenset((PurePath(e.path).name, e.quote) for e in finding.evidence)


def changed(mutation: Mutation, folder: Path) -> tuple[Finding, ...]:
    """What is found in a copy of the story with the change made."""
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(HERE / mutation.story, folder)
    (folder / mutation.file).write_text(mutation.text.replace(mutation.old, mutation.new), encoding="utf-8")
    return found_in(folder)


def flagged(mutation: Mutation, folder: Path) -> bool:
    """Whether some finding sets the changed words against others."""
    start = mutation.text.index(mutation.old)
    end = start + len(mutation.new)

    def here(finding: Finding) -> list[bool]:
        return [PurePath(e.path).name == mutation.file and e.start < end and start < e.end for e in finding.evidence]

    return any(any(here(f)) and not all(here(f)) for f in changed(mutation, folder))


def alarms(mutation: Mutation, folder: Path) -> list[Finding]:
    """The findings that were not there before the change, and that nothing in the story calls for."""
    known, findings = unchanged(mutation.story), changed(mutation, folder)
    expected = wanted(folder)
    return [f for f in findings if gist(f) not in known and not any(opposes(f, item) for item in expected)]


@pytest.mark.parametrize("mutation", mutations("flags") + mutations("silent"), ids=str)
def test_the_words_to_be_changed_stand_once(mutation: Mutation) -> None:
    assert mutation.text.count(mutation.old) == 1


@pytest.mark.parametrize("mutation", mutations("flags"), ids=str)
def test_the_figure_to_be_changed_is_undisputed(mutation: Mutation) -> None:
    """Else the finding might be there without the change. A slip of a name beside the changed letters does no harm."""
    shorter = min(len(mutation.old), len(mutation.new))
    same = next((n for n in range(shorter) if mutation.old[n] != mutation.new[n]), shorter)
    at = mutation.text.index(mutation.old) + same
    for item in wanted(HERE / mutation.story):
        assert not any(p.file == mutation.file and p.start <= at < p.end for p in item.places), item.about


def test_what_must_flag(tmp_path: Path) -> None:
    asleep = [m for m in mutations("flags") if not flagged(m, tmp_path / "story")]
    assert len(mutations("flags")) == FLOORS["must_flag"]
    assert FLOORS["must_flag"] - len(asleep) >= FLOORS["flagged"], "not flagged\n" + "\n".join(map(str, asleep))


def test_what_must_not_flag(tmp_path: Path) -> None:
    mistaken = {m: new for m in mutations("silent") if (new := alarms(m, tmp_path / "story"))}
    listed = "\n".join(f"{m}: {'; '.join(map(describe, new))}" for m, new in mistaken.items())
    assert len(mutations("silent")) == FLOORS["must_pass"]
    assert FLOORS["must_pass"] - len(mistaken) >= FLOORS["passed"], "false alarms\n" + listed
