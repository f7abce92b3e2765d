"""The mention of a found name."""

from checker.extract.names import words as W
from checker.extract.names.found import Found
from checker.extract.names.persons import person
from checker.extract.names.places import relation_before
from checker.model import Article, Mention, MentionType, Value
from checker.values.gazetteer import find_place
from checker.values.others import Name, Place


def mention(article: Article, found: Found) -> Mention:
    """The Mention with its Name or Place."""
    tokens = found.sentence.tokens[found.first : found.end]
    start, end = tokens[0].start, tokens[-1].end
    text = article.text[start:end]
    if (
        text.endswith(".")
        and tokens[-1].text[-1] == "."
        and found.type != "place"
        and len(tokens[-1].text) > 1
        and _stop_ends_sentence(found)
    ):
        end -= 1
        text = text[:-1]
    folded = " ".join(text.split())
    if " -" in folded and found.type != "place":
        folded = folded.replace(" - ", "-").replace(" -", "-")  # torn off by tokenising
    value: Value
    if found.type == "place":
        relation = relation_before(found.forms, found.first)
        value = found.located.place(relation) if found.located is not None else _place(found, folded, relation)
    elif found.type == "person":
        value = person(folded, family=found.family, given_only=found.given_only)
    else:
        value = Name(folded, found.type, acronym=found.acronym)
    return Mention(article.id, found.sentence.index, MentionType(found.type), start, end, text, value, (start, end))


def _stop_ends_sentence(found: Found) -> bool:
    """The full stop of a last "Jr." or initial is kept; that of a word that is no abbreviation by itself is the sentence's."""
    return (
        False
        if found.forms[found.end - 1].suffix or found.forms[found.end - 1].initial or found.forms[found.end - 1].acronym
        else found.end == len(found.forms)
    )


def _place(found: Found, text: str, relation: str) -> Place:
    known = find_place(text, (), relation)
    if known is not None:
        return known
    last = found.words[-1].key
    level = (
        "region"
        if last
        in ("county", "parish", "province", "governorate", "prefecture", "oblast", "state", "territory", "borough", "district")
        else ""
    )
    if last in W.VENUES:
        level = "venue"
    elif last in ("village", "town", "city", "township"):
        level = "city"
    return Place(text, (), (), relation, level)
