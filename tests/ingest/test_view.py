"""The view and its way back."""

from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from checker.ingest import article_from_text
from checker.ingest.view import view

AWKWARD = st.text(
    alphabet=st.sampled_from(
        "ab Z.\n\r\t'\"`&;#x39ampquot\u00a0\u200b\u00ad\u2014\u2013\u2019\u201c\u2026\ufb01e\u0301\u0308\u212b\x93\x00\u2028é½â€™"
    ),
    max_size=60,
)


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ("“Two,” he said", '"Two," he said'),
        ("Iraq’s\u00a0army", "Iraq's army"),
        ("10–12 people", "10-12 people"),
        ("the town—a port—fell", "the town - a port - fell"),
        ("the years 2019—2021", "the years 2019-2021"),
        ("Orr–who was 40", "Orr - who was 40"),
        ("the Sunni–Shia split", "the Sunni-Shia split"),
        ("co\u00adope\u200bration", "cooperation"),
        ("the of\ufb01ce", "the office"),
        ("wait… no", "wait... no"),
        ("Cafe\u0301", "Café"),
        ("R&amp;D &quot;x&quot;&nbsp;it&#39;s", 'R&D "x" it\'s'),
        ("&amp;amp;quot;x", '"x'),
        ("AT&T; R&D", "AT&T; R&D"),
        ("``No,'' she said", '"No," she said'),
        ("itâ€™s", "it's"),
        ("he didn\x92t \x93act\x94", 'he didn\'t "act"'),
        ("one\r\ntwo", "one \ntwo"),
    ],
)
def test_reads_plainly(raw: str, expected: str) -> None:
    assert view(raw)[0] == expected


def test_plain_text_keeps_its_offsets() -> None:
    text, offsets = view("Ten people fled, the mayor said.")
    assert text == "Ten people fled, the mayor said."
    assert offsets == range(len(text) + 1)


def test_one_for_one_replacements_keep_their_offsets_too() -> None:
    assert isinstance(view("“Ten” people’s")[1], range)


@pytest.mark.parametrize(
    ("raw", "found", "original"),
    [
        ("the of\ufb01cer fell", "officer", "of\ufb01cer"),
        ("in Ca\u0301diz\u200b today", "Cádiz", "Ca\u0301diz"),
        ("said &quot;ten&quot; died", '"ten"', "&quot;ten&quot;"),
        ("a port\u2014Hul\u2014fell", "Hul", "Hul"),
        ("So 12\u00ad people", "12", "12"),
        ("about 4\u20135 days", "4-5", "4\u20135"),
    ],
)
def test_spans_lead_back(raw: str, found: str, original: str) -> None:
    article = article_from_text(raw)
    at = article.text.index(found)
    start, end = article.original(at, at + len(found))
    assert raw[start:end] == original


@given(AWKWARD)
@example("&&amp;''`\u200b")
def test_offsets_hold_for_any_text(raw: str) -> None:
    text, offsets = view(raw)
    assert len(offsets) == len(text) + 1
    assert offsets[len(text)] == len(raw)
    assert list(offsets) == [offsets[i] for i in range(len(offsets))]
    assert list(offsets) == sorted(offsets)


@given(AWKWARD)
def test_every_character_comes_from_what_reads_like_it(raw: str) -> None:
    article = article_from_text(raw)
    for at, character in enumerate(article.text):
        a, b = article.original(at, at + 1)
        assert a < b
        assert character == " " or character in view(raw[a:b])[0]  # spaces are also put around dashes


@given(AWKWARD)
def test_neighbouring_spans_do_not_overlap(raw: str) -> None:
    article = article_from_text(raw)
    for one, two in pairwise(article.sentences):
        assert one.end <= two.start
        assert article.original(one.start, one.end)[1] <= article.original(two.start, two.end)[1]


def test_front_matter_is_blanked_but_for_the_title() -> None:
    raw = "---\ntitle: Ten fled\nsource: X\n---\nBody."
    at = raw.index("Ten")
    text, _ = view(raw, start=raw.index("Body"), keep=(at, at + 8))
    assert text.split() == ["Ten", "fled", "Body."]
    assert text.index("Ten") == at
    assert text.count("\n") == raw.count("\n")


@pytest.mark.parametrize(
    ("raw", "offset", "expected"),
    [
        ("a\nbc", 0, (1, 1)),
        ("a\nbc", 2, (2, 1)),
        ("a\nbc", 3, (2, 2)),
        ("a\r\nb", 3, (2, 1)),
        ("a\rb", 2, (2, 1)),
        ("", 0, (1, 1)),
    ],
)
def test_lines_and_columns(raw: str, offset: int, expected: tuple[int, int]) -> None:
    assert article_from_text(raw).line_column(offset) == expected


COMMENTED = """\
# Nine hurt in <!-- was ten --> Brenhill fire

<!-- checker: ignore casualties.* known slip until 2030-01-01 -->
Nine people were hurt on Monday, police said. <!-- over two
lines: Ten people died. --> The fire began at noon.

[//]: # (Eleven people were hurt.)

# checker: ignore people.name known slip

Five were treated. // checker: ignore casualties.injured because

An unclosed <!-- mark is text.
"""


def test_comments_are_not_read_but_decide() -> None:
    from checker.decisions.comments import read_comments
    from checker.ingest.formats import markdown_rewrites

    article = article_from_text(COMMENTED, rewrites=markdown_rewrites(COMMENTED, 0))
    sentences = [article.text[s.start : s.end] for s in article.sentences]
    assert sentences == [
        "Nine hurt in  Brenhill fire",
        "Nine people were hurt on Monday, police said.",
        "The fire began at noon.",
        "Five were treated.",
        "An unclosed <!-- mark is text.",
    ]
    assert [article.raw[article.offsets[s.start] : article.offsets[s.end]].strip() for s in article.sentences[1:]] == sentences[
        1:
    ]
    ignores, problems = read_comments(article)
    assert [(ignore.rule, ignore.line) for ignore in ignores] == [
        ("casualties.*", 3),
        ("people.name", 9),
        ("casualties.injured", 11),
    ]
    assert not problems


def test_many_marks_of_comments_take_no_time() -> None:
    for raw in ("<!--" * 50_000, "<!--" * 50_000 + "-->", "-->" * 50_000 + "<!--", "checker: " * 50_000):
        text, offsets = view(raw)
        assert len(offsets) == len(text) + 1
