"""The wordings of the rules of shape choice: each has an example, and the pairs in the rule files are judged as they say."""

import pytest

from checker.extract import extract
from checker.extract.line import Line
from checker.extract.numbers import extent
from checker.extract.parties import parties
from checker.extract.states import tellings
from checker.ingest.articles import article_from_text
from checker.pipeline import Options, report_of
from checker.rulebook import load_rules
from checker.rulebook.examples import Example, check_example, examples_of

RULES = load_rules()
CHOICES = [rule for rule in RULES if rule.choices is not None]
PAIRS = [e for rule in CHOICES for e in examples_of(rule) if e.kind in ("conflicts", "agrees")]


def conflicts(a: str, b: str) -> list[str]:
    articles = [article_from_text(text, path=name) for name, text in (("a", a), ("b", b))]
    return [f.rule for f in report_of(articles, (), RULES, Options(), together=True).findings]


@pytest.mark.parametrize("example", PAIRS, ids=lambda example: example.name)
def test_pairs(example: Example) -> None:
    failure = check_example(example, RULES[example.rule], lambda text: extract(article_from_text(text), RULES), conflicts)
    assert failure is None, str(failure)


def test_every_wording_is_used_by_an_example() -> None:
    used: set[tuple[str, str, str]] = set()
    for rule in CHOICES:
        assert rule.choices is not None
        for example in examples_of(rule):
            if example.kind != "reads":
                continue
            reading = extract(article_from_text(example.texts[0]), RULES)
            for sentence in reading.article.sentences:
                line = Line(reading.article, sentence, [m for m in reading.mentions if m.sentence == sentence.index], extent)
                here = parties(line)
                for state in rule.choices.states:
                    used |= {(rule.id, state.name, w.text) for w in state.wordings if any(True for _ in tellings(line, w, here))}
    every = {(r.id, s.name, w.text) for r in CHOICES if r.choices for s in r.choices.states for w in s.wordings}
    assert not sorted(every - used)
