"""The grammar of what is longer than a month: years, decades, centuries, quarters and seasons."""

from checker.extract.dates.counts import whole
from checker.extract.dates.date_parts import RELATION_WORDS, STREETS, spoken_year, year_behind, year_number
from checker.extract.dates.forms import Century, Decade, Found, Quarter, Relation, Season, Year, Years
from checker.extract.dates.words import DECADE_WORDS, MONTHS, ORDINALS, SEASONS, WEEKDAYS, Words

_YEAR_PREPOSITIONS = frozenset(
    "in since until till by of from to during before after between and early late mid through throughout fiscal calendar"
    " spring summer"
    " autumn fall winter around circa year for back the or than election class season".split()
)
_NO_YEAR_BEFORE = frozenset(
    "no number flight route highway room bus boeing article page resolution model interstate unit apartment suite channel"
    " section line code box bill act only nearly almost about some over than least most".split()
)
_COUNTED = frozenset(
    "people troops men women soldiers miles percent million billion thousand meters metres feet square pounds kilometers"
    " kilometres acres km"
    " tons tonnes dollars euros degrees votes jobs points police hundred barrels yards inches".split()
)
_VERBS_IN_S = frozenset("was is has does says his this as its 's us plus versus perhaps towards besides sees comes".split())


def read_year(words: Words, at: int) -> Found | None:
    """A year in four digits, or a range of years ("1914-18", "1995-1996")."""
    year = year_number(words.text[at])
    if year is None or not _is_year(words, at, year):
        return None
    if words.joined[at + 1]:
        tail = words.text[at + 1]
        last = year_number(tail) or (year // 100 * 100 + int(tail) if len(tail) == 2 and tail.isdecimal() else None)
        if last is not None and year < last <= year + 150 and not words.joined[at + 2]:
            return Found(at, at + 2, Years(year, last))
        if tail[:1].isdecimal():
            return None
    return Found(at, at + 1, Years(year, year))


def _is_year(words: Words, at: int, year: int) -> bool:
    before, after = words.before(at), words.lower[at + 1]
    if at and not words.spaced(at):
        mark = words.text[at - 1]
        if mark in "$£€#/:.@" or (words.joined[at] and before not in ("mid", "early", "late", "pre", "post")):
            return False
    if words.joined[at] and before not in ("mid", "early", "late", "pre", "post"):
        return False
    since = words.lower[max(0, at - 3) : at] == ["since", "at", "least"]
    if (before in _NO_YEAR_BEFORE and not since) or before in ("$", "£", "€", "#"):
        return False
    if after in _COUNTED or (words.text[at + 1] in ("%", "°") and not words.spaced(at + 1)):
        return False
    if after in ("gmt", "hours", "hrs", "local", "utc", "zulu"):
        return False
    if words.capital(at + 1) and not STREETS.isdisjoint(words.lower[at + 2 : at + 4]):
        return False  # the number of a house
    likely = before in _YEAR_PREPOSITIONS
    if at > 1 and not likely and words.capital(at - 1) and before.isalpha() and before not in MONTHS and before not in WEEKDAYS:
        return False  # the number of a name ("Windows 2000", "Expo 2015")
    if not 1900 <= year <= 2060:
        # rarer years need a preposition and must not count anything
        return likely and before not in ("the", "for", "and", "to", "or", "than") and not words.text[at + 1][:1].isalpha()
    counted = words.text[at + 1][:1].islower() and after.endswith("s") and after not in _VERBS_IN_S and not after.endswith("ss")
    return not (counted and before not in ("the", "a", "his", "her", "its", "their", "'s", "in", "during", "since", "of"))


def read_spoken_year(words: Words, at: int) -> Found | None:
    """A year in words: "nineteen ninety-six"."""
    spoken = spoken_year(words, at)
    return Found(at, spoken[1], Years(spoken[0], spoken[0])) if spoken else None


def read_fiscal_year(words: Words, at: int) -> Found | None:
    """ "fiscal 1989", "fiscal year 2012", "calendar year 2012"."""
    stop = at + 2 if words.lower[at + 1] == "year" else at + 1
    year = year_number(words.text[stop])
    return Found(at, stop + 1, Years(year, year)) if year else None


# how many words around a doubtful expression tell what is spoken of
_AROUND = 30
_WEATHER_WORDS = frozenset("temperatures temperature degrees highs lows winds mercury".split())


def read_decade(words: Words, at: int) -> Found | None:
    """ "1990s", "90s" behind an apostrophe or "the", "nineties" behind "the"."""
    word = words.lower[at]
    if word in DECADE_WORDS:
        if words.before(at) not in ("the", "early", "late", "mid"):
            return None
        if words.before(at) != "the" and at >= 2 and words.lower[at - 2] in ("his", "her", "their", "my", "your"):
            return None
        return Found(at, at + 1, Decade(1900 + DECADE_WORDS[word]))
    digits = word[:-1]
    if not word.endswith("s") or len(digits) not in (2, 4) or whole(digits, 9999) is None or digits[-1] != "0":
        return None
    value = int(digits)
    if len(digits) == 4:
        return Found(at, at + 1, Decade(value)) if 1500 <= value <= 2100 else None
    before = words.before(at)
    apostrophe = before == "'" and not words.spaced(at)
    if not apostrophe and before not in ("the", "early", "mid", "late"):
        return None
    owner = words.lower[at - 2] if at > 1 else ""
    if not apostrophe and owner in ("his", "her", "their", "my", "your", "our", "a", "into"):
        return None  # an age
    if (
        not apostrophe
        and owner == "in"
        and (before != "the" or not _WEATHER_WORDS.isdisjoint(words.lower[max(0, at - _AROUND) : at + _AROUND]))
    ):
        return None
    if value < 20 and not apostrophe:
        return None
    first = at - 1 if apostrophe else at
    return Found(first, at + 1, Decade((2000 if value < 20 else 1900) + value), core=first)


def read_century(words: Words, at: int) -> Found | None:
    """ "19th century", "nineteenth-century", "twenty-first century", "fifth century B.C."."""
    word = words.lower[at]
    number, stop = None, at + 1
    if word in ORDINALS:
        number = ORDINALS[word]
    elif word == "twenty" and words.lower[at + 1] == "first":
        number, stop = 21, at + 2
    elif word[-2:] in ("st", "nd", "rd", "th"):
        number = whole(word[:-2], 30)
    if not number or words.lower[stop] not in ("century", "centuries"):
        return None
    stop += 1
    if words.lower[stop] in ("b.c", "bc", "bce", "b.c.e"):
        return Found(at, stop + 1, Century(number, before_christ=True))
    return Found(at, stop, Century(number))


_GAME_WORDS = frozenset(
    "touchdown touchdowns yard yards rebounds rebound coach quarterback quarterbacks interception interceptions fumble"
    " fumbles ball"
    " timeout scored scoring baskets basket layup jumper pointer pass passes halftime outscored outscoring bucket buckets defense"
    " game games drive threw hitting rally lead trailed trailing tied score point points run shots shot foul fouls kicked"
    " punt win".split()
)
_MONEY_WORDS = frozenset(
    "profit profits earnings sales revenue revenues income loss losses net cents share shares percent growth economy gdp"
    " million billion"
    " company results fiscal quarterly % $ market prices".split()
)


def read_quarter(words: Words, at: int) -> Found | None:
    """A quarter of a year: "third quarter of 2012", "third-quarter", "fourth quarter last year", "Q3 2012"; not of a game."""
    word = words.lower[at]
    if len(word) == 2 and word[0] == "q":
        number, stop = whole(word[1], 4), at + 1
        if not number or not words.capital(at):
            return None
        year, stop = year_behind(words, stop)
        return Found(at, stop, Quarter(number, year))
    first = at
    relation: Relation | None = None
    if word in RELATION_WORDS:
        # "last year's third quarter"
        if words.lower[at + 1 : at + 3] != ["year", "'s"]:
            return None
        relation, at = RELATION_WORDS[word], at + 3
        word = words.lower[at]
    number = ORDINALS.get(word)
    if not number or number > 4 or words.lower[at + 1] != "quarter":
        return None
    if relation is not None:
        return Found(first, at + 2, Quarter(number, relation))
    year, stop = year_behind(words, at + 2)
    around = words.lower[max(0, at - _AROUND) : at + _AROUND]
    if year is None and not _GAME_WORDS.isdisjoint(around) and _MONEY_WORDS.isdisjoint(around):
        return None
    before = year_number(words.text[at - 1]) if at and year is None else None
    if before is not None:
        return Found(at - 1, stop, Quarter(number, before), core=at - 1)
    return Found(at, stop, Quarter(number, year))


def read_season(words: Words, at: int) -> Found | None:
    """ "last summer", "summer of 2012", "this past spring", "the fall" behind "in"."""
    first = at
    relation: Relation | None = None
    while words.lower[first] in RELATION_WORDS and first < at + 2:
        relation = RELATION_WORDS[words.lower[first]]
        first += 1
    code = SEASONS.get(words.lower[first])
    if code is None:
        return None
    year: Year
    year, stop = year_behind(words, first + 1)
    if year is None and relation is None:
        before = words.before(at)
        lead = words.lower[at - 2] if at > 1 else ""
        position = before in ("early", "late", "mid")
        if not (
            position or (before == "the" and lead in ("in", "during", "since", "by", "until", "of", "through", "for", "over"))
        ):
            return None
        if words.lower[first + 1] in ("of", "from", "in") and words.lower[first] == "fall":
            return None  # "since the fall of the city"
        if words.capital(first) and words.capital(first + 1):
            return None
    return Found(at, stop, Season(code, year, relation))
