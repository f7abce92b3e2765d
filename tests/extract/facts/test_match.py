"""How phrases meet sentences: gaps, barriers, vetoes, and who takes a figure."""

from checker.extract.line import Line
from checker.extract.match import Match, match_line
from checker.extract.numbers import extent, read_quantities
from checker.ingest.articles import article_from_text
from checker.model import Severity
from checker.rulebook.phrases import compile_phrase
from checker.rulebook.rules import Compare, Rule, index


def matched(text: str, *phrases: str, unless: tuple[str, ...] = (), extends: str = "count") -> list[Match]:
    rule = Rule(
        id="town.test", title="t", why="w", attribute="count", extends=extends, severity=Severity.ERROR, message="{a} {b}",
        compare=Compare(),
        phrases=tuple(compile_phrase(p, extends) for p in phrases),
        vetoes=tuple(compile_phrase(p, extends, needs_value=False) for p in unless),
    )  # fmt: skip
    article = article_from_text(text)
    sentence = article.sentences[0]
    mentions = [m for m in read_quantities(article, ()) if m.sentence == 0]
    return match_line(Line(article, sentence, mentions, extent), index((rule,), ""))


def test_a_gap_is_bounded() -> None:
    assert matched("Nine shops on the old square were closed.", "<value:thing> ... closed")
    assert not matched("Nine shops on the old and rather muddy square of the town were closed.", "<value:thing> ... closed")


def test_a_gap_never_jumps_over_another_figure() -> None:
    (match,) = matched("Nine shops and two banks closed.", "<value:thing> ... closed")
    assert match.value.text == "two"


def test_a_gap_jumps_over_an_aside() -> None:
    (match,) = matched("Nine shops, including the bakery at the corner, closed.", "<value:thing> ... closed")
    assert match.value.text == "Nine"


def test_a_gap_stops_at_a_new_subject() -> None:
    assert not matched("Nine people fled and others were closed in.", "<value> ... closed")
    assert not matched("Nine people fled but that was closed.", "<value> ... closed")


def test_a_colon_ends_a_phrase() -> None:
    assert not matched("Nine shops: all closed.", "<value:thing> ... closed")


def test_a_veto_forbids_what_it_overlaps() -> None:
    assert not matched("Nine shops could be closed.", "<value:thing> ... closed", unless=("could be",))
    assert matched("Nine shops closed and that could be sad.", "<value:thing> ... closed", unless=("could be",))


def test_a_figure_is_read_once() -> None:
    (match,) = matched("Nine shops closed.", "<value:thing> closed", "<value:thing> ... closed")
    assert match.phrase == "<value:thing> closed"


def test_a_phrase_whose_slots_the_sentence_lacks_is_not_tried() -> None:
    assert matched("Nine shops closed.", "<value:money> ... closed") == []


def test_square_brackets_are_round_ones_of_the_text() -> None:
    (match,) = matched("The square (nine shops) closed.", "square [ <value:thing> ]")
    assert match.value.text == "nine"


def test_a_wording_of_several_words_is_found_by_the_one_that_tells_it() -> None:
    assert matched("Nine shops were in ruins.", "<value:thing> were (in ruins|in flames)")
    assert not matched("Nine shops were in town.", "<value:thing> were (in ruins|in flames)")
