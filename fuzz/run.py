"""Feeds the readers with arbitrary input, steered by the code it reaches (atheris), and tells how much was tried.

    python fuzz/run.py [--seconds 60] [--target NAME ...] [--corpus DIRECTORY] [--finds DIRECTORY]

Targets are the functions of tests/robust/targets.py. Without atheris (Linux only) the same inputs are changed at random,
without a look at the code reached: still a test, but a poorer one. Ends with 1 if an input broke a target; it is kept under
--finds, and belongs into tests/robust/crashes/TARGET/ once the mistake is mended.
"""

import argparse
import hashlib
import importlib.util
import random
import re
import subprocess
import sys
import tempfile
import time
import traceback
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LONGEST = {"rules": 3000, "codec": 6000}  # bytes of an input
OTHERS = 600  # enough for a few sentences
SLOWEST = 20  # seconds for one input


def steered(name: str, corpus: Path, finds: Path, seconds: int) -> tuple[int, int]:
    """Executions and finds of one target, by atheris in a process of its own."""
    command = [
        sys.executable, __file__, "--inside", name, str(corpus), f"-max_total_time={seconds}",
        f"-max_len={LONGEST.get(name, OTHERS)}", f"-timeout={SLOWEST}", "-rss_limit_mb=4096", "-print_final_stats=1",
        f"-artifact_prefix={finds}/", "-verbosity=0",
    ]  # fmt: skip
    before = set(finds.iterdir())
    done = subprocess.run(command, capture_output=True, cwd=ROOT, check=False)
    said = done.stderr.decode("utf-8", "replace")
    found = sorted(set(finds.iterdir()) - before)
    if found or done.returncode:
        print((done.stdout.decode("utf-8", "replace") + said)[-4000:], file=sys.stderr)
    number = re.search(r"number_of_executed_units:\s*(\d+)", said)
    return int(number[1]) if number else 0, len(found) or int(bool(done.returncode))


def inside(arguments: list[str]) -> None:
    """The process that atheris runs in."""
    import atheris

    sys.path.insert(0, str(ROOT))
    with atheris.instrument_imports(include=["checker"]):
        from tests.robust.targets import TARGETS

    target = TARGETS[arguments[0]]
    atheris.Setup([__file__, *arguments[1:]], lambda data: target(bytes(data)))
    atheris.Fuzz()


def at_random(name: str, finds: Path, seconds: int) -> tuple[int, int]:
    """Executions and finds of one target, by changes that know nothing of the code."""
    sys.path.insert(0, str(ROOT))
    from tests.robust.targets import TARGETS, seeds

    chance, pool = random.Random(0), seeds(name)
    ends, tried, broken = time.monotonic() + seconds, 0, 0
    while time.monotonic() < ends:
        data = bytearray(chance.choice(pool))
        for _ in range(chance.randint(1, 8)):
            at = chance.randrange(len(data) + 1)
            match chance.randrange(4):
                case 0:
                    data[at : at + 1] = bytes([chance.randrange(256)])
                case 1:
                    data[at : at + chance.randint(1, 20)] = b""
                case 2:
                    data[at:at] = data[: chance.randint(0, 40)] * chance.randint(1, 3)
                case _:
                    other = chance.choice(pool)
                    data[at:at] = other[chance.randrange(len(other) + 1) :][:40]
        tried += 1
        try:
            TARGETS[name](bytes(data[: LONGEST.get(name, OTHERS)]))
        except Exception:
            broken += 1
            traceback.print_exc()
            (finds / f"crash-{hashlib.sha256(data).hexdigest()[:16]}").write_bytes(data[: LONGEST.get(name, OTHERS)])
            if broken == 3:
                break
    return tried, broken


def main() -> int:
    if sys.argv[1:2] == ["--inside"]:
        inside(sys.argv[2:])
        return 0
    sys.path.insert(0, str(ROOT))
    from tests.robust.targets import TARGETS, seeds

    parser = argparse.ArgumentParser(description="Feeds the readers with arbitrary input.")
    parser.add_argument("--seconds", type=int, default=60, help="for each target")
    parser.add_argument("--target", action="append", choices=list(TARGETS), help="may be repeated; all unless given")
    parser.add_argument("--corpus", type=Path, help="where inputs that reach new code are kept and taken from")
    parser.add_argument("--finds", type=Path, default=Path("fuzz-finds"), help="where inputs that break a target are kept")
    options = parser.parse_args()
    with_atheris = importlib.util.find_spec("atheris") is not None
    print(f"{'atheris' if with_atheris else 'at random'}, {options.seconds} s a target")
    broken = 0
    with tempfile.TemporaryDirectory() as temporary:
        for name in options.target or TARGETS:
            corpus = (options.corpus or Path(temporary)) / name
            finds = options.finds / name
            corpus.mkdir(parents=True, exist_ok=True)
            finds.mkdir(parents=True, exist_ok=True)
            for number, data in enumerate(seeds(name)):
                (corpus / f"seed-{number}").write_bytes(data)
            tried, found = (
                steered(name, corpus.resolve(), finds.resolve(), options.seconds)
                if with_atheris
                else at_random(name, finds, options.seconds)
            )
            print(f"{name}: {tried:,} executions, {found} finds", flush=True)
            broken += found
    return 1 if broken else 0


if __name__ == "__main__":
    raise SystemExit(main())
