"""The grammar of what is named from where the writer stands: weekdays, "yesterday", "last week", "the next day"."""

from checker.extract.dates.counts import read_count
from checker.extract.dates.forms import Day, Found, NearDay, Offset, Recurrence, Relation, Unit, Weekday
from checker.extract.dates.lengths import length_of
from checker.extract.dates.words import CORE_DAYPARTS, DAYPARTS, PLURAL_UNITS, SHORT_WEEKDAYS, UNITS, WEEKDAYS, Words

RELATIONS: dict[tuple[str, ...], Relation] = {
    ("last",): Relation.LAST, ("past",): Relation.LAST, ("this",): Relation.THIS, ("next",): Relation.NEXT,
    ("this", "past"): Relation.LAST, ("this", "coming"): Relation.NEXT, ("coming",): Relation.NEXT,
    ("this", "same"): Relation.SAME,
    ("this", "last"): Relation.LAST, ("this", "next"): Relation.NEXT,
    ("the", "last"): Relation.LAST, ("the", "past"): Relation.LAST, ("the", "latest"): Relation.LAST,
    ("the", "current"): Relation.THIS, ("the", "coming"): Relation.NEXT,
    ("the", "next"): Relation.FOLLOWING, ("the", "following"): Relation.FOLLOWING, ("the", "previous"): Relation.PREVIOUS,
    ("the", "preceding"): Relation.PREVIOUS, ("the", "prior"): Relation.PREVIOUS, ("the", "same"): Relation.SAME,
    ("that",): Relation.SAME,
    ("that", "same"): Relation.SAME, ("the", "very", "next"): Relation.FOLLOWING, ("the",): Relation.PLAIN,
    ("following",): Relation.FOLLOWING,
}  # fmt: skip
RELATION_STARTS = frozenset(phrase[0] for phrase in RELATIONS)
_SINGULAR = frozenset("day week weekend month quarter year decade century".split())
_KINDS = frozenset("fiscal calendar school trading working business academic financial".split())
_NAMES_BEHIND_WEEKDAY = frozenset(
    "times telegraph mirror herald mail express post sun independent world globe news tribune magazine star league review"
    " journal people".split()
)
_NAMES_BEFORE_WEEKDAY = frozenset(
    "black bloody good super ash palm cyber casual ruby sheffield fat holy maundy man boston".split()
)
_RELATED_UNTIL = {"last": Relation.LAST, "this": Relation.THIS, "next": Relation.NEXT}


def relation_at(words: Words, at: int) -> tuple[Relation, int] | None:
    """The relation that starts at a word and where it stops, the longest phrase first."""
    for size in (3, 2, 1):
        relation = RELATIONS.get(tuple(words.lower[at : at + size]))
        if relation:
            return relation, at + size
    return None


def weekday_at(words: Words, at: int) -> int | None:
    """The weekday at a word; of the short forms only those with their full stop that are no words or names ("Sun.", "Wed.")."""
    word = words.lower[at]
    if not words.capital(at):
        return None
    if word in WEEKDAYS:
        return WEEKDAYS[word]
    if word in SHORT_WEEKDAYS and (words.text[at].endswith(".") and words.text[at] not in ("Sun.", "Sat.", "Wed.")):
        return SHORT_WEEKDAYS[word]
    return None


def read_weekday(words: Words, at: int) -> Found | None:
    """ "Tuesday", "last Friday", "Tuesday of last week", "a week from Friday" is read with the length."""
    relation, stop = None, at
    if words.lower[at] in RELATION_STARTS:
        phrase = relation_at(words, at)
        if phrase is None:
            return None
        relation, stop = phrase
    weekday = weekday_at(words, stop)
    if weekday is None or not _is_day(words, stop):
        return None
    if relation is Relation.PLAIN:
        return None
    stop += 1
    part = words.lower[stop].removesuffix("s")
    if relation is None and part in CORE_DAYPARTS and words.lower[stop].endswith("s"):
        return Found(at, stop + 1, Recurrence(f"XXXX-WXX-{weekday + 1}{DAYPARTS[part][0]}"))
    week = None
    of = stop + 1 if words.lower[stop] == "of" else stop
    if relation is None and words.lower[of] in _RELATED_UNTIL and words.lower[of + 1] == "week":
        week, stop = _RELATED_UNTIL[words.lower[of]], of + 2
    if words.lower[stop] == "week" and relation is None and week is None and words.lower[stop + 1] not in ("of", "in"):
        return Found(at, stop + 1, Weekday(weekday, Relation.NEXT, shift=1)) if not words.joined[stop] else None
    return Found(at, stop, Weekday(weekday, relation, week))


