"""Over several articles: keys, vetoes, evidence, ids, and growth."""

import pytest

from checker.resolve import mention_index, resolve
from checker.values.others import Title
from tests.resolve.builder import groups, reading
from tests.robust.growing import seconds


def test_romanisations_are_one() -> None:
    found = groups(
        reading("a", "{p Qassemi Soleimani} and {p Falih Fayyad}."),
        reading("b", "{p Qasem Soleimani} and {p Faleh al-Fayyad}."),
        reading("c", "{p Qassem Soleimani}, {p Fayyad} and {p Soleimani}."),
    )
    assert len(found) == 2


def test_like_names_of_different_people() -> None:
    found = groups(
        reading("a", "{p Qassim al-Araji}, {p Ali Shamkhani} and {p Hadi al-Amiri}"),
        reading("b", "{p Qassem Soleimani}, {p Ali Khamenei} and {p Amir Hatami}"),
        reading("c", "{p Adil Abdul-Mahdi} and {p Saddam Hussein}"),
        reading("d", "{p Abu Mahdi al-Muhandis} and {p Hussein Amir-Abdollahian}"),
    )
    assert len(found) == 10


def test_no_chain_through_a_form_that_fits_both() -> None:
    found = groups(reading("a", "{p Anna B. Orton}"), reading("b", "{p Anna Orton}"), reading("c", "{p Anna K. Orton}"))
    assert len(found) == 2
    assert not any({"a:Anna B. Orton", "c:Anna K. Orton"} <= group for group in found.values())


def test_two_of_one_article_stay_two() -> None:
    found = groups(
        reading("a", "{p Pablo Reyes} and {p Paula Reyes} of {l Tellin}"),
        reading("b", "{p Pablo Reyes} of {l Tellin}"),
        reading("c", "{p Paula Reyes} of {l Tellin}"),
    )
    assert sorted(map(len, found.values())) == [2, 2, 3]


def test_family_name_of_another_article() -> None:
    found = groups(
        reading("a", "{p Lena Hargrove} of the {o Tellin Institute}"), reading("b", "{p Hargrove} left the {o Tellin Institute}")
    )
    assert found["Lena Hargrove"] == {"a:Lena Hargrove", "b:Hargrove"}


def test_family_name_that_two_bear() -> None:
    found = groups(
        reading("a", "{p Lena Hargrove} at {l Tellin}"),
        reading("b", "{p Piet Hargrove} at {l Tellin}"),
        reading("c", "{p Hargrove} at {l Tellin}"),
    )
    assert found["Hargrove"] == {"c:Hargrove"}


def test_family_name_of_an_unrelated_article() -> None:
    found = groups(reading("a", "{p Lena Hargrove} at {l Tellin}"), reading("b", "{p Hargrove} at {l Ostrau}"))
    assert len(found) == 4


def test_office_tells_whom_a_family_name_means() -> None:
    minister = Title("", "interior minister", country="Ostria")
    found = groups(
        reading("a", "{p Lena Hargrove}", titles={"Lena Hargrove": minister}),
        reading("b", "{p Piet Hargrove}"),
        reading("c", "{p Hargrove}", titles={"Hargrove": minister}),
    )
    assert found["Lena Hargrove"] == {"a:Lena Hargrove", "c:Hargrove"}


def test_ages_far_apart_are_two() -> None:
    assert (
        len(
            groups(
                reading("a", "{p Lena Hargrove}", ages={"Lena Hargrove": 34}),
                reading("b", "{p Lena Hargrove}", ages={"Lena Hargrove": 71}),
            )
        )
        == 2
    )
    assert (
        len(
            groups(
                reading("a", "{p Lena Hargrove}", ages={"Lena Hargrove": 34}),
                reading("b", "{p Lena Hargrove}", ages={"Lena Hargrove": 43}),
            )
        )
        == 1
    )


def test_usual_names_need_company() -> None:
    alone = groups(reading("a", "{p Michael Johnson} at {l Tellin}"), reading("b", "{p Michael Johnson} at {l Ostrau}"))
    assert len(alone) == 4
    together = groups(reading("a", "{p Michael Johnson} at {l Tellin}"), reading("b", "{p Michael Johnson} at {l Tellin}"))
    assert len(together) == 2


def test_like_given_names_before_a_usual_family_name() -> None:
    one, other = reading("a", "{p Tamiri Jackson} of {l Tellin}"), reading("b", "{p Tamiel Jackson} of {l Tellin}")
    assert len(groups(one, other)) == 3


def test_like_names_without_company_are_one_only_if_a_slip_apart() -> None:
    brief = reading("b", "{p Piet Hallevnik} of {l Ostrau}")
    assert len(groups(reading("a", "{p Piet Halevnik} of {l Tellin}"), brief)) == 3
    assert len(groups(reading("a", "{p Piet Walevnik} of {l Tellin}"), brief)) == 4, "slips at the beginning are rare"
    assert len(groups(reading("a", "{p Piet Holovnek} of {l Tellin}"), brief)) == 4


def test_company_is_that_of_all_articles_on_one_person() -> None:
    brief = reading("a", "{p Piet Halevnik} of {l Tellin}")
    long = reading("b", "{p Piet Halevnik} of {l Tellin}, {p Omar Tarsi}, {p Bela Varga} and {p Ines Prado}")
    other = reading("c", "{p Piet Hallevnik} of {l Ostrau}, {p Emil Dorn}, {p Zora Blunt} and {p Oto Grim}")
    assert len(groups(brief, other)) == 7 - 1
    assert len(groups(brief, long, other)) == 10


