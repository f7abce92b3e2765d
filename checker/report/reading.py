"""What was read in each article: as JSON lines, or as the article with everything marked in place."""

import json
from collections.abc import Callable

from checker.model import Article, Fact, Json, Mention, MentionType, Reading, Report
from checker.report.plain import plain
from checker.values.json import as_json, display
from checker.values.period import Period, Span


def jsonl(report: Report) -> str:
    """One article a line: mentions and facts with code point offsets into the file."""
    return "".join(json.dumps(_article(reading), ensure_ascii=False) + "\n" for reading in report.readings)


def _article(reading: Reading) -> dict[str, Json]:
    article = reading.article
    return {
        "path": article.path,
        "source": article.source,
        "published": article.published.isoformat() if article.published else "",
        "title": article.title,
        "mentions": [_mention(article, m) for m in reading.mentions],
        "facts": [_fact(article, f) for f in reading.facts],
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


def _fact(article: Article, fact: Fact) -> dict[str, Json]:
    return {
        "rule": fact.rule,
        "attribute": fact.attribute,
        **_span(article, fact.start, fact.end),
        "value": as_json(fact.value),
        "subject": fact.subject.text if fact.subject else fact.about,
        "event": fact.event,
        "main_event": fact.main_event,
        "scope": {"population": fact.scope.population, "excludes": fact.scope.excludes, "part": fact.scope.part},
        "speaker": fact.stance.speaker,
        "modality": fact.stance.modality,
    }


_COLOURS = {
    MentionType.PERSON: "32", MentionType.ORGANIZATION: "36", MentionType.PLACE: "34", MentionType.PROPER: "36",
    MentionType.TITLE: "35", MentionType.DATE: "33", MentionType.TIME: "33", MentionType.DURATION: "33", MentionType.SET: "33",
}  # fmt: skip


def marked(report: Report, colour: bool = False) -> str:
    """Each article with its mentions marked in place, and its facts below."""
    return "\n".join(_marked(reading, colour) for reading in report.readings)


def _marked(reading: Reading, colour: bool) -> str:
    article = reading.article
    out = [f"== {plain(article.path)}" + (f" ({plain(article.source)})" if article.source else "")]
    for sentence in article.sentences:
        out.append(f"{sentence.role.value:9} {_line(reading, sentence.start, sentence.end, colour)}")
    out.append("facts:")
    for fact in reading.facts:
        where = article.line_column(article.original(fact.start, fact.end)[0])[0]
        about = fact.subject.text if fact.subject else fact.about
        event = "" if fact.main_event else " (background)"
        said = f" by {fact.stance.speaker}" if fact.stance.speaker else ""
        value = display(fact.value)
        out.append(plain(f"  line {where}: {fact.rule} {about} = {value}{said}{event}"))
    return "\n".join(out) + "\n"


def _line(reading: Reading, start: int, end: int, colour: bool) -> str:
    text = reading.article.text
    out, at = [], start
    for mention in reading.mentions:
        if mention.start < at or mention.end > end or mention.type is MentionType.QUOTE:
            continue
        out.append(plain_inline(text[at : mention.start]))
        name = plain_inline(text[mention.start : mention.end])
        if colour:
            out.append(f"\x1b[{_COLOURS.get(mention.type, '31')}m{name}\x1b[0m")
        else:
            out.append(f"[{name}|{mention.type.value}]")
        at = mention.end
    out.append(plain_inline(text[at:end]))
    return "".join(out)


def plain_inline(text: str) -> str:
    """Like ``plain``, but white space at the ends is kept."""
    inner = plain(text)
    return f"{' ' if text[:1].isspace() else ''}{inner}{' ' if inner and text[-1:].isspace() else ''}"


FORMATS: dict[str, Callable[[Report], str]] = {"terminal": marked, "jsonl": jsonl}


def render(report: Report, form: str) -> str:
    """The readings in one of FORMATS."""
    return FORMATS[form](report)
