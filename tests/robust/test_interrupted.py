"""A run that is not let finish says so in one line, leaves nothing half-written, and ends with the code that shells expect."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.cli import articles

ROOT = Path(__file__).resolve().parents[2]
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals and devices of Unix")
WAITS = """
import sys, time
import checker.{module} as module
from checker.cli import main

def wait(*_arguments, **_keywords):
    print("waiting", file=sys.stderr, flush=True)
    time.sleep(60)

module.{name} = wait
main()
"""


@pytest.fixture
def here(tmp_path: Path) -> Path:
    articles.write(tmp_path)
    return tmp_path


def environment(here: Path) -> dict[str, str]:
    kept = {k: v for k, v in os.environ.items() if not k.startswith(("CHECKER_", "COLUMNS"))}
    return kept | {"PYTHONPATH": str(ROOT), "HOME": str(here), "XDG_CACHE_HOME": str(here / "cache")}


def _heed_interruptions() -> None:
    """What a shell starts behind itself (``&``) would not heed Ctrl-C."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def start(
    here: Path, *arguments: str, code: str = "from checker.cli import main; main()", **options: object
) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [sys.executable, "-c", code, *arguments],
        cwd=here,
        env=environment(here),
        stderr=subprocess.PIPE,
        preexec_fn=_heed_interruptions,
        **options,  # type: ignore[call-overload]
    )


def ended(process: subprocess.Popen[bytes]) -> tuple[int, list[str]]:
    try:
        _, said = process.communicate(timeout=60)
    finally:
        process.kill()
    text = said.decode()
    assert "Traceback" not in text
    return process.returncode, text.splitlines()


@pytest.mark.parametrize(("number", "code", "word"), [(signal.SIGINT, 130, "interrupted"), (signal.SIGTERM, 143, "told to stop")])
@pytest.mark.parametrize(("module", "name"), [("pipeline", "run"), ("cli.reports", "render")])
def test_signals(here: Path, number: int, code: int, word: str, module: str, name: str) -> None:
    process = start(here, "report", ".", "-o", "out.txt", code=WAITS.format(module=module, name=name))
    assert process.stderr is not None
    assert process.stderr.readline() == b"waiting\n"
    process.send_signal(number)
    returned, said = ended(process)
    assert (returned, said) == (code, [f"checker: {word}; nothing was left half-written"])
    assert not (here / "out.txt").exists()
    assert not [p for p in here.iterdir() if p.name.startswith(".out")]


def test_several_processes_end_together(here: Path) -> None:
    many = here / "many.jsonl"
    line = '{"text": "' + "Two men were killed on Friday in Paris, police said. " * 40 + '"}\n'
    many.write_text(line * 400)
    process = start(here, "report", "many.jsonl", "-o", "out.txt", start_new_session=True)
    time.sleep(2.5)
    os.killpg(process.pid, signal.SIGINT)
    returned, said = ended(process)
    assert (returned, said) == (130, ["checker: interrupted; nothing was left half-written"])
    assert not (here / "out.txt").exists()


def test_nobody_reads_the_output(here: Path) -> None:
    for arguments in (("report", "."), ("rules", "list"), ("schema",)):
        process = start(here, *arguments, stdout=subprocess.PIPE)
        assert process.stdout is not None
        process.stdout.close()
        process.stdout = None
        assert ended(process) == (141, [])


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full")
def test_a_full_disk(here: Path) -> None:
    with Path("/dev/full").open("wb") as full:
        returned, said = ended(start(here, "report", ".", stdout=full))
        assert (returned, said) == (
            2,
            ["checker: standard output: cannot write: No space left on device (make room, or name a file with --output)"],
        )
        assert ended(start(here, "rules", "list", stdout=full))[0] == 2
    returned, said = ended(start(here, "report", ".", "-o", "/dev/full", stdout=subprocess.DEVNULL))
    assert (returned, said) == (
        2, ["checker: /dev/full: cannot write: No space left on device (name another place with --output)"],
    )  # fmt: skip


def test_devices_and_links_stay_what_they_are(here: Path) -> None:
    (here / "real.txt").write_text("old", encoding="utf-8")
    (here / "real.txt").chmod(0o600)
    (here / "link.txt").symlink_to("real.txt")
    os.mkfifo(here / "pipe")
    assert ended(start(here, "report", ".", "-o", "/dev/null"))[0] == 0
    assert not Path("/dev/null").is_file()
    assert ended(start(here, "report", "courier.md", "radio.md", "-o", "link.txt"))[0] == 0
    assert (here / "link.txt").is_symlink()
    assert "killed" in (here / "real.txt").read_text(encoding="utf-8")
    assert (here / "real.txt").stat().st_mode & 0o777 == 0o600
    process = start(here, "report", "courier.md", "radio.md", "-o", "pipe")
    assert "killed" in (here / "pipe").read_text(encoding="utf-8")
    assert ended(process)[0] == 0


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_a_directory_that_may_not_be_written(here: Path) -> None:
    (here / "closed").mkdir(mode=0o500)
    returned, said = ended(start(here, "report", ".", "-o", "closed/out.txt"))
    assert (returned, said) == (
        2, ["checker: closed/out.txt: cannot write: Permission denied (name another place with --output)"],
    )  # fmt: skip


def test_a_place_that_cannot_be_written(here: Path) -> None:
    returned, said = ended(start(here, "report", ".", "-o", "/proc/out.txt" if Path("/proc").exists() else "no/out.txt"))
    assert returned == 2
    assert len(said) == 1
    assert "cannot write" in said[0]


def test_standard_output_is_closed(here: Path) -> None:
    command = f"exec {sys.executable} -c 'from checker.cli import main; main()' report . >&-"
    process = subprocess.Popen(["sh", "-c", command], cwd=here, env=environment(here), stderr=subprocess.PIPE)
    returned, said = ended(process)
    assert returned == 2
    assert said == ["checker: standard output is closed (name a file with --output)"]
