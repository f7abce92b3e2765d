"""Open facts: every figure and time that no rule has claimed, so that parallel sentences can still be compared.

Rules read what is known to matter. More than half of what outlets disagree about is anything else (how many gunmen, which
round, how long): there the value's own type and noun, and the sentence around it, have to say what it is about.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from checker.extract.portions import portion_of
from checker.model import Article, Fact, Mention, MentionType, Role, Scope
from checker.values.compare_place import street_name, streets_of_crossing
from checker.values.nouns import noun_class, singular
from checker.values.others import Place
from checker.values.quantity import Measure, Quantity, Share
from checker.values.round_ups import several_happenings
from checker.values.spans import Spans

# attribute of the guidelines' list by type of mention
ATTRIBUTES = {
    MentionType.QUANTITY: "count",
    MentionType.MONEY: "money",
    MentionType.PERCENT: "percent",
    MentionType.MEASURE: "measure",
    MentionType.ORDINAL: "rank",
    MentionType.SCORE: "score",
    MentionType.DURATION: "duration",
    MentionType.DATE: "date",
    MentionType.TIME: "time",
    MentionType.PLACE: "place",
}


# words before a figure that the number of something comes to
_REACHING = frozenset("to at is was reached topped stood exceeded hit passed than about nearly almost around".split())
_NUMBER_REACH = 12  # tokens


def open_facts(article: Article, mentions: Sequence[Mention], claimed: Iterable[Fact]) -> list[Fact]:
    """A fact of rule ``open.<attribute>`` for each value mention that is not part of a claimed fact's value."""
    taken = Spans((fact.start, fact.end) for fact in claimed)
    aged = {mention.start for mention in mentions if mention.type is MentionType.AGE}
    out: list[Fact] = []
    for mention in mentions:
        if mention.type is MentionType.DURATION and mention.start in aged:
            continue  # "34-year-old" is read as both
        attribute = ATTRIBUTES.get(mention.type)
        if attribute is None or article.sentences[mention.sentence].role is Role.FURNITURE:
            continue
        if attribute == "place" and not _is_street(mention):
            continue
        value = mention.value
        if attribute == "money" and portion_of(article.sentences[mention.sentence].tokens, mention.start):
            continue
        if isinstance(value, Place) and not street_name(value.text):
            out += _corner(article, mention, value)  # a rule that has read it has read where two streets meet
            continue
        if taken.overlap(mention.start, mention.end):
            continue
        if attribute == "count" and several_happenings([t.lower for t in article.sentences[mention.sentence].tokens]):
            continue  # "seven were wounded in shootings across the city"
        about, population, part = "", "", False
        if isinstance(value, Place):
            about = street_name(value.text)
        if isinstance(value, Quantity):
            value = _of_the_number(article, mention, value)
            about = value.noun or value.unit or ""
            population = value.noun_class
            part = value.share is Share.PART
        out.append(
            Fact(
                f"open.{attribute}",
                attribute,
                article.id,
                mention.sentence,
                mention.start,
                mention.end,
                mention.text,
                value,
                about=about,
                scope=Scope(population=population, part=part),
                trigger=(mention.start, mention.end),
            )
        )
    return out


def _of_the_number(article: Article, mention: Mention, value: Quantity) -> Quantity:
    """A bare figure with the noun it counts, where the sentence has it in front: "the number of houses destroyed rose to 14"."""
    if value.measure is not Measure.COUNT or value.noun:
        return value
    words = [t.lower for t in article.sentences[mention.sentence].tokens if t.end <= mention.start]
    for at in range(len(words) - 3, -1, -1):
        if words[at] == "number" and words[at + 1] == "of" and words[-1] in _REACHING and len(words) - at <= _NUMBER_REACH:
            plural = next((word for word in words[at + 2 : at + 4] if word.endswith(("s", "people", "men", "children"))), "")
            return replace(value, noun=singular(plural), noun_class=noun_class(plural)) if plural else value
    return value


def _is_street(mention: Mention) -> bool:
    """Whether a place is a street or a crossing of two; other places are facts only where a rule says of what."""
    value = mention.value
    if not isinstance(value, Place) or value.level != "street":
        return False
    return bool(street_name(value.text)) or bool(streets_of_crossing(mention.text))


def _corner(article: Article, mention: Mention, value: Place) -> list[Fact]:
    """Each street of a crossing as a fact of its own: another report may have one of them as another kind of street."""
    out = []
    for first, last in streets_of_crossing(mention.text):
        text = mention.text[first:last]
        start, end = mention.start + first, mention.start + last
        if about := street_name(text):
            street = replace(value, text=text, ids=())
            out.append(
                Fact(
                    "open.place",
                    "place",
                    article.id,
                    mention.sentence,
                    start,
                    end,
                    text,
                    street,
                    about=about,
                    trigger=(start, end),
                )
            )
    return out
