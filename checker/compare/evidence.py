"""Evidence: the exact words of one side, cut from the file again."""

from collections.abc import Mapping
from datetime import date, datetime

from checker.model import Article, Evidence, Fact, Json, Mention, Reading
from checker.values.json import as_json, display


def evidence_of(fact: Fact, readings: Mapping[str, Reading], *, value: Json = None, shown: str = "") -> Evidence:
    """The evidence of a fact; value and shown replace the fact's own where a part of it is what differs."""
    article = readings[fact.article].article
    own = as_json(fact.value) if value is None else value
    return place_of(article, fact.start, fact.end, own, shown or display(fact.value), fact.stance.speaker)


def evidence_of_mention(mention: Mention, readings: Mapping[str, Reading], shown: str) -> Evidence:
    """The evidence of a name: the value is the name as written."""
    return place_of(readings[mention.article].article, mention.start, mention.end, shown, shown)


def place_of(article: Article, start: int, end: int, value: Json, shown: str, speaker: str = "") -> Evidence:
    """The evidence at a span of an article's view."""
    raw_start, raw_end = article.original(start, end)
    line, column = article.line_column(raw_start)
    sentence = article.sentence_at(start)
    if sentence is not None:
        around_start, around_end = article.original(sentence.start, max(sentence.end, end))
    else:
        around_start, around_end = raw_start, raw_end
    return Evidence(
        article=article.id,
        path=article.path,
        start=raw_start,
        end=raw_end,
        line=line,
        column=column,
        quote=article.raw[raw_start:raw_end],
        sentence=article.raw[around_start:around_end],
        sentence_start=around_start,
        value=value,
        display=shown,
        speaker=speaker,
        published=when(article.published),
    )


def when(moment: date | datetime | None) -> str:
    """A publication time in ISO 8601, "" for unknown."""
    return moment.isoformat() if moment else ""
