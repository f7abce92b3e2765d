"""Every example of every shipped rule is a test."""

from functools import cache

import pytest

from checker.extract import extract
from checker.extract.line import Line
from checker.extract.match import phrases_in
from checker.extract.numbers import extent
from checker.ingest.articles import article_from_text
from checker.model import Reading
from checker.pipeline import Options, report_of
from checker.rulebook import load_rules
from checker.rulebook.examples import Example, check_example, examples_of, strangers, unused_phrases

RULES = load_rules()
PAIRS = [example for rule in RULES for example in examples_of(rule) if example.kind in ("conflicts", "agrees")]
EXAMPLES = [example for rule in RULES for example in examples_of(rule) if example.kind in ("reads", "ignores", "todo")]


@cache
def read(text: str) -> Reading:
    return extract(article_from_text(text), RULES)


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: example.name)
def test_example(example: Example) -> None:
    failure = check_example(example, RULES[example.rule], read)
    assert failure is None, str(failure)


def compared(a: str, b: str) -> list[str]:
    articles = [article_from_text(text, path=name) for name, text in (("a", a), ("b", b))]
    return [finding.rule for finding in report_of(articles, (), RULES, Options(), together=True).findings]


@pytest.mark.parametrize("example", PAIRS, ids=lambda example: example.name)
def test_pair(example: Example) -> None:
    failure = check_example(example, RULES[example.rule], read, compared)
    assert failure is None, str(failure)


def test_no_rule_takes_what_another_one_reads() -> None:
    taken = [f"{example.name}: {fact.rule} reads {fact.text!r} too" for example, fact in strangers(RULES, read)]
    assert not taken


def matched(text: str) -> list[tuple[str, str]]:
    reading = read(text)
    out = []
    for sentence in reading.article.sentences:
        mine = [m for m in reading.mentions if m.sentence == sentence.index]
        out += phrases_in(Line(reading.article, sentence, mine, extent), RULES)
    return out


def test_every_phrase_is_used_by_an_example() -> None:
    elsewhere = {rule.id for rule in RULES if rule.extends in ("title", "person")}
    assert not [f"{rule}: {phrase}" for rule, phrase in unused_phrases(RULES, matched) if rule not in elsewhere]
