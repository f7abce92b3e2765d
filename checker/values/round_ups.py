"""Whether a sentence adds up several happenings: "nine shot across the city", "weekend shootings", "killed since Friday"."""

from collections.abc import Sequence

_ONGOING = frozenset("missing arrested detained displaced evacuated arrests".split())  # these are counted since a day by nature
_PLURAL_EVENTS = frozenset(
    "shootings crashes accidents fires stabbings homicides murders killings slayings incidents attacks".split()
)
_SEPARATE = frozenset(
    "weekend overnight separate unrelated different two three four five six seven eight nine ten several multiple dozen string"
    " spate monday tuesday wednesday thursday friday saturday sunday recent daily weekly".split()
)
_MONTHS = frozenset(
    "january february march april may june july august september october november december"
    " jan feb mar apr jun jul aug sept sep oct nov dec".split()
)
_PARTS_OF_DAY = frozenset("morning afternoon evening night midnight noon".split())
_MANY = frozenset("wave rash series surge spike flurry".split())
_CRIMES = frozenset("shootings stabbings homicides murders killings slayings".split())  # a wave of attacks may be one event
_WITHIN = frozenset("in within over during".split())
_SPANS = frozenset("hours days weeks months".split())
_STRETCHES = frozenset("span period stretch".split())
_TOWNS = frozenset("city county town borough".split())
_ACROSS = 5  # words from "the shootings of nine people" to "across the city"
_CRIME = frozenset("shot shootings homicides murders slain gunfire gun stabbed stabbings".split())
_TOLL = frozenset("shot killed wounded injured hurt dead slain stabbed shootings homicides victims".split())


def several_happenings(words: Sequence[str]) -> bool:
    """Whether a sentence, in lower-case words, adds up separate happenings.

    What is counted since a day by nature ("arrested since Friday") is no such sum.
    """
    present = frozenset(words)
    if present.isdisjoint(_ONGOING) and (
        ("since" in present and _since_a_day(words)) or (not _WITHIN.isdisjoint(present) and _within_a_span(words))
    ):
        return True
    if "across" in present and _across_a_town(words):
        return True
    if present.isdisjoint(_PLURAL_EVENTS):
        return False
    for at, word in enumerate(words):
        if word in _PLURAL_EVENTS:
            before = words[max(at - 3, 0) : at]
            if word in _CRIMES and _MANY & set(before):
                return True
            if before[-1:] == ["'s"]:
                continue  # "Saturday's shootings", "the gunman's two attacks"
            behind = words[at + 1 : at + 1 + _ACROSS]
            if _SEPARATE & set(before) or "across" in behind or any(w.isdecimal() for w in before):
                return True
    return False


def _since_a_day(words: Sequence[str]) -> bool:
    """ "since Friday", "since late Tuesday", "since June 21"."""
    for at, word in enumerate(words):
        if word == "since":
            behind = words[at + 1 : at + 3]
            if behind[:1] and (behind[0] in _SEPARATE or behind[0] in _PARTS_OF_DAY):
                return True
            if behind[:1] and behind[0] in _MONTHS and not _CRIME.isdisjoint(words):
                return True  # an epidemic goes on for months, a shooting does not
            if behind[1:] and behind[0] in ("late", "early", "last") and behind[1] in _SEPARATE:
                return True
    return False


def _within_a_span(words: Sequence[str]) -> bool:
    """ "seven shot within ten hours", "18 shot in a 48-hour span"."""
    for at, word in enumerate(words):
        if word not in _WITHIN:
            continue
        behind = words[at + 1 : at + 5]
        if len(behind) > 1 and (behind[0].isdecimal() or behind[0] in _SEPARATE) and behind[1] in _SPANS:
            return True
        if not _STRETCHES.isdisjoint(behind) and any("hour" in w or "day" in w for w in behind):
            return True
    return False


def _across_a_town(words: Sequence[str]) -> bool:
    """ "10 people shot across the city": a toll, and directly behind "across" a town or more."""
    for at, word in enumerate(words):
        if word == "across" and _TOWNS & set(words[at + 1 : at + 3]) and _TOLL & set(words[max(at - 4, 0) : at]):
            return True
    return False
