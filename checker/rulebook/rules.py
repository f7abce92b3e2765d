"""Rules as the stages see them: frozen, compiled, without the examples."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from checker.model import Severity
from checker.rulebook.choices import Choices
from checker.rulebook.phrases import Phrase, Slot

ATTRIBUTES = (
    "killed", "injured", "shot", "missing", "arrested", "displaced", "count", "age", "date", "time", "duration", "money",
    "measure",
    "percent", "score", "rank", "name", "title", "place", "organisation", "weapon", "status", "cause", "quote", "other",
)  # fmt: skip

EXTENDS = (
    "count", "victim", "quantity", "money", "measure", "percent", "age", "ordinal", "score", "date", "time", "duration",
    "place", "person", "organization", "title", "proper", "choice",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Compare:
    """How two facts of a rule are compared.

    Attributes:
        tolerance: values no further apart than this agree, in the value's unit; a share ("5 %") is kept as relative.
        relative: the same as a share of the larger value.
        later: what a different value in a later report is: "revision" for running figures, "contradiction" for fixed ones.
        settles_after: days after the event from which a running figure no longer moves; None never.
        lag: minutes that a clock time may be later than what it stands for: a call than the shot it reports.
    """

    tolerance: float = 0.0
    relative: float = 0.0
    later: str = "contradiction"
    settles_after: int | None = None
    lag: int = 0


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule file.

    Attributes:
        id: its path, "casualties.killed". title, why: for people. attribute: of the guidelines' list.
        extends: the type of ``<value>``. severity: at most. message: with {a} and {b}.
        phrases: what it reads. vetoes: phrases that forbid a match they overlap.
        units: for measures, the units it takes; empty for any. about: fixed words of what the value is said of; ""
            found in the text.
        also: ids of rules that may read the same mention.
        path: the file. choices: the states of a rule that extends ``choice``; None for the others.
    """

    id: str
    title: str
    why: str
    attribute: str
    extends: str
    severity: Severity
    message: str
    compare: Compare
    phrases: tuple[Phrase, ...]
    vetoes: tuple[Phrase, ...] = ()
    units: frozenset[str] = frozenset()
    about: str = ""
    also: frozenset[str] = frozenset()
    path: str = ""
    choices: Choices | None = None

    @property
    def running(self) -> bool:
        """Whether a later report may give a higher figure without either being wrong."""
        return self.compare.later == "revision"


@dataclass(frozen=True)
class Rulebook:
    """All rules in use, in the order of their ids.

    Attributes:
        rules: sorted by id. digest: of everything that decides what is read and judged, for caches and reports.
        lexicon: for every trigger word the (rule, phrase) numbers it may start.
        bare: the same by slot type for phrases without a mandatory word.
    """

    rules: tuple[Rule, ...]
    digest: str = ""
    lexicon: Mapping[str, tuple[tuple[int, int], ...]] = field(default_factory=dict)
    bare: Mapping[str, tuple[tuple[int, int], ...]] = field(default_factory=dict)

    @cached_property
    def _by_id(self) -> dict[str, Rule]:
        return {rule.id: rule for rule in self.rules}

    @cached_property
    def cues(self) -> Mapping[str, tuple[tuple[int, int, int], ...]]:
        """For every trigger word the (rule, state, wording) numbers of the wordings it may belong to."""
        out: dict[str, list[tuple[int, int, int]]] = {}
        for number, rule in enumerate(self.rules):
            for place, state in enumerate(rule.choices.states if rule.choices else ()):
                for which, wording in enumerate(state.wordings):
                    for word in wording.triggers:
                        out.setdefault(word, []).append((number, place, which))
        return {word: tuple(places) for word, places in out.items()}

    def __getitem__(self, rule_id: str) -> Rule:
        return self._by_id[rule_id]

    def __contains__(self, rule_id: object) -> bool:
        return rule_id in self._by_id

    def __iter__(self) -> Iterator[Rule]:
        return iter(self.rules)

    def get(self, rule_id: str) -> Rule | None:
        """The rule of that id, or None."""
        return self._by_id.get(rule_id)


def index(rules: tuple[Rule, ...], digest: str) -> Rulebook:
    """A Rulebook with its phrases looked up by the words and types they need."""
    lexicon: dict[str, list[tuple[int, int]]] = {}
    bare: dict[str, list[tuple[int, int]]] = {}
    for number, rule in enumerate(rules):
        for place, phrase in enumerate(rule.phrases):
            if phrase.triggers:
                for word in phrase.triggers:
                    lexicon.setdefault(word, []).append((number, place))
            else:
                slot = next(e for e in phrase.elements if isinstance(e, Slot) and e.role == "value")
                bare.setdefault(slot.type, []).append((number, place))
    return Rulebook(rules, digest, {w: tuple(p) for w, p in lexicon.items()}, {t: tuple(p) for t, p in bare.items()})
