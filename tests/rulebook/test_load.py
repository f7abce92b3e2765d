"""Loading rule files: what is accepted, and how each mistake is pointed at."""

import subprocess
import sys
from pathlib import Path

import pytest

from checker.errors import RuleError
from checker.rulebook import load_rules, new_rule
from checker.rulebook.load import EXAMPLES, OPTIONAL, REQUIRED, suggest
from checker.rulebook.schema import ExamplesModel, RuleModel, complaint, rule_schema

GOOD = new_rule("town.openings")


def write(directory: Path, text: str, name: str = "town/openings") -> Path:
    path = directory / f"{name}.yaml"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def failing(directory: Path, text: str, name: str = "town/openings") -> str:
    path = write(directory, text, name)
    with pytest.raises(RuleError) as caught:
        load_rules([directory], shipped=False)
    return str(caught.value).replace(str(path), "FILE")


def line_of(text: str, words: str) -> int:
    return next(n for n, line in enumerate(text.splitlines(), 1) if words in line)


def test_the_template_is_a_rule(tmp_path: Path) -> None:
    write(tmp_path, GOOD)
    (rule,) = load_rules([tmp_path], shipped=False).rules
    assert rule.id == "town.openings"
    assert rule.attribute == "count"
    assert len(rule.phrases) == 2


def test_extra_rules_stand_beside_the_shipped_ones(tmp_path: Path) -> None:
    write(tmp_path, GOOD)
    book = load_rules([tmp_path])
    assert {"town.openings", "casualties.killed"} <= {rule.id for rule in book}
    assert book.digest != load_rules().digest
    assert load_rules().digest == load_rules().digest
    assert suggest("casualties.kiled", book) == "did you mean 'casualties.killed'?"


@pytest.mark.parametrize(
    ("old", "new", "at", "says"),
    [
        ("reads:\n  - (open", "raeds:\n  - (open", "raeds", "did you mean 'reads'?"),
        ("attribute: count", "attribute: cuont", "cuont", "did you mean 'count'?"),
        ("extends: count", "extends: cats", "cats", "'cats' is not known"),
        ("severity: warning", "severity: loud", "loud", "'loud' is not known"),
        ("<value:thing> BE opened", "<valeu> BE opened", "<valeu>", "no slot is called <valeu>; there are <value>"),
        ("id: town.openings", "id: town.closings", "id: town", "the path says 'town.openings'"),
        ("tolerance: 0", "tolerance: lots", "lots", "tolerance"),
        ("tolerance: 0", 'tolerance: 0\n  lag: "²"', "²", "lag"),
        ("  later:", "  latter:", "latter", "did you mean 'later'?"),
        ("{a} in one", "{c} in one", "message", "message cannot be filled in"),
        ("title: Openings", "title: Openings\ntitle: Again", "Again", "stands twice"),
    ],
)
def test_mistakes(tmp_path: Path, old: str, new: str, at: str, says: str) -> None:
    assert old in GOOD
    text = GOOD.replace(old, new)
    message = failing(tmp_path, text)
    assert says in message
    assert f"FILE:{line_of(text, at)}" in message


def test_missing_examples(tmp_path: Path) -> None:
    assert "'examples' is missing" in failing(tmp_path, GOOD.partition("examples:")[0])


def test_too_few_examples(tmp_path: Path) -> None:
    text = GOOD.replace("    - The firm is opening [12 shops].\n", "")
    assert "examples.reads has too few entries (at least 3)" in failing(tmp_path, text)


def test_bad_yaml(tmp_path: Path) -> None:
    message = failing(tmp_path, "id: town.openings\ntitle: a: b\n")
    assert "FILE:2: not valid YAML" in message


def test_not_a_mapping(tmp_path: Path) -> None:
    assert "holds keys and values" in failing(tmp_path, "- one\n")


def test_duplicate_ids(tmp_path: Path) -> None:
    for side in ("a", "b"):
        write(tmp_path / side, GOOD)
    with pytest.raises(RuleError, match="exists already"):
        load_rules([tmp_path / "a", tmp_path / "b"], shipped=False)


def test_a_missing_directory(tmp_path: Path) -> None:
    with pytest.raises(RuleError, match="no such directory"):
        load_rules([tmp_path / "nowhere"])


def test_strings_stay_strings(tmp_path: Path) -> None:
    text = GOOD.replace("title: Openings", "title: 12:30").replace("Say why a difference matters, in one sentence.", "no")
    write(tmp_path, text)
    (rule,) = load_rules([tmp_path], shipped=False).rules
    assert (rule.title, rule.why) == ("12:30", "no")


def test_the_quick_check_knows_the_keys_of_the_models() -> None:
    fields = RuleModel.model_fields
    assert {name for name, f in fields.items() if f.is_required()} == REQUIRED
    assert {name for name, f in fields.items() if not f.is_required()} == OPTIONAL
    assert {name for name, f in ExamplesModel.model_fields.items() if f.is_required()} == EXAMPLES


def test_shipped_rules_satisfy_the_models() -> None:
    from checker.rulebook.load import read_file, rule_files, shipped_rules

    for path in rule_files(shipped_rules()):
        assert complaint(read_file(path).data) is None, path


def test_schema_names_every_key() -> None:
    schema = rule_schema()
    assert set(schema["properties"]) == REQUIRED | OPTIONAL
    assert schema["additionalProperties"] is False


def test_loading_does_not_import_pydantic() -> None:
    code = "import sys; from checker.rulebook import load_rules; load_rules(); sys.exit('pydantic' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_a_bad_id_for_a_new_rule() -> None:
    with pytest.raises(RuleError, match="not a rule id"):
        new_rule("Openings")