def _is_day(words: Words, at: int) -> bool:
    behind = words.lower[at + 1]
    if words.capital(at + 1) and (
        behind in _NAMES_BEHIND_WEEKDAY or (behind == "night" and words.lower[at + 2] in ("football", "live"))
    ):
        return False
    before = words.before(at)
    return not (before in _NAMES_BEFORE_WEEKDAY and words.capital(at - 1))


def read_some_weekday(words: Words, at: int) -> Found | None:
    """ "a Friday", "one Sunday": any one."""
    weekday = weekday_at(words, at + 1)
    if weekday is None or not _is_day(words, at + 1) or words.text[at + 2][:1].isalpha():
        return None
    return Found(at, at + 2, Weekday(weekday, some=True))


_NEAR_DAYS = {
    ("today",): NearDay(0), ("yesterday",): NearDay(-1), ("tomorrow",): NearDay(1),
    ("the", "day", "before", "yesterday"): NearDay(-2),
    ("the", "day", "after", "tomorrow"): NearDay(2), ("day", "before", "yesterday"): NearDay(-2),
    ("day", "after", "tomorrow"): NearDay(2),
}  # fmt: skip
NEAR_DAY_STARTS = frozenset(phrase[0] for phrase in _NEAR_DAYS) - {"the"}


def read_near_day(words: Words, at: int) -> Found | None:
    """ "today", "the day before yesterday"; not the newspaper USA Today."""
    for size in (4, 3, 1):
        day = _NEAR_DAYS.get(tuple(words.lower[at : at + size]))
        if day is None:
            continue
        if size == 1 and words.capital(at) and at and words.capital(at - 1) and words.text[at - 1].isalpha():
            return None
        return Found(at, at + size, day)
    return None


def read_discourse_day(words: Words, at: int) -> Found | None:
    """ "the day before", "the day after", "the night before" without an object: counted from what was mentioned last."""
    if words.lower[at + 1] not in ("day", "year", "week", "month") or words.lower[at + 2] not in ("before", "after"):
        return None
    if words.text[at + 3][:1].isalnum() and words.lower[at + 3] != "and":
        return None
    sign = -1 if words.lower[at + 2] == "before" else 1
    return Found(at, at + 3, Offset(1, words.lower[at + 1], sign, from_mention=True))


def read_unit(words: Words, at: int) -> Found | None:
    """A unit by its relation: "last week", "this fiscal year", "the following month", "the weekend", "that year"."""
    phrase = relation_at(words, at)
    if phrase is None:
        return None
    relation, stop = phrase
    if words.lower[stop] in _KINDS:
        stop += 1
    if relation in (Relation.LAST, Relation.THIS, Relation.NEXT) and words.lower[stop] == "full":
        stop += 1
    unit = words.lower[stop]
    if words.capital(stop) and at and words.text[at - 1] in ('"', "'"):
        return None  # the name of a broadcast or column
    if unit not in _SINGULAR or words.joined[stop + 1] or (words.joined[stop] and relation is not Relation.PLAIN):
        return None
    if relation is Relation.PLAIN:
        if unit == "day" or not (unit == "weekend" or _edge_before(words, at) or _reported(words, at, stop, unit)):
            return None
        if unit == "quarter" and not _edge_before(words, at):
            relation = Relation.LAST  # results are of the quarter before
    if unit == "day" and relation in (Relation.LAST, Relation.NEXT, Relation.THIS, Relation.PLAIN):
        if (
            relation is Relation.NEXT
            and words.lower[at] == "next"
            and words.before(at) not in ("the", "'s", "our", "my", "his", "her")
        ):
            return Found(at, stop + 1, Unit("day", Relation.FOLLOWING))
        return None
    if (
        relation is Relation.SAME
        and words.lower[at] == "that"
        and unit not in ("day", "week", "month", "year", "weekend", "decade")
    ):
        return None
    rolling = words.lower[at] == "the" and words.lower[at + 1] in ("past", "last")
    if rolling and words.lower[at + 1] == "last" and words.lower[stop + 1] == "of":
        return None
    return Found(at, stop + 1, Unit(unit, relation, rolling))


