"""Claims of quotations: the same words quoted by two articles, found through rare word sequences."""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from rapidfuzz.distance import LCSseq

from checker.align.claims import Story
from checker.align.stems import weight
from checker.align.unions import connected
from checker.model import Claim, Fact, Reading, Role
from checker.values.crowd import pairs
from checker.values.nouns import noun_class
from checker.values.others import Words

QUOTE_WORDS = 5  # a shorter quotation says too little to be recognised again
SEQUENCE = 3  # words in a row that two versions of one quotation share at the least
LONG_SEQUENCE = 7  # ... or this many of any kind
TELLING = 0.5  # ... and the weight of these words together, so that "it was a" brings nothing together
LONG_RUN = 8  # words in common from which two differently attributed quotations are one (an officer relays a witness)
SHARE = 0.5  # of the shorter one's words, if it is not known that both have one speaker
ROLES = frozenset("authorities police officials prosecutors investigators he she they witnesses".split())


def quotation_claims(readings: Sequence[Reading], stories: Sequence[Story]) -> tuple[Claim, ...]:
    """Claims of quotations of different articles of a story that share a sequence of words with some rare ones among them."""
    by_id = {r.article.id: r for r in readings}
    told = [[by_id[article] for article in story.articles] for story in stories if len(story.articles) > 1]
    return tuple(claim for group in told for claim in _in_story(group))


def _in_story(readings: Sequence[Reading]) -> list[Claim]:
    words: dict[Fact, list[str]] = {}
    blocks: dict[tuple[str, ...], list[Fact]] = defaultdict(list)
    for reading in readings:
        for fact in reading.facts:
            if not isinstance(fact.value, Words) or reading.article.sentences[fact.sentence].role is Role.FURNITURE:
                continue
            spoken = [t.lower.rstrip(".") for t in reading.article.spoken_in(fact.start, fact.end)]
            if len(spoken) < QUOTE_WORDS:
                continue
            words[fact] = spoken
            for n in range(len(spoken) - LONG_SEQUENCE + 1):
                blocks[tuple(spoken[n : n + LONG_SEQUENCE])].append(fact)
            for n in range(len(spoken) - SEQUENCE + 1):
                sequence = tuple(spoken[n : n + SEQUENCE])
                if sum(map(weight, sequence)) >= TELLING:
                    blocks[sequence].append(fact)
    asked: dict[tuple[Fact, Fact], bool] = {}
    for block in blocks.values():
        for a, b in pairs(block, lambda fact: [tuple(words[fact])]):
            left, right = (a, b) if a.article < b.article else (b, a)
            if left.article != right.article and (left, right) not in asked:
                asked[left, right] = _one_quotation(left, right, words)
    claims: list[Claim] = []
    order = {reading.article.id: n for n, reading in enumerate(readings)}
    for group in connected(pair for pair, one in asked.items() if one):
        facts = tuple(sorted(group, key=lambda f: (order[f.article], f.start)))
        speaker = next((f.stance.speaker for f in facts if f.stance.speaker), "")
        claims.append(Claim(f"quote:{speaker}:{facts[0].text[:40]}", facts[0].rule, "quote", speaker, "", "", facts))
    return claims


def _one_quotation(a: Fact, b: Fact, words: Mapping[Fact, list[str]]) -> bool:
    """Whether two quotations may be one: no two named speakers differ, or too much is the same for chance."""
    left, right = _named(a.stance.speaker), _named(b.stance.speaker)
    if left and left == right:
        return True
    if not left or not right:
        # what everybody says on such a day ("condolences to the families of the victims") is not yet one statement
        return LCSseq.similarity(words[a], words[b]) >= SHARE * min(len(words[a]), len(words[b]))
    return LCSseq.similarity(words[a], words[b]) >= LONG_RUN


def _named(speaker: str) -> str:
    """The family name of a speaker; "" for one known by role only ("police", "a man's voice")."""
    last = speaker.replace("'s", "").split()[-1] if speaker else ""
    return last if last[:1].isupper() and not noun_class(last.lower()) and last.lower() not in ROLES else ""
