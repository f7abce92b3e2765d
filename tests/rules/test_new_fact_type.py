"""A new fact type is one file and no Python: a rule written here is read, compared, worded and tested like a shipped one."""

from datetime import date
from pathlib import Path

import pytest

from checker import pipeline
from checker.extract import extract
from checker.ingest.articles import article_from_text
from checker.model import Kind
from checker.rulebook import load_rules

RAINFALL = """
id: weather.rainfall
title: Rainfall
why: Gauges are read once; a factor of ten is a slip.
attribute: measure
extends: measure
about: rainfall
units: [millimetre, centimetre, inch]
reads:
  - <value> of (rain|rainfall|precipitation)
  - (rainfall|precipitation) ... (of|reached|totalled|totaled|measured) ... <value>
unless:
  - (could|may|might|expected) ... <measure>
compare: { tolerance: 5 %, later: revision }
message: rainfall of {a} in one report, {b} in another
examples:
  reads:
    - The storm dropped [120 millimeters] of rain on Orsa.
    - Rainfall totalled [4 inches] by noon.
    - Gauges caught [12 centimeters] of precipitation.
  ignores:
    - The wall is 120 millimeters thick.
    - Forecasters expected 120 millimeters of rain.
    - Rain stopped play for 12 minutes.
  conflicts:
    - a: The storm dropped 120 millimeters of rain on Orsa on Monday.
      b: The storm dropped 12 millimeters of rain on Orsa on Monday.
  agrees:
    - a: The storm dropped 120 millimeters of rain on Orsa on Monday.
      b: The storm dropped 12 centimeters of rain on Orsa on Monday.
    - a: The storm dropped 120 millimeters of rain on Orsa on Monday.
      b: The storm dropped about 123 millimeters of rain on Orsa on Monday.
"""
BELLS = """
id: town.bells
title: Bells of a tower
why: A tower has one number of bells.
attribute: count
extends: count
about: bells
reads:
  - tower with <value:thing>
  - <value:thing> (ring|rang|hang|hung) in the tower
compare: { tolerance: 0, later: contradiction }
message: "{a} in one report, {b} in another"
examples:
  reads:
    - They climbed the tower with [nine bells].
    - "[Nine bells] hang in the tower."
    - "[Twelve bells] rang in the tower."
  ignores:
    - Nine people rang at the tower.
    - The tower with the clock fell.
    - They sold nine bells.
  conflicts:
    - a: They climbed the Velsk tower with nine bells.
      b: In Velsk seven bells hang in the tower.
  agrees:
    - a: They climbed the Velsk tower with nine bells.
      b: In Velsk nine bells hang in the tower.
"""


@pytest.fixture
def rules(tmp_path: Path) -> Path:
    for name, text in (("weather/rainfall", RAINFALL), ("town/bells", BELLS)):
        path = tmp_path / "rules" / f"{name}.yaml"
        path.parent.mkdir(parents=True)
        path.write_text(text.lstrip(), encoding="utf-8")
    return tmp_path / "rules"


def test_its_examples_hold(rules: Path) -> None:
    own = [f for f in pipeline.rule_failures([rules]) if f.example.rule in ("weather.rainfall", "town.bells")]
    assert not own, "\n".join(map(str, own))


def test_it_is_read(rules: Path) -> None:
    reading = extract(article_from_text("The storm dropped 120 millimeters of rain on Orsa."), load_rules([rules]))
    (fact,) = [f for f in reading.facts if f.rule == "weather.rainfall"]
    assert (fact.text, fact.attribute, fact.about) == ("120 millimeters", "measure", "rainfall")


def test_it_finds_the_disagreement_end_to_end(rules: Path, tmp_path: Path) -> None:
    texts = {
        "herald": "Storm Edda dropped 120 millimeters of rain on Orsa on Monday, flooding the old harbor and the market.",
        "courier": "Storm Edda dropped 12 millimeters of rain on Orsa on Monday. The old harbor and the market were flooded.",
    }
    for source, text in texts.items():
        head = f"---\nsource: {source}\npublished: 2021-03-02\ntitle: Storm Edda floods Orsa harbor\n---\n\n"
        (tmp_path / f"{source}.md").write_text(head + text + "\n", encoding="utf-8")
    paths = [str(tmp_path / f"{source}.md") for source in texts]
    assert not [f for f in pipeline.run(paths).findings if f.rule == "weather.rainfall"]
    (finding,) = [f for f in pipeline.run(paths, pipeline.Options(rules=(str(rules),))).findings if f.rule == "weather.rainfall"]
    assert finding.kind is Kind.CONTRADICTION
    assert {e.quote for e in finding.evidence} == {"120 millimeters", "12 millimeters"}
    assert "rainfall of 12" in finding.message


def test_a_later_report_revises_what_the_rule_calls_running(rules: Path) -> None:
    articles = [
        article_from_text(f"The storm dropped {mm} millimeters of rain on Orsa on Monday.", path=f"{mm}", published=day)
        for mm, day in ((12, date(2021, 3, 1)), (120, date(2021, 3, 2)))
    ]
    report = pipeline.report_of(articles, (), load_rules([rules]), pipeline.Options(), together=True)
    assert [f.kind for f in report.findings if f.rule == "weather.rainfall"] == [Kind.REVISION]
