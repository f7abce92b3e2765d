"""Which articles are meant by the paths that a user gives."""

import glob
import os
import stat
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from checker.ingest.metadata import UNKNOWN, Metadata
from checker.ingest.sidecar import SIDECAR, Sidecar, read_sidecar, shown
from checker.model import Problem

FORMATS = {
    ".txt": "text", ".text": "text", ".md": "markdown", ".markdown": "markdown",
    ".html": "html", ".htm": "html", ".xhtml": "html",
    ".json": "json", ".jsonl": "jsonl", ".ndjson": "jsonl", ".docx": "docx",
}  # fmt: skip
# found in a directory of articles, but never articles themselves: passed over without a word
_PASSED_OVER = frozenset(
    ".jpg .jpeg .png .gif .webp .svg .ico .bmp .tif .tiff .mp3 .mp4 .m4a .mov .avi .wav .ogg .css .js .mjs .ts .map"
    " .woff .woff2 .ttf .py .pyc .sh .yaml .yml .toml .ini .cfg .lock .csv .tsv .xml .rss .bib .db .sqlite .log .bak"
    " .tmp .swp .sarif .duckdb .wal .parquet".split()
)
_KINDS = (
    (stat.S_ISFIFO, "is a named pipe"),
    (stat.S_ISCHR, "is a device"),
    (stat.S_ISBLK, "is a device"),
    (stat.S_ISSOCK, "is a socket"),
)


@dataclass(frozen=True, slots=True)
class Source:
    """An input that holds one article or several.

    Attributes:
        path: as shown to the user; "-" for standard input. file: what to open; None for standard input.
        format: text, markdown, html, json, jsonl, docx or "" (to be found out from its content).
        known: what the sidecar says about it.
    """

    path: str
    file: Path | None
    format: str
    known: Metadata = UNKNOWN


def discover(paths: Sequence[str], *, sidecars: bool = True) -> tuple[list[Source], list[Problem]]:
    """The inputs that files, directories, glob patterns and "-" stand for, in the order given, directories sorted.

    Hidden files in directories are skipped, links are followed once, a file named twice is read once.
    sidecars: whether ``articles.yaml`` files beside the articles are read.
    """
    search = _Search(sidecars)
    for path in paths:
        search.add(path)
    return search.sources, search.problems


class _Search:
    def __init__(self, sidecars: bool) -> None:
        self.sources: list[Source] = []
        self.problems: list[Problem] = []
        self._sidecars = sidecars
        self._by_directory: dict[Path, Sidecar] = {}
        self._read: set[str] = set()
        self._named: set[str] = set()

    def problem(self, path: Path | str, message: str) -> None:
        self.problems.append(Problem(shown(path), None, message))

    def add(self, path: str) -> None:
        if path == "-":
            if "-" in self._named:
                self.problem("-", "named twice (standard input is read once)")
            else:
                self._named.add("-")
                self.sources.append(Source("-", None, ""))
        elif not path or "\x00" in path:
            self.problem(path or "''", "no path (name a file, a directory, a pattern or - for standard input)")
        elif os.path.lexists(path):
            self._enter(Path(path), named=True)
        elif glob.has_magic(path):
            found = sorted(glob.glob(path, recursive=True))  # noqa: PTH207 - Path.glob takes no absolute patterns
            if not found:
                self.problem(path, "matches nothing (check the pattern, and quote it if the shell should not expand it)")
            for each in found:
                self._enter(Path(each), named=False)
        else:
            self.problem(path, "no such file or directory (check the name)")

    def _enter(self, path: Path, *, named: bool) -> None:
        real = os.path.realpath(path)
        if named and real in self._named:
            self.problem(path, "named twice (read once)")
            return
        if named:
            self._named.add(real)
        try:
            mode = path.stat().st_mode
        except OSError as error:
            self.problem(path, _reason(path, error))
            return
        if stat.S_ISDIR(mode):
            problems = len(self.problems)
            if not self._walk(path) and problems == len(self.problems):
                self.problem(path, f"holds no articles (read are {' '.join(FORMATS)})")
        else:
            self._file(path, mode, ())

    def _walk(self, directory: Path) -> int:
        """Takes in all files below a directory that may be articles; how many there were."""
        files = 0
        entered: set[tuple[int, int]] = set()  # directories on this walk, so that links in a circle end
        pending: list[tuple[Path, tuple[Sidecar, ...]]] = [(directory, ())]
        while pending:
            here, sidecars = pending.pop()
            try:
                status = here.stat()
                if (status.st_dev, status.st_ino) in entered:
                    continue
                entered.add((status.st_dev, status.st_ino))
                paths = sorted(here.iterdir(), key=os.fsencode)
            except OSError as error:
                self.problem(here, _reason(here, error))
                continue
            sidecars = (*sidecars, *self._sidecar(here))
            inner: list[tuple[Path, tuple[Sidecar, ...]]] = []
            for path in paths:
                if path.name.startswith((".", "~$")) or path.name.endswith("~"):
                    continue
                try:
                    mode = path.stat().st_mode
                except OSError as error:
                    self.problem(path, _reason(path, error))
                    continue
                if stat.S_ISDIR(mode):
                    inner.append((path, sidecars))
                elif path.suffix.lower() not in _PASSED_OVER:
                    files += 1
                    self._file(path, mode, sidecars)
            pending.extend(reversed(inner))
        return files

    def _file(self, path: Path, mode: int, above: tuple[Sidecar, ...]) -> None:
        for test, what in _KINDS:
            if test(mode):
                self.problem(path, f"{what} (give a file, or - for standard input)")
                return
        real = os.path.realpath(path)
        if real in self._read:
            return
        self._read.add(real)
        known = UNKNOWN
        for sidecar in reversed(above or self._sidecar(path.parent)):
            known = known.or_else(sidecar.about(path))
        self.sources.append(Source(shown(path), path, FORMATS.get(path.suffix.lower(), ""), known))

    def _sidecar(self, directory: Path) -> tuple[Sidecar, ...]:
        if not self._sidecars:
            return ()
        if directory not in self._by_directory:
            file = directory / SIDECAR
            sidecar = Sidecar(directory)
            if file.is_file():
                sidecar, problems = read_sidecar(file)
                self.problems += problems
            self._by_directory[directory] = sidecar
        return (self._by_directory[directory],)


def _reason(path: Path, error: OSError) -> str:
    if path.is_symlink() and not path.exists():
        return "broken or circular symbolic link (point it to a file)"
    if isinstance(error, PermissionError):
        return "no permission to read it (check its mode and owner)"
    return f"cannot be read: {error.strerror or error} (check the path)"
