"""Near misses from reports on crimes: figures that look alike and speak of different things."""

import pytest

from checker.model import Kind
from tests.judging.newsroom import findings, sides

HEAD = "Shooting in Velmora\n\nThree people were shot at the Corvin bar in Velmora on Tuesday, police said. "


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Three suspects fled from the bar on foot.", "Two other suspects fled from the bar on foot."),
        ("The bar's three victims were taken to hospital.", "The other two victims were taken to hospital."),
        ("Dario Velm faces three counts of murder.", "Dario Velm faces one count each of attempted murder and arson."),
        ("Dario Velm faces three counts of murder.", "Dario Velm was previously charged with two counts of murder."),
        ("A third female guest was grazed by a bullet.", "A fourth guest was grazed by a bullet."),
        ("Officers found three students in the yard.", "Officers found two male students in the yard."),
        ("An unrelated shooting in Orsk killed five people on Monday.", "Nobody was killed in Velmora."),
        ("Seven people were shot in Velmora within ten hours.", ""),
        ("The gunman held five people hostage before being shot by police.", ""),
        ("The hospital gave the names of two men who were wounded.", "Three men were wounded."),
        ("Police said one was shot in the leg, the other in the arm.", ""),
        ("The shooting happened on Broadway.", "The shooting happened in Velmora."),
        ("One man was killed and two women were shot.", ""),
        ("One man, age 18, was wounded in the leg, one, age 41, in the back.", "Three men were wounded."),
    ],
)
def test_different_things_are_not_held_against_each_other(a: str, b: str) -> None:
    assert findings(HEAD + a + "\n", HEAD + b + "\n") == ()


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Dario Velm faces three counts of murder.", "Dario Velm faces four counts of first-degree murder."),
        ("Officers found three male students in the yard.", "Officers found two male students in the yard."),
        ("The hospital treated three men who were wounded.", "The hospital treated two men who were wounded."),
    ],
)
def test_the_same_thing_still_is(a: str, b: str) -> None:
    assert len(findings(HEAD + a + "\n", HEAD + b + "\n")) == 1


def test_the_same_words_of_another_day_are_one_text() -> None:
    text = "Officers shot in Velmora\n\nTwo officers were shot in Velmora tonight.\n"
    assert findings(text, text, days=(3, 4)) == ()


def test_after_an_hour_is_no_other_time_than_half_past() -> None:
    text = "Shooting in Velmora\n\nGunfire rang out {} Sunday morning outside a house in Velmora.\n"
    assert findings(text.format("after 3 a.m."), text.format("at 3:30 a.m.")) == ()
    assert len(findings(text.format("after 4 a.m."), text.format("at 3:15 a.m."))) == 1


def test_a_house_stands_in_its_street_and_one_may_be_outside_it() -> None:
    text = "Vigil in Velmora\n\nA man was shot inside 12 Linden St. in Velmora on Tuesday. {}\n"
    assert findings(text.format("Flowers lay outside 12 Linden St. on Friday.")) == ()


def test_one_of_those_hurt_has_died_since() -> None:
    text = "One dead, four hurt in Velmora\n\nOne of five people hurt in a shooting in Velmora on Tuesday has died.\n"
    assert findings(text) == ()


def test_suspect_among_those_shot() -> None:
    a = "Two shot in Velmora\n\nTwo people were shot in Velmora on Tuesday.\n"
    b = "Suspect and two victims shot in Velmora\n\nThey were shot in Velmora on Tuesday.\n"
    assert findings(a, b) == ()


def test_arrests_grow_for_months() -> None:
    from datetime import date

    from checker import pipeline
    from checker.ingest.articles import article_from_text
    from tests.judging.newsroom import rulebook

    texts = ("Two arrested", "Four arrested")
    articles = [
        article_from_text(
            f"{t} in Velmora\n\n{t} after the fire at Corvin mill.\n", path=str(n), published=date(2021, 3 + 3 * n, 3)
        )
        for n, t in enumerate(texts)
    ]
    found = pipeline.report_of(articles, (), rulebook(), pipeline.Options(), together=True).findings
    assert [f.kind for f in found] == [Kind.REVISION]


def test_words_marked_as_the_speakers_slip_and_numerals() -> None:
    text = 'Arrest in Velmora\n\nVelm wrote: "{}."\n'
    a = "I am sure that Marek Dowan (sic) Dovan was in trouble with one of the guards"
    b = "I am sure that Marek Dovan was in trouble with 1 of the guards"
    assert not [f for f in findings(text.format(a), text.format(b)) if f.attribute == "quote"]


