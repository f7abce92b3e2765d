"""What else an article speaks of: evidence that two articles mean one person by a name that many bear."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from checker.resolve.bearers import Bearer, Form
from checker.resolve.things import identity
from checker.values.lexicon import given_name_level, is_common_word, surname_level
from checker.values.others import Place

_USUAL_SURNAME = 6  # surname_level of the thousand most frequent family names of the US census, which strangers share
_USUAL_GIVEN = 5  # given_name_level from 100,000 bearers in US records
_NEEDED, _NEEDED_USUAL = 1, 2  # names in common
_TELLING = 3  # other names in each of two articles from which none in common says that they are about different things


@dataclass(frozen=True, slots=True)
class Company:
    """For each article the persons with full names, bodies and places (countries apart) it names."""

    named: Mapping[str, frozenset[str]]

    def in_common(self, a: Bearer, b: Bearer) -> int:
        """How many names two bearers' articles have in common, not counting the bearers' own."""
        own = {_key(form) for bearer in (a, b) for form in bearer.forms}
        return len((self.named[a.article] & self.named[b.article]) - own)

    def lets_join(self, a: Bearer, b: Bearer) -> bool:
        """Whether what the two articles have in common suffices for one bearer of a short or usual name."""
        if a.article == b.article:
            return True
        needed = max(min((_needed(form) for form in bearer.full or bearer.forms), default=0) for bearer in (a, b))
        return not needed or self.in_common(a, b) >= needed

    def lets_be_variant(self, a: Bearer, b: Bearer) -> bool:
        """Whether two articles have enough in common for two like names of persons to be one person's, written differently."""
        return a.article == b.article or (self.lets_join(a, b) and (self.in_common(a, b) >= _NEEDED or self._say_little(a, b)))

    def _say_little(self, a: Bearer, b: Bearer) -> bool:
        """Whether one of the articles names too few others for nothing in common to mean anything."""
        own = {_key(form) for bearer in (a, b) for form in bearer.forms}
        return min(len(self.named[a.article] - own), len(self.named[b.article] - own)) < _TELLING

    def lets_be_slip(self, a: Bearer, b: Bearer) -> bool:
        """Whether two articles have enough in common for an unusual spelling of a thing to be a slip for the other's name."""
        if a.article == b.article:
            return True
        long = all(len(form.text.split()) > 1 for bearer in (a, b) for form in bearer.forms)
        if long and self._say_little(a, b):
            return True  # the other words of the name are company enough
        return self.in_common(a, b) >= (_NEEDED_USUAL if "place" in (a.type, b.type) and not long else _NEEDED)


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
