"""The sentences of an article in columns of small numbers: a token's text is a slice of the article's and need not be stored."""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Any

from checker.codec.wire import CodecError, Plain
from checker.model import Role, Sentence, Token

_ROLES = tuple(Role)
_NUMBER = {role: number for number, role in enumerate(_ROLES)}

# a frozen dataclass is filled through object.__setattr__, name by name; its slots' own descriptors take half the time, and tokens
# are by far the most numerous objects of a reading
_new = object.__new__
_text, _lower, _start, _end, _space = (Token.__dict__[name].__set__ for name in ("text", "lower", "start", "end", "space"))


@lru_cache(maxsize=1 << 16)
def _forms(piece: str) -> tuple[str, str]:
    """The piece as one object for all its occurrences, and in lower case."""
    low = piece.lower()
    return piece, piece if low == piece else low


def pack_sentences(sentences: Sequence[Sentence], text: str) -> Plain:
    """Rows of the sentences; gaps before and lengths of all tokens; which tokens are not as their place tells, and how."""
    rows: list[int] = []
    gaps: list[int] = []
    lengths: list[int] = []
    odd: list[Any] = []
    for sentence in sentences:
        rows += (sentence.index, sentence.start, sentence.end, sentence.paragraph, _NUMBER[sentence.role], len(sentence.tokens))
        last, first = sentence.start, True
        for token in sentence.tokens:
            gap = token.start - last
            gaps.append(gap)
            lengths.append(token.end - token.start)
            if (
                token.text != text[token.start : token.end]
                or token.lower != token.text.lower()
                or token.space != (first or gap > 0)
            ):
                odd.append([len(gaps) - 1, token.text, token.lower, token.space])
            last, first = token.end, False
    return [rows, gaps, lengths, odd]


def unpack_sentences(columns: Plain, text: str) -> tuple[Sentence, ...]:
    """The sentences that the columns were made from."""
    rows, gaps, lengths, odd = columns
    if len(gaps) != len(lengths) or len(rows) % 6 or sum(rows[5::6]) != len(gaps):
        raise CodecError("columns of tokens that do not fit each other")
    exceptions = {number: (own, low, space) for number, own, low, space in odd}
    tokens = zip(gaps, lengths, strict=True)
    out: list[Sentence] = []
    number = 0
    for at in range(0, len(rows), 6):
        index, start, end, paragraph, role, count = rows[at : at + 6]
        own = _tokens(tokens, count, start, text)
        if exceptions:
            own = [_odd(token, exceptions.get(n)) for n, token in enumerate(own, number)]
        out.append(Sentence(index, start, end, paragraph, _ROLES[role], tuple(own)))
        number += count
    return tuple(out)


def _tokens(measures: Iterator[tuple[int, int]], count: int, last: int, text: str) -> list[Token]:
    out: list[Token] = []
    put = out.append
    first = True
    for _ in range(count):
        gap, length = next(measures)
        start = last + gap
        last = start + length
        piece, low = _forms(text[start:last])
        token = _new(Token)
        _text(token, piece)
        _lower(token, low)
        _start(token, start)
        _end(token, last)
        _space(token, first or gap > 0)
        put(token)
        first = False
    return out


def _odd(token: Token, forms: tuple[str, str, bool] | None) -> Token:
    return token if forms is None else Token(forms[0], forms[1], token.start, token.end, forms[2])
