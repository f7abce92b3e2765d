"""Reading time expressions: dates, clock times, durations and recurrences, resolved in the calendar as far as the article tells.

The grammar (`grammar` and the modules it calls) turns a row of words into forms; `normalise` turns a form into a value with
the anchors that `anchors` keeps: the day of publication, the dateline, dates mentioned before, and the tense. When two anchors
are plausible both readings are kept.
Without a publication date nothing is invented: values stay partial (XXXX-01-03) and unbounded.
"""

from datetime import date, datetime

from checker.extract.dates.anchors import Timeline
from checker.extract.dates.forms import Clock, Day, Daypart, Found, Month, Years
from checker.extract.dates.grammar import expressions
from checker.extract.dates.normalise import resolve
from checker.extract.dates.words import Words, words_of
from checker.model import Article, Mention, Role
from checker.values.period import Period

# A dateline this many days before publication is the day the story was written on, and so the anchor of "today".
_DATELINE_AGE = 7
_DATELINE_WORDS = 16
_FIRST_YEAR, _LAST_YEAR = 1500, 3000


def read_dates(article: Article) -> tuple[Mention, ...]:
    """All time expressions of an article.

    Returns:
        Mentions of type date, time (value Period), duration and set (value Span), in text order, not overlapping. `core` leaves
        out words like "more than" in front. Sentences with the role furniture are not read.
    """
    published = article.published.date() if isinstance(article.published, datetime) else article.published
    if published is not None and not _FIRST_YEAR <= published.year <= _LAST_YEAR:
        published = None  # a slip of the metadata
    timeline = Timeline(published)
    mentions: list[Mention] = []
    first = True
    for sentence in article.sentences:
        if sentence.role is Role.FURNITURE:
            continue
        words = words_of(sentence)
        timeline.enter(sentence)
        found_here = expressions(words)
        if first and sentence.role is not Role.HEADLINE:
            first = False
            timeline.published = _written(words, found_here, timeline)
        for found in found_here:
            resolved = resolve(found, words, timeline)
            if resolved is None:
                continue
            kind, value = resolved
            start, end = words.start[found.first], words.end[found.stop - 1]
            core = words.start[found.core if found.core >= 0 else found.first]
            if isinstance(value, Period):
                timeline.note(value, _explicit(found))
            mentions.append(Mention(article.id, sentence.index, kind, start, end, article.text[start:end], value, (core, end)))
    return tuple(mentions)


def _explicit(found: Found) -> bool:
    """Whether the year of an expression is written in it."""
    form = found.form
    if isinstance(form, (Daypart, Clock)):
        return isinstance(form.day, Day) and isinstance(form.day.year, int)
    if isinstance(form, (Day, Month)):
        return isinstance(form.year, int)
    return isinstance(form, Years)


def _written(words: Words, found_here: list[Found], timeline: Timeline) -> date | None:
    """The day a dateline gives ("PORTO NOVO, Jan. 3, 2020 (ABC) - ..."), if it fits publication; else the day of publication."""
    published = timeline.published
    for found in found_here:
        if (
            not isinstance(found.form, Day)
            or found.form.until
            or found.stop > _DATELINE_WORDS
            or not words.text[0].isupper()
            or found.first == 0
        ):
            continue
        behind = words.text[found.stop]
        if behind == "(":
            behind = next(
                (words.text[at + 1] for at in range(found.stop, min(found.stop + 6, words.size)) if words.text[at] == ")"), ""
            )
        if behind not in ("-", "--", "---", ":"):
            continue
        resolved = resolve(found, words, timeline)
        if resolved is None or not isinstance(resolved[1], Period):
            continue
        day = resolved[1].lower
        if day is not None and (published is None or 0 <= (published - day).days <= _DATELINE_AGE):
            return day
    return published
