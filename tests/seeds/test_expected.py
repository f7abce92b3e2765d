"""The report on seeds/ against seeds/expected.yaml, both ways."""

import os
from functools import cache
from pathlib import Path

import pytest

from checker import pipeline
from checker.model import Report
from tests.stories.expectations import Item, Outcome, compare, covers, describe, opposes, silent, wanted

ROOT = Path(__file__).parents[2]
SEEDS = ROOT / "seeds"
WANTED, SILENT = wanted(SEEDS), silent(SEEDS)


@cache
def report() -> Report:
    return pipeline.run([str(SEEDS)])


@cache
def outcome() -> Outcome:
    return compare(report().findings, WANTED, SILENT)


def test_the_five_dispatches_are_read() -> None:
    assert len(report().articles) == 5
    assert not report().problems


@pytest.mark.parametrize("item", [i for i in WANTED if not i.optional], ids=lambda item: item.about)
def test_is_found(item: Item) -> None:
    found = [f for f in report().findings if opposes(f, item) and covers(f, item)]
    assert found, f"nothing sets {sorted(item.values)} against each other"
    assert any(f.kind == item.kind and f.attribute in item.attributes for f in found), [describe(f) for f in found]


def test_every_expectation_has_a_finding_of_its_own() -> None:
    assert [item.about for item in outcome().missed] == []


@pytest.mark.parametrize("item", SILENT, ids=lambda item: item.about)
def test_is_silent(item: Item) -> None:
    known = {f.id for f in report().findings for w in WANTED if opposes(f, w)}
    assert [describe(f) for f in report().findings if f.id not in known and opposes(f, item)] == []


def test_nothing_else_is_found() -> None:
    assert [describe(f) for f in outcome().false] == []
    assert [describe(f) for f in outcome().repeated] == []


def test_the_killed_finding_gives_its_arithmetic() -> None:
    found = next(f for f in report().findings if f.attribute == "killed")
    steps = " ".join(found.steps)
    assert "12" in steps, steps
    assert "10" in steps, steps


def test_quotes_are_the_very_words_of_the_files() -> None:
    for finding in report().findings:
        for e in finding.evidence:
            raw = next(a.raw for a in report().articles if a.id == e.article)
            assert raw[e.start : e.end] == e.quote


def test_the_order_of_the_files_changes_nothing() -> None:
    names = sorted(str(p) for p in SEEDS.glob("*.txt"))
    there, back = pipeline.run(names), pipeline.run(names[::-1])
    assert sorted((f.id, f.kind) for f in there.findings) == sorted((f.id, f.kind) for f in back.findings)


def test_names_are_spelt_as_the_sources_spell_them() -> None:
    """The corpus is only worth something while its slips are in it; an editor's tidying hand must not take them out."""
    text = "".join(p.read_text(encoding="utf-8") for p in sorted(SEEDS.glob("*.txt")))
    for spelling in ("Qassemi Soleimani", "Ali Sjamkhani", "Abul Mahdi Al-Muhandis", "Ali\u00a0Shamkhani\u00a0", "from,adding"):
        assert spelling in text


@pytest.mark.skipif("CHECKER_BENCH" not in os.environ and not (ROOT / "../shared/bench").exists(), reason="no bench")
def test_no_passage_is_copied_from_the_sources() -> None:
    import re

    folder = Path(os.environ.get("CHECKER_BENCH", ROOT / "../shared/bench")) / "clusters" / "seeds"
    words = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")

    def runs(text: str) -> set[tuple[str, ...]]:
        found = [m.group().lower() for m in words.finditer(text)]
        return {tuple(found[i : i + 12]) for i in range(len(found) - 11)}

    theirs = set().union(*(runs(p.read_text(encoding="utf-8")) for p in folder.iterdir()))
    ours = set().union(*(runs(p.read_text(encoding="utf-8")) for p in SEEDS.glob("*.txt")))
    assert not theirs & ours
