"""Which sentences speak of an article's main event, and which of something in the background."""

from datetime import date

from checker.align.particulars import day_of, main_day
from checker.model import Fact, MentionType, Reading, Role, Sentence
from checker.values.period import Anchor, Period

# A day this far before the main event belongs to another happening.
BACKGROUND_DAYS = 10

# Phrases that lead over to another happening; each is matched as whole words in the lower-case sentence.
_OTHER = (
    "similar attack", "similar incident", "similar shooting", "similar accident", "similar crash", "similar case",
    "another shooting", "another attack", "another incident", "another quake", "earlier this year", "last year", "last month",
    "in recent years", "in recent months", "over the years", "years ago", "months ago", "decades ago", "so far this year",
    "this year alone", "since the start of the year", "since the beginning of the year", "in history", "deadliest since",
    "worst since", "in a separate", "unrelated shooting", "unrelated incident", "unrelated attack", "in an unrelated",
    "previously charged", "previously convicted", "previously arrested", "prior convictions", "criminal history",
    "criminal record", "arrest record", "in separate incidents", "separate shooting", "separate incident",
    "previous shooting", "previous attack", "previous quake", "compared with", "compared to", "at this time last year",
    "nationwide", "across the country", "on average", "each year", "every year", "per year", "a year ago", "statistics",
)  # fmt: skip

_TELLING = frozenset(max(phrase.split(), key=len) for phrase in _OTHER)  # a word of each phrase, to pass most sentences quickly


def background_sentences(reading: Reading) -> frozenset[int]:
    """Indices of the sentences whose facts are not the main event's.

    A sentence is background when it names a day or year well before the main event, or leads over to another happening; the
    rest of its paragraph goes with it.
    """
    article = reading.article
    day = main_day(reading) or day_of(article.published)
    dated: dict[int, list[Period]] = {}
    for mention in reading.mentions:
        if mention.type in (MentionType.DATE, MentionType.TIME) and isinstance(mention.value, Period):
            dated.setdefault(mention.sentence, []).append(mention.value)
    out: set[int] = set()
    paragraph = -1
    opened = False
    for sentence in article.sentences:
        lead = sentence.role is Role.LEAD
        if sentence.role is Role.HEADLINE or (lead and not opened):
            opened = lead
            continue  # what an article opens with is its event, whenever that was
        # a lead may date a trial and the crime, and a short report is all lead: only words lead away from it, and not for long
        carried = not lead and sentence.paragraph == paragraph and sentence.index - 1 in out
        periods = dated.get(sentence.index, [])
        led_away = _leads_away(sentence) or (day is not None and not lead and any(_well_before(p, day) for p in periods))
        if led_away or (carried and not any(p.lower == day and p.resolved for p in periods)):
            out.add(sentence.index)
        paragraph = sentence.paragraph
    return frozenset(out)


def _leads_away(sentence: Sentence) -> bool:
    if _TELLING.isdisjoint(token.lower for token in sentence.tokens):
        return False
    text = f" {' '.join(token.lower for token in sentence.tokens)} "
    return any(f" {phrase} " in text for phrase in _OTHER)


def _well_before(period: Period, day: date) -> bool:
    if period.anchor is Anchor.NONE or period.upper is None:
        return False
    return (day - period.upper).days > BACKGROUND_DAYS


def later_happening(fact: Fact, day: date | None, published: date | None) -> bool:
    """Whether a clock time is of a happening long after the main one: its day, if only of the sentence before, says so.

    A day after publication is of a hearing or the like that is yet to come; no happening has its day from there.
    """
    value = fact.value
    if day is None or fact.attribute != "time" or not isinstance(value, Period) or value.lower is None:
        return False
    return (value.lower - day).days > BACKGROUND_DAYS and (published is None or value.lower <= published)
