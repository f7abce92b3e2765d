"""An article cut into lines and runs, so that everything read in it can be shown in place; the same for terminal and page."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from checker.model import Fact, MentionType, Reading, Role
from checker.report.plain import plain, plain_inline
from checker.values.display import display


class Group(StrEnum):
    """What a mention tells, as far as colours can tell it: who, where, when, how many."""

    PERSON = "person"
    NAME = "organisation or other name"
    PLACE = "place"
    TITLE = "title"
    TIME = "date or time"
    FIGURE = "figure"


_GROUPS = {
    MentionType.PERSON: Group.PERSON, MentionType.ORGANIZATION: Group.NAME, MentionType.PROPER: Group.NAME,
    MentionType.PLACE: Group.PLACE, MentionType.TITLE: Group.TITLE, MentionType.DATE: Group.TIME, MentionType.TIME: Group.TIME,
    MentionType.DURATION: Group.TIME, MentionType.SET: Group.TIME,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Run:
    """A piece of a sentence. text: safe to show. group: of the mention that it is; None between mentions. type: of the
    mention. value: what was understood."""

    text: str
    group: Group | None = None
    type: str = ""
    value: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """A sentence. role: headline, lead, body or furniture; nothing is marked in the last."""

    role: str
    runs: tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class FactLine:
    """A fact in words. line: of the file. notes: speaker, modality, background."""

    line: int
    rule: str
    about: str
    value: str
    notes: str


def lines(reading: Reading) -> Iterator[Line]:
    """The sentences of an article with their mentions cut out."""
    text = reading.article.text
    for sentence in reading.article.sentences:
        if sentence.role is Role.FURNITURE:
            runs: tuple[Run, ...] = (Run(plain(text[sentence.start : sentence.end])),)
        else:
            runs = tuple(_runs(reading, sentence.start, sentence.end))
        yield Line(sentence.role.value, runs)


def _runs(reading: Reading, start: int, end: int) -> Iterator[Run]:
    """Of two mentions that overlap the first; quotations are not marked, for all the rest stands in them."""
    text = reading.article.text
    at = start
    for mention in reading.mentions:
        if mention.start < at or mention.end > end or mention.type is MentionType.QUOTE:
            continue
        if mention.start > at:
            yield Run(plain_inline(text[at : mention.start]))
        name = plain_inline(text[mention.start : mention.end])
        yield Run(name, _GROUPS.get(mention.type, Group.FIGURE), mention.type.value, plain(display(mention.value)))
        at = mention.end
    if end > at:
        yield Run(plain_inline(text[at:end]))


def fact_lines(reading: Reading) -> Iterator[FactLine]:
    """The facts of an article in text order."""
    article = reading.article
    for fact in reading.facts:
        line = article.line_column(article.original(fact.start, fact.end)[0])[0]
        about = fact.subject.text if fact.subject else fact.about
        yield FactLine(line, fact.rule, plain(about), plain(display(fact.value)), plain(_notes(fact)))


def _notes(fact: Fact) -> str:
    notes = (
        f"by {fact.stance.speaker}" if fact.stance.speaker else "",
        fact.stance.modality if fact.stance.modality != "asserted" else "",
        "" if fact.main_event else "background",
    )
    return ", ".join(filter(None, notes))


def details(reading: Reading) -> str:
    """Outlet and time of publication, as far as known."""
    article = reading.article
    published = article.published.isoformat()[:16] if article.published else ""
    return plain(", ".join(filter(None, (article.source, published))))
