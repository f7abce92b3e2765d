"""The nouns: what flows from stage to stage. Frozen, slotted, without behaviour beyond looking at themselves."""

from checker.model.facts import Claim, Entity, Event, Fact, Mention, MentionType, Reading, Scope, Stance, Value
from checker.model.limits import DEFAULT_LIMITS, Limits
from checker.model.results import (
    ClaimSummary,
    ClaimValue,
    Confidence,
    Evidence,
    Finding,
    Hidden,
    Json,
    Kind,
    Problem,
    Report,
    Severity,
    unread,
)
from checker.model.text import Article, Role, Sentence, Token

__all__ = [
    "DEFAULT_LIMITS",
    "Article",
    "Claim",
    "ClaimSummary",
    "ClaimValue",
    "Confidence",
    "Entity",
    "Event",
    "Evidence",
    "Fact",
    "Finding",
    "Hidden",
    "Json",
    "Kind",
    "Limits",
    "Mention",
    "MentionType",
    "Problem",
    "Reading",
    "Report",
    "Role",
    "Scope",
    "Sentence",
    "Severity",
    "Stance",
    "Token",
    "Value",
    "unread",
]
