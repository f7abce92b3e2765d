"""The part of README.md that shows real output. To write it anew: python -m tests.seeds.readme_output"""

import os
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
README = ROOT / "README.md"
WIDTH = 100
# headings of the findings that are shown; a contradiction is shown wherever it stands
SHOWN = ("Adel Abdul-Mahdi", "Mustafa al-Kadhimi")
BLOCK = re.compile(r"(?<=```\n\$ checker report seeds\n).*?(?=```)", re.DOTALL)
EXPLAIN = re.compile(r"(?<=checker explain )\S+(?= seeds)")


def run(arguments: list[str]) -> subprocess.CompletedProcess[str]:
    """A command of the checker, run as in a shell at the top of the checkout, without a terminal."""
    environment = {k: v for k, v in os.environ.items() if not k.startswith("CHECKER_")}
    environment |= {"COLUMNS": str(WIDTH), "PYTHONPATH": str(ROOT), "PYTHONIOENCODING": "utf-8"}
    program = "import sys; from checker.cli import main; main(sys.argv[1:])"
    return subprocess.run(
        [sys.executable, "-c", program, *arguments], cwd=ROOT, env=environment, capture_output=True, encoding="utf-8", check=False
    )


def excerpt() -> str:
    """The first line of the report on seeds/, and the findings worth showing; "..." stands for what is left out."""
    head, *groups = run(["report", "seeds"]).stdout.strip("\n").split("\n\n")
    shown, left_out = [head], False
    for group in groups:
        if group.split("\n")[0] in SHOWN or " contradiction: " in group:
            shown += ["...", group] if left_out else [group]
            left_out = False
        else:
            left_out = True
    return "\n\n".join(shown + (["..."] if left_out else [])) + "\n"


def identifier(text: str) -> str:
    """The id of the first finding in an excerpt."""
    found = re.search(r"\b[0-9a-f]{12}\b", text)
    assert found, text
    return found.group()


def updated(readme: str) -> str:
    """The README with the output of today."""
    shown = excerpt()
    return EXPLAIN.sub(identifier(shown), BLOCK.sub(lambda _: shown, readme))


if __name__ == "__main__":
    README.write_text(updated(README.read_text(encoding="utf-8")), encoding="utf-8")
