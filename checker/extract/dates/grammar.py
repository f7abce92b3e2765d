"""The grammar of time expressions: what stands in front of an expression, and the longest one at each word.

A row of words is read from left to right. Every reader looks at most PAD words ahead, so reading is linear.
"""

from dataclasses import replace

from checker.extract.dates.clock import CLOCK_MOD_STARTS, clock_mod, read_clock
from checker.extract.dates.date_parts import RELATION_WORDS
from checker.extract.dates.forms import (
    Century,
    Clock,
    Day,
    Daypart,
    Decade,
    Found,
    Holiday,
    Length,
    Month,
    NearDay,
    Offset,
    Quarter,
    Relation,
    Season,
    Unit,
    Weekday,
    Years,
)
from checker.extract.dates.joined import day_at, joined, with_day
from checker.extract.dates.readers import READERS, longest
from checker.extract.dates.words import (
    CORE_DAYPARTS,
    DAYPARTS,
    DECADE_WORDS,
    EDGES,
    ORDINALS,
    PLURAL_UNITS,
    POSITIONS,
    SEASONS,
    WEEKDAYS,
    Words,
)
from checker.values.number_words import ONES, TENS

# words in front of a length: TIMEX3 mod
_LENGTH_MODS: dict[tuple[str, ...], str] = {
    ("about",): "APPROX", ("around",): "APPROX", ("roughly",): "APPROX", ("approximately",): "APPROX", ("some",): "APPROX",
    ("an", "estimated"): "APPROX", ("nearly",): "LESS_THAN", ("almost",): "LESS_THAN", ("close", "to"): "LESS_THAN",
    ("just", "under"): "LESS_THAN", ("just", "short", "of"): "LESS_THAN", ("less", "than"): "LESS_THAN",
    ("fewer", "than"): "LESS_THAN",
    ("under",): "LESS_THAN", ("up", "to"): "EQUAL_OR_LESS", ("at", "most"): "EQUAL_OR_LESS",
    ("no", "more", "than"): "EQUAL_OR_LESS",
    ("not", "more", "than"): "EQUAL_OR_LESS", ("no", "longer", "than"): "EQUAL_OR_LESS", ("as", "much", "as"): "EQUAL_OR_LESS",
    ("as", "many", "as"): "EQUAL_OR_LESS", ("as", "long", "as"): "EQUAL_OR_LESS", ("a", "maximum", "of"): "EQUAL_OR_LESS",
    ("more", "than"): "MORE_THAN", ("over",): "MORE_THAN", ("just", "over"): "MORE_THAN", ("well", "over"): "MORE_THAN",
    ("longer", "than"): "MORE_THAN", ("upwards", "of"): "MORE_THAN", ("little", "more", "than"): "MORE_THAN",
    ("at", "least"): "EQUAL_OR_MORE", ("no", "less", "than"): "EQUAL_OR_MORE", ("no", "fewer", "than"): "EQUAL_OR_MORE",
    ("a", "minimum", "of"): "EQUAL_OR_MORE",
}  # fmt: skip


_LENGTH_MOD_STARTS = frozenset(phrase[0] for phrase in _LENGTH_MODS)


# the same words around a point in time: "more than two years ago" lies before it
_BEFORE_OVER = frozenset("for last lasted lasting after in well just took take taken spent is was of a are were weighing".split())


_OFFSET_MODS = {"MORE_THAN": "BEFORE", "EQUAL_OR_MORE": "BEFORE", "LESS_THAN": "AFTER", "EQUAL_OR_LESS": "AFTER"}


_COMPARED = {"earlier": "EARLIER", "later": "LATER", "sometime": "", "thick": ""}


_PREFIXES = (
    frozenset(POSITIONS) | frozenset(EDGES) | frozenset(_COMPARED) | _LENGTH_MOD_STARTS | CLOCK_MOD_STARTS | {"the", "a", "an"}
)


_STARTS = frozenset(READERS) | _PREFIXES | frozenset(DAYPARTS) | {"hours", "predawn", "pre"}


