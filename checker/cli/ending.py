"""How a run ends that is not let finish: interrupted, told to stop, nobody left to read its output, or no room for it."""

import contextlib
import signal
import sys
from collections.abc import Iterator
from types import FrameType

from checker.cli.output import silence

# by the convention of shells: 128 and the number of the signal
INTERRUPTED, GONE, STOPPED = 128 + signal.SIGINT, 141, 128 + signal.SIGTERM


class Ended(Exception):
    """The end of the run. code: the exit code; message: one line for standard error, "" for none."""

    def __init__(self, code: int, message: str = "") -> None:
        self.code = code
        self.message = message
        super().__init__(message)


class _Stop(BaseException):
    """Raised where SIGTERM finds the program, so that half-written files are removed on the way out."""


def _stop(_number: int, _frame: FrameType | None) -> None:
    raise _Stop


@contextlib.contextmanager
def told() -> Iterator[None]:
    """Turns whatever ends a run early into ``Ended``.

    Raises:
        Ended: in the place of KeyboardInterrupt, SIGTERM, a closed pipe and a failing write.
    """
    before = None
    with contextlib.suppress(ValueError):  # only the main thread may set it
        before = signal.signal(signal.SIGTERM, _stop)
    try:
        yield
    except KeyboardInterrupt:
        raise Ended(INTERRUPTED, "interrupted; nothing was left half-written") from None
    except _Stop:
        raise Ended(STOPPED, "told to stop; nothing was left half-written") from None
    except BrokenPipeError:
        # the reader has gone ("| head"): that is no mistake, so nothing is said
        silence()
        raise Ended(GONE) from None
    except OSError as error:
        silence()
        where = f"{error.filename}: " if isinstance(error.filename, str) else ""
        raise Ended(2, f"{where}{error.strerror or error} (make room, or check the permissions)") from error
    finally:
        if before is not None:
            signal.signal(signal.SIGTERM, before)


def said(message: str) -> None:
    """A line on standard error, if anybody can still be told."""
    with contextlib.suppress(OSError, ValueError, AttributeError):
        sys.stderr.write(f"checker: {message}\n")
        sys.stderr.flush()
