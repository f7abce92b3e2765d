"""Claims by parallel sentences: figures and times of two articles whose surroundings say the same, one value apart.

Two facts of one attribute are linked when each is the other's best partner, and when enough speaks for one thing: the words
around, the verb, the noun that is counted, how close the values lie. A fact that finds its own value again in the other article
is thereby spoken for, so that "two of the six" is never held against "six".
"""

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from typing import TypeAlias

from checker.align.bonds import MEASURED, TELLING_DIGITS, Bond, bond
from checker.align.claims import KEYED_ELSEWHERE, TOLLS, Story, keys_of
from checker.align.context import Context, context_of, rarity
from checker.align.figures import changed_about, close, noun_of, relation_of
from checker.align.governor import of_saying
from checker.align.moments import refers
from checker.align.stems import overlap
from checker.align.unions import connected
from checker.model import Claim, Entity, Fact, Reading, Role, Token
from checker.values.crowd import pairs
from checker.values.nouns import is_person
from checker.values.period import Period
from checker.values.quantity import Measure, Modifier, Quantity
from checker.values.relation import Relation

# How alike (Dice of the weighted words around, 0..1) two contexts must be for an equal value to be the same statement; less than
# for values apart, as equal values are evidence themselves.
SAME_VALUE = 0.22
# Overlap from which sentence vectors are asked about a pair, and their cosine from which they bring it together.
MAYBE = 0.20
SAME_SENTENCE = 0.85
# facts of one attribute in one article that are tried at the most
BLOCK_LIMIT = 60

# "a mother": said of one, but no count
_ARTICLES = frozenset(("a", "an", "another"))
# what reports tell of one after the other, besides people
_TOLD_ONE_BY_ONE = frozenset(
    "body victim suspect shot bullet bomb blast explosion shooting attack stabbing fire crash quake aftershock vehicle car truck"
    " call weapon gun arrest".split()
)
_ORDINALS = frozenset("first second third fourth fifth sixth seventh eighth ninth tenth".split())
_BY_VECTORS = Bond("the sentence model finds the sentences around them alike", strong=False)

# cosines of pairs of sentences; comes from outside, since a stage loads no model
Similarities: TypeAlias = Callable[[Sequence[tuple[str, str]]], list[float]]


def parallel_claims(
    readings: Sequence[Reading],
    stories: Sequence[Story],
    entity_of: Mapping[tuple[str, int, int], Entity],
    fixed: frozenset[str],
    similarities: Similarities | None = None,
) -> tuple[Claim, ...]:
    """Claims of figures and times that no key brings together, over the articles of each story.

    Args:
        fixed: ids of the rules whose facts have a key.
        similarities: asked about pairs that the words leave undecided; None for words alone.
    """
    by_id = {r.article.id: r for r in readings}
    claims: list[Claim] = []
    for story in stories:
        if len(story.articles) < 2:
            continue
        blocks: dict[str, dict[str, list[Context]]] = defaultdict(lambda: defaultdict(list))
        keyed: set[Fact] = set()
        for article in story.articles:
            reading = by_id[article]
            rare = rarity(reading)
            measured = {(fact.start, fact.end) for fact in reading.facts if fact.rule in fixed}
            for fact in reading.facts:
                if fact.rule not in fixed and (fact.start, fact.end) in measured:
                    continue  # read by a rule that knows better what it is of
                block = blocks[fact.attribute][article]
                if len(block) >= BLOCK_LIMIT or not _comparable(fact, reading):
                    continue
                if any(keys_of(fact, story, entity_of, fixed)):
                    if fact.rule not in fixed or fact.attribute not in MEASURED:
                        continue
                    keyed.add(fact)  # may still be the partner of one whose subject was not read ("he served")
                block.append(context_of(reading, fact, rare, entity_of))
        for attribute, per_article in sorted(blocks.items()):
            claims += _linked(attribute, per_article, story, fixed, keyed, similarities)
    return tuple(claims)


def _comparable(fact: Fact, reading: Reading) -> bool:
    if fact.attribute in KEYED_ELSEWHERE or reading.article.sentences[fact.sentence].role is Role.FURNITURE:
        return False
    if fact.attribute in TOLLS and (fact.main_event or fact.scope.part):
        return False  # those of the main event have a key; those of the background are told apart by their sentences
    if fact.stance.modality in ("denied", "conditional", "question") or fact.text.lower() in _ARTICLES:
        return False
    if fact.attribute == "date" and reading.article.sentences[fact.sentence].role is Role.CAPTION:
        return False  # a picture has a day of its own
    if fact.attribute in ("date", "time"):
        tokens = reading.article.sentences[fact.sentence].tokens
        if of_saying(tokens, fact.start) or refers(tokens, fact):
            return False
    value = fact.value
    if isinstance(value, Quantity) and value.measure is Measure.RANK:
        # "the first quake measured 6.4, the second 5.9": told one by one
        tokens = reading.article.sentences[fact.sentence].tokens
        return len(_ORDINALS & {t.lower for t in tokens}) < 2 and not _one_more(fact, value, tokens)
    if isinstance(value, Quantity):
        return value.modifier is not Modifier.VAGUE
    if isinstance(value, Period):
        return value.resolved or value.minutes is not None
    return True


