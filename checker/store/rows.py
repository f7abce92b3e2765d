"""Nouns as rows of the archive's tables."""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import UTC, date, datetime
from typing import Any

from checker.codec import encode, seal, unseal
from checker.engine.keys import day_number, names_in, postings
from checker.engine.reading import Carried, Read
from checker.model import Article, ClaimSummary, Entity, Event, Finding
from checker.values.json import as_json
from checker.values.period import Span
from checker.values.quantity import Quantity

Row = tuple[Any, ...]
_FORM = b"words-01"


def moment(article: Article) -> str | None:
    """When an article was published, as a timestamp without zone (UTC where a zone is known)."""
    at = article.published
    if at is None:
        return None
    if isinstance(at, datetime):
        return (at.astimezone(UTC).replace(tzinfo=None) if at.tzinfo else at).isoformat(" ")
    return f"{at.isoformat()} 00:00:00"


def article_row(number: int, article: Article, key: str, made: str) -> Row:
    """Of the table articles; its event is not known yet."""
    return (
        number, article.id, article.path, article.source, article.title, article.url, moment(article), article.language,
        article.id, "", len(article.raw), key, made, False,
    )  # fmt: skip


def vector(read: Read) -> bytes:
    """An article's words and their weights, and its signature."""
    words = json.dumps([list(read.words), list(read.words.values()), list(read.signature)], separators=(",", ":")).encode()
    return seal(words, _FORM)


def read_of(vector: bytes, data: bytes = b"") -> Read:
    """The article read, as it was; without its text and what was read in it if no data is given.

    Raises:
        CodecError: the bytes are damaged.
    """
    words, weights, signature = json.loads(unseal(vector, _FORM))
    return Read(Carried(data=data), dict(zip(words, weights, strict=True)), tuple(signature))


def posting_rows(number: int, read: Read) -> Iterator[Row]:
    """Of the table postings."""
    reading = read.carried.reading
    day = day_number(reading.article)
    return ((key, number, day) for key in postings(reading, read.words))


def bearer_rows(number: int, read: Read) -> Iterator[tuple[Row, Row, list[Row]]]:
    """Of the tables bearers, names and name_keys, for each name."""
    reading = read.carried.reading
    day = day_number(reading.article)
    for called in names_in(reading):
        name = called.name
        yield (name, number, day), (name, called.type, called.text), [(key, name) for key in called.keys]


def mention_rows(number: int, read: Read) -> Iterator[Row]:
    """Of the table mentions."""
    article = read.carried.reading.article
    for mention in read.carried.reading.mentions:
        start, stop = article.original(mention.start, mention.end)
        value = json.dumps(as_json(mention.value), ensure_ascii=False)
        yield number, mention.type.value, start, stop, mention.text, value, None


def fact_rows(number: int, read: Read) -> Iterator[Row]:
    """Of the table facts."""
    article = read.carried.reading.article
    for fact in read.carried.reading.facts:
        start, stop = article.original(fact.start, fact.end)
        value = fact.value
        lower, upper = (value.lower, value.upper) if isinstance(value, Quantity | Span) else (None, None)
        unit = value.unit if isinstance(value, Quantity | Span) else None
        yield (
            number, fact.rule, fact.attribute, start, stop, fact.text, json.dumps(as_json(value), ensure_ascii=False),
            _number(lower), _number(upper), unit, fact.about, fact.subject.text if fact.subject else "", fact.scope.population,
            fact.stance.speaker, fact.stance.modality, fact.main_event,
        )  # fmt: skip


def _number(value: float | None) -> float | None:
    return None if value is None or abs(value) > 1e300 else float(value)


def event_row(event: Event) -> Row:
    """Of the table events."""
    day: date | None = event.when.lower if event.when else None
    return event.id, event.label, day.isoformat() if day else None, event.where, encode(Event, event)


def claim_row(at: int, claim: ClaimSummary) -> Row:
    """Of the table claims."""
    return (
        at, claim.id, claim.rule, claim.attribute, claim.subject, claim.event, claim.scope, _number(claim.min),
        _number(claim.max), claim.origins, encode(ClaimSummary, claim),
    )  # fmt: skip


def articles_of(noun: ClaimSummary | Finding) -> list[str]:
    """The ids of the articles that take part."""
    evidence = noun.evidence if isinstance(noun, Finding) else [e for v in noun.values for e in v.evidence]
    return list(dict.fromkeys(e.article for e in evidence))


def finding_row(finding: Finding) -> Row:
    """Of the table findings."""
    return (
        finding.id, finding.kind.value, finding.severity.value, finding.confidence.value, finding.rule, finding.attribute,
        finding.subject, finding.message, finding.event, encode(Finding, finding),
    )  # fmt: skip


def evidence_rows(finding: Finding, sources: Mapping[str, str]) -> Iterator[Row]:
    """Of the table evidence; sources: outlets by article id."""
    for e in finding.evidence:
        yield (
            finding.id, e.article, sources.get(e.article, ""), e.path, e.line, e.quote, json.dumps(e.value, ensure_ascii=False),
            e.display, e.speaker, e.published, e.start,
        )  # fmt: skip


def entity_rows(entities: Iterable[Entity]) -> Iterator[Row]:
    """Of the table entities."""
    return ((e.id, e.type, e.label) for e in entities)


def listed(numbers: Sequence[int]) -> str:
    """Numbers as SQL lists them."""
    return ",".join(map(str, numbers)) or "NULL"
