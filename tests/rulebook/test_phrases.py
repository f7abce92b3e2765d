"""The phrase language: what it accepts, and how it complains."""

import pytest

from checker.rulebook.inflect import forms
from checker.rulebook.phrases import Choice, Gap, Not, PhraseError, Slot, Words, compile_phrase


@pytest.mark.parametrize(
    ("word", "inflected"),
    [
        ("kill", "killed"), ("claim", "claims"), ("arrest", "arresting"), ("rob", "robbed"), ("seize", "seizing"),
        ("bury", "buried"),
        ("shoot", "shot"), ("leave", "left"), ("be", "were"), ("crash", "crashes"), ("re-elect", "re-elected"), ("life", "lives"),
    ],
)  # fmt: skip
def test_forms(word: str, inflected: str) -> None:
    assert inflected in forms(word)
    assert word in forms(word)


def test_elements() -> None:
    phrase = compile_phrase("kill~ (at least|about)? <value> ... in <about:noun> !the", "count")
    kinds = [type(element) for element in phrase.elements]
    assert kinds == [Words, Choice, Slot, Gap, Words, Slot, Not]
    assert phrase.elements[1].optional
    assert phrase.triggers == forms("kill")


def test_groups_may_nest_and_hold_lists() -> None:
    phrase = compile_phrase("<value> (DEAD|(very)? ill)", "count", {"DEAD": "dead|no more"})
    (choice,) = (e for e in phrase.elements if isinstance(e, Choice))
    wordings = {" ".join(sorted(words)[0] for words in sequence) for sequence in choice.sequences if len(sequence) > 1}
    assert wordings == {"no more", "very ill"}
    assert frozenset({"dead", "ill"}) in {sequence[0] for sequence in choice.sequences if len(sequence) == 1}


def test_a_common_word_is_not_looked_for_first() -> None:
    assert compile_phrase("in <value> homes", "count").triggers == {"homes"}


def test_a_phrase_of_slots_has_no_trigger() -> None:
    assert not compile_phrase("<value> <about:noun>", "ordinal").triggers


@pytest.mark.parametrize(
    ("text", "column", "complaint"),
    [
        ("killed <valu>", 8, "no slot is called <valu>"),
        ("killed <value:persn>", 8, "no slot type is called 'persn'"),
        ("killed (a|b <value>", 8, "a group is not closed"),
        ("killed <value> (a||b)", 16, "an empty alternative"),
        ("DEAD <value>", 1, "no list of words is called DEAD"),
        ("killed people", 1, "exactly one <value>"),
        ("<value> and <value>", 1, "exactly one <value>"),
        ("... <value>", 1, "cannot begin or end with a gap"),
        ("a ... ... <value>", 1, "two gaps"),
        ("a ) <value>", 3, "cannot read ') <value>'"),
    ],
)
def test_complaints(text: str, column: int, complaint: str) -> None:
    with pytest.raises(PhraseError) as caught:
        compile_phrase(text, "count")
    assert complaint in str(caught.value)
    assert caught.value.column == column
