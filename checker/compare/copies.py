"""Two articles of one origin: versions of one address, of which the later supersedes, and copies of one text."""

from checker.model import Article, Kind, Severity
from checker.values.addresses import bare_address


def version(a: Article, b: Article) -> tuple[Kind, Severity, str] | None:
    """What a difference between two articles is if they are versions of one page; None if they are not.

    The later version supersedes, so it is a revision. Where both bear one time the page was changed without saying so, and
    that is a warning.
    """
    address = bare_address(a.url)
    if not address or address != bare_address(b.url):
        return None
    if a.published is None or b.published is None:
        return Kind.REVISION, Severity.NOTE, "two versions of the same article; a publication time is unknown"
    if a.published == b.published:
        return Kind.REVISION, Severity.WARNING, "two versions of the same article under one time: changed in silence"
    return Kind.REVISION, Severity.NOTE, "a later version of the same article"


def copied(a: Article, b: Article) -> str:
    """A step that tells that two articles are one text; "" if they are not, or if they are versions of one page."""
    if not a.origin or a.origin != b.origin or version(a, b):
        return ""
    return "the two articles are one text: a slip of copying, or a change that only one of them made"
