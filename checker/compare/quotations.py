"""The same quotation in different words: a content word put in, left out, replaced or moved inside the quoted stretch."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from checker.model import Claim, Confidence, Fact, Kind, Reading, Severity, Token
from checker.values.crowd import pairs
from checker.values.others import Words

# Words whose change is editing, not a misquotation (articles are kept: "A Higher Loyalty" is not "Higher Loyalty").
_LIGHT = frozenset("and but so well um uh oh yes no that just then now really".split())
# Written-out and contracted forms count as the same.
_CONTRACTIONS = {
    "n't": "not", "'re": "are", "'ve": "have", "'ll": "will", "'m": "am", "'d": "would", "gonna": "going to", "wanna": "want to",
    "ok": "okay", "percent": "per cent",
}  # fmt: skip
# outlets write small numbers either way
_DIGITS = {word: str(n) for n, word in enumerate("one two three four five six seven eight nine ten eleven twelve".split(), 1)}
# the outlet marks the word as the speaker's own slip
_SIC = re.compile(r"\s*[(\[]\s*sic\b", re.IGNORECASE)
# what "'s" is short for "is" behind, or "has"; behind other words it mostly is a genitive
_BEFORE_IS = frozenset("it he she that what there who where here how this everybody everyone".split())
_IS = frozenset(("is", "has"))
# Shared words in a row at both ends of a changed stretch: fewer would be two sentences that merely share a phrase.
ANCHOR = 2
# letters of a first or last word that is an anchor by itself
END_WORD = 4
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
    plain = {fact: f" {' '.join(w.text for w in words[fact])} " for fact in claim.facts}
    for a, b in pairs(claim.facts, lambda fact: [plain[fact]]):
        if a.article == b.article or plain[a] in plain[b] or plain[b] in plain[a]:
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
    one = len(speakers) == 1
    who = f"both quote {min(speakers)}" if one else "the rest of the quotation is the same in both"
    confidence = Confidence.HIGH if one else Confidence.MEDIUM
    return [
        Misquotation(Kind.CONTRADICTION, Severity.WARNING, confidence, (*dict.fromkeys(steps), who), _one_each(sides.values()))
    ]


def _one_each(facts: Iterable[Fact]) -> tuple[Fact, ...]:
    """The first version of each article and wording."""
    out: dict[tuple[str, str], Fact] = {}
    for fact in facts:
        out.setdefault((fact.article, fact.text), fact)
    return tuple(out.values())


def _words(fact: Fact, readings: Mapping[str, Reading]) -> list[_Word]:
    """The quoted words, lower case, contractions opened, the outlet's insertions in brackets left out."""
    article = readings[fact.article].article
    tokens = [t for t in article.spoken_in(fact.start, fact.end) if not _SIC.match(article.text, t.end)]
    out: list[_Word] = []
    for token in tokens:
        out += _opened(token)
        if token.lower in _BEFORE_IS and article.text[token.end : token.end + 2] == "'s":
            out.append(_Word("is", token.start, token.end))
    return out


def _opened(token: Token) -> list[_Word]:
    text = token.lower.rstrip(".")
    if text in _DIGITS:
        return [_Word(_DIGITS[text], token.start, token.end)]
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
    blocks = _blocks(left, right)
    # what stands before the first and behind the last anchor is the outlet's choice of where to cut
    anchors = [block for block in blocks if block[2] >= ANCHOR or _ends(block, left, right)]
    if len(anchors) < 2:
        return None
    (left_start, right_start, _), (left_last, right_last, length) = anchors[0], anchors[-1]
    left_end, right_end = left_last + length, right_last + length
    inside = [block for block in blocks if left_start <= block[0] < left_end]
    same = sum(block[2] for block in inside)
    if same <= ALIKE * max(left_end - left_start, right_end - right_start):
        return None
    gone = _between(left, left_start, left_end, [(x, n) for x, _, n in inside])
    come = _between(right, right_start, right_end, [(y, n) for _, y, n in inside])
    if all(w in _LIGHT for w in (*gone, *come)) or (gone and come and {*gone, *come} <= _IS):
        return None
    why = _told(" ".join(gone), " ".join(come))
    return a[left_start:left_end], b[right_start:right_end], why


def _blocks(left: Sequence[str], right: Sequence[str]) -> list[tuple[int, int, int]]:
    """The runs of shared words in order, as (left, right, length): the common subsequence with the most letters.

    Letters rather than words, so that a name is not given up for a preposition that happens to stand further on.
    """
    rows = len(left) + 1
    best = [[0] * (len(right) + 1) for _ in range(rows)]
    for x in range(len(left) - 1, -1, -1):
        for y in range(len(right) - 1, -1, -1):
            best[x][y] = max(best[x + 1][y], best[x][y + 1])
            if left[x] == right[y]:
                best[x][y] = max(best[x][y], best[x + 1][y + 1] + len(left[x]))
    out: list[tuple[int, int, int]] = []
    x = y = 0
    while x < len(left) and y < len(right):
        if left[x] == right[y] and best[x][y] == best[x + 1][y + 1] + len(left[x]):
            if out and out[-1][0] + out[-1][2] == x and out[-1][1] + out[-1][2] == y:
                out[-1] = (out[-1][0], out[-1][1], out[-1][2] + 1)
            else:
                out.append((x, y, 1))
            x, y = x + 1, y + 1
        elif best[x + 1][y] >= best[x][y + 1]:
            x += 1
        else:
            y += 1
    return out


def _ends(block: tuple[int, int, int], left: Sequence[str], right: Sequence[str]) -> bool:
    """Whether a single shared word is the first or last one of a version, and long enough not to be there by chance."""
    x, y, length = block
    at_end = x + length == len(left) or y + length == len(right) or x == 0 or y == 0
    return at_end and len(left[x]) >= END_WORD


def _told(gone: str, come: str) -> str:
    """What differs, in words that are the same whichever version comes first."""
    if not gone or not come:
        return f'"{gone or come}" stands in one version and not in the other'
    return " in one version, ".join(f'"{words}"' for words in sorted((gone, come))) + " in the other"


def _between(words: Sequence[str], start: int, end: int, blocks: Iterable[tuple[int, int]]) -> list[str]:
    """The words of a stretch that belong to no shared run."""
    shared = {n for at, length in blocks for n in range(at, at + length)}
    return [words[n] for n in range(start, end) if n not in shared]


def _cut(fact: Fact, stretch: Sequence[_Word], readings: Mapping[str, Reading]) -> Fact:
    """The fact with its span and words cut to a stretch."""
    start, end = stretch[0].start, stretch[-1].end
    text = readings[fact.article].article.text[start:end]
    return replace(fact, start=start, end=end, text=text, value=Words(text))
