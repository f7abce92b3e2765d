"""Titles beside names: before them ("Police Chief X"), and in apposition on either side ("X, head of Y,")."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

from checker.extract.titles.after import after
from checker.extract.titles.before import before, standing_alone
from checker.extract.titles.line import Line
from checker.extract.titles.parse import parse_phrase
from checker.extract.titles.phrase import Parsed
from checker.model import Article, Mention, MentionType, Role, Sentence


def read_titles(article: Article, names: Sequence[Mention]) -> tuple[tuple[Mention, Mention], ...]:
    """All titles of the article with their holders, in text order.

    Args:
        names: the mentions of persons, organisations and places; a person's span does not include the title.

    Returns:
        (title, holder) pairs; a title of several persons ("senators A and B") and several titles of one person are several pairs.
    """
    ordered = sorted(names, key=lambda m: (m.start, m.end))
    starts = [m.start for m in ordered]
    out: list[tuple[Mention, Mention]] = []
    for sentence in article.sentences:
        if sentence.role is Role.FURNITURE:
            continue
        inside = ordered[bisect_left(starts, sentence.start) : bisect_right(starts, sentence.end - 1)]
        if any(m.type is MentionType.PERSON for m in inside):
            out += _of_sentence(article, sentence, inside)
    out.sort(key=lambda pair: (pair[0].start, pair[0].end, pair[1].start))
    return tuple(out)


def _of_sentence(article: Article, sentence: Sentence, names: Sequence[Mention]) -> Iterator[tuple[Mention, Mention]]:
    line = Line(sentence, article.text, names)
    seen: set[tuple[int, int, int]] = set()
    for position, person in enumerate(line.people):
        for parsed, shared in _titles_of(line, position):
            holders = line.group(position) if shared else [person.mention]
            for holder in holders:
                key = (parsed.start, parsed.end, holder.start)
                if key not in seen:
                    seen.add(key)
                    yield _mention(article, sentence, parsed), holder


def _titles_of(line: Line, position: int) -> Iterator[tuple[Parsed, bool]]:
    """The titles of one person, and whether each is shared with the persons listed behind."""
    person = line.people[position]
    phrase = before(line, person.first)
    found = []
    if phrase < person.first:
        found = parse_phrase(line.tokens[phrase : person.first], line.text, people=line.people_starts(phrase, person.first))
    for parsed in found:
        yield parsed, parsed.plural
    if not found:
        alone = standing_alone(line, phrase, person)
        if alone is not None:
            yield alone, False
    for start, end in after(line, position):
        for parsed in parse_phrase(line.tokens[start:end], line.text, people=line.people_starts(start, end), apposed=True):
            if not parsed.plural:
                yield parsed, False


def _mention(article: Article, sentence: Sentence, parsed: Parsed) -> Mention:
    start, end = parsed.start, parsed.end
    return Mention(article.id, sentence.index, MentionType.TITLE, start, end, article.text[start:end], parsed.title, (start, end))
