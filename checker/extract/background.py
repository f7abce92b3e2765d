"""Whether a sentence speaks of another, earlier happening: its own date says so."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from itertools import pairwise

from checker.model import Article, Fact, Mention, MentionType, Role, Sentence
from checker.values.period import Grain, Period

# A figure dated more than this before everything the article opens with belongs to another happening. Six weeks leave room for
# follow-up reports that date the event itself.
APART = timedelta(days=45)
_OPENING = 4  # sentences, with the headline, in which an article dates its own event
_FINE = (Grain.MINUTE, Grain.DAYPART, Grain.DAY, Grain.WEEK, Grain.MONTH)
_LONG_AGO = (("years", "ago"), ("months", "ago"), ("year", "ago"), ("decades", "ago"), ("decade", "ago"))
_STATISTICS = (
    ("this", "year"), ("so", "far", "this"), ("last", "year"), ("each", "year"), ("every", "year"), ("a", "year"),
    ("per", "year"), ("year", "to", "date"), ("in", "recent", "years"), ("nationwide",), ("annually",), ("this", "weekend"),
    ("over", "the", "weekend"), ("over", "the", "past"), ("over", "the", "last"), ("in", "the", "past"), ("in", "the", "last"),
    ("past", "week"), ("past", "month"),
)  # fmt: skip


_ONGOING = frozenset("missing arrested detained displaced evacuated arrests".split())  # these are counted since a day by nature
_PLURAL_EVENTS = frozenset(
    "shootings crashes accidents fires stabbings homicides murders killings slayings incidents attacks".split()
)
_SEPARATE = frozenset(
    "weekend overnight separate unrelated different two three four five six seven eight nine ten several multiple dozen string"
    " spate monday tuesday wednesday thursday friday saturday sunday recent daily weekly".split()
)
_WITHIN = frozenset("in within over".split())
_SPANS = frozenset("hours days weeks months".split())


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
        of another happening ("an unrelated shooting")."""
        words = [t.lower for t in sentence.tokens]
        present = set(words)
        if "unrelated" in present:
            return True
        return any(present.issuperset(p) and _holds(words, p) for p in (*_LONG_AGO, *_STATISTICS)) or _several(words)

    def background(self, sentence: Sentence, fact: Fact) -> bool:
        """Whether a figure is dated well before the happening the article is about."""
        time = self.time_of(sentence, fact)
        if time is None or time.upper is None:
            return False
        anchor: date | None = self._earliest or self._published
        if anchor is None or sentence.index in self._opening:
            return bool(sentence.index in self._opening and self._old(time))
        return time.upper < anchor - APART

    def _old(self, time: Period) -> bool:
        return False if time.upper is None or self._published is None else time.upper < self._published - timedelta(days=3650)


def _several(words: Sequence[str]) -> bool:
    """Whether a sentence adds up separate happenings: "weekend shootings", "shootings across the city", "killed since Friday"."""
    if _ONGOING.isdisjoint(words):
        if any(a == "since" and b in _SEPARATE for a, b in pairwise(words)):
            return True
        if any(
            a in _WITHIN and (b.isdigit() or b in _SEPARATE) and c in _SPANS
            for a, b, c in zip(words, words[1:], words[2:], strict=False)
        ):
            return True  # "seven shot within ten hours"
    for at, word in enumerate(words):
        if word not in _PLURAL_EVENTS:
            continue
        before, after = words[max(at - 3, 0) : at], words[at + 1 : at + 2]
        if _SEPARATE & set(before) or after == ["across"] or any(w.isdigit() for w in before):
            return True
    return False


def _holds(words: list[str], phrase: tuple[str, ...]) -> bool:
    size = len(phrase)
    return any(tuple(words[at : at + size]) == phrase for at in range(len(words) - size + 1))
