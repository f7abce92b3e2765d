"""Ids of findings inside one article: the same in every folder, and different for two copies of one story."""

import pytest

from checker import pipeline
from checker.ingest.articles import article_from_text
from checker.model import Finding, Kind
from checker.rulebook import load_rules

SLIPS = {
    "event.weekday": "The council of Velmora met on Monday, March 2, 2021, to speak of the harbour, the mayor said.",
    "event.calendar": "The council of Velmora will meet again on June 31 to speak of the harbour, the mayor said.",
    "inside.sum": "The crash near Velmora killed 12 people, eight women and five men, the police said on Tuesday.",
    "people.age": "The police arrested Dario Velm, 28, on Tuesday. Dario Velm, 29, is a baker, the police said.",
    "people.name": "Jelena Kovacs, the mayor, opened the bridge. The mayor, Jelena Kovac, thanked all builders of Velmora.",
}


def slips(articles: dict[str, str]) -> list[Finding]:
    read = [article_from_text(f"News from Velmora\n\n{text}\n", path=path) for path, text in articles.items()]
    found = pipeline.report_of(read, (), load_rules(), pipeline.Options(jobs=1)).findings
    return [f for f in found if f.kind is Kind.INTERNAL]


@pytest.mark.parametrize("rule", SLIPS)
def test_the_folder_is_no_part_of_the_id(rule: str) -> None:
    [here] = slips({"a.txt": SLIPS[rule]})
    [there] = slips({"/home/rook/drafts/b.txt": SLIPS[rule]})
    assert here.rule == rule
    assert here.id == there.id


@pytest.mark.parametrize("rule", SLIPS)
def test_a_copy_keeps_a_finding_of_its_own(rule: str) -> None:
    [alone] = slips({"a.txt": SLIPS[rule]})
    of_each = [f for f in slips({"a.txt": SLIPS[rule], "b.txt": SLIPS[rule], "c.txt": SLIPS[rule]}) if f.rule == rule]
    assert {f.evidence[0].path for f in of_each} == {"a.txt", "b.txt", "c.txt"}
    assert len({f.id for f in of_each}) == 3
    assert alone.id in {f.id for f in of_each}
    # whichever copy goes, what is left is known already
    left = slips({"b.txt": SLIPS[rule], "c.txt": SLIPS[rule]})
    assert {f.id for f in left} <= {f.id for f in of_each}


def test_an_article_of_another_headline_has_ids_of_its_own() -> None:
    text = SLIPS["event.calendar"]
    headed = [article_from_text(f"{head}\n\n{text}\n", path=f"{head}.txt") for head in ("Harbour talks", "A day lost")]
    [one], [other] = [pipeline.report_of([a], (), load_rules(), pipeline.Options(jobs=1)).findings for a in headed]
    assert one.id != other.id
