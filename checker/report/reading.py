"""What was read in each article: as JSON lines, or as the article with everything marked in place."""

import json
from collections.abc import Callable
from dataclasses import replace

from checker.model import Article, Fact, Json, Mention, MentionType, Reading, Report, Role
from checker.report.plain import plain, plain_inline
from checker.report.view import PLAIN, View
from checker.values.json import as_json, display
from checker.values.period import Period, Span
from checker.values.quantity import Quantity, Share


def jsonl(report: Report, _view: View = PLAIN) -> str:
    """One article a line: mentions and facts with code point offsets into the file."""
    return "".join(json.dumps(_article(reading), ensure_ascii=False) + "\n" for reading in report.readings)


def _article(reading: Reading) -> dict[str, Json]:
    article = reading.article
    totals = totals_of(reading)
    return {
        "path": article.path,
        "source": article.source,
        "published": article.published.isoformat() if article.published else "",
        "title": article.title,
        "mentions": [_mention(article, m) for m in reading.mentions],
        "facts": [_fact(article, f, totals) for f in reading.facts],
    }


def _span(article: Article, start: int, end: int) -> dict[str, Json]:
    raw_start, raw_end = article.original(start, end)
    return {"start": raw_start, "end": raw_end, "text": article.raw[raw_start:raw_end]}


def _mention(article: Article, mention: Mention) -> dict[str, Json]:
    value = as_json(mention.value)
    if isinstance(mention.value, Span) and mention.type in (MentionType.DURATION, MentionType.SET):
        value = {"timex": mention.value.timex, "mod": mention.value.mod}
    elif isinstance(mention.value, Period) and isinstance(value, dict):
        value = {"mod": mention.value.mod, **value}
    return {"type": mention.type.value, **_span(article, mention.start, mention.end), "value": value}


def _fact(article: Article, fact: Fact, totals: frozenset[str]) -> dict[str, Json]:
    return {
        "rule": fact.rule,
        "attribute": fact.attribute,
        **_span(article, fact.start, fact.end),
        "value": _value(fact),
        "subject": fact.subject.text if fact.subject else fact.about,
        "event": fact.event,
        "main_event": fact.main_event and not part_of_total(fact, totals),
        "scope": {"population": fact.scope.population, "excludes": fact.scope.excludes, "part": fact.scope.part},
        "speaker": fact.stance.speaker,
        "modality": fact.stance.modality,
    }


def _value(fact: Fact) -> Json:
    """The value in JSON; "X, Y and eight others" is given in full: ten, with the names beside it.

    "Eight others" whose company the text does not name are more than eight, with an open end.
    """
    value = fact.value
    if not isinstance(value, Quantity) or value.share is not Share.OTHER:
        return as_json(value)
    beside = len(value.named)
    if not beside and value.lower == value.upper == 1:
        return as_json(value)  # "another man"
    upper = None if value.upper is None or not beside else value.upper + beside
    lower = None if value.lower is None else value.lower + max(beside, 1)
    total = as_json(replace(value, lower=lower, upper=upper, share=Share.TOTAL, named=frozenset()))
    named: list[Json] = [*sorted(value.named)]
    return {**total, "others": value.lower, "named": named} if isinstance(total, dict) else total


def totals_of(reading: Reading) -> frozenset[str]:
    """Attributes of which the article gives a figure for the whole of its main event."""
    return frozenset(f.attribute for f in reading.facts if f.main_event and not f.scope.part)


def part_of_total(fact: Fact, totals: frozenset[str]) -> bool:
    """Whether a figure is a share of one that the article gives for the whole ("including four children", "two of the six")."""
    return fact.scope.part and fact.attribute in totals


# colours by what a mention is: who, where, when, how many
_COLOURS = {
    MentionType.PERSON: "32", MentionType.ORGANIZATION: "36", MentionType.PROPER: "36", MentionType.PLACE: "34",
    MentionType.TITLE: "35", MentionType.DATE: "33", MentionType.TIME: "33", MentionType.DURATION: "33", MentionType.SET: "33",
}  # fmt: skip
_FIGURE = "31"
_LEGEND = (
    ("32", "person"), ("36", "organisation or other name"), ("34", "place"), ("35", "title"), ("33", "date or time"),
    (_FIGURE, "figure"),
)  # fmt: skip


def marked(report: Report, view: View = PLAIN) -> str:
    """Each article with its mentions marked in place, and its facts below; a legend first where there is colour."""
    legend = f"{' '.join(_painted(name, code) for code, name in _LEGEND)}\n\n" if view.colour and report.readings else ""
    return legend + "\n".join(_marked(reading, view) for reading in report.readings)


def _painted(text: str, code: str) -> str:
    return f"\x1b[{code}m{text}\x1b[0m"


def _marked(reading: Reading, view: View) -> str:
    article = reading.article
    details = ", ".join(filter(None, (article.source, article.published.isoformat()[:16] if article.published else "")))
    title = f"== {plain(article.path)}" + (f" ({plain(details)})" if details else "")
    out = [_painted(title, "1") if view.colour else title]
    for sentence in article.sentences:
        line = f"{sentence.role.value:9}"
        if sentence.role is Role.FURNITURE:
            said = plain(article.text[sentence.start : sentence.end])
            out.append(_painted(f"{line} {said}", "2") if view.colour else f"{line} {said}")
        else:
            out.append(f"{line} {_line(reading, sentence.start, sentence.end, view)}")
    out.append(f"facts: {len(reading.facts)}")
    for fact in reading.facts:
        line_number = article.line_column(article.original(fact.start, fact.end)[0])[0]
        about = fact.subject.text if fact.subject else fact.about
        of = f" of {about}" if about else ""
        notes = [
            f"by {fact.stance.speaker}" if fact.stance.speaker else "",
            fact.stance.modality if fact.stance.modality != "asserted" else "",
            "" if fact.main_event else "background",
        ]
        said = ", ".join(filter(None, notes))
        out.append(plain(f"line {line_number}: {fact.rule}{of} = {display(fact.value)}{f' ({said})' if said else ''}"))
    return "\n".join([out[0], *(f"  {line}" if line.startswith("line ") else line for line in out[1:])]) + "\n"


def _line(reading: Reading, start: int, end: int, view: View) -> str:
    """A sentence with its mentions; of two that overlap the first; quotations are not marked, for all the rest stands in them."""
    text = reading.article.text
    out, at = [], start
    for mention in reading.mentions:
        if mention.start < at or mention.end > end or mention.type is MentionType.QUOTE:
            continue
        out.append(plain_inline(text[at : mention.start]))
        name = plain_inline(text[mention.start : mention.end])
        out.append(_painted(name, _COLOURS.get(mention.type, _FIGURE)) if view.colour else f"[{name}|{mention.type.value}]")
        at = mention.end
    out.append(plain_inline(text[at:end]))
    return "".join(out)


FORMATS: dict[str, Callable[[Report, View], str]] = {"terminal": marked, "jsonl": jsonl}


def render(report: Report, form: str, view: View = PLAIN) -> str:
    """The readings in one of FORMATS."""
    return FORMATS[form](report, view)
