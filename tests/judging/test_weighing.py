"""How bad a disagreement is said to be, and how surely it was read and joined."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from benchmarks.confidence import ordered, wilson
from checker import pipeline
from checker.compare.order import days_between, in_words, one_moment, order
from checker.model import Article, Confidence, Finding, Kind, Severity
from tests.judging.newsroom import article, findings, rulebook

FIRE = "Fire in Velmora\n\nA fire in the Orsini mill in Velmora killed {} people on Tuesday.\n"


def only(found: tuple[Finding, ...]) -> Finding:
    assert len(found) == 1, [f.message for f in found]
    return found[0]


def test_an_age_in_both_outlets_own_voice_is_an_error() -> None:
    text = "Baker wins lottery\n\nLina Dovan, {}, of Velmora won the state lottery on Tuesday.\n"
    found = only(findings(text.format(34), text.format(43)))
    assert (found.severity, found.confidence) == (Severity.ERROR, Confidence.HIGH)


def test_an_attributed_age_is_a_warning() -> None:
    own = "Baker wins lottery\n\nLina Dovan, 34, of Velmora won the state lottery on Tuesday.\n"
    said = "Baker wins lottery\n\nLina Dovan, 43, of Velmora won the state lottery on Tuesday, police said.\n"
    assert only(findings(own, said)).severity is Severity.WARNING


def test_two_streets_of_one_name_are_an_error() -> None:
    text = "Shop robbed in Velmora\n\nTwo men robbed a shop at 14 Linden {} in Velmora on Tuesday night.\n"
    found = only(findings(text.format("Street"), text.format("Avenue")))
    assert (found.severity, found.confidence) == (Severity.ERROR, Confidence.HIGH)


def test_a_name_with_two_spellings_in_one_article_is_an_error() -> None:
    text = (
        "Baker wins lottery\n\nLina Dovanek won the state lottery on Tuesday.\n\nDovanke said she would open a second bakery.\n"
    )
    found = findings(text)
    assert [(f.kind, f.severity) for f in found] == [(Kind.INTERNAL, Severity.ERROR)]


def test_tolls_at_the_head_of_two_reports_of_one_day_are_an_error() -> None:
    found = only(findings(FIRE.format("four"), FIRE.format("seven")))
    assert (found.kind, found.severity, found.confidence) == (Kind.CONTRADICTION, Severity.ERROR, Confidence.HIGH)


def test_a_toll_from_further_down_is_no_error() -> None:
    more = "Fire in Velmora\n\nA fire in the Orsini mill in Velmora burned for a day.\n\n" + "The mill made paper.\n\n" * 4
    found = only(findings(FIRE.format("four"), more + "The fire killed seven people.\n"))
    assert (found.severity, found.confidence) == (Severity.WARNING, Confidence.LOW)


def test_a_toll_that_differs_after_it_has_settled_is_an_error() -> None:
    later = "Verdict in mill fire\n\nThe fire in the Orsini mill in Velmora killed seven people on March 2, 2021.\n"
    articles = [article(FIRE.format("four"), 0, 3), replace(article(later, 1), published=date(2021, 6, 9))]
    report = pipeline.report_of(articles, (), rulebook(), pipeline.Options(), together=True)
    assert {(f.kind, f.severity) for f in report.findings if f.attribute == "killed"} == {(Kind.CONTRADICTION, Severity.ERROR)}


def test_what_only_sentences_bring_together_tells_why() -> None:
    lead = "Museum robbed in Velmora\n\nThieves broke into the Orsini museum in Velmora on Tuesday night.\n\n"
    found = only(
        findings(
            lead + "Five paintings were stolen from the blue room of the villa.\n",
            lead + "Three paintings were stolen from the blue room of the villa.\n",
        )
    )
    assert any("verb" in step or "words" in step for step in found.steps)


MOMENTS = st.one_of(
    st.none(),
    st.dates(date(2021, 3, 1), date(2021, 3, 9)),
    st.datetimes(datetime(2021, 3, 1), datetime(2021, 3, 9)),
    st.datetimes(datetime(2021, 3, 1), datetime(2021, 3, 9), timezones=st.sampled_from([UTC, timezone(timedelta(hours=5))])),
)


def at(moment: date | datetime | None) -> Article:
    return replace(article("Fire\n\nA mill burned.\n"), published=moment)


@given(MOMENTS, MOMENTS)
def test_the_order_of_two_reports_is_mirrored(a: date | datetime | None, b: date | datetime | None) -> None:
    assert order(at(a), at(b)) == -order(at(b), at(a))
    assert days_between(at(a), at(b)) == days_between(at(b), at(a)) >= 0
    assert not (order(at(a), at(b)) and one_moment(at(a), at(b)))


@given(st.times())
def test_a_day_and_an_hour_of_that_day_have_no_order(time: object) -> None:
    moment = datetime.combine(date(2021, 3, 3), time)  # type: ignore[arg-type]
    assert order(at(date(2021, 3, 3)), at(moment)) == 0


@pytest.mark.parametrize("days", [(3, 3), (3, 4), (4, 3), (1, 28)])
@pytest.mark.parametrize("tolls", [("four", "seven"), ("seven", "four")])
@pytest.mark.parametrize("unknown", [(0,), (1,), (0, 1)])
def test_an_unknown_time_of_publication_makes_nothing_an_error(
    days: tuple[int, int], tolls: tuple[str, str], unknown: tuple[int, ...]
) -> None:
    articles = [article(FIRE.format(toll), n, day) for n, (toll, day) in enumerate(zip(tolls, days, strict=True))]
    articles = [replace(a, published=None) if n in unknown else a for n, a in enumerate(articles)]
    report = pipeline.report_of(articles, (), rulebook(), pipeline.Options(), together=True)
    assert all(f.severity is not Severity.ERROR for f in report.findings if f.attribute == "killed")


@pytest.mark.parametrize(("days", "words"), [(0, "less than a day"), (1, "a day"), (12, "12 days")])
def test_days_in_words(days: int, words: str) -> None:
    assert in_words(days) == words


@given(st.integers(0, 300), st.integers(0, 300))
def test_the_interval_of_a_share_holds_it(right: int, wrong: int) -> None:
    low, high = wilson(right, right + wrong)
    assert 0.0 <= low <= high <= 1.0
    if right + wrong:
        assert low - 1e-9 <= right / (right + wrong) <= high + 1e-9


def test_bins_are_in_order_if_no_surer_one_is_less_often_right() -> None:
    high, medium, low = Confidence
    assert ordered({high: (9, 10), medium: (8, 10), low: (0, 0)})
    assert not ordered({high: (9, 10), medium: (10, 10), low: (1, 2)})
