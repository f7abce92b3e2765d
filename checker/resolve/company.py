"""What else an article speaks of: evidence that two articles mean one person by a name that many bear."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from checker.resolve.bearers import Bearer, Form
from checker.resolve.things import identity
from checker.values.lexicon import given_name_level, is_common_word, surname_level
from checker.values.others import Place

_USUAL_SURNAME = 6  # surname_level of the thousand most frequent family names of the US census, which strangers share
_USUAL_GIVEN = 5  # given_name_level from 100,000 bearers in US records
_NEEDED, _NEEDED_USUAL = 1, 2  # names in common
_NEEDED_UNLIKE = 2  # ... for names more than a slip apart: one, such as a town in the background, is soon met by chance
_TELLING = 3  # other names in each of two articles from which none in common says that they are about different things


@dataclass(frozen=True, slots=True)
class _Known:
    """What is asked again and again of a bearer.

    Attributes:
        named: by its article. own: its names as they stand among these. needed: names in common that its name needs.
        long: whether all its spellings have several words.
    """

    named: frozenset[str]
    own: frozenset[str]
    needed: int
    long: bool


class Company:
    """Who and what is named with a bearer.

    Args:
        named: for each article the persons with full names, bodies and places (countries apart) it names.
    """

    def __init__(self, named: Mapping[str, frozenset[str]]) -> None:
        self.named = named
        self._known: dict[int, _Known] = {}
        self._met: list[Bearer] = []

    def meet(self, bearers: Iterable[Bearer]) -> None:
        """Notes what is asked of bearers; it is to be told of all before it is asked about any."""
        for bearer in bearers:
            self._known[id(bearer)] = _Known(
                self.named[bearer.article],
                frozenset(_key(form) for form in bearer.forms),
                min((_needed(form) for form in bearer.full or bearer.forms), default=0),
                all(" " in form.text for form in bearer.forms),
            )
            self._met.append(bearer)  # so that no other bearer gets its number

    def in_common(self, a: Bearer, b: Bearer) -> int:
        """How many names two bearers' articles have in common, not counting the bearers' own."""
        return _in_common(self._known[id(a)], self._known[id(b)])

    def lets_join(self, a: Bearer, b: Bearer) -> bool:
        """Whether what the two articles have in common suffices for one bearer of a short or usual name."""
        if a.article == b.article:
            return True
        x, y = self._known[id(a)], self._known[id(b)]
        needed = max(x.needed, y.needed)
        return not needed or _in_common(x, y) >= needed

    def lets_be_variants(self, mine: Sequence[Bearer], others: Sequence[Bearer], one_slip: Callable[[], bool]) -> bool:
        """Whether the articles of two groups have enough in common for two like names of persons to be one person's.

        Args:
            one_slip: tells whether the names are one slip apart or sound alike, asked where that matters: where the articles have
                one name in common only, or where one group's name hardly anybody else, so that none in common means nothing.
        """
        one, other = [self._known[id(a)] for a in mine], [self._known[id(b)] for b in others]
        if any(a.article == b.article for a in mine for b in others):
            return True
        most = -1
        for x in one:
            for y in other:
                common = _in_common(x, y)
                if common > most and common >= x.needed and common >= y.needed:
                    most = common
        if most < 0 or (most < _NEEDED and not _say_little(one, other)):
            return False
        return most >= _NEEDED_UNLIKE or one_slip()

    def lets_be_slip(self, a: Bearer, b: Bearer) -> bool:
        """Whether two articles have enough in common for an unusual spelling of a thing to be a slip for the other's name."""
        if a.article == b.article:
            return True
        x, y = self._known[id(a)], self._known[id(b)]
        common = _in_common(x, y)
        if common >= _NEEDED_USUAL:
            return True
        long = x.long and y.long
        if not common:  # the other words of a long name are company enough
            return long and _say_little([x], [y])
        return long or "place" not in (a.type, b.type)


def _in_common(x: _Known, y: _Known) -> int:
    both = x.named & y.named
    return len(both - x.own - y.own) if both else 0  # most pairs of articles have nothing in common


def _say_little(one: Sequence[_Known], other: Sequence[_Known]) -> bool:
    """Whether one side's articles together name too few others for nothing in common to mean anything."""
    own: frozenset[str] = frozenset().union(*(known.own for known in (*one, *other)))
    most = _TELLING + len(own)  # of so many names enough are others, whatever of them are the bearers' own
    return any(
        all(len(known.named) < most for known in side)
        and len(frozenset().union(*(known.named for known in side)) - own) < _TELLING
        for side in (one, other)
    )


def company_of(articles: Sequence[tuple[str, Sequence[Form]]]) -> Company:
    """The company of every article, given its spellings."""
    return Company({article: frozenset(_key(f) for f in forms if _tells(f)) for article, forms in articles})


def _tells(form: Form) -> bool:
    value = form.value
    if isinstance(value, Place):
        return value.level != "country"
    return form.full if form.type == "person" else True


def _key(form: Form) -> str:
    return f"person {form.solid}" if form.type == "person" else f"{form.type} {identity(form)}"


def _needed(form: Form) -> int:
    """How much a name needs beside it: nothing for a full name that few bear, most for a usual family name alone."""
    words = form.text.replace("'", "").split()
    if form.full:
        usual = len(words) == 2 and given_name_level(words[0]) >= _USUAL_GIVEN and surname_level(words[-1]) >= _USUAL_SURNAME
        return _NEEDED if usual else 0
    return _NEEDED_USUAL if surname_level(words[-1]) >= _USUAL_SURNAME or is_common_word(words[-1]) else _NEEDED
