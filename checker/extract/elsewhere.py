"""The part of an article on one happening that tells of others: "In other shootings, ...", "In a separate incident, ..."."""

import re

from checker.model import Article, Role, Sentence

_KINDS = (
    r"(?:shooting|stabbing|incident|case|attack|crash|collision|accident|fire|homicide|murder|slaying|killing|robbery|assault"
    r"|drowning|explosion|blast|raid|clash)"
)
_NEWS = r"(?:violence|crimes?|news|developments|overnight news|weekend violence)"
# one other happening: its report goes on to the end of the article, unless it is a look back
_ONE = re.compile(
    rf"(?:also,? |meanwhile,? |and |but )?(?:in |a |an |another |yet another )(?:an? |another |yet another )?"
    r"(?:completely |apparently |seemingly |possibly |entirely )?(?:separate|unrelated)(?:,? (?:but )?\w+)?(?:,? \w+)? "
    rf"{_KINDS}\b",
    re.IGNORECASE,
)
# several others, or the heading of a list of them
_MANY = re.compile(
    rf"(?:also )?(?:in )?(?:other|separate|unrelated) (?:\w+[ -]){{0,2}}(?:{_KINDS}s|(?:robber|fatalit)ies|{_NEWS})"
    r"(?: (?:over|around|across|in|on|from|this|during|since|overnight|reported|elsewhere|that|early|late|last)\b|,|:|$)",
    re.IGNORECASE,
)
# elsewhere in a town is elsewhere in a flood, too: only behind a happening that has one place
_ELSEWHERE = re.compile(r"elsewhere(?:,| (?:in|on|across|around|over|at)\b|:|$)", re.IGNORECASE)
_OF_ONE_PLACE = re.compile(
    r"\b(?:shooting|shot|stabb(?:ing|ed)|gunman|gunfire|homicide|murder|crash|collision|robbery)\b", re.IGNORECASE
)
_LOOKS_BACK = re.compile(
    r"\b(?:last (?:month|year|week|spring|summer|fall|winter)|(?:months?|years?|weeks?|decades?) (?:ago|earlier|before)"
    r"|earlier this (?:month|year|week)|in (?:19|20)\d\d"
    r"|in (?:January|February|March|April|May|June|July|August|September|October"
    r"|November|December))\b"
)
_HINTS = ("separate", "unrelated", "other ", "elsewhere")
_LEAD = 2  # paragraphs in which an article says what it is about


def elsewhere(article: Article) -> frozenset[int]:
    """The sentences that tell of happenings the article is not about, by index.

    A figure of theirs is none of the article's own. An article that is itself a round-up has its first part left.
    """
    low = article.text.lower()
    if not any(hint in low for hint in _HINTS):
        return frozenset()
    told = [s for s in article.sentences if s.role in (Role.LEAD, Role.BODY)]
    local = _OF_ONE_PLACE.search(article.text[: told[min(3, len(told) - 1)].end]) is not None if told else False
    out: set[int] = set()
    for number, sentence in enumerate(told):
        if sentence.paragraph < _LEAD or sentence.index in out:
            continue
        text = article.text[sentence.start : sentence.end]
        if _MANY.match(text) or (local and _opens(told, number) and _ELSEWHERE.match(text)):
            out.update(s.index for s in told[number:])
            break
        if _ONE.match(text):
            back = _LOOKS_BACK.search(text) is not None
            out.update(s.index for s in told[number:] if not back or s.paragraph == sentence.paragraph)
    return frozenset(out)


def _opens(told: list[Sentence], number: int) -> bool:
    return told[number - 1].paragraph != told[number].paragraph
