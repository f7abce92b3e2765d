"""Where sentences end."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.ingest.sentences import split
from tests.robust.growing import within


def pieces(text: str) -> list[str]:
    return [text[a:b] for a, b in split(text, 0, len(text))]


@pytest.mark.parametrize(
    "expected",
    [
        ["He met Lt. Gen. Dale Orr at 5 p.m. Sunday.", "She left at 6 a.m.", "The rest stayed."],
        ["The U.S. Army came.", "It left the U.S.", "The rest is known."],
        ["He fell ill.", "Orr said no.", "Kell agreed."],
        ["No. 5 was out.", "It was 3.5 miles."],
        ["J. A. Orr fell near St. Anne.", "He lived on Pine St.", "The car left."],
        ['"We lost it all."', 'Then she said, "It is over."', "All left."],
        ["Why?", "Because!", '"What?" he asked.'],
        ["He waited...", "Then he ran."],
        ['"I ... can\'t," he said.', "He wept."],
        ["Twelve were hurt.", "10 others fled."],
        ["See e.g. the harbour.", "Mr. Orr did."],
        ["Orr Jr. spoke.", "Acme Inc. closed."],
    ],
)
def test_sentences(expected: list[str]) -> None:
    assert pieces(" ".join(expected)) == expected


@pytest.mark.parametrize(
    "expected",
    [
        ["The fire ended.", "The next day was calm.", "Police said so."],
        ["It was in 2012.", "Witnesses fled."],
        ["He left.", '"We saw it," she said.'],
        ['He said "we lost."', "Orr agreed."],
        ["They came at 4 p.m.", "The crowd cheered."],
    ],
)
def test_glued_sentences(expected: list[str]) -> None:
    assert pieces("".join(expected)) == expected


@pytest.mark.parametrize(
    "text", ["Visit www.Harbour.Com for more", "He wrote to news@harbour.org today", "The U.S.Army band", "a 3.5-mile run"]
)
def test_not_cut(text: str) -> None:
    assert pieces(text) == [text]


def test_tokenised_text() -> None:
    text = 'Orr said, " There were goods, but no gold. " Regardless of it, he left. " Kell agreed.'
    assert pieces(text) == ['Orr said, " There were goods, but no gold. "', "Regardless of it, he left.", '" Kell agreed.']


def test_bullets() -> None:
    assert pieces("They fled. \u2022 Two fell \u2022 Three hid") == ["They fled.", "Two fell", "Three hid"]


@given(st.text(alphabet=st.sampled_from("aB. !?\"')\u2022U"), max_size=60))
def test_nothing_is_lost(text: str) -> None:
    spans = list(split(text, 0, len(text)))
    assert all(a < b for a, b in spans)
    assert all(one[1] <= two[0] for one, two in pairwise(spans))
    kept = "".join(text[a:b] for a, b in spans)
    assert kept.replace(" ", "").replace("\u2022", "") == text.replace(" ", "").replace("\u2022", "")


def test_a_line_without_end_is_split_in_linear_time() -> None:
    text = ("Orr said so. " * 40_000).strip()
    assert len(pieces(text)) == 40_000
    assert within(lambda: pieces(text), 2)
