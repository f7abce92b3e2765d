"""What is shipped: everything the program needs, and nothing else."""

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel of this checkout, built without network by the backend of the test environment."""
    pytest.importorskip("hatchling", reason="hatchling is not installed (pip install -e '.[dev]')")
    target = tmp_path_factory.mktemp("dist")
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(target)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    (path,) = target.glob("*.whl")
    return path


def content(wheel: Path) -> set[str]:
    with zipfile.ZipFile(wheel) as archive:
        return set(archive.namelist())


def test_the_wheel_holds_package_rules_and_data(wheel: Path) -> None:
    wanted = {
        path.relative_to(ROOT).as_posix()
        for path in (ROOT / "checker").rglob("*")
        if path.is_file() and "__pycache__" not in path.parts and "_rules" not in path.parts
    }
    rules = {f"checker/_rules/{path.relative_to(ROOT / 'rules').as_posix()}" for path in (ROOT / "rules").rglob("*.yaml")}
    assert len(rules) >= 12
    found = content(wheel)
    assert {name for name in found if not name.partition("/")[0].endswith(".dist-info")} == wanted | rules
    assert {"checker/py.typed", "checker/report/schema/checker-report-1.json", "checker/_data/gazetteer.txt"} <= found
    licences = {name.rpartition("/")[2] for name in found if "/licenses/" in name}
    assert licences == {"LICENSE", "NOTICE"}


def test_an_unpacked_wheel_reports(wheel: Path, tmp_path: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(tmp_path / "site")
    environment = {k: v for k, v in os.environ.items() if not k.startswith(("CHECKER_", "PYTHON"))}
    environment |= {"PYTHONPATH": str(tmp_path / "site"), "PYTHONIOENCODING": "utf-8"}
    command = [sys.executable, "-m", "checker", "report", str(ROOT / "seeds"), "--format", "markdown"]
    done = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, encoding="utf-8", check=False)
    assert done.returncode == 0, done.stderr
    assert "al-Kadhimi" in done.stdout
    shown = subprocess.run(
        [sys.executable, "-c", "from checker.rulebook.load import shipped_rules; print(shipped_rules())"],
        cwd=tmp_path, env=environment, capture_output=True, encoding="utf-8", check=True,
    )  # fmt: skip
    assert Path(shown.stdout.strip()) == (tmp_path / "site" / "checker" / "_rules").resolve()
