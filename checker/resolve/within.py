"""Bearers inside one article, in the house style of news: the full name first, the family name after it."""

from collections import defaultdict
from collections.abc import Callable, Iterable

from checker.model import Mention
from checker.resolve.bearers import Bearer, Form, Said
from checker.resolve.evidence import Decided, Outcome, bearers_outcome, fold, names_outcome
from checker.resolve.number import is_plural_of
from checker.values.lexicon import is_common_word, surname_level
from checker.values.names import name_key, slip
from checker.values.names.folding import plain, sound
from checker.values.names.keys import skeleton
from checker.values.names.nicknames import nickname_of_each_other

SHORTEST_SLIP = 5  # letters; in shorter names a changed consonant is another name
SHORTEST_VARIANT = 4
_KNOWN_SURNAME = 3  # surname_level of family names that many bear


def persons_in(
    article: str, forms: list[Form], said: Said, borne: Callable[[str], bool], decisions: Decided
) -> tuple[list[Bearer], list[Form]]:
    """The persons of an article, and the other proper names that turned out to be none of them.

    Args:
        forms: spellings of persons and of proper names of unknown kind.
        borne: whether a folded word ends the full name of somebody in any article.
    """
    bearers: list[Bearer] = []
    keyed: dict[str, list[Bearer]] = defaultdict(list)
    for form in forms:
        if form.type == "person" and form.full:
            _join_full(article, form, bearers, keyed, said, decisions)
    rest: list[Form] = []
    lone: list[Form] = []
    for form in forms:
        if form.type == "person" and not form.full:
            lone.append(form)
        elif form.type != "person":
            rest.append(form)
    lone = _join_exact(lone, bearers)
    lone = _join_slips(lone, bearers, borne)
    bearers += _lone_bearers(article, lone)
    rest = _join_proper(rest, bearers, borne)
    for bearer in bearers:
        said.add_to(bearer)
    return bearers, rest


def _join_full(
    article: str, form: Form, bearers: list[Bearer], keyed: dict[str, list[Bearer]], said: Said, decisions: Decided
) -> None:
    fresh = Bearer(article, "person", [form])
    said.add_to(fresh)
    keys = name_key(form.text)
    near = {id(b): b for key in keys for b in keyed[key]}
    fits = []
    for bearer in near.values():
        said.add_to(bearer)
        outcomes = [
            bearers_outcome(
                bearer,
                fresh,
                names_outcome(form.text, other.text, one_article=True, decisions=decisions),
                same_name=form.words.words == other.words.words,
            )
            for other in bearer.full
        ]
        if outcomes and Outcome.DIFFERENT not in outcomes and Outcome.SAME in outcomes:
            fits.append(bearer)
    if len(fits) == 1:
        fits[0].forms.append(form)
        home = fits[0]
    else:
        home = fresh
        bearers.append(fresh)
    for key in keys:
        if home not in keyed[key]:
            keyed[key].append(home)


def tails(form: Form) -> Iterable[str]:
    """What a person may be called for short, as one word of sounds: the last word, the last two ..., but not the whole name."""
    heard = [sound(word) for word in form.words.words]
    for first in range(len(heard) - 1, 0, -1):
        yield "".join(heard[first:])


def _inner(form: Form) -> set[str]:
    # the first of two family names ("Salas" of "Ines Salas Prado")
    return {sound(word) for word in form.words.words[1:-1] if len(word) > 2}


def _given(form: Form) -> str:
    return form.words.words[0]


def _unique_at(candidates: list[Bearer], mention: Mention) -> Bearer | None:
    """The only candidate, or the only one that has been introduced before the mention."""
    if len(candidates) == 1:
        return candidates[0]
    before = [b for b in candidates if any(m.start < mention.start for form in b.forms for m in form.mentions)]
    return before[0] if len(before) == 1 else None


def _join_exact(lone: list[Form], bearers: list[Bearer]) -> list[Form]:
    """Joins family names, then given names, to the full names of the article; returns what is left."""
    by_tail: dict[str, list[Bearer]] = defaultdict(list)
    by_inner: dict[str, list[Bearer]] = defaultdict(list)
    by_given: dict[str, list[Bearer]] = defaultdict(list)
    for bearer in bearers:
        for table, words in (
            (by_tail, {tail for form in bearer.full for tail in tails(form)}),
            (by_inner, {word for form in bearer.full for word in _inner(form)}),
            (by_given, {_given(form) for form in bearer.full}),
        ):
            for word in sorted(words):
                table[word].append(bearer)
    # given names first: "Lena and Marek Dolan" introduces two Dolans
    rest: list[Form] = []
    for form in lone:
        # "Marek Jr." is Marek Dolan's son
        given = form.words.words[0] if len(form.words.words) == 1 and not form.words.suffix else ""
        if given and form.solid not in by_tail and form.solid not in by_inner:
            _share(form, by_given.get(given) or _nicknamed(given, by_given), rest)
        else:
            rest.append(form)
    left: list[Form] = []
    for form in rest:
        _share(form, by_tail.get(form.solid) or by_inner.get(form.solid) or [], left)
    return left


