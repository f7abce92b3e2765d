"""Inside one article: full name first, family name after it; slips; acronyms."""

from checker.values.others import Title
from tests.resolve.builder import groups, reading


def test_family_name_follows_the_full_one() -> None:
    found = groups(
        reading("a", "{p Lena Hargrove} met {p Marek Dolan}. {p Hargrove} left; {p Dolan} stayed. {p Hargrove} phoned.")
    )
    assert found == {"Lena Hargrove": {"a:Lena Hargrove", "a:Hargrove"}, "Marek Dolan": {"a:Marek Dolan", "a:Dolan"}}


def test_article_and_hyphen_of_a_family_name() -> None:
    found = groups(
        reading(
            "a", "{p Falih al-Fayyad} and {p Adil Abdul-Mahdi} spoke. {p Fayyad} said. {p Al-Fayyad} said. {p Abdul Mahdi} said."
        )
    )
    assert set(found) == {"Falih al-Fayyad", "Adil Abdul-Mahdi"}


def test_given_name_alone() -> None:
    found = groups(reading("a", "{p Lena Hargrove} and {p Marek Dolan} wed. {p Lena} wore red."))
    assert found["Lena Hargrove"] == {"a:Lena Hargrove", "a:Lena"}


def test_couple_with_one_family_name_is_ambiguous() -> None:
    found = groups(reading("a", "{p Lena Dolan} and {p Marek Dolan} wed. {p Dolan} said so."))
    assert found == {"Lena Dolan": {"a:Lena Dolan"}, "Marek Dolan": {"a:Marek Dolan"}, "Dolan": {"a:Dolan"}}


def test_only_the_one_introduced_before_is_meant() -> None:
    found = groups(reading("a", "{p Marek Dolan} fell. {p Dolan} was 30. His sister {p Lena Dolan} wept."))
    assert found["Marek Dolan"] == {"a:Marek Dolan", "a:Dolan"}


def test_given_name_introduces_too() -> None:
    found = groups(reading("a", "{p Lena} and {p Marek Dolan} wed. {p Dolan} said so. {p Lena Dolan} laughed."))
    assert "a:Dolan" not in found["Marek Dolan"] | found["Lena Dolan"]


def test_brothers_are_two() -> None:
    found = groups(reading("a", "{p Hassan Karimi} and his brother {p Hussein Karimi} fled."))
    assert len(found) == 2


def test_like_given_names_in_one_article_are_two() -> None:
    assert len(groups(reading("a", "{p Maria Costa} hid with her sister {p Marie Costa}."))) == 2


def test_father_and_son_are_two() -> None:
    assert len(groups(reading("a", "{p Sam Orton Sr.} buried {p Sam Orton Jr.} on Monday."))) == 2


def test_middle_initial_and_nickname_are_one() -> None:
    found = groups(reading("a", "{p Robert T. Hale} spoke. {p Bob Hale} smiled. {p Robert Hale} left."))
    assert len(found) == 1


def test_full_name_with_a_slip() -> None:
    found = groups(reading("a", "{p Ali Shamkhani} spoke. {p Ali Sjamkhani} left. {p Shamkhani} stayed."))
    assert list(found.values()) == [{"a:Ali Shamkhani", "a:Ali Sjamkhani", "a:Shamkhani"}]


def test_family_name_with_a_slip() -> None:
    text = "{p Emil Moncrantz} ran. " + "{p Moncrantz} fell. " * 4 + "{p Moncratnz} rose."
    assert list(groups(reading("a", text)).values()) == [{"a:Emil Moncrantz", "a:Moncrantz", "a:Moncratnz"}]


def test_slip_read_as_another_proper_name() -> None:
    found = groups(reading("a", "{p Emil Moncrantz} ran. {p Moncrantz} fell. {x Moncratnz} rose."))
    assert len(found) == 1


def test_slip_borne_by_somebody_else_is_no_slip() -> None:
    one = reading("a", "{p Emil Hargan} ran. {p Hargen} fell.")
    assert len(groups(one)) == 1
    assert any(
        v == {"a:Hargen"} or v == {"a:Hargen", "b:Zora Hargen"}
        for v in groups(one, reading("b", "{p Zora Hargen} sang.")).values()
    )


def test_everyday_word_is_no_slip() -> None:
    found = groups(reading("a", "{p Emil Sharpe} ran. {x Sharp} corners followed."))
    assert found["Emil Sharpe"] == {"a:Emil Sharpe"}


def test_town_nearby_is_no_slip() -> None:
    assert groups(reading("a", "{p Matteo Walimron} spoke. {x Walimton} left."))["Matteo Walimron"] == {
        "a:Matteo Walimron",
        "a:Walimton",
    }
    assert len(groups(reading("a", "{p Matteo Walimron} spoke. A train crashed near {x Walimton}."))) == 2


def test_short_names_do_not_slip() -> None:
    assert len(groups(reading("a", "{p Emil Kern} ran. {p Korn} fell."))) == 1  # one vowel
    assert len(groups(reading("a", "{p Emil Kern} ran. {p Kerl} fell."))) == 2  # another consonant


def test_acronym_of_a_bracket_and_of_initials() -> None:
    bracket = reading("a", "{o League for Open Waters} began. {o LOWS} ended.", acronyms={"League for Open Waters": "LOWS"})
    assert list(groups(bracket).values()) == [{"a:League for Open Waters", "a:LOWS"}]
    initials = reading("a", "{o Harbor Safety Board} began. {o HSB} ended. {o NATO} watched.")
    assert groups(initials)["Harbor Safety Board"] == {"a:Harbor Safety Board", "a:HSB"}


def test_swapped_letters_of_an_acronym() -> None:
    assert len(groups(reading("a", "{o QRVS} began. {o QRVS} met. {o QVRS} ended."))) == 1
    assert len(groups(reading("a", "{o QRVS} began. {o QRVT} ended."))) == 2


def test_shared_office_decides_between_like_family_names() -> None:
    office = Title("", "energy minister", country="Ostria")
    one = reading("a", "{p Piet Norton} spoke.", titles={"Piet Norton": office})
    other = reading("b", "{p Piet Morton} spoke.", titles={"Piet Morton": office})
    stranger = reading("b", "{p Piet Morton} spoke.", titles={"Piet Morton": Title("", "goalkeeper")})
    assert len(groups(one, other)) == 1
    assert len(groups(one, stranger)) == 2
