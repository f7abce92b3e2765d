"""The outcome of comparing two names."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Literal, TypeAlias

Relation: TypeAlias = Literal["same", "variant", "different", "unsure"]


@dataclass(frozen=True, slots=True)
class NameMatch:
    """How two names stand to each other.

    Attributes:
        score: likeness from 0 to 1; comparable between names of one kind only.
        relation: "same" (equal but for honorifics, case and punctuation), "variant" (one bearer, written differently), "unsure"
            (needs other evidence, such as the office) or "different".
    """

    score: float
    relation: Relation
    _explain: Callable[[], tuple[str, ...]] = field(default=tuple, repr=False, compare=False)

    @property
    def steps(self) -> tuple[str, ...]:
        """How the outcome came about, in plain words; worked out when asked for."""
        return self._explain()
