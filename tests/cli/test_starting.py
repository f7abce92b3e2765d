"""What is imported, and what is not; and watching."""

import subprocess
import sys
from pathlib import Path

import pytest

from checker.cli.watching import follow, states
from tests.cli import articles

HEAVY = "numpy torch transformers sentence_transformers trafilatura pandas jinja2 docx"
PROGRAM = """
import sys
from checker.cli import main
try:
    main(sys.argv[2:])
except SystemExit:
    pass
print("imported:", *sorted(set(sys.argv[1].split()) & set(sys.modules)), file=sys.stderr)
"""


def imported(names: str, *arguments: str, cwd: Path) -> list[str]:
    root = Path(__file__).resolve().parents[2]
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, names, *arguments],
        cwd=cwd, capture_output=True, text=True, env={"PYTHONPATH": str(root), "HOME": str(cwd)}, check=True,
    )  # fmt: skip
    last = done.stderr.splitlines()[-1]
    assert last.startswith("imported:"), done.stderr
    return last.split()[1:]


def test_help_imports_next_to_nothing(tmp_path: Path) -> None:
    assert imported(f"{HEAVY} yaml rich checker.pipeline", "--help", cwd=tmp_path) == []
    assert imported(f"{HEAVY} yaml rich checker.pipeline", "report", "--help", cwd=tmp_path) == []


@pytest.mark.parametrize("form", ["terminal", "diff", "markdown", "json", "sarif", "junit", "github", "csv", "lines"])
def test_a_report_imports_nothing_heavy(tmp_path: Path, form: str) -> None:
    articles.write(tmp_path)
    assert imported(HEAVY, "report", ".", "--format", form, cwd=tmp_path) == []


def test_the_page_takes_a_template_engine(tmp_path: Path) -> None:
    articles.write(tmp_path)
    assert imported(HEAVY, "report", ".", "--format", "html", cwd=tmp_path) == ["jinja2"]


class Enough(Exception):
    pass


def test_watch_draws_again_when_a_file_is_saved(tmp_path: Path) -> None:
    articles.write(tmp_path)
    drawn: list[int] = []
    looks = 0

    def wait() -> None:
        nonlocal looks
        looks += 1
        if looks == 2:
            (tmp_path / "radio.md").write_text("Changed.\n", encoding="utf-8")
        if looks == 4:
            raise Enough

    with pytest.raises(Enough):
        follow([str(tmp_path)], lambda: drawn.append(looks), wait)
    assert drawn == [0, 2]


def test_watch_looks_at_patterns_and_missing_files(tmp_path: Path) -> None:
    articles.write(tmp_path)
    assert len(states([str(tmp_path / "*.md"), str(tmp_path / "none.md")])) == 3
