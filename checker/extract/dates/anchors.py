"""What a relative expression can hang on: the day of publication and dates mentioned before it."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from itertools import islice

from checker.model import Sentence
from checker.values.period import Grain, Period

# mentions further back than this are no anchors any more
_REMEMBERED = 40
DAY_GRAINS = (Grain.DAY, Grain.MINUTE, Grain.DAYPART)


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
