"""What keeps a finding from failing the gate: configuration, baseline, decisions, comments, git."""

import json
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from typer.testing import Result

Run = Callable[..., Result]
TWO = ("courier.md", "radio.md")
EPOCH = "1930000000"  # 2031-02-27


def identifiers(run: Run) -> dict[str, str]:
    document = json.loads(run("report", *TWO, "--format", "json").stdout)
    return {f["rule"]: f["id"] for f in document["findings"]}


def found(result: Result) -> list[str]:
    return [line.split(" ")[2] for line in result.stdout.splitlines() if line.split(":")[0].endswith(".md")]


def test_configuration_sets_severities_and_options(run: Run) -> None:
    Path("checker.toml").write_text('fail-on = "warning"\n[rules]\n"casualties.*" = "note"\n"people.name" = "off"\n')
    result = run("check", *TWO)
    assert result.exit_code == 0
    assert "note casualties.killed" in result.stdout
    assert "the rule is off in" in result.stdout
    assert run("check", *TWO, "--fail-on", "note").exit_code == 1, "the command line comes first"
    assert run("check", *TWO, CHECKER_FAIL_ON="note").exit_code == 1, "then the environment"


def test_configuration_of_a_project_above(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    Path("pyproject.toml").write_text('[tool.checker]\nfail-on = "never"\n')
    Path("deep").mkdir()
    monkeypatch.chdir("deep")
    assert run("check", "../courier.md", "../radio.md").exit_code == 0


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("fail_on = 1\n", "unknown setting 'fail_on' (did you mean 'fail-on'?)"),
        ('fail-on = "sometimes"\n', "fail-on = 'sometimes' is unknown"),
        ("strict = 1\n", "has the wrong type (write true or false)"),
        ('[rules]\n"people.name" = "loud"\n', "is no severity"),
        ("fail-on = \n", "is not valid TOML"),
        ('[[ignore]]\nrule = "people.name"\n', "an entry without a reason"),
        ('[[ignore]]\nreason = "why not"\n', "an entry that is about nothing"),
        ('[[ignore]]\nrule = "x"\nreason = "y"\nuntil = "soon"\n', "until 'soon' is no day"),
        ('[[ignore]]\nrules = "x"\n', "unknown key 'rules' in ignore"),
    ],
)
def test_mistakes_in_the_configuration(run: Run, text: str, said: str) -> None:
    Path("checker.toml").write_text(text)
    result = run("check", *TWO)
    assert result.exit_code == 2
    assert said in result.stderr
    assert len(result.stderr.splitlines()) == 1


def test_init_writes_what_is_read(run: Run) -> None:
    assert run("init").exit_code == 0
    assert run("check", *TWO).exit_code == 1
    assert run("init").exit_code == 2, "nothing is overwritten"
    commented = Path("checker.toml").read_text()
    entry = commented[commented.index("# [[ignore]]") :].replace("# ", "")
    Path("checker.toml").write_text(entry)
    assert run("check", *TWO).exit_code == 1


def test_baseline_hides_until_a_value_is_new(run: Run) -> None:
    assert run("baseline", *TWO).exit_code == 0
    hidden = run("check", *TWO, "--baseline", "checker-baseline.json")
    assert hidden.exit_code == 0
    assert "known since the baseline" in hidden.stdout
    # another source for a known value, and moved lines
    third = Path("radio.md").read_text().replace("Coast Radio", "Island News")
    Path("third.md").write_text(third)
    Path("courier.md").write_text(Path("courier.md").read_text().replace("\n---\nTwelve", "\n---\n\n\n\nTwelve"))
    assert run("check", *TWO, "third.md", "--baseline", "checker-baseline.json").exit_code == 0
    # a new value
    Path("third.md").write_text(third.replace("Fifteen people", "Nineteen people"))
    again = run("check", *TWO, "third.md", "--baseline", "checker-baseline.json")
    assert again.exit_code == 1
    assert found(again) == ["casualties.killed"]


def test_decisions_hide_with_a_reason(run: Run) -> None:
    known = identifiers(run)
    Path("decisions.yaml").write_text(
        f"accepted:\n  - id: {known['casualties.killed']}\n    reason: the council counts three more\n    until: 2031-12-31\n"
        "aliases:\n  - names: [Ilse Vandermeer, Ilse van der Meer]\n    reason: she uses both\n"
    )
    result = run("check", *TWO, SOURCE_DATE_EPOCH=EPOCH)
    assert result.exit_code == 0
    assert found(result) == []
    assert "accepted in decisions.yaml:2: the council counts three more" in result.stdout
    assert "she uses both" in result.stdout
    document = json.loads(run("report", *TWO, "--format", "json", SOURCE_DATE_EPOCH=EPOCH).stdout)
    assert len(document["hidden"]) == 2


def test_a_decision_ends(run: Run) -> None:
    known = identifiers(run)
    Path("decisions.yaml").write_text(
        f"ignored:\n  - id: {known['casualties.killed']}\n    reason: checked\n    until: 2031-01-31\n"
    )
    result = run("check", *TWO, SOURCE_DATE_EPOCH=EPOCH)
    assert result.exit_code == 1
    assert "decisions.yaml:2: the decision has expired on 2031-01-31" in result.stderr
    assert run("check", *TWO, "--strict", SOURCE_DATE_EPOCH=EPOCH).exit_code == 1, "all inputs were read"


