"""The second pass: what is undecided in one sentence is decided by the rest of the article."""

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field

from rapidfuzz.distance import DamerauLevenshtein

from checker.extract.names import words as W
from checker.extract.names.forms import Form
from checker.extract.names.found import Found
from checker.extract.names.persons import looks_given, person
from checker.extract.names.scoring import ENOUGH, HUMAN_VERB, MARGIN, gazetteer_entries
from checker.model import Sentence

REPEATED = 0.4  # a listed name gains this with each further mention of the article
MISSPELT = 6  # letters from which one edit is a slip rather than another name


@dataclass(slots=True)
class Persons:
    """Names of persons an article gives in full."""

    families: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))  # family name: given names it goes with
    givens: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))

    def add(self, text: str) -> None:
        name = person(text)
        given = " ".join(name.given)
        last = " ".join(name.family)
        if name.given and name.family:
            self.families[last].add(given)
            self.families[name.family[-1]].add(given)
            for prefix in W.NAME_PREFIXES:
                if name.family[-1].lower().startswith(prefix):
                    self.families[name.family[-1][len(prefix) :]].add(given)
            if len(name.family) == 1 and len(name.given) > 1 and not name.given[-1].endswith("."):
                self.families[f"{name.given[-1]} {last}"].add(given)
            self.givens[name.given[0]].add(text)
        elif name.family:
            self.families[last].add("")
        elif name.given:
            self.families[text].add("")


def reread(found: list[Found]) -> list[Found]:
    """Decides the type of every found name; drops what is none."""
    _decide_alone(found)
    _acronyms(found)
    persons = Persons()
    for item in found:
        if (
            item.type == "person"
            and item.scores is not None
            and len(item.words) > 1
            and (item.titled or item.scores.person >= ENOUGH)
        ) or (item.type == "person" and item.titled and item.words[0].common < 4):
            persons.add(_bare(item))
    _gathered(found, persons)
    votes: dict[str, Counter[str]] = defaultdict(Counter)
    for item in found:
        if item.type:
            votes[item.text][item.type] += 1
    out: list[Found] = []
    for at, item in enumerate(found):
        _by_known_persons(item, persons)
        if not item.type:
            _by_votes(item, votes)
        if not item.type:
            _as_other(item)
        _shared_family(found, at)
        if item.type:
            out.append(item)
    return out


def _gathered(found: list[Found], persons: Persons) -> None:
    """Words that no sentence decides, but that behave like a person's name in several; full names ending in the name of a
    known person; a misspelt family name.
    """
    weight: dict[str, float] = {}
    times: Counter[str] = Counter()
    for item in found:
        if len(item.words) == 1 and item.scores is not None and item.type in ("", "person"):
            text = item.text
            before = item.forms[item.first - 1] if item.first else None
            if item.scores.place >= 1 or item.scores.organization > 0 or (before is not None and before.key == "the"):
                weight[text] = -9.0
            times[text] += 1
            weight[text] = (
                max(weight[text] if weight.get(text, 0) < 0 else weight.get(text, 0.0), item.scores.person)
                if weight.get(text, 0) >= 0
                else -9.0
            )
    sure = {text for text, total in weight.items() if total >= ENOUGH}
    for item in found:
        if item.type or item.scores is None:
            continue
        words = item.words
        if len(words) == 1:
            text = item.text
            again = weight.get(text, 0.0) + REPEATED * (times[text] - 1)
            if again >= ENOUGH and words[0].name_like and not words[0].everyday and times[text] > 1:
                item.type = "person"
                persons.add(text)
            elif item.scores.person >= HUMAN_VERB and not words[0].common and len(text) >= MISSPELT and _nearly(text, persons):
                item.type = "person"
        elif (
            len(words) in (2, 3)
            and item.scores.person > 0
            and words[-1].text in sure | persons.families.keys()
            and item.scores.organization <= 0
            and not item.scores.place >= ENOUGH
        ):
            item.type = "person"
            persons.add(_bare(item))


def _nearly(text: str, persons: Persons) -> bool:
    """One edit from a family name of the article."""
    return any(
        len(family) >= MISSPELT and DamerauLevenshtein.distance(text, family, score_cutoff=1) <= 1 for family in persons.families
    )


def _bare(item: Found) -> str:
    return " ".join(word.text for word in item.words)


def _decide_alone(found: list[Found]) -> None:
    for item in found:
        if item.type or item.scores is None:
            continue
        best, kind = item.scores.best
        if best >= ENOUGH and item.scores.margin >= MARGIN:
            item.type = kind
        elif best >= ENOUGH and item.scores.person == best and len(item.words) > 1:
            item.type = "person"
        elif (
            best >= 1.0
            and kind == "place"
            and item.scores.margin >= MARGIN
            and not _opening(item)
            and gazetteer_entries(item.words)
        ):
            item.type = "place"


def _opening(item: Found) -> bool:
    return item.first == 0


def _acronyms(found: list[Found]) -> None:
    """ "Popular Mobilization Units (PMU)": the long form takes the short one along, and both are bodies."""
    short: dict[str, str] = {}
    for item in found:
        forms, end = item.forms, item.end
        if (
            end + 2 < len(forms)
            and forms[end].text == "("
            and forms[end + 2].text == ")"
            and forms[end + 1].acronym
            and len(item.words) > 1
            and item.type in ("", "organization")
        ):
            letters = [word.text[0] for word in item.words if word.capital]
            wanted = forms[end + 1].text.replace(".", "")
            if item.type == "organization" or "".join(letters).startswith(wanted[:2]) or letters[:1] == list(wanted[:1]):
                item.type = "organization"
                item.acronym = forms[end + 1].text
                short[item.acronym] = item.text
    for item in found:
        if item.text in short:
            item.type = "organization"


