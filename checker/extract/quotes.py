"""Quotations and who is quoted."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from checker.extract.saying import Attribution, Run, attributions
from checker.extract.saying_words import LOOSE
from checker.model import Article, Mention, MentionType, Role, Sentence, Stance, Token
from checker.values.others import Words
from checker.values.spans import Spans

SCARE_QUOTE = 2  # a span of at most so many words is an emphasis or a name, not somebody's words
_SINGLE_LONGEST = 700  # characters between single quotation marks
_NEAR = 3  # tokens that may stand between a quotation and the words that attribute it ("..., he later said")
_FAR = 25  # tokens between a verb of saying and the fragment it introduces ("said the city had a "long way to go"")
_MARK = re.compile('"')
# what follows a quotation: "Smith said", "the mayor told", "said Smith", "he added"
_ATTRIBUTED = re.compile(
    r" ?(?:(?:[A-Z][\w.'-]*|he|she|they|the|a) (?:[\w.'-]+ ){0,3})?(?:said|says|told|asked|added|wrote|replied)\b"
)
_OPENING = frozenset("“„«‟")
_CLOSING = frozenset("”»")
_CLIPPED = ("em ", "til ", "cause ", "bout ", "n ", "round ")


@dataclass(frozen=True, slots=True)
class Span:
    """The inside of a pair of quotation marks; `closed` is False where the paragraph ended first."""

    start: int
    end: int
    closed: bool = True


def quotation_spans(article: Article) -> list[Span]:
    """The insides of all quotation marks, in text order, white space at their ends cut."""
    out: list[Span] = []
    for group in paragraphs(article):
        start, end = group[0].start, group[-1].end
        doubles = list(_doubles(article, start, end))
        out += doubles
        out += _singles(article, start, end, doubles)
    out.sort(key=lambda s: s.start)
    return [trimmed for span in out if (trimmed := _trimmed(article.text, span)).start < trimmed.end]


def paragraphs(article: Article) -> list[list[Sentence]]:
    """The sentences by paragraph, the headline apart."""
    out: list[list[Sentence]] = []
    last: tuple[bool, int] | None = None
    for sentence in article.sentences:
        key = (sentence.role is Role.HEADLINE, sentence.paragraph)
        if key != last:
            out.append([])
            last = key
        out[-1].append(sentence)
    return out


def _trimmed(text: str, span: Span) -> Span:
    piece = text[span.start : span.end]
    start = span.start + len(piece) - len(piece.lstrip())
    return Span(start, span.start + len(piece.rstrip()), span.closed)


def _doubles(article: Article, start: int, end: int) -> Iterator[Span]:
    text = article.text
    marks = [m.start() for m in _MARK.finditer(text, start, end)]
    written = [_written(article, at) for at in marks]
    # curly marks are believed where they alternate; set the wrong way round they are read like plain ones
    trusted = all(side == ("open", "close")[n % 2] for n, side in enumerate(written)) or len(marks) % 2 == 1
    opened = -1
    for at, side in zip(marks, written, strict=True):
        if not (trusted and side):
            side = _side(text, at, start, end, opened)
        if side == "open":
            if 0 <= opened < at:
                yield Span(opened, at, closed=False)  # its end was forgotten; the next one begins
            opened = at + 1
        elif side == "close" and opened >= 0:
            yield Span(opened, at)
            opened = -1
    if 0 <= opened < end:
        yield Span(opened, end, closed=False)


def _written(article: Article, at: int) -> str:
    mark = article.raw[article.offsets[at]]
    return "open" if mark in _OPENING else "close" if mark in _CLOSING else ""


def _side(text: str, at: int, start: int, end: int, opened: int) -> str:
    """Whether a plain double mark opens, closes, or is none ("6'2\" tall", or a quotation whose beginning is lost)."""
    before = text[at - 1] if at > start else " "
    after = text[at + 1] if at + 1 < end else " "
    last = _last(text, start, at)
    attributed = last in (",", ".", "?", "!") and last and _ATTRIBUTED.match(text, at + 1) is not None
    if opened < 0:
        # '... on Friday. "We asked the mayor': set apart before and close behind, it opens, whatever verb it opens with
        apart = before.isspace() and after.isalnum() and text[at - 2 : at - 1] != ","
        stray = (before.isalnum() and not after.isalnum()) or (before in ".?!," and after in " .,;") or (attributed and not apart)
        return "none" if stray else "open"
    if not _last(text, opened, at):
        return "open"  # doubled by mistake
    if before == " " and after.isalnum() and not attributed:
        return "open"  # the one before was never closed
    return "close"


def _last(text: str, start: int, end: int) -> str:
    """The last character of text[start:end] that is no white space; "" if there is none."""
    while end > start and text[end - 1].isspace():
        end -= 1
    return text[end - 1] if end > start else ""


def _singles(article: Article, start: int, end: int, doubles: Sequence[Span]) -> Iterator[Span]:
    text = article.text
    at = text.find("'", start, end)
    free = start
    inside = Spans((d.start, d.end) for d in doubles)
    while at >= 0:
        if at >= free and not inside.hold(at) and _opens_single(text, at, start, end):
            close = _single_close(text, at + 1, min(end, at + _SINGLE_LONGEST))
            if close > 0 and _is_quotation(article, at, close):
                yield Span(at + 1, close)
                free = close + 1
        at = text.find("'", at + 1, end)


def _opens_single(text: str, at: int, start: int, end: int) -> bool:
    before = text[at - 1] if at > start else " "
    after = text[at + 1] if at + 1 < end else " "
    return before in " (-[:," and (after.isalpha() or after in "[.") and not text.startswith(_CLIPPED, at + 1)


def _single_close(text: str, at: int, end: int) -> int:
    fallback = -1
    while (at := text.find("'", at, end)) >= 0:
        after = text[at + 1] if at + 1 < len(text) else " "
        if not after.isalnum():
            if text[at - 1] in ".,!?":
                return at
            if fallback < 0 and text[at - 1] != " ":
                if text[at - 1] != "s":
                    return at
                fallback = at
        at += 1
    return fallback


def _is_quotation(article: Article, opened: int, close: int) -> bool:
    inside = article.text[opened + 1 : close]
    words = len(inside.split())
    if article.raw[article.offsets[opened]] == "\u2018" or inside[-1] in ".,!?":
        return words >= 1
    return words > SCARE_QUOTE


def read_quotes(article: Article, names: Sequence[Mention]) -> tuple[tuple[Mention, Stance], ...]:
    """All quotations with their speakers, in text order; scare quotes too (told by their length, see SCARE_QUOTE).

    Args:
        names: the mentions of persons, organisations and places.

    Returns:
        (mention, stance) pairs: type QUOTE, value Words; the speaker as written, the last person named for a pronoun, "" unknown.
    """
    spans = [s for s in quotation_spans(article) if _sentence_of(article, s.start) is not None]
    if not spans:
        return ()
    ordered = sorted(names, key=lambda m: m.start)
    speakers = _speakers(article, spans, ordered)
    out = []
    for span, speaker in zip(spans, speakers, strict=True):
        sentence = _sentence_of(article, span.start)
        if sentence is None or sentence.role is Role.FURNITURE:
            continue
        text = article.text[span.start : span.end]
        mention = Mention(
            article.id,
            sentence.index,
            MentionType.QUOTE,
            span.start,
            span.end,
            text,
            Words(" ".join(text.split())),
            (span.start, span.end),
        )
        out.append((mention, Stance(speaker, _modality(text), quoted=True)))
    return tuple(out)


def _modality(text: str) -> str:
    return "question" if text.rstrip("\"' ").endswith("?") else "asserted"


def _sentence_of(article: Article, offset: int) -> Sentence | None:
    found = article.sentence_at(offset)
    if found is None:
        at = bisect_right(article.sentences, offset, key=lambda s: s.start)
        if at < len(article.sentences) and article.text[offset : article.sentences[at].start].isspace():
            return article.sentences[at]
    return found


def _speakers(article: Article, spans: Sequence[Span], names: Sequence[Mention]) -> list[str]:
    out = [""] * len(spans)
    starts = [m.start for m in names]
    opens = [s.start for s in spans]
    carried = ""  # the speaker of a quotation that its paragraph left open
    for sentences in paragraphs(article):
        first, last = sentences[0].start, sentences[-1].end
        indices = range(bisect_left(opens, first), bisect_left(opens, last))
        if not indices:
            carried = ""
            continue
        here = [spans[n] for n in indices]
        tokens = [t for s in sentences for t in s.tokens]
        run = Run(
            article.text, tokens, names[bisect_left(starts, first) : bisect_left(starts, last)], quoted_tokens(tokens, here)
        )
        said = attributions(run)
        previous = ""
        for n in indices:
            speaker = _speaker_of(article, run, spans[n], said, names)
            if not speaker and _same_breath(article.text, spans, indices, n):
                speaker = previous
            if not speaker and carried and spans[n].start - first <= 1:
                speaker = carried
            out[n] = previous = speaker
        _back_fill(article.text, spans, indices, out)
        carried = "" if here[-1].closed else out[indices[-1]]
    return out


def _speaker_of(article: Article, run: Run, span: Span, said: Sequence[Attribution], names: Sequence[Mention]) -> str:
    tokens = run.tokens
    first = bisect_left(tokens, span.start, key=lambda t: t.start)
    stop = bisect_left(tokens, span.end, key=lambda t: t.start)
    behind = _skip_marks(run, stop)
    best = _behind(run, behind, said) or _ahead(run, first, said)
    if best is None:
        return ""
    return resolved(article, run, best, names)


def _skip_marks(run: Run, at: int) -> int:
    while at < len(run.tokens) and run.lower[at] in ('"', "'", ",", "-", "--"):
        at += 1
    return at


def _behind(run: Run, at: int, said: Sequence[Attribution]) -> Attribution | None:
    """The attribution that begins right behind a quotation: ", X said", ", said X"."""
    for one in said:
        if (
            one.first >= at
            and one.first - at <= _NEAR
            and not any(run.quoted[k] or run.lower[k] in ".;:" for k in range(at, one.first))
        ):
            if one.word in LOOSE and run.at(one.stop) not in (",", ".", ""):
                return None
            if one.speaker or one.pronoun:
                return one
        elif one.first < at <= one.verb:
            return one
    return None


def _ahead(run: Run, first: int, said: Sequence[Attribution]) -> Attribution | None:
    """The attribution in the same sentence before a quotation: "X said: ...", "X called it a ..."."""
    for one in reversed(said):
        if one.stop > first or first - one.stop > _FAR:
            continue
        between = range(one.stop, first)
        if any(not run.quoted[k] and run.lower[k] in (".", "?", "!", ";") for k in between):
            return None
        # "... , X said. "Next": the sentence ended inside the quotation that stands between
        if any(run.quoted[k] and run.lower[k] in (".", "?", "!") for k in between) and one.word in LOOSE:
            return None
        return one
    return None


def _same_breath(text: str, spans: Sequence[Span], indices: Sequence[int], n: int) -> bool:
    """Whether a quotation goes on right behind the sentence that attributed the one before it in the paragraph."""
    at = indices.index(n)
    if at == 0:
        return False
    before = spans[indices[at - 1]]
    between = text[before.end : spans[n].start]
    words = between.replace('"', " ").replace("'", " ").split()
    # `"A," X said. "B."`, `"A" and "B"`: nobody else is heard in between
    return (len(words) <= 12 and between.count(". ") <= 1 and text[spans[n].start : spans[n].start + 1].isupper()) or len(
        words
    ) <= 3


def _back_fill(text: str, spans: Sequence[Span], indices: Sequence[int], out: list[str]) -> None:
    """`"A." "B," X said`: quotations side by side have one speaker."""
    for left, right in zip(reversed(indices[:-1]), reversed(indices[1:]), strict=True):
        if not out[left] and out[right] and not text[spans[left].end : spans[right].start].strip("\"' ,."):
            out[left] = out[right]


def resolved(article: Article, run: Run, said: Attribution, names: Sequence[Mention]) -> str:
    """The speaker of an attribution; for a pronoun the last person named before it, in its sentence or the one before."""
    if not said.pronoun:
        return said.speaker
    word = said.speaker.lower()
    if word in ("we", "i", "who"):
        return ""
    offset = run.tokens[said.first].start if said.first < len(run.tokens) else 0
    sentence = article.sentence_at(offset)
    if sentence is None:
        return ""
    floor = article.sentences[sentence.index - 1].start if sentence.index else sentence.start
    wanted = (MentionType.ORGANIZATION,) if word == "they" else (MentionType.PERSON,)
    for mention in reversed(names[: bisect_left(names, offset, key=lambda m: m.start)]):
        if mention.start < floor:
            break
        if mention.type in wanted and not _inside_quote(run, mention):
            return mention.text
    return ""


def _inside_quote(run: Run, mention: Mention) -> bool:
    at = bisect_left(run.tokens, mention.start, key=lambda t: t.start)
    return at < len(run.tokens) and run.tokens[at].start == mention.start and run.quoted[at]


def quoted_tokens(tokens: Sequence[Token], spans: Sequence[Span]) -> list[bool]:
    """For each token whether it is inside one of the spans."""
    inside = Spans((s.start, s.end) for s in spans)
    return [inside.hold(t.start) for t in tokens]
