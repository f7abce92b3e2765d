"""Places of a happening: an article that names both tells of two happenings, or of one in the neighbourhood of the other."""

from collections.abc import Mapping

from checker.model import Fact, MentionType, Reading
from checker.values.others import Place


def knows_both(a: Fact, b: Fact, readings: Mapping[str, Reading]) -> bool:
    """Whether the article of one of two towns given for a happening names the other town as well."""
    return _names(readings[a.article], b) or _names(readings[b.article], a)


def _names(reading: Reading, fact: Fact) -> bool:
    if not isinstance(fact.value, Place) or fact.value.level not in ("city", "region", "country", ""):
        return False
    wanted, ids = fact.value.text.casefold(), set(fact.value.ids)
    places = (m.value for m in reading.mentions if m.type is MentionType.PLACE and isinstance(m.value, Place))
    return any(place.text.casefold() == wanted or (ids and ids == set(place.ids)) for place in places)
