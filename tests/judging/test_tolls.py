"""Tolls: when two figures are a contradiction, a revision, a dispute, or nothing."""

from checker.model import Kind, Severity
from tests.judging.newsroom import findings, sides

BLAST = "Blast in Velmora\n\n{} killed when a boiler blew up in the harbour of Velmora on Tuesday, the fire brigade said.\n"


def test_two_figures_of_one_day_contradict() -> None:
    found = findings(BLAST.format("Eight people were"), BLAST.format("Ten people were"))
    assert [f.kind for f in found] == [Kind.CONTRADICTION]
    assert sides(found[0]) == {"Eight people", "Ten people"}
    assert any("10" in step and "8" in step for step in found[0].steps)


def test_a_bound_that_holds_is_silent() -> None:
    assert not findings(BLAST.format("At least eight people were"), BLAST.format("Ten people were"))


def test_a_toll_that_grows_is_a_revision() -> None:
    found = findings(BLAST.format("Eight people were"), BLAST.format("Ten people were"), days=(3, 5))
    assert [(f.kind, f.severity) for f in found] == [(Kind.REVISION, Severity.NOTE)]


def test_a_toll_that_falls_is_a_revision_worth_a_warning() -> None:
    found = findings(BLAST.format("Ten people were"), BLAST.format("Eight people were"), days=(3, 5))
    assert [(f.kind, f.severity) for f in found] == [(Kind.REVISION, Severity.WARNING)]


def test_different_speakers_dispute() -> None:
    a = "March in Velmora\n\nPolice said 12 people were killed in the clashes in Velmora on Tuesday.\n"
    b = "March in Velmora\n\nDoctors Without Borders said 30 people were killed in the clashes in Velmora on Tuesday.\n"
    found = findings(a, b)
    assert [(f.kind, f.severity) for f in found] == [(Kind.DISPUTED, Severity.WARNING)]


def test_the_attacker_may_be_counted_or_not() -> None:
    a = "Shots in Velmora\n\nA gunman killed three people in a cafe in Velmora on Tuesday before killing himself.\n"
    b = "Shots in Velmora\n\nFour people were killed in a cafe in Velmora on Tuesday, among them the gunman.\n"
    assert not findings(a, b)


def test_a_part_is_not_held_against_the_whole() -> None:
    a = BLAST.format("Twelve people, four of them children, were")
    b = BLAST.format("Twelve people were") + "Four children were among the dead.\n"
    assert not findings(a, b)


def test_another_blast_in_the_background_is_another_event() -> None:
    a = BLAST.format("Eight people were")
    b = BLAST.format("Eight people were") + "\nA similar blast in 2009 killed 40 people in the same harbour.\n"
    assert not findings(a, b)


def test_whoever_is_named_beside_the_others_says_which_event_it_is() -> None:
    a = "Visit to Norvia\n\nPavel Oresh, his aide Tomas Lindqvar, and ten of their guards were killed in a raid in 2019.\n"
    b = "Talks end in Velmora\n\nThe 2019 raid killed Pavel Oresh, Tomas Lindqvar and eight other people.\n"
    found = [f for f in findings(a, b, together=False) if f.attribute == "killed"]
    assert [f.kind for f in found] == [Kind.CONTRADICTION]
    assert any("12" in step or "named" in step for step in found[0].steps)


def test_headline_and_text_of_one_article() -> None:
    text = (
        "Nine dead after storm hits Velmora\n\nA storm that swept over Velmora on Tuesday killed seven people, the mayor said.\n"
    )
    found = findings(text)
    assert [f.kind for f in found] == [Kind.INTERNAL]
    assert len({e.article for e in found[0].evidence}) == 1
