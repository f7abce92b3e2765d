"""A sum of which a part is told is not the sum that is told."""

import pytest

from checker.extract.portions import portion_of
from checker.ingest.articles import article_from_text


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("The town paid half of the $4 million.", True),
        ("The rest of its estimated $4 million went to Velsk.", True),
        ("Much of more than $4 million was lost.", True),
        ("A quarter of an original $4 million is left.", True),
        ("The town paid $4 million.", False),
        ("Some of them paid $4 million.", False),
        ("The cost of the $4 million bridge rose.", False),
        ("Most of it, he said, paid for a $4 million bridge.", False),
    ],
)
def test_a_part_of_a_sum(text: str, part: bool) -> None:
    article = article_from_text(text, path="a")
    assert portion_of(article.sentences[0].tokens, article.text.index("$")) is part