def test_ages_in_a_list_belong_to_the_names_behind_them() -> None:
    text = "Six hurt in Velmora\n\nSix people were hurt in Velmora, including {}31-year-old Marek Dovan, "
    text += "25-year-old Lena Orsk and their{}.\n"
    assert findings(text.format("", " son")) == ()
    found = findings(text.format("", " son"), text.replace("25-", "24-").format("", " son"))
    assert [sides(f) for f in found] == [{"25-year-old", "24-year-old"}]


def test_a_sister_is_not_a_misspelt_namesake() -> None:
    text = "Child shot in Velmora\n\nAsia Tesk was at home with D'asia Tesk. Asia called for help after D'asia was shot.\n"
    assert findings(text) == ()


def test_time_zones_of_one_country() -> None:
    text = "Shooting in Velmora\n\nThe shooting happened at {} Thursday at the Corvin bar in Velmora.\n"
    assert findings(text.format("7:30 p.m."), text.format("8:30 p.m. ET")) == ()
    assert len(findings(text.format("7:30 p.m."), text.format("8:30 p.m."))) == 1
    assert len(findings(text.format("7:30 p.m."), text.format("8:10 p.m. ET"))) == 1


def test_the_day_of_a_search_is_not_that_of_the_deed() -> None:
    a = "Hunt in Velmora\n\nPolice were hunting a suspect on Monday after he shot two officers in the town of Velmora.\n"
    b = "Hunt in Velmora\n\nPolice hunt a suspect who shot two officers in the town of Velmora on Sunday.\n"
    assert findings(a, b, days=(9, 9)) == ()


@pytest.mark.parametrize(
    "text",
    [
        "Two dead, four hurt in Velmora\n\nSix people were hurt in Velmora on Tuesday, two of them mortally.\n",
        "Three hurt in Velmora\n\nThe shots fell on North Linden Street in Velmora, a year after those on South Linden Street.\n",
        "Three hurt in Velmora\n\nThe shots fell at the Linden Terrace flats in Velmora, near Linden Road.\n",
        "Three hurt in Velmora\n\nMarek Dovan, 45, Lena Orsk, 41, her 12-year-old son and two others were hurt in Velmora.\n",
        "Three hurt in Velmora\n\nMarek Dovan, 45, was hurt with his wife, Lena Orsk, 41, and son, Marek Jr., 22, in Velmora.\n",
        "Teens hurt in Velmora\n\nFour teens were hurt in Velmora on Tuesday. None of the teens were seriously hurt.\n",
    ],
)
def test_an_article_in_accord_with_itself(text: str) -> None:
    assert findings(text, text) == ()


def test_a_clock_time_may_lack_its_day() -> None:
    a = "Two shot in Velmora\n\nTwo men were shot in Velmora on Monday. Police came to the Corvin clinic around 6:20 p.m.\n"
    b = "Two shot in Velmora\n\nThe shots fell on Sunday. Police came to the Corvin clinic in Velmora around 6:18 p.m.\n"
    found = findings(a, b, days=(9, 9))
    assert not [f for f in found if f.attribute == "time"]


def test_a_part_of_the_day_absolves_no_other_hour() -> None:
    a = "Girl shot in Velmora\n\nThe shooting happened about 10 p.m. Monday in Velmora.\n"
    b = "Girl shot in Velmora\n\nThe shooting happened just after 11 p.m. Monday in Velmora. Monday night was cold.\n"
    assert [f.attribute for f in findings(a, b, days=(3, 3))] == ["time"]


def test_when_a_victim_was_shot_is_when_it_happened() -> None:
    a = "Man shot in Velmora\n\nDario Velm was shot outside his house in Velmora around 6:30 p.m. on Monday.\n"
    b = "Man shot in Velmora\n\nThe shooting in Velmora happened around 8 p.m. on Monday. He was pronounced dead at 9 p.m.\n"
    assert [f.attribute for f in findings(a, b, days=(3, 3))] == ["time"]
    assert findings(a, a.replace("6:30", "6:33"), days=(3, 3)) == ()


def test_a_murder_suicide_leaves_one_or_two_dead() -> None:
    a = "Woman kills daughter in murder-suicide in Velmora\n\nPolice in Velmora found both on Tuesday.\n"
    b = "Mother, daughter killed in Velmora\n\nPolice in Velmora found a mother and her daughter killed on Tuesday.\n"
    assert findings(a, b) == ()


def test_don_is_a_given_name() -> None:
    text = "Man held in Velmora\n\nDon Tesk, 51, was held in Velmora. His daughter, 28-year-old Sarah Tesk, called the police.\n"
    assert findings(text) == ()


def test_an_age_of_an_earlier_year() -> None:
    text = "Arrest in Velmora\n\nMarek Tesk, 51, was held in Velmora. It is said that in 2011 a 40-year-old Tesk was fined.\n"
    assert findings(text) == ()
