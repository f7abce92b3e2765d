"""Pages that hold a notice instead of an article: subscribe first, accept cookies, prove that you are no robot, not found."""

import re
from dataclasses import dataclass

# Words around the notice, from which on something of an article is there.
MIN_STORY_WORDS = 30
# A story that stops at a wall has its first sentences only. Among 4,282 news articles one of fewer words ends with such a notice,
# and says so rightly.
MAX_OPENING_WORDS = 160
# Words that may stand behind the notice (a copyright line, a byline); an article goes on.
MAX_WORDS_BEHIND = 20

# What such pages say, by kind, in lower case with plain apostrophes. Each is a demand or an offer to the reader, in words that
# reports about subscriptions or cookies do not use.
_SUBSCRIPTION = (
    "subscribe to continue", "subscribe to read", "subscribe now to", "sign in to continue", "log in to continue",
    "sign up to continue",
    "register to continue", "continue reading with a", "to continue reading this", "to continue reading, ", "to keep reading, ",
    "keep reading with a", "already a subscriber", "already have a subscription", "this article is for subscribers",
    "this content is for subscribers", "this story is for subscribers", "article is available to subscribers",
    "exclusive to subscribers", "for subscribers only", "become a subscriber to", "unlock this article",
    "unlock the full article",
    "read the full article with", "read the full story with", "reached your limit of free articles", "reached your article limit",
    "free articles remaining", "free articles this month", "you have read your last free", "create a free account to",
    "start your free trial", "to read the full article", "to read the full story, ", "membership to continue",
)  # fmt: skip
_CONSENT = (
    "we use cookies", "uses cookies to", "we and our partners", "our partners process", "accept all cookies", "accept cookies",
    "manage cookies", "cookie settings", "cookie preferences", "manage your preferences", "we value your privacy",
    "your privacy choices",
    "by clicking accept", "by clicking \"accept", "by continuing to use this site", "by continuing to browse",
    "consent to the use of",
    "withdraw your consent", "legitimate interest", "store and/or access information on a device", "personalised ads",
    "personalized ads",
    "not available in your region", "unavailable in your region", "unavailable in your country", "not available in your country",
    "due to legal reasons", "general data protection regulation",
)  # fmt: skip
_ROBOT = (
    "verify you are human", "verify that you are human", "verifying you are human", "you are not a robot", "you're not a robot",
    "are you a robot", "checking your browser", "checking if the site connection is secure", "enable javascript",
    "javascript is disabled",
    "javascript and cookies to continue", "complete the captcha", "solve the captcha", "unusual traffic from your", "ray id:",
    "you have been blocked", "access to this page has been denied", "your browser is not supported", "disable your ad blocker",
    "turn off your ad blocker", "disable any ad blocker",
)  # fmt: skip
_MISSING = (
    "page not found", "page you requested", "page you were looking for", "page you are looking for", "404 error", "error 404",
    "article no longer exists", "article has been removed", "this page does not exist", "page cannot be found",
    "something went wrong on our end", "502 bad gateway", "503 service", "temporarily unavailable. please",
)  # fmt: skip
_KINDS = (
    ("a subscription notice", _SUBSCRIPTION),
    ("a cookie or privacy notice", _CONSENT),
    ("a request to prove that you are no robot", _ROBOT),
    ("an error page", _MISSING),
)
_PIECE = re.compile(r"[^\n.!?]+[.!?]*")


@dataclass(frozen=True, slots=True)
class Notice:
    """A notice. nothing_else: whether there is no article beside it. message: what is said to the user."""

    message: str
    nothing_else: bool


def notice(text: str) -> Notice | None:
    """The notice that stands in the place of an article, or behind its first sentences; None for an article.

    Args:
        text: the view of an article.
    """
    if len(text) > 12 * MAX_OPENING_WORDS:  # more characters than so many words have
        words = len(text.split())
        if words > MAX_OPENING_WORDS * 2:
            return None
    low = text.lower()
    kinds = [kind for kind, phrases in _KINDS if any(phrase in low for phrase in phrases)]
    if not kinds:
        return None
    pieces = [(len(piece.split()), _telling(piece)) for piece in _PIECE.findall(low)]
    outside = sum(words for words, telling in pieces if not telling)
    behind = 0
    for words, telling in reversed(pieces):
        if telling:
            break
        behind += words
    if outside < MIN_STORY_WORDS:
        return Notice(f"holds {kinds[0]}, no article (save the page as a reader sees it)", nothing_else=True)
    if behind <= MAX_WORDS_BEHIND and outside <= MAX_OPENING_WORDS and kinds[0] == _KINDS[0][0]:
        return Notice(f"stops at {kinds[0]}; its beginning was read (save the page as a subscriber sees it)", nothing_else=False)
    return None


def _telling(piece: str) -> bool:
    return any(phrase in piece for _, phrases in _KINDS for phrase in phrases)
