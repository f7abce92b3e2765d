"""What is shipped can be built again bit by bit, and what it is built from is written down."""

import hashlib
import os
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


# all that a wheel is made of
PARTS = ("checker", "rules", "pyproject.toml", "README.md", "LICENSE", "NOTICE", ".gitignore")


def wheel(tree: Path, into: Path, **environment: str) -> Path:
    """The wheel of a tree, built by the installed back end, without the network."""
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(into)]
    told = os.environ | {"SOURCE_DATE_EPOCH": "1767225600"} | environment
    done = subprocess.run(command, cwd=tree, env=told, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    (built,) = into.glob("*.whl")
    return built


def test_a_wheel_built_elsewhere_is_the_same(tmp_path: Path) -> None:
    """From a copy in another folder with other times and modes of files, in another time zone and with another hash seed."""
    pytest.importorskip("hatchling", reason="hatchling is not installed (pip install -e '.[dev]')")
    copy = tmp_path / "elsewhere"
    copy.mkdir()
    for part in PARTS:
        if (ROOT / part).is_dir():
            shutil.copytree(ROOT / part, copy / part, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(ROOT / part, copy / part)
    for file in copy.rglob("*"):
        file.chmod(0o700 if file.is_dir() else 0o600)
        os.utime(file, (1_000_000_000, 1_000_000_000))
    here = wheel(ROOT, tmp_path / "one", TZ="UTC", LC_ALL="C", PYTHONHASHSEED="1")
    there = wheel(copy, tmp_path / "two", TZ="Asia/Tokyo", PYTHONHASHSEED="2")
    assert here.name == there.name
    assert hashlib.sha256(here.read_bytes()).hexdigest() == hashlib.sha256(there.read_bytes()).hexdigest()


def test_every_dependency_has_a_lowest_release() -> None:
    with (ROOT / "pyproject.toml").open("rb") as file:
        dependencies = tomllib.load(file)["project"]["dependencies"]
    assert [d for d in dependencies if ">=" not in d] == []
    assert os.access(ROOT / ".ci" / "lowest", os.X_OK)
