"""Who says a statement and how: asserted, hedged, denied, conditional, planned, or asked."""

import itertools
from bisect import bisect_left
from collections.abc import Sequence
from functools import lru_cache

from checker.extract.modality import modality_of
from checker.extract.quotes import Span, quoted_tokens, resolved
from checker.extract.saying import Attribution, Run, attributions
from checker.extract.saying_words import BELIEVING, DENYING, LOOSE, REFUSED
from checker.model import Article, Mention, Role, Sentence, Stance

_APART = frozenset((";", "while", "whereas"))  # what stands on one side is not said by who speaks on the other
_COORDINATORS = frozenset("and but while whereas although though yet".split())
_FINITE = frozenset(
    "is are was were has have had will would can could may might must should does did do says say said 's been".split()
)
_WITH_LISTENER = frozenset("told tells telling informs informed warned asked advised".split())
_PUTTING = frozenset(("put", "puts"))
_FIGURES = frozenset("toll number figure total count cost damage losses death".split())
_NO_SPEAKERS = frozenset(("a", "an", "the", "its", "their", "his", "her"))
_SUBORDINATORS = frozenset("while although though whereas".split())
_CLAUSE_LONGEST = 14  # tokens from a coordinator to the finite verb of its clause
_DENIALS = DENYING - frozenset("dismissed dismisses dismissing disputed disputes dispute".split())


class SentenceStance:
    """The stances of one sentence, worked out once; ask `at` for a span.

    Args:
        names: the mentions of the article in text order (only those near the sentence are looked at).
        quotes: the article's quotations with their stances.
    """

    def __init__(
        self, article: Article, sentence: Sentence, names: Sequence[Mention], quotes: Sequence[tuple[Mention, Stance]]
    ) -> None:
        self._article = article
        self._sentence = sentence
        self._names = names
        self._quotes = [(q, s) for q, s in quotes if q.start < sentence.end and q.end > sentence.start]
        spans = [Span(q.start, q.end) for q, s in self._quotes if _is_speech(q)]
        near = names[
            bisect_left(names, sentence.start, key=lambda m: m.start) : bisect_left(names, sentence.end, key=lambda m: m.start)
        ]
        self._run = Run(article.text, sentence.tokens, near, quoted_tokens(sentence.tokens, spans))
        self._segments = _segments(self._run)
        self._subordinate = bool(sentence.tokens) and self._run.lower[0] in _SUBORDINATORS
        self._said = [a for a in attributions(self._run) if self._attributes(a)]
        self._headline = _headline_speaker(self._run) if sentence.role is Role.HEADLINE else ""

    def at(self, start: int, end: int) -> Stance:
        """The stance of the statement at a span of the article's text."""
        tokens = self._run.tokens
        first = bisect_left(tokens, start, key=lambda t: t.start)
        last = max(first, bisect_left(tokens, end, key=lambda t: t.start) - 1)
        question = bool(tokens) and any(t.text == "?" for t in tokens[-2:])
        for quote, stance in self._quotes:
            if quote.start <= start and end <= quote.end and _is_speech(quote):
                return Stance(stance.speaker, modality_of(self._run, first, last, None, inside_quote=True), quoted=True)
        attribution = self._covering(first)
        speaker = self._speaker(attribution) if attribution else self._headline
        if attribution is not None and attribution.word in _DENIALS and not attribution.inverted and first > attribution.verb:
            return Stance(speaker, "denied")
        modality = modality_of(self._run, first, last, attribution, inside_quote=False)
        if attribution is not None and modality == "asserted" and attribution.word in BELIEVING:
            modality = "hedged"
        if question and modality == "asserted":
            modality = "question"
        return Stance(speaker, modality)

    def _attributes(self, one: Attribution) -> bool:
        """Whether an attribution introduces a statement outside quotation marks at all."""
        run = self._run
        follows = run.at(one.stop)
        if one.speaker.lower() in _NO_SPEAKERS:
            return False  # "for a reported $30 million"
        if one.word in _PUTTING:
            return any(run.at(one.stop + k) in _FIGURES for k in range(5))
        if one.word in DENYING and (follows in REFUSED or run.at(one.stop + 1) in REFUSED):
            return False
        if one.word in LOOSE:
            return follows == "that" or (follows in (".", ",", "") and one.first > 0 and run.at(one.first - 1) == ",")
        return True

    def _speaker(self, one: Attribution) -> str:
        speaker = resolved(self._article, self._run, one, self._names)
        return "" if one.word == "according" and _is_own(speaker) else speaker

    def _covering(self, at: int) -> Attribution | None:
        here = self._segment_of(at)
        best: Attribution | None = None
        for one in self._said:
            if one.first <= at < one.stop:
                continue  # the speaker's own words: "three officials said"
            place = self._segment_of(one.verb)
            leading = self._leads(one, place)
            if leading:
                if at > one.verb and here >= place and not (here > place and self._subordinate and place == 0):
                    best = one  # the latest leading one before the span wins
            elif here == place and (at < one.first or best is None) and not (best and best.verb < at):
                best = one if best is None or best.verb > at else best
            elif here < place and best is None and at < one.first and not self._apart(here, place) and not self._own(here):
                best = one
        return best

    def _leads(self, one: Attribution, place: int) -> bool:
        """Whether the statement follows the attribution: "Police said ...", "According to police, ..."."""
        first, stop = self._segments[place]
        run = self._run
        if one.accord or one.inverted:
            return one.first <= first + 1 or (run.at(one.stop) == "," and one.first == first)
        behind = run.at(one.stop)
        if behind in (".", ",", ";", '"', "", "?", "!", "-", "--", ")") or one.stop >= stop:
            return one.first <= first + 1 and behind == "," and one.stop < stop - 1
        if behind in (
            "in",
            "on",
            "at",
            "during",
            "late",
            "early",
            "after",
            "by",
            "through",
            "from",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "earlier",
            "later",
            "yesterday",
            "today",
        ):
            # "..., police said on Monday." trails; "Police said on Monday that ..." leads
            return not (one.first > first and run.at(one.first - 1) in (",", '"'))
        trailing = one.word in _WITH_LISTENER and one.first > first and run.at(one.first - 1) == ","
        return not (trailing and _ends_soon(run, one.stop, stop))

    def _segment_of(self, at: int) -> int:
        return next((n for n, (first, stop) in enumerate(self._segments) if first <= at < stop), len(self._segments) - 1)

    def _apart(self, left: int, right: int) -> bool:
        return any(self._run.at(self._segments[n][0]) in _APART for n in range(left + 1, right + 1))

    def _own(self, segment: int) -> bool:
        return any(self._segment_of(one.verb) == segment for one in self._said)


