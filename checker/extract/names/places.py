"""Places that the words around them give away: streets, crossings, numbered roads, and a town with its state."""

from collections.abc import Sequence
from dataclasses import dataclass

from checker.extract.names import words as W
from checker.extract.names.forms import Form
from checker.values.gazetteer import entries, find_place, state_name
from checker.values.others import Place

# abbreviations of states that are no words, so that they need no full stop behind a town and a comma
_BARE_STATES = frozenset("conn calif tenn okla fla ariz colo minn mich wis tex penn nev neb ala mont wyo".split())


@dataclass(frozen=True, slots=True)
class Located:
    """A place at tokens first..end of a sentence."""

    first: int
    end: int
    text: str  # the name itself, without the state after it
    parents: tuple[str, ...]
    level: str

    def place(self, relation: str) -> Place:
        """The value, with what the gazetteer knows."""
        if self.level:
            return Place(self.text, (), self.parents, relation, self.level)
        return find_place(self.text, self.parents, relation) or Place(self.text, (), self.parents, relation, "city")


# words between the preposition and the place it governs: "in the northern city of Mosul"
_BETWEEN = W.DIRECTIONS | frozenset(
    """
    the of city town village state province suburb nearby block blocks corner intersection neighborhood neighbourhood county
    capital district area region
    """.split()
)


def relation_before(forms: Sequence[Form], first: int) -> str:
    """in, near, outside, from or to, by the preposition before the name (articles, adjectives and "the city of" between)."""
    for at in range(first - 1, max(-1, first - 6), -1):
        word = forms[at]
        if word.key in W.RELATIONS:
            return W.RELATIONS[word.key]
        if word.key not in _BETWEEN and not word.text.isdecimal():
            break
    return ""


def join(texts: str, starts: Sequence[tuple[int, int]], first: int, end: int) -> str:
    """The text of tokens first..end."""
    return texts[starts[first][0] : starts[end - 1][1]]


_BLOCK_WORDS = 4  # that the name of a street without "Street" may have


def streets(forms: Sequence[Form]) -> list[tuple[int, int]]:
    """Spans of streets, numbered roads and crossings ("Oak St.", "West 5th Avenue", "Elm and Oak streets", "Interstate 95")."""
    found: list[tuple[int, int]] = []
    for at, word in enumerate(forms):
        if word.key in W.STREETS and at:
            first = _street_start(forms, at)
            if first is not None and (not found or first >= found[-1][1]):
                found.append((first, at + 1))
        elif word.key in W.NUMBERED_ROADS and word.capital and at + 1 < len(forms) and forms[at + 1].text.isdecimal():
            if word.key in ("us", "u.s", "sr", "road") and (len(forms[at + 1].text) > 3 or word.key == "road"):
                continue
            first = at - 1 if at and forms[at - 1].key in ("state", "u.s", "us", "county") and forms[at - 1].capital else at
            if not found or first >= found[-1][1]:
                found.append((first, at + 2))
    return _crossings(forms, _with_blocks(forms, found))


