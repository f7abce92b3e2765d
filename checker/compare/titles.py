"""Titles: one person, and an office, rank or job that is given differently."""

from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass

from checker.model import Confidence, Fact, Kind, Reading, Severity
from checker.values.crowd import pairs
from checker.values.offices import offices_of_state
from checker.values.others import Title
from checker.values.relation import Relation
from checker.values.titles import compare_titles

# Days between two reports within which a person hardly changes office: closer, a different office is a slip.
SAME_TERM_DAYS = 10
_CROWNS = frozenset("king queen prince princess emperor empress emir sultan sheikh pope duke duchess crown-prince".split())


@dataclass(frozen=True, slots=True)
class TitleConflict:
    """Two or more titles of one person that cannot all be right at one time."""

    kind: Kind
    severity: Severity
    confidence: Confidence
    steps: tuple[str, ...]
    sides: tuple[Fact, ...]
    scope: str


def title_conflicts(facts: Sequence[Fact], readings: Mapping[str, Reading]) -> list[TitleConflict]:
    """Conflicts among the titles of one person: at most one about an office's words, and one about a change of office."""
    differing: list[tuple[Fact, Fact, str]] = []
    moved: list[tuple[Fact, Fact, str]] = []
    of_article: dict[str, list[Fact]] = {}
    said: dict[Hashable, Fact] = {}  # the first of those that say the same, so that pairs are few
    for fact in facts:
        said.setdefault((fact.article, fact.value, fact.subject is not None and " " in fact.subject.text), fact)
    facts = list(said.values())
    for fact in facts:
        of_article.setdefault(fact.article, []).append(fact)
    for a, b in pairs(facts, lambda fact: [fact.value]):
        if not isinstance(a.value, Title) or not isinstance(b.value, Title) or a.article == b.article:
            continue
        comparison = compare_titles(a.value, b.value)
        # the name of a body left incomplete is a slip even in an article that gives it in full elsewhere
        slip = a.value.office == b.value.office and a.value.qualifiers == b.value.qualifiers
        if comparison.relation is Relation.DISJOINT and _two_bearers(a, b):
            continue
        if comparison.relation is Relation.DISJOINT and not slip and _known_apart(a, b, readings):
            if offices_of_state(a.value, b.value):
                moved.append((a, b, "another office at another time"))
        elif comparison.relation is Relation.DISJOINT and (slip or not _given_by_both(a, b, of_article)):
            differing.append((a, b, comparison.reason))
        elif comparison.relation is Relation.UNKNOWN and offices_of_state(a.value, b.value) and _apart(a, b, readings):
            moved.append((a, b, "another office, at another or an unknown time"))
    if differing:
        return [_conflict(Kind.TITLE, Severity.WARNING, differing, "office")]
    if moved:
        return [_conflict(Kind.REVISION, Severity.NOTE, moved, "change of office")]
    return []


def _given_by_both(a: Fact, b: Fact, of_article: Mapping[str, Sequence[Fact]]) -> bool:
    """Whether one of the two articles gives the other's title too, so that it knows of both."""
    for mine, other in ((a, b), (b, a)):
        assert isinstance(other.value, Title)
        for fact in of_article[mine.article]:
            if isinstance(fact.value, Title) and compare_titles(fact.value, other.value).relation is Relation.EQUAL:
                return True
    return False


def _apart(a: Fact, b: Fact, readings: Mapping[str, Reading]) -> bool:
    times = [readings[f.article].article.published for f in (a, b)]
    return times[0] is None or times[1] is None or abs(times[0].toordinal() - times[1].toordinal()) > SAME_TERM_DAYS


def _two_bearers(a: Fact, b: Fact) -> bool:
    """Whether a crown before a family name alone tells of another person of that name: "King Harvan", "President Harvan"."""
    for crowned, other in ((a, b), (b, a)):
        assert isinstance(crowned.value, Title)
        assert isinstance(other.value, Title)
        lone = crowned.subject is not None and " " not in crowned.subject.text
        if lone and crowned.value.office in _CROWNS and other.value.office not in _CROWNS:
            return True
    return False


def _known_apart(a: Fact, b: Fact, readings: Mapping[str, Reading]) -> bool:
    """Whether so much time lies between two reports that a promotion may: a month later a deputy chief is the chief."""
    return None not in [readings[f.article].article.published for f in (a, b)] and _apart(a, b, readings)


def _conflict(kind: Kind, severity: Severity, pairs: Sequence[tuple[Fact, Fact, str]], scope: str) -> TitleConflict:
    sides: dict[tuple[str, str], Fact] = {}
    for fact in (f for a, b, _ in pairs for f in (a, b)):
        sides.setdefault((fact.article, fact.text), fact)
    steps = tuple(dict.fromkeys(f"{a.text} / {b.text}: {why}" for a, b, why in pairs))
    return TitleConflict(kind, severity, Confidence.MEDIUM, steps, tuple(sides.values()), scope)
