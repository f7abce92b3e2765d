"""Exit codes, by the contract."""

from collections.abc import Callable
from pathlib import Path

import pytest
from typer.testing import Result

Run = Callable[..., Result]
TWO = ("courier.md", "radio.md")


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (("report", *TWO), 0),
        (("report", *TWO, "--fail-on", "error"), 1),
        (("check", *TWO), 1),
        (("check", *TWO, "--fail-on", "never"), 0),
        (("check", "courier.md", "bakery.md"), 3),
        (("check", "courier.md", "bakery.md", "--allow-empty"), 0),
        (("check", "courier.md"), 3),
        (("check", "nowhere.md"), 2),
        (("report", "nowhere.md"), 2),
        (("facts", "nowhere.md"), 2),
        (("check", *TWO, "nowhere.md"), 1),
        (("check", *TWO, "nowhere.md", "--strict"), 2),
        (("check", *TWO, "--fail-on", "sometimes"), 2),
        (("check",), 2),
        (("report", *TWO, "--format", "poem"), 2),
        (("diff", *TWO), 1),
        (("diff", "courier.md", "courier.md"), 2),
        (("diff", "courier.md", "nowhere.md"), 2),
        (("diff", *TWO, "--fail-on", "never"), 0),
        (("facts", *TWO), 0),
        (("report", *TWO, "--rules", "no-rules"), 2),
        (("report", *TWO, "--base", "nobody"), 2),
        (("report", *TWO, "--baseline", "none.json"), 2),
        (("report", *TWO, "--decisions", "none.yaml"), 2),
        (("explain", "ffffffffffff", *TWO), 2),
        (("schema",), 0),
        (("rules", "list"), 0),
    ],
)
def test_exit_code(run: Run, arguments: tuple[str, ...], code: int) -> None:
    result = run(*arguments)
    assert result.exit_code == code, result.output
    assert "Traceback" not in result.output


def test_environment_counts_as_option(run: Run) -> None:
    assert run("report", *TWO, CHECKER_FAIL_ON="error").exit_code == 1
    assert run("report", *TWO, CHECKER_FORMAT="json").stdout.startswith("{")


def test_a_missing_path_is_one_line_and_the_rest_is_read(run: Run) -> None:
    result = run("report", *TWO, "nowhere.md")
    assert result.exit_code == 0
    assert [line for line in result.stderr.splitlines() if "nowhere.md" in line] == [
        "checker: nowhere.md: no such file or directory (check the name)"
    ]
    assert "2 articles" in result.stdout
    assert run("report", *TWO, "nowhere.md", "--quiet").stderr == ""


def test_check_writes_lines_of_a_linter(run: Run) -> None:
    lines = run("check", *TWO).stdout.splitlines()
    assert lines[0].startswith("courier.md:6:1: error casualties.killed ")
    assert lines[-1].startswith("2 findings in 2 articles")


def test_output_goes_to_a_file_whole(run: Run) -> None:
    result = run("report", *TWO, "--format", "json", "--output", "report.json")
    assert result.stdout == ""
    assert Path("report.json").read_text(encoding="utf-8").startswith("{")
    missing = run("report", *TWO, "--output", "no/such/place.txt")
    assert missing.exit_code == 2
    assert "no/such/place.txt: cannot write" in missing.stderr


def test_explain_takes_the_first_digits(run: Run) -> None:
    identifier = run("check", *TWO).stdout.split("; see")[0].rsplit(" ", 1)[1]
    result = run("explain", identifier[:6], *TWO)
    assert result.exit_code == 0
    assert identifier in result.stdout
    assert "read by casualties.killed" in result.stdout


def test_diff_of_two(run: Run) -> None:
    out = run("diff", *TWO).stdout.splitlines()
    assert out[0].startswith("--- courier.md")
    assert out[1].startswith("+++ radio.md")
    assert any(line.startswith("-courier.md:6:1") and "«Twelve people»" in line for line in out)
    assert any(line.startswith("+radio.md:6:1") and "«Fifteen people»" in line for line in out)


def test_draft_against_sources(run: Run) -> None:
    Path("draft.md").write_text(
        "Twelve people were killed when the ferry Aurora sank off Port Lunde on Friday evening.\n\n"
        "It was carrying 80 passengers and 41 cars, worth $3 million.\n",
        encoding="utf-8",
    )
    out = run("diff", "draft.md", ".").stdout
    unsupported = out.partition("figures that no source supports")[2]
    assert "«41»" in unsupported or "«41 cars»" in unsupported
    assert "$3 million" in unsupported
    assert "80 passengers" not in unsupported.replace("It was carrying 80 passengers and", "")


def test_side_by_side(run: Run) -> None:
    out = run("diff", *TWO, "--side-by-side", COLUMNS="90").stdout
    assert any("«Twelve people»" in line and "«Fifteen people»" in line for line in out.splitlines())
    assert max(map(len, out.splitlines())) <= 90


def test_colour_is_asked_for(run: Run) -> None:
    assert "\x1b[" not in run("report", *TWO).stdout
    assert "\x1b[" in run("report", *TWO, "--colour", "always").stdout
    assert "\x1b[" in run("facts", *TWO, "--colour", "always").stdout
