"""What rules are called, known from the names of their files alone."""

from collections.abc import Iterable, Sequence
from difflib import get_close_matches
from fnmatch import fnmatchcase
from pathlib import Path

from checker.errors import ConfigError
from checker.rulebook.load import rule_files, shipped_rules
from checker.rulebook.rules import ATTRIBUTES

# ids of findings that no rule file makes: dates against the calendar, what contradicts itself inside one article, and figures
# read without a rule
INSIDE = tuple(f"inside.{check}" for check in "change family headline length life names place range share sum".split())
_WITHOUT_FILE = ("event.weekday", "event.calendar", *INSIDE, *(f"open.{attribute}" for attribute in ATTRIBUTES))


def rule_ids(extra_dirs: Sequence[Path] = ()) -> frozenset[str]:
    """The ids that findings can bear.

    Raises:
        RuleError: a directory of rules does not exist.
    """
    ids = set(_WITHOUT_FILE)
    for directory in (shipped_rules(), *extra_dirs):
        ids.update(".".join(path.relative_to(directory).with_suffix("").parts) for path in rule_files(directory))
    return frozenset(ids)


def require_known(patterns: Iterable[str], ids: frozenset[str], where: str) -> None:
    """Nothing, if every pattern fits a rule: one that fits none is a slip, and would be passed over in silence.

    Raises:
        ConfigError: naming the pattern, the file and the id that was probably meant.
    """
    for pattern in patterns:
        if not any(fnmatchcase(name, pattern) for name in ids):
            close = get_close_matches(pattern, sorted(ids), 1)
            advice = f"did you mean {close[0]!r}?" if close else "checker rules list shows them all"
            raise ConfigError(f"no rule has the id {pattern!r}", where=where, instead=advice)