def _nicknamed(given: str, by_given: dict[str, list[Bearer]]) -> list[Bearer]:
    return [b for name in by_given if nickname_of_each_other(given, name) for b in by_given[name]] if given else []


def _share(form: Form, candidates: list[Bearer], left: list[Form]) -> None:
    """Gives each mention of a short form to the candidate it must mean; what several could mean stays by itself."""
    homeless = Form(form.text, form.type, form.full)
    taken: dict[int, Form] = {}
    for mention in form.mentions:
        home = _unique_at(candidates, mention) if candidates else None
        if home is None:
            homeless.mentions.append(mention)
            continue
        if id(home) not in taken:
            taken[id(home)] = Form(form.text, form.type, form.full)
            home.forms.append(taken[id(home)])
        taken[id(home)].mentions.append(mention)
    if homeless.mentions:
        left.append(homeless)


def _join_slips(lone: list[Form], bearers: list[Bearer], borne: Callable[[str], bool]) -> list[Form]:
    """Joins family names that are one typing slip away from a full name's, when nobody else is called so."""
    left: list[Form] = []
    for form in lone:
        word = form.text
        if len(word) < SHORTEST_VARIANT or borne(form.solid):
            left.append(form)
            continue
        fits = [
            b
            for b in bearers
            if any(_slips_to(form, other) for other in b.full) and not someone_else(form, b.forms[0].text, b.count)
        ]
        if len(fits) == 1:
            fits[0].forms.append(form)
        else:
            left.append(form)
    return left


def someone_else(odd: Form, name: str, count: int) -> bool:
    """Whether a family name that many bear is rather another person's than a slip for one as usual that was given only once.

    Args:
        name: the full name it would be a slip for. count: mentions of its bearer.
    """
    family = name.split()[-1].strip(".,")
    known = min(surname_level(odd.text), surname_level(family)) >= _KNOWN_SURNAME
    ending = odd.text[:-1] == family[:-1]  # "Marino", "Marini"; a vowel changed inside is rather a slip
    return (
        known and len(odd.text) == len(family) and count == 1 and (ending or skeleton(plain(odd.text)) != skeleton(plain(family)))
    )


def _slips_to(odd: Form, form: Form) -> bool:
    return one_name(odd, form.text.split()[-1].strip(".,"))


def one_name(odd: Form, name: str) -> bool:
    """Whether a form of one word is another spelling of a family name and not its plural ("the Hartmans")."""
    return one_word(odd.text, name) and not (odd.several and is_plural_of(odd.text, name))


def one_word(a: str, b: str) -> bool:
    """Whether two family names are one slip apart; in short ones the slip must be a vowel's ("Sayed", "Syed")."""
    shortest = min(len(a), len(b))
    if shortest < SHORTEST_VARIANT or slip(a, b) is None:
        return False
    return shortest >= SHORTEST_SLIP or skeleton(plain(a)) == skeleton(plain(b))


def _lone_bearers(article: str, lone: list[Form]) -> list[Bearer]:
    """Persons the article names by one word only: one bearer for each sound, and rare slips joined to the usual form."""
    groups: dict[str, list[Form]] = {}
    for form in lone:
        groups.setdefault(form.solid, []).append(form)
    bearers = [Bearer(article, "person", group) for group in groups.values()]
    bearers.sort(key=lambda b: (-b.count, b.forms[0].mentions[0].start))
    kept: list[Bearer] = []
    for bearer in bearers:
        homes = [other for other in kept if bearer.count < other.count and one_name(bearer.forms[0], other.forms[0].text)]
        if len(homes) == 1:
            homes[0].forms += bearer.forms
        else:
            kept.append(bearer)
    return kept


def _join_proper(rest: list[Form], bearers: list[Bearer], borne: Callable[[str], bool]) -> list[Form]:
    """Proper names of unknown kind that are a person's name of the article, or one slip from it."""
    known: dict[str, list[Bearer]] = defaultdict(list)
    for bearer in bearers:
        short = {tail for form in bearer.full for tail in tails(form)} | {_given(form) for form in bearer.full}
        for text in {fold(form.text) for form in bearer.forms} | short:
            known[text].append(bearer)
    left: list[Form] = []
    for form in rest:
        fits = (known.get(fold(form.text)) or known.get(form.solid) or []) if form.type == "proper" else []
        if not fits and form.type == "proper" and _could_be_slip(form, borne):
            fits = [
                b
                for b in bearers
                if not someone_else(form, b.forms[0].text, b.count) and any(_near(form, other) for other in b.forms)
            ]
        if len(fits) == 1:
            fits[0].forms.append(form)
        else:
            left.append(form)
    return left


def _near(odd: Form, form: Form) -> bool:
    if odd.several and is_plural_of(odd.text, form.text.split()[-1]):
        return False
    return slip(odd.text, form.text) is not None or (form.full and _slips_to(odd, form))


def _could_be_slip(form: Form, borne: Callable[[str], bool]) -> bool:
    # the odd form must be no everyday word, no town and nobody else's name
    return len(form.text) >= SHORTEST_SLIP and not (form.town or is_common_word(form.text) or borne(form.solid))
