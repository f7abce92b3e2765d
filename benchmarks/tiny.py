"""How much memory many tiny files take: what is kept of an article while thousands of others are read.

    python benchmarks/tiny.py [--files 1000 4000] [--command facts] [--jobs 0] [--bars]

The files are invented: a paragraph of two sentences and a quotation, each about an accident of its own; one in ten cannot be read
(empty, or no text). A command runs on them in a process of its own, and the peak of its memory is printed, that of the largest
of its processes. --command may be repeated: report, check, facts.
--bars: end with 1 if the most files take more than 1.2 times the memory of the next fewer with facts, which forgets what it has
shown, or more than 80 KB for each more with the others, which hold the articles against each other.
"""

import argparse
import os
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FLAT = 1.2
EACH = 80_000  # bytes of a tiny article that is compared
_SYLLABLES = [a + b for a in "b d f g k l m n p r s t v z".split() for b in "al en ir os um ar".split()]


def written(number: int, directory: Path) -> None:
    """The files, a thousand to a folder."""
    chance = random.Random(0)

    def name() -> str:
        return "".join(chance.choices(_SYLLABLES, k=3)).capitalize()

    for n in range(number):
        folder = directory / str(n // 1000)
        folder.mkdir(exist_ok=True)
        date, dead, age, aboard = f"May {chance.randint(1, 28)}, {2000 + n % 60}", *(chance.randint(20, 90) for _ in range(3))
        data = (
            f"{dead} people were killed when the ferry {name()} sank off Port {name()} on {date}, said {name()} {name()}, {age},"
            f' of the coastguard. It had left {name()} with {aboard + 100} passengers. "We never saw the {name().lower()}," '
            f"{name()} {name()} told reporters.\n"
        ).encode()
        (folder / f"{n:05}.txt").write_bytes({7: b"", 13: b"\x00\x01\x02\x03" * 40}.get(n % 20, data))


def peak(command: str, directory: Path, jobs: int) -> tuple[float, float]:
    """Megabytes of the command's largest process, and CPU seconds of all of them."""
    arguments = [sys.executable, "-m", "checker", command, "--quiet", "--no-cache", "--jobs", str(jobs), str(directory)]
    process = subprocess.Popen(arguments, cwd=ROOT, stdout=subprocess.DEVNULL, env=os.environ | {"PYTHONPATH": str(ROOT)})
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode not in (0, 1, 3):
        raise SystemExit(f"{command} ended with {process.returncode}")
    return used.ru_maxrss / 1024, used.ru_utime + used.ru_stime


def measured(command: str, sizes: Sequence[int], jobs: int) -> list[float]:
    """The peaks, each printed."""
    found = []
    for number in sizes:
        with tempfile.TemporaryDirectory() as directory:
            written(number, Path(directory))
            begun = time.monotonic()
            megabytes, cpu = peak(command, Path(directory), jobs)
        taken = time.monotonic() - begun
        print(f"{command} on {number:,} tiny files: {megabytes:.0f} MB, {cpu:.0f} s CPU, {taken:.0f} s", flush=True)
        found.append(megabytes)
    return found


def main() -> int:
    parser = argparse.ArgumentParser(description="How much memory many tiny files take.")
    parser.add_argument("--files", type=int, nargs="+", default=[1000, 4000])
    parser.add_argument("--command", action="append", choices=["report", "check", "facts"])
    parser.add_argument("--jobs", type=int, default=0)
    parser.add_argument("--bars", action="store_true")
    options = parser.parse_args()
    sizes, missed = sorted(options.files), False
    for command in options.command or ["facts"]:
        peaks = measured(command, sizes, options.jobs)
        if len(peaks) > 1:
            each = (peaks[-1] - peaks[-2]) * 1e6 / (sizes[-1] - sizes[-2])
            print(f"{command}: {each / 1000:.0f} KB for each file more")
            missed |= peaks[-1] > FLAT * peaks[-2] if command == "facts" else each > EACH
    return 1 if missed and options.bars else 0


if __name__ == "__main__":
    raise SystemExit(main())
