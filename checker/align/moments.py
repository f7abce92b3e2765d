"""Whether two reports speak of one moment: what each says of "today" or of the day's trading is another thing every day."""

from collections.abc import Sequence
from datetime import date

from checker.align.context import Context
from checker.model import Fact, Token
from checker.values.algebra import compare
from checker.values.period import Anchor, Grain, Period
from checker.values.relation import Relation

# Days between two reports from which "on Friday" in one and "Tuesday" in the other are no two accounts of one happening.
ONE_OCCASION = 3
# ... and from which undated figures in like sentences are rather those of two occasions. Set on topics followed over years,
# where no pair beyond it was true, and on clusters of one event, where no true pair lies beyond it.
ONE_STORY = 14
# Trading is told anew each day; the next morning's paper still tells of the day before.
ONE_SESSION = 1
# stems of words for trading
_TRADING = frozenset("stock share index trade nasdaq dow ftse nikkei barrel currenc invest investor market bourse".split())
# what tells that a day's trading was going on
_SO_FAR = (
    " early trading", " morning trading", " midday trading", " afternoon trading", " premarket", " pre-market", " by noon",
    " by midday", " at the open", " in early ", " after hours", " after-hours", " so far ",
)  # fmt: skip
_TAKING_UP = ("that ", "the same ", "the next ", "the following ", "the previous ")
_SESSION = frozenset("close open trade end fall rise gain lose slip".split())


def same_moment(a: Context, b: Context) -> bool:
    """Whether the times of two reports leave it possible that two values are of one thing; unknown times exclude nothing."""
    if _inherits_day(a) != _inherits_day(b) and _other_day(a, b):
        return False  # a clock time without a day of its own against one with
    if a.published is None or b.published is None:
        return True
    days = _apart(a.published, b.published)
    if days > ONE_SESSION and _of_trading(a) and _of_trading(b):
        return False
    if _of_trading(a) and _of_trading(b) and _session_over(a) != _session_over(b):
        return False
    if _of_other_years(a, b):
        return False
    if _each_of_its_day(a, b) or (isinstance(a.fact.value, Period) and {a.end, b.end} == {"from", "to"}):
        return False
    if isinstance(a.fact.value, Period):
        return days <= ONE_OCCASION or not (_told_from_today(a) or _told_from_today(b))
    return days <= ONE_STORY


def alike_times(a: Fact, b: Fact) -> bool:
    """Whether two times are told in one way, so that nearly equal sentences speak of one moment: two dates of the calendar, or
    two clock times that are not of different days. Weekdays are not: each sentence of a report may have another one.
    """
    x, y = a.value, b.value
    if not isinstance(x, Period) or not isinstance(y, Period) or x.grain is not y.grain:
        return False
    if x.grain is Grain.MINUTE:
        return x.minutes is not None and y.minutes is not None and (not x.lower or not y.lower or x.lower == y.lower)
    return all(any(c.isdecimal() for c in fact.text) for fact in (a, b))


def refers(tokens: Sequence[Token], fact: Fact) -> bool:
    """Whether a date only takes up another one ("that year", "April of the next year"): what it takes up is compared itself."""
    behind = [t.lower for t in tokens if t.start >= fact.end][:2]
    return fact.text.lower().startswith(_TAKING_UP) or (behind[:1] == ["of"] and behind[-1] in ("the", "that"))


def _apart(a: date, b: date) -> int:
    return abs((a - b).days)


def _of_other_years(a: Context, b: Context) -> bool:
    """Whether two figures stand beside years that exclude each other: a profit of last year, and of the year before."""
    if isinstance(a.fact.value, Period) or isinstance(b.fact.value, Period) or not a.years or not b.years:
        return False
    return all(compare(x, y).relation is Relation.DISJOINT for x in a.years for y in b.years)


def _session_over(context: Context) -> bool:
    """Whether a share's move is that of the whole day, and not up to some hour of it ("in early trading", "by noon")."""
    return not any(word in f" {context.sentence.lower()} " for word in _SO_FAR)


def _told_from_today(context: Context) -> bool:
    """Whether a day is given as seen from the day of the report ("today", "last Friday", "this week")."""
    value = context.fact.value
    return isinstance(value, Period) and value.anchor is Anchor.PUBLISHED and not any(c.isdecimal() for c in context.fact.text)


def _inherits_day(context: Context) -> bool:
    value = context.fact.value
    return (
        isinstance(value, Period)
        and value.minutes is not None
        and value.grain in (Grain.MINUTE, Grain.DAYPART)
        and value.weekday is None
        and (value.anchor is Anchor.PARAGRAPH or (value.anchor is Anchor.PUBLISHED and context.fact.text[:1].isdecimal()))
        and not _names_day(context.fact.text)
    )


def _each_of_its_day(a: Context, b: Context) -> bool:
    """Whether two reports of different days each tell of what was so on their own: "nobody answered the door on Tuesday"."""
    x, y = a.fact.value, b.fact.value
    if not isinstance(x, Period) or not isinstance(y, Period) or a.published == b.published:
        return False
    return x.lower == a.published and y.lower == b.published


def _names_day(text: str) -> bool:
    """Whether the words themselves say which day: a month or weekday is written with a capital, "today" and its like are not."""
    return any(word[:1].isupper() and word[:3].lower() not in ("est", "gmt") for word in text.replace(".", "").split()[1:])


def _other_day(a: Context, b: Context) -> bool:
    x, y = a.fact.value, b.fact.value
    return isinstance(x, Period) and isinstance(y, Period) and x.lower != y.lower


def _of_trading(context: Context) -> bool:
    return context.governor in _SESSION and bool(_TRADING & context.words.keys())
