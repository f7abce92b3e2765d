"""The grammar of clock times and parts of a day: "10:30 p.m.", "3.45am", "1430 GMT", "half past six", "Saturday night"."""

from checker.extract.dates.counts import whole
from checker.extract.dates.forms import Clock, Daypart, Found, NearDay, Relation, Unit
from checker.extract.dates.words import CORE_DAYPARTS, DAYPARTS, ZONES, Words
from checker.values.number_words import ONES

_MERIDIEMS = {"a.m": 0, "am": 0, "p.m": 720, "pm": 720}
_CLOCK_PREPOSITIONS = frozenset(
    "at around about by until till from before after since between approximately roughly circa".split()
)
_MARGINS = frozenset("won win wins beat lead led trailed lost missed behind ahead".split())  # "won by 2:30"
_NO_CLOCK_BEHIND = frozenset("left remaining mark into".split())
_FIXED = {"noon": 720, "midnight": 1440}

# words before a clock time: TIMEX3 mod, whether the time is close by
CLOCK_MODS: dict[tuple[str, ...], tuple[str, bool]] = {
    ("shortly", "after"): ("AFTER", True), ("just", "after"): ("AFTER", True), ("soon", "after"): ("AFTER", True),
    ("a", "little", "after"): ("AFTER", True), ("right", "after"): ("AFTER", True), ("minutes", "after"): ("AFTER", True),
    ("moments", "after"): ("AFTER", True), ("a", "few", "minutes", "after"): ("AFTER", True), ("just", "past"): ("AFTER", True),
    ("shortly", "past"): ("AFTER", True), ("a", "bit", "after"): ("AFTER", True), ("sometime", "after"): ("AFTER", False),
    ("shortly", "before"): ("BEFORE", True), ("just", "before"): ("BEFORE", True), ("a", "little", "before"): ("BEFORE", True),
    ("right", "before"): ("BEFORE", True), ("minutes", "before"): ("BEFORE", True),
    ("a", "few", "minutes", "before"): ("BEFORE", True),
    ("moments", "before"): ("BEFORE", True), ("a", "bit", "before"): ("BEFORE", True), ("sometime", "before"): ("BEFORE", False),
    ("about",): ("APPROX", False), ("around",): ("APPROX", False), ("approximately",): ("APPROX", False),
    ("roughly",): ("APPROX", False),
    ("at", "about"): ("APPROX", False), ("at", "around"): ("APPROX", False), ("at", "approximately"): ("APPROX", False),
    ("at", "roughly"): ("APPROX", False), ("nearly",): ("APPROX", False), ("almost",): ("APPROX", False),
    ("circa",): ("APPROX", False),
}  # fmt: skip
CLOCK_MOD_STARTS = frozenset(phrase[0] for phrase in CLOCK_MODS)


def clock_mod(words: Words, at: int) -> tuple[str, bool, int] | None:
    """The modifier of a clock time at a word: mod, close, and where it stops."""
    for size in (4, 3, 2, 1):
        found = CLOCK_MODS.get(tuple(words.lower[at : at + size]))
        if found:
            return found[0], found[1], at + size
    return None


def _meridiem(words: Words, at: int) -> int | None:
    word = words.lower[at]
    if word == "am" and words.text[at] not in ("am", "AM") and words.spaced(at):
        return None
    return _MERIDIEMS.get(word)


def _hour_minute(text: str) -> tuple[int, int] | None:
    """Hours and minutes of "10", "10:30", "10.30"."""
    for mark in (":", "."):
        head, found, tail = text.partition(mark)
        if found:
            hour, minute = whole(head, 24), whole(tail[:2], 59)
            seconds = tail[2:]
            if hour is None or minute is None or len(tail) < 2 or (seconds and not (seconds[0] == mark and len(seconds) == 3)):
                return None
            return hour, minute
    hour = whole(text, 24)
    return None if hour is None or len(text) > 2 else (hour, 0)


def _zone(words: Words, at: int) -> tuple[str, int]:
    """The zone at a word and where it stops: "GMT", "local time", "Eastern time", "EDT"."""
    first = at + 1 if words.text[at] == "(" else at
    word = words.lower[first]
    stop = first
    suffix = ""
    if word == "local" and words.lower[first + 1] == "time":
        stop = first + 2
    elif word in ZONES and words.text[first].isupper():
        suffix, stop = ZONES[word], first + 1
    elif word in ZONES and words.capital(first) and words.lower[first + 1] in ("time", "standard", "daylight"):
        stop = first + (2 if words.lower[first + 1] == "time" else 3)
    if stop == first:
        return "", at
    if first > at:
        return (suffix, stop + 1) if words.text[stop] == ")" else ("", at)
    return suffix, stop


def _half(meridiem: int, hour: int) -> int:
    return hour % 12 * 60 + meridiem