def test_an_accepted_finding_with_values_reopens(run: Run) -> None:
    document = json.loads(run("report", *TWO, "--format", "json").stdout)
    (toll,) = [f for f in document["findings"] if f["rule"] == "casualties.killed"]
    values = [json.dumps(e["value"], sort_keys=True, separators=(",", ":")) for e in toll["evidence"]]
    lines = "".join(f"      - '{value}'\n" for value in values)
    Path("decisions.yaml").write_text(f"accepted:\n  - id: {toll['id']}\n    reason: known\n    values:\n{lines}")
    assert "casualties.killed" not in found(run("check", *TWO))
    Path("radio.md").write_text(Path("radio.md").read_text().replace("Fifteen people", "Nineteen people"))
    assert "casualties.killed" in found(run("check", *TWO))


def test_two_people_are_told_apart(run: Run) -> None:
    Path("decisions.yaml").write_text("different:\n  - names: [Ilse Vandermeer, Ilse van der Meer]\n    reason: cousins\n")
    assert "people.name" not in found(run("check", *TWO))


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("accepted:\n  - id: abc\n", "decisions.yaml:2: an entry without a reason"),
        ("accepted:\n  - reason: x\n", "decisions.yaml:2: an entry that is about nothing"),
        ("acepted: []\n", "decisions.yaml:1: unknown section 'acepted'"),
        ("same:\n  - names: [one]\n    reason: x\n", "decisions.yaml:2: same: an entry without names"),
        ("same:\n  - [a, b]\n", "decisions.yaml:2: same: an entry is no mapping"),
        ("ignored:\n  - id: a\n    why: b\n", "decisions.yaml:3: unknown key 'why'"),
        ("ignored: [\n", "not valid YAML"),
        ("ignored: yes\n", "decisions.yaml:1: ignored is no list"),
        ("- a\n", "decisions.yaml:1: is no mapping"),
    ],
)
def test_mistakes_in_the_decisions(run: Run, text: str, said: str) -> None:
    Path("decisions.yaml").write_text(text)
    result = run("check", *TWO)
    assert result.exit_code == 2
    assert said in result.stderr


def test_a_comment_hides_a_finding_of_its_line(run: Run) -> None:
    text = Path("radio.md").read_text()
    ignore = "<!-- checker: ignore casualties.killed the mayor's count until 2031-12-31 -->\n"
    Path("radio.md").write_text(text.replace("Fifteen people", f"{ignore}Fifteen people"))
    result = run("check", *TWO, SOURCE_DATE_EPOCH=EPOCH)
    assert "casualties.killed" not in found(result)
    assert "ignored in radio.md:6: the mayor's count" in result.stdout
    late = run("check", *TWO, SOURCE_DATE_EPOCH="2000000000")
    assert "casualties.killed" in found(late)
    assert "radio.md:6: ignore comment has expired on 2031-12-31" in late.stderr


def test_a_comment_needs_a_reason(run: Run) -> None:
    text = Path("radio.md").read_text()
    Path("radio.md").write_text(text.replace("Fifteen people", "<!-- checker: ignore casualties.killed -->\nFifteen people"))
    result = run("check", *TWO)
    assert "casualties.killed" in found(result)
    assert "radio.md:6: ignore comment without rule or reason" in result.stderr


def git(*arguments: str) -> None:
    identity = ("-c", "user.name=Test", "-c", "user.email=test@example.org", "-c", "commit.gpgsign=false")
    subprocess.run(["git", *identity, *arguments], check=True, capture_output=True)


def test_changed_since(run: Run) -> None:
    git("init", "-q")
    git("add", ".")
    git("commit", "-qm", "articles")
    assert run("check", ".", "--changed-since", "HEAD").exit_code == 0, "nothing has changed"
    Path("radio.md").write_text(Path("radio.md").read_text() + "\nThe search goes on.\n")
    changed = run("check", ".", "--changed-since", "HEAD")
    assert changed.exit_code == 1
    assert "casualties.killed" in found(changed)
    git("checkout", "-q", "--", "radio.md")
    Path("bakery.md").write_text(Path("bakery.md").read_text() + "\nIt is open daily.\n")
    assert run("check", ".", "--changed-since", "HEAD").exit_code == 0, "the finding touches no changed article"
    unknown = run("check", ".", "--changed-since", "no-such-branch")
    assert unknown.exit_code == 2
    assert "git knows no revision 'no-such-branch'" in unknown.stderr


def test_changed_since_outside_a_repository(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(Path.cwd().parent))
    result = run("check", *TWO, "--changed-since", "HEAD")
    assert result.exit_code == 2
    assert len(result.stderr.splitlines()) == 1


def test_least_confidence(run: Run) -> None:
    high = json.loads(run("report", *TWO, "--format", "json", "--min-confidence", "high").stdout)
    assert {f["confidence"] for f in high["findings"]} <= {"high"}
