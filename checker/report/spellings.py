"""Names with all their spellings, and who uses which."""

from dataclasses import dataclass

from checker.model import Report
from checker.report.plain import plain

USERS = 20  # outlets that are named beside a spelling


@dataclass(frozen=True, slots=True)
class Spelling:
    """One way of writing a name: how often it stands in all articles, who writes it so, and how many more do."""

    text: str
    count: int
    users: tuple[str, ...]
    more: int = 0


@dataclass(frozen=True, slots=True)
class NameEntry:
    """A person, body or place with its spellings, most frequent first."""

    label: str
    type: str
    spellings: tuple[Spelling, ...]


def spellings(report: Report) -> list[NameEntry]:
    """Names that are written in more than one way, those with most spellings first."""
    articles = {a.id: a for a in report.articles}
    out = []
    for entity in report.entities:
        counts: dict[str, int] = {}
        users: dict[str, dict[str, None]] = {}
        for mention in entity.mentions:
            text = plain(mention.text)
            counts[text] = counts.get(text, 0) + 1
            article = articles.get(mention.article)
            if article is not None:
                users.setdefault(text, {})[plain(article.source or article.path)] = None
        if len(counts) > 1:
            ways = tuple(
                Spelling(text, counts[text], tuple(users.get(text, ()))[:USERS], max(0, len(users.get(text, ())) - USERS))
                for text in sorted(counts, key=lambda t: (-counts[t], t))
            )
            out.append(NameEntry(plain(entity.label), entity.type, ways))
    out.sort(key=lambda entry: -len(entry.spellings))
    return out
