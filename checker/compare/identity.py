"""The id of a finding: a digest of what it is about, never of where it stands."""

import hashlib
from collections.abc import Iterable
from dataclasses import replace

from checker.model import Article, Finding, Kind, Role


def finding_id(kind: str, rule: str, subject: str, event: str, scope: str) -> str:
    """Twelve hexadecimal digits; the same for the same disagreement whatever else the run read."""
    text = "\x1f".join((kind, rule, subject, event, scope))
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:12]


def known_by(article: Article) -> str:
    """What tells an article from others wherever its file lies: the words of its headline, or of its first sentence."""
    first = next((s for s in article.sentences if s.role is not Role.FURNITURE), None)
    words = article.title or (article.text[first.start : first.end] if first else "")
    return " ".join(words.lower().split())


def told_apart(findings: Iterable[Finding]) -> list[Finding]:
    """The findings, of those with one id the first.

    Two articles of one headline may hold the same slip (a wire story and its copy): each keeps its finding, the later ones under
    ids of their own, which depend only on how many came before.
    """
    out: dict[str, Finding] = {}
    copies: dict[str, set[str]] = {}
    for finding in findings:
        if finding.kind is Kind.INTERNAL:
            articles = copies.setdefault(finding.id, set())
            article = finding.evidence[0].article
            if article in articles:
                continue
            articles.add(article)
            if len(articles) > 1:
                again = finding_id(finding.kind, finding.rule, finding.id, "", str(len(articles)))
                finding = replace(finding, id=again)
        out.setdefault(finding.id, finding)
    return list(out.values())
