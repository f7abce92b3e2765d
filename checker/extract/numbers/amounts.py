"""A figure with its bounds, or a range of two figures."""

from dataclasses import dataclass, replace

from checker.extract.numbers.bounds import before, behind, limits
from checker.extract.numbers.figures import Figure, read_figure
from checker.extract.numbers.line import Line
from checker.extract.numbers.vague import vague_bounds
from checker.extract.numbers.words import CURRENCY_SIGNS
from checker.values.quantity import Modifier, Number

# "two or three", "8 to 10": the second is at most so many times the first, else they are two figures
_WIDEST_CHOICE = 3
_THOUSAND, _MILLION = 10**3, 10**6
_CHANGES = frozenset(
    "rose rise rises rising fell fall falls falling climbed climbs dropped drops jumped jumps gained gains slipped slips"
    " increased increases decreased decreases raised raises cut cuts lowered lowers grew grows shrank added lost".split()
)
_JOINS = frozenset({"to", "or"})


@dataclass(frozen=True, slots=True)
class Amount:
    """What a figure or range allows, before it is known what it counts.

    Attributes:
        first, last: tokens of the expression with its bounds, last exclusive.
        start, end: view offsets of the same. core: view offsets of the figure(s) alone.
        figure: the figure; second: the other end of a range, None for a single figure.
        modifier: how it is qualified. rest: what is written against it ("km", "member").
        low, high: ends of a range or of a vague word; both the value for a single figure.
        lead: first token of the figure (or its currency) itself.
    """

    first: int
    last: int
    start: int
    end: int
    core: tuple[int, int]
    figure: Figure
    second: Figure | None
    modifier: Modifier
    rest: str
    low: Number
    high: Number | None
    lead: int

    @property
    def digits(self) -> int | None:
        return self.figure.digits if self.second is None else self.second.digits

    @property
    def bounded(self) -> bool:
        """Whether a word before or behind it qualifies it."""
        return self.first < self.lead or self.modifier not in (Modifier.EXACT, Modifier.RANGE, Modifier.VAGUE)

    def limits(self, whole: bool) -> tuple[Number | None, Number | None]:
        """Lower and upper bound; whole: of things that are counted one by one."""
        if self.modifier is Modifier.RANGE:
            return self.low, self.high
        if self.figure.vague:
            if self.modifier in (Modifier.AT_LEAST, Modifier.MORE_THAN):
                return self.low, None
            if self.modifier in (Modifier.AT_MOST, Modifier.FEWER_THAN):
                return 0, self.high
            return self.low, self.high
        return limits(self.low, self.modifier, whole)


def read_amount(line: Line, at: int, convention: str = "plain", money: bool = False, lead: int | None = None) -> Amount | None:
    """The amount whose figure begins at a token.

    Args:
        convention: how vague words are read. money: whether a currency stands before it.
        lead: first token of that currency.
    """
    figure = read_figure(line, at, money)
    if figure is None:
        return None
    lead = figure.first if lead is None else lead
    low: Number = figure.value
    high: Number | None = figure.value
    if figure.vague:
        bounds = vague_bounds(figure.vague, figure.value, convention)
        if bounds is None:
            return None
        low, high = bounds
        second = None
    else:
        second = _second(line, figure, lead, money)
        if second is None and money:
            figure = _with_scale_ahead(line, figure)
            low = high = figure.value
    first, modifier = before(line, lead, not figure.spelled or figure.value >= 10)
    start = min(line.tokens[first].start, line.tokens[lead].start)
    if second is not None:
        figure, high = _share_scale(figure, second)
        low = figure.value
        between = line.low(lead - 1) == "between"
        if between:
            first, start = lead - 1, line.tokens[lead - 1].start
        last, closing, rest = second.last, None, second.rest
        end = second.end
        modifier = Modifier.RANGE
    else:
        last, closing, rest = behind(line, figure.last, figure.rest)
        end = line.tokens[last - 1].end if last > figure.last else figure.end
        if closing is not None and rest != figure.rest:
            end = line.tokens[last - 1].end - (len(rest) + 1 if rest else 0)
        modifier = modifier or closing or (Modifier.VAGUE if figure.vague else Modifier.EXACT)
    core = (line.tokens[lead].start if lead != figure.first else figure.start, second.end if second else figure.end)
    return Amount(first, last, start, end, core, figure, second, modifier, rest, low, high, lead)


def _share_scale(figure: Figure, second: Figure) -> tuple[Figure, Number]:
    """ "$15-20 billion": the first figure has the scale of the second."""
    if second.scale > 1 and figure.scale == 1 and figure.value * second.scale < second.value:
        return replace(figure, value=figure.value * second.scale), second.value
    return figure, second.value


def _with_scale_ahead(line: Line, figure: Figure) -> Figure:
    """The first sum of "rose from $3 to $4 million", which has the scale of the second."""
    at = figure.last
    if figure.scale > 1 or figure.rest or line.low(at) != "to" or line.low(at + 1) not in CURRENCY_SIGNS:
        return figure
    ahead = read_figure(line, at + 2, True) if at + 2 < len(line.lowers) else None
    if ahead is None or ahead.scale == 1 or ahead.vague or ahead.scale < _MILLION:
        return figure
    return replace(figure, value=figure.value * ahead.scale) if figure.value < _THOUSAND else figure


def _second(line: Line, figure: Figure, lead: int, money: bool) -> Figure | None:
    """The other end of a range that begins with a figure; None when it stands alone."""
    at, join = figure.last, line.low(figure.last)
    if figure.rest:
        return None
    between = line.low(lead - 1) == "between" and join in ("and", "-")
    if join == "-" and line.glued(at):
        if line.low(at + 1) in ("to", "or", "and") and line.digit(at + 2):  # "12- to 14-inch"
            at, join = at + 1, "to"
        elif not line.glued(at + 1) or not (line.digit(at + 1) or line.low(at + 1) in CURRENCY_SIGNS):
            return None
        elif line.low(lead - 1) == "-" and line.glued(lead):
            return None  # inside a chain such as a telephone number
    elif join not in _JOINS and not between:
        return None
    elif join == "to" and (line.low(lead - 1) == "from" or line.find(_CHANGES, lead - 3, lead) is not None):
        return None  # "rose from 12 to 15", "rose $1.20 to $84.15" name two figures
    at += 1
    if line.low(at) in CURRENCY_SIGNS:
        at += 1
        money = True
    second = read_figure(line, at, money) if at < len(line.lowers) else None
    if second is None or second.first != at or second.vague:
        return None
    first_value: Number = figure.value
    if second.scale > 1 and figure.scale == 1 and first_value * second.scale < second.value:
        first_value *= second.scale
    if second.value <= first_value:
        return None
    if join == "or" and second.value > _WIDEST_CHOICE * max(first_value, 1):
        return None
    return second