def _reported(words: Words, at: int, stop: int, unit: str) -> bool:
    """Whether "the quarter", "the year" is the one reported on: "for the year", "during the quarter"."""
    before = words.before(at)
    if words.lower[stop + 1] in (
        "ended",
        "ending",
        "to",
        "that",
        "of",
        "since",
        "before",
        "after",
        "in",
        "he",
        "she",
        "they",
        "when",
        "'s",
        "which",
    ):
        return False
    return before in ("for", "during", "in") if unit == "quarter" else before == "for" and unit in ("year", "week", "month")


def _edge_before(words: Words, at: int) -> bool:
    """Whether "the end of" or the like stands before: only then is "the year" a date."""
    return at >= 2 and words.lower[at - 1] == "of" and words.lower[at - 2] in (
        "end", "beginning", "start", "middle", "rest", "close", "remainder", "most", "part", "half", "quarter", "months",
        "weeks", "days",
    )  # fmt: skip


_RUN_WORDS = frozenset("last past next coming first final previous following latest".split())


def read_run(words: Words, at: int) -> Found | None:
    """ "the past three days", "next two weeks", "the first nine months": a length."""
    stop = at + 1 if words.lower[at] in ("the", "these", "his", "her", "its", "their") else at
    if words.lower[stop] not in _RUN_WORDS:
        return None
    count = read_count(words, stop + 1)
    if count is None or count.article:
        return None
    end = count.stop
    for _ in range(2):
        if words.lower[end] in ("fiscal", "more", "full", "trading", "business", "working", "consecutive"):
            end += 1
    unit = UNITS.get(words.lower[end])
    if unit is None or words.lower[end] not in PLURAL_UNITS or words.joined[end] or words.joined[end + 1]:
        return None
    end += 1
    if words.lower[end] == "or" and words.lower[end + 1] == "so":
        end += 2
    first = stop if words.lower[at] in ("his", "her", "its", "their") else at
    return Found(first, end, length_of(count, unit))


def read_year_ago(words: Words, at: int) -> Found | None:
    """ "year-earlier", "the year-ago quarter"."""
    if words.lower[at + 1] not in ("earlier", "ago") or not words.joined[at + 1]:
        return None
    stop = at + 2
    if words.lower[stop] in ("quarter", "period", "month"):
        stop += 1
    return Found(at, stop, Offset(1, "year", -1, from_mention=False))


def read_year_end(words: Words, at: int) -> Found | None:
    """ "year-end", "year's end", "month's end"."""
    if words.lower[at + 1] == "end" and words.joined[at + 1]:
        return _end_of(words, at, at + 2)
    if words.lower[at + 1] == "'s" and words.lower[at + 2] == "end":
        return _end_of(words, at, at + 3)
    return None


def _end_of(words: Words, at: int, stop: int) -> Found:
    """A year's end is its last day; a month's end is left a part of the month."""
    if words.lower[at] == "year" and words.before(at) not in ("fiscal", "school", "academic", "financial", "trading"):
        return Found(at, stop, Day(12, 31))
    return Found(at, stop, Unit(words.lower[at], Relation.THIS), mod="END")
