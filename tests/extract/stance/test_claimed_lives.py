""" "Claimed" as what a disaster or a winner does, and as a verb of saying."""

import pytest

from checker.extract import extract
from checker.ingest.articles import article_from_text
from tests.judging.newsroom import rulebook


def _speakers(text: str) -> set[str]:
    return {fact.stance.speaker for fact in extract(article_from_text(text, path="a"), rulebook()).facts}


@pytest.mark.parametrize(
    "text",
    [
        "The floods in Norland and Velsk last week claimed at least 217 lives.",
        "The storm over the coast claimed the lives of 12 fishermen.",
        "The runner from Velsk claimed the title in 48 minutes.",
    ],
)
def test_nobody_speaks(text: str) -> None:
    assert _speakers(text) <= {""}


def test_somebody_speaks() -> None:
    assert _speakers("The general claimed 40 rebels were killed.") == {"general"}
    assert _speakers("The general claimed that 40 rebels lost their lives.") == {"general"}
