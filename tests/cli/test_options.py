"""What holds for the options of all commands, and for those of an archive and of a sweep."""

import json
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from typer.main import get_command
from typer.testing import Result

from checker.cli import _SETTINGS, app
from checker.config import OPTIONS
from tests.cli import articles
from tests.cli.said import lines
from tests.cli.test_bad_input import TWO

Run = Callable[..., Result]
RULE = Path(__file__).parents[2] / "rules" / "weather" / "wind_speed.yaml"
# what is asked once, and settings of the program itself
ONCE = {"help", "_version_asked", "install_completion", "show_completion"}


def commands(command: Any, name: str = "") -> Iterator[tuple[str, Any]]:
    inner = getattr(command, "commands", None)
    if inner is None:
        yield name, command
        return
    for word, each in inner.items():
        yield from commands(each, f"{name} {word}".strip())


def options(command: Any) -> dict[str, Any]:
    return {p.name: p for p in command.params if p.param_type_name == "option" and p.name not in ONCE}


@pytest.mark.parametrize(("name", "command"), list(commands(get_command(app))))
def test_every_option_has_its_variable(name: str, command: Any) -> None:
    for option in options(command).values():
        assert str(option.envvar).startswith("CHECKER_"), f"{name} {option.opts}"


def test_settings_are_of_options_that_there_are() -> None:
    known = dict(commands(get_command(app)))
    assert set(_SETTINGS) == set(OPTIONS)
    for key, names in _SETTINGS.items():
        option = "rules" if key == "rules-dirs" else key.replace("-", "_")
        for name in names:
            assert option in options(known[name]), f"{name} has no {key}"
        if key not in ("fail-on", "strict", "allow-empty"):  # the gate's alone
            assert set(names) >= {n for n, c in known.items() if option in options(c) and not n.startswith("rules")}, key


def test_an_archive_is_added_to_on_the_engine_asked_for(run: Run) -> None:
    Path("checker.toml").write_text('engine = "ray"\nray-address = "ray://127.0.0.1:1"\n')
    assert run("archive", "add", *TWO, "--store", "a.duckdb", "--engine", "local").exit_code == 0
    Path("third.md").write_text(articles.COURIER.replace("Friday", "Thursday"))
    result = run("archive", "add", "third.md", "--store", "a.duckdb")
    (line,) = lines(result)
    assert "Ray" in line
    assert result.exit_code == 2


def test_an_archive_takes_no_vectors_and_says_so(run: Run) -> None:
    Path("checker.toml").write_text('aligner = "vectors"\n')
    (line,) = lines(run("archive", "add", *TWO, "--store", "a.duckdb"))
    assert "brought together by words, not by sentence vectors (give --aligner lexical;" in line
    assert run("archive", "add", *TWO, "--store", "a.duckdb", "--aligner", "lexical").exit_code == 0


def test_a_report_on_an_archive_knows_the_rules_of_the_configuration(run: Run) -> None:
    own = Path("own/weather/haze.yaml")
    own.parent.mkdir(parents=True)
    own.write_text(RULE.read_text().replace("weather.wind_speed", "weather.haze"))
    Path("checker.toml").write_text('rules-dirs = ["own"]\n[rules]\n"weather.haze" = "note"\n')
    assert run("archive", "add", *TWO, "--store", "a.duckdb").exit_code == 0
    told = run("archive", "report", "--store", "a.duckdb", "--format", "json")
    assert told.exit_code == 0, told.stderr
    reported = run("report", *TWO, "--format", "json")
    assert json.loads(told.stdout)["checker"] == json.loads(reported.stdout)["checker"]


@pytest.mark.parametrize(("data", "code"), [(articles.COURIER.encode() + b" Caf\xe9", 0), (b"", 2)])
@pytest.mark.parametrize("command", [("archive", "add", "--store", "a.duckdb"), ("sweep", "--out", "swept")])
def test_strict_means_what_could_not_be_read(run: Run, command: tuple[str, ...], data: bytes, code: int) -> None:
    if command[0] == "sweep":
        pytest.importorskip("pyarrow")
    Path("a.txt").write_bytes(data)
    result = run(*command, *TWO, "a.txt", "--strict")
    assert len(lines(result)) == 1
    assert result.exit_code == code


def test_an_archive_that_was_given_nothing_readable_says_so_every_time(run: Run) -> None:
    Path("a.txt").write_text("Bei einem Brand in der Altstadt sind am Montag drei Menschen ums Leben gekommen. " * 9)
    for _ in range(2):
        result = run("archive", "add", "a.txt", "--store", "a.duckdb")
        assert len(lines(result)) == 1
        assert "0 new articles, 0 known" in result.stdout
        assert result.exit_code == 2


