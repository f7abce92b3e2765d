"""Whether a sentence speaks of another, earlier happening: its own date says so."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta

from checker.extract.elsewhere import elsewhere
from checker.model import Article, Fact, Mention, MentionType, Role, Sentence
from checker.values.period import Grain, Period
from checker.values.round_ups import several_happenings

# A figure dated more than this before everything the article opens with belongs to another happening. Six weeks leave room for
# follow-up reports that date the event itself.
APART = timedelta(days=45)
# ... and one of the opening more than this before the report
LONG_BEFORE = timedelta(days=3650)
_OPENING = 4  # sentences, with the headline, in which an article dates its own event
_FINE = (Grain.MINUTE, Grain.DAYPART, Grain.DAY, Grain.WEEK, Grain.MONTH)
_LONG_AGO = (("years", "ago"), ("months", "ago"), ("year", "ago"), ("decades", "ago"), ("decade", "ago"))
_STATISTICS = (
    ("this", "year"), ("so", "far", "this"), ("last", "year"), ("each", "year"), ("every", "year"), ("a", "year"),
    ("per", "year"), ("year", "to", "date"), ("in", "recent", "years"), ("nationwide",), ("annually",), ("this", "weekend"),
    ("year", "'s", "toll"),
    ("over", "the", "weekend"), ("over", "the", "past"), ("over", "the", "last"), ("in", "the", "past"), ("in", "the", "last"),
    ("past", "week"), ("past", "month"),
)  # fmt: skip


class Timeline:
    """The dates of an article, to tell its own happening from earlier ones."""

    def __init__(self, article: Article, mentions: Sequence[Mention]) -> None:
        self._dates: dict[int, list[tuple[Mention, Period]]] = {}
        for mention in mentions:
            if (
                mention.type in (MentionType.DATE, MentionType.TIME)
                and isinstance(mention.value, Period)
                and mention.value.resolved
            ):
                self._dates.setdefault(mention.sentence, []).append((mention, mention.value))
        opening = [s.index for s in article.sentences if s.role is not Role.FURNITURE][: _OPENING + 1]
        own = [p for index in opening for _, p in self._dates.get(index, ())]
        self._earliest = min((p.lower for p in own if p.lower is not None), default=None)
        self._opening = frozenset(opening)
        self._elsewhere = elsewhere(article)
        published = article.published
        self._published = published.date() if isinstance(published, datetime) else published

    def time_of(self, sentence: Sentence, fact: Fact) -> Period | None:
        """The day or period a sentence gives for a fact: the nearest date in it that is no coarser than a month."""
        dates = [
            (min(abs(m.start - fact.end), abs(fact.start - m.end)), n, p)
            for n, (m, p) in enumerate(self._dates.get(sentence.index, ()))
        ]
        fine = [d for d in dates if d[2].grain in _FINE] or dates
        return min(fine, key=lambda d: d[:2])[2] if fine else None

    def statistic(self, sentence: Sentence) -> bool:
        """Whether a sentence sums up a longer time ("so far this year") leaves its time vague ("years ago"), or is
        of another happening ("an unrelated shooting", a part of the article about others)."""
        if sentence.index in self._elsewhere:
            return True
        words = [t.lower for t in sentence.tokens]
        present = set(words)
        if "unrelated" in present:
            return True
        if "since" in present and "when" in present and _since_then(words):
            return True
        return any(present.issuperset(p) and _holds(words, p) for p in (*_LONG_AGO, *_STATISTICS)) or several_happenings(words)

    def background(self, sentence: Sentence, fact: Fact) -> bool:
        """Whether a figure is dated well before the happening the article is about."""
        time = self.time_of(sentence, fact)
        if time is None or time.upper is None:
            return False
        anchor: date | None = self._earliest or self._published
        if anchor is None or sentence.index in self._opening:
            return bool(sentence.index in self._opening and self._old(time))
        return anchor - time.upper > APART

    def _old(self, time: Period) -> bool:
        return time.upper is not None and self._published is not None and self._published - time.upper > LONG_BEFORE


def _since_then(words: list[str]) -> bool:
    """Whether a sentence looks back: "the worst crash since 2004, when 110 people died"."""
    after = words.index("since")
    behind = words[after + 1 : after + 5]
    return any(a.isdecimal() and len(a) == 4 for a in behind) and words[after:].count("when") > 0


def _holds(words: list[str], phrase: tuple[str, ...]) -> bool:
    size = len(phrase)
    return any(tuple(words[at : at + size]) == phrase for at in range(len(words) - size + 1))