def read_clock(words: Words, at: int) -> Found | None:
    """A clock time in digits or words, with its zone; the day beside it is added by the caller."""
    word = words.lower[at]
    if word in _FIXED:
        if words.joined[at] or words.joined[at + 1] or (words.capital(at) and at):
            return None
        zone, stop = _zone(words, at + 1)
        return Found(at, stop, Clock(_FIXED[word], zone))
    if word in ("half", "quarter"):
        return _spoken(words, at)
    if words.lower[at + 1] in ("a", "p") and words.text[at + 1 : at + 3] != ["a", "m"] and word[:1].isdecimal():
        return _spaced_meridiem(words, at)
    attached = word[-2:] if word[-2:] in ("am", "pm") and word[:1].isdecimal() else ""
    text = words.text[at][:-2] if attached else words.text[at]
    spelt = ONES.get(word)
    pair = (spelt, 0) if spelt and spelt <= 12 else _hour_minute(text)
    if pair is None:
        return _military(words, at)
    hour, minute = pair
    stop = at + 1
    either = False
    if attached:
        meridiem: int | None = _MERIDIEMS[attached]
    else:
        meridiem = _meridiem(words, stop)
        if meridiem is not None:
            stop += 1
        elif words.lower[stop] == "o'clock":
            stop += 1
            part = _part_behind(words, stop)
            meridiem, stop, either = (part[0], part[1], False) if part else (None, stop, True)
        elif (spelt is None and len(text) > 2 and ":" in text) or (
            spelt is None and len(text) == 5 and "." in text and words.before(at) == "at" and _zone(words, stop)[1] > stop
        ):
            return _plain_clock(words, at, hour, minute)
        else:
            return _first_of_two(words, at, hour, minute) if len(text) <= 5 else None
    if (hour > 12 and meridiem is not None) or (either and hour > 12):
        return None
    if hour == 0 and meridiem:
        return None
    value = _half(meridiem, hour) + minute if meridiem is not None else hour * 60 + minute
    zone, stop = _zone(words, stop)
    return Found(at, stop, Clock(value, zone, either=either, bare_hour=minute == 0))


def _spaced_meridiem(words: Words, at: int) -> Found | None:
    """ "2:18 p. m.": the letters are tokens of their own."""
    stop = at + 2
    if words.text[stop] == ".":
        stop += 1
    pair = _hour_minute(words.text[at])
    if words.lower[stop] != "m" or pair is None or not 1 <= pair[0] <= 12:
        return None
    stop += 1
    if words.text[stop] == "." and not words.spaced(stop):
        stop += 1
    return Found(at, stop, Clock(_half(720 if words.lower[at + 1] == "p" else 0, pair[0]) + pair[1], bare_hour=pair[1] == 0))


def _part_behind(words: Words, at: int) -> tuple[int, int] | None:
    """ "in the morning", "at night" behind a clock time: minutes to add, and where it stops."""
    if words.lower[at] == "at" and words.lower[at + 1] == "night":
        return 720, at + 2
    if words.lower[at] == "in" and words.lower[at + 1] == "the" and words.lower[at + 2] in CORE_DAYPARTS:
        return (0 if words.lower[at + 2] == "morning" else 720), at + 3
    if words.lower[at] in ("this", "that", "yesterday", "tomorrow") and words.lower[at + 1] in CORE_DAYPARTS:
        return (0 if words.lower[at + 1] == "morning" else 720), at
    return None


def _plain_clock(words: Words, at: int, hour: int, minute: int) -> Found | None:
    """ "10:30" without a.m. or p.m.: a clock time only in fitting company, not a score or the time of a race."""
    zone, stop = _zone(words, at + 1)
    hours = words.lower[at + 1] in ("hours", "hrs", "h")
    if stop == at + 1 and not hours:
        if words.before(at) not in _CLOCK_PREPOSITIONS or (words.before(at) == "by" and words.lower[at - 2] in _MARGINS):
            return None
        if words.lower[at + 1] in _NO_CLOCK_BEHIND or words.lower[at + 1 : at + 3] == ["of", "the"]:
            return None
    if hours:
        stop = at + 2
    part = _part_behind(words, stop)
    if part and hour <= 12:
        return Found(at, part[1], Clock(_half(part[0], hour) + minute, zone))
    either = 1 <= hour <= 12 and not hours and not zone and len(words.text[at].partition(":")[0]) < 2
    return Found(at, stop, Clock(hour * 60 + minute, zone, either=either)) if hour < 24 else None


def _first_of_two(words: Words, at: int, hour: int, minute: int) -> Found | None:
    """The first time of "9 to 11 a.m.", "between 4 and 5:30 p.m.": it borrows a.m. or p.m."""
    link = words.lower[at + 1]
    if not 1 <= hour <= 12:
        return None
    if words.joined[at + 1]:
        second = at + 1
    elif link in ("to", "and", "or", "until") and words.before(at) in ("from", "between", "at", "about", "around"):
        second = at + 2
    else:
        return None
    text = words.text[second]
    attached = text[-2:].lower()
    pair = _hour_minute(text[:-2] if attached in _MERIDIEMS else text)
    meridiem = _MERIDIEMS.get(attached) if attached in _MERIDIEMS else _meridiem(words, second + 1)
    if pair is None or meridiem is None or not 1 <= pair[0] <= 12:
        return None
    first, then = _half(meridiem, hour) + minute, _half(meridiem, pair[0]) + pair[1]
    if first > then:  # "11 to 1 p.m." starts in the other half of the day
        first = (first + 720) % 1440
    return Found(at, at + 1, Clock(first))


