"""A name found in a sentence, on its way to a mention."""

from collections.abc import Sequence
from dataclasses import dataclass

from checker.extract.names.forms import Form
from checker.extract.names.places import Located
from checker.extract.names.scoring import Scores
from checker.model import Sentence


@dataclass(slots=True)
class Found:
    """Tokens first..end of a sentence.

    Attributes:
        type: person, organization, place, proper; "" undecided or nothing.
        scores: evidence; None where the build-up decided. titled: behind a title.
        located: the place, if it was read as one with its parts. family: family name the text leaves out. given_only: a given
            name alone.
        acronym: the bracketed short form behind it.
    """

    sentence: Sentence
    forms: Sequence[Form]
    first: int
    end: int
    type: str
    scores: Scores | None = None
    titled: bool = False
    located: Located | None = None
    family: str = ""
    given_only: bool = False
    acronym: str = ""

    @property
    def words(self) -> Sequence[Form]:
        return self.forms[self.first : self.end]

    @property
    def text(self) -> str:
        return " ".join(word.text for word in self.words)
