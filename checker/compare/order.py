"""Which of two reports is the later one, as far as their times of publication tell."""

from datetime import UTC, date, datetime

from checker.model import Article


def order(a: Article, b: Article) -> int:
    """-1 if a appeared earlier, 1 if b did, 0 if that is not known: a day and a moment of that day have no order."""
    one, two = a.published, b.published
    if one is None or two is None:
        return 0
    if isinstance(one, datetime) and isinstance(two, datetime) and (one.tzinfo is None) == (two.tzinfo is None):
        return (one > two) - (one < two)
    first, second = _day(one), _day(two)
    return (first > second) - (first < second)


def one_moment(a: Article, b: Article) -> bool:
    """Whether both bear the same time, or the same day and no hour, so that neither is held to know more than the other."""
    return a.published is not None and a.published == b.published


def days_between(a: Article, b: Article) -> int:
    """Whole days from one report to the other; 0 if a time is unknown."""
    return abs((_day(a.published) - _day(b.published)).days) if a.published and b.published else 0


def in_words(days: int) -> str:
    """Days as a text tells them: "less than a day", "a day", "3 days"."""
    return "less than a day" if not days else "a day" if days == 1 else f"{days} days"


def _day(moment: date | datetime) -> date:
    if isinstance(moment, datetime):
        return (moment.astimezone(UTC) if moment.tzinfo else moment).date()
    return moment
