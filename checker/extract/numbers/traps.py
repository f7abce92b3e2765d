"""Figures that count nothing: designators, addresses, telephone numbers, calibres, dates, names with a number in them."""

from checker.extract.numbers.amounts import Amount
from checker.extract.numbers.line import MONTHS, Line
from checker.extract.numbers.plurals import is_plural
from checker.values.nouns import is_person

# words before years; those that stand before years even where a unit follows ("in 1998 dollars", "the 2010 pounds")
_BEFORE_YEARS = frozenset("the in of since 's his from during and by".split())
_ALWAYS_BEFORE_YEARS = frozenset("the in of since 's".split())
# A number behind one of these names the thing.
_DESIGNATORS = frozenset(
    "article chapter section resolution flight channel route highway interstate exit room gate unit building phase level"
    " type category"
    " page no. no nos. number numbers line camp base block zone group division runway boeing airbus radio formula grade"
    " stage day week"
    " round part act order bill proposition prop. area platform pier tower studio windows iphone iphones ipad apollo"
    " vision agenda title"
    " precinct ward district apartment apt apt. suite pad lot local engine ladder terminal track pool cell locker lane"
    " season episode"
    " volume book figure table count hwy hwy. rt rt. rte rte. psalm version playstation xbox galaxy chapter paragraph"
    " clause annex"
    " step site sector reactor bus train shuttle mission expedition case docket rule game super bowl ch. sec. art. vol."
    " model room"
    " mile marker century class size form schedule tier p. pp. wing dorm barracks hall box pier dock berth code area. appendix"
    " lines notes verse question answer slide court district. item point".split()
)
# ... but only with a capital or in front of digits, being everyday words.
_EVERYDAY = frozenset(
    "day week no number numbers line group part order bill area count class case form point book hall court type level base camp"
    " bus train game site box question answer act step round unit building room title".split()
)
_PICTURES = frozenset("image photo slide picture video".split())
_STREETS = frozenset(
    "street st st. avenue ave ave. road rd rd. boulevard blvd blvd. drive dr dr. lane ln ln. court ct ct. place pl"
    " highway hwy terrace"
    " parkway pkwy way circle square plaza trail pike turnpike alley row crescent close".split()
)
# Roads, stations and types of aircraft that a bare letter or two stands for.
_ROADS = frozenset("i us sr cr fm hwy rt u.s. f b c m mi g bbc am".split())
_OPENERS = frozenset({'"', ":", "-", "'", "(", "--", "...", "."})
_COMPASS = frozenset("n n. s s. e e. w w. north south east west northeast northwest southeast southwest ne nw se sw".split())
_CALIBRE = frozenset({"caliber", "calibre", "gauge", "cal", "cal.", "bore"})
_CALIBRES = frozenset(
    {9, 5.56, 7.62, 5.45, 7.65, 6.35, 12.7, 14.5, 10, 20, 23, 25, 30, 35, 37, 38, 40, 57, 60, 81, 82, 105, 107, 120, 122, 130}
)  # fmt: skip
_RAIN = frozenset({"rain", "rainfall", "thick", "wide", "long", "snow", "of", "tall", "deep", "precipitation", "per"})
_EMERGENCY = frozenset({911, 999, 112, 101, 311})
_RACES = frozenset({"race", "races", "run", "runs", "walk", "swim", "event"})
_CALLS = frozenset("call calls dispatcher dispatchers operators center tape tapes recording recordings system".split())
_TIME_UNITS = frozenset(
    "second seconds minute minutes hour hours day days week weeks fortnight month months year years decade decades"
    " century centuries"
    " weekend weekends night nights morning mornings afternoon afternoons evening evenings quarter-century season-long"
    " o'clock am pm"
    " a.m. p.m. noon midnight yr yrs hr hrs min mins sec secs gmt et est pst edt utc".split()
)
# Idioms and names that begin with a number word; each entry is what follows the word.
_IDIOMS = frozenset(
    {
        ("four", "seasons"), ("six", "flags"), ("five", "guys"), ("three", "mile"), ("seven", "sisters"), ("seven", "eleven"),
        ("nine", "inch"), ("one", "direction"), ("two", "rivers"), ("five", "eyes"), ("three", "gorges"), ("three", "rivers"),
        ("zero", "tolerance"), ("square", "one"), ("twelve", "step"), ("ten", "commandments"), ("thousand", "oaks"),
        ("six", "nations"),
        ("five", "star"), ("twenty", "questions"), ("zero", "hour"), ("zero", "sum"), ("three", "musketeers"), ("seven", "seas"),
        ("one", "world"), ("two", "thumbs"), ("two", "cents"), ("three", "stooges"), ("zero", "dark"),
    }
)  # fmt: skip
_COMPOUND_TRAPS = frozenset(
    "way sided fold time star part piece state tier handed off hander dimensional on thirds third half pronged legged"
    " digit digits figure"
    " figures something year month week day hour minute second night step up tone ply ring seam wheel wheeler drive pack"
    " score by class"
    " party people-or quarters eyed winger to-one liner minded timer size hit edged stop man-made over dimensionally"
    " faced nighter point-shot"
    " headed horse shot-cut and or to percenters percenter pounder century game-high shooter carat footer".split()
)


