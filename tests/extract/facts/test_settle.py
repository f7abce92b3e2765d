"""What the tolls of one article add up to: single persons, shares, late and local figures, nobody."""

from tests.extract.facts.builder import facts, figures

FILLER = " ".join(
    f"Neighbor number {n} was not at home and did not want to speak." for n in ("one", "two", "three", "four", "five")
)


def test_one_person_is_a_toll_if_no_other_is_spoken_of() -> None:
    (fact,) = facts("A man was killed in Velsk. The man, 34, was shot dead at noon.", "killed")
    assert (fact.text, fact.scope.part) == ("A man", True)
    assert "no other is spoken of" in fact.steps[-1]


def test_several_single_persons_are_no_toll() -> None:
    assert figures("A man was killed in Velsk. A woman was shot dead in Orsa.") == []


def test_the_headline_tells_which_of_several_persons_it_is_about() -> None:
    text = "Ana Brel was killed at noon. Ivo Dovan was shot dead last month in Orsa."
    assert figures(text, title="Woman killed in Velsk") == [("Woman", 1)]


def test_a_person_beside_a_count_is_one_of_it() -> None:
    assert figures("Three people were killed in Velsk. A man died at the scene.") == [("Three people", 3)]


def test_a_share_near_its_total_is_left_out() -> None:
    assert figures("Five people were killed in Velsk. Two men and a woman were shot dead in the yard.") == [("Five people", 5)]


def test_nobody_beside_a_toll_is_said_of_some_place_only() -> None:
    assert figures("Six people were injured in Velsk. No one was injured inside the cafe.", "injured") == [("Six people", 6)]
    assert figures("No one was injured in the blast.", "injured") == [("No one", 0)]


def test_a_lower_figure_with_a_place_of_its_own_is_a_part() -> None:
    text = "Four people were killed in Velsk on Friday. He fled to Orsa by car. Neighbors of his were weeping."
    text += " Crews of the county came. Two people were killed at the car wash."
    read = {f.text: f.scope.part for f in facts(text, "killed")}
    assert read == {"Four people": False, "Two people": True}


def test_a_figure_deep_in_the_text_is_another_happening() -> None:
    text = f"Four people were killed in Velsk on Friday. {FILLER} {FILLER} A gunman killed 11 people in Orsa."
    assert figures(text) == [("Four people", 4)]
    assert [f.main_event for f in facts(text, "killed")] == [True, False]


def test_a_person_deep_in_the_text_is_no_toll() -> None:
    assert figures(f"Officers searched a house in Velsk on Friday. {FILLER} {FILLER} His brother was killed at sea.") == []