def test_one_name_in_common_is_little_for_names_far_apart() -> None:
    one, other = "{p Paula Rorelin} of {l Tellin}", "{p Paula Sorillin} of {l Tellin}"
    assert len(groups(reading("a", one), reading("b", other))) == 3
    both = " with {p Emil Dorn}"
    assert len(groups(reading("a", one + both), reading("b", other + both))) == 3


def test_misspelt_family_name_of_one_article() -> None:
    found = groups(
        reading("a", "{p Brantchsko} of {o Tellin Boxing Club}"),
        reading("b", "{p Anton Brantschko} of {o Tellin Boxing Club}. {p Brantschko} won."),
    )
    assert found["Anton Brantschko"] == {"a:Brantchsko", "b:Anton Brantschko", "b:Brantschko"}


def test_places() -> None:
    ids = {"Korvansburg": (7,), "Paris": (1,)}
    company = "{o Tellin Rovers} and {p Lena Hargrove}"
    found = groups(reading("a", "{l Korvansburg} " + company, ids=ids), reading("b", "{l Korvanburg} " + company, ids=ids))
    assert len(found) == 3
    assert len(groups(reading("a", "{l Korvansburg}", ids=ids), reading("b", "{l Korvanburg}", ids=ids))) == 2, "no company"
    assert len(groups(reading("a", "{l Miltown} " + company), reading("b", "{l Milltown} " + company))) == 3
    assert len(groups(reading("a", "{l 14th Street} " + company), reading("b", "{l 15th Street} " + company))) == 4
    one = reading("a", "{l Paris}", ids={"Paris": (1,)}, parents={"Paris": ("France",)})
    other = reading("b", "{l Paris}", ids={"Paris": (2,)}, parents={"Paris": ("Texas",)})
    assert len(groups(one, other)) == 2


def test_bodies() -> None:
    found = groups(
        reading("a", "{o Islamic Revolutionary Guard Corps} and {o Ministry of Health}"),
        reading("b", "{o Islamic Revolution Guards Corps} and {o Ministry of Defence}"),
        reading("c", "{o IRGC} and {o Ministry of Defense}"),
    )
    assert sorted(map(len, found.values())) == [1, 2, 3]


def test_words_of_unknown_kind_take_the_known_one() -> None:
    found = resolve([reading("a", "{o Tellin Rovers} won"), reading("b", "{x Tellin Rovers} lost")])
    assert [(e.type, len(e.mentions)) for e in found] == [("organization", 2)]


def test_user_decides() -> None:
    articles = reading("a", "{p Lena Hargrove}"), reading("b", "{p Lena Hargrave}"), reading("c", "{p Zora Blunt}")
    assert len(groups(*articles)) == 2
    assert len(groups(*articles, different=[("Lena Hargrove", "lena hargrave")])) == 3
    assert len(groups(*articles, same=[("Zora Blunt", "Lena Hargrove")])) == 1


def test_label_names_and_index() -> None:
    one = reading("a", "{p Lena Hargrove}, {p Hargrove}, {p Hargrove}")
    (entity,) = resolve([one])
    assert entity.label == "Lena Hargrove"
    assert entity.names == ("Hargrove", "Lena Hargrove")
    index = mention_index([entity])
    assert all(index[m.article, m.start, m.end] is entity for m in one.mentions)


def test_id_does_not_depend_on_other_articles() -> None:
    one = reading("a", "{p Qasem Soleimani}")
    more = [reading("b", "{p Qassem Soleimani}"), reading("c", "{p Qassem Soleimani} met {p Ali Shamkhani}")]
    (alone,) = resolve([one])
    together = mention_index(resolve([one, *more]))["a", 0, 15]
    assert alone.id == together.id
    assert len({e.id for e in resolve([one, *more])}) == 2


def test_order_of_articles_changes_nothing() -> None:
    articles = [
        reading("a", "{p Qasem Soleimani}"),
        reading("b", "{p Qassemi Soleimani}, {p Ali Shamkhani}"),
        reading("c", "{p Soleimani}, {p Shamkhani}"),
    ]
    forward = {frozenset(v) for v in groups(*articles).values()}
    assert forward == {frozenset(v) for v in groups(*reversed(articles)).values()}


def test_nothing() -> None:
    assert resolve([]) == ()
    assert resolve([reading("a", "Nobody came.")]) == ()


_GIVEN = "Lena Marek Piet Zora Emil Ansa Teodor Ilka Bruno Vesna Oto Mira".split()
_STEMS = "har dol mon ker vel tor gri sul ban fen rom pal".split()


def _archive(size: int) -> list[object]:
    names = [f"{g} {a.title()}{b}{c}ic" for a in _STEMS for b in _STEMS for c in _STEMS for g in _GIVEN]
    return [
        reading(f"a{i}", f"{{p {names[i * 7 % len(names)]}}} met {{p {names[i * 11 % len(names)]}}} in {{l Town {i % 50}}}")
        for i in range(size)
    ]


@pytest.mark.parametrize("factor", [4])
def test_work_grows_linearly(factor: int) -> None:
    def took(size: int) -> float:
        articles = _archive(size)
        return seconds(lambda: resolve(articles), 2)  # type: ignore[arg-type]

    took(100)
    small = took(200)
    assert took(200 * factor) < 3 * factor * small + 0.5
