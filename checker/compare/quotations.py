"""The same quotation in different words: a content word put in, left out, replaced or moved inside the quoted stretch."""

import re
from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from itertools import pairwise

from checker.compare.shared_words import shared_runs
from checker.model import Claim, Confidence, Fact, Kind, Reading, Severity, Token
from checker.values.crowd import pairs
from checker.values.number_words import spoken
from checker.values.others import Words

# Words whose change is editing, not a misquotation (articles are kept: "A Higher Loyalty" is not "Higher Loyalty").
_LIGHT = frozenset("and but so well um uh oh yes no that what just then now really".split())
# Written-out and contracted forms count as the same.
_CONTRACTIONS = {
    "n't": "not", "'re": "are", "'ve": "have", "'ll": "will", "'m": "am", "gonna": "going to", "wanna": "want to",
    "gotta": "got to", "cannot": "can not", "till": "until",
    "ok": "okay", "percent": "per cent",
}  # fmt: skip
# words whose beginning is cut off behind an apostrophe
_CLIPPED = {"em": "them", "cause": "because", "til": "until", "bout": "about", "round": "around"}
# "'d" is short for either
_WOULD_OR_HAD = frozenset(("'d", "would", "had"))
# by these an outlet says itself that it has left out or replaced words
_MARKED = re.compile(r"\.\.\.|\. \. \.|\u2026|[\[(]")
# the outlet marks the word as the speaker's own slip
_SIC = re.compile(r"\s*[(\[]\s*sic\b", re.IGNORECASE)
# "V. Orlova" is Orlova
_INITIAL = re.compile(r"[A-Z]\.")
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
        found = _difference(words[a], words[b], _marks(words[a], a, readings), _marks(words[b], b, readings))
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
    spoken = article.spoken_in(fact.start, fact.end)
    tokens = [t for t in spoken if not _SIC.match(article.text, t.end) and not _INITIAL.fullmatch(t.text)]
    out: list[_Word] = []
    for token in tokens:
        clipped = _CLIPPED.get(token.lower, "") if article.text[token.start - 1 : token.start] == "'" else ""
        out += [_Word(clipped, token.start, token.end)] if clipped else _opened(token)
        if article.text[token.end : token.end + 2] == "'s":
            if token.lower in _BEFORE_IS:
                out.append(_Word("is", token.start, token.end))
            elif token.lower == "let":
                out.append(_Word("us", token.start, token.end))
    return _in_digits(out)


def _in_digits(words: Sequence[_Word]) -> list[_Word]:
    """Numbers in one form, since outlets write them in words or in digits."""
    texts = [word.text for word in words]
    out: list[_Word] = []
    at = 0
    while at < len(words):
        number = spoken(texts, at)
        if number is None:
            out.append(words[at])
            at += 1
        else:
            out.append(_Word(str(number[0]), words[at].start, words[number[1] - 1].end))
            at = number[1]
    return out


def _opened(token: Token) -> list[_Word]:
    text = token.lower.rstrip(".")
    if text.endswith("'d") and len(text) > len("'d"):
        return [_Word(text.removesuffix("'d"), token.start, token.end), _Word("'d", token.start, token.end)]
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


def _marks(words: Sequence[_Word], fact: Fact, readings: Mapping[str, Reading]) -> frozenset[int]:
    """Before which words an ellipsis or bracket shows that the outlet has left out or replaced some."""
    text = readings[fact.article].article.text
    return frozenset(n for n, (x, y) in enumerate(pairwise(words), 1) if _MARKED.search(text, x.end, y.start))


def _difference(
    a: Sequence[_Word], b: Sequence[_Word], marks_a: AbstractSet[int], marks_b: AbstractSet[int]
) -> tuple[Sequence[_Word], Sequence[_Word], str] | None:
    """The stretch that two versions share, if a content word differs inside it; marks: where words were left out on purpose."""
    left, right = [w.text for w in a], [w.text for w in b]
    blocks = shared_runs(left, right)
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
    gone, come = _apart(left, right, inside, marks_a, marks_b)
    if all(w in _LIGHT for w in (*gone, *come)) or (gone and come and {*gone, *come} <= _IS):
        return None
    if gone and come and "'d" in (*gone, *come) and {*gone, *come} <= _WOULD_OR_HAD:
        return None
    why = _told(" ".join(gone), " ".join(come))
    return a[left_start:left_end], b[right_start:right_end], why


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


def _apart(
    left: Sequence[str],
    right: Sequence[str],
    blocks: Sequence[tuple[int, int, int]],
    marks_left: AbstractSet[int],
    marks_right: AbstractSet[int],
) -> tuple[list[str], list[str]]:
    """The words of each version that stand between the shared runs; none where the other one marks that it left them out."""
    gone: list[str] = []
    come: list[str] = []
    for (x, y, length), (next_x, next_y, _) in pairwise(blocks):
        x, y = x + length, y + length
        if (x == next_x and x in marks_left) or (y == next_y and y in marks_right):
            continue
        gone += left[x:next_x]
        come += right[y:next_y]
    return gone, come


def _cut(fact: Fact, stretch: Sequence[_Word], readings: Mapping[str, Reading]) -> Fact:
    """The fact with its span and words cut to a stretch."""
    start, end = stretch[0].start, stretch[-1].end
    text = readings[fact.article].article.text[start:end]
    return replace(fact, start=start, end=end, text=text, value=Words(text))
