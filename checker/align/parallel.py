"""Claims by parallel sentences: open facts of two articles whose surroundings say the same, one value apart.

A fact's context is its sentence: the content words, near ones more than far ones, without the value itself. Two facts of one
type and noun are linked when each is the other's best partner; a fact that finds its own value again in the other article is
thereby spoken for, so that "two of the six" is never held against "six".
"""

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from math import log
from typing import TypeAlias

from checker.align.claims import OTHER_ATTRIBUTES, Story, keys_of
from checker.align.governor import LIGHT, governor
from checker.align.stems import overlap, stem, weight
from checker.model import Claim, Entity, Fact, MentionType, Reading, Role
from checker.values.algebra import compare
from checker.values.period import Period
from checker.values.quantity import Modifier, Quantity
from checker.values.relation import Relation

# Overlap (Dice, 0..1) of two contexts from which two figures are held to be about the same thing; measured on the
# project's stories and on clusters of real articles: lower lets unlike sentences in, higher loses paraphrases.
SAME_THING = 0.35
# ... and from which an equal value is taken as the same statement. Lower, because equal values are evidence themselves.
SAME_VALUE = 0.22
# Overlap from which sentence vectors are asked about a pair, and their cosine from which they bring it together.
MAYBE = 0.20
SAME_SENTENCE = 0.85
# A word this many tokens from the value counts half.
HALF_WEIGHT_DISTANCE = 8
# a figure of this many characters beside the value says which thing is meant ("$30 million"); a short one stands anywhere
DISTINCTIVE_DIGITS = 3
# facts of one type and noun in one article that are tried at the most
BLOCK_LIMIT = 40


# ... and the stems that two sentences share beside the verb, at the least
SHARED_STEMS = 2
_NAMES = frozenset({MentionType.PERSON, MentionType.ORGANIZATION, MentionType.PROPER})

# cosines of pairs of sentences; comes from outside, since a stage loads no model
Similarities: TypeAlias = Callable[[Sequence[tuple[str, str]]], list[float]]


@dataclass(frozen=True, slots=True)
class Context:
    """What stands around a value: weighted words, the whole sentence for vectors, the verb it belongs to, and who is named."""

    fact: Fact
    words: dict[str, float]
    sentence: str
    governor: str
    names: frozenset[str]


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
        if not value or (token.text[0].isdigit() and len(token.text) < DISTINCTIVE_DIGITS):
            continue
        key = stem(token.lower)
        distance = first - n if n < first else n - last
        value *= max(0.0, rare(key)) * HALF_WEIGHT_DISTANCE / (HALF_WEIGHT_DISTANCE + distance - 1)
        words[key] = max(words.get(key, 0.0), value)
    text = reading.article.text[sentence.start : sentence.end]
    names = frozenset(
        entity.id
        for mention in reading.mentions
        if mention.sentence == fact.sentence and mention.type in _NAMES
        for entity in [entity_of.get((mention.article, mention.start, mention.end))]
        if entity is not None
    )
    return Context(fact, words, text, governor(sentence.tokens, fact.start, fact.end), names)


def parallel_claims(
    readings: Sequence[Reading],
    stories: Sequence[Story],
    entity_of: Mapping[tuple[str, int, int], Entity],
    similarities: Similarities | None = None,
) -> tuple[Claim, ...]:
    """Claims of open facts over the articles of each story.

    Args:
        similarities: asked about pairs that the words leave undecided; None for words alone.
    """
    by_id = {r.article.id: r for r in readings}
    claims: list[Claim] = []
    for story in stories:
        if len(story.articles) < 2:
            continue
        blocks: dict[tuple[str, str], dict[str, list[Context]]] = defaultdict(lambda: defaultdict(list))
        for article in story.articles:
            reading = by_id[article]
            rare = rarity(reading)
            for fact in reading.facts:
                if _comparable(fact, reading) and not any(keys_of(fact, story, entity_of)):
                    block = blocks[(fact.attribute, _counted(fact))][article]
                    if len(block) < BLOCK_LIMIT:
                        block.append(context_of(reading, fact, rare, entity_of))
        for (attribute, about), per_article in sorted(blocks.items()):
            if len(per_article) > 1:
                claims += _linked(attribute, about, per_article, story, similarities)
    return tuple(claims)


