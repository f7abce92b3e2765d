"""Time grows in proportion to the size of an article, whatever it holds.

The texts here are short, so that the tests take seconds; benchmarks/growth.py measures every reader on longer ones.
"""

from dataclasses import replace

import pytest

from checker.extract.match import match_rules
from checker.extract.numbers import extent, read_quantities
from checker.ingest.articles import article_from_text
from checker.ingest.markup import densest
from checker.rulebook.phrases import compile_phrase
from checker.rulebook.rules import Rule, index
from tests.robust.growing import LINEAR, PIECES, PROSE, growth, ingest_readers, rulebook, shapes, whole, within

SMALL = (2_000, 8_000)
# what takes longer than this for 8,000 characters has grown beyond anything linear: ordinary prose takes a tenth of a second
SLOWEST = 3.0
# seconds of the longer text below which nothing is made of their growth
NOISE = 0.5


@pytest.mark.parametrize("name", [*PIECES, "prose"])
def test_an_article_of_one_piece_without_end(name: str) -> None:
    text = shapes(PIECES.get(name, PROSE))["endless"]
    if "\x00" in text(10):
        text = lambda size: ("a\x00" + "b" * 100) * (size // 102)  # noqa: E731 - with more of them it would be binary
    found = growth("article", name, lambda size: whole(text(size)), SMALL, most=SLOWEST)
    # other work on the machine disturbs short measurements: again, and longer
    if found.exponent > LINEAR and found.seconds > NOISE:
        found = growth("article", name, lambda size: whole(text(size)), (8_000, 32_000), most=4 * SLOWEST)
        assert found.exponent <= LINEAR
    assert found.seconds < SLOWEST or within(lambda: whole(text(SMALL[-1])), SLOWEST)


@pytest.mark.parametrize("reader", ingest_readers())
def test_what_is_done_with_a_text_as_a_whole(reader: str) -> None:
    """300,000 characters of each: none of these readers may take more than a second or two for it, or grow beyond linear."""
    read = ingest_readers()[reader]
    for name in (
        "spaces",
        "tabs",
        "line ends",
        "commas",
        "round openers",
        "digits",
        "one word",
        "open entities",
        "rules",
        "markdown links",
    ):
        shape = shapes(PIECES[name])["endless"]
        text = shape(300_000)
        assert within(lambda: read(text), SLOWEST), name  # noqa: B023 - called at once


def adversary(rule: Rule) -> str:
    """A sentence made of everything that begins or continues a rule's phrases, again and again."""
    words = sorted(
        {word for phrase in rule.phrases for word in phrase.triggers} | {w for p in rule.phrases for n in p.needs for w in n}
    )
    return " ".join(f"two {word} and 5 {word} , " for word in words[:40]) or "two , "


def test_every_rule_on_words_of_its_own() -> None:
    """Sentences of the longest allowed length that hold all that a rule looks for."""
    for rule in rulebook().rules:
        book = index((rule,), "")
        article = article_from_text("The " + adversary(rule) * (1500 // len(adversary(rule)) + 1) + ".", path="a")
        mentions = read_quantities(article)
        sentences = article.sentences
        assert within(lambda: [match_rules(article, s, mentions, book, extent) for s in sentences], 1.5), rule.id  # noqa: B023


@pytest.mark.parametrize(
    ("phrase", "text"),
    [
        ("killed <value> " + "big? " * 24 + "zebra", "Police killed 12 " + "big " * 12 + "men and a zebra."),
        ("killed <value> " + "... big " * 6 + "zebra", "Police killed 12 " + "big " * 30 + "men and a zebra."),
        ("killed <value> " + "(big|big big|big big big) " * 14 + "zebra", "Police killed 12 " + "big " * 30 + "men and a zebra."),
        ("killed <value> ... " + "(big|who)? " * 20 + "zebra", "Police killed 12 men, " + "who ran big, " * 30 + "and a zebra."),
    ],
)
def test_a_phrase_with_many_ways_through_it(phrase: str, text: str) -> None:
    compiled = compile_phrase(phrase, "count")
    rule = replace(next(r for r in rulebook().rules if r.id == "casualties.killed"), phrases=(compiled,), vetoes=())
    article = article_from_text(text, path="a")
    book, mentions = index((rule,), ""), read_quantities(article)
    assert within(lambda: match_rules(article, article.sentences[0], mentions, book, extent), 0.5)


@pytest.mark.parametrize(
    ("page", "number"),
    [
        ("<p>" + "<b>a</b> " * 3000, 6000),
        ("<p " + " ".join(f"a{n}=1" for n in range(3000)) + ">", 3000),
        ("<p>a <b>b</b></p>" * 3000, 2),
        ("<script>if (a<b) {}" + "a<b " * 3000 + "</script><p>a", 0),
        ("<script>" * 3000, 0),
        ('<img src="data:' + "a=b " * 3000 + '">', 1),
        ("<" * 3000, 0),
        ("<p>a<br>b</p>", 0),
    ],
)
def test_thick_markup_is_counted(page: str, number: int) -> None:
    assert densest(page) == number
