"""What looks like a contradiction of two reports and is none, each beside a wording that is one."""

import pytest

from tests.judging.newsroom import findings

HEAD = "Shooting in Velmora\n\nThree people were shot at the Corvin bar in Velmora on Tuesday, March 2, police said. "


def rules_of(a: str, b: str, days: tuple[int, int] = (3, 3), head: str = HEAD) -> list[str]:
    return [f.rule for f in findings(head + a + "\n", head + b + "\n", days=days)]


def test_a_year_more_some_weeks_later_is_a_birthday() -> None:
    a, b = "Ida Pruhl, 23, was charged with assault.", "Ida Pruhl, 24, was sentenced for assault."
    assert rules_of(a, b, (1, 28)) == []
    assert rules_of(a, b, (1, 4)) == ["people.age"]
    assert rules_of(b, a, (1, 28)) == ["people.age"]  # nobody grows younger


def test_the_dead_have_no_birthdays() -> None:
    assert rules_of("Ida Pruhl, 23, was killed.", "Ida Pruhl, 24, was killed.", (1, 28)) == ["people.age"]


def test_victims_told_one_after_the_other_have_no_rank() -> None:
    a, b = "Officers found a {} victim in a ditch behind the bar.", "An officer found a {} victim in a ditch behind the bar."
    assert rules_of(a.format("fourth"), b.format("fifth")) == []


@pytest.mark.parametrize(
    ("charge", "told"),
    [
        ("on charges of tampering with evidence", False),
        ("on an obstruction charge", True),
        ("on charges of hindering the investigation", False),
        ("on charges of murder", True),
    ],
)
def test_who_only_helped_is_not_the_suspect(charge: str, told: bool) -> None:
    a = "Police are looking for the gunman."
    assert ("status.custody" in rules_of(a, f"Two men were arrested on Thursday {charge}.", (3, 5))) is told


def test_some_arrested_while_another_is_sought_by_name() -> None:
    a = "Police are looking for the gunman."
    b = "Police are looking for 17-year-old Ivo Tessen. Both men were arraigned on Thursday."
    assert "status.custody" not in rules_of(a, b, (3, 5))


def test_charged_men_may_be_on_the_run() -> None:
    a = "Police are looking for the gunmen."
    charged = "Two brothers, Ivo and Dario Velm, have been charged with murder."
    assert "status.custody" in rules_of(a, charged, (3, 4))
    assert "status.custody" not in rules_of(a, f"{charged} Both men are still on the run.", (3, 4))


def test_suspects_are_taken_one_after_the_other() -> None:
    a = "Two suspects in the killing at the Corvin bar have been arrested, officer Ida Pruhl of the Velmora police said."
    b = "One of three suspects being held in the killing at the Corvin bar died in his cell, sheriff Marek Orsk said."
    assert "disputed" not in [f.kind for f in findings(HEAD + a + "\n", HEAD + b + "\n", days=(3, 12))]


def test_one_killed_and_four_hurt_were_five_who_were_hit() -> None:
    text = "Velmora shooting killed one, injured four others\n\nA man died on Friday after {} were wounded at the Corvin bar.\n"
    assert findings(text.format("he and four others")) == ()
    assert [f.rule for f in findings(text.format("nine people"))] == ["casualties.injured"]


def test_a_couple_is_not_all_of_the_dead() -> None:
    text = "{} killed in Velmora\n\nSix people died when a man opened fire in Velmora on Tuesday.\n"
    assert findings(text.format("Orsk couple")) == ()


def test_charges_may_be_of_fewer_deaths() -> None:
    head = "Deaths in Velmora\n\nA man opened fire at the Corvin bar in Velmora on Tuesday. "
    killed = "Three men were killed at the bar."
    assert rules_of(killed, "Dario Velm is accused of killing two men at the bar.", head=head) == []
    assert rules_of(killed, "Two men were killed at the bar.", head=head) == ["casualties.killed"]


def test_one_more_when_the_gunman_was_hurt() -> None:
    head = "Shots in Velmora\n\nA man opened fire at the Corvin bar in Velmora on Tuesday. "
    four = "Four people were injured{}."
    assert rules_of("Three people were injured.", four.format(", including the gunman"), head=head) == []
    assert rules_of("Three people were injured.", four.format(""), head=head) == ["casualties.injured"]


def test_who_was_taken_to_hospital_may_have_died_there() -> None:
    a = "3 hospitalized after Velmora shooting\n\nThree people were hospitalized after shots in Velmora. One of them has died.\n"
    b = "1 killed, 2 injured in Velmora shooting\n\nOne woman was killed and two were injured by shots in Velmora.\n"
    assert findings(a, b, days=(2, 3)) == ()


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Nobody answered the door of the bar on Tuesday.", "Nobody answered the door of the bar on Thursday."),
    ],
)
def test_each_report_tells_of_its_own_day(a: str, b: str) -> None:
    assert rules_of(a, b, (2, 4)) == []


def test_the_beginning_of_one_span_is_not_the_end_of_another() -> None:
    a = "Dario Velm served in the navy abroad from June 2008 to January 2009."
    b = "Dario Velm served in the navy from 2005 to 2010."
    assert rules_of(a, b) == []


