"""The verdict on a claim: can what the articles say all hold, and if not, what kind of disagreement is it?"""

from collections.abc import Iterable, Mapping, Sequence
from itertools import combinations

from checker.compare.attackers import attacker_was_hurt, may_differ_by_attackers, one_apart
from checker.compare.copies import copied, version
from checker.compare.developing import develops
from checker.compare.internal import internal
from checker.compare.order import days_between, in_words, order
from checker.compare.places import knows_both
from checker.compare.verdicts import Verdict, by_rule, different
from checker.compare.weighing import GROWING, confidence_of, severity_of
from checker.compare.who_is_counted import others_counted
from checker.model import Claim, Confidence, Fact, Kind, Reading, Role, Severity
from checker.rulebook import Rule, Rulebook
from checker.values import crowd
from checker.values.period import Grain, Period
from checker.values.quantity import Quantity
from checker.values.relation import Comparison, Relation
from checker.values.speakers import same_body

# said, but not asserted: nothing to hold against another outlet
_NOT_ASSERTED = frozenset({"denied", "conditional", "question"})
# growing figures that fall as well, as people are found or go home
FALLING = frozenset({"missing", "displaced"})
# days after which a figure that still differs is no developing story, when the rule does not say otherwise
SETTLES_AFTER = 30
# days between two reports from which a year more is rather a birthday between them than a slip: in reports on crimes, of 6 pairs
# of ages a year apart, 8 to 30 days apart, all had the higher one in the later report; up to a week 2 of 6
BIRTHDAY_DAYS = 8
# ... where one of them tells the person among the victims; the dead have no birthdays, and slips are as likely after a month
VICTIMS_BIRTHDAY_DAYS = 60
_VICTIM = frozenset("killed died dead death deaths shot slain stabbed victim victims body bodies wounded injured".split())
_SUSPECT = frozenset(
    "charged charges arrested accused suspect suspects convicted sentenced pleaded warrant gunman indicted guilty court trial"
    " custody arraigned jailed jail prison bail bond".split()
)
# facts of one article in one claim that are compared with each other
VOICES = 12


def judge(claim: Claim, readings: Mapping[str, Reading], rulebook: Rulebook) -> list[Verdict]:
    """The verdicts on a claim: at most one across articles, and one for each article that contradicts itself."""
    rule = rulebook.get(claim.rule)
    per_article: dict[str, list[Fact]] = {}
    for fact in claim.facts:
        if fact.stance.modality not in _NOT_ASSERTED:
            per_article.setdefault(fact.article, []).append(fact)
    inside = [v for article, own in per_article.items() if (v := internal(claim, own, readings[article], rule))]
    voices = {article: own for article, own in per_article.items() if _one_voice(own, claim, rule)}
    if claim.attribute not in GROWING:  # a headline names nobody who says so, and shortens
        voices = {article: _text_first(own, readings[article]) for article, own in voices.items()}
    across = _across(claim, voices, readings, rule)
    return ([across] if across else []) + inside


def _text_first(facts: Sequence[Fact], reading: Reading) -> list[Fact]:
    return sorted(facts, key=lambda f: reading.article.sentences[f.sentence].role in (Role.HEADLINE, Role.CAPTION))


def _one_voice(facts: Sequence[Fact], claim: Claim, rule: Rule | None) -> bool:
    """Whether an article says one thing; one that gives several figures lists something, and is held against nobody."""
    pairs = combinations(facts[:VOICES], 2)
    return not any(by_rule(a, b, rule, one_group=claim.one_group).relation is Relation.DISJOINT for a, b in pairs)


def _older(a: Fact, b: Fact, readings: Mapping[str, Reading]) -> bool:
    """Whether two ages of one person differ by no more than the time between the reports, the later one being the higher."""
    times = [readings[f.article].article.published for f in (a, b)]
    if not isinstance(a.value, Quantity) or not isinstance(b.value, Quantity) or times[0] is None or times[1] is None:
        return False
    days = times[1].toordinal() - times[0].toordinal()
    older = (b.value.lower or 0) - (a.value.lower or 0)
    if days < 0:
        days, older = -days, -older
    least = VICTIMS_BIRTHDAY_DAYS if any(_of_a_victim(f, readings) for f in (a, b)) else BIRTHDAY_DAYS
    return days >= least and 0 < older <= days // 365 + 1


def _of_a_victim(fact: Fact, readings: Mapping[str, Reading]) -> bool:
    """Whether the sentence of an age tells of victims, and of no suspects."""
    words = {token.lower for token in readings[fact.article].article.sentences[fact.sentence].tokens}
    return not words.isdisjoint(_VICTIM) and words.isdisjoint(_SUSPECT)


