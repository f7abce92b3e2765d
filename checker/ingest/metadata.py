"""What is known about an article beside its text, from wherever it is known."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from urllib.parse import urlsplit

from checker.ingest.stamps import parse_moment

# The names under which files give the same thing, the best first.
_NAMES = {
    "title": ("title", "headline"),
    "source": ("source", "publisher", "outlet", "sitename", "site_name"),
    "published": (
        "published",
        "datepublished",
        "date_published",
        "publication_date",
        "published_at",
        "pubdate",
        "date",
        "updated",
        "datemodified",
    ),
    "url": ("url", "link", "canonical"),
}


# all of them
KEYS = frozenset(name for names in _NAMES.values() for name in names)


@dataclass(frozen=True, slots=True)
class Metadata:
    """Outlet, headline, day of publication and address; "" or None where unknown."""

    source: str = ""
    title: str = ""
    published: date | datetime | None = None
    url: str = ""

    def or_else(self, other: "Metadata") -> "Metadata":
        """This, with gaps filled from another."""
        return Metadata(
            self.source or other.source, self.title or other.title, self.published or other.published, self.url or other.url
        )

    def with_host(self) -> "Metadata":
        """The site's host as the source, if nothing else names the outlet."""
        if self.source or not self.url:
            return self
        try:
            host = urlsplit(self.url).hostname or ""
        except ValueError:
            return self
        return Metadata(host.removeprefix("www."), self.title, self.published, self.url)


UNKNOWN = Metadata()


def from_fields(fields: Mapping[str, str]) -> tuple[Metadata, list[tuple[str, str]]]:
    """Metadata from named values (keys in lower case; unknown keys are ignored).

    Returns it with what could not be understood: the key and a message.
    """
    got: dict[str, str] = {}
    mistakes: list[tuple[str, str]] = []
    published: date | datetime | None = None
    for what, names in _NAMES.items():
        for name in names:
            value = " ".join(fields.get(name, "").split())
            if not value or value.lower() in ("null", "none", "unknown", "n/a", "~"):
                continue
            if what != "published":
                got[what] = value
                break
            published = parse_moment(value)
            if published is not None:
                break
            mistakes.append((name, f"{name} {_short(value)} is no day that is understood (write 2020-01-31 or 2020-01-31 18:30)"))
    return Metadata(got.get("source", ""), got.get("title", ""), published, got.get("url", "")), mistakes


def _short(value: str) -> str:
    return repr(value if len(value) <= 40 else value[:37] + "...")
