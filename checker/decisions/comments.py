"""``checker: ignore rule-id reason until 2027-01-01`` in the text of an article."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from fnmatch import fnmatchcase

from checker.model import Article, Finding, Problem

_COMMENT = re.compile(r"checker:[ \t]*ignore(?P<file>-file)?\b[ \t]*(?P<rule>[\w.*?-]*)[ \t]*(?P<reason>[^\n]*)", re.IGNORECASE)
_UNTIL = re.compile(r"[ \t]*\buntil[ \t]+(?P<day>\S+)[ \t]*\Z", re.IGNORECASE)
_ENDS = re.compile(r"[ \t]*(-->|\*/)?[ \t\r]*\Z")
# what may stand before a comment that has its line for itself
_OPENS = re.compile(r"[ \t]*(<!--|//|#|/\*|\[//\]:[ ]#[ ]\()?[ \t]*\Z")


@dataclass(frozen=True, slots=True)
class Ignore:
    """A comment that hides findings.

    Attributes:
        rule: id, pattern, or id of a finding. reason: why. until: last day; None for ever.
        first, last: lines of the file it is about. line: where it stands.
    """

    rule: str
    reason: str
    until: date | None
    first: int
    last: int
    line: int

    def hides(self, finding: Finding, path: str) -> bool:
        """Whether a finding has evidence on the lines that the comment is about."""
        if finding.id != self.rule and not fnmatchcase(finding.rule, self.rule):
            return False
        return any(e.path == path and self.first <= e.line <= self.last for e in finding.evidence)


def read_comments(article: Article) -> tuple[list[Ignore], list[Problem]]:
    """The comments in an article's file, and those that are not understood.

    A comment on a line with other text is about that line; one that has its line for itself about the next line with text;
    ``ignore-file`` about all of the file. Extracted text (HTML, office formats) has no comments.
    """
    found: list[Ignore] = []
    problems: list[Problem] = []
    if article.extracted or "checker:" not in article.raw.lower():
        return found, problems
    lines = article.raw.splitlines()
    for match in _COMMENT.finditer(article.raw):
        line, column = article.line_column(match.start())
        reason = _ENDS.sub("", match["reason"])
        until = _UNTIL.search(reason)
        day: date | None = None
        if until:
            try:
                day = date.fromisoformat(until["day"])
            except ValueError:
                problems.append(Problem(article.path, line, f"until {until['day']!r} is no day (write it like 2027-01-31)"))
                continue
            reason = reason[: until.start()]
        if not match["rule"] or not reason.strip():
            problems.append(
                Problem(
                    article.path, line, "ignore comment without rule or reason (write checker: ignore rule-id why until DATE)"
                )
            )
            continue
        before = lines[line - 1][: column - 1] if line <= len(lines) else ""
        if match["file"]:
            first, last = 1, len(lines) + 1
        elif _OPENS.match(before):
            first = last = next((n for n in range(line + 1, len(lines) + 1) if lines[n - 1].strip()), line)
        else:
            first = last = line
        found.append(Ignore(match["rule"], reason.strip(), day, first, last, line))
    return found, problems


def comment_for(finding: Finding, comments: Mapping[str, Sequence[Ignore]]) -> tuple[str, Ignore] | None:
    """The first comment that hides a finding, with the path of its article."""
    for path in dict.fromkeys(e.path for e in finding.evidence):
        for comment in comments.get(path, ()):
            if comment.hides(finding, path):
                return path, comment
    return None
