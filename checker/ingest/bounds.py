"""An article within its limits: sentences without end read in pieces, articles without end read to a point."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import count

from checker.model import Article, Limits, Sentence, Token

# Characters of a token; longer ones (a picture written as text, a row of dashes) are read in pieces. The longest word of 4,282
# articles has 37 letters, the longest hyphenated one 193 characters.
WORD = 200
# What a sentence that is too long is best cut behind, and the share of the longest piece in which such a place is looked for.
_BREAKS = frozenset(";:,.!?")
_LOOKED_FOR = 0.5


def bounded(article: Article, limits: Limits) -> tuple[Article, tuple[tuple[int, str], ...]]:
    """The article as far as the limits go, and what they left out or cut: line and message."""
    sentences = article.sentences
    notes: list[tuple[int, str]] = []
    if any(len(s.tokens) > limits.words or _wide(s) for s in sentences):
        long = next((s for s in sentences if len(s.tokens) > limits.words), None)
        if long is not None:
            what = f"holds {len(long.tokens):,} words and marks without a full stop; read in pieces of {limits.words:,}"
            notes.append((_line(article, long), f"{what} {_RAISE}"))
        number = count()
        sentences = tuple(
            replace(
                s,
                index=next(number),
                start=tokens[0].start if n else s.start,
                end=tokens[-1].end if last else s.end,
                tokens=tokens,
            )
            for s in sentences
            for n, last, tokens in _pieces(s, limits.words)
        )
    if len(sentences) > limits.sentences:
        line = _line(article, sentences[limits.sentences])
        notes.append((line, f"has more than {limits.sentences:,} sentences; what begins here is not read {_RAISE}"))
        sentences = sentences[: limits.sentences]
    return (article if sentences is article.sentences else replace(article, sentences=sentences)), tuple(notes)


_RAISE = "(split it, or raise the limit)"


def _line(article: Article, sentence: Sentence) -> int:
    return article.line_column(article.original(sentence.start, sentence.end)[0])[0]


def _wide(sentence: Sentence) -> bool:
    # a sentence that is not wider than a word can hold none that is
    return sentence.end - sentence.start > WORD and any(t.end - t.start > WORD for t in sentence.tokens)


def _pieces(sentence: Sentence, most: int) -> Iterator[tuple[int, bool, tuple[Token, ...]]]:
    """The number of each piece, whether others follow, and its tokens."""
    tokens = _narrow(sentence.tokens) if _wide(sentence) else sentence.tokens
    at = number = 0
    while len(tokens) - at > most:
        stop = at + most
        for place in range(stop, at + int(most * (1 - _LOOKED_FOR)), -1):
            if tokens[place - 1].text in _BREAKS:
                stop = place
                break
        yield number, True, tokens[at:stop]
        at, number = stop, number + 1
    yield number, False, tokens[at:]


def _narrow(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    return tuple(piece for token in tokens for piece in _cut(token))


def _cut(token: Token) -> Iterator[Token]:
    if token.end - token.start <= WORD:
        yield token
        return
    for at in range(0, token.end - token.start, WORD):
        start, end = token.start + at, min(token.start + at + WORD, token.end)
        piece = token.text[at : at + WORD]  # not a piece of token.lower, which may be longer than the text
        yield Token(piece, piece.lower(), start, end, token.space and not at)
