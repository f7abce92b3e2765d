"""compare_names: the outcome for persons, bodies and other names."""

import unicodedata
from functools import lru_cache, partial

from checker.values.names.bodies import align_bodies, is_acronym, is_body
from checker.values.names.explain import explain_bodies, explain_persons
from checker.values.names.folding import CACHE, plain
from checker.values.names.match import NameMatch, Relation
from checker.values.names.people import align
from checker.values.names.tokens import PersonWords, person_words

# Fitted on the even rows of 6,972 labelled pairs of persons.
PERSON_VARIANT = 0.76
# ... where both have three names or more, each that fits being evidence, or one has four, in which two of a stranger rarely fit
PERSON_VARIANT_LONG = 0.64
PERSON_UNSURE = 0.62
# Fitted on the even rows of 126 labelled pairs of bodies.
BODY_VARIANT = 0.78
BODY_UNSURE = 0.62


def compare_names(a: str, b: str, kind: str = "person") -> NameMatch:
    """Whether two names can have one bearer.

    Args:
        a, b: names as written, in any script, "Last, First" too.
        kind: "person", "organization", "place" or "proper". A "person" whose name says that it is a body is compared as one.

    Returns:
        NameMatch; "same" and "variant" mean one bearer as far as the names tell.
    """
    return _compare(a, b, kind)


@lru_cache(CACHE)
def _compare(a: str, b: str, kind: str) -> NameMatch:
    if kind != "person" or is_acronym(a) or is_acronym(b) or is_body(a) or is_body(b):
        return _compare_bodies(a, b)
    return _compare_persons(a, b)


def _compare_persons(a: str, b: str) -> NameMatch:
    x, y = person_words(a), person_words(b)
    if not x.words or not y.words:
        return NameMatch(0.0, "different", partial(explain_persons, a, b, "different"))
    if _other_characters(a, b):
        return NameMatch(0.5, "different", partial(explain_persons, a, b, "different"))
    if x.suffix == y.suffix and (x.words == y.words):
        relation: Relation = "same" if _written_alike(a, b, x, y) else "variant"
        return NameMatch(1.0 if relation == "same" else 0.99, relation, partial(explain_persons, a, b, relation))
    found = align(x, y)
    if found.veto:
        relation = "different"
    elif found.score >= (PERSON_VARIANT_LONG if min(x.solid, y.solid) > 2 or max(x.solid, y.solid) > 3 else PERSON_VARIANT):
        relation = "variant" if x.suffix == y.suffix else "unsure"
    else:
        relation = "unsure" if found.score >= PERSON_UNSURE else "different"
    return NameMatch(found.score, relation, partial(explain_persons, a, b, relation))


def _compare_bodies(a: str, b: str) -> NameMatch:
    if plain(a) == plain(b):
        return NameMatch(1.0, "same", partial(explain_bodies, a, b, "same"))
    score, veto = align_bodies(a, b)
    relation: Relation
    if veto:
        relation = "different"
    elif score >= BODY_VARIANT:
        relation = "variant"
    else:
        relation = "unsure" if score >= BODY_UNSURE else "different"
    return NameMatch(score, relation, partial(explain_bodies, a, b, relation))


def _written_alike(a: str, b: str, x: PersonWords, y: PersonWords) -> bool:
    """Whether two names of the same words differ in honorifics, case, full stops, commas and spaces at most."""
    return x.articles == y.articles and x.written == y.written and _letters(a, x) == _letters(b, y)


def _letters(text: str, words: PersonWords) -> str:
    text = unicodedata.normalize("NFC", text).casefold().replace("\u2019", "'").replace("\u00a0", " ")
    pieces = "".join(c if c.isalnum() or c in "-'" else " " for c in text).split()
    return " ".join(sorted(pieces[len(words.honorifics) :]))  # sorted: "Last, First"


def _other_characters(a: str, b: str) -> bool:
    """Whether two names in Chinese characters differ in one: every character is a word, so no slip explains it."""
    han_a, han_b = ([c for c in text if "\u4e00" <= c <= "\u9fff"] for text in (a, b))
    return bool(han_a) and bool(han_b) and han_a != han_b
