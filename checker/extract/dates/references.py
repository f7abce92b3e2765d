"""The grammar of references without a place in the calendar: "now", "recently", "the coming months"."""

from checker.extract.dates.forms import Found, Reference
from checker.extract.dates.words import PLURAL_UNITS, Words

_REFERENCES: dict[tuple[str, ...], str] = {
    ("currently",): "PRESENT_REF", ("now",): "PRESENT_REF", ("right", "now"): "PRESENT_REF", ("nowadays",): "PRESENT_REF",
    ("these", "days"): "PRESENT_REF", ("at", "present"): "PRESENT_REF", ("at", "the", "moment"): "PRESENT_REF",
    ("at", "this", "time"): "PRESENT_REF", ("recently",): "PAST_REF", ("more", "recently"): "PAST_REF", ("lately",): "PAST_REF",
    ("the", "past"): "PAST_REF", ("long", "ago"): "PAST_REF",
    ("the", "future"): "FUTURE_REF", ("the", "near", "future"): "FUTURE_REF", ("the", "present"): "PRESENT_REF",
    ("the", "recent", "past"): "PAST_REF", ("soon",): "FUTURE_REF", ("a", "while", "ago"): "PAST_REF",
    ("some", "time", "ago"): "PAST_REF", ("the", "distant", "past"): "PAST_REF", ("the", "foreseeable", "future"): "FUTURE_REF",
}  # fmt: skip
REFERENCE_STARTS = frozenset(phrase[0] for phrase in _REFERENCES)
_PERIODS_AROUND = {
    "recent": "PAST_REF",
    "past": "PAST_REF",
    "previous": "PAST_REF",
    "coming": "FUTURE_REF",
    "future": "FUTURE_REF",
}


_GOES_ON = frozenset("and or of is was for to will as in with but if when that it he she they we i by at".split())


def read_reference(words: Words, at: int) -> Found | None:
    """A reference without a place in the calendar: "now", "recently", "the future"."""
    for size in (3, 2, 1):
        timex = _REFERENCES.get(tuple(words.lower[at : at + size]))
        if timex is None:
            continue
        follows = words.lower[at + size]
        if words.lower[at] == "soon" and (
            follows in ("after", "as", "enough", "became") or words.before(at) in ("as", "too", "how")
        ):
            return None
        if size == 2 and words.lower[at + 1] in ("present", "future", "past") and words.text[at + size][:1].isalnum():
            return _ref(at, size, timex) if follows in _GOES_ON else None
        if words.joined[at + size] or words.joined[at]:
            return None
        return _ref(at, size, timex)
    return None


def _ref(at: int, size: int, timex: str) -> Found:
    return Found(at, at + size, Reference(timex))


def read_around(words: Words, at: int) -> Found | None:
    """ "recent years", "the coming months"."""
    stop = at + 1 if words.lower[at] in ("the", "most") else at
    timex = _PERIODS_AROUND.get(words.lower[stop])
    if timex is None or words.lower[stop + 1] not in PLURAL_UNITS:
        return None
    return Found(at, stop + 2, Reference(timex))
