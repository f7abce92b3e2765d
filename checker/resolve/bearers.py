"""What an article calls by name: the mentions of one bearer inside one article, and what else it says of them."""

import re
from dataclasses import dataclass, field

from checker.model import Mention, MentionType, Reading
from checker.resolve.number import names_several
from checker.values.names.folding import sound
from checker.values.names.tokens import PersonWords, person_words
from checker.values.others import Name, Place, Title
from checker.values.quantity import Quantity

_BY_A_TOWN = re.compile(r"(?<!\w)(?:near|outside) $")  # not "in": interest is in persons, too
NAMED = frozenset({MentionType.PERSON, MentionType.ORGANIZATION, MentionType.PLACE, MentionType.PROPER})


@dataclass(slots=True)
class Form:
    """One spelling in one article.

    Attributes:
        text: as written, white space folded. type: of its mentions.
        full: for persons, whether given and family name are both there.
        mentions: in text order.
        several: for a word that may be a plural, whether nothing says that it names one person ("the Hartmans").
        town: for a word of unknown kind, whether something is said to be near it.
    """

    text: str
    type: str
    full: bool
    mentions: list[Mention] = field(default_factory=list)
    several: bool = False
    town: bool = False

    @property
    def words(self) -> PersonWords:
        return person_words(self.text)

    @property
    def solid(self) -> str:
        """The whole name as one word of sounds: "Abdul-Mahdi", "Abdul Mahdi" and "Abdulmahdi" alike."""
        return "".join(sound(word) for word in self.words.words)

    @property
    def value(self) -> Name | Place:
        value = self.mentions[0].value
        assert isinstance(value, Name | Place)
        return value


@dataclass(slots=True)
class Bearer:
    """A person, body, place or other thing as one article names it.

    Attributes:
        article: id. type: person, organization, place or proper. forms: its spellings, by first mention.
        offices: what the article says they are. ages: years given.
    """

    article: str
    type: str
    forms: list[Form]
    offices: set[Title] = field(default_factory=set)
    ages: set[int] = field(default_factory=set)

    @property
    def full(self) -> list[Form]:
        return [form for form in self.forms if form.full]

    @property
    def count(self) -> int:
        return sum(len(form.mentions) for form in self.forms)


@dataclass(frozen=True, slots=True)
class Said:
    """What the facts of an article say of mentions: offices and ages by the mention's place."""

    offices: dict[tuple[int, int], list[Title]]
    ages: dict[tuple[int, int], list[int]]

    def add_to(self, bearer: Bearer) -> None:
        """Give a bearer what is said of any of its mentions."""
        for form in bearer.forms:
            for mention in form.mentions:
                place = (mention.start, mention.end)
                bearer.offices.update(self.offices.get(place, ()))
                bearer.ages.update(self.ages.get(place, ()))


TITLE_RULE = "people.title"
AGE_RULE = "people.age"


def said_in(reading: Reading) -> Said:
    """Offices and ages that an article states of its persons."""
    offices: dict[tuple[int, int], list[Title]] = {}
    ages: dict[tuple[int, int], list[int]] = {}
    for fact in reading.facts:
        if fact.subject is None:
            continue
        place = (fact.subject.start, fact.subject.end)
        if fact.rule == TITLE_RULE and isinstance(fact.value, Title):
            offices.setdefault(place, []).append(fact.value)
        elif fact.rule == AGE_RULE and isinstance(fact.value, Quantity) and fact.value.exact and fact.value.lower is not None:
            ages.setdefault(place, []).append(int(fact.value.lower))
    return Said(offices, ages)


def forms_of(reading: Reading, types: dict[tuple[str, int, int], str]) -> list[Form]:
    """The spellings of an article, by first mention.

    Args:
        types: corrected types by (article, start, end) of the mention, where another reading of the same words is better founded.
    """
    found: dict[tuple[str, str], Form] = {}
    for mention in reading.mentions:
        if mention.type not in NAMED or not isinstance(mention.value, Name | Place):
            continue
        text = " ".join((mention.value.text or mention.text).split())
        kind = types.get((mention.article, mention.start, mention.end), mention.type.value)
        form = found.get((text, kind))
        if form is None:
            form = found[text, kind] = Form(text, kind, kind == "person" and _is_full(text, mention))
        form.mentions.append(mention)
    for form in found.values():
        if form.text.endswith("s") and " " not in form.text:
            said = {names_several(reading.article.text, m.start, m.end) for m in form.mentions}
            form.several = True in said or False not in said
        if form.type == "proper" and " " not in form.text:
            form.town = any(_BY_A_TOWN.search(reading.article.text, max(0, m.start - 9), m.start) for m in form.mentions)
    return list(found.values())


def _is_full(text: str, mention: Mention) -> bool:
    value = mention.value
    words = person_words(text)
    if isinstance(value, Name) and (value.given or value.family):
        return bool(value.given) and bool(value.family) and len(words.words) > 1
    # roles unknown: "Abdul-Mahdi" and "bin Laden" are family names, "Abu Mahdi al-Muhandis" is a full one
    pieces = text.split()[len(words.honorifics) :]
    return len(pieces) > 1 and words.solid > 1 and pieces[0][:1].isupper()