def test_a_pipe_in_the_place_of_an_archive_is_not_waited_for(run: Run) -> None:
    if not hasattr(os, "mkfifo"):
        pytest.skip("pipes of Unix")
    os.mkfifo("a.duckdb")
    (line,) = lines(run("archive", "add", *TWO, "--store", "a.duckdb"))
    assert line == "checker: a.duckdb: is no file (name another file)"
    assert not Path("a.duckdb.lock").exists()


def test_a_sweep_keeps_to_the_limits_and_to_the_decisions(run: Run) -> None:
    pytest.importorskip("pyarrow")
    Path("decisions.yaml").write_text("same: [{names: [1], reason: x}]\n")
    assert lines(run("sweep", *TWO, "--out", "swept"))[0].startswith("checker: decisions.yaml:1: same: an entry without names")
    Path("decisions.yaml").unlink()
    told = lines(run("--limit", "facts=1", "sweep", *TWO, "--out", "swept"))
    assert len(told) == 2
    assert all("states more than 1 facts" in line for line in told)


@pytest.mark.parametrize("command", [("baseline", *TWO), ("explain", "0", *TWO)])
def test_what_compares_is_done_on_the_engine_asked_for(run: Run, command: tuple[str, ...]) -> None:
    Path("checker.toml").write_text('engine = "ray"\nray-address = "ray://127.0.0.1:1"\njobs = 1\ncache = false\n')
    (line,) = lines(run(*command))
    assert "Ray" in line
    assert "Ray" not in run(*command, "--engine", "local", "--jobs", "2").stderr


def test_commands_that_compare_take_the_options_of_a_report() -> None:
    """Those that are about how the work is done; what shows or filters is each command's own."""
    known = {name: options(command) for name, command in commands(get_command(app))}
    work = {"aligner", "model", "rules", "vague", "cache", "jobs", "decisions"}
    for name in ("report", "check", "diff", "explain", "baseline", "watch"):
        assert work <= set(known[name]), name
    for name in ("report", "check", "explain", "baseline", "archive add", "sweep"):
        assert {"engine", "ray_address"} <= set(known[name]), name


def test_a_baseline_of_what_could_not_all_be_read_is_not_written_if_that_is_asked(run: Run) -> None:
    Path("b.txt").write_bytes(b"")
    assert run("baseline", *TWO, "b.txt", "--strict").exit_code == 2
    assert not Path("checker-baseline.json").exists()
    assert run("baseline", *TWO, "b.txt").exit_code == 0
    assert Path("checker-baseline.json").exists()


def test_all_articles_of_a_finding_are_explained_if_that_is_asked(run: Run) -> None:
    for number in range(20):
        Path(f"more{number}.md").write_text(articles.COURIER.replace("Lunde Courier", f"Courier {number}"))
    (finding, *_) = json.loads(run("report", ".", "--format", "json").stdout)["findings"]
    assert len(finding["evidence"]) > 12
    short, full = (run("explain", finding["id"], ".", *more).stdout for more in ((), ("--verbose",)))
    assert "more articles (" in short
    assert "--verbose shows them" in short
    assert "more articles" not in full
    assert all(e["path"] in full for e in finding["evidence"])


def test_days_of_an_archive_in_the_wrong_order(run: Run) -> None:
    assert run("archive", "add", *TWO, "--store", "a.duckdb").exit_code == 0
    (line,) = lines(run("archive", "report", "--store", "a.duckdb", "--since", "2031-05-04", "--until", "2031-05-03"))
    assert line == "checker: --since 2031-05-04 is after --until 2031-05-03 (give the earlier day to --since)"
    found = [
        run("archive", "report", "--store", "a.duckdb", "--format", "json", "--until", day).stdout
        for day in ("2031-05-03", "2031-05-02")
    ]
    assert [bool(json.loads(text)["findings"]) for text in found] == [True, False]


def test_a_finding_of_an_archive_is_explained_as_one_of_a_report_is(run: Run) -> None:
    assert run("archive", "add", *TWO, "--store", "a.duckdb").exit_code == 0
    (finding, *_) = json.loads(run("report", *TWO, "--format", "json").stdout)["findings"]
    reported = run("explain", finding["id"], *TWO)
    assert run("explain", finding["id"][:6], "--store", "a.duckdb").stdout == reported.stdout != ""
    Path("draft.md").write_text(articles.RADIO.replace("Coast Radio", "Draft"))
    drafted = json.loads(run("check", "draft.md", "--store", "a.duckdb", "--format", "json").stdout)["findings"]
    told = run("explain", drafted[0]["id"], "draft.md", "--store", "a.duckdb")
    assert "draft.md:" in told.stdout
    for identity in ("000", ""):
        (line,) = lines(run("explain", identity, "--store", "a.duckdb"))
        assert line == f"checker: a.duckdb: no finding has the id {identity!r} (checker archive report lists them)"
    result = run("explain", finding["id"])
    assert lines(result) == ["checker: explain: no articles are given (the paths of the report, or --store FILE)"]
    assert result.exit_code == 2
