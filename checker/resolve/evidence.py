"""Whether two full names of persons have one bearer: the names first, then vetoes, then what speaks for it."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from checker.resolve.bearers import Bearer
from checker.resolve.offices import shared_office
from checker.values.lexicon import is_given_name, surname_level
from checker.values.names import compare_names, slip
from checker.values.names.alike import NICKNAME
from checker.values.names.folding import sound
from checker.values.names.keys import skeleton
from checker.values.names.nicknames import nickname_of_each_other
from checker.values.names.people import Alignment, align
from checker.values.names.tokens import person_words

# Years by which two ages of one person may differ before they speak of two: articles years apart, and typing errors, which are
# what the tool is to find; a father and a son are further apart.
_AGES_SAME_NAME = 15
_AGES_LIKE_NAME = 4
_SHORTEST = 5  # letters; in shorter family names ("Chan", "Chen") a changed vowel is another name
_LIKE_GIVEN = 0.78  # likeness of given names before a family name that strangers share ("Tamiri", "Tamiel Jackson" are two)
_USUAL_SURNAME = 5
_LIKE = 0.9  # with two words less alike than this nothing of the name holds ("Jean Moller", "Jane Miller")
_KNOWN_SURNAME = 3  # surname_level from which a family name is one that many bear


class Outcome(StrEnum):
    """The three outcomes of comparing two bearers."""

    SAME = "same"
    DIFFERENT = "different"
    UNSURE = "unsure"


@dataclass(frozen=True, slots=True)
class Decided:
    """Pairs of names the user has decided on, as folded texts."""

    same: frozenset[frozenset[str]] = frozenset()
    different: frozenset[frozenset[str]] = frozenset()


def fold(text: str) -> str:
    """A name as decisions refer to it: case and white space ignored."""
    return " ".join(text.casefold().split())


def decided(same: Iterable[tuple[str, str]], different: Iterable[tuple[str, str]]) -> Decided:
    """The user's decisions, ready for look-up."""
    return Decided(
        frozenset(frozenset((fold(a), fold(b))) for a, b in same), frozenset(frozenset((fold(a), fold(b))) for a, b in different)
    )


def decided_same(a: str, b: str, decisions: Decided) -> bool:
    """Whether the user has said that two names are one bearer's."""
    return bool(decisions.same) and frozenset((fold(a), fold(b))) in decisions.same


def names_outcome(a: str, b: str, *, one_article: bool, decisions: Decided) -> Outcome:
    """What two full names alone tell.

    Args:
        one_article: both stand in one article, where two spellings with usual given names are two persons (brothers, a couple),
            not a slip.
    """
    pair = frozenset((fold(a), fold(b)))
    if pair in decisions.different:
        return Outcome.DIFFERENT
    if pair in decisions.same or len(pair) == 1:
        return Outcome.SAME
    match = compare_names(a, b)
    if match.relation in ("same", "different"):
        return Outcome.SAME if match.relation == "same" else Outcome.DIFFERENT
    risky = _risk(a, b, one_article)
    if match.relation == "variant":
        return Outcome.UNSURE if risky else Outcome.SAME
    return Outcome.SAME if not risky and _one_slip_apart(a, b) else Outcome.UNSURE


def _risk(a: str, b: str, one_article: bool) -> bool:
    """Whether words that differ are rather two usual names than one name written in two ways."""
    found = align(person_words(a), person_words(b))
    surname = found.a[-1]
    if found.a[-1] != found.b[-1] and _without_first(found):
        return True  # "Gerd Emil Kern" and "Emil Korn": known by the second given name and misspelt would be much at once
    if sum(_unlike(found.a[pair.first], found.b[pair.second], pair.similarity) for pair in found.pairs) > 1:
        return True
    for pair in found.pairs:
        x, y = found.a[pair.first], found.b[pair.second]
        if x == y or len(x) == 1 or len(y) == 1:
            continue
        if pair.first == len(found.a) - 1 and pair.second == len(found.b) - 1:
            risky = _two_surnames(x, y)
        else:
            unlike = pair.similarity < _LIKE_GIVEN and surname_level(surname) >= _USUAL_SURNAME
            risky = unlike or (one_article and _two_given_names(x, y, pair.similarity))
        if risky:
            return True
    return False


def _without_first(found: Alignment) -> bool:
    """Whether the first given name of the longer name has no counterpart in the other, which has a given name."""
    short, long = sorted((len(found.a), len(found.b)))
    first = {pair.first for pair in found.pairs} if len(found.a) == long else {pair.second for pair in found.pairs}
    return 1 < short < long and 0 not in first


def _unlike(x: str, y: str, similarity: float) -> bool:
    return min(len(x), len(y)) > 1 and similarity < _LIKE


def _two_surnames(x: str, y: str) -> bool:
    if min(surname_level(x), surname_level(y)) < _KNOWN_SURNAME or sound(x) == sound(y):
        return False
    # "Westbrook" and "Westbrooks", "Andersen" and "Anderson" of one given name are one, "Norton" and "Morton" are not
    shortest = min(len(x), len(y))
    return slip(x, y) is None or (len(x) == len(y) and (shortest < _SHORTEST or skeleton(x) != skeleton(y)))


def _two_given_names(x: str, y: str, similarity: float) -> bool:
    return is_given_name(x) and is_given_name(y) and sound(x) != sound(y) and not _short_form(x, y, similarity)


def _short_form(x: str, y: str, similarity: float) -> bool:
    # "Chris" and "Christopher" in one article are one man; "Juan" and "Ian", forms of John, need not be
    # and "Maria" and "Marie" are two sisters
    one_letter = len(x) == len(y) and slip(x, y) is not None
    return nickname_of_each_other(x, y) and similarity >= NICKNAME and not one_letter


def _one_slip_apart(a: str, b: str) -> bool:
    """Whether two names of equally many words differ in one word only, by one slip in a word of more than four letters."""
    x, y = a.split(), b.split()
    if len(x) != len(y):
        return False
    differing = [(p, q) for p, q in zip(x, y, strict=True) if p != q]
    return len(differing) == 1 and len(x) > 1 and min(map(len, differing[0])) > 4 and slip(*differing[0]) is not None


def barely_differ(a: str, b: str) -> bool:
    """Whether the words of two full names that differ sound alike, are forms of one given name, or are one slip apart.

    A slip at the beginning of a word is rare: "Halden" and "Belden" are two names.
    """
    found = align(person_words(a), person_words(b))
    words = ((found.a[pair.first], found.b[pair.second], pair.similarity) for pair in found.pairs)
    return all(similarity >= _LIKE or (x[0] == y[0] and slip(x, y) is not None) for x, y, similarity in words)


def bearers_outcome(a: Bearer, b: Bearer, names: Outcome, *, same_name: bool) -> Outcome:
    """The outcome for two bearers, given what their names tell: ages may veto, a shared office decides what was unsure."""
    if names is Outcome.DIFFERENT:
        return names
    if a.ages and b.ages:
        apart = min(abs(x - y) for x in a.ages for y in b.ages)
        if apart > (_AGES_SAME_NAME if same_name else _AGES_LIKE_NAME):
            return Outcome.DIFFERENT
    if names is Outcome.UNSURE and shared_office(a.offices, b.offices):
        return Outcome.SAME
    return names
