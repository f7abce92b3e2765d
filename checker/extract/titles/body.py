"""The body an office belongs to, read from what follows its preposition ("of the Harbour Council (HC)")."""

from dataclasses import dataclass, replace

from checker.extract.titles import words as W
from checker.extract.titles.phrase import Word

# the place an envoy is sent to is part of the post, not the body it belongs to
_SENT = frozenset("ambassador envoy consul representative delegate high commissioner".split())
_PLACED = frozenset("for to".split())
_COMMON_TAIL = 3  # lower-case words that may end a body's name ("East Isles fishing programme")


@dataclass(frozen=True, slots=True)
class Body:
    """What is known of the body: its name, acronym and country, and matter that belongs to the office itself."""

    organization: str = ""
    acronym: str = ""
    country: str = ""
    office: str = ""  # lower-case matter that belongs to the office: "immigration policy"


def read_body(preposition: Word, units: list[Word], head: Word, text: str) -> Body:
    """The body, country and matter that follow an office and a preposition; empty where they name nothing."""
    determined = units[0].kind in ("determiner", "possessive")
    if units[0].key in ("a", "an", "another", "some"):
        return Body()  # "manager of a shop": no body that could be named
    country = ""
    while units and units[0].kind in ("determiner", "possessive", "country", "qualifier"):
        if units[0].text == "American" and len(units) > 1 and units[1].capital:
            break  # more often part of the name than not: "American ... Association"
        if units[0].country:
            if len(units) == 1 or not _goes_on(units, 1):
                found = units[0].country
                if preposition.key in _PLACED and head.key in _SENT:
                    return Body(office=units[0].text)
                return Body(country=country or found) if preposition.key in ("of", "for", "in") else Body()
            country = country or units[0].country
        units = units[1:]
    at = next((n for n, u in enumerate(units) if u.kind == "possessive"), -1)
    if at >= 0:  # "the country's National Intelligence Service"; "Acme's European arm"
        owner, rest = units[:at], units[at + 1 :]
        if any(u.capital for u in owner) and len(rest) == 1 and rest[0].key in ("office", "department", "administration"):
            return Body(text[owner[0].start : rest[0].end], "", country)
        if any(u.capital for u in rest) or not any(u.capital for u in owner):
            units, determined = rest, True
        else:
            units = owner
    if not units:
        return Body(country=country)
    if head.key in W.PORTFOLIO_HEADS and preposition.key in ("of", "for") and head.key != "undersecretary":
        if head.key == "secretary" and (determined or country) and any(u.key in W.BODY_WORDS for u in units):
            return _capitals(units, text, country)
        if head.key == "minister" or not any(u.capital and u.key in W.BODY_WORDS for u in units):
            return Body(office=_matter(units), country=country)
        return _capitals(units, text, country)
    if preposition.key == "for" and head.key.endswith((" secretary", " of state")):
        return Body(office=_matter(units), country=country)
    if preposition.key in _PLACED and head.key in _SENT:
        return Body(office=" ".join(u.text for u in units), country=country)
    if preposition.key == "for" and head.key in W.FIELD_HEADS and ("vice" in head.qualifiers or not units[-1].capital):
        return Body(country=country)
    if units[0].capital:
        return _at_body(preposition, units, text, country) or _capitals(units, text, country)
    inner = next((n for n, u in enumerate(units) if u.kind == "preposition"), -1)
    if determined:
        capital = next((n for n, u in enumerate(units[: inner if inner >= 0 else None]) if u.capital), -1)
        if capital >= 0 and all(u.key in W.MODIFIERS or u.key in W.EPITHETS for u in units[:capital]):
            return _capitals(units[capital:], text, country)
        piece = units[:inner] if inner > 0 else units
        generic = len(piece) == 1 and piece[0].key in W.GENERIC_BODIES
        return Body("" if generic or not piece else text[piece[0].start : piece[-1].end], "", country)
    if preposition.key != "of" and not (preposition.key == "for" and inner < 0):
        return Body(country=country)
    matter = units[:inner] if inner > 0 else units
    after = (
        read_body(units[inner], units[inner + 1 :], Word("", "", 0, 0, False, "head"), text)
        if 0 < inner < len(units) - 1
        else Body()
    )
    if not after.organization and after.office:
        after = Body()
    capital = next((n for n, u in enumerate(matter) if u.capital), -1)
    if capital > 0:
        matter = matter[:capital]
    return Body(after.organization, after.acronym, country or after.country, _matter(matter))


