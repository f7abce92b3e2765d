"""Where the text of a report goes."""

import contextlib
import os
import stat
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path

from checker.errors import CheckerError

_NEW = 0o666  # mode of a new file, less what the umask takes


def write(text: str, output: Path | None) -> None:
    """Write to a file, all of it or nothing, or to standard output; see ``write_all``."""
    write_all((text,), output)


def write_all(pieces: Iterable[str], output: Path | None) -> None:
    """Write pieces of a text as they come: to a file, all of them or nothing, or to standard output.

    A regular file is written beside its place and moved there when it is complete; a link is followed, and a device or pipe is
    written to as it is. A file that was there keeps its permissions.

    Raises:
        CheckerError: it cannot be written.
        BrokenPipeError: nobody reads standard output any more.
    """
    data = (piece.encode("utf-8", "surrogateescape") for piece in pieces)
    if output is None:
        for piece in data:
            _print(piece)
        return
    try:
        place = Path(os.path.realpath(output))
        mode = place.stat().st_mode if place.exists() else None
        if mode is not None and not stat.S_ISREG(mode):
            with place.open("wb") as file:
                file.writelines(data)
        else:
            _replace(place, data, _mode() if mode is None else stat.S_IMODE(mode))
    except BrokenPipeError:
        raise
    except OSError as error:
        raise CheckerError(
            f"cannot write: {error.strerror or error}", where=str(output), instead="name another place with --output"
        ) from error


def _replace(place: Path, data: Iterable[bytes], mode: int) -> None:
    handle, temporary = tempfile.mkstemp(dir=place.parent, prefix=f".{place.name[:100]}.")
    try:
        with os.fdopen(handle, "wb") as file:
            file.writelines(data)
            file.flush()
            os.fsync(file.fileno())
        Path(temporary).chmod(mode)
        Path(temporary).replace(place)
    except BaseException:  # an interruption too leaves nothing behind
        Path(temporary).unlink(missing_ok=True)
        raise


def _mode() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return _NEW & ~mask


def _print(data: bytes) -> None:
    if sys.stdout is None:
        raise CheckerError("standard output is closed", instead="name a file with --output")
    try:
        sys.stdout.flush()
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        silence()
        raise CheckerError(
            f"cannot write: {error.strerror or error}", where="standard output", instead="make room, or name a file with --output"
        ) from error


def silence() -> None:
    """Nothing more goes to standard output, not even what is left to flush when Python ends."""
    with contextlib.suppress(OSError, ValueError, AttributeError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
