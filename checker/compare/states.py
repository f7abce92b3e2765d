"""The verdict on a claim of states: whether what articles say of one suspect, victim or group can hold, or what followed what."""

import re
from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import combinations, permutations

from checker.compare.order import days_between, order
from checker.compare.verdicts import Verdict
from checker.model import Article, Claim, Confidence, Fact, Kind, Reading, Role, Severity
from checker.rulebook import Rule
from checker.rulebook.choices import Choices
from checker.values.crowd import pairs
from checker.values.others import State
from checker.values.relation import Relation

_PAST = "told in the past tense"
_JOINED = "the one"
_ALONE = "alone"
# days within which a step back is held against a report; later it is more likely another case
STEP_BACK = 30
_NOT_ASSERTED = frozenset({"conditional", "planned", "question"})
_SEVERAL = frozenset("two three four five both".split())
_BACK = frozenset("both they all neither he she".split())
_ORDINALS = ("first", "second", "third", "fourth", "fifth")
# any of these, and an article knows of a death
_DEATH = re.compile(
    r"\b(?:dead|die[ds]?|dying|deaths?|deadly|deceased|fatal\w*|kill\w*|slain|slay\w*|murder\w*|homicides?|manslaughter)\b", re.I
)


@dataclass(frozen=True, slots=True)
class _Apart:
    """Two facts of two articles that cannot both hold."""

    a: Fact
    b: Fact
    kind: Kind
    why: str


def state_verdicts(claim: Claim, readings: Mapping[str, Reading], rule: Rule) -> list[Verdict]:
    """At most one verdict across articles, and one for each article that contradicts itself."""
    choices = rule.choices
    if choices is None or (claim.scope == _ALONE and not choices.many):
        return []  # the claim of the whole role says the same
    told: dict[str, list[Fact]] = {}
    for fact in _different(claim.facts, readings):
        if fact.stance.modality not in _NOT_ASSERTED or choices.rank(_state(fact)) == 0:
            told.setdefault(fact.article, []).append(fact)
    judge = _Judge(claim, readings, choices, rule.compare.later == "revision")
    across = judge.across(told)
    return ([across] if across else []) + [v for own in told.values() if (v := judge.inside(own))]


def _different(facts: Iterable[Fact], readings: Mapping[str, Reading]) -> Iterable[Fact]:
    """The first of each of the facts that say the same of the same in the same words, so that pairs of them are few."""
    kept: dict[Hashable, Fact] = {}
    for fact in facts:
        role = readings[fact.article].article.sentences[fact.sentence].role
        whom = fact.subject.text if fact.subject else None
        kept.setdefault((fact.article, role, fact.text, fact.value, fact.about, whom, fact.scope, fact.stance, fact.steps), fact)
    return kept.values()