def test_shots_at_somebody_hit_nobody_by_themselves() -> None:
    a = "The family of three was leaving the bar when two people shot at them."
    b = "The family was leaving the bar when two people opened fire on them."
    assert rules_of(a, b) == []


def test_shootings_all_over_a_town_are_no_count_of_this_one() -> None:
    a = "Three people were killed in the bar by Dario Velm."
    b = "Four people were killed in shootings across the city on Saturday and Sunday."
    assert rules_of(a, b) == []


def test_who_lost_an_unborn_child_is_hurt_as_well() -> None:
    a = "Pregnant Woman's Unborn Baby Killed, 4 Others Injured in Velmora\n\nShots were fired in Velmora on Tuesday.\n"
    b = "Shots wound 5 in Velmora, killing unborn baby\n\nShots were fired in Velmora on Tuesday.\n"
    assert not [f for f in findings(a, b) if f.attribute == "injured"]


def test_other_teens_are_not_the_one_beside_them() -> None:
    a = "Ivo Tessen was with two other teens, ages 14 and 15, when he was shot."
    b = "The dead boy was 13-year-old Ivo Tessen."
    assert rules_of(a, b) == []


def test_months_are_part_of_a_year() -> None:
    a = "A 22-month-old girl was shot in a truck beside her 2-year-old cousin."
    b = "A 1-year-old girl was shot in a truck."
    assert rules_of(a, b) == []


def test_a_grandmother_has_one_age() -> None:
    a = "The grandmother, 45, was asleep in the house."
    b = "The 42-year-old grandmother was asleep in the house."
    assert rules_of(a, b) == ["open.age"]


def test_a_deputy_prosecutor_is_a_prosecutor() -> None:
    a = "Senior Deputy Prosecutor Ida Pruhl asked for bail."
    assert rules_of(a, "In court prosecutor Ida Pruhl asked for bail.") == []


def test_an_initial_and_what_are_no_misquotation() -> None:
    a = 'Dario Velm said: "The work on the bridge was harder than I had feared before Pruhl lent us a crane."'
    b = 'Dario Velm said: "The work on the bridge was harder than what I had feared before I. Pruhl lent us a crane."'
    c = 'Dario Velm said: "The work on the bridge was harder than they had feared before Pruhl lent us a crane."'
    assert rules_of(a, b) == []
    assert rules_of(a, c) == ["quotes.words"]


def test_an_hour_of_a_later_crime_is_another_crimes() -> None:
    a = "The shooting happened around 2 a.m."
    b = "On Monday, March 22, another child was hit.\n\nIda Pruhl, 6, was shot to death around 1:30 p.m. in Quay Road."
    assert rules_of(a, b, (3, 28)) == []


def test_not_all_who_were_hurt_were_taken_to_hospital() -> None:
    head = "Fire in Velmora\n\nA fire destroyed the Corvin bar in Velmora on Tuesday. "
    twelve = "Twelve people were taken to hospital."
    assert rules_of(twelve, "Nineteen people were injured.", head=head) == []
    assert rules_of(twelve, "Nineteen people were taken to hospital.", head=head) == ["casualties.injured"]
    assert rules_of(twelve, "Nine people were injured.", head=head) == ["casualties.injured"]


def test_one_of_them_is_not_all() -> None:
    head = "Shots in Velmora\n\nA man opened fire at the Corvin bar in Velmora on Tuesday. "
    a = "When officers came he fired at three of them, injuring one."
    assert rules_of(a, "Four people were injured.", head=head) == []


def test_police_may_not_find_all_who_were_hit() -> None:
    head = "Shots in Velmora\n\nA man opened fire at the Corvin bar in Velmora on Tuesday. "
    a = "Police found one man and two women with gunshot wounds inside the bar."
    assert rules_of(a, "Four people were shot in the bar.", head=head) == []
    assert rules_of("Three people were shot in the bar.", "Four people were shot in the bar.", head=head) == ["casualties.shot"]


def test_parents_look_for_no_suspect() -> None:
    a = "Parents came to the bar looking for their children."
    assert rules_of(a, "A man was arrested on Thursday.", (3, 5)) == []


def test_half_past_eleven_at_night_is_before_midnight() -> None:
    head = "Shooting in Velmora\n\nA man was shot at the Corvin bar in Velmora on Thursday, March 4. "
    a = "The shooting happened at about 11:30 Thursday night."
    assert rules_of(a, "The shooting happened at about 11:30 p.m. Thursday.", (5, 5), head=head) == []
    assert rules_of(a, "The shooting happened at about 10:15 p.m. Thursday.", (5, 5), head=head) == ["event.time"]


def test_bodies_are_found_at_one_hour() -> None:
    head = "Family dead in Velmora\n\nFive people died in Velmora on Tuesday, March 2, in an apparent murder-suicide. "
    a = "The victims' bodies were found around 2 p.m. in a house on Linden Drive."
    assert rules_of(a, "The bodies were discovered about 4 p.m. in the house.", head=head) == ["event.found"]
    assert rules_of(a, "The bodies were discovered at 2:10 p.m. in the house.", head=head) == []
