"""The vocabulary of time expressions, and a sentence as a flat row of words to read them from."""

from dataclasses import dataclass

from checker.model import Sentence

MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january jan", "february feb", "march mar", "april apr", "may", "june jun",
            "july jul", "august aug", "september sept sep", "october oct", "november nov", "december dec",
        ),
        1,
    )
    for name in names.split()
}  # fmt: skip
FULL_MONTHS = frozenset(name for name in MONTHS if len(name) > 4 or name in ("june", "july"))

WEEKDAYS = {name: number for number, name in enumerate("monday tuesday wednesday thursday friday saturday sunday".split())}
SHORT_WEEKDAYS = {
    name: number
    for number, names in enumerate(("mon", "tue tues", "wed", "thu thur thurs", "fri", "sat", "sun"))
    for name in names.split()
}
PLURAL_WEEKDAYS = {name + "s": number for name, number in WEEKDAYS.items()}

ORDINALS = {
    name: number
    for number, name in enumerate(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth"
        " sixteenth seventeenth eighteenth nineteenth twentieth".split(),
        1,
    )
} | {"thirtieth": 30}

DECADE_WORDS = {
    name: 10 * number
    for number, name in enumerate("twenties thirties forties fifties sixties seventies eighties nineties".split(), 2)
}

# every spelling of a unit of time, singular and plural
UNITS = {
    spelling: unit
    for unit, spellings in {
        "second": "second seconds sec secs",
        "minute": "minute minutes min mins",
        "hour": "hour hours hr hrs",
        "day": "day days",
        "night": "night nights",
        "week": "week weeks",
        "fortnight": "fortnight fortnights",
        "weekend": "weekend weekends",
        "month": "month months",
        "quarter": "quarter quarters",
        "year": "year years yr yrs",
        "decade": "decade decades",
        "century": "century centuries",
    }.items()
    for spelling in spellings.split()
}
PLURAL_UNITS = frozenset(spelling for spelling in UNITS if spelling.endswith("s"))

SEASONS = {"spring": "SP", "summer": "SU", "autumn": "FA", "fall": "FA", "winter": "WI"}
POSITIONS = {"early": "START", "mid": "MID", "late": "END"}
EDGES = {"beginning": "START", "start": "START", "middle": "MID", "end": "END", "close": "END", "rest": "END", "turn": "START"}

# a part of the day: TIMEX3 suffix, first and last minute. The hours are judgement: generous, so that neighbours overlap
# where usage does ("5 p.m. Tuesday evening"). A night may run on past midnight; comparing allows for it.
DAYPARTS: dict[str, tuple[str, tuple[int, int]]] = {
    "morning": ("TMO", (0, 719)),
    "midmorning": ("TMO", (540, 719)),
    "forenoon": ("TMO", (360, 719)),
    "lunchtime": ("TMI", (690, 839)),
    "midday": ("TMI", (660, 840)),
    "afternoon": ("TAF", (720, 1079)),
    "midafternoon": ("TAF", (840, 1019)),
    "evening": ("TEV", (1020, 1439)),
    "night": ("TNI", (1080, 1439)),
    "dawn": ("TMO", (240, 479)),
    "daybreak": ("TMO", (240, 479)),
    "sunrise": ("TMO", (240, 479)),
    "dusk": ("TEV", (960, 1319)),
    "sunset": ("TEV", (960, 1319)),
    "nightfall": ("TEV", (960, 1319)),
}
CORE_DAYPARTS = frozenset("morning afternoon evening night".split())

# minutes to add to the clock for UTC, and the TIMEX3 suffix
ZONES = {
    "gmt": "Z", "utc": "Z", "est": "-05:00", "edt": "-04:00", "et": "", "cst": "", "cdt": "-05:00", "ct": "", "mst": "-07:00",
    "mdt": "-06:00", "mt": "", "pst": "-08:00", "pdt": "-07:00", "pt": "", "bst": "+01:00", "cet": "+01:00", "cest": "+02:00",
    "eet": "+02:00", "ist": "", "jst": "+09:00", "aest": "+10:00", "aedt": "+11:00", "msk": "+03:00",
    "eastern": "", "central": "", "mountain": "", "pacific": "",
}  # fmt: skip

PAD = 12  # empty words behind the last one, so that looking ahead needs no bounds checks


@dataclass(slots=True)
class Words:
    """A sentence as a row of words for the grammar.

    Words with hyphens are taken apart ("mid-1996": "mid", "1996"), the hyphens dropped and remembered. PAD empty words stand
    behind the last one.

    Attributes:
        text, lower: each word as written, and in lower case without its final full stop.
        start, end: offsets into Article.text.
        joined: whether a hyphen joins the word to the one before it.
        size: number of words without the padding.
    """

    text: list[str]
    lower: list[str]
    start: list[int]
    end: list[int]
    joined: list[bool]
    size: int

    def capital(self, at: int) -> bool:
        """Whether word `at` starts with a capital letter."""
        return self.text[at][:1].isupper()

    def spaced(self, at: int) -> bool:
        """Whether something stands between word `at` and the one before it."""
        return at == 0 or self.start[at] > self.end[at - 1]

    def before(self, at: int) -> str:
        """The lower-case word before `at`; "" at the start."""
        return self.lower[at - 1] if at else ""


def words_of(sentence: Sentence) -> Words:
    """The words of a sentence."""
    text: list[str] = []
    lower: list[str] = []
    start: list[int] = []
    end: list[int] = []
    joined: list[bool] = []
    hyphen = False
    for token in sentence.tokens:
        piece = token.text
        if piece == "-":
            # a hyphen only joins when it touches both neighbours; a dash between spaces is a word of its own
            if end and end[-1] == token.start:
                hyphen = True
                continue
            hyphen = False
        if hyphen and token.space:
            hyphen = False
        if "-" in piece and piece != "-":
            at = token.start
            for number, part in enumerate(piece.split("-")):
                if part:
                    text.append(part)
                    lower.append(_folded(part))
                    start.append(at)
                    end.append(at + len(part))
                    joined.append(number > 0 or hyphen)
                at += len(part) + 1
        else:
            text.append(piece)
            lower.append(token.lower if piece[-1] != "." else _folded(piece))
            start.append(token.start)
            end.append(token.end)
            joined.append(hyphen)
        hyphen = False
    size = len(text)
    last = end[-1] if end else 0
    text += [""] * PAD
    lower += [""] * PAD
    start += [last] * PAD
    end += [last] * PAD
    joined += [False] * PAD
    return Words(text, lower, start, end, joined, size)


def _folded(piece: str) -> str:
    return piece.lower().rstrip(".") or piece
