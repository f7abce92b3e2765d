"""Articles of one origin: a wire story and its copies, and versions of one page."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.model import Kind, Severity
from checker.values.addresses import bare_address
from tests.judging.newsroom import report, sides

WIRE = """Boat sinks off Velmora

Fourteen people drowned on Tuesday when the ferry Corvina sank off the coast of Velmora, the coast guard said.

The boat carried 31 passengers and a crew of five. It left the harbour at 6:30 a.m. and sank within 20 minutes, said the captain.

"We heard a loud crack and then the deck was under water," said Dario Velm, 34, a fisherman who was rescued by a passing trawler.

Commander Lena Orsk said two helicopters and nine boats were searching an area of 40 square miles for those who are still missing.
"""
CHANGES = (
    ("31 passengers", "37 passengers"),
    ("20 minutes", "12 minutes"),
    ("loud crack", "loud bang"),
    ("Velm, 34", "Velm, 43"),
    ("nine boats", "six boats"),
    ("6:30 a.m.", "6:50 a.m."),
    ("Lena Orsk", "Lena Orska"),
)
PAGE = "https://example.org/story.php?id=12"


@pytest.mark.parametrize(("before", "after"), CHANGES)
def test_a_slip_of_copying_is_found(before: str, after: str) -> None:
    found = report(WIRE, WIRE.replace(before, after))
    assert len({a.origin for a in found.articles}) == 1
    [finding] = found.findings
    assert any(word in " ".join(sides(finding)) for word in after.split())


def test_it_is_said_that_the_two_are_one_text() -> None:
    [finding] = report(WIRE, WIRE.replace("nine boats", "six boats")).findings
    assert finding.kind is Kind.CONTRADICTION
    assert "one text" in finding.steps[-1]


def test_copies_that_agree_are_silent_and_one_origin() -> None:
    found = report(WIRE, WIRE, WIRE.replace("Boat sinks off Velmora", "Ferry goes down off Velmora"))
    assert not found.findings
    assert len({a.origin for a in found.articles}) == 1
    assert all(claim.origins == 1 for claim in found.claims)


def test_a_later_version_of_a_page_is_a_revision() -> None:
    found = report(WIRE, WIRE.replace("nine boats", "six boats"), days=(3, 4), urls=(PAGE, PAGE + "&utm_source=feed"))
    assert [(f.kind, f.severity) for f in found.findings] == [(Kind.REVISION, Severity.NOTE)]


def test_a_page_that_is_changed_in_silence_is_a_warning() -> None:
    found = report(
        WIRE, WIRE.replace("nine boats", "six boats"), days=(3, 3), urls=(PAGE, "http://www.example.org/story.php?id=12")
    )
    assert [(f.kind, f.severity) for f in found.findings] == [(Kind.REVISION, Severity.WARNING)]
    assert "in silence" in found.findings[0].steps[-1]


@pytest.mark.parametrize(
    ("a", "b", "same"),
    [
        ("https://www.example.org/a/", "http://example.org/a", True),
        ("https://example.org/a#top", "https://example.org/a", True),
        ("https://example.org/a?utm_source=x&fbclid=1", "https://m.example.org/a", True),
        ("https://example.org/story?id=1", "https://example.org/story?id=2", False),
        ("https://example.org/story?b=2&a=1", "https://example.org/story?a=1&b=2", True),
        ("https://example.org/a", "https://example.com/a", False),
        ("https://example.org/a", "https://example.org/b", False),
    ],
)
def test_addresses_of_one_page(a: str, b: str, same: bool) -> None:
    assert (bare_address(a) == bare_address(b)) is same


@given(st.text(max_size=60))
def test_an_address_of_an_address_is_itself(text: str) -> None:
    assert bare_address(bare_address(text)) == bare_address(text)
