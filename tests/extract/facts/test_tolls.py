"""Arithmetic of victims: lists, named persons beside others, parts, and what is no victim at all."""

import pytest

from checker.values.quantity import Quantity, Share
from tests.extract.facts.builder import facts, figures


@pytest.mark.parametrize(
    ("text", "shown", "number"),
    [
        ("A man and two children were killed in Velsk.", "A man and two children", 3),
        ("A nurse, two clerks and a guard were shot dead in Velsk.", "A nurse, two clerks and a guard", 4),
        ("The blast killed Ana Brel and her son on the spot.", "Ana Brel and her son", 2),
        ("He killed his partner and their two children.", "his partner and their two children", 3),
        ("The fatal shooting of a woman and two of her children shook Velsk.", "a woman and two of her children", 3),
        ("The priest was preaching when he and eight others were gunned down.", "he and eight others", 9),
        ("A family of five was killed in Velsk.", "five", 5),
        ("The bodies of Ana Brel, 6, and Ivo Dovan, 50, were found.", "Ana Brel, 6, and Ivo Dovan, 50", 2),
        ("A father of two and three clerks were killed.", "A father of two and three clerks", 4),
    ],
)
def test_lists_are_added_up(text: str, shown: str, number: int) -> None:
    assert figures(text) == [(shown, number)]


@pytest.mark.parametrize(
    ("title", "number"),
    [
        ("Mother, boy fatally shot in Velsk", 2),
        ("Woman, 3-year-old dead in Velsk", 2),
        ("2 adults, six children dead in Velsk", 8),
    ],
)
def test_headlines_leave_out_the_and(title: str, number: int) -> None:
    assert [n for _, n in figures("Police gave no names on Sunday.", title=title)] == [number]


def test_the_children_of_a_mother_are_no_victims() -> None:
    assert figures("A mother of 12 was killed by a stray bullet.") == [("A mother", 1)]
    assert figures("Ana Brel, a mother of 12, was shot on Sunday.", "shot") == [("a mother", 1)]
    assert figures("A father of her two sons died.") == [("A father", 1)]
    assert figures("The parents of two children killed in the fire wept.") == [("two children", 2)]


def test_others_come_on_top_of_those_named() -> None:
    (fact,) = facts("Ana Brel, Ivo Dovan and eight others were killed in Velsk.", "killed")
    assert isinstance(fact.value, Quantity)
    assert (fact.value.lower, fact.value.share, fact.value.named) == (8, Share.OTHER, {"brel", "dovan"})
    assert fact.scope.excludes == "others"


def test_also_killed_takes_the_target_of_the_sentence_before() -> None:
    text = (
        "The strike targeted the convoy of General Qassem Soleimani. "
        "It also killed Abu Mahdi al-Muhandis, the deputy head of a militia, as well as eight others."
    )
    fact = facts(text, "killed")[-1]
    assert isinstance(fact.value, Quantity)
    assert (fact.value.lower, fact.value.named) == (8, {"soleimani", "muhandis"})
    assert any("sentence before" in step for step in fact.steps)


def test_victims_named_behind_the_verb() -> None:
    (fact,) = facts("Ana Brel, the deputy head of the Velsk Border Guard, was killed, as well as eight other people.", "killed")
    assert isinstance(fact.value, Quantity)
    assert (fact.text, fact.value.lower, fact.value.named) == ("eight other people", 8, {"brel"})
    assert [n for _, n in figures("His daughter Lena was gunned down at a party along with Omar Free.")] == [2]


def test_a_relative_clause_does_not_end_the_list() -> None:
    text = "Ana Brel, Ivo Dovan, who was the deputy head of the guard, and ten of their deputies were killed."
    (fact,) = facts(text, "killed")
    assert isinstance(fact.value, Quantity)
    assert fact.value.named == {"brel", "dovan"}