def _military(words: Words, at: int) -> Found | None:
    """ "1430 GMT", "0630 local time", "1500 hours"."""
    text = words.text[at]
    if len(text) != 4 or not (text.isascii() and text.isdecimal()):
        return None
    hour, minute = int(text[:2]), int(text[2:])
    if hour > 24 or minute > 59 or int(text) > 2400:
        return None
    zone, stop = _zone(words, at + 1)
    if stop == at + 1:
        if words.lower[stop] not in ("hours", "hrs") or words.before(at) not in _CLOCK_PREPOSITIONS:
            return None
        stop += 1
    return Found(at, stop, Clock(hour * 60 + minute, zone))


def _spoken(words: Words, at: int) -> Found | None:
    """ "half past six", "quarter to five"."""
    sign = {"past": 1, "after": 1, "to": -1, "before": -1}.get(words.lower[at + 1])
    hour = ONES.get(words.lower[at + 2]) or whole(words.text[at + 2], 12)
    if sign is None or not hour or hour > 12 or (words.lower[at] == "half" and words.lower[at + 1] != "past"):
        return None
    minute = hour * 60 + sign * (30 if words.lower[at] == "half" else 15)
    stop, either = at + 3, True
    meridiem = _meridiem(words, stop)
    if meridiem is not None:
        stop += 1
    else:
        part = _part_behind(words, stop)
        if part:
            meridiem, stop = part
    if meridiem is not None:
        minute, either = minute % 720 + meridiem, False
    return Found(at, stop, Clock(minute, either=either)) if words.lower[stop] not in ("percent", "points", "the") else None


_NIGHTS: dict[tuple[str, ...], tuple[NearDay | Unit, str]] = {
    ("tonight",): (NearDay(0), "night"), ("last", "night"): (NearDay(-1), "night"), ("last", "evening"): (NearDay(-1), "evening"),
    ("this", "morning"): (NearDay(0), "morning"), ("this", "afternoon"): (NearDay(0), "afternoon"),
    ("this", "evening"): (NearDay(0), "evening"), ("tomorrow", "night"): (NearDay(1), "night"),
    ("that", "night"): (Unit("day", Relation.SAME), "night"), ("that", "morning"): (Unit("day", Relation.SAME), "morning"),
    ("that", "afternoon"): (Unit("day", Relation.SAME), "afternoon"),
    ("that", "evening"): (Unit("day", Relation.SAME), "evening"),
    ("the", "same", "night"): (Unit("day", Relation.SAME), "night"),
    ("the", "same", "evening"): (Unit("day", Relation.SAME), "evening"),
    ("the", "same", "morning"): (Unit("day", Relation.SAME), "morning"),
    ("the", "same", "afternoon"): (Unit("day", Relation.SAME), "afternoon"),
    ("the", "next", "morning"): (Unit("day", Relation.FOLLOWING), "morning"),
    ("the", "next", "night"): (Unit("day", Relation.FOLLOWING), "night"),
    ("the", "next", "evening"): (Unit("day", Relation.FOLLOWING), "evening"),
    ("the", "next", "afternoon"): (Unit("day", Relation.FOLLOWING), "afternoon"),
    ("the", "following", "morning"): (Unit("day", Relation.FOLLOWING), "morning"),
    ("the", "following", "night"): (Unit("day", Relation.FOLLOWING), "night"),
    ("the", "following", "evening"): (Unit("day", Relation.FOLLOWING), "evening"),
    ("the", "night", "before"): (Unit("day", Relation.PREVIOUS), "night"),
    ("the", "previous", "night"): (Unit("day", Relation.PREVIOUS), "night"),
    ("the", "previous", "evening"): (Unit("day", Relation.PREVIOUS), "evening"),
    ("overnight",): (NearDay(0), "overnight"),
}  # fmt: skip
NIGHT_STARTS = frozenset(phrase[0] for phrase in _NIGHTS)


def read_named_part(words: Words, at: int) -> Found | None:
    """ "tonight", "last night", "this morning", "that evening", "the next morning", "overnight"."""
    for size in (3, 2, 1):
        entry = _NIGHTS.get(tuple(words.lower[at : at + size]))
        if entry is None:
            continue
        day, part = entry
        if words.joined[at + size] or (size == 1 and words.capital(at) and at and words.capital(at - 1)):
            return None
        if words.lower[at + size - 1] == "before" and words.text[at + size][:1].isalnum():
            return None
        if part == "overnight":
            return Found(at, at + size, Daypart("TNI", (0, 1439), day))
        return Found(at, at + size, Daypart(*DAYPARTS[part], day))
    return None
