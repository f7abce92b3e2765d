"""Findings as the cards of the page."""

from dataclasses import dataclass

from checker.model import Article, Evidence, Finding, Report
from checker.report.crowds import shown
from checker.report.plain import plain
from checker.report.sides import Side, by_id, context
from checker.report.subjects import grouped, said_of
from checker.values.canonical import canonical

# values that have a colour of their own; the next ones begin again
COLOURS = 6
# characters of the file shown around a sentence on demand
AROUND = 300


@dataclass(frozen=True, slots=True)
class CardSide:
    """One side: what ``Side`` has, the full sentence, where its article's marked text is, and what stands around it.

    Attributes:
        before, after: the whole sentence around the quotation. earlier, later: the file's text before and after the sentence.
        anchor: id of the mark in the article's text. display: the value, unless it is the quotation itself.
        label: outlet, or the file's name.
    """

    side: Side
    colour: int
    before: str
    after: str
    earlier: str
    later: str
    anchor: str
    published: str
    speaker: str
    display: str
    label: str
    file: str


@dataclass(frozen=True, slots=True)
class Card:
    """A finding.

    Attributes:
        message: without the subject. full: with it. values: those known, each in its canonical text.
        outlets: that take part, also those whose sides are not shown. names: the spellings, where it is about a name.
        more: what is said of the sides that are not shown; "".
    """

    finding: Finding
    message: str
    full: str
    sides: tuple[CardSide, ...]
    steps: tuple[str, ...]
    values: tuple[str, ...]
    outlets: tuple[str, ...]
    names: tuple[str, ...]
    more: str


@dataclass(frozen=True, slots=True)
class CardGroup:
    """The cards about one subject."""

    heading: str
    cards: tuple[Card, ...]


def cards(report: Report) -> list[CardGroup]:
    """All findings by subject."""
    articles = by_id(report)
    return [
        CardGroup(group.heading, tuple(_card(f, said_of(f, group.heading), articles) for f in group.findings))
        for group in grouped(report)
    ]


def _card(finding: Finding, message: str, articles: dict[str, Article]) -> Card:
    some = shown(finding, articles)
    found = tuple(_side(side, articles) for side in some.sides)
    named = finding.kind.value in ("spelling", "internal") and all(isinstance(e.value, str) for e in finding.evidence)
    return Card(
        finding=finding,
        message=message,
        full=plain(finding.message),
        sides=found,
        steps=tuple(plain(step) for step in finding.steps),
        values=tuple(dict.fromkeys(canonical(e.value) for e in finding.evidence)),
        outlets=tuple(dict.fromkeys(_label(e, articles.get(e.article)) for e in finding.evidence)),
        names=tuple(dict.fromkeys(plain(e.display) for e in finding.evidence)) if named else (),
        more=some.more,
    )


def _label(item: Evidence, article: Article | None) -> str:
    return (plain(article.source) if article else "") or file_name(item.path)


def _side(side: Side, articles: dict[str, Article]) -> CardSide:
    item = side.evidence
    before, after = context(item, around=100_000)
    earlier, later = _around(item, articles.get(item.article))
    return CardSide(
        side=side,
        colour=side.value % COLOURS,
        before=before,
        after=after,
        earlier=earlier,
        later=later,
        anchor=anchor(item.article, item.start),
        published=item.published[:16].replace("T", " "),
        speaker=plain(item.speaker),
        display="" if plain(item.display) == side.quote else plain(item.display),
        label=_label(item, articles.get(item.article)),
        file=file_name(item.path),
    )


def _around(item: Evidence, article: Article | None) -> tuple[str, str]:
    """The file's text before and after a sentence, cut at words; the front matter left out."""
    if article is None or not article.sentences:
        return "", ""
    first = article.original(article.sentences[0].start, article.sentences[0].end)[0]
    end = item.sentence_start + len(item.sentence)
    earlier = plain(article.raw[max(first, item.sentence_start - AROUND) : item.sentence_start])
    later = plain(article.raw[end : end + AROUND])
    if item.sentence_start - AROUND > first:
        earlier = f"… {earlier.split(' ', 1)[-1]}"
    if end + AROUND < len(article.raw):
        later = f"{later.rsplit(' ', 1)[0]} …"
    return earlier, later


def file_name(path: str) -> str:
    """The last part of a path, safe."""
    return plain(path.rpartition("/")[2] or path)


def anchor(article: str, start: int) -> str:
    """The id of a mark in an article's text."""
    return f"{article}-{start}"
