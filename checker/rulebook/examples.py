"""The examples of rule files: what each expects, and running them; pytest and ``checker rules test`` share this.

A reading is marked in place. ``A magnitude [6.1] quake`` wants the rule to read "6.1" there and nothing else;
``[at least 40 => >=40]`` also says which value. Values are written ``12``, ``>=12``, ``<=12``, ``~12`` (about) or ``5..8``.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from checker.model import Fact, Reading
from checker.rulebook.load import read_file
from checker.rulebook.rules import Rule, Rulebook
from checker.values.others import State
from checker.values.quantity import Modifier, Quantity

_MARK = re.compile(r"\[(?P<text>[^\[\]]*?)(?:\s*=>\s*(?P<value>[^\[\]]+))?\]")

Reader = Callable[[str], Reading]
Compare = Callable[[str, str], Sequence[str]]  # two texts -> ids of the rules by which they are reported to conflict


@dataclass(frozen=True, slots=True)
class Example:
    """One example of a rule file.

    Attributes:
        rule: the rule's id. kind: reads, ignores, conflicts, agrees or todo. name: "casualties.killed::reads[2]".
            where: path:line.
        texts: the text, without marks; two for pairs. wanted: for reads and todo, the marked (text, value) pairs,
            value "" if not given.
    """

    rule: str
    kind: str
    name: str
    where: str
    texts: tuple[str, ...]
    wanted: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Failure:
    """An example that does not hold.

    Attributes:
        example: which. expected, actual: in words.
    """

    example: Example
    expected: str
    actual: str

    def __str__(self) -> str:
        return f"{self.example.where}: {self.example.name}: expected {self.expected}, got {self.actual}"


def examples_of(rule: Rule) -> tuple[Example, ...]:
    """All examples of a rule, read from its file."""
    file = read_file(Path(rule.path))
    written = file.data["examples"]
    out: list[Example] = []
    for kind in ("reads", "ignores", "todo"):
        for number, text in enumerate(written.get(kind, ())):
            wanted = tuple((m["text"], (m["value"] or "").strip()) for m in _MARK.finditer(text)) if kind != "ignores" else ()
            plain = _MARK.sub(lambda m: m["text"], text) if kind != "ignores" else text
            out.append(
                Example(rule.id, kind, f"{rule.id}::{kind}[{number}]", file.where("examples", kind, number), (plain,), wanted)
            )
    for kind in ("conflicts", "agrees"):
        for number, pair in enumerate(written[kind]):
            where = file.where("examples", kind, number)
            out.append(Example(rule.id, kind, f"{rule.id}::{kind}[{number}]", where, (pair["a"], pair["b"])))
    return tuple(out)


def run_examples(
    rulebook: Rulebook, read: Reader, compare: Compare | None = None, *, only: Callable[[Rule], bool] | None = None
) -> list[Failure]:
    """Run the examples of all rules.

    Args:
        read: reads a text. compare: tells the rules by which two texts conflict; pairs are skipped if None.
        only: tells the rules to test; all if None.

    Returns:
        what does not hold; a todo that is read by now is a failure too, so that it moves to reads.
    """
    return [
        failure
        for rule in rulebook.rules
        if only is None or only(rule)
        for example in examples_of(rule)
        for failure in [check_example(example, rule, read, compare)]
        if failure is not None
    ]


def check_example(example: Example, rule: Rule, read: Reader, compare: Compare | None = None) -> Failure | None:
    """The failure of one example, or None if it holds."""
    if example.kind in ("conflicts", "agrees"):
        if compare is None:
            return None
        found = rule.id in compare(*example.texts)
        if found is (example.kind == "conflicts"):
            return None
        return Failure(example, "a conflict" if example.kind == "conflicts" else "no conflict", "one" if found else "none")
    reading = read(example.texts[0])
    facts = _facts(reading, rule)
    actual = [(reading.article.text[f.start : f.end], f) for f in facts]
    if example.kind == "ignores":
        return Failure(example, "nothing", _shown([t for t, _ in actual])) if actual else None
    holds = [t for t, _ in actual] == [t for t, _ in example.wanted] and all(
        not value or value == written(fact) for (_, value), (_, fact) in zip(example.wanted, actual, strict=True)
    )
    if example.kind == "todo":
        return Failure(example, "a miss", "read by now: move it to reads") if holds else None
    if holds:
        return None
    wanted = [f"{t} => {v}" if v else t for t, v in example.wanted]
    return Failure(example, _shown(wanted), _shown([f"{t} => {written(f)}" for t, f in actual]))


def _facts(reading: Reading, rule: Rule) -> list[Fact]:
    """What a rule read; of a rule that only says how names are compared, the names."""
    facts = [f for f in reading.facts if f.rule == rule.id]
    if not facts and rule.attribute == "name":
        facts = [
            Fact(rule.id, rule.attribute, m.article, m.sentence, m.start, m.end, m.text, m.value)
            for m in reading.mentions
            if m.type == rule.extends
        ]
    return sorted(facts, key=lambda f: (f.start, f.end))


def _shown(texts: Sequence[str]) -> str:
    return ", ".join(repr(text) for text in texts) or "nothing"


def written(fact: Fact) -> str:
    """A fact's value the way examples write it; its text where it has no bounds."""
    value = fact.value
    if isinstance(value, State):
        return value.state
    if not isinstance(value, Quantity):
        return getattr(value, "timex", fact.text)
    lower, upper = value.lower, value.upper
    if value.modifier in (Modifier.ABOUT, Modifier.NEARLY) and lower is not None and upper is not None:
        middle = upper if value.modifier is Modifier.NEARLY else (lower + upper) / 2
        return f"~{_number(middle)}"
    if lower == upper and lower is not None:
        return _number(lower)
    if upper is None and lower is not None:
        return f">={_number(lower)}"
    if upper is not None and not lower:
        return f"<={_number(upper)}"
    return f"{_number(lower or 0)}..{_number(upper or 0)}"


def _number(value: float) -> str:
    return str(int(value)) if float(value).is_integer() else f"{value:g}"


def strangers(rulebook: Rulebook, read: Reader) -> Iterator[tuple[Example, Fact]]:
    """Figures in the reads examples that a second rule takes although neither rule says ``also:``."""
    for rule in rulebook.rules:
        for example in examples_of(rule):
            if example.kind != "reads":
                continue
            reading = read(example.texts[0])
            own = [f for f in reading.facts if f.rule == rule.id]
            for fact in reading.facts:
                other = rulebook.get(fact.rule)
                if other is None or other.id == rule.id or other.id in rule.also or rule.id in other.also:
                    continue
                if any(fact.start < f.end and f.start < fact.end and _measure(f) == _measure(fact) for f in own):
                    yield example, fact


def _measure(fact: Fact) -> str:
    return fact.value.measure if isinstance(fact.value, Quantity) else type(fact.value).__name__


def unused_phrases(rulebook: Rulebook, matched: Callable[[str], Sequence[tuple[str, str]]]) -> list[tuple[str, str]]:
    """(rule, phrase) pairs that no reads example needs.

    Args:
        matched: the (rule id, phrase) pairs that match a text.
    """
    used: set[tuple[str, str]] = set()
    for rule in rulebook.rules:
        for example in examples_of(rule):
            if example.kind == "reads":
                used.update(matched(example.texts[0]))
    return [(rule.id, phrase.text) for rule in rulebook.rules for phrase in rule.phrases if (rule.id, phrase.text) not in used]
