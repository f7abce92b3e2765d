"""What a slot of a phrase may hold: which mentions fit its type, and which types a sentence cannot fill at all."""

from functools import lru_cache

from checker.extract.people_words import COUNTED, PERSON_NOUNS
from checker.model import Mention, MentionType
from checker.rulebook.phrases import SLOT_TYPES
from checker.values.nouns import is_person
from checker.values.quantity import Measure, Quantity

# number words that may stand for a count without a noun
NUMBERS = dict(zip("one two three four five six seven eight nine ten eleven twelve".split(), range(1, 13), strict=True))
# how many victims a word makes of the one crime or death that it stands before: "a triple homicide"
FOLD = {"double": 2, "triple": 3, "quadruple": 4, "quintuple": 5, "sextuple": 6}
_TYPES = {
    "money": MentionType.MONEY,
    "percent": MentionType.PERCENT,
    "age": MentionType.AGE,
    "ordinal": MentionType.ORDINAL,
    "score": MentionType.SCORE,
    "date": MentionType.DATE,
    "time": MentionType.TIME,
    "duration": MentionType.DURATION,
    "measure": MentionType.MEASURE,
    "person": MentionType.PERSON,
    "organization": MentionType.ORGANIZATION,
    "place": MentionType.PLACE,
    "title": MentionType.TITLE,
    "proper": MentionType.PROPER,
}
# who can win, lose or hold a record: teams are often called by their town
_SIDES = frozenset((MentionType.PERSON, MentionType.ORGANIZATION, MentionType.PROPER, MentionType.PLACE))
_CLASSES = frozenset("child police soldier civilian".split())


def counts_people(value: Quantity) -> bool:
    """Whether a count is, or may be, one of persons: an elliptical count ("82 were killed") may."""
    if value.measure is not Measure.COUNT:
        return False
    return not value.noun or value.noun in COUNTED or value.noun in PERSON_NOUNS or is_person(value.noun)


def fits(kind: str, mention: Mention) -> bool:
    """Whether a mention fits a slot type."""
    wanted = _TYPES.get(kind)
    if wanted is not None:
        return mention.type is wanted
    if kind == "side":
        return mention.type in _SIDES
    value = mention.value
    if not isinstance(value, Quantity):
        return False
    if kind == "quantity":
        return (mention.type is MentionType.QUANTITY and value.measure is Measure.COUNT) or value.unit == "magnitude"
    if value.measure is not Measure.COUNT:
        return False
    if kind == "count":
        return True
    if kind in ("victim", "people"):
        return counts_people(value)
    if kind == "thing":
        return bool(value.noun) and not counts_people(value)
    if kind == "life":
        return value.noun in ("life", "soul")
    return kind in _CLASSES and value.noun_class == kind


@lru_cache(maxsize=1024)
def lacking(kinds: frozenset[MentionType], numbers: bool) -> frozenset[str]:
    """The slot types that nothing in a sentence can fill.

    Args:
        kinds: types of the mentions in the sentence. numbers: whether it holds one of NUMBERS.
    """
    return frozenset(kind for kind in SLOT_TYPES if not _holds(kind, kinds, numbers))


def _holds(kind: str, kinds: frozenset[MentionType], numbers: bool) -> bool:
    wanted = _TYPES.get(kind)
    if wanted is not None:
        return wanted in kinds
    if kind == "side":
        return not kinds.isdisjoint(_SIDES)
    if kind in ("victim", "noun", "fold"):
        return True
    if kind == "quantity" and MentionType.MEASURE in kinds:
        return True  # a magnitude
    return MentionType.QUANTITY in kinds or numbers