def _across(
    claim: Claim, per_article: Mapping[str, Sequence[Fact]], readings: Mapping[str, Reading], rule: Rule | None
) -> Verdict | None:
    conflicts: list[tuple[Fact, Fact, Comparison]] = []
    # one report that says so is enough: the others count the attacker or not without a word about it
    hurt = claim.attribute == "injured" and any(attacker_was_hurt(readings[article]) for article in per_article)
    for left, right in crowd.pairs(tuple(per_article), lambda article: (f.value for f in per_article[article])):
        pair = _closest(per_article[left], per_article[right], claim, rule, readings)
        if pair and hurt and one_apart(pair[0], pair[1]):
            continue
        if pair and pair[2].relation is Relation.DISJOINT:
            conflicts.append(pair)
    if not conflicts:
        return None
    kinds = [_kind(a, b, claim, readings, rule) for a, b, _ in conflicts]
    # the gravest pair names the finding
    gravest = max(range(len(kinds)), key=lambda n: (kinds[n][1].weight, -n))
    kind, severity, why = kinds[gravest]
    a, b, comparison = conflicts[gravest]
    sides = _sides(per_article, conflicts)
    copy = copied(readings[a.article].article, readings[b.article].article)
    steps = (*a.steps, *b.steps, *claim.ties, comparison.reason, why, copy)
    confidence = confidence_of(claim, a, b, kind, severity, readings)
    if confidence is Confidence.LOW and severity is Severity.ERROR:
        severity = Severity.WARNING
    return Verdict(kind, severity, confidence, tuple(filter(None, steps)), sides, comparison.relation)


def _closest(
    left: Sequence[Fact], right: Sequence[Fact], claim: Claim, rule: Rule | None, readings: Mapping[str, Reading]
) -> tuple[Fact, Fact, Comparison] | None:
    """The pair that decides between two articles: if anything they say agrees, they agree; else the first that differs."""
    first: tuple[Fact, Fact, Comparison] | None = None
    left, right = _clock_times(different(left), different(right))
    for a in left:
        for b in right:
            comparison = by_rule(a, b, rule, one_group=claim.one_group)
            if comparison.relation.compatible:
                return a, b, comparison
            if comparison.relation is Relation.DISJOINT and a.attribute == "age" and _older(a, b, readings):
                return None
            apart = comparison.relation is Relation.DISJOINT
            if apart and a.attribute == "place" and not a.subject and knows_both(a, b, readings):
                return None
            if apart and a.attribute in ("killed", "shot", "injured") and may_differ_by_attackers(a, b, readings):
                return None
            if apart and others_counted(a, b, readings):
                return None
            if comparison.relation is Relation.DISJOINT and first is None:
                first = (a, b, comparison)
    return first


def _clock_times(left: Sequence[Fact], right: Sequence[Fact]) -> tuple[Sequence[Fact], Sequence[Fact]]:
    """Only the clock times where both articles give one: "Monday night" beside it absolves no other hour."""
    fine = [[f for f in facts if isinstance(f.value, Period) and f.value.grain is Grain.MINUTE] for facts in (left, right)]
    return (fine[0], fine[1]) if all(fine) else (left, right)


def _sides(per_article: Mapping[str, Sequence[Fact]], conflicts: Iterable[tuple[Fact, Fact, Comparison]]) -> tuple[Fact, ...]:
    """One fact for each article: the one that is in conflict, else the article's first."""
    chosen = {f.article: f for a, b, _ in conflicts for f in (a, b)}
    return tuple(chosen.get(article, facts[0]) for article, facts in per_article.items())


def _kind(a: Fact, b: Fact, claim: Claim, readings: Mapping[str, Reading], rule: Rule | None) -> tuple[Kind, Severity, str]:
    articles = [readings[f.article].article for f in (a, b)]
    changed = version(articles[0], articles[1])
    if changed:
        return changed
    speakers = (a.stance.speaker, b.stance.speaker)
    revision = _revision(a, b, claim, rule, readings)
    if all(speakers) and not same_body(*speakers):
        if revision and all(develops(f, readings[f.article]) for f in (a, b)):
            return revision  # who speaks on another day tells of another stage
        return Kind.DISPUTED, Severity.WARNING, f"given by different speakers: {speakers[0]} and {speakers[1]}"
    if revision:
        return revision
    if bool(speakers[0]) != bool(speakers[1]):
        return (
            Kind.CONTRADICTION,
            Severity.WARNING,
            f"one outlet says so itself, the other gives it by {speakers[0] or speakers[1]}",
        )
    severity, softer = severity_of(a, b, claim, rule, readings)
    return Kind.CONTRADICTION, severity, softer or _voices(a, b)


def _revision(
    a: Fact, b: Fact, claim: Claim, rule: Rule | None, readings: Mapping[str, Reading]
) -> tuple[Kind, Severity, str] | None:
    running = rule.running if rule else claim.attribute in GROWING or all(develops(f, readings[f.article]) for f in (a, b))
    articles = [readings[f.article].article for f in (a, b)]
    later = order(*articles)
    days = days_between(*articles)
    settled = (rule.compare.settles_after if rule else None) or SETTLES_AFTER
    if not running or not later or days > settled:
        return None
    first, second = (a, b) if later < 0 else (b, a)
    if isinstance(first.value, Quantity) and isinstance(second.value, Quantity):
        before, after = first.value.lower or 0, second.value.lower or 0
        if after < before and claim.attribute not in FALLING:
            return Kind.REVISION, Severity.WARNING, f"the later report, {in_words(days)} on, gives the lower figure"
    return Kind.REVISION, Severity.NOTE, f"the later report came {in_words(days)} after the other, and such figures change"


def _voices(a: Fact, b: Fact) -> str:
    speakers = dict.fromkeys(filter(None, (a.stance.speaker, b.stance.speaker)))
    return f"both are given by the same side: {' / '.join(speakers)}" if speakers else "both outlets say so themselves"
