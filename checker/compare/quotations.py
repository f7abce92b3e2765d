"""The same quotation in different words: a content word put in, left out, replaced or moved inside the quoted stretch."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import combinations

from rapidfuzz.distance import LCSseq, Opcode

from checker.model import Claim, Confidence, Fact, Kind, Reading, Severity, Token
from checker.values.others import Words

# Words whose change is editing, not a misquotation (articles are kept: "A Higher Loyalty" is not "Higher Loyalty").
_LIGHT = frozenset("and but so well um uh oh yes no that just then now really".split())
# Written-out and contracted forms count as the same.
_CONTRACTIONS = {
    "n't": "not", "'re": "are", "'ve": "have", "'ll": "will", "'m": "am", "'d": "would", "gonna": "going to", "wanna": "want to",
    "ok": "okay", "percent": "per cent",
}  # fmt: skip
# Shared words in a row at both ends of a changed stretch: fewer would be two sentences that merely share a phrase.
ANCHOR = 2
# letters of a last word that is an anchor by itself
LAST_WORD = 4
# Share of the shorter quotation's words (inside the stretch) that must be the same.
ALIKE = 0.5


@dataclass(frozen=True, slots=True)
class Misquotation:
    """Two versions of a quotation, each cut to the stretch they share, and what differs in words."""

    kind: Kind
    severity: Severity
    confidence: Confidence
    steps: tuple[str, ...]
    sides: tuple[Fact, ...]


@dataclass(frozen=True, slots=True)
class _Word:
    text: str
    start: int
    end: int


def misquotations(claim: Claim, readings: Mapping[str, Reading]) -> list[Misquotation]:
    """At most one disagreement for a group of versions of one quotation."""
    words = {fact: _words(fact, readings) for fact in claim.facts}
    steps: list[str] = []
    sides: dict[tuple[str, str], Fact] = {}
    agreeing = _agreeing(claim.facts, words)
    for a, b in combinations(claim.facts, 2):
        if a.article == b.article or (a, b) in agreeing:
            continue
        found = _difference(words[a], words[b])
        if found is None:
            continue
        left, right, why = found
        steps.append(why)
        for fact, stretch in ((a, left), (b, right)):
            cut = _cut(fact, stretch, readings)
            sides.setdefault((fact.article, " ".join(w.text for w in stretch)), cut)
    if not sides:
        return []
    speakers = {f.stance.speaker for f in claim.facts if f.stance.speaker}
    who = f"both quote {min(speakers)}" if len(speakers) == 1 else "the same words stand in both"
    return [
        Misquotation(
            Kind.CONTRADICTION, Severity.WARNING, Confidence.MEDIUM, (*dict.fromkeys(steps), who), _one_each(sides.values())
        )
    ]


def _one_each(facts: Iterable[Fact]) -> tuple[Fact, ...]:
    """The first version of each article and wording."""
    out: dict[tuple[str, str], Fact] = {}
    for fact in facts:
        out.setdefault((fact.article, fact.text), fact)
    return tuple(out.values())


def _agreeing(facts: Sequence[Fact], words: Mapping[Fact, Sequence[_Word]]) -> set[tuple[Fact, Fact]]:
    """Pairs of which one is a plain part of the other."""
    plain = {fact: f" {' '.join(w.text for w in words[fact])} " for fact in facts}
    return {(a, b) for a, b in combinations(facts, 2) if plain[a] in plain[b] or plain[b] in plain[a]}


def _words(fact: Fact, readings: Mapping[str, Reading]) -> list[_Word]:
    """The quoted words, lower case, contractions opened, the outlet's insertions in brackets left out."""
    return [word for token in readings[fact.article].article.spoken_in(fact.start, fact.end) for word in _opened(token)]


def _opened(token: Token) -> list[_Word]:
    text = token.lower.rstrip(".")
    for ending, full in _CONTRACTIONS.items():
        if text == ending:
            return [_Word(w, token.start, token.end) for w in full.split()]
        if ending[0] in "n'" and text.endswith(ending) and len(text) > len(ending):
            stem = text[: -len(ending)]
            return [
                _Word("can" if stem == "ca" else "will" if stem == "wo" else stem, token.start, token.end),
                _Word(full, token.start, token.end),
            ]
    return [_Word(part, token.start, token.end) for part in text.split("-")]


def _difference(a: Sequence[_Word], b: Sequence[_Word]) -> tuple[Sequence[_Word], Sequence[_Word], str] | None:
    """The stretch that two versions share, if a content word differs inside it."""
    left, right = [w.text for w in a], [w.text for w in b]
    blocks = [block for block in LCSseq.opcodes(left, right) if block.tag == "equal"]
    # what stands before the first and behind the last anchor is the outlet's choice of where to cut
    anchors = [block for block in blocks if block.src_end - block.src_start >= ANCHOR or _ends(block, left, right)]
    if len(anchors) < 2:
        return None
    start, end = anchors[0], anchors[-1]
    inner_left, inner_right = left[start.src_start : end.src_end], right[start.dest_start : end.dest_end]
    same = LCSseq.similarity(inner_left, inner_right)
    if same < ALIKE * min(len(inner_left), len(inner_right)) or same < ALIKE * max(len(inner_left), len(inner_right)):
        return None
    changed_left, changed_right = _changed(inner_left, inner_right)
    if not [w for w in (*changed_left, *changed_right) if w not in _LIGHT]:
        return None
    why = f"{' '.join(changed_left) or 'nothing'} in one version, {' '.join(changed_right) or 'nothing'} in the other"
    return a[start.src_start : end.src_end], b[start.dest_start : end.dest_end], why


def _ends(block: Opcode, left: Sequence[str], right: Sequence[str]) -> bool:
    """Whether a single shared word is the last one of a version, and long enough not to be there by chance."""
    at_end = block.src_end == len(left) or block.dest_end == len(right)
    return at_end and len(left[block.src_end - 1]) >= LAST_WORD


def _changed(left: Sequence[str], right: Sequence[str]) -> tuple[list[str], list[str]]:
    gone: list[str] = []
    come: list[str] = []
    for code in LCSseq.opcodes(left, right):
        if code.tag != "equal":
            gone += left[code.src_start : code.src_end]
            come += right[code.dest_start : code.dest_end]
    return gone, come


def _cut(fact: Fact, stretch: Sequence[_Word], readings: Mapping[str, Reading]) -> Fact:
    """The fact with its span and words cut to a stretch."""
    start, end = stretch[0].start, stretch[-1].end
    text = readings[fact.article].article.text[start:end]
    return replace(fact, start=start, end=end, text=text, value=Words(text))
