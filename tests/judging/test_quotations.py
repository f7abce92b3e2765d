"""One quotation in two wordings."""

import pytest

from checker.model import Kind
from tests.judging.newsroom import findings, sides

FRAME = 'Bridge closed in Velmora\n\nThe bridge over the Tarn in Velmora was closed on Tuesday. "{}," said engineer Oda Valk.\n'


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("We learned something important from the old mill", "We learned something very important from the old mill"),
        ("The pillars were never built to carry such lorries", "The pillars were not built to carry such lorries"),
        ("Nobody can walk across the rotten planks today", "Nobody should walk across the rotten planks today"),
    ],
)  # fmt: skip
def test_a_word_put_in_or_replaced(a: str, b: str) -> None:
    found = findings(FRAME.format(a), FRAME.format(b))
    assert [(f.kind, f.attribute) for f in found] == [(Kind.CONTRADICTION, "quote")]
    assert len(sides(found[0])) == 2


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("The pillars were never built to carry such lorries", "The pillars were never built to carry such lorries in winter"),
        ("It's not safe to cross the rotten planks of this bridge", "It is not safe to cross the rotten planks of this bridge"),
        ("They know what's left of the bridge after the storm", "They know what is left of the bridge after the storm"),
        ("The pillars [of 1890] were never built to carry lorries", "The pillars were never built to carry lorries"),
        ("We closed the bridge at once after the storm", "People should stay away from the river until Friday"),
    ],
)  # fmt: skip
def test_cuts_contractions_and_insertions_are_silent(a: str, b: str) -> None:
    assert not findings(FRAME.format(a), FRAME.format(b))
