"""The GitHub Action, the workflow and the pre-commit hook do what they say: their scripts are run here."""

import json
import os
import shlex
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.cli import articles

ROOT = Path(__file__).parents[2]
BASH = shutil.which("bash")


def loaded(name: str) -> Any:
    return yaml.safe_load((ROOT / name).read_text(encoding="utf-8"))


ACTION = loaded("action.yml")
STEPS = {step.get("id", step.get("name")): step for step in ACTION["runs"]["steps"]}


def environment(**more: str) -> dict[str, str]:
    kept = {k: v for k, v in os.environ.items() if not k.startswith("CHECKER_")}
    return {**kept, "PYTHONPATH": str(ROOT), "PYTHONIOENCODING": "utf-8", **more}


def check_step(directory: Path, paths: str, **inputs: str) -> dict[str, str]:
    """Runs the action's step "Check" as GitHub does, with the installed program replaced by this checkout; its outputs."""
    assert BASH
    program = directory / "runner" / "checker" / "bin" / "checker"
    program.parent.mkdir(parents=True)
    program.write_text(f'#!/bin/sh\nexec {shlex.quote(sys.executable)} -m checker "$@"\n')
    program.chmod(0o755)
    script = directory / "runner" / "step.sh"
    script.write_text(STEPS["check"]["run"])
    defaults = {name: str(value.get("default", "")) for name, value in ACTION["inputs"].items()} | inputs | {"paths": paths}
    given = {name: value.removeprefix("${{ inputs.").removesuffix(" }}") for name, value in STEPS["check"]["env"].items()}
    files = {name: str(directory / "runner" / name) for name in ("GITHUB_OUTPUT", "GITHUB_STEP_SUMMARY")}
    done = subprocess.run(
        [BASH, "--noprofile", "--norc", "-eo", "pipefail", str(script)],
        cwd=directory, capture_output=True, encoding="utf-8", check=False,
        env=environment(RUNNER_TEMP=str(directory / "runner"), **files, **{k: defaults[v] for k, v in given.items()}),
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    outputs = dict(line.split("=", 1) for line in Path(files["GITHUB_OUTPUT"]).read_text().splitlines())
    summary = Path(files["GITHUB_STEP_SUMMARY"])
    return outputs | {"stdout": done.stdout, "summary": summary.read_text(encoding="utf-8") if summary.exists() else ""}


def test_the_action_reports_and_hands_on_the_exit_code(tmp_path: Path) -> None:
    articles.write(tmp_path)
    outputs = check_step(tmp_path, "courier.md\nradio.md")
    assert outputs["exit-code"] == "1"
    assert "::error file=courier.md,line=6" in outputs["stdout"]
    assert "contradiction" in outputs["summary"]
    run = json.loads((tmp_path / "checker.sarif").read_text(encoding="utf-8"))["runs"][0]
    assert {result["ruleId"] for result in run["results"]} >= {"casualties.killed"}


@pytest.mark.parametrize(
    ("paths", "inputs", "code"),
    [
        ("courier.md radio.md", {"fail-on": "never", "summary": "false"}, "0"),
        ("*.md", {"args": "--min-confidence high --quiet", "sarif-file": "out.sarif"}, "1"),
        ("courier.md bakery.md", {}, "3"),
        ("courier.md bakery.md", {"allow-empty": "true"}, "0"),
        ("nowhere.md", {}, "2"),
        ("courier.md $(touch${IFS}run) ;touch run2", {}, "3"),
    ],
)
def test_the_inputs_of_the_action(tmp_path: Path, paths: str, inputs: dict[str, str], code: str) -> None:
    articles.write(tmp_path)
    outputs = check_step(tmp_path, paths, **inputs)
    assert outputs["exit-code"] == code
    assert code == "2" or (tmp_path / inputs.get("sarif-file", "checker.sarif")).is_file()
    assert bool(outputs["summary"]) == (code != "2" and inputs.get("summary") != "false")
    assert not list(tmp_path.glob("run[2]*")), "what an input holds is never run"


def test_no_input_stands_in_a_script() -> None:
    for step in ACTION["runs"]["steps"]:
        assert "${{" not in step.get("run", "")
    assert STEPS["Result"]["run"] == 'exit "$CODE"'


def test_the_workflow_runs_what_ci_runs() -> None:
    job = loaded(".github/workflows/ci.yml")["jobs"]["check"]
    assert job["steps"][-1]["run"] == ".ci/run"
    assert job["env"]["TORCH_INDEX"].endswith("/whl/cpu")
    assert os.access(ROOT / ".ci" / "run", os.X_OK)


def test_the_hook_of_pre_commit(tmp_path: Path) -> None:
    (hook,) = loaded(".pre-commit-hooks.yaml")
    name, *arguments = shlex.split(hook["entry"])
    assert name == "checker"
    articles.write(tmp_path)
    done = subprocess.run(
        [sys.executable, "-m", name, *arguments, "."],
        cwd=tmp_path,
        env=environment(),
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 1, done.stderr
    assert "error casualties.killed" in done.stdout
