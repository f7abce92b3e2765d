"""The grammar of times that a stopwatch or a game clock shows: "2:21:41", "27:05.3", "with 7:42 left"."""

from checker.extract.dates.forms import Found, Length
from checker.extract.dates.words import Words

_CLOCK_WORDS = frozenset("a.m p.m am pm gmt utc est edt cst cdt mst mdt pst pdt local hours hrs".split())
_AT = frozenset("at around about until till since by before after between".split())
# behind "7:42": the time that is left on a game clock, or has run
_LEFT = frozenset("left remaining remained mark".split())
_LEFT_PAIRS = frozenset({("to", "play"), ("to", "go"), ("on", "the"), ("into", "the"), ("of", "the"), ("still", "left")})
# before or around "3:43" behind "in": what is timed
_TIMED = frozenset(
    "marathon half-marathon race mile miles metre metres meter meters kilometre kilometres kilometer kilometers"
    " ran run runs running"
    " won win wins finished finish finishes clocked clocking timed record lap laps swam swim rowed cycled sprint relay course"
    " completed complete qualified runner runners swimmer".split()
)
_TIME_OF = frozenset("of in clocked ran timed swam posted recorded at".split())
_REACH = 12  # words


def read_stopwatch(words: Words, at: int) -> Found | None:
    """A length in hours, minutes and seconds written with colons; None for a time of day, a score or a verse."""
    text = words.text[at]
    if ":" not in text or words.joined[at] or words.joined[at + 1] or words.lower[at + 1] in _CLOCK_WORDS:
        return None
    main, dot, tail = text.partition(".")
    pieces = main.split(":")
    if not 2 <= len(pieces) <= 3 or not all(piece.isascii() and piece.isdecimal() for piece in pieces):
        return None
    if (dot and not (tail.isascii() and tail.isdecimal() and len(tail) <= 3)) or any(len(piece) != 2 for piece in pieces[1:]):
        return None
    hours, minutes, seconds = (int(piece) for piece in (["0", *pieces] if len(pieces) == 2 else pieces))
    if len(pieces[0]) > 2 or seconds > 59 or (hours and minutes > 59):
        return None
    behind = words.lower[at + 1] in _LEFT or tuple(words.lower[at + 1 : at + 3]) in _LEFT_PAIRS
    if len(pieces) == 3 and not behind and words.before(at) in _AT:
        return None
    if len(pieces) == 2 and not (dot or (behind and minutes < 60) or _is_timed(words, at)):
        return None
    spare = float(f"0.{tail}") if dot and tail else 0.0
    total = hours * 3600 + minutes * 60 + seconds + spare
    shown = f"{seconds}.{tail}" if spare else f"{seconds}"
    timex = "PT" + (f"{hours}H" if hours else "") + (f"{minutes}M" if minutes else "") + f"{shown}S"
    return Found(at, at + 1, Length(timex, total, total, "second"))


def _is_timed(words: Words, at: int) -> bool:
    if words.before(at) not in _TIME_OF or (words.before(at) == "at" and not _TIMED.intersection(words.lower[at - 4 : at])):
        return False
    if words.before(at) == "of" and (at < 2 or words.lower[at - 2] not in ("time", "times", "record", "best")):
        return False
    return not _TIMED.isdisjoint(words.lower[max(0, at - _REACH) : at + 1 + _REACH])
