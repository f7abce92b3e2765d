"""Keys by which articles find one another without being compared: telling words, and the names in them."""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from checker.align.particulars import day_of
from checker.model import Article, MentionType, Reading
from checker.values.names import name_key
from checker.values.names.tokens import person_words
from checker.values.others import Name, Place

TELLING = 12  # words by which a story is looked for, as many as align.stories looks at
# what is compared for its spelling over stories; places are not, of which there are too many alike
_NAMED = {MentionType.PERSON: "person", MentionType.ORGANIZATION: "organization", MentionType.PROPER: "proper"}


def hashed(*parts: str) -> int:
    """64 bits that stand for a text."""
    return int.from_bytes(hashlib.blake2b("\x1f".join(parts).encode("utf-8", "surrogatepass"), digest_size=8).digest(), "little")


def day_number(article: Article) -> int:
    """The day of publication as a number; 1 for unknown, far from all others."""
    day = day_of(article.published)
    return (day or date.min).toordinal()


@dataclass(frozen=True, slots=True)
class Called:
    """A name in an article: person, organization or proper, as written."""

    type: str
    text: str

    @property
    def name(self) -> int:
        """What the archive knows it by."""
        return hashed(self.type, self.text)

    @property
    def keys(self) -> list[int]:
        """Shared with every name that may be a variant of it."""
        return [hashed(self.type, key) for key in name_key(self.text, self.type)]


def telling_words(words: dict[str, float]) -> list[str]:
    """The words by which an article's story is looked for."""
    return [word for word, _ in sorted(words.items(), key=lambda x: (-x[1], x[0]))[:TELLING]]


def names_in(reading: Reading) -> list[Called]:
    """The full names of persons, bodies and other things that an article names, each once, in text order."""
    return list(dict.fromkeys(_names(reading)))


def _names(reading: Reading) -> Iterator[Called]:
    for mention in reading.mentions:
        kind = _NAMED.get(mention.type)
        if kind is None or not isinstance(mention.value, Name | Place):
            continue
        text = " ".join((mention.value.text or mention.text).split())
        if kind == "person" and len(person_words(text).words) < 2:
            continue  # a family name alone tells nobody
        if text:
            yield Called(kind, text)


def postings(reading: Reading, words: dict[str, float]) -> list[int]:
    """The keys of an article's story: its telling words, and the persons in it."""
    persons = (hashed("person", "".join(person_words(c.text).words)) for c in names_in(reading) if c.type == "person")
    return list(dict.fromkeys([*(hashed("word", word) for word in telling_words(words)), *persons]))
