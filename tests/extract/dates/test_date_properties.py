"""What holds for every text."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.extract.dates import read_dates
from checker.ingest.articles import article_from_text
from checker.model import Role
from checker.values.period import Period
from tests.robust.growing import seconds

PIECES = st.sampled_from(
    [
        *"January Jan. May 3 31 1999 2020 Tuesday night early late mid - , . ( ) the a of to and or between".split(),
        *"last next this week".split(),
        *"year days ago later 10:30 p.m. am noon midnight GMT half past quarter third second century 1990s".split(),
        *"'90s every twice".split(),
        *"two hundred several couple 1/2 3/4/2012 since until by before after around shortly Christmas Eve spring fall".split(),
        *"yesterday overnight 's x".split(),
        "\n\n",
    ]
)
TEXTS = st.one_of(st.text(max_size=200), st.lists(PIECES, max_size=40).map(" ".join), st.lists(PIECES, max_size=20).map("".join))
DAYS = st.one_of(st.none(), st.dates())


@settings(max_examples=300, deadline=None)
@given(TEXTS, DAYS)
def test_spans_and_bounds_are_sound(text: str, published: date | None) -> None:
    article = article_from_text(text, published=published)
    mentions = read_dates(article)
    at = 0
    for mention in mentions:
        assert at <= mention.start < mention.end
        assert article.text[mention.start : mention.end] == mention.text
        assert mention.start <= mention.core[0] < mention.core[1] == mention.end
        at = mention.end
        assert mention.value.timex
        if isinstance(mention.value, Period):
            for reading in (mention.value, *mention.value.alternatives):
                assert reading.alternatives == () or reading is mention.value
                if reading.lower and reading.upper:
                    assert reading.lower <= reading.upper
                if reading.minutes:
                    assert 0 <= reading.minutes[0] <= reading.minutes[1] <= 1439
    assert read_dates(article) == mentions


def test_furniture_is_skipped() -> None:
    article = article_from_text("The mill burned on May 4, 2019.", published=date(2020, 3, 9))
    assert len(read_dates(article)) == 1
    furniture = replace(article, sentences=tuple(replace(sentence, role=Role.FURNITURE) for sentence in article.sentences))
    assert read_dates(furniture) == ()


@pytest.mark.parametrize(
    "piece",
    [
        "the early late mid ", "two hundred and ", "a few days or ", "1999-", "May 3, ", "at 5 p.m. ",
        "in 1999 at 5 p.m. ", "Friday, ",
        "last ",
        "the fourth quarter ", "three years later ", "1/", "10:30", "twenty-", "around about ", "in the 80s ",
    ],
)  # fmt: skip
def test_reading_time_grows_linearly(piece: str) -> None:
    def took(repeats: int) -> float:
        article = article_from_text("He said " + piece * repeats, published=date(2020, 3, 9))
        return seconds(lambda: read_dates(article), 3)

    small, large = took(500), took(4000)
    assert large < 8 * 3 * small + 0.02  # eight times the text, with room for noise