def _with_blocks(forms: Sequence[Form], found: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """The same with streets that only their block gives away: "the 3500 block of Fannin", "in the 4800 block of Linden Knoll"."""
    out = list(found)
    for at in range(1, len(forms) - 2):
        if forms[at].key not in ("block", "blocks") or forms[at + 1].key != "of" or not forms[at - 1].text[:1].isdecimal():
            continue
        first = last = at + 2
        while last < len(forms) and last - first < _BLOCK_WORDS and _names_a_street(forms[last]):
            last += 1
        if last > first and not any(start < last and first < end for start, end in found):
            out.append((first, last))
    return sorted(out)


def _names_a_street(word: Form) -> bool:
    return (word.capital or word.ordinal) and not word.function and not word.calendar and word.text[0].isalnum()


def _street_start(forms: Sequence[Form], at: int) -> int | None:
    """Where the name of the street whose kind stands at ``at`` begins."""
    word = forms[at]
    follower = forms[at + 1] if at + 1 < len(forms) else None
    if not word.capital and word.key not in ("street", "streets", "avenue", "avenues", "road", "roads", "boulevard"):
        return None
    if word.key in ("st", "dr") and (
        follower is not None and follower.capital and not follower.function and not follower.calendar and follower.text != "."
    ):
        return None
    if (
        word.text in ("Ct", "Dr", "St", "Way", "Place", "Court")
        and follower is not None
        and follower.capital
        and follower.organization
    ):
        return None
    if follower is not None and follower.capital and follower.key in W.ORGANIZATION:
        return None
    first = at
    while first > 0 and at - first < 5:
        left = forms[first - 1]
        named = (
            left.capital
            and (not left.function or left.key in ("first", "second", "third", "one", "two"))
            and not left.calendar
            and left.key not in ("mr", "mrs", "ms", "block")
        )
        if (
            named
            or left.ordinal
            or left.text in ("'s", "'")
            or (left.key == "of" and first > 1 and forms[first - 2].key == "avenue")
        ):
            first -= 1
        else:
            break
    while first < at and (
        forms[first].text in ("'s", "'") or (forms[first].title and forms[first].key not in W.HONORIFIC_ALSO_NAME)
    ):
        first += 1
    name = forms[first:at]
    if not any(part.key not in W.DIRECTIONS and part.text != "'s" for part in name) and not (
        name and name[-1].key in ("north", "south", "east", "west")
    ):
        return None
    if (
        not word.capital
        and not any(part.ordinal for part in name)
        and first
        and forms[first - 1].key not in ("on", "of", "at", "and", "along", "near", "block")
    ):
        return None
    if word.key in W.DOUBTFUL_STREETS:
        around = forms[first - 1].key if first else ""
        if any(
            part.organization
            or part.nation
            or part.key
            in (
                "supreme",
                "circuit",
                "superior",
                "appeals",
                "federal",
                "criminal",
                "high",
                "municipal",
                "magistrates",
                "crown",
                "third",
                "no",
                "milky",
                "first",
                "second",
            )
            for part in name
        ):
            return None
        if around not in ("on", "of", "at", "and", "along", "near", "in", "to") and not (
            first and forms[first - 1].text.isdecimal()
        ):
            return None
    return first


def _crossings(forms: Sequence[Form], spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Joins "Elm Street and Oak Avenue", and takes in "Elm and" before "Oak streets"."""
    out: list[tuple[int, int]] = []
    for first, end in spans:
        if out and first - out[-1][1] == 1 and forms[first - 1].text in ("and", "&"):
            out[-1] = (out[-1][0], end)
            continue
        plural = forms[end - 1].key in ("streets", "avenues", "roads")
        if first >= 2 and forms[first - 1].text in ("and", "&") and (forms[first - 2].capital or forms[first - 2].ordinal):
            start = first - 2
            while (
                start > 0
                and first - start < 4
                and (forms[start - 1].capital or forms[start - 1].ordinal)
                and not forms[start - 1].function
            ):
                start -= 1
            before = forms[start - 1].key if start else ""
            corner = before in ("of", "at", "near") and any(
                forms[index].key in ("corner", "intersection", "at", "near") for index in range(max(0, start - 3), start)
            )
            if (plural or corner) and not forms[start].function and (not out or start >= out[-1][1]):
                first = start
        out.append((first, end))
    return out


def town_and_state(forms: Sequence[Form], at: int, end: int, taken: Sequence[bool]) -> tuple[int, str] | None:
    """Behind a capitalised run ending at ``end``: ", Conn.", ", Texas" or ", Iraq". Gives the end of it and the parent's name."""
    if (
        end - at >= 2
        and forms[end - 1].capitals
        and len(forms[end - 1].text) == 2
        and state_name(forms[end - 1].text)
        and not forms[end - 2].capitals
    ):
        return end, state_name(forms[end - 1].text)  # "Maiden NC"
    if end - at >= 2 and state_name(forms[end - 1].text):
        state = state_name(forms[end - 1].text)
        if any(state in entry.parents for entry in entries(" ".join(word.text for word in forms[at : end - 1]))):
            return end, state  # "Montgomery Alabama"
    if end + 1 >= len(forms) or forms[end].text != "," or not forms[end + 1].capital or taken[end + 1]:
        return None
    for length in (3, 2, 1):
        stop = end + 1 + length
        if stop > len(forms) or any(taken[end + 1 : stop]) or not all(word.capital for word in forms[end + 1 : stop]):
            continue
        if (
            stop < len(forms)
            and forms[stop].capital
            and not forms[stop].function
            and not forms[stop].calendar
            and not taken[stop]
        ):
            continue  # "Austin, Texas Rangers": the run goes on
        text = " ".join(word.text for word in forms[end + 1 : stop])
        name = " ".join(word.text for word in forms[at:end])
        state = state_name(text) or (state_name(text + ".") if text.lower() in _BARE_STATES else "")
        if state:
            own = state_name(name)
            if own and not text.endswith(".") and not (own == state or own in ("New York", "Washington")):
                return None  # "in Ohio, Texas and Iowa" is a list
            return stop, state
        found = entries(text)
        own_entries = entries(name)
        if found and found[0].level == "country" and not any(entry.level == "country" for entry in own_entries):
            lies_there = any(found[0].country == entry.country for entry in own_entries)
            return (stop, text) if lies_there else None
    return None
