"""What stands around a value in its sentence, in a form in which two values' surroundings can be compared."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from math import log

from checker.align.governor import governor
from checker.align.particulars import day_of
from checker.align.stems import stem, weight
from checker.model import Entity, Fact, Mention, MentionType, Reading, Role, Token
from checker.values.period import Grain, Period
from checker.values.quantity import Quantity

# A word this many tokens from the value counts half.
HALF_WEIGHT_DISTANCE = 8
# a figure of this many characters beside the value says which thing is meant ("$30 million"); a short one stands anywhere
DISTINCTIVE_DIGITS = 3
# tokens within which the one who acts must be named
_OPENING = 4
_PREPOSITIONS = frozenset("in on at of from for with by after before during near since as to among".split())
_ACTING = frozenset({MentionType.PERSON, MentionType.ORGANIZATION, MentionType.PROPER, MentionType.PLACE})
# opens the key of a sum of money among the words around
SUM = "="
# ... and of what a rate is reckoned by ("$31 a share", "per head")
RATE = "/"
_PER = frozenset(("a", "an", "per", "each", "every"))
_LONG = frozenset({Grain.MONTH, Grain.QUARTER, Grain.YEAR})
_WORD_LENGTH = 6  # letters and the blank, to make tokens of a distance in the text
_NAMES = frozenset({MentionType.PERSON, MentionType.ORGANIZATION, MentionType.PROPER})


@dataclass(frozen=True, slots=True)
class Context:
    """What stands around a value: weighted words, the sentence for vectors, the verb it belongs to, who is named, and when.

    Attributes:
        years: the years, quarters and months that the sentence names.
        end: for a time, whether it begins a span ("from") or ends one ("to"); "" if the words before it do not say.
    """

    fact: Fact
    words: dict[str, float]
    sentence: str
    governor: str
    names: frozenset[str]
    agent: str
    published: date | None
    years: tuple[Period, ...] = ()
    end: str = ""


def rarity(reading: Reading) -> Callable[[str], float]:
    """How telling a stem is inside an article, 0 to 1: what stands in every sentence tells none apart."""
    sentences = [s for s in reading.article.sentences if s.role is not Role.FURNITURE]
    counts: dict[str, int] = {}
    for sentence in sentences:
        for key in {stem(t.lower) for t in sentence.tokens if weight(t.lower)}:
            counts[key] = counts.get(key, 0) + 1
    room = log(len(sentences) + 1) or 1.0
    return lambda key: log((len(sentences) + 1) / (counts.get(key, 0) + 0.5)) / room if sentences else 1.0


def context_of(
    reading: Reading, fact: Fact, rare: Callable[[str], float], entity_of: Mapping[tuple[str, int, int], Entity]
) -> Context:
    """The weighted words around a fact's value in its sentence."""
    sentence = reading.article.sentences[fact.sentence]
    inside = [n for n, t in enumerate(sentence.tokens) if t.start < fact.end and fact.start < t.end]
    first, last = (inside[0], inside[-1]) if inside else (0, 0)
    words: dict[str, float] = {}
    for n, token in enumerate(sentence.tokens):
        if first <= n <= last:
            continue
        value = weight(token.lower)
        if not value or (token.text[0].isdecimal() and len(token.text) < DISTINCTIVE_DIGITS):
            continue
        key = stem(token.lower)
        distance = first - n if n < first else n - last
        value *= max(0.0, rare(key)) * HALF_WEIGHT_DISTANCE / (HALF_WEIGHT_DISTANCE + distance - 1)
        words[key] = max(words.get(key, 0.0), value)
    rate = _rate(sentence.tokens[last + 1 : last + 3])
    if rate and fact.attribute in ("money", "measure"):
        words[rate] = 1.0
    for mention in reading.mentions:
        if mention.sentence == fact.sentence and mention.type is MentionType.MONEY and not _touch(mention, fact):
            words[_sum(mention)] = HALF_WEIGHT_DISTANCE / (HALF_WEIGHT_DISTANCE + abs(mention.start - fact.start) / _WORD_LENGTH)
    text = reading.article.text[sentence.start : sentence.end]
    names = frozenset(
        entity.id
        for mention in reading.mentions
        if mention.sentence == fact.sentence and mention.type in _NAMES
        for entity in [entity_of.get((mention.article, mention.start, mention.end))]
        if entity is not None
    )
    verb = governor(sentence.tokens, fact.start, fact.end)
    years = tuple(
        m.value
        for m in reading.mentions
        if m.sentence == fact.sentence and isinstance(m.value, Period) and m.value.grain in _LONG and m.value.resolved
    )
    agent, day = _agent(reading, fact, entity_of), day_of(reading.article.published)
    return Context(fact, words, text, verb, names, agent, day, years, _end_of_span(sentence.tokens, first))


def _end_of_span(tokens: Sequence[Token], at: int) -> str:
    before = tokens[at - 1].lower if at else ""
    return "from" if before in ("from", "since") else "to" if before in ("to", "until", "till", "through") else ""


def _rate(behind: Sequence[Token]) -> str:
    """What the value is reckoned by, as a word among those around it; "" if it is no rate."""
    if len(behind) < 2 or behind[0].lower not in _PER or not behind[1].is_word:
        return ""
    return RATE + stem(behind[1].lower)


def _touch(mention: Mention, fact: Fact) -> bool:
    return mention.start < fact.end and fact.start < mention.end


def _sum(mention: Mention) -> str:
    """A sum of money as a word: two sentences that name the same one speak of the same deal."""
    value = mention.value
    return f"{SUM}{value.unit}{value.lower}-{value.upper}" if isinstance(value, Quantity) else f"{SUM}{mention.text}"


def _agent(reading: Reading, fact: Fact, entity_of: Mapping[tuple[str, int, int], Entity]) -> str:
    """The id of the one a sentence opens with ("The Greens took 38 percent"), if that is a name; "" otherwise."""
    sentence = reading.article.sentences[fact.sentence]
    opening = [t for t in sentence.tokens[:_OPENING] if t.start < fact.start]
    for mention in reading.mentions:
        if mention.sentence != fact.sentence or mention.type not in _ACTING or mention.end > fact.start:
            continue
        before = [t.lower for t in opening if t.end <= mention.start]
        entity = entity_of.get((mention.article, mention.start, mention.end))
        if entity is not None and len(before) < _OPENING and not _PREPOSITIONS & set(before):
            return entity.id
    return ""