class _Judge:
    def __init__(self, claim: Claim, readings: Mapping[str, Reading], choices: Choices, moving: bool) -> None:
        self._moving = moving
        self._told: Mapping[str, Sequence[Fact]] = {}
        self._claim = claim
        self._readings = readings
        self._choices = choices

    def across(self, told: Mapping[str, Sequence[Fact]]) -> Verdict | None:
        """The disagreement between articles: the gravest kind names it, every article that takes part shows one fact."""
        current = {article: self._current(facts) for article, facts in told.items()}
        self._told = told
        found: list[_Apart] = []
        for left, right in pairs(tuple(current), lambda article: (f.value for f in current[article])):
            found += self._pair(current[left], current[right])
        if not found:
            return None
        grave = [x for x in found if x.kind is Kind.CONTRADICTION]
        chosen = grave[0] if grave else found[0]
        sides: dict[str, Fact] = {}
        for one in found:
            sides.setdefault(one.a.article, one.a)
            sides.setdefault(one.b.article, one.b)
        ordered = tuple(sides[article] for article in told if article in sides)
        severity = Severity.WARNING if chosen.kind is Kind.CONTRADICTION else Severity.NOTE
        sure = bool(self._claim.subject) or self._claim.scope == _JOINED
        steps = tuple(dict.fromkeys((*chosen.a.steps, *chosen.b.steps, self._against(chosen.a, chosen.b), chosen.why)))
        dated = chosen.kind is not Kind.REVISION or self._order(chosen.a, chosen.b) != 0
        confidence = Confidence.HIGH if sure and dated else Confidence.MEDIUM
        return Verdict(chosen.kind, severity, confidence, steps, ordered, Relation.DISJOINT)

    def _pair(self, left: Sequence[Fact], right: Sequence[Fact]) -> list[_Apart]:
        if self._choices.many and not self._claim.subject:
            found = self._of_many(left, right)
        elif self._claim.subject or self._claim.scope == _JOINED:
            found = self._of_one(left, right)
        else:
            found = self._of_role(left, right)
        return [apart for a, b in found if (apart := self._apart(a, b)) is not None]

    def _current(self, facts: Sequence[Fact]) -> list[Fact]:
        """What an article holds at its own time: of one subject the furthest state, not the way that led there."""
        if self._claim.subject:
            facts = [f for f in facts if _PAST not in f.steps or not self._open(f)]
        if self._choices.many and not self._claim.subject:
            return list(facts)
        rank = self._choices.rank
        nobody = [f for f in facts if _all(f) and rank(_state(f)) == 0 and _PAST not in f.steps]
        further = [f for f in facts if rank(_state(f)) > 0]
        if nobody and further:
            # whoever is named in passing was arrested for something else, unless the article is about that arrest
            headed = [f for f in further if self._role(f) in (Role.HEADLINE, Role.LEAD)]
            return headed if headed else nobody
        if not further:
            return list(facts)
        rest = [f for f in facts if rank(_state(f)) == 0 and self._is_another(f, further)]
        return further + rest

    def _is_another(self, fact: Fact, further: Sequence[Fact]) -> bool:
        """Whether somebody sought is not among those who are in custody."""
        if fact.scope.excludes:
            return True
        if fact.subject is not None and _PAST not in fact.steps and all(_some_of_several(f) for f in further):
            return not any(_one_name(fact, f) for f in further)
        number = _number(fact)
        return bool(number) and all(_number(f) != number for f in further)

    def _of_one(self, left: Sequence[Fact], right: Sequence[Fact]) -> list[tuple[Fact, Fact]]:
        """One person: the furthest state of each article, if these exclude each other."""
        if self._choices.many:
            left, right = _settled(left, self._choices), _settled(right, self._choices)
        if not left or not right:
            return []
        return self._between(left, right) if not self._others(left, right) else []

    def _of_role(self, left: Sequence[Fact], right: Sequence[Fact]) -> list[tuple[Fact, Fact]]:
        """A role that several hold: only whether anybody is in a state at all, or two facts of one number."""
        found: list[tuple[Fact, Fact]] = []
        for a, b in ((left, right), (right, left)):
            if a and b and all(self._open(f) and f.subject is None for f in a) and not self._others(a, b):
                taken = [f for f in b if not self._open(f)]
                if taken:
                    x, y = self._telling(a), self._nearest(taken, a)
                    found.append((x, y) if a is left else (y, x))
        return found

    def _others(self, left: Sequence[Fact], right: Sequence[Fact]) -> bool:
        """Whether a side has somebody else at large too, and the other side may speak of that one."""
        for a, b in ((left, right), (right, left)):
            mixed = any(self._open(f) for f in a) and not all(self._open(f) for f in a)
            if mixed and not any(_all(f) for f in b if self._open(f)):
                return True
        return False

    def _of_many(self, left: Sequence[Fact], right: Sequence[Fact]) -> list[tuple[Fact, Fact]]:
        """A role that many hold: what is said of all of them against anyone; and the first death."""
        exclusive, last = self._choices.exclusive, self._choices.last
        found: list[tuple[Fact, Fact]] = []
        for a, b in ((left, right), (right, left)):
            for whole in a:
                if not _all(whole) or any(exclusive(_state(whole), _state(f)) for f in a):
                    continue
                against = [f for f in b if exclusive(_state(whole), _state(f)) and _state(f) != last]
                if against and not self._explained(whole, b):
                    pair = (whole, self._telling(against))
                    found.append(pair if a is left else pair[::-1])
        if last and not found:
            found = self._first_death(left, right)
        return found[:1]

    def _explained(self, whole: Fact, other: Sequence[Fact]) -> bool:
        """Whether the other article says the same of all: then what differs is one of another group."""
        return any(_all(f) and _state(f) == _state(whole) for f in other)

    def _first_death(self, left: Sequence[Fact], right: Sequence[Fact]) -> list[tuple[Fact, Fact]]:
        last = self._choices.last
        for a, b in ((left, right), (right, left)):
            dead = [f for f in b if _state(f) == last]
            if a and dead and not any(_state(f) == last for f in a) and not self._knows_death(a[0].article):
                worst = max(self._choices.rank(_state(f)) for f in a)
                pair = (self._telling([f for f in a if self._choices.rank(_state(f)) == worst]), self._telling(dead))
                if self._order(*pair) <= 0:
                    return [pair if a is left else pair[::-1]]
        return []

    def _knows_death(self, article: str) -> bool:
        return _DEATH.search(self._readings[article].article.text) is not None

    def _between(self, left: Sequence[Fact], right: Sequence[Fact]) -> list[tuple[Fact, Fact]]:
        rank = self._choices.rank
        a, b = max(left, key=lambda f: rank(_state(f))), max(right, key=lambda f: rank(_state(f)))
        if not self._choices.exclusive(_state(a), _state(b)):
            return []
        if rank(_state(a)) < rank(_state(b)):
            mine = self._telling([f for f in left if _state(f) == _state(a)])
            return [(mine, self._nearest(right, [mine]))]
        mine = self._telling([f for f in right if _state(f) == _state(b)])
        return [(self._nearest(left, [mine]), mine)]

    def _nearest(self, facts: Sequence[Fact], against: Sequence[Fact]) -> Fact:
        """The fact that contradicts most directly: of the least advanced states that exclude the other side's, the fullest."""
        out = [f for f in facts if any(self._choices.exclusive(_state(f), _state(x)) for x in against)] or list(facts)
        lowest = min(self._choices.rank(_state(f)) for f in out)
        return self._telling([f for f in out if self._choices.rank(_state(f)) == lowest])

    def _telling(self, facts: Iterable[Fact]) -> Fact:
        """The fact that shows a state best: of the present, in the text, of all or of a definite one, in the fullest words."""
        return min(
            facts,
            key=lambda f: (
                _PAST in f.steps and self._open(f), self._role(f) is Role.HEADLINE, f.scope.part, -len(f.text), f.start
            ),
        )  # fmt: skip

    def _both_hold(self, a: Fact, b: Fact) -> bool:
        """Whether the article of the further state says itself that those in it are still at large: charged, but on the run."""
        for open_one, further in ((a, b), (b, a)):
            state = self._choices.states[self._choices.rank(_state(further))]
            if not self._open(open_one) or self._open(further) or state.denied == _state(open_one):
                continue  # nobody is at large and in custody
            mine = self._told.get(further.article, ())
            if any(self._open(f) and _PAST not in f.steps and (_takes_up(f) or _one_name(f, further)) for f in mine):
                return True
        return False

    def _apart(self, a: Fact, b: Fact) -> _Apart | None:
        if self._both_hold(a, b):
            return None
        later = self._order(a, b)
        first, second = (a, b) if later <= 0 else (b, a)
        may = self._choices.may_become
        one, two = _state(first), _state(second)
        if later and may(one, two, later_day=self._days(a, b) > 0):
            return _Apart(a, b, Kind.REVISION, f"{one} may have become {two} by the later report")
        if not later and self._unknown(a, b) and (may(one, two, later_day=False) or may(two, one, later_day=False)):
            return _Apart(a, b, Kind.REVISION, f"{one} and {two} may follow each other, and which report is later is not known")
        if later and (not self._sure(a, b) or self._days(a, b) > STEP_BACK):
            return None
        if later and not self._choices.many and not (self._open(a) or self._open(b)):
            return None  # "convicted" of something before: a record, not a step back
        if not later and self._moving and (may(one, two, later_day=True) or may(two, one, later_day=True)):
            return None  # what takes days may be the story behind the news of the same day
        return _Apart(a, b, Kind.CONTRADICTION, f"{two} does not follow {one}" if later else "reported at the same time")

    def _sure(self, a: Fact, b: Fact) -> bool:
        """Whether both facts are surely of the same subject; a step back is only reported then."""
        return bool(self._claim.subject) or _all(a) or _all(b)

    def _order(self, a: Fact, b: Fact) -> int:
        """-1 if a's article is earlier, 1 if b's is, 0 if that is not known."""
        return order(self._article(a), self._article(b))

    def _days(self, a: Fact, b: Fact) -> int:
        return days_between(self._article(a), self._article(b))

    def _unknown(self, a: Fact, b: Fact) -> bool:
        """Whether the order is open, other than for two reports of one very moment."""
        one, two = self._article(a).published, self._article(b).published
        return not (isinstance(one, datetime) and isinstance(two, datetime) and one == two)

    def _article(self, fact: Fact) -> Article:
        return self._readings[fact.article].article

    def _open(self, fact: Fact) -> bool:
        return self._choices.rank(_state(fact)) == 0

    def _role(self, fact: Fact) -> Role:
        return self._readings[fact.article].article.sentences[fact.sentence].role

    def _against(self, a: Fact, b: Fact) -> str:
        return f"{_state(a)} and {_state(b)} exclude each other"

    def inside(self, facts: Sequence[Fact]) -> Verdict | None:
        """One article that has a subject, named or numbered, in two states at once: not the story of an arrest."""
        if self._choices.many or (self._claim.subject == "" and self._claim.scope == ""):
            return None
        for a, b in permutations(facts, 2):
            if not self._open(a) or self._open(b) or _PAST in a.steps or not self._choices.exclusive(_state(a), _state(b)):
                continue
            if _number(a) and _number(a) == _number(b) and not self._claim.subject:
                same = [f for f in facts if _number(f) == _number(a)]
                sides = tuple(self._telling([f for f in same if _state(f) == _state(x)]) for x in (b, a))
                why = f"the article gives both of the {a.about}"
                return Verdict(
                    Kind.INTERNAL, Severity.WARNING, Confidence.MEDIUM, (self._against(a, b), why), sides, Relation.DISJOINT
                )
        return None