def designated(line: Line, amount: Amount) -> bool:
    """Whether the word before the figure, or a hyphen, makes it a name or number of something."""
    first, at = amount.lead, amount.last
    before = line.low(first - 1)
    digits = not amount.figure.spelled
    if line.low(at) == "'s" and line.glued(at):
        return True  # "Channel 6's anchor"
    if digits and (before in _PICTURES or (before == "of" and line.digit(first - 2) and line.low(first - 3) in _PICTURES)):
        return True  # "Image 26 of 111"
    if before == "#" or (before == "." and line.glued(first) and digits):
        return True
    if before == "-" and line.glued(first) and line.glued(first - 1) and digits:
        return True  # "AK-47", "555-0199"
    if digits and line.glued(first) and (before in ("/", ":", "@", "&", "_", "=", "+") or (before == "'" and line.glued(first))):
        return True
    if before in _DESIGNATORS and amount.first == amount.lead:
        capital = line.capital(first - 1)
        if before in ("no.", "nos.", "number", "numbers") or (before not in _EVERYDAY and (digits or capital)):
            return before not in ("numbers",) or digits
        if (capital and first - 1 > 0 and not line.title_case) or (digits and not is_plural(line.low(at))):
            return before != "no"
    if before in ("war", "wars") and line.low(first - 2) == "world":
        return True
    if digits and amount.first == amount.lead and line.capital(first - 1) and before in _ROADS:
        return not is_plural(line.low(at))
    return line.low(at) == "-" and line.glued(at) and line.digit(at + 1) and amount.second is None and amount.figure.scale == 1


def addressed(line: Line, amount: Amount) -> bool:
    """Whether the figure is a house number, a block, a calendar day, a telephone number or a calibre."""
    at, value = amount.last, amount.figure.value
    after = line.low(at)
    digits = not amount.figure.spelled
    if after == "-" and line.glued(at) and line.glued(at + 1) and _letters(line, at + 1, amount):
        return True  # "1-888-LOCK", "480-WITNESS"
    if after in _CALIBRE or (after == "-" and line.glued(at) and line.low(at + 1) in _CALIBRE) or amount.rest in _CALIBRE:
        return True
    if after == "block" or (after == "-" and line.low(at + 1) == "block"):
        return True
    if amount.figure.scale == 1000 and after in _RACES and line.low(at - 1).endswith("k"):
        return True
    if amount.rest == "mm" or (after == "mm" and digits):
        ahead = line.find(_RAIN, amount.first - 3, at + 3)
        return value in _CALIBRES and ahead is None
    if amount.figure.scale > 1 or amount.bounded:
        return False
    if digits and amount.second is None:
        if value in _EMERGENCY and (after in _CALLS or not is_plural(after)):
            return True
        before = line.low(amount.first - 1)
        if (before in MONTHS and line.capital(amount.first - 1)) or (after in MONTHS and line.capital(at) and value <= 31):
            return True
        if _street(line, at):
            return True
    return False


def _letters(line: Line, at: int, amount: Amount) -> bool:
    text = line.tokens[at].text
    return text.isalpha() and text.isupper() and (amount.second is not None or len(text) > 3) and amount.figure.digits in (1, 3)


def _street(line: Line, at: int) -> bool:
    for place in range(at, at + 5):
        word = line.low(place)
        if word in _STREETS and place > at and (line.capital(place) or line.title_case):
            return True
        if not (line.capital(place) or word in _COMPASS or (line.digit(place) and not word.isdecimal())):
            return False
    return False


def year_like(line: Line, amount: Amount) -> bool:
    """Whether a bare four-digit figure is a year rather than a count."""
    figure = amount.figure
    if figure.spelled or figure.digits != 4 or amount.bounded or amount.second is not None or figure.scale > 1 or amount.rest:
        return False
    text = line.article.text[figure.start : figure.end]
    if len(text) != 4 or not text.isdecimal() or not 1000 <= figure.value <= 2100:
        return False
    after = line.low(amount.last)
    return not (is_person(after) and is_plural(after)) or line.low(amount.first - 1) in _BEFORE_YEARS


def dated(line: Line, amount: Amount) -> bool:
    """Whether a four-digit figure is a year whatever follows it."""
    return line.low(amount.first - 1) in _ALWAYS_BEFORE_YEARS


def timed(line: Line, amount: Amount) -> bool:
    """Whether the figure counts units of time, which the reader of dates reads."""
    at = amount.last
    if amount.rest:
        return amount.rest.split("-")[0] in _TIME_UNITS
    if line.low(at) == "-" and line.glued(at):
        at += 1
    while line.low(at) in (
        "more",
        "full",
        "consecutive",
        "straight",
        "long",
        "other",
        "additional",
        "whole",
        "calendar",
        "business",
        "of",
    ):
        at += 1
    return line.low(at).split("-")[0] in _TIME_UNITS


def idiom(line: Line, amount: Amount) -> bool:
    """Whether the number word is part of a name or set phrase: "Four Seasons", "zero tolerance", "Big Ten"."""
    first, at = amount.figure.first, amount.last
    token = line.tokens[first]
    if not amount.figure.spelled:
        # "1." and "2)" number a list
        return first == 0 and amount.first == 0 and line.low(at) in (".", ")", ":") and line.glued(at) and len(line.lowers) > at
    if (line.low(first), line.low(at)) in _IDIOMS or (line.low(first - 1), line.low(first)) in _IDIOMS:
        return True
    # a capital inside a sentence ("Big Ten"), unless something opens there
    opens = first == 0 or line.title_case or line.low(first - 1) in _OPENERS
    return token.capitalised and not opens


def attributive_trap(word: str) -> bool:
    """Whether a word behind a number and hyphen makes a set phrase ("two-way", "three-star") or a length of time."""
    return word.partition("-")[0] in _COMPOUND_TRAPS or word.partition("-")[0] in _TIME_UNITS or word.endswith(("-year", "-day"))
