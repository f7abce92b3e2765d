"""What a piece is: evidence for person, organisation and place, added up.

The weights were set by reading output on local crime news, politics and sport; each is a step of about a quarter of
what decides alone
(a title before the name). Person must reach ENOUGH; ties within MARGIN go to what the article says elsewhere (see rereading).
"""

from collections.abc import Sequence
from dataclasses import dataclass

from checker.extract.names import words as W
from checker.extract.names.candidates import Piece, could_be_person
from checker.extract.names.chunks import is_elided
from checker.extract.names.forms import Form
from checker.extract.names.organizations import is_organization
from checker.extract.names.persons import family_first
from checker.values.gazetteer import Entry, entries, state_name

ENOUGH = 1.6
MARGIN = 0.3
TITLE_BEFORE = 3.0
ROLE_BEFORE = 2.0
WEAK_ROLE_BEFORE = 1.0  # "head", "state", "party": also parts of bodies
AGE_BEHIND = 2.5  # ", 42," or "(42)"
PASSIVE_BEFORE = 0.8  # "the death of", "arrested"
LOCATION_BEFORE = -1.2  # "at Sandy Hook"
HOME_BEHIND = 1.0  # ", of Springfield"
APPOSITION_BEHIND = 0.9  # ", who", ", a", ", his"
SPEECH = 1.3
HUMAN_VERB = 0.6
BOTH_NAMES_LISTED = 1.7
ONE_NAME_LISTED = 0.9
UNKNOWN_WORDS = 0.5  # the other words are in no dictionary
STRONG_GIVEN = 0.6
SINGLE_NAME = 0.5
SINGLE_GIVEN = 0.9
NOT_A_GIVEN_NAME = -1.0
LETTERS_FIRST = -2.0  # "NBC10 Glenn"
NOUN_BEHIND = -2.0  # "a 17-year-old Harlow man"
CAR_MAKE = -2.5
INITIAL = 1.2
PARTICLE = 0.9
FAMILY_FIRST = 1.2  # "Xi Jinping"
SUFFIX_OR_NICKNAME = 2.0
PERSONAL_BODY = 1.8
EVERYDAY_WORD = -0.9
ARTICLE_BEFORE = -1.6
TOO_LONG = -1.0
SAME_AS_PLACE = -1.5  # "New York", "San Jose": two words that are both names
PLACE_PREPOSITION = 0.9
IS_COUNTRY = 2.6
IS_REGION = 2.2
IS_TOWN = 1.1
BIG_TOWN = 0.8  # more than 200,000 inhabitants
PLACE_HEAD = 2.6
PLACE_START = 2.2
STATE_BEHIND = 3.0
BODY_HEAD = 2.8
BODY_KNOWN = 3.0
ACRONYM = 1.8

BIG = 200_000
COUNTRY_LETTERS = frozenset("us usa uk uae nyc la dc dprk drc ussr".split())
_WEAK_ROLES = frozenset(
    """
    head chief leader official officer chair deputy captain private principal star forward guard center centre safety
    receiver counsel second director secretary
    """.split()
)


@dataclass(frozen=True, slots=True)
class Scores:
    """Evidence for each type."""

    person: float
    organization: float
    place: float

    @property
    def best(self) -> tuple[float, str]:
        return max((self.person, "person"), (self.organization, "organization"), (self.place, "place"))

    @property
    def margin(self) -> float:
        first, second, _ = sorted((self.person, self.organization, self.place), reverse=True)
        return first - second


def gazetteer_entries(name: Sequence[Form], opening: bool = False) -> tuple[Entry, ...]:
    """What the gazetteer has under these words; nothing for abbreviations such as "St." alone."""
    text = " ".join(word.text for word in name)
    if len(name) == 1 and name[0].acronym and not opening and name[0].key.replace(".", "") not in COUNTRY_LETTERS:
        return ()
    if len(text) < 3 and not text.isupper():
        return ()
    return entries(text)


