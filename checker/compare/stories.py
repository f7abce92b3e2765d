"""Which articles that spell a name differently speak of one story, and which of them to show."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from typing import TypeAlias

from checker.model import Entity, Mention, MentionType, Reading

Forms: TypeAlias = Mapping[str, Mapping[str, list[Mention]]]  # article -> form -> mentions

_NAMED = frozenset({MentionType.PERSON, MentionType.ORGANIZATION, MentionType.PLACE, MentionType.PROPER})
_NAMES_OF_A_STORY = 2  # that two articles must have in common, the one in question apart
_SHOWN = 8  # articles shown for each spelling
_ALIAS = r"(?:\bknown as|\ba\.?k\.?a\.?|\bformerly|\bn[eé]e|\bgoes by|\bspell?(?:ed|t)(?: as)?)\W{1,3}"
_SIC = r"\W{1,3}sic\b"


class Stories:
    """The articles of an entity by what else they name."""

    def __init__(self, entity: Entity, readings: Mapping[str, Reading]) -> None:
        self._own = frozenset(entity.names)
        self._readings = readings
        self._named: dict[str, frozenset[str]] = {}

    def one(self, a: str, b: str) -> bool:
        """Whether two articles have other names in common."""
        return len(self._names(a) & self._names(b)) >= _NAMES_OF_A_STORY

    def _names(self, article: str) -> frozenset[str]:
        if article not in self._named:
            texts = {" ".join(m.text.split()) for m in self._readings[article].mentions if m.type in _NAMED}
            self._named[article] = frozenset(texts) - self._own
        return self._named[article]

    def explained(self, first: Iterable[str], second: Iterable[str], forms: tuple[str, str]) -> bool:
        """Whether an article that has both says itself that the spellings differ: "X, also known as Y", "Y (sic)"."""
        both = set(first) & set(second)
        for article in sorted({*first, *second}):
            text = self._readings[article].article.text
            for form in forms:
                sic = rf"\b{re.escape(form)}{_SIC}"
                said = rf"{_ALIAS}{re.escape(form)}\b|{sic}" if article in both else sic
                if re.search(said, text, re.IGNORECASE):
                    return True
        return False

    def telling(self, forms: Forms, shown: Mapping[str, str]) -> list[str]:
        """The articles to show for spellings, in the order of ``forms``: those with the rarest spelling, and for each other one
        those that have most names in common with them.

        Args:
            shown: the spelling that each form stands for.
        """
        spelt = {article: {shown[form] for form in of if form in shown} for article, of in forms.items()}
        counts = Counter(spelling for found in spelt.values() for spelling in found)
        rarest = min(counts, key=lambda spelling: (counts[spelling], spelling))
        odd = [article for article, found in spelt.items() if rarest in found][:_SHOWN]
        near = {a: max((len(self._names(a) & self._names(b)) for b in odd), default=0) for a, found in spelt.items() if found}
        kept: set[str] = set()
        for spelling in counts:
            having = sorted((a for a, found in spelt.items() if spelling in found), key=lambda a: (-near[a], a))
            kept.update(having[:_SHOWN])
        return [article for article in forms if article in kept]
