"""A finding about a crowd: people are shown a bounded number of its articles and told of the rest, programs get all."""

import json
import re
from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.model import Article, ClaimValue, Report
from checker.report import Format, View, explanation, render
from checker.report.crowds import FEW, IN_ALL, OF_A_VALUE, chosen_of, shown
from checker.report.facts_table import COLUMNS, facts_table
from checker.report.sides import by_id
from checker.report.timeline import POINTS, charts
from tests.report.sample import article, evidence, people, sample

TEXT = "Ferry sinks off Port Lunde\n\nAt Port Lunde {toll} people drowned on Friday.\n"


def crowd(tolls: list[int], outlets: int = 50) -> Report:
    """A report on one finding: each article gives one toll, the outlets by turns, one an hour."""
    articles: list[Article] = []
    items = []
    for number, toll in enumerate(tolls):
        published = datetime(2031, 5, 2) + timedelta(hours=number)
        one = article(f"c{number:05}", TEXT.format(toll=toll), f"Outlet {number % outlets}", published)
        articles.append(one)
        items.append(evidence(one, f"{toll} people", people(toll, toll), f"{toll} people"))
    of = sample()
    finding = replace(of.findings[0], evidence=tuple(items))
    values = [ClaimValue(people(t, t), f"{t} people", tuple(i for i, u in zip(items, tolls, strict=True) if u == t))
              for t in dict.fromkeys(tolls)]  # fmt: skip
    claims = (replace(of.claims[0], values=tuple(values)), replace(of.claims[0], relations=("equal",), values=tuple(values[:1])))
    return replace(of, articles=tuple(articles), findings=(finding,), claims=claims, readings=(), hidden=(), problems=())


@given(st.lists(st.integers(1, 60), min_size=1, max_size=200), st.integers(1, 9))
def test_the_chosen_are_bounded_in_order_and_stand_for_every_value(tolls: list[int], outlets: int) -> None:
    report = crowd(tolls, outlets)
    every = report.findings[0].evidence
    chosen = chosen_of(report.findings[0], by_id(report))
    assert [e for e in every if e in chosen] == list(chosen)
    assert chosen[0] == every[0]
    if len(every) <= FEW:
        assert chosen == every
        return
    assert len(chosen) <= IN_ALL
    told = [e.value["lower"] for e in chosen]  # type: ignore[index, call-overload]
    assert all(told.count(value) <= OF_A_VALUE for value in told)
    assert len(set(told)) == min(len(set(tolls)), IN_ALL)
    # nothing goes uncounted
    assert shown(report.findings[0], by_id(report)).articles == len(every) - len(chosen)


def test_those_who_said_it_first_stand_for_it_each_outlet_once() -> None:
    report = crowd([12] * 8 + [14] * 8, outlets=2)
    one, two = report.articles[:2]
    items = (*report.findings[0].evidence[::-1],)  # the latest first, as a file name may have it
    finding = replace(report.findings[0], evidence=items)
    chosen = chosen_of(finding, by_id(report))
    twelves = [e.article for e in chosen if e.display == "12 people"]
    assert {one.id, two.id} <= set(twelves)
    assert len(twelves) == OF_A_VALUE
    assert next(e.article for e in chosen if e.display == "14 people") == items[0].article


TOLLS = [12] * 9000 + [14] * 988 + [13] * 12


@pytest.fixture(scope="module")
def thousands() -> Report:
    return crowd(TOLLS)


@pytest.mark.parametrize("form", [f for f in Format if f not in (Format.JSON, Format.CSV, Format.HTML, Format.JUNIT)])
def test_ten_thousand_articles_are_told_in_a_screen_or_two(thousands: Report, form: Format) -> None:
    text = render(thousands, form)
    assert len(text) < 20_000
    if form is Format.SARIF:
        (result,) = json.loads(text)["runs"][0]["results"]
        assert result["properties"]["moreArticles"] == len(TOLLS) - 3 * OF_A_VALUE
    else:
        assert f"{len(TOLLS) - 3 * OF_A_VALUE:,} more articles" in text


def test_the_rest_is_counted_by_value() -> None:
    some = crowd([12] * 1200 + [14] * 88 + [13] * 12)
    line = "and 1,285 more articles (12 people in 1,195, 14 people in 83, 13 people in 7)"
    for form in (Format.TERMINAL, Format.DIFF, Format.GITHUB, Format.JUNIT, Format.HTML):
        assert line in " ".join(render(some, form, View(width=120)).split())
    assert line.partition("(")[0] in render(some, Format.MARKDOWN)
    assert line in explanation.render(some)
    many = crowd([n // 2 for n in range(200)])
    more = shown(many.findings[0], by_id(many)).more
    assert re.match(r"and 160 more articles \(.*, 94 other values in 148\)", more), more


def test_all_is_shown_to_who_asks_and_to_programs() -> None:
    report = crowd([12] * 60 + [14] * 40)
    (finding,) = json.loads(render(report, Format.JSON))["findings"]
    assert len(finding["evidence"]) == 100
    full = render(report, Format.TERMINAL, View(verbose=True))
    assert full.count("Outlet") == 100
    assert "more article" not in full
    assert explanation.render(report, whole=True).count("Outlet") == 100


def test_a_page_on_a_crowd_has_bounded_tables(thousands: Report) -> None:
    table = facts_table(thousands)
    assert (len(table.columns), table.articles) == (COLUMNS, len(TOLLS))
    assert all(len(row.cells) == COLUMNS for row in table.rows)
    (chart, *_) = charts(crowd([n % 300 for n in range(900)]))
    assert len(chart.points) == POINTS
    (chart, *_) = charts(thousands)
    assert {point.label.split(": ")[1].split(",")[0] for point in chart.points} == {"12 people", "13 people", "14 people"}
