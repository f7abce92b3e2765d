"""How bad a disagreement is if it is true, and how surely it was read and joined: the rules that docs/judging.md tells.

Each rule of confidence has a name and was measured; the figures stand in docs/judging.md and come from benchmarks/confidence.py.
"""

from collections.abc import Mapping

from checker.compare.order import one_moment, order
from checker.model import Claim, Confidence, Fact, Kind, Reading, Role, Severity
from checker.rulebook import Rule
from checker.values.speakers import same_body

# figures that grow while a story develops
GROWING = frozenset({"killed", "injured", "shot", "missing", "arrested", "displaced", "rescued"})
# what no rule reads and is told in so many words that a difference is a slip: two streets of one name
_SURE_WITHOUT_RULE = frozenset({"open.place"})
_STREETS = "open.place"
_AGES_OF_UNNAMED = "open.age"
_HEAD = frozenset({Role.HEADLINE, Role.LEAD})


def one_voice(a: Fact, b: Fact) -> bool:
    """Whether both statements are made flatly, by the outlets themselves or by the same speaker."""
    speakers = (a.stance.speaker, b.stance.speaker)
    if bool(speakers[0]) != bool(speakers[1]) or {a.stance.modality, b.stance.modality} != {"asserted"}:
        return False
    return not speakers[0] or same_body(*speakers)


def severity_of(a: Fact, b: Fact, claim: Claim, rule: Rule | None, readings: Mapping[str, Reading]) -> tuple[Severity, str]:
    """The severity of a contradiction of two articles, and why it is no graver; the rule's own severity caps it."""
    if {a.stance.modality, b.stance.modality} != {"asserted"}:
        return Severity.WARNING, "one of them is not said outright"
    if claim.one_group:
        return Severity.WARNING, "the articles call those counted by different words"
    if (claim.parallel or claim.rule == _AGES_OF_UNNAMED) and not claim.strong:
        return Severity.WARNING, "little more than likeness brings the passages together"
    articles = [readings[f.article].article for f in (a, b)]
    if claim.attribute in GROWING and not order(*articles) and not one_moment(*articles):
        return Severity.WARNING, "it is not known which was written later, and such figures grow"
    if rule is None:
        sure = claim.strong or claim.rule in _SURE_WITHOUT_RULE
        return (Severity.ERROR if sure else Severity.WARNING), ""
    return rule.severity, ""


def confidence_of(claim: Claim, a: Fact, b: Fact, kind: Kind, severity: Severity, readings: Mapping[str, Reading]) -> Confidence:
    """How surely two facts were read and joined, by the first rule that applies."""
    if claim.rule == _STREETS:
        return Confidence.HIGH  # streets of one name in one story
    if claim.parallel or claim.rule == _AGES_OF_UNNAMED:
        return Confidence.MEDIUM if claim.strong else Confidence.LOW  # like sentences
    if claim.one_group:
        return Confidence.MEDIUM  # people called by two words
    if claim.subject and not claim.event:
        return Confidence.HIGH  # of a named person, or beside named victims
    if claim.attribute in GROWING:
        # tolls: what the head tells is the toll; figures further down may be those of an hour, a place or a group
        roles = [readings[f.article].article.sentences[f.sentence].role for f in (a, b)]
        if not set(roles) <= _HEAD:
            return Confidence.LOW
        fell = kind is Kind.REVISION and severity is Severity.WARNING  # a toll that falls may be two
        return Confidence.MEDIUM if fell else Confidence.HIGH
    return Confidence.HIGH if a.main_event and b.main_event else Confidence.MEDIUM  # read by a rule