def _at_body(preposition: Word, units: list[Word], text: str, country: str) -> Body | None:
    """ "of Housing Studies at Norland University": the field belongs to the office, the body comes after "at"."""
    at = next((n for n, u in enumerate(units) if u.key == "at" and u.kind == "preposition"), 0)
    if preposition.key != "of" or not at or at + 1 >= len(units) or any(u.key in W.BODY_WORDS for u in units[:at]):
        return None
    after = units[at + 1 :]
    while after and after[0].kind == "determiner":
        after = after[1:]
    if not after or not after[0].capital:
        return None
    return replace(_capitals(after, text, country), office=_matter(units[:at]))


def _goes_on(units: list[Word], at: int) -> bool:
    """Whether a name of a body goes on behind the country ("Iraq's Hashd", "Russian Football Union")."""
    return units[at].kind == "possessive" or units[at].capital or units[at].kind in ("word", "head")


def _capitals(units: list[Word], text: str, country: str) -> Body:
    """A body's name: up to its last capitalised word before any further preposition that does not belong to the name."""
    end = 0
    depth = 0
    acronym = ""
    for n, word in enumerate(units):
        if word.kind == "open":
            depth += 1
            if n + 2 < len(units) and units[n + 2].kind == "close" and like_acronym(units[n + 1].text):
                acronym = units[n + 1].text
                break
            continue
        if word.kind == "close":
            depth -= 1
            continue
        if depth:
            continue
        if word.kind == "preposition" and word.key not in ("of", "for"):
            break
        if word.kind == "preposition" and not (
            n + 1 < len(units) and (units[n + 1].capital or units[n + 1].kind == "determiner")
        ):
            break
        if word.kind == "possessive":
            break
        if word.text == "." and word.start == units[n - 1].end and n + 1 < len(units) and units[n + 1].start == word.end:
            end = n + 2  # "Example.org"
            continue
        if word.capital or word.kind == "number":
            end = n + 1
        elif n == end and n:
            end += _common_tail(units, n)
    if end == 0:
        return Body(country=country)
    return Body(text[units[0].start : units[end - 1].end], acronym, country)


def _matter(units: list[Word]) -> str:
    return " ".join(
        u.key if u.country == "" else u.text.lower() for u in units if u.kind not in ("determiner", "possessive", "open", "close")
    )


def with_matter(office: str, head: str, preposition: str, matter: str) -> str:
    """Fold the matter of an office into it: "minister of foreign affairs" is the "foreign minister"."""
    matter = matter.lower().removesuffix(" affairs") if head == "minister" else matter.lower()
    if head in W.PORTFOLIO_HEADS and not any(p in matter.split() for p in W.PREPOSITIONS):
        return office[: len(office) - len(head)] + f"{matter} {head}"
    return f"{office} {preposition} {matter}"


def like_acronym(text: str) -> bool:
    letters = text.replace(".", "").replace("-", "")
    return 2 <= len(letters) <= 8 and sum(c.isupper() for c in letters) >= 2


def _common_tail(units: list[Word], at: int) -> int:
    """How many lower-case words go on a body's name, the last of which is a word for a body; 0 if none."""
    for n in range(at, min(at + _COMMON_TAIL, len(units))):
        if units[n].kind not in ("word", "head"):
            return 0
        if units[n].key in W.BODY_WORDS or units[n].key in W.GENERIC_BODIES:
            return n - at + 1
    return 0