def _settled(facts: Sequence[Fact], choices: Choices) -> list[Fact]:
    """A person's facts in one article: the last state if it has come to that, else what does not contradict itself."""
    last = [f for f in facts if _state(f) == choices.last]
    if last:
        return last
    return [] if any(choices.exclusive(_state(a), _state(b)) for a, b in combinations(facts, 2)) else list(facts)


def _state(fact: Fact) -> str:
    assert isinstance(fact.value, State)
    return fact.value.state


def _all(fact: Fact) -> bool:
    """Whether it is said of everybody in the role."""
    return fact.subject is None and fact.about.endswith("s") and not fact.scope.part and not fact.scope.excludes


def _some_of_several(fact: Fact) -> bool:
    """Whether it is said of somebody by name, or of a number of people, who need not be all in the role ("two men")."""
    return fact.subject is not None or fact.text.partition(" ")[0].lower() in _SEVERAL


def _takes_up(fact: Fact) -> bool:
    """Whether it is said of those who were spoken of before: "both men are on the run"."""
    return fact.text.partition(" ")[0].lower() in _BACK


def _one_name(a: Fact, b: Fact) -> bool:
    """Whether two facts may be of one person: the names share a word, or one of them has none."""
    if a.subject is None or b.subject is None:
        return False
    one, other = ({word.strip(".,").lower() for word in name.text.split()} for name in (a.subject, b.subject))
    return not one.isdisjoint(other)


def _number(fact: Fact) -> str:
    first = fact.about.partition(" ")[0]
    return first if first in _ORDINALS else ""
