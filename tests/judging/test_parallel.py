"""Figures that no rule has a key for, brought together by their sentences."""

from checker.model import Kind
from tests.judging.newsroom import findings, sides

LEAD = "Museum robbed in Velmora\n\nThieves broke into the Orsini museum in Velmora on Tuesday night.\n\n"


def test_the_same_thing_counted_differently() -> None:
    found = findings(
        LEAD + "Five paintings were stolen from the blue room of the villa.\n",
        LEAD + "Three paintings were stolen from the blue room of the villa.\n",
    )
    assert [f.kind for f in found] == [Kind.CONTRADICTION]
    assert sides(found[0]) == {"Five", "Three"} or sides(found[0]) == {"Five paintings", "Three paintings"}


def test_another_thing_counted_is_silent() -> None:
    assert not findings(
        LEAD + "Five paintings were stolen from the blue room of the villa.\n",
        LEAD + "Three guards were asleep in the blue room of the villa.\n",
    )


def test_figures_far_apart_need_the_same_verb() -> None:
    assert not findings(
        LEAD + "The villa holds 400 paintings of the blue school.\n",
        LEAD + "Three paintings of the blue school were taken from the villa.\n",
    )


def test_digits_changed_about_are_found() -> None:
    found = findings(
        "Cup final\n\nAtlas Rovers won the cup in Velmora on Sunday before 23,450 spectators.\n",
        "Rovers lift cup\n\nAtlas Rovers won the cup in Velmora on Sunday. Exactly 23,540 spectators saw it.\n",
    )
    assert any(sides(f) >= {"23,450", "23,540"} or {"23,450 spectators", "23,540 spectators"} <= sides(f) for f in found) or any(
        {e.value["lower"] for e in f.evidence if isinstance(e.value, dict)} == {23450, 23540} for f in found
    )


def test_a_value_found_again_is_spoken_for() -> None:
    text = "Six men attacked the villa; two of the six men were caught at the gate of the villa.\n"
    assert not findings(LEAD + text, LEAD + "Six men attacked the villa at night.\n")


def test_dates_of_one_verb() -> None:
    a = LEAD + "Director Ilse Brandauer pleaded guilty to fraud in the Corvin case in July 1973.\n"
    b = LEAD + "In the Corvin case Ilse Brandauer pleaded guilty to fraud on June 27, 1973.\n"
    assert [f.attribute for f in findings(a, b)] == ["date"]
