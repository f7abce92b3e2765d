"""Where the phrases of rules match a sentence."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from checker.extract.line import Extent, Filled, Line
from checker.model import Article, Mention, Sentence
from checker.rulebook.phrases import GAP, Choice, Gap, Not, Phrase, Slot, Words, first_words
from checker.rulebook.rules import Rule, Rulebook

# Names and titles are facts by themselves, with their holder: their readers make them, and a rule only says how they are
# compared.
_READ_ELSEWHERE = frozenset(("title", "person", "organization", "proper"))
_CONJUNCTIONS = frozenset(("and", "but", "while", "as", "when", "after", "before"))
# "five died and others were wounded": a new subject without a figure
_NEW_SUBJECTS = frozenset(
    "others many several dozens scores some more hundreds thousands everyone nobody none they he she that".split()
)
_BARRIERS = frozenset((";", ":", "?", "!"))


@dataclass(frozen=True, slots=True)
class Match:
    """A phrase of a rule in a sentence.

    Attributes:
        rule: the rule. value: the mention in ``<value>`` (made up for "a man": a count of one).
        subject: the mention in ``<subject>``; None. about: head word of what ``<about>`` holds; "".
        population: head word of ``<population>``; "".
        trigger: view span of everything matched. tokens: its token numbers. filled: the value's token numbers.
        phrase: the phrase as written.
    """

    rule: Rule
    value: Mention
    subject: Mention | None
    about: str
    population: str
    trigger: tuple[int, int]
    tokens: tuple[int, int]
    filled: tuple[int, int]
    phrase: str


def match_rules(
    article: Article,
    sentence: Sentence,
    mentions_of_sentence: Sequence[Mention],
    rulebook: Rulebook,
    extent: Extent | None = None,
) -> list[Match]:
    """Every match of every rule in a sentence; a rule reads a mention once, by the first of its phrases that fits.

    Args:
        extent: gives the span of a count with its noun; the mention's own span if None.
    """
    line = Line(article, sentence, mentions_of_sentence, extent or (lambda _, mention: (mention.start, mention.end)))
    return match_line(line, rulebook)


def match_line(line: Line, rulebook: Rulebook) -> list[Match]:
    """The same for a sentence that is laid out already."""
    candidates: set[tuple[int, int]] = set()
    for word in line.positions:
        found = rulebook.lexicon.get(word)
        if found:
            candidates.update(found)
    for kind, places in rulebook.bare.items():
        if kind not in _READ_ELSEWHERE:
            candidates.update(places)
    out: list[Match] = []
    taken: set[tuple[int, int, int]] = set()
    vetoes: dict[int, list[tuple[int, int]]] = {}
    for number, place in sorted(candidates):
        rule = rulebook.rules[number]
        for match in _phrase_matches(line, rule, rule.phrases[place]):
            key = (number, match.value.start, match.value.end)
            if key in taken:
                continue
            if number not in vetoes:
                vetoes[number] = [span for veto in rule.vetoes for span, _ in spans(line, veto)]
            if any(start < match.tokens[1] and match.tokens[0] < stop for start, stop in vetoes[number]):
                continue
            taken.add(key)
            out.append(match)
    return sorted(out, key=lambda m: (m.value.start, m.rule.id))


def phrases_in(line: Line, rulebook: Rulebook) -> list[tuple[str, str]]:
    """(rule id, phrase) of every phrase that matches a sentence, also where another phrase of the rule comes first."""
    return [
        (rule.id, phrase.text)
        for rule in rulebook.rules
        for phrase in rule.phrases
        if any(True for _ in _phrase_matches(line, rule, phrase))
    ]


def _phrase_matches(line: Line, rule: Rule, phrase: Phrase) -> Iterator[Match]:
    for (start, stop), slots in spans(line, phrase):
        value = slots["value"]
        unit = getattr(value.mention.value, "unit", None) if value.mention is not None else None
        if value.mention is None or (rule.units and unit is not None and unit not in rule.units):
            continue
        subject, about, population = (slots.get(role) for role in ("subject", "about", "population"))
        yield Match(
            rule=rule,
            value=value.mention,
            subject=subject.mention if subject else None,
            about=_head(line, about),
            population=_head(line, population),
            trigger=line.offsets(start, stop),
            tokens=(start, stop),
            filled=(value.start, line.longest(value)),
            phrase=phrase.text,
        )


def _head(line: Line, filled: Filled | None) -> str:
    if filled is None:
        return ""
    return filled.head or line.text(filled.start, filled.stop)


def spans(line: Line, phrase: Phrase) -> Iterator[tuple[tuple[int, int], dict[str, Filled]]]:
    """Matches of a phrase from left to right, one for each start."""
    words = line.positions.keys()
    if any(need.isdisjoint(words) for need in phrase.needs) or not all(line.holds(kind) for kind in phrase.slots):
        return
    for start in _beginnings(line, phrase):
        found = _walk(line, phrase, 0, start, {})
        if found is not None:
            stop, slots = found
            yield (start, stop), slots


def _beginnings(line: Line, phrase: Phrase) -> list[int]:
    """Tokens at which a phrase can begin: those of its first mandatory element, and of the optional ones before it."""
    out: set[int] = set()
    for element in phrase.elements:
        if isinstance(element, Not | Gap):
            return list(range(len(line.tokens)))
        if isinstance(element, Slot):
            out.update(line.starts(element.type))
        else:
            out.update(place for word in first_words(element) & line.positions.keys() for place in line.positions[word])
        if not element.optional:
            break
    return sorted(out)


def _walk(line: Line, phrase: Phrase, number: int, at: int, slots: dict[str, Filled]) -> tuple[int, dict[str, Filled]] | None:
    """Match the elements from number on at a token; depth and branching are bounded by the phrase and its gaps."""
    if number == len(phrase.elements):
        return at, slots
    element = phrase.elements[number]
    if isinstance(element, Gap):
        return _leap(line, phrase, number, at, slots)
    if isinstance(element, Not):
        if any(True for _ in _step(line, element.element, at)):
            return None
        return _walk(line, phrase, number + 1, at, slots)
    for stop, filled in _step(line, element, at):
        inner = slots
        if filled is not None and isinstance(element, Slot) and element.role != "with":
            inner = {**slots, element.role: filled}
        found = _walk(line, phrase, number + 1, stop, inner)
        if found is not None:
            return found
    return _walk(line, phrase, number + 1, at, slots) if element.optional else None


def _step(line: Line, element: Words | Choice | Slot, at: int) -> Iterator[tuple[int, Filled | None]]:
    if at >= len(line.tokens):
        return
    if isinstance(element, Words):
        if line.lower[at] in element.words:
            yield at + 1, None
    elif isinstance(element, Choice):
        for sequence in element.sequences:
            stop = at + len(sequence)
            if stop <= len(line.tokens) and all(line.lower[at + i] in words for i, words in enumerate(sequence)):
                yield stop, None
    else:
        for filled in line.fill(element.type, at):
            yield filled.stop, filled


def _leap(line: Line, phrase: Phrase, number: int, at: int, slots: dict[str, Filled]) -> tuple[int, dict[str, Filled]] | None:
    used = 0
    while used <= GAP and at <= len(line.tokens):
        found = _walk(line, phrase, number + 1, at, slots)
        if found is not None:
            return found
        if at >= len(line.tokens) or line.lower[at] in _BARRIERS or line.values_at(at):
            return None  # a gap never jumps over another figure: it would be the nearer one's words
        if (
            line.lower[at] in _CONJUNCTIONS
            and at + 1 < len(line.tokens)
            and (line.lower[at + 1] in _NEW_SUBJECTS or line.fill("victim", at + 1))
        ):
            return None  # "three were hurt and a teenager died": the rest is said of another
        if line.lower[at] in _CONJUNCTIONS and line.lower[at + 1 : at + 2] == ["being"]:
            return None  # "held two men hostage before being shot": the subject was shot
        after = line.aside(at)
        if after is not None and line.lower[at] in ("who", "that"):
            jumped = _leap(line, phrase, number, after, slots) if after > at + 1 else None
            if jumped is not None:
                return jumped
            after = None
        at = after if after is not None else at + 1
        used += 1
    return None
