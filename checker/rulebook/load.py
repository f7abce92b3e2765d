"""Rule files in, a Rulebook out, and pointed errors in between."""

import hashlib
import re
from collections.abc import Sequence
from difflib import get_close_matches
from pathlib import Path
from string import Formatter
from typing import Any

from checker.errors import RuleError
from checker.model import Severity
from checker.rulebook.choices import Choice, Choices, compile_wording, unknown_state
from checker.rulebook.phrases import Phrase, PhraseError, compile_phrase
from checker.rulebook.rules import ATTRIBUTES, EXTENDS, Compare, Rule, Rulebook, index
from checker.rulebook.yamlfile import YamlFile

# What a rule may take, so that rules from strangers cost no more than others: the longest that is shipped has 11 KB and 56
# phrases.
MAX_BYTES = 300_000
MAX_PHRASES = 500
MAX_RULES = 2_000
# The keys of a rule file; a test holds them equal to the models of schema.py.
REQUIRED = frozenset({"id", "title", "why", "attribute", "extends", "message", "examples"})
CHOICE = frozenset({"states", "role", "others", "last", "many"})  # of rules that extend choice only
OPTIONAL = CHOICE | frozenset({"reads", "severity", "unless", "words", "units", "about", "also", "compare"})
EXAMPLES = frozenset({"reads", "ignores", "conflicts", "agrees"})


def shipped_rules() -> Path:
    """The rules that come with the package: inside a wheel, or beside the package in a checkout."""
    package = Path(__file__).resolve().parent.parent
    bundled = package / "_rules"
    return bundled if bundled.is_dir() else package.parent / "rules"


def load_rules(extra_dirs: Sequence[Path] = (), *, shipped: bool = True) -> Rulebook:
    """Read, check and compile every rule.

    Args:
        extra_dirs: directories of the user's own rules, read after the shipped ones. shipped: False leaves those out.

    Raises:
        RuleError: with file and line, for the first rule that cannot be used.
    """
    rules: dict[str, Rule] = {}
    digest = hashlib.sha256()
    for directory in (*([shipped_rules()] if shipped else []), *extra_dirs):
        for path in rule_files(directory):
            file = read_file(path)
            rule = build(file, directory)
            if rule.id in rules:
                raise RuleError(
                    f"the rule {rule.id!r} exists already", where=file.where("id"), instead=f"see {rules[rule.id].path}"
                )
            rules[rule.id] = rule
            digest.update(_decisive(file.data))
    ordered = tuple(rules[name] for name in sorted(rules))
    return index(ordered, digest.hexdigest()[:16])


def rule_files(directory: Path) -> list[Path]:
    """The rule files below a directory, in a stable order.

    Raises:
        RuleError: if it is not a directory.
    """
    if not directory.is_dir():
        raise RuleError(
            "no such directory of rules", where=str(directory), instead="name a directory that holds GROUP/NAME.yaml files"
        )
    found = sorted(
        p for p in directory.rglob("*.yaml") if not any(part.startswith(".") for part in p.relative_to(directory).parts)
    )
    if len(found) > MAX_RULES:
        raise RuleError(f"holds more than {MAX_RULES:,} rules", where=str(directory), instead="name a directory of rules only")
    return found


def read_file(path: Path) -> YamlFile:
    """A rule file as YAML, unchecked."""
    try:
        if not path.is_file():
            raise RuleError("is no file", where=str(path), instead="a rule is a file GROUP/NAME.yaml")
        with path.open("rb") as stream:
            data = stream.read(MAX_BYTES + 1)
        if len(data) > MAX_BYTES:
            raise RuleError(f"is larger than {MAX_BYTES:,} bytes", where=str(path), instead="split the rule")
        text = data.decode("utf-8")
    except OSError as error:
        raise RuleError(f"cannot be read: {error.strerror}", where=str(path)) from error
    except UnicodeDecodeError as error:
        raise RuleError("is not UTF-8", where=str(path), instead="save it as UTF-8") from error
    return YamlFile(path, text)