# behind "the" or "a" an expression can only go on with one of these
_BEHIND_ARTICLE = (
    frozenset(POSITIONS) | frozenset(EDGES) | frozenset(DAYPARTS) | frozenset(ORDINALS) | frozenset(SEASONS)
    | frozenset(DECADE_WORDS) | frozenset(RELATION_WORDS) | frozenset(WEEKDAYS)
    | frozenset(ONES) | frozenset(TENS) | frozenset(PLURAL_UNITS)
    | frozenset(
        "week weekend year month quarter decade century day night previous following same current preceding prior first"
        " final latest recent future present near distant foreseeable most very other few couple number handful dozen half"
        " hundred thousand additional full second minute hour little bit estimated minimum maximum fiscal calendar predawn"
        " pre one '".split()
    )
    | {"weeks", "months", "years", "days", "hours", "minutes", "fortnight", "while", "good"}
)  # fmt: skip


def expressions(words: Words) -> list[Found]:
    """All time expressions of a row of words, in order, not overlapping."""
    out: list[Found] = []
    lower = words.lower
    starts, articles = _STARTS, _BEHIND_ARTICLE
    at = 0
    while at < words.size:
        word = lower[at]
        if word in starts:
            if word in ("the", "a", "an") and lower[at + 1] not in articles and not lower[at + 1][:1].isdecimal():
                at += 1
                continue
        elif not word[0].isdecimal():
            at += 1
            continue
        found = _read(words, at)
        if found is None:
            at += 1
        else:
            out += _listed(words, found)
            at = found.stop
    return _ranges(words, out)


def _listed(words: Words, found: Found) -> list[Found]:
    """ "May 3 and 14" are two days, where "May 3 to 14" and "between May 3 and 14" are a stretch of them."""
    form = found.form
    if not isinstance(form, Day) or form.until is None or words.before(found.first) == "between":
        return [found]
    link = next((at for at in range(found.first, found.stop) if words.lower[at] in ("and", "or")), 0)
    if not link:
        return [found]
    month, day = form.until
    return [
        replace(found, stop=link, form=replace(form, until=None)),
        replace(found, first=link + 1, form=replace(form, month=month, day=day, until=None, weekday=None), core=-1),
    ]


def _ranges(words: Words, founds: list[Found]) -> list[Found]:
    """The first time of "from 4 p.m. to 6 p.m. on Sunday" is on the day of the second."""
    for number in range(len(founds) - 1):
        first, second = founds[number].form, founds[number + 1].form
        if isinstance(first, Clock) and first.day is None and isinstance(second, Clock) and second.day is not None:
            between = words.lower[founds[number].stop : founds[number + 1].first]
            if between in ([], ["to"], ["and"], ["or"], ["until"], ["through"]):
                founds[number] = replace(founds[number], form=replace(first, day=second.day))
    return founds


def _read(words: Words, at: int) -> Found | None:
    """The longest expression that starts at a word, with what stands in front of it and what it is joined with."""
    candidates = [
        found
        for found in (
            joined(words, at),
            _qualified(words, at),
            _clocked(words, at),
            _positioned(words, at),
            _part_of_day(words, at),
        )
        if found is not None
    ]
    return max(candidates, key=lambda found: found.stop, default=None)


def _qualified(words: Words, at: int) -> Found | None:
    """A length or distance with a word in front: "more than three years", "some three years later", "around 2012"."""
    if words.lower[at] not in _LENGTH_MOD_STARTS or words.joined[at]:
        return None
    for size in (3, 2, 1):
        mod = _LENGTH_MODS.get(tuple(words.lower[at : at + size]))
        if mod is None:
            continue
        core = at + size
        if words.lower[core] == "the" and mod != "MORE_THAN":
            return None
        inner = joined(words, core)
        if inner is None or inner.mod:
            continue
        if isinstance(inner.form, Offset):
            if words.lower[at] == "over":
                return None
            return replace(inner, first=at, core=core, mod=_OFFSET_MODS.get(mod, mod))
        if isinstance(inner.form, Length):
            if words.lower[core] in ("the", "these", "last", "past", "next"):
                return None
            if words.lower[at] == "over" and words.before(at) not in _BEFORE_OVER:
                return None  # "spread over three years": during them
            return replace(inner, first=at, core=core, mod=mod)
        if mod == "APPROX" and words.lower[at] in ("around", "about") and isinstance(inner.form, (Years, Day, Month, Holiday)):
            return replace(inner, first=at, core=core, mod=mod)
    return None


