"""Where the phrases of rules match a sentence."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from checker.extract.line import Extent, Filled, Line
from checker.model import Article, Mention, Sentence
from checker.rulebook.phrases import GAP, Choice, Gap, Not, Phrase, Slot, Words
from checker.rulebook.rules import Rule, Rulebook

# Names and titles are facts by themselves, with their holder: their readers make them, and a rule only says how they are
# compared.
_READ_ELSEWHERE = frozenset(("title", "person", "organization", "proper"))
_CONJUNCTIONS = frozenset(("and", "but", "while", "as", "when", "after", "before"))
# "five died and others were wounded": a new subject without a figure
_NEW_SUBJECTS = frozenset(
    "others many several dozens scores some more hundreds thousands everyone nobody none they he she that".split()
)
# "12 died and the rest were hurt", "two were killed and a third was arrested"
_ARTICLES = frozenset("a an the".split())
_OTHER_ONES = frozenset("rest other others remaining remainder survivors second third fourth fifth sixth".split())
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
    for word in rulebook.lexicon.keys() & line.words:
        candidates.update(rulebook.lexicon[word])
    for kind, places in rulebook.bare.items():
        if kind not in _READ_ELSEWHERE:
            candidates.update(places)
    out: list[Match] = []
    taken: set[tuple[int, int, int]] = set()
    vetoes: dict[int, list[tuple[int, int]]] = {}
    for number, place in sorted(candidates):
        rule = rulebook.rules[number]
        phrase = rule.phrases[place]
        if not possible(line, phrase):
            continue
        for match in _phrase_matches(line, rule, phrase):
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


def possible(line: Line, phrase: Phrase) -> bool:
    """Whether a sentence holds the types and words that a phrase cannot do without; most phrases end here."""
    if not phrase.slots.isdisjoint(line.lacking):
        return False
    words = line.words
    return not any(map(words.isdisjoint, phrase.needs))


def spans(line: Line, phrase: Phrase) -> Iterator[tuple[tuple[int, int], dict[str, Filled]]]:
    """Matches of a phrase from left to right, one for each start."""
    if not possible(line, phrase):
        return
    failed: set[tuple[int, int]] = set()
    for start in _beginnings(line, phrase):
        found = _walk(line, phrase, 0, start, {}, failed)
        if found is not None:
            stop, slots = found
            yield (start, stop), slots


def _beginnings(line: Line, phrase: Phrase) -> Sequence[int]:
    """Tokens at which a phrase can begin."""
    if phrase.opening is None:
        return range(len(line.tokens))
    words, kinds = phrase.opening
    out = {place for word in words & line.words for place in line.positions[word]}
    for kind in kinds:
        out.update(line.starts(kind))
    return sorted(out)


def _walk(
    line: Line, phrase: Phrase, number: int, at: int, slots: dict[str, Filled], failed: set[tuple[int, int]]
) -> tuple[int, dict[str, Filled]] | None:
    """Match the elements from number on at a token.

    Args:
        failed: elements and tokens at which a choice is known to lead nowhere, whatever came before: so each is tried once, and
            the time is bounded by the phrase times the sentence, however many ways there are through the phrase.
    """
    elements, lower = phrase.elements, line.lower
    while number < len(elements):
        element = elements[number]
        if isinstance(element, Words) and not element.optional:  # the usual case, without a way back
            if at >= len(lower) or lower[at] not in element.words:
                return None
            at += 1
        elif isinstance(element, Gap):
            if (number, at) in failed:
                return None
            reached = _leap(line, phrase, number, at, slots, failed)
            if reached is None:
                failed.add((number, at))
            return reached
        elif isinstance(element, Not):
            if _steps(line, element.element, at):
                return None
        else:
            if (number, at) in failed:
                return None
            for stop, filled in _steps(line, element, at):
                inner = slots
                if filled is not None and isinstance(element, Slot) and element.role != "with":
                    inner = {**slots, element.role: filled}
                found = _walk(line, phrase, number + 1, stop, inner, failed)
                if found is not None:
                    return found
            if element.optional:
                found = _walk(line, phrase, number + 1, at, slots, failed)
                if found is not None:
                    return found
            failed.add((number, at))
            return None
        number += 1
    return at, slots


def _steps(line: Line, element: Words | Choice | Slot, at: int) -> Sequence[tuple[int, Filled | None]]:
    """Where an element that begins at a token may end, and what it holds."""
    lower = line.lower
    if at >= len(lower):
        return ()
    if isinstance(element, Words):
        return ((at + 1, None),) if lower[at] in element.words else ()
    if isinstance(element, Slot):
        return [(filled.stop, filled) for filled in line.fill(element.type, at)]
    out: list[tuple[int, Filled | None]] = []
    for sequence in element.sequences:
        stop = at + len(sequence)
        if lower[at] in sequence[0] and stop <= len(lower) and all(lower[at + i] in words for i, words in enumerate(sequence)):
            out.append((stop, None))
    return out


def _leap(
    line: Line, phrase: Phrase, number: int, at: int, slots: dict[str, Filled], failed: set[tuple[int, int]]
) -> tuple[int, dict[str, Filled]] | None:
    used = 0
    while used <= GAP and at <= len(line.tokens):
        found = _walk(line, phrase, number + 1, at, slots, failed)
        if found is not None:
            return found
        if at >= len(line.tokens) or line.lower[at] in _BARRIERS or line.values_at(at):
            return None  # a gap never jumps over another figure: it would be the nearer one's words
        if (
            line.lower[at] in _CONJUNCTIONS
            and at + 1 < len(line.tokens)
            and (
                line.lower[at + 1] in _NEW_SUBJECTS
                or line.fill("victim", at + 1)
                or (line.lower[at + 1] in _ARTICLES and line.lower[at + 2 : at + 3] and line.lower[at + 2] in _OTHER_ONES)
            )
        ):
            return None  # "three were hurt and a teenager died": the rest is said of another
        if line.lower[at] in _CONJUNCTIONS and line.lower[at + 1 : at + 2] == ["being"]:
            return None  # "held two men hostage before being shot": the subject was shot
        after = line.aside(at)
        if after is not None and line.lower[at] in ("who", "that"):
            # through _walk, which notes where a gap has led nowhere
            jumped = _walk(line, phrase, number, after, slots, failed) if after > at + 1 else None
            if jumped is not None:
                return jumped
            after = None
        at = after if after is not None else at + 1
        used += 1
    return None
