"""What users set up wrongly - rules, options, configuration, decisions, limits: one clear line, and never a traceback."""

import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from typer.testing import Result

from tests.cli.said import lines

Run = Callable[..., Result]
TWO = ("courier.md", "radio.md")
RULE = Path(__file__).parents[2] / "rules" / "weather" / "wind_speed.yaml"


def mistake(old: str, new: str) -> bytes:
    text = RULE.read_text(encoding="utf-8").replace("weather.wind_speed", "x.y")
    assert old in text
    return text.replace(old, new, 1).encode()


RULES = {
    "key": (mistake("reads:", "reeds:"), ("y.yaml:", "unknown key 'reeds' (did you mean 'reads'?)")),
    "slot": (mistake("<value>", "<valeu>"), ("y.yaml:", "no slot is called <valeu>")),
    "id": (mistake("x.y", "x.z"), ("y.yaml:1: the id is 'x.z' but the path says 'x.y'",)),
    "not YAML": (b"id: x.y\n  title: [\n", ("y.yaml:2: not valid YAML",)),
    "not UTF-8": (b"id: \xff\xfe", ("y.yaml: is not UTF-8 (save it as UTF-8)",)),
    "control": (b"\x00\x01", ("y.yaml: not valid YAML",)),
    "nothing": (b"", ("y.yaml: a rule file holds keys and values",)),
    "list": (b"- a\n", ("y.yaml: a rule file holds keys and values",)),
    "twice": (b"id: x.y\nid: x.y\n", ("y.yaml:2: the key 'id' stands twice",)),
    "itself": (b"&a [*a, *a]", ("y.yaml:1: an alias (*name) stands for a list or mapping (write it out again)",)),
    "deep": (b"[" * 50_000, ("y.yaml",)),
}


@pytest.mark.parametrize(("data", "parts"), RULES.values(), ids=RULES)
def test_a_rule_with_a_typo(run: Run, data: bytes, parts: tuple[str, ...]) -> None:
    Path("mine/x").mkdir(parents=True)
    Path("mine/x/y.yaml").write_bytes(data)
    for command in (("report", *TWO), ("check", *TWO), ("facts", *TWO), ("rules", "test"), ("rules", "list")):
        result = run(*command, "--rules", "mine")
        (line,) = lines(result)
        assert all(part in line for part in parts), line
        assert result.exit_code == 2


OPTIONS = {
    "rules": (("--rules", "nowhere"), "nowhere: no such directory of rules (name a directory"),
    "changed": (("--changed-since", "--all"), "'--all' is no revision (name a branch, tag or commit)"),
    "output": (("--output", "no/such/place"), "no/such/place: cannot write: No such file or directory (name another place"),
    "directory": (("--output", "."), ".: cannot write"),
    "base": (("--base", "nobody"), "--base 'nobody' is none of the articles (path or outlet of one: courier.md, radio.md)"),
    "baseline": (("--baseline", "nope"), "nope: no such baseline (checker baseline PATH... writes one)"),
    "decisions": (("--decisions", "nope"), "nope: no such decisions file (name another one with --decisions)"),
}


@pytest.mark.parametrize(("arguments", "message"), OPTIONS.values(), ids=OPTIONS)
def test_an_option_that_leads_nowhere(run: Run, arguments: tuple[str, ...], message: str) -> None:
    result = run("report", *TWO, *arguments)
    (line,) = lines(result)
    assert line.startswith(f"checker: {message}")
    assert result.exit_code == 2


@pytest.mark.parametrize(
    ("option", "known"),
    [
        ("--aligner", "'lexical', 'vectors'"), ("--vague", "'plain', 'acled', 'ibc'"),
        ("--min-confidence", "'high', 'medium', 'low'"),
        ("--fail-on", "'error', 'warning', 'note', 'never'"), ("--format", "'terminal', 'diff', 'markdown', 'html', 'json'"),
        ("--colour", "'auto', 'always', 'never'"),
    ],
)  # fmt: skip
def test_an_unknown_value_of_an_option(run: Run, option: str, known: str) -> None:
    by_option = run("report", *TWO, option, "poem")
    by_environment = run("report", *TWO, **{f"CHECKER_{option.strip('-').upper().replace('-', '_')}": "poem"})
    for result in (by_option, by_environment):
        assert result.exit_code == 2
        assert result.stdout == ""
        told = [line for line in result.stderr.splitlines() if "'poem'" in line]
        assert len(told) == 1
        assert option in told[0]
        assert known in told[0]


