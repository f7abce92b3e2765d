"""What was remarked of articles that were read (assumed encodings, cut facts): kept, so that it is told whenever they are given.

The rows lie in the table ``skipped`` beside those of what could not be read, and are told from them by ``made``.
"""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from checker.model import Problem
from checker.pipeline import Options, Progress
from checker.store import adding
from checker.store.adding import Added
from checker.store.file import Base, insert, temporary, writing

_REMARK = "remark "  # before the digest of what the article was read with


def add(file: Path, paths: Sequence[str], options: Options, *, progress: Progress | None = None) -> Added:
    """Adds articles as ``adding.add`` does; among the problems are those that were told of the same articles earlier.

    Raises:
        StoreError, RuleError: see ``adding.add``.
    """
    added = adding.add(file, paths, options, progress=progress)
    with writing(file) as base:
        earlier = _kept(base, added)
    return replace(added, problems=(*added.problems, *earlier)) if earlier else added


def _kept(base: Base, added: Added) -> list[Problem]:
    """Keeps what has been said now, and gives what was said earlier of the articles given."""
    said = {(p.path, p.line, p.message) for p in added.problems}
    temporary(base, "given", "path VARCHAR", ((path,) for path in sorted(added.paths)))
    base.execute(f"DELETE FROM skipped WHERE made LIKE '{_REMARK}%' AND key NOT IN (SELECT key FROM articles)")
    # an article that was given and is no longer of the same rules was read again just now: what was said before is out of date;
    # one that was not given was read again from its text, and what was said of its file still holds
    other = (
        f"FROM articles a WHERE a.key = skipped.key AND skipped.made LIKE '{_REMARK}%' AND skipped.made <> '{_REMARK}' || a.made"
    )
    base.execute(f"DELETE FROM skipped WHERE EXISTS (SELECT 1 {other} AND a.path IN (SELECT path FROM given))")
    base.execute(f"UPDATE skipped SET made = '{_REMARK}' || a.made {other}")
    known = base.execute(
        "SELECT s.path, s.line, s.message FROM skipped s JOIN articles a ON a.key = s.key SEMI JOIN given g ON g.path = a.path"
        f" WHERE s.made LIKE '{_REMARK}%' ORDER BY a.path, s.line, s.message"
    ).fetchall()
    now = sorted((path, line or 0, message) for path, line, message in said.difference(known) if path in added.paths)
    if now:
        temporary(base, "remarked", "path VARCHAR, line INTEGER, message VARCHAR", ((p, n or None, m) for p, n, m in now))
        rows = base.execute(
            f"SELECT r.path, r.line, r.message, a.key, '{_REMARK}' || a.made FROM remarked r JOIN articles a ON a.path = r.path"
            " WHERE a.key <> ''"
        ).fetchall()
        insert(base, "skipped", rows)
    return [Problem(*row) for row in known if row not in said]
