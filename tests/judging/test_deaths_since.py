"""Wounded who died: the change is one of the dead, not of the hurt."""

import pytest

from checker import pipeline
from checker.ingest.articles import article_from_text
from checker.model import Finding
from checker.rulebook import load_rules

RULES = load_rules([])


def findings(*texts: str) -> list[Finding]:
    articles = [article_from_text(text, path=f"{n}.txt") for n, text in enumerate(texts)]
    return list(pipeline.report_of(articles, (), RULES, pipeline.Options(jobs=1), together=True).findings)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (
            "Four people were injured in a blast in Velsk.",
            "One person was killed and three others were injured in a blast in Velsk.",
        ),
        ("One dead, five injured in a blast in Velsk", "Two people were killed and four were injured in a blast in Velsk."),
    ],
)
def test_as_many_more_dead_as_fewer_hurt(a: str, b: str) -> None:
    assert "injured" not in {f.attribute for f in findings(a, b)}


def test_the_dead_do_not_make_up_for_it() -> None:
    found = findings(
        "One person was killed and six others were injured in a blast in Velsk.",
        "One person was killed and four others were injured in a blast in Velsk.",
    )
    assert {f.attribute for f in found} == {"injured"}
