"""What else an article speaks of: evidence that two articles mean one person by a name that many bear."""

from collections.abc import Callable, Mapping, Sequence
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
class Company:
    """For each article the persons with full names, bodies and places (countries apart) it names."""

    named: Mapping[str, frozenset[str]]

    def in_common(self, a: Bearer, b: Bearer) -> int:
        """How many names two bearers' articles have in common, not counting the bearers' own."""
        both = self.named[a.article] & self.named[b.article]
        return len(both - _own(a, b)) if both else 0  # most pairs of articles have nothing in common

    def lets_join(self, a: Bearer, b: Bearer) -> bool:
        """Whether what the two articles have in common suffices for one bearer of a short or usual name."""
        if a.article == b.article:
            return True
        needed = max(min((_needed(form) for form in bearer.full or bearer.forms), default=0) for bearer in (a, b))
        return not needed or self.in_common(a, b) >= needed

    def lets_be_variants(self, mine: Sequence[Bearer], others: Sequence[Bearer], one_slip: Callable[[], bool]) -> bool:
        """Whether the articles of two groups have enough in common for two like names of persons to be one person's.

        Args:
            one_slip: tells whether the names are one slip apart or sound alike, asked where that matters: where the articles have
                one name in common only, or where one group's name hardly anybody else, so that none in common means nothing.
        """
        pairs = [(a, b) for a in mine for b in others]
        if any(a.article == b.article for a, b in pairs):
            return True
        most = max((self.in_common(a, b) for a, b in pairs if self.lets_join(a, b)), default=-1)
        if most < 0 or (most < _NEEDED and not self._say_little(mine, others)):
            return False
        return most >= _NEEDED_UNLIKE or one_slip()

    def _say_little(self, mine: Sequence[Bearer], others: Sequence[Bearer]) -> bool:
        """Whether one side's articles together name too few others for nothing in common to mean anything."""
        most = _TELLING + sum(len(bearer.forms) for bearer in (*mine, *others))
        if min(max(len(self.named[b.article]) for b in side) for side in (mine, others)) >= most:
            return False  # whatever of them are the bearers' own
        own = {_key(form) for bearer in (*mine, *others) for form in bearer.forms}
        return any(len({name for b in side for name in self.named[b.article]} - own) < _TELLING for side in (mine, others))

    def lets_be_slip(self, a: Bearer, b: Bearer) -> bool:
        """Whether two articles have enough in common for an unusual spelling of a thing to be a slip for the other's name."""
        if a.article == b.article:
            return True
        common = self.in_common(a, b)
        if common >= _NEEDED_USUAL:
            return True
        if not common:  # the other words of a long name are company enough
            return self._say_little([a], [b]) and _long(a, b)
        return "place" not in (a.type, b.type) or _long(a, b)


def _long(a: Bearer, b: Bearer) -> bool:
    return all(len(form.text.split()) > 1 for bearer in (a, b) for form in bearer.forms)


def _own(a: Bearer, b: Bearer) -> set[str]:
    return {_key(form) for bearer in (a, b) for form in bearer.forms}


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
