"""What a relative expression can hang on: the day of publication, dates mentioned before it, and the tense around it."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from itertools import islice

from checker.extract.dates.words import Words
from checker.model import Sentence
from checker.values.period import Grain, Period

_FUTURE_WORDS = frozenset(
    "will would shall won't 'll planned plans plan scheduled expected expects expect due until till next going upcoming by"
    " deadline supposed slated set may could expires expire ahead proposed starting beginning intends intend begins".split()
)
_PAST_WORDS = frozenset(
    "was were had has did since went came took began told made held found left lost won sold rose fell got gave sent met"
    " been saw died said shot hit struck broke sank quit grew flew drew threw knew blew shook spoke stole chose froze wrote"
    " drove rode woke ate became ran swam sang drank brought bought fought thought caught taught kept slept swept felt dealt"
    " meant built spent lent paid laid stood understood led fled bled shut beat burst bound wound won hung stuck swung dug"
    " slid hid bit lit tore wore swore bore sought ended last".split()
)
_NO_PAST = frozenset("need seed feed speed bed red indeed hundred united exceed proceed succeed limited".split())
# a future cue holds for a weekday only when no verb of saying or in the past stands between
_WEEKDAY_CUES = frozenset(
    "will shall won't 'll scheduled expected due supposed until till slated set planned plans next going ahead deadline"
    " starting beginning".split()
)
_EXPECTED = frozenset("due expected scheduled slated set planned supposed".split())
_CUE_REACH = 9  # words; about the 45 characters the sketch was measured with
_TENSE_REACH = 14
# mentions further back than this are no anchors any more
_REMEMBERED = 40
DAY_GRAINS = (Grain.DAY, Grain.MINUTE, Grain.DAYPART)
_STOPS = frozenset(("said", "says", "told", "was", "were", "had", "has", ";"))


def speaks_of_future(words: Words, first: int, stop: int) -> bool | None:
    """Whether the words before an expression (or, without a cue, behind it) speak of the future; None if nothing tells."""
    for at in range(first - 1, max(-1, first - 1 - _TENSE_REACH), -1):
        word = words.lower[at]
        if word == ";":
            break
        if word in _EXPECTED and words.before(at) in ("been", "was", "were", "had"):
            return None  # "was due on Friday": it may have come or not
        if word in ("is", "are"):
            return None
        if (
            word in _FUTURE_WORDS
            or word.endswith("'ll")
            or (word == "to" and words.before(at) in ("is", "are", "plans", "plan", "hopes", "intends", "expected", "scheduled"))
        ):
            return True
        if word in _PAST_WORDS or (word.endswith("ed") and len(word) > 4 and word not in _NO_PAST):
            return False
    for at in range(stop, min(words.size, stop + 6)):
        word = words.lower[at]
        if word in ("will", "shall", "'ll", "would"):
            return True
        if word in _PAST_WORDS or (word.endswith("ed") and len(word) > 4 and word not in _NO_PAST):
            return False
    return None


def weekday_ahead(words: Words, first: int) -> bool:
    """Whether a weekday is governed by a word of the future close before it."""
    for at in range(first - 1, max(-1, first - 1 - _CUE_REACH), -1):
        word = words.lower[at]
        if word in _EXPECTED and words.before(at) in ("been", "had"):
            return False
        if word in ("until", "till") and not _PAST_WORDS.isdisjoint(words.lower[max(0, at - 4) : at]):
            return False
        if word in ("until", "till") and any(past.endswith("ed") for past in words.lower[max(0, at - 2) : at]):
            return False  # "worked until Friday"
        if word in _WEEKDAY_CUES or word.endswith("'ll"):
            return True
        if word in ("soon", "early", "late") and words.before(at) == "as":
            return True
        if word in _STOPS:
            return False
    return False


@dataclass(slots=True)
class Mentioned:
    """A resolved expression of the text, as an anchor for later ones; explicit: its year is written."""

    period: Period
    sentence: int
    paragraph: int
    explicit: bool


@dataclass(slots=True)
class Timeline:
    """The anchors at one place of an article, moved on from mention to mention.

    Attributes:
        published: the reference day of "today" and weekdays; None unknown.
        mentions: what was resolved so far, the latest last.
        first_day: the first day the article names: in news mostly that of the main event.
        sentence, paragraph: where reading is.
    """

    published: date | None
    mentions: list[Mentioned] = field(default_factory=list)
    first_day: Mentioned | None = None
    sentence: int = 0
    paragraph: int = 0

    def enter(self, sentence: Sentence) -> None:
        """Go on to a sentence."""
        self.sentence, self.paragraph = sentence.index, sentence.paragraph

    def note(self, period: Period, explicit: bool) -> None:
        """Remember a resolved expression."""
        if period.grain is Grain.REFERENCE or not period.resolved:
            return
        mention = Mentioned(period, self.sentence, self.paragraph, explicit)
        if self.first_day is None and period.grain in DAY_GRAINS and period.lower == period.upper:
            self.first_day = mention
        self.mentions.append(mention)

    def _recent(self, paragraphs: int) -> Iterator[Mentioned]:
        """The mentions of the last paragraphs, the latest first; only so many, that reading stays linear."""
        for mention in islice(reversed(self.mentions), _REMEMBERED):
            if self.paragraph - mention.paragraph > paragraphs:
                return
            yield mention

    def last(self, *grains: Grain, paragraphs: int = 2) -> Mentioned | None:
        """The latest mention of one of the grains (any, if none is given), not more than some paragraphs back."""
        return next((mention for mention in self._recent(paragraphs) if not grains or mention.period.grain in grains), None)

    def last_full_date(self, paragraphs: int = 3) -> Mentioned | None:
        """The latest day whose year is written, not more than some paragraphs back."""
        return next(
            (mention for mention in self._recent(paragraphs) if mention.explicit and mention.period.grain in DAY_GRAINS), None
        )
