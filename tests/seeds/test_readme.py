"""Every command of README.md works, and the output it shows is real."""

import re
import shlex

import pytest

from checker.model import Kind
from tests.seeds.readme_output import BLOCK, README, ROOT, excerpt, run, updated

TEXT = README.read_text(encoding="utf-8")
COMMANDS = sorted(set(re.findall(r"^\| `checker ([^`]+)` \|", TEXT, re.MULTILINE)))


@pytest.mark.parametrize("command", COMMANDS)
def test_command_of_the_table_works(command: str) -> None:
    done = run(shlex.split(command))
    assert done.returncode in (0, 1), done.stderr
    assert done.stdout.strip()
    assert "Traceback" not in done.stderr


def test_table_holds_the_six_commands() -> None:
    assert {c.split()[0] for c in COMMANDS} == {"report", "check", "diff", "facts", "explain", "rules"}


def test_output_is_that_of_today() -> None:
    assert updated(TEXT) == TEXT, "run: python -m tests.seeds.readme_output"


def test_output_fits_a_screen() -> None:
    shown = BLOCK.search(TEXT)
    assert shown
    assert shown.group() == excerpt()
    assert len(shown.group().splitlines()) <= 50


def test_linked_files_exist() -> None:
    for name in re.findall(r"\]\(([^)#]+)\)", TEXT):
        assert (ROOT / name).exists(), name


def test_every_kind_is_explained() -> None:
    judging = (ROOT / "docs" / "judging.md").read_text(encoding="utf-8")
    for kind in Kind:
        assert f"| {kind.value} |" in TEXT
        assert f"| {kind.value} |" in judging


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (["check", "seeds", "--fail-on", "warning"], 1),
        (["check", "seeds", "--fail-on", "never"], 0),
        (["report", "seeds"], 0),
        (["report", "seeds", "--fail-on", "note"], 1),
        (["report", "no-such-place"], 2),
        (["check", "seeds/01-security-chief-in-baghdad.txt"], 3),
        (["check", "seeds/01-security-chief-in-baghdad.txt", "--allow-empty"], 0),
    ],
    ids=lambda x: " ".join(x) if isinstance(x, list) else str(x),
)
def test_exit_codes_are_as_told(arguments: list[str], code: int) -> None:
    assert run(arguments).returncode == code
