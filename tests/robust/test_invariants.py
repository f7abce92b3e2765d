"""What holds for every article, rule, configuration and report, on inputs made by hypothesis."""

import json
import tempfile
from dataclasses import replace
from pathlib import Path

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from checker import pipeline
from checker.config import read_config
from checker.errors import CheckerError
from checker.ingest.articles import article_from_text
from checker.model import Article, Finding, Report
from checker.report import Format, View, render
from checker.report.jsonreport import schema_text
from checker.rulebook import new_rule
from tests.report.sample import sample
from tests.robust.targets import VOCABULARY, reading, rulebook, rules

QUICK = settings(
    max_examples=25,
    deadline=None,
    suppress_health_check=list(HealthCheck),
    derandomize=True,
    phases=(Phase.explicit, Phase.generate),
)
FEW = settings(QUICK, max_examples=8)
pieces = st.lists(st.sampled_from(VOCABULARY), max_size=60).map("".join)
texts = st.one_of(st.text(max_size=200), pieces)

PEOPLE = ("Ilse Vandermeer", "Karl Brandt", "Tendai Mukwashi", "Maria Ortega")


def told_of(place: str, vessel: str) -> st.SearchStrategy[str]:
    """Reports on the loss of a ship, which differ in their figures and in who is quoted."""
    return st.builds(
        lambda dead, hurt, person: (
            f"Ferry sinks off {place}\n\n{dead} people were killed when the ferry {vessel} sank off {place} on Friday evening."
            f"\n\n{hurt} others were injured, said the harbour master, {person}, who spoke to reporters at {place}.\n"
        ),
        st.sampled_from(("Twelve", "Fifteen", "15", "At least 12", "Two")),
        st.sampled_from(("Thirty", "31", "About 30", "Six")),
        st.sampled_from(PEOPLE),
    )


one_event = told_of("Port Lunde", "Aurora")
stories = st.one_of(one_event, told_of("Oberau", "Aurora"), told_of("Port Lunde", "Aurore"), told_of("Hollin", "Sirius"))
# about something else altogether: no name, place or happening of the stories
UNRELATED = (
    "Observatory counts comets\n\nAstronomers in Quillabamba found nine comets in June 1987, said Professor Obadiah Thrale.\n\n"
    "The telescope weighs 40 tonnes and cost $3 million, the Thrale Institute wrote.\n"
)


def articles(*raws: str) -> list[Article]:
    return [article_from_text(raw, path=f"{number}.txt") for number, raw in enumerate(raws)]


def report_on(found: list[Article]) -> Report:
    return pipeline.report_of(found, (), rulebook(), pipeline.Options(jobs=1))


def told(finding: Finding) -> tuple[str, str, frozenset[tuple[str, str]]]:
    return finding.id, finding.kind.value, frozenset((e.article, e.quote) for e in finding.evidence)


@QUICK
@given(texts)
def test_reading_raises_nothing_and_spans_can_be_cut_out_again(text: str) -> None:
    reading(b"\x00" + text.encode("utf-8", "replace"))


@FEW
@given(st.lists(stories, min_size=2, max_size=4))
def test_the_same_input_gives_the_same_bytes_in_any_order(raws: list[str]) -> None:
    found = articles(*raws)
    one, two = report_on(found), report_on(found[::-1])
    for form in (Format.JSON, Format.TERMINAL):
        assert render(one, form) == render(two, form)


@FEW
@given(st.lists(stories, min_size=2, max_size=3))
def test_an_article_about_something_else_changes_no_finding(raws: list[str]) -> None:
    alone, together = report_on(articles(*raws)), report_on(articles(*raws, UNRELATED))
    assert [told(f) for f in alone.findings] == [told(f) for f in together.findings]
    assert [f.message for f in alone.findings] == [f.message for f in together.findings]


@FEW
@given(st.lists(one_event, min_size=3, max_size=4), st.data())
def test_without_an_article_its_findings_narrow_or_go(raws: list[str], data: st.DataObject) -> None:
    found = articles(*raws)
    gone = data.draw(st.sampled_from(found))
    before, after = (
        {(f.kind, f.rule, frozenset((e.article, e.quote) for e in f.evidence)) for f in report_on(some).findings}
        for some in (found, [a for a in found if a is not gone])
    )
    taking_part = {f for f in before if any(article == gone.id for article, _ in f[2])}
    assert before - taking_part <= after, "a finding in which the article took no part"
    for new in after - before:
        assert any(new[:2] == old[:2] and new[2] < old[2] for old in taking_part), "narrower than one in which it took part"


@QUICK
@given(texts)
def test_a_rule_file_is_refused_in_one_line_or_taken(text: str) -> None:
    rules(b"\x00" + text.encode("utf-8", "replace"))


@QUICK
@given(st.data())
def test_a_rule_that_somebody_changed(data: st.DataObject) -> None:
    lines = new_rule("group.name").splitlines()
    for _ in range(data.draw(st.integers(1, 3))):
        at = data.draw(st.integers(0, len(lines) - 1))
        lines[at] = data.draw(
            st.one_of(st.just(""), st.just(lines[at].replace(":", " ")), st.just("  " + lines[at]), st.text(max_size=30))
        )
    rules(b"\x00" + "\n".join(lines).encode("utf-8", "replace"))


values = st.recursive(
    st.one_of(st.booleans(), st.integers(-5, 5), st.text(max_size=8)), lambda inner: st.lists(inner, max_size=3), max_leaves=4
)
keys = st.sampled_from(("fail-on", "min-confidence", "aligner", "vague", "quiet", "strict", "baseline", "rules-dirs", "sauce"))


@QUICK
@given(
    st.dictionaries(keys, values, max_size=3),
    st.dictionaries(st.text(max_size=8), values, max_size=2),
    st.sampled_from(("rules", "limits")),
)
def test_a_configuration_is_refused_in_one_line_or_taken(top: dict[str, object], table: dict[str, object], name: str) -> None:
    lines = [f"{key} = {json.dumps(value)}" for key, value in top.items()]
    lines += [f"[{name}]", *(f"{json.dumps(key)} = {json.dumps(value)}" for key, value in table.items())]
    with tempfile.TemporaryDirectory() as directory:
        path = Path(directory) / "checker.toml"
        path.write_text("\n".join(lines), encoding="utf-8")
        try:
            read_config(path)
        except CheckerError as error:
            message = str(error)
        else:
            message = "checker.toml"
    assert "checker.toml" in message


@QUICK
@given(st.text(max_size=60), st.text(max_size=60), st.integers(20, 200), st.booleans())
def test_a_report_can_be_written_whatever_articles_hold(words: str, place: str, width: int, colour: bool) -> None:
    report = sample()
    found = replace(report.findings[0], message=words, subject=place, steps=(words, place))
    report = replace(report, findings=(found,), articles=tuple(replace(a, title=words, source=place) for a in report.articles))
    for form in Format:
        text = render(report, form, View(width=max(width, 40), colour=colour))
        text.encode("utf-8", "surrogateescape")
        if form is Format.JSON:
            json.loads(text)
    assert json.loads(schema_text())