@pytest.mark.parametrize(
    "arguments",
    [
        ("reprot", *TWO),
        ("report", *TWO, "--nope"),
        ("report",),
        ("diff", "courier.md"),
        ("rules", "nope"),
        ("watch", *TWO, "--interval", "inf"),
        ("watch", *TWO, "--interval", "nan"),
    ],
)
def test_wrong_usage(run: Run, arguments: tuple[str, ...]) -> None:
    result = run(*arguments)
    assert result.exit_code == 2
    assert "Traceback" not in result.output
    assert sum("Error: " in line for line in result.stderr.splitlines()) == 1


CONFIGURATIONS = {
    "toml": ("fail-on = ", "is not valid TOML"),
    "setting": ('fail-onn = "error"', "unknown setting 'fail-onn' (did you mean 'fail-on'?)"),
    "type": ("fail-on = 3", "fail-on = 3 has the wrong type (write a text in quotes)"),
    "value": ('fail-on = "poem"', "fail-on = 'poem' is unknown (one of error, warning, note, never)"),
    "limit": ("[limits]\nsentence = 3", "no limit is called 'sentence' (known: article-bytes, file-bytes, sentences"),
    "no number": ('[limits]\nfacts = "3"', "limits.facts = '3' has the wrong type (write a whole number)"),
    "nothing": ("[limits]\nfacts = 0", "facts = 0 is no limit (a whole number from 1 to 50000000000)"),
    "no whole number": ("jobs = 1979-05-27", "has the wrong type (write a whole number)"),
    "true is no number": ("jobs = true", "jobs = True has the wrong type (write a whole number)"),
    "below zero": ("jobs = -1", "jobs = -1 is below 0 (write 0 for one a core)"),
    "texts": ("rules-dirs = [1]", "rules-dirs = [1] has the wrong type (write a list of texts)"),
    "deep": ("jobs = " + "[" * 20_000, "is nested too deeply or holds too long a number"),
    "long number": ("jobs = " + "1" * 10_000, "is nested too deeply or holds too long a number"),
    "long key": ("a" + ".a" * 50_000 + " = 1", "holds a line of more than 2,000 dots"),
    "large": ("# x\n" * 60_000, "is larger than 200,000 bytes (name another file)"),
    "severity": (
        '[rules]\n"people.name" = "loud"',
        "rules.people.name = 'loud' is no severity (one of error, warning, note, off)",
    ),
    "rule": ('[rules]\n"casualties.kiled" = "off"', "no rule has the id 'casualties.kiled' (did you mean 'casualties.killed'?)"),
    "pattern": ('[rules]\n"causalties.*" = "off"', "no rule has the id 'causalties.*'"),
    "day": ('[[ignore]]\nrule = "x"\nreason = "y"\nuntil = "soon"', "until 'soon' is no day (write it like 2027-01-31)"),
}


@pytest.mark.parametrize(("text", "message"), CONFIGURATIONS.values(), ids=CONFIGURATIONS)
def test_a_configuration_with_a_mistake(run: Run, text: str, message: str) -> None:
    Path("checker.toml").write_text(text)
    result = run("report", *TWO)
    (line,) = lines(result)
    assert "checker.toml: " in line
    assert message in line
    assert result.exit_code == 2


@pytest.mark.parametrize(
    "text", ['[rules]\n"casualties.*" = "note"', '[rules]\n"open.*" = "off"', '[rules]\n"event.weekday" = "note"']
)
def test_rules_that_a_configuration_may_name(run: Run, text: str) -> None:
    Path("checker.toml").write_text(text)
    assert run("report", *TWO).exit_code == 0


DECISIONS = {
    "not YAML": (b"accepted: [", "decisions.yaml:2: not valid YAML"),
    "not UTF-8": (b"\xff", "decisions.yaml: is not UTF-8 (save it as UTF-8)"),
    "section": (b"acepted: []", "decisions.yaml:1: unknown section 'acepted' (known: accepted"),
    "no list": (b"accepted: 3", "decisions.yaml:1: accepted is no list (begin each entry with '- ')"),
    "no text": (b"accepted:\n- id: [1]\n  reason: x", "decisions.yaml:2: id is no text (write id: and one value)"),
    "large": (b"# x\n" * 600_000, "decisions.yaml: is larger than 2,000,000 bytes"),
    "names": (
        b"same:\n- {reason: x, names: [" + b"Ann Lee, " * 300 + b"Ann Leigh]}",
        "decisions.yaml:2: same: an entry of more than 200 names (write several entries)",
    ),
}


