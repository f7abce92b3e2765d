"""Which articles git says have changed."""

import subprocess
from collections.abc import Iterable
from pathlib import Path

from checker.errors import ConfigError

_SECONDS = 60


def changed_paths(ref: str, paths: Iterable[str]) -> frozenset[str]:
    """Those of the paths whose file differs from what it was at a revision, or is not yet known to git.

    Args:
        paths: of articles, as shown; for an article inside a file (``archive.jsonl#3``) the file counts.

    Raises:
        ConfigError: there is no git, no repository or no such revision.
    """
    if ref.startswith("-"):
        raise ConfigError(f"{ref!r} is no revision", instead="name a branch, tag or commit")
    top = Path(_git("rev-parse", "--show-toplevel").strip("\n"))
    _git("rev-parse", "--verify", "--quiet", f"{ref}^{{commit}}", what=f"git knows no revision {ref!r}")
    names = [
        *_git("diff", "--name-only", "-z", "--no-renames", ref, "--").split("\0"),
        *_git("ls-files", "--others", "--exclude-standard", "--full-name", "-z", "--", str(top)).split("\0"),
    ]
    changed = {(top / name).resolve() for name in names if name}
    return frozenset(
        path for path in paths if Path(path.partition("#")[0]).resolve() in changed or Path(path).resolve() in changed
    )


def _git(*arguments: str, what: str = "git does not know what has changed") -> str:
    try:
        done = subprocess.run(["git", *arguments], capture_output=True, timeout=_SECONDS, check=False)
    except FileNotFoundError as error:
        raise ConfigError("--changed-since needs git, which is not installed", instead="leave the option out") from error
    except subprocess.TimeoutExpired as error:
        raise ConfigError(f"git did not answer within {_SECONDS} seconds") from error
    if done.returncode:
        said = done.stderr.decode("utf-8", "replace").strip().splitlines()
        raise ConfigError(
            f"{what}{f': {said[0]}' if said else ''}", instead="run it inside the repository, with a revision it has"
        )
    return done.stdout.decode("utf-8", "surrogateescape")
