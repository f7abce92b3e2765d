"""States: what a sentence says somebody is in ("in custody", "in critical condition"), by the rules of shape choice."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from checker.extract.line import Extent, Line
from checker.extract.match import spans
from checker.extract.parties import Party, parties
from checker.model import Article, Fact, Mention, Role, Scope
from checker.rulebook.choices import Choice, Choices, Wording
from checker.rulebook.rules import Rule, Rulebook
from checker.values.others import State

DENIED = "read from a denial"
PAST = "told in the past tense"

_GAP = 18  # tokens between a subject and its state: ", 27, of Velsk, who was shot in the leg,"
_LONG_GAP = 27  # ... over another predicate: "was shot in the leg as he left a bar and"
_REACH = 6  # tokens between the parts of a wording around its subject
_VETO = 4  # tokens behind a wording that still belong to it for `unless`
_NEGATIONS = frozenset("not never n't cannot hardly".split())
_BREAKS = frozenset(
    "said says say told tells after when while because as before if ; : ? ! where that until although though".split()
)
_AUXILIARIES = frozenset("is are was were has have had will would can could may might should been being remains remain".split())
_LEADING = frozenset("has have had was were is are be been being will also not never yet still now since later then".split())
_JOINING = frozenset("and but or then".split())
_PREPOSITIONS = frozenset(
    "of in on at by to for from with near against outside inside over into among killing shooting wounding injuring murdering"
    " slaying stabbing attacking killed shot wounded injured between like".split()
)
# past participles that may also be active verbs with an object ("Police arrested a man")
_PARTICIPLES = frozenset(
    "arrested charged accused held sought wanted convicted sentenced indicted detained jailed apprehended captured".split()
)
_PAST = frozenset("was were had".split())


@dataclass(frozen=True, slots=True)
class Told:
    """A wording in a sentence: tokens start..stop of its words; the party it is said of, None for everybody."""

    start: int
    stop: int
    party: Party | None


def read_states(
    article: Article, mentions: Sequence[Mention], rulebook: Rulebook, extent: Extent | None = None
) -> tuple[Fact, ...]:
    """All states that an article tells, in text order, with the outlet's own stance.

    A denial is read as the state it implies ("has not been arrested": at large); a denied state that implies none is left out.
    The subject is a name, or a role in the event: ``about`` is "suspect", "second suspect", or in the plural for all of them.
    """
    if extent is None:
        from checker.extract.numbers import extent as extent_of_numbers

        extent = extent_of_numbers
    cues = rulebook.cues
    if not cues:
        return ()
    by_sentence: dict[int, list[Mention]] = {}
    for mention in mentions:
        by_sentence.setdefault(mention.sentence, []).append(mention)
    out: list[Fact] = []
    before: list[Line] = []
    for sentence in article.sentences:
        if sentence.role is Role.FURNITURE or not sentence.tokens:
            continue
        line = Line(article, sentence, by_sentence.get(sentence.index, ()), extent)
        wordings = {place for word in line.positions for place in cues.get(word, ())}
        possible = [place for place in sorted(wordings) if _possible(line, rulebook, place)]
        if possible:
            out += _line_states(line, before, possible, rulebook)
        before = [*before[-1:], line]
    return tuple(sorted(out, key=lambda f: (f.start, f.end, f.rule)))


def _possible(line: Line, rulebook: Rulebook, place: tuple[int, int, int]) -> bool:
    """Whether the sentence holds all the words that a wording cannot do without."""
    choices = rulebook.rules[place[0]].choices
    assert choices is not None
    wording = choices.states[place[1]].wordings[place[2]]
    parts = [part for part in (wording.before, wording.after) if part is not None]
    return not any(need.isdisjoint(line.positions.keys()) for part in parts for need in part.needs)


def _line_states(line: Line, before: Sequence[Line], wordings: Sequence[tuple[int, int, int]], rulebook: Rulebook) -> list[Fact]:
    here = parties(line)
    found: dict[str, list[tuple[Told, Fact]]] = {}
    vetoes: dict[int, list[tuple[int, int]]] = {}
    for number, place, which in wordings:
        rule = rulebook.rules[number]
        choices = rule.choices
        assert choices is not None
        state = choices.states[place]
        wording = state.wordings[which]
        for told in tellings(line, wording, here):
            if number not in vetoes:
                vetoes[number] = [span for veto in rule.vetoes for span, _ in spans(line, veto)]
            if any(start < told.stop + _VETO and told.start < stop for start, stop in vetoes[number]):
                continue
            fact = _fact(line, before, rule, choices, state, wording, told)
            if fact is not None:
                found.setdefault(rule.id, []).append((told, fact))
    return [fact for group in found.values() for fact in _longest(group)]


def _longest(group: Sequence[tuple[Told, Fact]]) -> Iterator[Fact]:
    """Of wordings that overlap, the longest: "was found not guilty" is not "found guilty"."""
    taken: list[Told] = []
    for told, fact in sorted(group, key=lambda x: (x[0].start - x[0].stop, x[0].start)):
        if not any(t.start < told.stop and told.start < t.stop for t in taken):
            taken.append(told)
            yield fact


def tellings(line: Line, wording: Wording, here: Sequence[Party]) -> Iterator[Told]:
    """Where a wording stands in a sentence, with the party it is said of."""
    if not wording.subject:
        assert wording.after is not None
        for (start, stop), _ in spans(line, wording.after):
            yield Told(start, stop, None)
        return
    if wording.before is None:
        assert wording.after is not None
        for (start, stop), _ in spans(line, wording.after):
            party = subject_before(line, here, start)
            if party is not None and not _active(line, here, party, start, stop):
                yield Told(start, stop, party)
        return
    for (start, stop), _ in spans(line, wording.before):
        party = next((p for p in here if p.start == stop), None)
        if party is None:
            continue
        if wording.after is None:
            yield Told(start, party.stop, party)
            continue
        for (low, high), _ in spans(line, wording.after):
            if party.stop <= low <= party.stop + _REACH and not _BREAKS & set(line.lower[party.stop : low]):
                yield Told(start, high, party)
                break


def _active(line: Line, here: Sequence[Party], party: Party, start: int, stop: int) -> bool:
    """Whether a participle is rather a verb with an object, or too far from its noun to belong to it."""
    if line.lower[start] not in _PARTICIPLES:
        return False
    if party.pronoun:
        return True
    between = [w for w in line.lower[party.stop : start] if w not in (",", "who", "and")]
    return (bool(between) and line.sentence.role is not Role.HEADLINE) or any(p.start == stop for p in here)


def subject_before(line: Line, here: Sequence[Party], at: int) -> Party | None:
    """The party that the predicate beginning at a token is said of; None if that is not plain."""
    behind = [p for p in here if p.stop <= at]
    while behind:
        party = behind.pop()
        gap = line.lower[party.stop : _without_auxiliaries(line, party.stop, at)]
        if gap[:1] in (["'s"], ["'"]):
            gap = gap[1:]
        if len(gap) > _GAP or _BREAKS & set(gap):
            return None
        relative = gap[:1] in (["who"], ["whom"]) or gap[:2] == [",", "who"]
        joined = bool(gap) and (gap[-1] in _JOINING or gap[-2:] == ["and", ","])
        if joined and behind and _in_one_clause(line, behind[-1], party, at):
            continue  # "the gunman shot her and was arrested": the first party of the clause, not the nearest
        if _AUXILIARIES & set(gap) and not (relative or joined):
            return None
        if gap and not joined and not relative:
            if gap[0] == "," and gap[-1] != "," and not gap[1].isdecimal():
                return None
            if gap[0] != "," and gap[-1] == ",":
                continue  # the comma ends an aside that begins further left
        if party.start > 0 and line.lower[party.start - 1] in _PREPOSITIONS and party.extent != "none":
            if not behind:
                return None if line.sentence.role is not Role.HEADLINE else party
            continue
        return party
    return None


def _in_one_clause(line: Line, further: Party, nearer: Party, at: int) -> bool:
    """Whether a party further left may be the subject of joined predicates; two parties joined by "and" are one subject."""
    if at - further.stop > _LONG_GAP or _BREAKS & set(line.lower[further.stop : at]):
        return False
    return nearer.pronoun or line.lower[further.stop : nearer.start] not in (["and"], [","], [",", "and"])


def _without_auxiliaries(line: Line, start: int, at: int) -> int:
    """Where the auxiliaries and adverbs in front of a predicate begin: "[has not yet] been arrested"."""
    while at > start and (line.lower[at - 1] in _LEADING or line.lower[at - 1].endswith(("n't", "ly"))):
        at -= 1
    return at


def _fact(
    line: Line, before: Sequence[Line], rule: Rule, choices: Choices, state: Choice, wording: Wording, told: Told
) -> Fact | None:
    party = told.party
    name = state.name
    steps: tuple[str, ...] = ()
    from_token = party.stop if party is not None and party.stop <= told.start else max(told.start - 3, 0)
    words = line.lower[from_token : told.stop]
    if wording.negative:
        words = line.lower[from_token : told.start]  # a negation inside belongs to the wording
    negated = any(w in _NEGATIONS or w.endswith("n't") for w in words) or "yet to be" in " ".join(words)
    if negated is not (party is not None and party.extent == "none"):
        if not state.denied:
            return None
        name, steps = state.denied, (DENIED,)
    elif negated:
        return None
    if set(line.lower[max(told.start - 3, 0) : told.start + 1]) & _PAST and not steps and not choices.rank(name):
        steps = (PAST,)
    if "had" in words and name == state.name and choices.rank(name) > 0:
        return None  # "had been charged": what went before the story
    subject = party.mention if party is not None else None
    role = party.role if party is not None else choices.role
    if party is not None and (role in choices.others or party.noun in choices.others):
        return None
    if party is not None and party.which == "other" and party.extent == "none":
        return None
    if party is not None and party.pronoun and party.extent == "one":
        role, subject = _referent(before, line, party)
    first, last = told.start, told.stop
    if party is not None and party.start < first:
        first = party.start
    start, end = line.offsets(first, last)
    return Fact(
        rule=rule.id,
        attribute=rule.attribute,
        article=line.article.id,
        sentence=line.sentence.index,
        start=start,
        end=end,
        text=line.article.text[start:end],
        value=State(choices.set, name),
        about=_about(choices, party, role),
        subject=subject,
        scope=_scope(choices, party, role),
        trigger=line.offsets(told.start, told.stop),
        steps=steps,
    )


def _about(choices: Choices, party: Party | None, role: str) -> str:
    role = role if role not in ("", "person") else choices.role
    if party is None or party.sweeping:
        return f"{role}s"
    which = "" if party.which == "other" else party.which
    return f"{which} {role}".strip()


def _scope(choices: Choices, party: Party | None, role: str) -> Scope:
    """Population: the role; part: whether it is said of one or some out of several, as far as the words tell."""
    population = role if role not in ("", "person") else choices.role
    if party is None:
        return Scope(population=population)
    part = not party.sweeping and not party.definite
    return Scope(population=population, part=part, excludes="others" if party.which == "other" else "")


def _referent(before: Sequence[Line], line: Line, pronoun: Party) -> tuple[str, Mention | None]:
    """Whom "he" or "she" is: the first person of the same sentence or of the one before it."""
    for earlier in (line, *reversed(before)):
        found = [p for p in parties(earlier) if (earlier is not line or p.stop <= pronoun.start) and not p.pronoun]
        singles = [p for p in found if p.extent == "one" and p.role != "police"]
        if singles:
            return singles[0].role, singles[0].mention
    return "", None
