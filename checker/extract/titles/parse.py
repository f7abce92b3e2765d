"""A title phrase ("Iraq's acting Prime Minister", "head of the Fatah Alliance", "Army Lt. Gen.") to Title values."""

from collections.abc import Collection, Sequence
from dataclasses import replace

from checker.extract.titles import words as W
from checker.extract.titles.body import Body, like_acronym, read_body, with_matter
from checker.extract.titles.phrase import Parsed, Word, words_of
from checker.extract.titles.ranks import rank_titles, split_ranks
from checker.model import Token
from checker.values.others import Title


def parse_phrase(tokens: Sequence[Token], text: str, *, people: Collection[int] = (), apposed: bool = False) -> list[Parsed]:
    """The titles of a phrase, in text order; [] if it holds none.

    Args:
        tokens: the phrase alone, without the name it belongs to.
        text: the view text that the tokens point into.
        people: offsets of the tokens that belong to persons' names ("Berg's adviser"): they are no bodies.
        apposed: whether the phrase stands behind the name or apart from it, so that no rank can follow the body.
    """
    units = words_of(tokens)
    if people:
        units = [replace(u, kind="person", capital=False) if u.start in people else u for u in units]
    while units and units[-1].kind == "honorific":
        units.pop()
    trailing: list[Word] = []
    if not (apposed and any(u.kind == "preposition" for u in units)):
        units, trailing = split_ranks(units)
    units = [u for u in units if u.kind != "honorific"]
    if trailing and units and units[-1].key in ("deputy", "chief deputy") and trailing[0].key in W.HAVE_DEPUTIES:
        # "First Deputy Superintendent": no deputy who is a superintendent, too
        units[-1] = replace(units[-1], key="", kind="qualifier", qualifiers=frozenset(("deputy",)))
    while units and (units[0].kind in ("determiner", "preposition", "possessive", "joiner") or units[0].key in ("year-old", "-")):
        units = units[1:]
    out = _offices(units, text)
    if trailing:
        out += rank_titles(trailing, [] if out else units, text)
    return out


def _offices(units: list[Word], text: str) -> list[Parsed]:
    pieces = _coordinates(units)
    out: list[Parsed] = []
    for piece in pieces:
        found = _office(piece, text)
        if found is not None:
            out.append(found)
    if len(out) > 1 and not out[0].title.organization and out[-1].title.organization and _same_body_of_both(units, out):
        # "founder and chief executive of Acme": the body is said once, after the last
        last = out[-1].title
        out = [
            *(replace(p, title=replace(p.title, organization=last.organization, acronym=last.acronym)) for p in out[:-1]),
            out[-1],
        ]
    return out


def _same_body_of_both(units: list[Word], out: list[Parsed]) -> bool:
    between = [u for u in units if out[0].end <= u.start < out[-1].start]
    return all(u.kind == "joiner" for u in between) and any(u.kind == "preposition" and u.start > out[-1].start for u in units)


def _coordinates(units: list[Word]) -> list[list[Word]]:
    """Cut "A and B" where both sides have a head of their own."""
    for at, word in enumerate(units):
        if word.kind == "joiner" and 0 < at < len(units) - 1:
            left, right = units[:at], units[at + 1 :]
            ends_in_head = left[-1].kind in ("head", "rank") or any(
                w.kind == "head" and left[n + 1].kind == "preposition" for n, w in enumerate(left[:-1])
            )
            if ends_in_head and any(w.kind == "head" for w in right) and not _is_portfolio(units, at):
                return [left, *_coordinates(right)]
    return [units]


def _is_portfolio(units: list[Word], at: int) -> bool:
    # "Trade and Industry Secretary" has no head before "and"; "chief and council" would
    return units[at - 1].kind != "head" and not any(w.kind == "head" for w in units[:at])


def _office(units: list[Word], text: str) -> Parsed | None:
    while units and units[0].kind in ("determiner", "preposition", "possessive"):
        units = units[1:]
    split = _split(units)
    if split is None:
        return None
    front, preposition, back = split
    head_at = max((n for n, w in enumerate(front) if w.kind == "head" or (w.kind == "rank" and n == len(front) - 1)), default=-1)
    if front and front[-1].key in W.LOWER_RANK:  # "sheriff's deputy"
        head_at = len(front) - 1
    if head_at < 0:
        return None
    head = front[head_at]
    qualifiers = {q for w in front for q in w.qualifiers if w is not head or w.key not in W.LOWER_RANK}
    office, country, organization = _before(front, head_at, text)
    body = Body()
    end = front[-1].end
    if preposition is not None and back:
        body = read_body(preposition, back, head, text)
        end = back[-1].end
    if body.office:
        office = with_matter(office, head.key, preposition.key if preposition else "", body.office)
    title = Title(
        text[units[0].start : end],
        office,
        body.organization or organization,
        body.acronym or ("" if body.organization else _acronym(front)),
        country or body.country,
        frozenset(qualifiers),
        head.kind == "rank" and head.key in W.RANKS and head.key not in W.UNSURE_RANKS,
    )
    return Parsed(units[0].start, end, title, head.plural)


