"""The span of a whole value expression, its noun included."""

from checker.model import Article, Mention
from checker.values.quantity import Quantity

# A phrase follows its figure closely: "of their", "of the 20", "others:".
_GAP = 40


def extent(article: Article, mention: Mention) -> tuple[int, int]:
    """View offsets of the value with what it counts: "ten of their deputies", "eight other Iranian and Iraqi people".

    A mention without a counted noun (elliptical, a score, a sum) is its own extent.
    """
    phrase = mention.value.phrase if isinstance(mention.value, Quantity) else ""
    if not phrase:
        return mention.start, mention.end
    begin = mention.core[1] or mention.end
    at = article.text.find(phrase, begin, begin + _GAP + len(phrase))
    while at >= 0 and not _whole(article.text, at, at + len(phrase)):
        at = article.text.find(phrase, at + 1, begin + _GAP + len(phrase))
    return (mention.start, mention.end) if at < 0 else (mention.start, max(mention.end, at + len(phrase)))


def _whole(text: str, start: int, end: int) -> bool:
    return not text[start - 1 : start].isalnum() and not text[end : end + 1].isalnum()
