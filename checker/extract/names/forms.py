"""What can be said of a word by itself; asked once for each spelling and remembered."""

import re
from dataclasses import dataclass
from functools import lru_cache

from checker.extract.names import words as W
from checker.values.lexicon import commonness, given_name_level, surname_level

# A word of everyday English at least this frequent is taken for one even if a family is called so ("Police", "Market").
EVERYDAY = 4
_INITIAL = re.compile(r"[A-Z](?:\.[A-Z])*\.?$")
_ACRONYM = re.compile(r"(?:[A-Z]\.){2,}$|[A-Z][A-Z&]*[A-Z][a-z]?s?\d*$|[A-Z][A-Z-]+\d+$")
_PARTY = re.compile(r"[DRI]-[A-Z]")  # "(D-Conn.)"
_ORDINAL = re.compile(r"\d+(?:st|nd|rd|th)$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Form:
    """A word's looks and what the lists know of it.

    Attributes:
        key: lower case without a final full stop. capital: written as (part of) a name, "al-Araji" and "O'Neill" included.
        capitals: all upper case, two letters or more. acronym: looks like one.
        common, given, family: levels of the lexicon, best over the parts of a hyphenated word.
    """

    text: str
    key: str
    capital: bool
    capitals: bool
    initial: bool
    acronym: bool
    common: int
    given: int
    family: int
    title: bool
    organization: bool
    nation: bool
    calendar: bool
    function: bool
    particle: bool
    suffix: bool
    ordinal: bool

    @property
    def name_like(self) -> bool:
        """On a list of given or family names, and not rather an everyday word."""
        return max(self.given, self.family) > (0 if self.common < EVERYDAY else 4)

    @property
    def everyday(self) -> bool:
        """Rather a word of the language than a name."""
        return self.common >= 3 and max(self.given, self.family) < 3 + (self.common >= EVERYDAY)


@lru_cache(maxsize=32768)
def form(text: str) -> Form:
    """The Form of a token's text."""
    lower = text.lower()
    key = lower.rstrip(".") or lower
    plain = key
    for prefix in W.NAME_PREFIXES:
        if lower.startswith(prefix) and len(lower) > len(prefix) + 1:
            plain = key[len(prefix) :]
            break
    capital = text[0].isupper() or (plain is not key and text[len(key) - len(plain)].isupper())
    if capital and _PARTY.match(text):
        capital = False
    if capital and "-" in plain and (last := text.rpartition("-")[2]).islower() and commonness(last) >= 3 and plain is key:
        capital = False  # "Chicago-based", "Republican-leaning": an adjective
    parts = [part for part in plain.split("-") if part] if "-" in plain else [plain]
    if capital:
        flat = [part.replace("'", "") for part in parts]
        given = min(given_name_level(part) for part in flat)
        family = min(max(surname_level(part), given_name_level(part) if len(flat) > 1 else 0) for part in flat)
        common = commonness(key) if len(parts) == 1 else min(commonness(part) for part in parts)
    else:
        given = family = common = 0
    return Form(
        text=text,
        key=key,
        capital=capital,
        capitals=len(text) > 1 and text.isupper(),
        initial=bool(_INITIAL.match(text)) and len(text) <= 6,
        acronym=bool(_ACRONYM.match(text)) and len(text) > 1,
        common=common,
        given=given,
        family=family,
        title=key in W.TITLES,
        organization=key in W.ORGANIZATION,
        nation=key in W.NATIONS
        or key in W.NATION_PLURALS
        or (capital and key.endswith(("ians", "ans", "lims")) and key[:-1] in W.NATIONS),
        calendar=key in W.CALENDAR,
        function=key in W.FUNCTION,
        particle=key in W.PARTICLES,
        suffix=key in W.SUFFIXES,
        ordinal=bool(_ORDINAL.match(text)),
    )