def _ends_soon(run: Run, at: int, stop: int) -> bool:
    """Whether nothing but a listener or time follows: "police told reporters.", "the mayor told the Norville Post on Monday"."""
    return all(run.lower[n] not in _FINITE and run.lower[n] != "that" for n in range(at, min(stop, len(run.lower))))


def _is_own(speaker: str) -> bool:
    return speaker.lower() in ("plan", "schedule", "law", "custom", "tradition", "reports", "")


def _is_speech(quote: Mention) -> bool:
    return len(quote.text.split()) > 2


def _headline_speaker(run: Run) -> str:
    """`Police: three dead` and `Three dead in fire: police`."""
    colons = [n for n, word in enumerate(run.lower) if word == ":" and not run.quoted[n]]
    if len(colons) != 1:
        return ""
    at = colons[0]
    after = len(run.tokens) - at - 1
    speaker = ""
    if 0 < after <= 3 and at > 3:
        speaker = run.words(at + 1, len(run.tokens))
    elif 0 < at <= 3 < after:
        speaker = run.words(0, at)
    return speaker if speaker and speaker.split()[-1].lower() in _HEADLINE_SPEAKERS else ""


_HEADLINE_SPEAKERS = frozenset(
    "police cops officials official authorities sheriff mayor governor president report reports ministry minister army"
    " military pentagon source sources coroner prosecutors prosecutor un lawyer attorney agency state media spokesman"
    " spokeswoman fbi ap reuters chief witnesses witness study survey doctors hospital".split()
)


def _segments(run: Run) -> list[tuple[int, int]]:
    """Cut a sentence into coordinate clauses: at semicolons, and before a coordinator whose clause has a subject and a verb."""
    cuts = [0]
    for n, word in enumerate(run.lower):
        if n == 0 or run.quoted[n]:
            continue
        first_comma = word == "," and len(cuts) == 1 and run.lower[0] in _SUBORDINATORS and not run.at(n - 1).isdecimal()
        coordinator = word in _COORDINATORS and (run.lower[n - 1] == "," or word in ("but", "while", "whereas"))
        if word == ";" or first_comma or (coordinator and _has_clause(run, n + 1)):
            cuts.append(n)
    cuts.append(len(run.lower))
    return [(a, b) for a, b in itertools.pairwise(cuts) if a < b] or [(0, max(1, len(run.lower)))]


def _has_clause(run: Run, at: int) -> bool:
    if at >= len(run.lower) or run.lower[at] in _FINITE:
        return False
    for n in range(at + 1, min(len(run.lower), at + _CLAUSE_LONGEST)):
        word = run.lower[n]
        if word in (",", ";", ".") or word in ("who", "which", "that"):
            return False
        if word in _FINITE or (word.endswith("ed") and n > at and run.lower[n - 1] not in ("the", "a", "an")):
            return True
    return False


class _Key:
    """What a sentence's stances depend on, compared by identity: hashing an article would cost more than the analysis."""

    __slots__ = ("article", "names", "quotes", "sentence")

    def __init__(
        self, article: Article, sentence: Sentence, names: Sequence[Mention], quotes: Sequence[tuple[Mention, Stance]]
    ) -> None:
        self.article, self.sentence, self.names, self.quotes = article, sentence, names, quotes

    def __hash__(self) -> int:
        return hash((id(self.article), self.sentence.index))

    def __eq__(self, other: object) -> bool:
        return (
            isinstance(other, _Key)
            and other.article is self.article
            and other.sentence is self.sentence
            and other.names is self.names
            and other.quotes is self.quotes
        )


# One entry: facts come in text order, so the sentence asked for last is nearly always the one asked for next.
@lru_cache(maxsize=1)
def _latest(key: _Key) -> SentenceStance:
    return SentenceStance(key.article, key.sentence, key.names, key.quotes)


def stance_of(
    article: Article, sentence: Sentence, start: int, end: int, names: Sequence[Mention], quotes: Sequence[tuple[Mention, Stance]]
) -> Stance:
    """Who says the statement at a span of a sentence, and how.

    Args:
        start, end: view offsets of the statement's value.
        names: all mentions of persons, organisations and places, in text order.
        quotes: what read_quotes returned.
    """
    return _latest(_Key(article, sentence, names, quotes)).at(start, end)
