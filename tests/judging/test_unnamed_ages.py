"""Ages of people that one article names and another does not."""

from tests.judging.newsroom import findings, sides

LEAD = "Shots in Velmora\n\nA gunman opened fire in a car park in Velmora on Tuesday. "


def test_one_year_apart_and_nobody_else() -> None:
    a = LEAD + "A 46-year-old man and a 19-year-old woman were killed, police said.\n"
    b = LEAD + "The dead are Harold Tessenberg, 47, and Mira Osk, 19, police said.\n"
    found = [f for f in findings(a, b) if f.attribute == "age"]
    assert [f.rule for f in found] == ["open.age"]
    assert sides(found[0]) == {"46-year-old", "47"}


def test_another_sex_is_another_person() -> None:
    a = LEAD + "A 46-year-old man was killed, police said.\n"
    b = LEAD + "A 47-year-old woman was killed, police said.\n"
    assert not [f for f in findings(a, b) if f.attribute == "age"]


def test_another_part_is_another_person() -> None:
    a = LEAD + "A 16-year-old boy was wounded, police said.\n"
    b = LEAD + "Police arrested a 15-year-old suspect in the shooting.\n"
    assert not [f for f in findings(a, b) if f.attribute == "age"]


def test_two_who_could_be_meant_leave_it_open() -> None:
    a = LEAD + "A 46-year-old man was killed, police said.\n"
    b = LEAD + "A 45-year-old man and a 47-year-old man were killed, police said.\n"
    assert not [f for f in findings(a, b) if f.attribute == "age"]


def test_two_names_are_left_to_the_names() -> None:
    a = LEAD + "Harold Tessenberg, 46, was killed, police said.\n"
    b = LEAD + "Dario Velm, 47, was killed, police said.\n"
    assert not [f for f in findings(a, b) if f.attribute == "age"]