def _one_more(fact: Fact, rank: Quantity, tokens: Sequence[Token]) -> bool:
    """Whether a rank only goes on counting: "a fourth victim was found", and later on a fifth; not "a fourth term"."""
    before = next((t.lower for t in reversed(tokens) if t.end <= fact.start), "")
    return before in _ARTICLES and (is_person(rank.noun) or rank.noun in _TOLD_ONE_BY_ONE)


def _linked(
    attribute: str,
    per_article: Mapping[str, list[Context]],
    story: Story,
    fixed: frozenset[str],
    keyed: AbstractSet[Fact],
    similarities: Similarities | None,
) -> list[Claim]:
    """The connected groups of partners, with at least one pair apart."""
    articles = [article for article in story.articles if per_article.get(article)]
    links: list[_Link] = []
    for a, b in pairs(articles, lambda article: (c.fact.value for c in per_article[article])):
        for link in _partners(per_article[a], per_article[b], fixed, similarities):
            if link.relation in (Relation.REFINES, Relation.COARSENS) and not close(link.left, link.right):
                continue  # "10,000" is within "at least three", and no statement of the same
            if link.left in keyed and link.right in keyed:
                continue  # have been compared, or are two persons'
            links.append(link)
    groups = connected((link.left, link.right) for link in links)
    group_of = {fact: n for n, group in enumerate(groups) for fact in group}
    bonds_of: dict[int, list[_Link]] = defaultdict(list)
    for link in links:
        if link.bond is not None:
            bonds_of[group_of[link.left]].append(link)
    order = {article: n for n, article in enumerate(articles)}
    out: list[Claim] = []
    for n, group in enumerate(groups):
        bonds = bonds_of[n]
        if not bonds:
            continue
        facts = tuple(sorted(group, key=lambda f: (order[f.article], f.start)))
        rules = {f.rule for f in facts}
        subject = next((noun for f in facts if (noun := noun_of(f))), "")
        out.append(
            Claim(
                id=":".join((attribute, subject, story.key, str(len(out)))),
                rule=rules.pop() if len(rules) == 1 else f"open.{attribute}",
                attribute=attribute,
                subject=subject,
                event=story.key,
                scope="",
                facts=facts,
                parallel=True,
                ties=tuple(dict.fromkeys(link.bond.why for link in bonds if link.bond)),
                strong=all(link.bond.strong for link in bonds if link.bond),
                one_group=any(link.kin for link in bonds),
            )
        )
    return out


@dataclass(frozen=True, slots=True)
class _Link:
    """Two facts of two articles that speak of one thing; bond: why, if their values exclude each other."""

    left: Fact
    right: Fact
    relation: Relation
    bond: Bond | None = None
    kin: bool = False


def _partners(
    left: Sequence[Context], right: Sequence[Context], fixed: frozenset[str], similarities: Similarities | None
) -> list[_Link]:
    """Pairs that speak of the same thing: equal values first, then the mutually most alike."""
    scored = [
        (overlap(a.words, b.words), n, m, relation, kin)
        for n, a in enumerate(left)
        for m, b in enumerate(right)
        for relation, kin in [relation_of(a.fact, b.fact)]
        if relation is not Relation.UNKNOWN
    ]
    scored.sort(key=lambda x: (-x[0], x[1], x[2]))
    out: list[_Link] = []
    spoken_left: set[int] = set()
    spoken_right: set[int] = set()
    for alike, n, m, relation, _ in scored:
        if relation.compatible and alike >= SAME_VALUE and n not in spoken_left and m not in spoken_right:
            spoken_left.add(n)
            spoken_right.add(m)
            out.append(_Link(left[n].fact, right[m].fact, relation))
    best_left: dict[int, int] = {}
    best_right: dict[int, int] = {}
    for _, n, m, _, _ in scored:
        best_left.setdefault(n, m)
        best_right.setdefault(m, n)
    apart = [
        (alike, n, m, kin)
        for alike, n, m, relation, kin in scored
        if relation is Relation.DISJOINT
        and n not in spoken_left
        and m not in spoken_right
        and ((best_left[n] == m and best_right[m] == n) or changed_about(left[n].fact, right[m].fact) >= TELLING_DIGITS)
    ]
    undecided: list[tuple[int, int]] = []
    for alike, n, m, kin in apart:
        found = bond(left[n], right[m], alike, fixed, kin=kin)
        if found is not None:
            out.append(_Link(left[n].fact, right[m].fact, Relation.DISJOINT, found, kin))
        elif alike >= MAYBE and not kin:
            undecided.append((n, m))
    if similarities and undecided:
        cosines = similarities([(left[n].sentence, right[m].sentence) for n, m in undecided])
        for (n, m), cosine in zip(undecided, cosines, strict=True):
            if cosine >= SAME_SENTENCE:
                out.append(_Link(left[n].fact, right[m].fact, Relation.DISJOINT, _BY_VECTORS))
    return out
