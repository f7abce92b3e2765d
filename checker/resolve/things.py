"""Bodies, places and other named things inside one article."""

from collections import defaultdict
from collections.abc import Iterable
from functools import lru_cache

from rapidfuzz.distance import OSA

from checker.resolve.bearers import Bearer, Form
from checker.resolve.number import is_native_of
from checker.values.gazetteer import entries
from checker.values.lexicon import is_common_word
from checker.values.names import compare_names, name_key, slip
from checker.values.names.bodies import body_words, is_acronym, stands_for
from checker.values.names.folding import sound
from checker.values.names.keys import skeleton
from checker.values.names.spelling import without_saint
from checker.values.others import Name, Place

SHORTEST_SLIP = 5
_SHORTEST_ACRONYM = 4
_SHORTEST_TWO_SLIPS = 6
_SHORTEST_INITIALS = 3  # two letters are the initials of too much


def things_in(article: str, forms: Iterable[Form]) -> list[Bearer]:
    """The bodies, places and proper names of an article: one bearer for each name, acronyms with their long forms."""
    bearers: list[Bearer] = []
    by_name: dict[tuple[str, str], Bearer] = {}
    keyed: dict[tuple[str, str], list[Bearer]] = defaultdict(list)
    ordered = sorted(forms, key=lambda f: (is_acronym(f.text), f.mentions[0].start))  # long forms first
    for form in ordered:
        name = (form.type, identity(form))
        home = by_name.get(name) or _like(form, keyed) or _long_form(form, bearers)
        if home is None:
            home = Bearer(article, form.type, [])
            bearers.append(home)
        home.forms.append(form)
        if home.type == "proper":
            home.type = form.type  # better known by this spelling
        by_name.setdefault(name, home)
        for key in name_key(form.text, form.type):
            if home not in keyed[form.type, key]:
                keyed[form.type, key].append(home)
    for bearer in bearers:
        bearer.forms.sort(key=lambda f: f.mentions[0].start)
    return bearers


def identity(form: Form) -> str:
    """What two spellings must share to be one name without further evidence."""
    value = form.value
    if isinstance(value, Place):
        if value.ids and value.level == "country":
            return f"#{value.ids[0]}"
        return _solid(value.text, True)
    return _solid(form.text, False)


@lru_cache(1 << 15)
def _solid(text: str, whole: bool) -> str:
    words = body_words(text)
    return "".join(words.words if whole else words.core) or text.casefold()


def acronyms(bearer: Bearer) -> set[str]:
    """The short forms a body goes by, without full stops: those written, and those given in brackets with the name."""
    found = set()
    for form in bearer.forms:
        value = form.value
        if isinstance(value, Name) and value.acronym:
            found.add(_letters(value.acronym))
        if is_acronym(form.text):
            found.add(_letters(form.text))
    return found


def _letters(acronym: str) -> str:
    return "".join(c for c in acronym if c.isalnum()).upper()


def _long_form(form: Form, bearers: list[Bearer]) -> Bearer | None:
    """The one body of the article that an acronym stands for: by the bracket that introduced it, else by its initials."""
    if not is_acronym(form.text):
        return None
    letters = _letters(form.text)
    named = [b for b in bearers if b.type in ("organization", "proper") and letters in acronyms(b)]
    if not named and len(letters) < _SHORTEST_INITIALS:
        return None
    bodies = [b for b in bearers if b.type in ("organization", "proper")]
    spelt = named or [b for b in bodies if any(stands_for(form.text, f.text) for f in b.forms)]
    return spelt[0] if len(spelt) == 1 else None


def _like(form: Form, keyed: dict[tuple[str, str], list[Bearer]]) -> Bearer | None:
    kinds = ("proper", "organization", "place") if form.type == "proper" else (form.type, "proper")
    near = {id(b): b for key in name_key(form.text, form.type) for kind in kinds for b in keyed.get((kind, key), ())}
    fits = [b for b in near.values() if any(one_thing(form, other) for other in b.forms)]
    return fits[0] if len(fits) == 1 else None


def one_thing(a: Form, b: Form) -> bool:
    """Whether two spellings of bodies, places or proper names have one bearer as far as the names tell."""
    if identity(a) == identity(b):
        return not _apart(a.value, b.value)
    if is_acronym(a.text) or is_acronym(b.text):
        return _swapped_letters(a.text, b.text)
    if isinstance(a.value, Place) or isinstance(b.value, Place):
        return _one_place(a.value, b.value)
    return _one_body(a.text, b.text)


@lru_cache(1 << 15)
def _one_body(a: str, b: str) -> bool:
    if without_saint(a, b):
        return True
    if compare_names(a, b, "organization").relation not in ("same", "variant") or _other_words(a, b):
        return False
    x, y = body_words(a).core, body_words(b).core
    # a name of one word has nothing else to be known by: only a slip or another romanisation
    return len(x) > 1 or len(y) > 1 or sound(x[0]) == sound(y[0]) or slip(x[0], y[0]) is not None or _two_slips(x[0], y[0])


def _two_slips(a: str, b: str) -> bool:
    """Whether two long words of the same consonants differ in two letters: "Madrels", "Madroles"."""
    return min(len(a), len(b)) >= _SHORTEST_TWO_SLIPS and skeleton(a) == skeleton(b) and OSA.distance(a, b) <= 2


def _swapped_letters(a: str, b: str) -> bool:
    # a letter of an acronym is a word, so another letter is another body; but the same letters swapped are a slip
    return min(len(a), len(b)) >= _SHORTEST_ACRONYM and slip(a, b) == "letters swapped"


def _one_place(x: Name | Place, y: Name | Place) -> bool:
    # two places of the gazetteer are two places; an unknown name a slip away from a known one is that
    known_x, known_y = (isinstance(v, Place) and bool(v.ids) for v in (x, y))
    if (known_x and known_y) or _apart(x, y):
        return False
    odd, other = (y, x) if known_x else (x, y)
    if is_native_of(odd.text, other.text):
        return False
    if len(odd.text) < SHORTEST_SLIP or (" " not in odd.text and is_common_word(odd.text)):
        return False
    if not isinstance(other, Place) and isinstance(odd, Place):
        odd, other = other, odd
    return slip(odd.text, other.text) is not None


def _apart(x: Name | Place, y: Name | Place) -> bool:
    """Whether two places of one name lie in different countries or states."""
    if not isinstance(x, Place) or not isinstance(y, Place):
        return False
    if x.ids and y.ids and not set(x.ids) & set(y.ids):
        return True
    return bool(x.parents) and bool(y.parents) and not set(x.parents) & set(y.parents)


def _other_words(a: str, b: str) -> bool:
    """Whether names differ in an everyday word that is not an inflection of its counterpart: "Rights Watch", "Rights Match"."""
    x, y = body_words(a).core, body_words(b).core
    only_a, only_b = [w for w in x if w not in y], [w for w in y if w not in x]
    if len(only_a) != 1 or len(only_b) != 1:
        return False
    p, q = sorted((only_a[0], only_b[0]), key=len)
    if q.startswith(p[:-1]) and len(q) - len(p) <= 3:
        return len(x) == 1 and is_common_word(p) and is_common_word(q)
    # "Rights Watch" and "Rights Match", "Broward County Jail" and "Brevard County Jail"
    return (is_common_word(p) and is_common_word(q)) or (bool(entries(p)) and bool(entries(q)))