def score(forms: Sequence[Form], piece: Piece) -> Scores:
    """Evidence from the words themselves and those around them."""
    name = forms[piece.first : piece.end]
    before = forms[piece.first - 1] if piece.first else None
    behind = forms[piece.end] if piece.end < len(forms) else None
    person = _person_by_words(name) + _person_by_context(forms, piece, before, behind)
    organization = _body(name, before)
    place = _place(forms, piece, name, before, behind)
    if len(name) > 1 and place >= IS_TOWN and gazetteer_entries(name):
        person += SAME_AS_PLACE
    if before is not None and before.key in W.NEARNESS:
        person += ARTICLE_BEFORE
    if before is not None and before.key == "the":
        person += ARTICLE_BEFORE
        if place and place < IS_COUNTRY and len(name) == 1:
            place -= 1.0
    if piece.kind == "person":
        person += TITLE_BEFORE
    elif piece.kind == "organization":
        organization += BODY_HEAD
    if organization >= BODY_HEAD:
        person = min(person, 0.0) if piece.kind != "person" else person
        place = min(place, organization - 0.5)
    return Scores(person, organization, place)


def _person_by_words(name: Sequence[Form]) -> float:
    core = [
        word
        for word in name
        if not (word.particle and not word.given) and not word.initial and not word.suffix and word.text not in "\"'(),"
    ]
    total = 0.0
    nickname = any(word.text in "\"'(" for word in name) and not any(is_elided(word) for word in name)
    if nickname or any(word.suffix for word in name[1:]):
        total += SUFFIX_OR_NICKNAME
    if len(name) > 1 and any(word.initial for word in name[:-1]):
        total += INITIAL
    if len(name) > 1 and name[0].acronym and not name[0].initial and not name[0].given:
        total += LETTERS_FIRST
    if len(name) > 1 and name[0].key in W.CAR_MAKES:
        total += CAR_MAKE
    if len(name) > 1 and name[0].key in W.PLACE_STARTS and name[0].given < 5:
        total += NOT_A_GIVEN_NAME
    elif (
        len(core) > 1
        and name[0].given < 5
        and (found := entries(name[0].text))
        and (found[0].level != "city" or found[0].population > BIG)
    ):
        total += NOT_A_GIVEN_NAME  # "Boston Red Sox"
    if any(
        (word.particle and word.key not in ("la", "le", "san", "st", "ten", "das")) or word.key.startswith(("al-", "el-"))
        for word in name
    ):
        total += PARTICLE
    syllables = family_first([w.text for w in name]) and not any(w.everyday and len(w.text) > 3 for w in name[1:])
    if syllables:
        total += FAMILY_FIRST
    listed = sum(1 for word in core if word.name_like)
    if 2 <= len(core) <= 4:
        if listed == len(core):
            total += BOTH_NAMES_LISTED
        elif listed:
            total += ONE_NAME_LISTED
        if all(word.name_like or not word.common for word in core):
            total += UNKNOWN_WORDS if listed < len(core) else 0.0
        if core[0].given >= 3 and not core[0].everyday:
            total += STRONG_GIVEN
        if not syllables:
            total += EVERYDAY_WORD * sum(word.everyday or word.nation for word in core)
        if core[-1].family == 0 and core[-1].common >= 4 and not syllables:
            total += EVERYDAY_WORD
    elif len(core) == 1 and core[0].name_like and not core[0].acronym:
        total += SINGLE_GIVEN if core[0].given >= 4 and not core[0].common else SINGLE_NAME
        if core[0].everyday:
            total += EVERYDAY_WORD
    elif len(core) > 4:
        total += TOO_LONG
    if (name[-1].acronym and not name[-1].suffix) or (name[0].capitals and len(name[0].text) > 2 and not name[0].initial):
        total += EVERYDAY_WORD
    return total


