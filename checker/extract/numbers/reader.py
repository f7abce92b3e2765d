"""All quantities of an article, read in one pass over its tokens."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from checker.extract.numbers import ages, measures, money, ordinals, scores, shares, traps
from checker.extract.numbers.amounts import read_amount
from checker.extract.numbers.counts import count
from checker.extract.numbers.line import Line, line_of
from checker.extract.numbers.reading import Read
from checker.extract.numbers.singles import single
from checker.extract.numbers.vague import CONVENTIONS
from checker.extract.numbers.words import CURRENCY_SIGNS, GLYPHS, NUMBER_STARTS, ORDINALS, TRIGGERS
from checker.extract.numbers.zeros import zero
from checker.model import Article, Mention, MentionType, Role
from checker.values.number_words import SCALES

_DECADES = frozenset("teens twenties thirties forties fifties sixties seventies eighties nineties".split())
_CODES = frozenset({"usd", "eur", "gbp", "rs", "rs.", "inr", "rmb", "cny", "jpy", "chf", "aud", "cad", "aed", "pkr"})
_ALL = TRIGGERS | _DECADES | CURRENCY_SIGNS | _CODES | frozenset(GLYPHS)
_ARTICLES = frozenset({"a", "an", "another"})
_ZEROS = frozenset({"no", "nobody", "no-one", "none", "zero"})
_PARTS = frozenset({"third", "quarter", "fourth", "fifth", "sixth", "tenth"})
_HYPHEN_STARTS = NUMBER_STARTS | frozenset(ORDINALS) | frozenset(SCALES) | {"half", "dozen", "quarter"}


def read_quantities(article: Article, taken: Sequence[Mention] = (), *, vague: str = "plain") -> tuple[Mention, ...]:
    """Counts, money, percentages, measures, ages, ranks and scores of an article, in text order, none overlapping another.

    Args:
        taken: dates, times and durations already read; nothing is read inside them but ages ("34-year-old").
        vague: how "dozens" and its like are read, a key of :data:`checker.extract.numbers.vague.CONVENTIONS`.

    Raises:
        KeyError: for a convention that does not exist.
    """
    if vague not in CONVENTIONS:
        raise KeyError(f"no convention for vague counts is called {vague!r} (known: {', '.join(sorted(CONVENTIONS))})")
    dated = sorted((mention for mention in taken), key=lambda mention: mention.start)
    starts = [mention.start for mention in dated]
    out: list[Mention] = []
    for sentence in article.sentences:
        if sentence.role is Role.FURNITURE:
            continue
        # a date may begin in the sentence before (a dateline); look one mention back
        inside = dated[max(bisect_left(starts, sentence.start) - 1, 0) : bisect_left(starts, sentence.end)] if dated else []
        out.extend(_read_line(line_of(article, sentence, inside), vague))
    return tuple(out)


def _read_line(line: Line, vague: str) -> Iterator[Mention]:
    end, skip = -1, 0
    for at, word in enumerate(line.lowers):
        if at < skip:
            continue
        if word not in _ALL and not "0" <= word[0] <= "9":
            if word in _ARTICLES:
                read = single(line, at) if line.harmful else None
            elif "-" in word and word.partition("-")[0] in _HYPHEN_STARTS:
                read = _read(line, at, word, vague)
            else:
                continue
        else:
            read = _read(line, at, word, vague)
        if read is None:
            continue
        for mention in read.mentions:
            if mention.start >= end:
                yield mention
                end = mention.end
        skip = max(read.last, at + 1)


def _read(line: Line, at: int, word: str, vague: str) -> Read | None:
    """What begins at a trigger token; None to go on behind it."""
    if line.dated(at):
        return None
    taken = line.take(at)
    if word in _ZEROS:
        read = zero(line, at)
        if read is not None or word != "zero":
            return read
    if word == "another":
        return single(line, at) if line.harmful else None
    if word in CURRENCY_SIGNS or word in _CODES:
        return money.signed(line, at, vague)
    if word in _PARTS:
        read = shares.fraction(line, at)
        if read is not None:
            return read
    read = ordinals.ordinal(line, at)
    if read is not None:
        return read
    read = ages.decade(line, at)
    if read is not None:
        return read
    if "-" in word:
        read = ordinals.compound(line, at)
        if read is not None:
            return read
    if taken is not MentionType.DURATION:
        read = shares.fraction(line, at) or scores.score(line, at)
        if read is not None:
            return read
    return _figure(line, at, vague)


def _figure(line: Line, at: int, vague: str) -> Read | None:
    """What the figure at a token says."""
    amount = read_amount(line, at, vague)
    if amount is None:
        return Read(_behind_number(line, at))
    read = ages.compound(line, amount)
    if read is not None:
        return read
    if line.take(at) is not None:
        return Read(amount.last)
    read = measures.magnitude(line, at, vague)
    if read is not None:
        return read
    if traps.designated(line, amount) or traps.addressed(line, amount) or traps.idiom(line, amount):
        return Read(_chain(line, amount.last))
    if traps.year_like(line, amount):
        # "1000 euros", "1500 kilograms": what is counted in a unit is no year, unless a word for time stands before it
        unit = None if traps.dated(line, amount) else money.spelled(line, amount) or measures.measure(line, amount)
        return unit or Read(_chain(line, amount.last))
    for grammar in (shares.percent, money.spelled, ages.plain, measures.measure):
        read = grammar(line, amount)
        if read is not None:
            return read
    if traps.timed(line, amount):
        return Read(amount.last)
    return count(line, amount) or Read(max(amount.last, at + 1))


def _chain(line: Line, at: int) -> int:
    """Behind a chain of numbers and hyphens, such as a telephone number."""
    while line.low(at) in ("-", "/", ".") and line.glued(at) and line.digit(at + 1) and line.glued(at + 1):
        at += 2
    return at


def _behind_number(line: Line, at: int) -> int:
    return _chain(line, at + 1) if line.digit(at) else at + 1