@pytest.mark.parametrize(("data", "message"), DECISIONS.values(), ids=DECISIONS)
def test_a_decisions_file_with_a_mistake(run: Run, data: bytes, message: str) -> None:
    Path("decisions.yaml").write_bytes(data)
    result = run("report", *TWO)
    (line,) = lines(result)
    assert line.startswith(f"checker: {message}")
    assert result.exit_code == 2


@pytest.mark.parametrize("data", [b"{", b"[]", b'{"schema": "x"}', b"[" * 100_000, b'{"schema": ' + b"9" * 10_000 + b"}"])
def test_a_baseline_that_is_none(run: Run, data: bytes) -> None:
    Path("known.json").write_bytes(data)
    result = run("check", *TWO, "--baseline", "known.json")
    (line,) = lines(result)
    assert line.startswith("checker: known.json: is no baseline: ")
    assert result.exit_code == 2


@pytest.mark.skipif(sys.platform == "win32", reason="devices of Unix")
def test_a_device_that_never_ends_is_not_read_to_its_end(run: Run) -> None:
    (line,) = lines(run("--config", "/dev/zero", "check", *TWO))
    assert line == "checker: /dev/zero: is larger than 200,000 bytes (name another file)"


def test_rules_new_where_no_directory_can_be(run: Run) -> None:
    for arguments, message in (
        (
            ("q.r", "--dir", "courier.md"),
            "courier.md/q: cannot be made a directory: Not a directory (name another one with --dir)",
        ),
        (("rain",), "'rain' is no rule id (write group.name, such as weather.rainfall)"),
        (("A.B c",), "'A.B c' is not a rule id (use lower-case words with a dot: group.name)"),
        (("../../x.y",), "'../../x.y' is no"),
    ):
        result = run("rules", "new", *arguments)
        (line,) = lines(result)
        assert line.startswith(f"checker: {message}")
        assert result.exit_code == 2
    assert lines(run("rules", "show", "casualties.kiled")) == [
        "checker: no rule has the id 'casualties.kiled' (did you mean 'casualties.killed'?)"
    ]


@pytest.mark.parametrize("name", ["nowhere", "empty", "courier.md", "half"])
def test_a_model_directory_that_holds_no_model(run: Run, name: str) -> None:
    pytest.importorskip("sentence_transformers", reason="the extra checker[semantic] is not installed")
    Path("empty").mkdir()
    Path("half").mkdir()
    Path("half/model.safetensors").write_bytes(b"no weights")
    result = run("report", *TWO, "--aligner", "vectors", "--model", name)
    (line,) = lines(result)
    assert line.startswith(f"checker: {name}: no ")
    assert line.endswith("in the model directory (name a sentence-transformers model)")
    assert result.exit_code == 2


LIMITS = {
    "bytes": ("article-bytes=100", "courier.md: is larger than 100 bytes (split it, or raise the limit)"),
    "sentences": (
        "sentences=2",
        "courier.md:8: has more than 2 sentences; what begins here is not read (split it, or raise the limit)",
    ),
    "words": ("words=10", "courier.md:6: holds 16 words and marks without a full stop; read in pieces of 10 (split it"),
    "facts": (
        "facts=1",
        "courier.md:6: states more than 1 facts; those from here on are not compared (split it, or raise the limit)",
    ),
}


@pytest.mark.parametrize(("limit", "message"), LIMITS.values(), ids=LIMITS)
def test_a_limit_is_said_when_it_is_hit(run: Run, limit: str, message: str) -> None:
    by_option = run("--limit", limit, "report", *TWO)
    assert any(line.startswith(f"checker: {message}") for line in lines(by_option)), lines(by_option)
    assert lines(run("report", *TWO, CHECKER_LIMIT=limit)) == lines(by_option)
    name, _, number = limit.partition("=")
    Path("checker.toml").write_text(f"[limits]\n{name} = {number}\n")
    assert lines(run("report", *TWO)) == lines(by_option)


@pytest.mark.parametrize(
    "limit", ["facts", "facts=", "facts=x", "facts=-1", "facts=\u0663", "facts=" + "9" * 30, "fact=1", "facts=0"]
)
def test_a_limit_that_is_none(run: Run, limit: str) -> None:
    result = run("--limit", limit, "report", *TWO)
    (line,) = lines(result)
    assert "limit" in line
    assert result.exit_code == 2


def test_standard_input_is_not_watched(run: Run) -> None:
    result = run("watch", "-")
    assert lines(result) == ["checker: -: standard input is never saved again (name files to watch)"]
    assert result.exit_code == 2