def _person_by_context(forms: Sequence[Form], piece: Piece, before: Form | None, behind: Form | None) -> float:
    total = 0.0
    if before is not None and before.key in W.ROLE_NOUNS:
        total += WEAK_ROLE_BEFORE if before.key in _WEAK_ROLES else ROLE_BEFORE
    elif before is not None and (
        before.key.endswith("year-old")
        or (before.key in ("aged", "named", "identified", "as") and _identified(forms, piece.first))
    ):
        total += ROLE_BEFORE
    elif before is not None and (
        before.key in W.VICTIM_VERBS or (before.key == "of" and piece.first > 1 and forms[piece.first - 2].key in W.FATES)
    ):
        total += PASSIVE_BEFORE
    elif (
        before is not None
        and before.text == ","
        and piece.first > 1
        and forms[piece.first - 2].key in W.ROLE_NOUNS
        and not forms[piece.first - 2].capital
    ):
        total += WEAK_ROLE_BEFORE  # "his wife, Ana"
    if before is not None and before.key in ("in", "at", "near", "outside", "inside") and len(forms[piece.first : piece.end]) > 1:
        total += LOCATION_BEFORE
    if behind is None:
        return total
    if behind.key in W.PERSON_NOUNS and piece.end - piece.first <= 2:
        total += NOUN_BEHIND
    follower = forms[piece.end + 1] if piece.end + 1 < len(forms) else None
    if behind.text in ",(" and follower is not None:
        if follower.text.isdecimal() and 1 <= len(follower.text) <= 3 and int(follower.text) < 115:
            closing = forms[piece.end + 2].text if piece.end + 2 < len(forms) else ","
            if (closing in (",", ".", ")", ";", "of", "and") and behind.text == ",") or closing == ")":
                total += AGE_BEHIND
        elif (
            behind.text == ","
            and follower.key == "of"
            and piece.end + 2 < len(forms)
            and (forms[piece.end + 2].capital or forms[piece.end + 2].key == "the")
        ):
            total += HOME_BEHIND
        elif behind.text == "," and follower.key in ("who", "whose", "age", "aged", "nicknamed"):
            total += APPOSITION_BEHIND
        elif behind.text == "," and follower.key in (
            "a",
            "an",
            "the",
            "his",
            "her",
            "director",
            "president",
            "chief",
            "head",
            "chairman",
            "spokesman",
            "spokeswoman",
            "executive",
            "professor",
        ):
            total += APPOSITION_BEHIND / 2
    if behind.key in W.SAYING:
        total += SPEECH
    elif behind.key in W.HUMAN_VERBS:
        total += HUMAN_VERB
    elif (
        before is not None
        and before.key in ("said", "says", "told", "added", "asked", "replied")
        and (behind.text in ",." or behind.key in ("of", "who"))
    ):
        total += SPEECH
    if (
        behind.key in W.PERSONAL_BODIES
        and piece.end - piece.first == 1
        and behind.key not in ("team", "family", "supporters", "camp")
    ):
        total += PERSONAL_BODY - (ARTICLE_BEFORE if before is not None and before.key == "the" else 0)
    return total


def _identified(forms: Sequence[Form], first: int) -> bool:
    """ "was identified as", "a man named"."""
    return forms[first - 1].key == "named" or (
        forms[first - 1].key == "as" and first > 1 and forms[first - 2].key in ("identified", "known", "named")
    )


def _body(name: Sequence[Form], before: Form | None) -> float:
    if len(name) == 1:
        word = name[0]
        if word.key in W.KNOWN_BODIES:
            return BODY_KNOWN
        if word.key in W.MEDIA and before is not None and before.text == "The":
            return BODY_KNOWN  # "told The Guardian"
        if word.acronym and not entries(word.text) and not state_name(word.text):
            return ACRONYM
        return 0.0
    return BODY_HEAD if is_organization(name) else 0.0


def _place(forms: Sequence[Form], piece: Piece, name: Sequence[Form], before: Form | None, behind: Form | None) -> float:
    total = 0.0
    found = gazetteer_entries(name, piece.first == 0)
    if found:
        level = found[0].level
        if level == "city" and len(name) == 1 and name[0].everyday and name[0].common >= 4:
            return 0.0  # "Police" is a town, too
        total += IS_COUNTRY if level == "country" else IS_REGION if level in ("region", "district") else IS_TOWN
        if level == "city" and found[0].population > BIG:
            total += BIG_TOWN
    elif len(name) > 1:
        last = name[-1]
        personal = len(name) == 2 and name[0].given >= 4 and last.family >= 3
        if last.key in W.UNITS or ((last.key in W.NATURE or last.key in W.VENUES) and not personal):
            total += PLACE_HEAD
        elif name[0].key in W.PLACE_STARTS and len(name) <= 3:
            total += PLACE_START
        elif name[0].key in W.DIRECTIONS and entries(" ".join(word.text for word in name[1:])):
            total += IS_REGION
    if before is not None and before.key in W.PLACE_PREPOSITIONS:
        total += PLACE_PREPOSITION
        if before.key in ("in", "near", "outside", "at") and not could_be_person(name):
            total += PLACE_PREPOSITION
    if behind is not None and behind.key in (
        "neighborhood",
        "neighbourhood",
        "area",
        "suburb",
        "section",
        "district",
        "region",
        "province",
        "county",
        "resident",
        "residents",
        "native",
    ):
        total += IS_TOWN
    if (
        behind is not None
        and behind.text == "-"
        and piece.end + 1 < len(forms)
        and forms[piece.end + 1].key in ("based", "area", "born")
    ):
        total += IS_TOWN
    return total