def build(file: YamlFile, directory: Path) -> Rule:
    """The Rule of a file.

    Raises:
        RuleError: if the file does not say what a rule needs, or its id is not its path below the directory.
    """
    data = file.data
    if not _plausible(data):
        _explain(file)
    expected = ".".join(file.path.relative_to(directory).with_suffix("").parts)
    if data["id"] != expected:
        raise RuleError(
            f"the id is {data['id']!r} but the path says {expected!r}",
            where=file.where("id"),
            instead="an id is the path with dots",
        )
    compare = data.get("compare", {})
    tolerance = compare.get("tolerance", "0").strip()
    relative = tolerance.endswith("%")
    number = float(tolerance.rstrip("% "))
    settles = compare.get("settles_after")
    return Rule(
        id=data["id"],
        title=data["title"],
        why=data["why"],
        attribute=data["attribute"],
        extends=data["extends"],
        severity=Severity(data.get("severity", "error")),
        message=_message(file),
        compare=Compare(
            tolerance=0.0 if relative else number,
            relative=number / 100 if relative else 0.0,
            later=compare.get("later", "contradiction"),
            settles_after=int(settles) if settles is not None else None,
            lag=int(compare.get("lag", "0")),
        ),
        phrases=_phrases(file, "reads", needs_value=True),
        vetoes=_phrases(file, "unless", needs_value=False),
        units=frozenset(data.get("units", ())),
        about=data.get("about", ""),
        also=frozenset(data.get("also", ())),
        path=str(file.path),
        choices=_choices(file) if data["extends"] == "choice" else None,
    )


def _choices(file: YamlFile) -> Choices:
    data = file.data
    wrong = unknown_state(data["states"], data.get("last", ""))
    if wrong:
        keys, name = wrong
        raise RuleError(
            f"no state is called {name!r}", where=file.where(*keys), instead="declared are " + ", ".join(data["states"])
        )
    states = []
    for name, state in data["states"].items():
        wordings = []
        if len(state["reads"]) > MAX_PHRASES:
            where = file.where("states", name, "reads")
            raise RuleError(f"reads has more than {MAX_PHRASES} wordings", where=where, instead="split the rule")
        for number, text in enumerate(state["reads"]):
            try:
                wordings.append(compile_wording(text, data.get("words", {})))
            except PhraseError as error:
                where = file.where("states", name, "reads", number)
                raise RuleError(f"wording {text!r}: {error}", where=where, instead="see docs/rules.md") from error
        excludes, becomes, in_days = (frozenset(state.get(key, ())) for key in ("excludes", "becomes", "in_days"))
        states.append(Choice(name, excludes, becomes, in_days, state.get("denied", ""), tuple(wordings)))
    group = data["id"].rpartition(".")[2]
    others = frozenset(data.get("others", ()))
    return Choices(group, data["role"], others, tuple(states), data.get("last", ""), data.get("many") == "yes")


def _phrases(file: YamlFile, key: str, *, needs_value: bool) -> tuple[Phrase, ...]:
    out = []
    texts = file.data.get(key, ())
    if len(texts) > MAX_PHRASES:
        raise RuleError(f"{key} has more than {MAX_PHRASES} phrases", where=file.where(key), instead="split the rule")
    for number, text in enumerate(texts):
        try:
            out.append(compile_phrase(text, file.data["extends"], file.data.get("words"), needs_value=needs_value))
        except PhraseError as error:
            raise RuleError(f"phrase {text!r}: {error}", where=file.where(key, number), instead="see docs/rules.md") from error
    return tuple(out)


def _message(file: YamlFile) -> str:
    message: str = file.data["message"]
    try:
        # names only: "{a.__class__}" would look into the program, and "{a:>1000000000}" fill its memory
        pieces = list(Formatter().parse(message))
        wrong = [name for _, name, form, turned in pieces if name is not None and (name not in _FILLED or form or turned)]
    except ValueError as error:
        wrong = [str(error)]
    if wrong:
        raise RuleError(
            f"message cannot be filled in: {wrong[0]!r}",
            where=file.where("message"),
            instead="use {a}, {b}, {subject} and {about}",
        )
    return message


