"""Claims by parallel sentences: figures and times of two articles whose surroundings say the same, one value apart.

Two facts of one attribute are linked when each is the other's best partner, and when enough speaks for one thing: the words
around, the verb, the noun that is counted, how close the values lie. A fact that finds its own value again in the other article
is thereby spoken for, so that "two of the six" is never held against "six".
"""

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from typing import TypeAlias

from checker.align.claims import KEYED_ELSEWHERE, TOLLS, Story, keys_of
from checker.align.context import SUM, Context, context_of, rarity
from checker.align.governor import LIGHT, of_saying
from checker.align.moments import refers, same_moment
from checker.align.sorts import same_sort
from checker.align.stems import overlap, stem
from checker.model import Claim, Entity, Fact, Reading, Role
from checker.values.algebra import compare
from checker.values.nouns import PERSON, noun_class, singular
from checker.values.period import Period, Span
from checker.values.quantity import Measure, Modifier, Quantity
from checker.values.relation import Relation

# How alike (Dice of the weighted words around, 0..1) two contexts must be, by what else speaks for one thing. Set on the
# project's invented stories and on clusters of real articles, as the point where false pairs begin to outnumber true ones.
SAME_WORDS = 0.45  # the words alone, for figures that lie close together
SAME_NOUN = 0.30  # ... the same thing is counted
SAME_VERB = 0.20  # ... the same verb governs
SAME_VERB_ANY_VALUE = 0.35  # the same verb, values of any distance, dates
# ... and from which an equal value is taken as the same statement: equal values are evidence themselves.
SAME_VALUE = 0.22
# stems that two contexts share beside the verb, at the least
SHARED_STEMS = 2
# The smaller of two figures divided by the larger, from which they lie close together: slips and estimates seldom halve a figure.
CLOSE = 0.5
# ... among which those that speak in every report do not count
_AUTHORITIES = frozenset(("polic", "offic", "offici", "author", "spokesman", "depart", "report"))
# Digits in another order: from four on by themselves, from three on with this overlap, since chance hardly makes them.
TELLING_DIGITS = 4
SOME_DIGITS = 3
SAME_DIGITS = 0.15
# Overlap from which sentence vectors are asked about a pair, and their cosine from which they bring it together.
MAYBE = 0.20
SAME_SENTENCE = 0.85
# facts of one attribute in one article that are tried at the most
BLOCK_LIMIT = 60

# classes of people who are in every story; what else is counted is itself a word in common
_ANYBODY = frozenset({PERSON, "man", "woman", "child", "teenager"})
# what a rule of one thing measures is as good as a noun that is counted; but a match has many scores, a table many ranks
_MEASURED = frozenset({"duration", "money", "measure", "percent"})
# "a mother": said of one, but no count
_ARTICLES = frozenset(("a", "an", "another"))

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
                    if fact.rule not in fixed or fact.attribute not in _MEASURED:
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
    if fact.attribute in ("date", "time"):
        tokens = reading.article.sentences[fact.sentence].tokens
        if of_saying(tokens, fact.start) or refers(tokens, fact):
            return False
    value = fact.value
    if isinstance(value, Quantity):
        return value.modifier is not Modifier.VAGUE
    if isinstance(value, Period):
        return value.resolved or value.minutes is not None
    return True


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
    links: list[tuple[Fact, Fact]] = []
    apart: set[Fact] = set()
    for n, a in enumerate(articles):
        for b in articles[n + 1 :]:
            for left, right, relation in _partners(per_article[a], per_article[b], fixed, similarities):
                if relation in (Relation.REFINES, Relation.COARSENS) and not close(left, right):
                    continue  # "10,000" is within "at least three", and no statement of the same
                if left in keyed and right in keyed:
                    continue  # have been compared, or are two persons'
                links.append((left, right))
                if relation is Relation.DISJOINT:
                    apart |= {left, right}
    groups: dict[Fact, set[Fact]] = {}
    for left, right in links:
        merged = groups.get(left, {left}) | groups.get(right, {right})
        for fact in merged:
            groups[fact] = merged
    out: list[Claim] = []
    seen: set[Fact] = set()
    for fact, group in groups.items():
        if fact in seen or not group & apart:
            continue
        seen |= group
        facts = tuple(sorted(group, key=lambda f: (articles.index(f.article), f.start)))
        rules = {f.rule for f in facts}
        subject = next((noun for f in facts if (noun := _noun(f))), "")
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
            )
        )
    return out


def _partners(
    left: Sequence[Context], right: Sequence[Context], fixed: frozenset[str], similarities: Similarities | None
) -> list[tuple[Fact, Fact, Relation]]:
    """Pairs that speak of the same thing: equal values first, then the mutually most alike."""
    scored = [
        (overlap(a.words, b.words), n, m, relation)
        for n, a in enumerate(left)
        for m, b in enumerate(right)
        if (relation := compare(a.fact.value, b.fact.value).relation) is not Relation.UNKNOWN
    ]
    scored.sort(key=lambda x: (-x[0], x[1], x[2]))
    out: list[tuple[Fact, Fact, Relation]] = []
    spoken_left: set[int] = set()
    spoken_right: set[int] = set()
    for alike, n, m, relation in scored:
        if relation.compatible and alike >= SAME_VALUE and n not in spoken_left and m not in spoken_right:
            spoken_left.add(n)
            spoken_right.add(m)
            out.append((left[n].fact, right[m].fact, relation))
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
        and ((best_left[n] == m and best_right[m] == n) or changed_about(left[n].fact, right[m].fact) >= TELLING_DIGITS)
    ]
    certain = [(n, m) for alike, n, m in apart if _same_thing(left[n], right[m], alike, fixed)]
    undecided = [(n, m) for alike, n, m in apart if alike >= MAYBE and (n, m) not in certain]
    if similarities and undecided:
        cosines = similarities([(left[n].sentence, right[m].sentence) for n, m in undecided])
        certain += [pair for pair, cosine in zip(undecided, cosines, strict=True) if cosine >= SAME_SENTENCE]
    out += [(left[n].fact, right[m].fact, Relation.DISJOINT) for n, m in certain]
    return out


