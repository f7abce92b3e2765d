"""Quotations whose own words begin like an attribution."""

import pytest

from checker.extract.names import read_names
from checker.extract.quotes import read_quotes
from checker.ingest.articles import article_from_text


@pytest.mark.parametrize("words", ["We asked the mayor for planks", "They told us to go home", "I said that it would fall"])
def test_a_quotation_that_opens_with_a_verb_of_saying(words: str) -> None:
    text = f'News\n\nThe bridge was closed on Tuesday. "{words}," said engineer Oda Valk.\n'
    article = article_from_text(text, path="a.md", title="News")
    quoted = [mention.text.rstrip(",") for mention, _ in read_quotes(article, read_names(article, ()))]
    assert quoted == [words]


def test_a_mark_whose_beginning_is_lost_opens_nothing() -> None:
    article = article_from_text('News\n\nThe bridge will stay shut," said engineer Oda Valk.\n', path="a.md", title="News")
    assert not read_quotes(article, read_names(article, ()))
