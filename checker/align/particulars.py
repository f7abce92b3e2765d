"""Particulars by which two reports know each other as reports on one event, or as two: streets, days, ages, and round-ups."""

from dataclasses import dataclass
from datetime import date, datetime

from checker.model import Article, Mention, MentionType, Reading, Role, Sentence
from checker.values.others import Place
from checker.values.period import Anchor, Grain, Period
from checker.values.quantity import Quantity
from checker.values.round_ups import several_happenings

# The headline and the paragraphs that tell what happened; what follows may be background.
HEAD_PARAGRAPHS = 3
# Hours of the day and streets from which an article lists several events. Round-ups of a weekend's crime have 5 to 14 of both,
# long reports on one spree up to 4.
ROUND_UP = 5
_KINDS_OF_STREET = frozenset(
    "street streets st avenue avenues ave av road roads rd drive dr boulevard blvd lane ln court ct place pl way circle highway"
    " hwy parkway pkwy terrace trail block blocks of the".split()
)
_DIRECTIONS = frozenset("n s e w ne nw se sw north south east west northeast northwest southeast southwest".split())
_BLOCK_WORDS = 4  # words a street's name may take behind "the 600 block of"


@dataclass(frozen=True, slots=True)
class Particulars:
    """What an article says of its event that few other events share.

    Attributes:
        streets: last words of the names of all streets, without "Street" and the like. head_streets: of those in the head.
        day: the first day that the head names, None if it names none. days: all days that the text names.
        ages: those given in the head.
        several: whether the article is a round-up of several events.
    """

    streets: frozenset[str] = frozenset()
    head_streets: frozenset[str] = frozenset()
    day: date | None = None
    days: frozenset[date] = frozenset()
    ages: frozenset[float] = frozenset()
    several: bool = False

    def names_the_day(self, other: "Particulars") -> bool:
        """Whether one article names the day that the other one opens with."""
        return self.day in other.days or other.day in self.days

    def shares_a_street(self, other: "Particulars") -> bool:
        """Whether a street in the head of one article is named in the other."""
        return not (self.head_streets.isdisjoint(other.streets) and other.head_streets.isdisjoint(self.streets))

    def elsewhere(self, other: "Particulars") -> bool:
        """Whether both heads name streets, and no street is in both articles."""
        return bool(self.head_streets and other.head_streets) and not self.shares_a_street(other)


def in_head(article: Article, sentence: int) -> bool:
    """Whether a sentence belongs to the headline, the lead or the paragraphs right after it."""
    found = article.sentences[sentence]
    return found.role in (Role.HEADLINE, Role.LEAD) or (found.role is Role.BODY and found.paragraph < HEAD_PARAGRAPHS)


def day_of(moment: date | datetime | None) -> date | None:
    """The day of a date or moment."""
    return moment.date() if isinstance(moment, datetime) else moment


def particulars(reading: Reading) -> Particulars:
    """The particulars of one reading."""
    article = reading.article
    streets: set[str] = set()
    head_streets: set[str] = set()
    days: set[date] = set()
    ages: set[float] = set()
    hours: set[tuple[int, int]] = set()
    for mention in reading.mentions:
        value = mention.value
        head = in_head(article, mention.sentence)
        if isinstance(value, Place):
            if value.level == "street":
                named = _street_names(value.text)
                streets |= named
                head_streets |= named if head else frozenset()
        elif isinstance(value, Period):
            if value.grain is Grain.MINUTE and value.minutes:
                hours.add(value.minutes)
            day = resolved_day(mention)
            if day:
                days.add(day)
        elif mention.type is MentionType.AGE and head and isinstance(value, Quantity) and value.exact and value.lower:
            ages.add(value.lower)
    for sentence in article.sentences:
        if sentence.role is not Role.FURNITURE:
            found = _blocks(sentence)
            streets |= found
            head_streets |= found if found and in_head(article, sentence.index) else frozenset()
    several = min(len(hours), len(streets)) >= ROUND_UP or _opens_with_several(article)
    return Particulars(frozenset(streets), frozenset(head_streets), first_day(reading), frozenset(days), frozenset(ages), several)


def first_day(reading: Reading) -> date | None:
    """The first day that the head names, if it is not after publication."""
    published = day_of(reading.article.published)
    for mention in reading.mentions:
        day = resolved_day(mention)
        if day and in_head(reading.article, mention.sentence) and (published is None or day <= published):
            return day
    return None


def main_day(reading: Reading) -> date | None:
    """The day of the main event: the first day given in the head, else the day of publication."""
    return first_day(reading) or day_of(reading.article.published)


def resolved_day(mention: Mention) -> date | None:
    """The single day a date or time mention stands for, if it does."""
    value = mention.value
    if mention.type not in (MentionType.DATE, MentionType.TIME) or not isinstance(value, Period):
        return None
    if value.grain in (Grain.DAY, Grain.DAYPART, Grain.MINUTE) and value.lower and value.anchor is not Anchor.NONE:
        return value.lower
    return None


def _opens_with_several(article: Article) -> bool:
    """Whether the headline or the lead adds up several events: "nine shot across the city"."""
    return any(
        sentence.role in (Role.HEADLINE, Role.LEAD) and several_happenings([t.lower for t in sentence.tokens])
        for sentence in article.sentences[:HEAD_PARAGRAPHS]
    )


def _street_names(text: str) -> set[str]:
    """The last telling word of each street in a place's name: "5th Street and North Oak Avenue" gives 5th, oak."""
    out, last = set(), ""
    for word in [*text.lower().replace("&", " and ").replace("/", " and ").split(), "and"]:
        word = word.strip(".,'")
        if word == "and":
            if last:
                out.add(last)
            last = ""
        elif word not in _KINDS_OF_STREET and word not in _DIRECTIONS:
            last = word
    return out


def _blocks(sentence: Sentence) -> set[str]:
    """Streets given by their block only: "the 600 block of South Ashland"."""
    out = set()
    tokens = sentence.tokens
    for at, token in enumerate(tokens):
        block_of = token.lower == "block" and 0 < at < len(tokens) - 2 and tokens[at + 1].lower == "of"
        if block_of and tokens[at - 1].text[0].isdecimal():
            name = []
            for word in tokens[at + 2 : at + 2 + _BLOCK_WORDS]:
                if not (word.text[0].isupper() or word.text[0].isdecimal()):
                    break
                name.append(word.text)
            out |= _street_names(" ".join(name))
    return out