def _comparable(fact: Fact, reading: Reading) -> bool:
    if (
        not (fact.rule.startswith("open.") or fact.attribute in OTHER_ATTRIBUTES - {"rank"})
        or fact.attribute == "place"
        or reading.article.sentences[fact.sentence].role is Role.FURNITURE
    ):
        return False
    if fact.stance.modality in ("denied", "conditional", "question"):
        return False
    value = fact.value
    if isinstance(value, Quantity):
        return value.modifier is not Modifier.VAGUE
    if isinstance(value, Period):
        return value.resolved or value.minutes is not None
    return True


def _counted(fact: Fact) -> str:
    """What is counted or measured: the noun or unit, whatever a rule found the figure to be about."""
    if isinstance(fact.value, Quantity) and not fact.rule.startswith("open."):
        return fact.value.noun or fact.value.unit or ""
    return fact.about if fact.rule.startswith("open.") else ""


def _linked(
    attribute: str, about: str, per_article: Mapping[str, list[Context]], story: Story, similarities: Similarities | None
) -> list[Claim]:
    """The connected groups of mutually best partners, with at least one pair apart."""
    articles = list(per_article)
    links: list[tuple[Fact, Fact]] = []
    apart = 0
    for n, a in enumerate(articles):
        for b in articles[n + 1 :]:
            for left, right, relation in _partners(per_article[a], per_article[b], similarities):
                links.append((left, right))
                apart += relation is Relation.DISJOINT
    if not apart:
        return []
    groups: dict[Fact, set[Fact]] = {}
    for left, right in links:
        merged = groups.get(left, {left}) | groups.get(right, {right})
        for fact in merged:
            groups[fact] = merged
    out: list[Claim] = []
    seen: set[Fact] = set()
    for fact, group in groups.items():
        if fact in seen:
            continue
        seen |= group
        facts = tuple(sorted(group, key=lambda f: (articles.index(f.article), f.start)))
        out.append(
            Claim(
                id=":".join((attribute, about, story.key, str(len(out)))),
                rule=rules.pop() if len(rules := {f.rule for f in facts}) == 1 else f"open.{attribute}",
                attribute=attribute,
                subject=about,
                event=story.key,
                scope="",
                facts=facts,
            )
        )
    return out


def _partners(
    left: Sequence[Context], right: Sequence[Context], similarities: Similarities | None
) -> list[tuple[Fact, Fact, Relation]]:
    """Pairs that speak of the same thing: equal values first, then the mutually most alike."""
    scored = [
        (overlap(a.words, b.words), n, m, compare(a.fact.value, b.fact.value).relation)
        for n, a in enumerate(left)
        for m, b in enumerate(right)
    ]
    scored.sort(key=lambda x: (-x[0], x[1], x[2]))
    out: list[tuple[Fact, Fact, Relation]] = []
    spoken_left: set[int] = set()
    spoken_right: set[int] = set()

    def link(n: int, m: int, relation: Relation) -> None:
        spoken_left.add(n)
        spoken_right.add(m)
        out.append((left[n].fact, right[m].fact, relation))

    for alike, n, m, relation in scored:
        if relation.compatible and alike >= SAME_VALUE and n not in spoken_left and m not in spoken_right:
            link(n, m, relation)
    best_left: dict[int, int] = {}
    best_right: dict[int, int] = {}
    for _, n, m, _ in scored:
        best_left.setdefault(n, m)
        best_right.setdefault(m, n)
    apart = [
        (alike, n, m)
        for alike, n, m, relation in scored
        if relation is Relation.DISJOINT
        and n not in spoken_left
        and m not in spoken_right
        and best_left[n] == m
        and best_right[m] == n
        and not _named_apart(left[n], right[m])
    ]
    certain = [(n, m) for alike, n, m in apart if alike >= SAME_THING and _same_clause(left[n], right[m])]
    undecided = [(n, m) for alike, n, m in apart if alike >= MAYBE and (n, m) not in certain]
    if similarities and undecided:
        cosines = similarities([(left[n].sentence, right[m].sentence) for n, m in undecided])
        certain += [pair for pair, cosine in zip(undecided, cosines, strict=True) if cosine >= SAME_SENTENCE]
    for n, m in certain:
        link(n, m, Relation.DISJOINT)
    return out


def _named_apart(a: Context, b: Context) -> bool:
    """Whether two values are said of different names."""
    return bool(a.names and b.names and not a.names & b.names)


def _same_clause(a: Context, b: Context) -> bool:
    """Whether two values belong to the same telling verb and share words beside it."""
    if a.governor != b.governor or not a.governor or a.governor in LIGHT:
        return False
    shared = (a.words.keys() & b.words.keys()) - {a.governor}
    return len(shared) >= SHARED_STEMS
