"""Where settings and remembered results live."""

import os
from pathlib import Path


def cache_directory() -> Path | None:
    """The directory for results that can be worked out again, by the XDG base directory specification; None if there is no home."""
    base = os.environ.get("XDG_CACHE_HOME", "")
    if base and Path(base).is_absolute():
        return Path(base) / "checker"
    try:
        return Path.home() / ".cache" / "checker"
    except RuntimeError:
        return None