def test_without_also_the_sentence_before_is_another_matter() -> None:
    text = "The strike targeted the convoy of Qassem Soleimani. A crash killed Ana Brel and eight others."
    fact = facts(text, "killed")[-1]
    assert isinstance(fact.value, Quantity)
    assert fact.value.named == {"brel"}


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("Officers found three dead suspects and two uninjured residents.", 5),
        ("They found four victims, and Orsk and Dovan died at the scene.", 6),
        ("He was wanted in the killing of two aunts, the shooting of two guards and theft, has been killed.", 4),
        ("He shot Ana Brel, a neighbor and close friend, who died.", 3),
        ("She heard that her three sons were unharmed but that an officer had died.", 3),
        ("A gunman hurt 15 people and killed one man.", 15),
        ("Two officers who shot and killed a burglar returned to work.", 2),
        ("Five people died and others were wounded.", 0),
    ],
)
def test_what_is_not_added(text: str, wrong: int) -> None:
    assert wrong not in [n for _, n in figures(text)]


def test_a_gap_does_not_reach_the_verb_of_another() -> None:
    assert figures("Five people died and others were wounded.", "injured") == []
    assert figures("Three were hurt and a teenager died.") != [("Three", 3)]


def test_parts() -> None:
    read = {f.text: f.scope.part for f in facts("Twelve people, including four children, were killed in Velsk.", "killed")}
    assert read == {"Twelve people": False, "four children": True}
    (fact,) = facts("Three people were killed in the blast.", "killed")
    assert not fact.scope.part
    (fact,) = facts("Three people died at the scene.", "killed")
    assert fact.scope.part


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("The death toll rose to 45 on Monday.", 45),
        ("The death toll rose from 12 to 19.", 19),
        ("The toll has risen to 14 dead and 31 injured.", 14),
        ("Both pilots were killed in the crash.", 2),
        ("An elderly couple was killed in the crash.", 2),
        ("A couple and their two children were found dead.", 4),
        ("At least 37 people, most of them women, were killed.", 37),
        ("Six people, not counting the gunman, were killed.", 6),
        ("Of the 30 passengers, 12 died and the rest were hurt.", 12),
        ("Two clerks were killed and a third was arrested.", 2),
        ("Police were looking into a triple homicide.", 3),
        ("Gunmen shot dead four teachers.", 4),
        ("Among the 14 killed were six pupils.", 14),
        ("A dozen miners suffocated.", 12),
    ],
)
def test_wordings_of_a_toll(text: str, number: int) -> None:
    assert [n for _, n in figures(text)] == [number]


@pytest.mark.parametrize(
    "text",
    [
        "The attack came a day after a blast killed eight people in Orsa.",
        "It was the worst crash since 2004, when 110 people died.",
        "An attempted double murder shook Velsk.",
        "A third person died of burns.",
        "He shot his wife's sons.",
    ],
)
def test_what_is_no_toll_of_its_own(text: str) -> None:
    assert figures(text) == []


@pytest.mark.parametrize(
    ("text", "attribute"),
    [
        ("Of the 30 passengers, 12 died and the rest were hurt.", "injured"),
        ("Two suspects were killed and a third was arrested.", "arrested"),
    ],
)
def test_the_rest_are_others(text: str, attribute: str) -> None:
    assert figures(text, attribute) == []


@pytest.mark.parametrize("text", ["Two were seriously injured in the crash.", "Three people suffered minor injuries."])
def test_those_hurt_so_badly_are_not_all_of_the_hurt(text: str) -> None:
    assert [f.scope.part for f in facts(text, "injured")] == [True]


def test_more_than_is_no_other() -> None:
    (fact,) = facts("More than 300 people were arrested in Velsk.", "arrested")
    assert (fact.scope.excludes, fact.value.lower if isinstance(fact.value, Quantity) else None) == ("", 301)


def test_who_shot_himself_is_no_victim_beside_others() -> None:
    text = "A clerk was killed in Velsk. The gunman later shot and killed himself."
    assert figures(text) == [("A clerk", 1)]
    assert figures("A sailor accidentally shot and killed himself at home.") == [("A sailor", 1)]
