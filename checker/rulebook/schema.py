"""What a rule file may say, as pydantic models: for exact complaints and for the JSON schema that editors use.

Importing pydantic takes longer than reading every shipped rule, so this module is imported only when a file looks wrong, and for
``checker rules schema``.
"""

from difflib import get_close_matches
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from checker.rulebook.rules import ATTRIBUTES, EXTENDS

Text = Annotated[str, Field(min_length=1)]


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class PairModel(_Strict):
    """Two texts from two sources."""

    a: Text
    b: Text


class ExamplesModel(_Strict):
    """Readings, near misses and pairs; they are the rule's tests."""

    reads: list[Text] = Field(min_length=3, description="Sentences with the value expression in [brackets], or [text => value].")
    ignores: list[Text] = Field(min_length=3, description="Near misses: sentences in which the rule must read nothing.")
    conflicts: list[PairModel] = Field(min_length=1, description="Pairs that must be reported.")
    agrees: list[PairModel] = Field(min_length=1, description="Pairs that must not be reported.")
    todo: list[Text] = Field(default=[], description="Known misses, written like reads; reported once they are read.")


class CompareModel(_Strict):
    """How two values are compared."""

    tolerance: str = Field(
        default="0",
        pattern=r"^[0-9]{1,12}(\.[0-9]{1,12})?\s{0,3}%?$",
        description="A number in the value's unit, or a percentage.",
    )
    later: Literal["revision", "contradiction"] = "contradiction"
    settles_after: str | None = Field(
        default=None, pattern=r"^[0-9]{1,6}$", description="Days after which a running figure no longer moves."
    )
    lag: str = Field(
        default="0",
        pattern=r"^[0-9]{1,6}$",
        description="Minutes that a clock time may be later than what it stands for.",
    )


class StateModel(_Strict):
    """One state of a rule that extends choice."""

    reads: list[Text] = Field(min_length=1, description="Wordings, with <subject> where the one that is in this state stands.")
    excludes: list[Text] = Field(default=[], description="States that cannot hold at the same time.")
    becomes: list[Text] = Field(default=[], description="States it may have turned into by the next report.")
    in_days: list[Text] = Field(default=[], description="The same, if the report is of a later day.")
    denied: str = Field(default="", description="The state that a denial of this one tells.")


class RuleModel(_Strict):
    """One rule file."""

    id: str = Field(pattern=r"^[a-z_]+(\.[a-z_]+)+$", description="The path below rules/, with dots.")
    title: Text
    why: Text
    attribute: Literal[ATTRIBUTES]  # type: ignore[valid-type]
    extends: Literal[EXTENDS]  # type: ignore[valid-type]
    severity: Literal["error", "warning", "note"] = "error"
    reads: list[Text] = Field(default=[], description="Phrases; see docs/rules.md. All rules but those of extends: choice.")
    states: dict[Text, StateModel] = Field(default={}, description="For choice: the states, least advanced first.")
    role: str = Field(default="", description="For choice: who is in these states (suspect, victim).")
    others: list[Text] = Field(default=[], description="For choice: roles that never are.")
    many: Literal["yes", "no"] = Field(default="no", description="For choice: whether the role is held by many at once.")
    last: str = Field(default="", description="For choice: the state that ends it.")
    unless: list[Text] = Field(default=[], description="Phrases that forbid a reading they overlap.")
    words: dict[Annotated[str, Field(pattern=r"^[A-Z]{2,}$")], Text] = Field(
        default={}, description="Lists of words that phrases name in capitals."
    )
    units: list[Text] = Field(default=[], description="For measures: the units taken.")
    about: str = Field(default="", description="What the value is said of, if it is always the same.")
    also: list[Text] = Field(default=[], description="Rules that may read the same mention.")
    compare: CompareModel = CompareModel()
    message: Text
    examples: ExamplesModel


def complaint(data: object) -> tuple[tuple[str | int, ...], str, str] | None:
    """The first thing wrong with a rule file's data: where (keys), what, and what instead; None if all is well."""
    try:
        RuleModel.model_validate(data)
    except ValidationError as error:
        # an unknown key explains a missing one, so it is told first
        first: Any = min(error.errors(), key=lambda e: e["type"] != "extra_forbidden")
        keys = tuple(first["loc"])
        if first["type"] == "extra_forbidden":
            siblings = _siblings(keys)
            close = get_close_matches(str(keys[-1]), siblings, 1)
            return (
                keys,
                f"unknown key {str(keys[-1])!r}",
                f"did you mean {close[0]!r}?" if close else "known are " + ", ".join(siblings),
            )
        if first["type"] == "missing":
            return keys, f"{keys[-1]!r} is missing", _advice(str(keys[-1]))
        if first["type"] == "literal_error":
            close = get_close_matches(str(first["input"]), [*ATTRIBUTES, *EXTENDS], 1)
            return (
                keys,
                f"{keys[-1]}: {first['input']!r} is not known",
                f"did you mean {close[0]!r}?" if close else str(first["msg"]).lower(),
            )
        if first["type"] == "too_short":
            return keys, f"{'.'.join(map(str, keys))} has too few entries", f"at least {first['ctx']['min_length']}"
        return keys, f"{'.'.join(map(str, keys))}: {first['msg']}", ""
    return _shape(data) if isinstance(data, dict) else None


def _shape(data: dict[str, Any]) -> tuple[tuple[str | int, ...], str, str] | None:
    """What the shape of a rule asks for beyond the single keys."""
    choice = data["extends"] == "choice"
    for key in ("states", "role") if choice else ("reads",):
        if not data.get(key):
            return ("extends",), f"{key!r} is missing", _advice(key)
    for key in ("reads",) if choice else ("states", "role", "others", "last", "many"):
        if key in data:
            return (key,), f"{key!r} does not go with 'extends: {data['extends']}'", "see docs/rules.md"
    if choice and len(data["states"]) < 2:
        return ("states",), "states has too few entries", "at least 2"
    return None


def _siblings(keys: tuple[str | int, ...]) -> list[str]:
    models: dict[str, type[BaseModel]] = {"examples": ExamplesModel, "compare": CompareModel}
    if len(keys) == 1:
        return list(RuleModel.model_fields)
    if keys[0] == "states":
        return list(StateModel.model_fields)
    if any(isinstance(key, int) for key in keys):
        return list(PairModel.model_fields)
    return list(models.get(str(keys[0]), RuleModel).model_fields)


def _advice(key: str) -> str:
    if key == "examples":
        return "a rule is not used without examples; `checker rules new ID` prints a template"
    return "see docs/rules.md"


def rule_schema() -> dict[str, Any]:
    """The JSON schema of a rule file, for editors."""
    schema = RuleModel.model_json_schema()
    schema["$schema"] = "https://json-schema.org/draft/2020-12/schema"
    schema["title"] = "A checker rule"
    return schema