def _same_thing(a: Context, b: Context, alike: float, fixed: frozenset[str]) -> bool:
    """Whether enough speaks for two values being of one thing."""
    if not same_moment(a, b) or not same_sort(a.fact, b.fact, (a.published, b.published)) or _part_and_whole(a.fact, b.fact):
        return False
    if a.fact.rule != b.fact.rule and a.fact.rule in fixed and b.fact.rule in fixed:
        return False  # the sentence of a court, and what was served of it
    digits = changed_about(a.fact, b.fact)
    if digits >= TELLING_DIGITS or (digits >= SOME_DIGITS and alike >= SAME_DIGITS):
        return True
    verb = a.governor == b.governor and bool(a.governor) and a.governor not in LIGHT
    noun = (a.fact.rule == b.fact.rule and a.fact.rule in fixed and a.fact.attribute in _MEASURED) or (
        bool(_noun(a.fact)) and _noun(a.fact) == _noun(b.fact)
    )
    own = {a.governor, stem(_noun(a.fact))} | _AUTHORITIES
    shared = sum(key not in own and singular(key) not in own for key in a.words.keys() & b.words.keys())
    if a.agent and b.agent and a.agent != b.agent and not a.names & b.names:
        return False  # two who did the same
    if not verb and a.fact.attribute == "count" and 1 in (_figure(a.fact), _figure(b.fact)):
        return False  # "one company of two"
    if a.names and b.names and not a.names & b.names and not (noun and shared > SHARED_STEMS and alike >= SAME_WORDS):
        return False  # said of different names
    deal = isinstance(a.fact.value, Period) and any(key.startswith(SUM) for key in a.words.keys() & b.words.keys())
    if verb and shared >= SHARED_STEMS and alike >= (SAME_VERB if deal else SAME_VERB_ANY_VALUE):
        return True
    if not close(a.fact, b.fact):
        return False
    if verb and shared and alike >= SAME_VERB:
        return True
    telling = noun and noun_class(_noun(a.fact)) not in _ANYBODY
    return shared >= SHARED_STEMS - telling and alike >= (SAME_NOUN if noun else SAME_WORDS)


def _part_and_whole(a: Fact, b: Fact) -> bool:
    """Whether two counts are of a kind and its kin ("200 people", "12 nurses"), or one of nothing named ("10 in the north")."""
    x, y = _noun(a), _noun(b)
    if a.attribute != "count" or x == y:
        return False
    if not x or not y:
        return noun_class(x or y) != PERSON  # "3,000 lost their homes" are people, but not doctors
    return noun_class(x) != noun_class(y)


def _noun(fact: Fact) -> str:
    return fact.value.noun if isinstance(fact.value, Quantity) else ""


def close(a: Fact, b: Fact) -> bool:
    """Whether two figures may be one: within a factor of two, digits changed about, or a nought too many."""
    x, y = _figure(a), _figure(b)
    if x is None or y is None or not x or not y:
        return False
    small, large = sorted((x, y))
    if small / large >= CLOSE or large == small * 10:
        return True
    return bool(changed_about(a, b))


def changed_about(a: Fact, b: Fact) -> int:
    """How many digits two figures have, if one has two neighbouring digits of the other swapped ("23,450", "23,540"); else 0."""
    x, y = _written(a), _written(b)
    if len(x) != len(y) or x == y:
        return 0
    at = [n for n, (one, other) in enumerate(zip(x, y, strict=True)) if one != other]
    swapped = len(at) == 2 and at[1] - at[0] == 1 and x[at[0]] == y[at[1]] and x[at[1]] == y[at[0]]
    return len(x) if swapped else 0


def _written(fact: Fact) -> str:
    """The digits of the figure as it was written ("48000" for "some 48,000", "614" for "61.4"); "" if the bounds do not tell."""
    value = fact.value
    if not isinstance(value, Quantity | Span) or value.lower is None:
        return ""
    figure = value.lower
    if isinstance(value, Quantity) and value.modifier is Modifier.ABOUT and value.upper is not None:
        figure = (value.lower + value.upper) / 2
    elif value.lower != value.upper and not (isinstance(value, Quantity) and value.modifier is Modifier.AT_LEAST):
        return ""
    return f"{figure:.10g}".replace(".", "") if figure > 0 else ""


def _figure(fact: Fact) -> float | None:
    value = fact.value
    if isinstance(value, Quantity) and value.measure is not Measure.RATIO:
        return value.lower if value.lower is not None else value.upper
    if isinstance(value, Span):
        return value.lower
    return None