def _by_known_persons(item: Found, persons: Persons) -> None:
    text = _bare(item)
    if text not in persons.families and text.lower().startswith(W.NAME_PREFIXES):
        text = text[0].lower() + text[1:] if text[0].lower() + text[1:] in persons.families else text.partition("-")[2] or text
    if (
        len(item.words) > 3
        or item.located is not None
        or item.type == "organization"
        or (item.words[0].acronym and len(item.words) == 1 and len(text) < 4)
    ):
        return
    after = item.forms[item.end] if item.end < len(item.forms) else None
    before = item.forms[item.first - 1] if item.first else None
    if text in persons.families:
        if item.type == "place" and _rather_place(item, before, after):
            return
        if before is not None and before.key == "the" and not _used_as_adjective(after) and not item.titled:
            return
        if item.first == 0 and item.words[0].common >= 5 and not (after is not None and after.key in W.HUMAN_VERBS | {"'s"}):
            return
        item.type = "person"
        item.given_only = False
    elif (
        len(item.words) == 1
        and item.type in ("", "person", "place")
        and len(persons.givens.get(text, ())) == 1
        and looks_given(text)
    ):
        if item.type == "place" and _rather_place(item, before, after):
            return
        if item.first == 0 and item.words[0].common >= 4 and not (after is not None and after.key in W.HUMAN_VERBS | {"'s"}):
            return
        item.type = "person"
        item.given_only = True
    elif item.type == "person" and len(item.words) == 1 and not item.titled and looks_given(text):
        item.given_only = True


def _used_as_adjective(after: Form | None) -> bool:
    """ "the Obama years": a noun follows."""
    return after is not None and after.text[0].islower() and not after.function and after.key not in W.HUMAN_VERBS


def _rather_place(item: Found, before: Form | None, after: Form | None) -> bool:
    """A word that is a known person's name and a place: by the words beside it."""
    if after is not None and after.key in W.HUMAN_VERBS:
        return False
    level = (gazetteer_entries(item.words) or (None,))[0]
    if level is not None and level.level == "city" and (before is None or before.key != "in"):
        return False
    return (before is not None and before.key in W.PLACE_PREPOSITIONS) or (
        after is not None and after.text == "," and item.scores is not None and item.scores.place > 2
    )


def _by_votes(item: Found, votes: dict[str, Counter[str]]) -> None:
    others = votes.get(item.text)
    if not others:
        return
    kind, _ = others.most_common(1)[0]
    if item.first == 0 and item.words[0].common >= 4 and len(item.words) == 1:
        return
    item.type = kind


def _as_other(item: Found) -> None:
    """What is written like a name and is none of the three: a team, a work, a brand."""
    words = item.words
    first = words[0]
    if item.located is not None or all(word.nation or word.calendar or word.function for word in words):
        return
    if len(words) == 1:
        team = first.key.endswith("s") and item.first and item.forms[item.first - 1].key == "the"
        if (
            item.first == 0
            or (first.common >= 4 and not team)
            or len(first.text) < 3
            or first.title
            or first.key in W.TITLE_PARTS
            or item.forms[item.first - 1].text in "\"':-.?!("
        ):
            return
    elif all(word.common >= 3 for word in words) and item.first == 0:
        return
    scores = item.scores
    if (
        scores is not None
        and scores.person >= 1.2
        and len(words) in (2, 3)
        and scores.margin >= MARGIN
        and scores.best[1] == "person"
    ):
        item.type = "person"
        return
    item.type = "proper"


def _shared_family(found: list[Found], at: int) -> None:
    """ "John and Mary Smith": the given name alone borrows the family name behind it."""
    item = found[at]
    if len(item.words) != 1 or item.type in ("organization",) or at + 1 >= len(found) or item.words[0].given < 4:
        return
    other = found[at + 1]
    if (
        other.sentence is not item.sentence
        or other.first != item.end + 1
        or item.forms[item.end].text not in ("and", "&")
        or other.type != "person"
    ):
        return
    name = person(_bare(other))
    if len(other.words) == 2 and name.family and other.words[0].given >= 3 and item.words[0].given > item.words[0].family:
        item.type = "person"
        item.family = " ".join(name.family)


@dataclass(slots=True)
class Known:
    """Names of the body, to be found in headings."""

    by_key: dict[tuple[str, ...], Found]

    def find(self, sentence: Sentence, forms: Sequence[Form]) -> list[Found]:
        """Known names in a heading, longest first, from left to right."""
        out: list[Found] = []
        at = 0
        while at < len(forms):
            for length in (6, 5, 4, 3, 2, 1):
                key = tuple(word.text.lower() for word in forms[at : at + length])
                model = self.by_key.get(key) if len(key) == length and forms[at].capital else None
                if model is not None:
                    out.append(Found(sentence, forms, at, at + length, model.type, given_only=model.given_only and length == 1))
                    at += length
                    break
            else:
                at += 1
        return out


def known_forms(found: Sequence[Found]) -> Known:
    """The names of the body by their lower-case words; single everyday words are left out."""
    table: dict[tuple[str, ...], Found] = {}
    for item in found:
        if (item.located is not None and item.located.end != item.end) or (len(item.words) == 1 and item.words[0].common >= 4):
            continue
        if item.type == "person" and len(item.words) > 1 and not item.words[-1].suffix and item.words[-1].common < 4:
            table.setdefault((item.words[-1].text.lower(),), item)
        if item.type and item.located is None:
            table.setdefault(tuple(word.text.lower() for word in item.words), item)
    return Known(table)
