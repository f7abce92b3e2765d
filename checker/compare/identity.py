"""The id of a finding: a digest of what it is about, never of where it stands."""

import hashlib


def finding_id(kind: str, rule: str, subject: str, event: str, scope: str) -> str:
    """Twelve hexadecimal digits; the same for the same disagreement whatever else the run read."""
    text = "\x1f".join((kind, rule, subject, event, scope))
    return hashlib.sha256(text.encode("utf-8")).hexdigest()[:12]
