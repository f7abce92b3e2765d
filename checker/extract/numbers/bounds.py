"""Words before and behind a figure that say how exact it is."""

from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal

from checker.extract.numbers.line import Line
from checker.values.quantity import Modifier, Number

# How far "about" and "nearly" reach: the tenth that the 54 algebra cases call the same; for small counts at least one.
SLACK = Decimal("0.1")

_BEFORE: dict[Modifier, str] = {
    Modifier.AT_LEAST: (
        "at least|no fewer than|not fewer than|no less than|not less than|a minimum of|minimum of|as few as|as little as"
    ),
    Modifier.MORE_THAN: (
        "more than|greater than|larger than|higher than|longer than|bigger than|faster than|over|above|upwards of|upward of"
        "|in excess of|exceeded|exceeds|exceeding|exceed|topped|topping|tops|surpassed|surpassing|surpasses"
    ),
    Modifier.AT_MOST: "up to|as many as|as much as|no more than|not more than|at most|a maximum of|maximum of|no longer than",
    Modifier.FEWER_THAN: "fewer than|less than|lower than|smaller than|shorter than|below|under",
    Modifier.NEARLY: (
        "nearly|almost|close to|approaching|just under|just below|just short of|slightly under|slightly below|a little under"
        "|slightly less than|just less than|a little less than|just shy of"
    ),
    Modifier.ABOUT: (
        "about|around|roughly|approximately|approx|some|an estimated|estimated|circa|in the region of|more or less|on the"
        " order of"
        "|in the neighborhood of|in the neighbourhood of|just about|an approximate|reportedly about"
    ),
    Modifier.EXACT: "exactly|precisely|a total of|a combined|a combined total of|total of",
}
_PHRASES: dict[str, list[tuple[tuple[str, ...], Modifier]]] = {}
for _modifier, _texts in _BEFORE.items():
    for _text in _texts.split("|"):
        _words = tuple(_text.split())
        _PHRASES.setdefault(_words[-1], []).append((_words, _modifier))
for _entries in _PHRASES.values():
    _entries.sort(key=lambda entry: -len(entry[0]))

_ADVERBS = frozenset("well far slightly just significantly considerably substantially much way even only".split())
_DETERMINERS = frozenset("the another a an all his her its their these those".split())
_PREPOSITIONS = frozenset("over about around under above below".split())
# Words before a preposition that make it one: "talks over two prisoners", "information about three suspects".
_TOPIC = frozenset(
    "talk talks talked talking information know known knew knows worry worried worries concern concerns concerned ask"
    " asked asking"
    " question questions questioned learn learned thing things think thinking complain complained story stories book film movie"
    " article report reports details hear heard all what tell told wrote write written speak spoke spoken care lied lie asks"
    " dispute disputes disputed fight fighting fought battle battles battled power row war debate control clash clashed clashes"
    " presided jurisdiction argument arguments argued arguing feud anger outrage protest protests turned rolled victory win lead"
    " triumph presides drove ran flew handed took take look looked looking rumors rumours news tweeted posted said says posts"
    " warned warning talking-points speculation allegations claims doubt doubts opinion".split()
)


def before(line: Line, first: int, digits: bool) -> tuple[int, Modifier | None]:
    """The token at which the expression begins and its modifier; (first, None) when nothing qualifies the figure.

    Args:
        first: first token of the figure (or of its currency). digits: whether the figure is written in digits.
    """
    at = first - 1
    skipped = False
    if at >= 0 and line.lowers[at] in _DETERMINERS:
        at -= 1
        skipped = True
    if at < 0:
        return first, None
    for words, modifier in _PHRASES.get(line.lowers[at], ()):
        start = at - len(words) + 1
        if start < 0 or tuple(line.lowers[start : at + 1]) != words or line.dated(start):
            continue
        if len(words) == 1 and words[0] in _PREPOSITIONS:
            if skipped and line.lowers[first - 1] not in ("another", "a", "an"):
                return first, None
            if line.low(start - 1) in _TOPIC:
                return first, None
            if words[0] in ("under", "above", "below") and not digits:
                return first, None
        while start > 0 and modifier is not Modifier.EXACT and line.lowers[start - 1] in _ADVERBS:
            start -= 1
        if modifier is Modifier.FEWER_THAN and line.lowers[start] in ("slightly", "just"):
            modifier = Modifier.NEARLY
        return start, modifier
    return first, None


def behind(line: Line, last: int, rest: str) -> tuple[int, Modifier | None, str]:
    """The token behind a closing bound ("or more", "+", "-odd"), its modifier, and what is left of a glued word."""
    head, _, tail = rest.partition("-")
    if head in ("plus", "odd"):
        return last, Modifier.AT_LEAST if head == "plus" else Modifier.ABOUT, tail
    if rest:
        return last, None, rest
    word = line.low(last)
    if word == "+" and line.glued(last):
        return last + 1, Modifier.AT_LEAST, ""
    if word == "-" and line.hyphen(last) and line.low(last + 1) in ("plus", "odd"):
        return last + 2, Modifier.AT_LEAST if line.low(last + 1) == "plus" else Modifier.ABOUT, ""
    if word == "plus" and line.word(last + 1) and line.low(last + 1).endswith("s"):
        return last + 1, Modifier.AT_LEAST, ""
    if word == "odd" and line.word(last + 1):
        return last + 1, Modifier.ABOUT, ""
    return closing(line, last)


def closing(line: Line, last: int) -> tuple[int, Modifier | None, str]:
    """ "or more", "or so", "or fewer" at a token."""
    if line.low(last) == "or":
        word = line.low(last + 1)
        if word in ("more", "higher", "greater"):
            return last + 2, Modifier.AT_LEAST, ""
        if word in ("fewer", "less", "lower"):
            return last + 2, Modifier.AT_MOST, ""
        if word == "so":
            return last + 2, Modifier.ABOUT, ""
    return last, None, ""


def limits(value: Number, modifier: Modifier, whole: bool) -> tuple[Number | None, Number | None]:
    """Lower and upper bound of a figure with its modifier.

    Args:
        whole: whether it counts whole things, so that "more than 100" begins at 101.
    """
    step: Number = 1 if whole and isinstance(value, int) else 0
    if modifier is Modifier.AT_LEAST:
        return value, None
    if modifier is Modifier.MORE_THAN:
        return value + step, None
    if modifier is Modifier.AT_MOST:
        return 0, value
    if modifier is Modifier.FEWER_THAN:
        return 0, value - step
    if modifier in (Modifier.ABOUT, Modifier.NEARLY):
        near = Decimal(str(value)) * SLACK
        if step:
            near = max(near, Decimal(1))
        low, high = Decimal(str(value)) - near, Decimal(str(value)) + near
        if step:
            low, high = low.to_integral_value(ROUND_FLOOR), high.to_integral_value(ROUND_CEILING)
        lower = _plain(max(low, Decimal(0)))
        return (lower, _plain(high)) if modifier is Modifier.ABOUT else (lower, value)
    return value, value


def _plain(value: Decimal) -> Number:
    return int(value) if value == value.to_integral_value() else float(value)