def _split(units: list[Word]) -> tuple[list[Word], Word | None, list[Word]] | None:
    """The noun phrase with the head, the preposition behind it, and what follows."""
    depth = 0
    for at, word in enumerate(units):
        depth += (word.kind == "open") - (word.kind == "close")
        if word.kind == "preposition" and depth == 0 and at:
            before = units[at - 1]
            if before.kind in ("head", "rank") or before.key in W.LOWER_RANK or before.qualifiers & {"elect", "designate"}:
                return units[:at], word, units[at + 1 :]
            if any(w.kind == "head" for w in units[at + 1 :]) and units[-1].kind in ("head", "qualifier"):
                return units, None, []  # "Bank of England governor"
            if any(w.kind == "head" for w in units[:at]):
                return units[:at], word, units[at + 1 :]
    return units, None, []


def _before(front: list[Word], head_at: int, text: str) -> tuple[str, str, str]:
    """Office, country and body out of the noun phrase up to its head."""
    head = front[head_at]
    portfolio = head.key in W.PORTFOLIO_HEADS
    run = head_at
    while run > 0 and _of_office(front, run - 1, head, portfolio):
        run -= 1
    while run < head_at and front[run].kind == "joiner":
        run += 1
    office = " ".join(w.key for w in front[run : head_at + 1] if w is head or w.kind != "qualifier")
    while "vice" in head.qualifiers and run > 0 and front[run - 1].key in W.GRADES | {"executive"}:
        run -= 1  # "senior vice president" is a vice president
    rest = front[:run]
    cut = max((n + 1 for n, w in enumerate(rest) if w.kind == "possessive"), default=0)
    country = next((w.country for w in front[:head_at] if w.country), "")
    owner, rest = rest[: max(cut - 1, 0)], rest[cut:]
    if owner and owner[-1].capital and not owner[-1].country and rest and rest[0].capital and rest[0].key in W.BODY_WORDS:
        rest = front[:run]  # "County Sheriff's Department"
    if head.key not in W.PARTY_POSTS:
        rest = [w for w in rest if w.key not in W.PARTIES]
    body = _named(rest, text, spoken_for=head.key in W.SPEAKS_FOR)
    if not body and owner and not owner[-1].country:
        body = _named(owner, text, spoken_for=False)
    return office, country, body


def _of_office(front: list[Word], at: int, head: Word, portfolio: bool) -> bool:
    word = front[at]
    if "vice" in head.qualifiers:
        return False
    if word.kind in ("head", "rank") and word.key not in W.HONORIFICS:
        return word.key in W.MODIFIERS or (head.kind == "head" and not word.capital)
    if word.kind == "joiner":
        return portfolio or (at > 0 and front[at - 1].key in W.MODIFIERS)
    if word.kind == "qualifier":
        return False
    if word.kind != "word" or (word.key in W.EPITHETS and word.key not in W.MODIFIERS):
        return False
    if head.key in W.SPEAKS_FOR:
        return word.key in ("chief", "senior")
    if " " in head.key:
        return word.key in W.GRADES
    if word.capital and not head.capital and at > 0 and front[at - 1].capital and front[at - 1].kind == "word":
        return False  # the end of a body's name: "Central Bank chairman"
    if word.key in W.BODY_NOUNS:
        return head.key in W.NOT_BODY.get(word.key, ())
    if portfolio and not word.text.isupper() and (not word.capital or head.capital):
        return True
    return word.key in W.MODIFIERS or (not word.capital and "-" in word.key)


def _named(units: list[Word], text: str, spoken_for: bool) -> str:
    """The body named by what stands before an office; "" if it is only a description."""
    while units and (units[0].kind in ("determiner", "qualifier", "country", "joiner") or units[0].key in W.EPITHETS):
        units = units[1:]
    while units and (units[-1].kind in ("qualifier", "determiner", "joiner", "possessive") or units[-1].key in W.EPITHETS):
        units = units[:-1]
    units = [u for n, u in enumerate(units) if u.kind != "qualifier"]
    if not units:
        return ""
    if len(units) == 1 and units[0].country:
        return ""
    first = next(
        (n for n, u in enumerate(units) if u.capital or u.key in W.BODY_NOUNS or spoken_for or u.key in W.BODY_WORDS), -1
    )
    if first < 0 or not any(u.capital or u.key in W.BODY_NOUNS or u.key in W.BODY_WORDS or spoken_for for u in units):
        return ""
    last = max(n for n, u in enumerate(units) if u.capital or u.key in W.BODY_NOUNS or u.key in W.BODY_WORDS or spoken_for)
    piece = units[first : last + 1]
    if len(piece) == 1 and not piece[0].capital and piece[0].key in W.GENERIC_BODIES:
        return ""
    while piece and piece[-1].kind == "close":
        piece = _without_brackets(piece)
    return text[piece[0].start : piece[-1].end] if piece else ""


def _without_brackets(units: list[Word]) -> list[Word]:
    at = max((n for n, u in enumerate(units) if u.kind == "open"), default=0)
    return units[:at]


def _acronym(units: list[Word]) -> str:
    for n, word in enumerate(units[1:-1], 1):
        if units[n - 1].kind == "open" and units[n + 1].kind == "close" and like_acronym(word.text):
            return word.text
    return ""
