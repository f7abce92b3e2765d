"""Pairs of titles of one person, read from phrases and compared both ways."""

import pytest

from checker.extract.titles.parse import parse_phrase
from checker.ingest.tokens import tokenise
from checker.values.others import Title
from checker.values.relation import Relation
from checker.values.titles import compare_titles

EQUAL = """
caretaker prime minister | acting prime minister
interim president | acting president
acting mayor of Norville | interim mayor of Norville
national security adviser | national security advisor
adviser of the National Security Council | national security adviser
Iraq's adviser of the National Security Council | Iraq's national security adviser
police spokesman | police spokeswoman
spokesperson for the Harbour Ministry | Harbour Ministry spokesman
police chief | chief of police
senior police officer | police officer
CEO | chief executive officer
CEO of Acme | Acme chief executive
chief executive | chief executive officer
foreign minister | minister of foreign affairs
Iraqi president | Iraq's president
US president | American president
U.S. president | US president
president of Iran | Iranian president
defense secretary | secretary of defense
Defence Minister | Defense Minister
chairman of the Norland Bank | chairwoman of the Norland Bank
chair of the Norland Bank | chairman of the Norland Bank
Lt. Gen. | Lieutenant General
Lieut. Gen. | Lieutenant-General
Sgt. | Sergeant
Sen. | Senator
Rep. | Representative
secretary-general of the Coastal League | secretary general of the Coastal League
deputy prime minister | vice prime minister
PM | prime minister
Secretary of the Harbour Safety Council (HSC) | HSC secretary
head of the Popular Harbour Units (PHU) | head of the PHU
ex-president | former president
then-treasurer | former treasurer
attorney | lawyer
trade secretary | trade secretary
judge | justice
"""
REFINES = """
foreign minister | minister
finance minister | minister
Iraqi foreign minister | foreign minister
lead prosecutor | prosecutor
head coach | coach
assistant district attorney | assistant attorney
Brooklyn Supreme Court Judge | Judge
Norland Senator | Sen.
Lieutenant General | General
Major General | General
Brigadier General | General
Vice Admiral | Admiral
Lieutenant Colonel | Colonel
Staff Sergeant | Sergeant
Detective Sergeant | Sergeant
secretary of the Supreme Safety Council | secretary
head of the Norland Intelligence Service | head
Norville police chief | police chief
chairman of the Finance Committee | chairman
Acme spokesman | spokesman
acting prime minister | prime minister
caretaker prime minister | Iraqi prime minister
ambassador to France | ambassador
prime minister | minister
senator | politician
general manager | manager
"""
DISJOINT = """
chief executive | chief operating officer
CEO | COO
CFO of Acme | CEO of Acme
deputy police chief | police chief
deputy mayor of Norville | mayor of Norville
vice president | president
vice chairman of the Norland Bank | chairman of the Norland Bank
assistant coach | coach
deputy head of the militia | head of the militia
former prime minister of the Coastal League | prime minister of the Coastal League
former chairman of Acme | Acme chairman
former CEO of Acme | CEO of Acme
Major General | Lieutenant General
Captain | Sergeant
Colonel | General
Lieutenant | Captain
Lieutenant Colonel | Colonel General
Brigadier General | Major General
Iran's secretary of the Supreme National Security Council | Iran's secretary of the National Security Council
president | prime minister
Iraqi president | Iraqi prime minister
mayor | governor
majority leader | minority leader
senator | congressman
foreign minister | defense minister
goalkeeper | striker
bishop | archbishop
prosecutor | judge
secretary of state | defense secretary
"""
UNKNOWN = """
author | senator
general | president
Lieutenant General | commander
national security adviser | head of the militia
Iraqi president | Iranian president
US ambassador | French ambassador
plumber | construction worker
actor | governor
founder | chief executive
head of the Intelligence Service | prime minister
chairman of Acme | chairman of the Norland Bank
teacher | coach
CIA director | secretary of state
lawyer | activist
counterpart | minister
spokesman for the army | spokesman for the mayor
director of policy | political director
spiritual leader | president
special envoy | ambassador
"""
NEAR = """
head of the militia | chief of the militia
head of the Harbour Office | director of the Harbour Office
party leader | party chief
militia boss | militia leader
president-elect | president
former president | president
former US president | US president
governor-designate | governor
leader of the union | head of the union
"""


def title(phrase: str) -> Title:
    found = parse_phrase(tokenise(phrase), phrase)
    assert len(found) == 1, (phrase, found)
    return found[0].title


def pairs(block: str) -> list[tuple[str, str]]:
    out = []
    for line in block.strip().splitlines():
        left, right = line.split(" | ")
        out.append((left, right))
    return out


def both_ways(a: str, b: str, relation: Relation) -> None:
    there, back = compare_titles(title(a), title(b)), compare_titles(title(b), title(a))
    assert (there.relation, back.relation) == (relation, relation.mirrored), (there.reason, back.reason)
    assert there.reason


@pytest.mark.parametrize(("a", "b"), pairs(EQUAL))
def test_equal(a: str, b: str) -> None:
    both_ways(a, b, Relation.EQUAL)


@pytest.mark.parametrize(("a", "b"), pairs(DISJOINT))
def test_disjoint(a: str, b: str) -> None:
    both_ways(a, b, Relation.DISJOINT)


@pytest.mark.parametrize(("a", "b"), pairs(UNKNOWN))
def test_unknown(a: str, b: str) -> None:
    both_ways(a, b, Relation.UNKNOWN)


@pytest.mark.parametrize(("a", "b"), pairs(NEAR))
def test_near(a: str, b: str) -> None:
    both_ways(a, b, Relation.NEAR)


@pytest.mark.parametrize(("a", "b"), pairs(REFINES))
def test_one_says_more(a: str, b: str) -> None:
    there, back = compare_titles(title(a), title(b)), compare_titles(title(b), title(a))
    # "caretaker prime minister" and "Iraqi prime minister" each say something that the other does not
    assert there.relation in (Relation.REFINES, Relation.OVERLAPS), there.reason
    assert back.relation is there.relation.mirrored
    assert there.reason


def test_a_title_agrees_with_itself() -> None:
    for a, b in pairs(EQUAL) + pairs(REFINES) + pairs(DISJOINT) + pairs(UNKNOWN):
        for phrase in (a, b):
            assert compare_titles(title(phrase), title(phrase)).relation is Relation.EQUAL, phrase


def test_a_body_that_stands_for_an_office() -> None:
    alone = Title("Supreme Court", "", "Supreme Court")
    assert compare_titles(alone, title("president of the Supreme Court")).relation is Relation.COARSENS
