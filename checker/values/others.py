"""Values that are not scalars: names, titles, places, scores, states and quoted words."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Name:
    """A name as written, with its tokens by role.

    Attributes:
        text: as written, white space folded, possessive cut.
        kind: "person", "organization", "place" or "proper".
        given, family: the tokens in each role (family particles stay with the family); empty when unknown.
        suffix: "Jr", "III" ...; "" for none.
        acronym: the bracketed short form given with it ("SNSC"); "" for none.
    """

    text: str
    kind: str = "person"
    given: tuple[str, ...] = ()
    family: tuple[str, ...] = ()
    suffix: str = ""
    acronym: str = ""


@dataclass(frozen=True, slots=True)
class Title:
    """An office, rank or job beside a name.

    Attributes:
        text: as written.
        office: the head, lower case, spelling folded ("adviser", "prime minister", "lieutenant general").
        organization: the body it belongs to, as written ("Supreme National Security Council"); "".
        acronym: the bracketed short form of the body; "".
        country: the country's English name; "".
        qualifiers: of acting, caretaker, interim, former, deputy, vice, elect, designate, late, then ...
        rank: True for military and police ranks.
    """

    text: str
    office: str
    organization: str = ""
    acronym: str = ""
    country: str = ""
    qualifiers: frozenset[str] = frozenset()
    rank: bool = False


@dataclass(frozen=True, slots=True)
class Place:
    """A place as written.

    Attributes:
        text: as written.
        ids: gazetteer ids that fit (GeoNames), most populous first; empty when unknown.
        parents: names of what contains it, nearest first, as far as the text or one gazetteer entry tells.
        relation: "in", "near", "outside", "from", "to" or "".
        level: "country", "region", "city", "street", "venue" or "".
    """

    text: str
    ids: tuple[int, ...] = ()
    parents: tuple[str, ...] = ()
    relation: str = ""
    level: str = ""


@dataclass(frozen=True, slots=True)
class Score:
    """Two or three sides of a result or record, as written left to right, and the moment it held ("final", "half-time", "")."""

    sides: tuple[int, ...]
    moment: str = ""


@dataclass(frozen=True, slots=True)
class State:
    """One state out of a declared set ("custody": "arrested")."""

    set: str
    state: str


@dataclass(frozen=True, slots=True)
class Words:
    """Quoted words."""

    text: str
