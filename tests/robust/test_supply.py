"""What is shipped can be built again bit by bit, and what it is built from is written down."""

import hashlib
import os
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


def test_a_wheel_built_twice_is_the_same(tmp_path: Path) -> None:
    pytest.importorskip("hatchling", reason="hatchling is not installed (pip install -e '.[dev]')")
    digests = set()
    for name in ("one", "two"):
        command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path / name)]
        # another time zone and language, which must not show
        environment = os.environ | {
            "SOURCE_DATE_EPOCH": "1767225600",
            "TZ": "UTC" if name == "one" else "Asia/Tokyo",
            "LC_ALL": "C",
        }
        done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr
        (wheel,) = (tmp_path / name).glob("*.whl")
        digests.add(hashlib.sha256(wheel.read_bytes()).hexdigest())
    assert len(digests) == 1


def test_every_dependency_has_a_lowest_release() -> None:
    with (ROOT / "pyproject.toml").open("rb") as file:
        dependencies = tomllib.load(file)["project"]["dependencies"]
    assert [d for d in dependencies if ">=" not in d] == []
    assert os.access(ROOT / ".ci" / "lowest", os.X_OK)