_FILLED = frozenset(("a", "b", "subject", "about"))


_TOLERANCE = re.compile(r"[0-9]{1,12}(\.[0-9]{1,12})?\s{0,3}%?")
_DAYS = re.compile("[0-9]{1,6}")  # and minutes


def _plausible(data: Any) -> bool:
    """Whether a file has the shape of a rule; what is doubtful is looked at again, and explained, by the models of schema.py."""
    try:
        examples = data["examples"]
        keys = frozenset(data)
        compare = data.get("compare", {})
        return bool(
            keys >= REQUIRED
            and keys <= REQUIRED | OPTIONAL
            and all(data[key] and isinstance(data[key], str) for key in ("id", "title", "why", "message"))
            and data["attribute"] in ATTRIBUTES
            and data["extends"] in EXTENDS
            and data.get("severity", "error") in ("error", "warning", "note")
            and all(_texts(data.get(key, [])) for key in ("reads", "unless", "units", "also", "others"))
            and (_states(data) if data["extends"] == "choice" else data["reads"] and "states" not in data)
            and all(isinstance(text, str) for text in data.get("words", {}).values())
            and _TOLERANCE.fullmatch(compare.get("tolerance", "0"))
            and compare.get("later", "revision") in ("revision", "contradiction")
            and _DAYS.fullmatch(compare.get("settles_after", "1"))
            and _DAYS.fullmatch(compare.get("lag", "0"))
            and frozenset(compare) <= {"tolerance", "later", "settles_after", "lag"}
            and EXAMPLES <= frozenset(examples) <= EXAMPLES | {"todo"}
            and all(_texts(examples.get(key, [])) for key in ("reads", "ignores", "todo"))
            and len(examples["reads"]) >= 3
            and len(examples["ignores"]) >= 3
            and all(pair.keys() == {"a", "b"} for key in ("conflicts", "agrees") for pair in examples[key])
            and examples["conflicts"]
            and examples["agrees"]
        )
    except (KeyError, TypeError, AttributeError, ValueError):
        return False


def _states(data: dict[str, Any]) -> bool:
    """Whether a rule of shape choice declares its states."""
    return bool(
        "reads" not in data
        and data["role"]
        and isinstance(data["role"], str)
        and data.get("many", "no") in ("yes", "no")
        and len(data["states"]) > 1
        and all(
            state["reads"]
            and frozenset(state) <= {"reads", "excludes", "becomes", "in_days", "denied"}
            and all(_texts(state.get(key, [])) for key in ("reads", "excludes", "becomes", "in_days"))
            and isinstance(state.get("denied", ""), str)
            for state in data["states"].values()
        )
    )


def _texts(value: Any) -> bool:
    return isinstance(value, list) and all(isinstance(text, str) and text for text in value)


def _explain(file: YamlFile) -> None:
    from checker.rulebook.schema import RuleModel, complaint  # takes pydantic along: only when something is wrong

    if not isinstance(file.data, dict):
        raise RuleError(
            "a rule file holds keys and values", where=str(file.path), instead="`checker rules new ID` prints a template"
        )
    wrong = complaint(file.data)
    if wrong is None:
        raise RuleError("not a usable rule", where=str(file.path), instead=f"known keys are {', '.join(RuleModel.model_fields)}")
    keys, what, instead = wrong
    raise RuleError(what, where=file.where(*keys), instead=instead)


def _decisive(data: dict[str, Any]) -> bytes:
    return repr(sorted((key, value) for key, value in data.items() if key not in ("examples", "title", "why"))).encode()


def suggest(rule_id: str, rulebook: Rulebook) -> str:
    """Advice for an unknown rule id."""
    close = get_close_matches(rule_id, [rule.id for rule in rulebook.rules], 1)
    return f"did you mean {close[0]!r}?" if close else "`checker rules list` shows them all"