def _clocked(words: Words, at: int) -> Found | None:
    """A clock time with a word in front: "shortly after 2 a.m.", "about 10:30 p.m. Tuesday", "just before noon"."""
    if words.lower[at] not in CLOCK_MOD_STARTS:
        return None
    phrase = clock_mod(words, at)
    if phrase is None:
        return None
    mod, close, core = phrase
    if not (words.lower[core][:1].isdecimal() or words.lower[core] in READERS):
        return None
    clock = read_clock(words, core)
    if clock is None or not isinstance(clock.form, Clock):
        return None
    first = at + 1 if words.lower[at] == "at" else at
    return with_day(words, Found(first, clock.stop, clock.form, mod, core, close))


_POSITIONABLE = (Month, Years, Decade, Century, Season, Quarter, Unit, Weekday, NearDay, Day, Daypart)


def _positioned(words: Words, at: int) -> Found | None:
    """An expression with its position in front: "late 2017", "early Tuesday", "the end of last year", "earlier this month"."""
    core = at + 1 if words.lower[at] == "the" else at
    word = words.lower[core]
    mod = POSITIONS[word] if word in POSITIONS else _COMPARED.get(word)
    stop = core + 1
    if mod is None:
        mod = EDGES.get(word)
        if mod is None or words.lower[stop] != "of":
            return None
        stop += 1
    elif words.lower[stop] in ("in", "on") and word != "mid" and core == at:
        stop += 1
    if words.joined[core]:
        return None
    inner = joined(words, stop)
    if inner is None and words.lower[stop] == "the" and word in EDGES:
        inner = longest(words, stop)
    if inner is None or inner.mod not in ("", mod) or not isinstance(inner.form, _POSITIONABLE):
        return None
    if mod in ("EARLIER", "LATER"):
        related = isinstance(inner.form, Unit) and inner.form.relation is Relation.THIS
        if not related and not isinstance(inner.form, (Weekday, NearDay, Daypart, Day, Month)):
            return None
        if core != at:
            return None
    if word == "turn" and not isinstance(inner.form, (Unit, Century, Years)):
        return None
    return replace(inner, first=stop if word == "sometime" else at, core=stop, mod=mod)


def _loose_part(words: Words, first: int, word: str, position: bool) -> bool:
    """Whether a part of a day without its day is one of the story: "by mid-afternoon", "in the evening", "before dawn"."""
    before = words.before(first)
    if words.lower[first] == "the":
        return before in ("in", "during", "until", "by", "throughout") and (word in CORE_DAYPARTS or word == "hours")
    if position:
        return before in ("by", "until", "since", "before", "in", "during")
    return before in ("before", "at", "after", "by", "until") and word in (
        "dawn",
        "daybreak",
        "sunrise",
        "dusk",
        "sunset",
        "nightfall",
    )


def _part_of_day(words: Words, at: int) -> Found | None:
    """A part of a day with its day behind: "the night of March 7", "the early hours of Sunday", "mid-afternoon yesterday"."""
    first = at
    if words.lower[at] == "the":
        at += 1
    position = ""
    word = words.lower[at]
    if word in POSITIONS:
        position = POSITIONS[word]
        at += 1
    word = words.lower[at]
    minutes: tuple[int, int]
    if word in DAYPARTS:
        suffix, minutes = DAYPARTS[word]
        stop = at + 1
        if word == "morning" and words.lower[stop] == "hours":
            stop += 1
    elif word == "hours" and position:
        suffix, minutes = ("TMO", (0, 359)) if position == "START" else ("TNI", (1260, 1439))
        position, stop = "", at + 1
    elif word == "predawn" or (word == "pre" and words.lower[at + 1] == "dawn"):
        suffix, minutes = "TMO", (0, 419)
        stop = at + (1 if word == "predawn" else 2)
        if words.lower[stop] != "hours":
            return None
        stop += 1
    else:
        return None
    if words.joined[stop]:
        return None
    linked = words.lower[stop] in ("of", "on")
    day = day_at(words, stop + 1 if linked else stop)
    if day is None and linked and words.lower[stop + 1] == "the" and words.lower[stop + 2] not in ("day", "week"):
        day = day_at(words, stop + 2)
    if day is None and not linked and _loose_part(words, first, word, bool(position)):
        return Found(first, stop, Daypart(suffix, minutes, None), mod=position)
    if day is None or (first == at and not position and not linked and word in CORE_DAYPARTS):
        return None
    inner = day.form.day if isinstance(day.form, Daypart) else day.form
    if not isinstance(inner, (Day, Weekday, NearDay, Holiday, Unit)):
        return None
    return Found(first, day.stop, Daypart(suffix, minutes, inner), mod=position)
