"""Whether two speakers, as articles name them, speak for the same body."""

import re
from functools import lru_cache

# An officer or spokesman speaks for the body: these words do not tell speakers apart.
_ROLES = frozenset(
    "spokesman spokeswoman spokesperson spokespeople official officials officer officers representative representatives"
    " authorities authority statement chief head director commander commissioner deputy source sources department office"
    " ministry service services force forces police sheriff lieutenant captain sergeant detective major corporal lt capt sgt"
    " det maj gen col general colonel inspector agent agents agency chairman president secretary minister investigators"
    " investigator prosecutors prosecutor report reports press release administration government council bureau corps guard"
    " chiefs sheriff's the a an of for in at from and said two three several some local senior top state city county federal"
    " national regional provincial military army defense defence security".split()
)
# Bodies of the state: "officials" may mean any of them.
_OFFICIAL = frozenset(
    "police official officials authority authorities sheriff deputies prosecutor prosecutors investigator investigators"
    " detective detectives ministry minister government governor mayor department coroner commissioner army military navy"
    " pentagon troops fire firefighters fbi atf cia dhs nypd lapd court judge president kremlin council agency"
    " administration state officer officers lieutenant captain sergeant sgt lt capt det cpl corporal chief marshal attorney"
    " secretary white-house downing-street parliament embassy centcom bureau health hospital district county city guard"
    " patrol interior defense defence foreign hq headquarters".split()
)
_ANY_OFFICIAL = frozenset(("officials", "official", "authorities", "authority", "government", "investigators", "officers"))
# Those who speak for nobody but themselves.
_OTHERS = frozenset(
    "witness witnesses resident residents neighbor neighbors neighbour neighbours victim victims relative relatives family"
    " mother father brother sister wife husband friend friends survivor survivors protester protesters organizers organisers"
    " activists activist rebels militants opposition union company lawyer lawyers analysts experts people students employees"
    " villagers locals bystanders passengers doctors media newspaper".split()
)
# Houses that stand for a country's government.
_HOUSES = {"pentagon": "us", "kremlin": "russia", "downing-street": "uk", "white-house": "us"}


@lru_cache(maxsize=4096)
def _words(speaker: str) -> frozenset[str]:
    text = re.sub(r"\bcops\b", "police", speaker.lower()).replace("u.s.", "us").replace("u.k.", "uk").replace(".", "")
    text = text.replace("white house", "white-house").replace("downing street", "downing-street")
    words = {w.removesuffix("'s").removesuffix("'") for w in text.replace(",", " ").split()} - {"the", "a", "an", "of", "for", ""}
    return frozenset(words | {_HOUSES[w] for w in words & _HOUSES.keys()})


def same_body(a: str, b: str) -> bool:
    """Whether two speakers may be one body or person.

    An officer or spokesman speaks for the body; "officials", "authorities" and "police" match any official body; witnesses,
    relatives and other private speakers match only themselves. An unknown speaker ("") matches nobody but another unknown one.
    """
    one, two = _words(a), _words(b)
    if not one or not two:
        return one == two
    if one == two:
        return True
    private = bool(one & _OTHERS), bool(two & _OTHERS)
    if private[0] != private[1]:
        return False
    if all(private):
        return bool((one & two) & _OTHERS)
    for left, right in ((one, two), (two, one)):
        if ((left & _ANY_OFFICIAL and left <= _ROLES) or left == {"police"}) and right & _OFFICIAL:
            return True
    named = one - _ROLES, two - _ROLES
    if named[0] and named[1]:
        return bool(named[0] & named[1])
    # one side names no body of its own: "the ministry spokesman" and "the Norland interior ministry"
    shared = (one & two) & _OFFICIAL
    return bool(shared)
