"""Where the text of a report goes."""

import os
import sys
import tempfile
from pathlib import Path

from checker.errors import CheckerError


def write(text: str, output: Path | None) -> None:
    """Write to a file, all of it or nothing, or to standard output.

    Raises:
        CheckerError: the file cannot be written.
    """
    data = text.encode("utf-8", "surrogateescape")
    if output is None:
        sys.stdout.flush()
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
        return
    temporary = ""
    try:
        handle, temporary = tempfile.mkstemp(dir=output.parent, prefix=f".{output.name}.")
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        Path(temporary).chmod(0o644)
        Path(temporary).replace(output)
    except OSError as error:
        if temporary:
            Path(temporary).unlink(missing_ok=True)
        raise CheckerError(
            f"cannot write: {error.strerror}", where=str(output), instead="name another place with --output"
        ) from error
