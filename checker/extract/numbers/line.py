"""One sentence as the number grammars look at it: tokens by index, never out of range."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from checker.model import Article, Mention, MentionType, Sentence, Token

MONTHS = frozenset(
    "january february march april may june july august september october november december jan. feb. mar. apr. jun. jul. aug."
    " sept. sep. oct. nov. dec. jan feb mar apr jun jul aug sept sep oct nov dec".split()
)
WEEKDAYS = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday mon. tues. wed. thurs. fri. sat. sun. mondays tuesdays"
    " wednesdays thursdays fridays saturdays sundays".split()
)
DAY_WORDS = frozenset("today yesterday tomorrow tonight last next this early late".split())
CASUALTY_WORDS = frozenset(
    "killed kill kills killing died dies die dying dead wounded wounding wounds injured injuring injures injure injuries hurt"
    " hurting arrested arresting detained detaining missing rescued captured capturing kidnapped kidnapping abducted shot slain"
    " survived martyred murdered murdering executed displaced evacuated hospitalized hospitalised stabbed burned drowned crushed"
    " trapped beaten struck hit harmed charged beheaded abducting hanged deaths".split()
)


@dataclass(frozen=True)
class Line:
    """A sentence with the mentions already read in it.

    Attributes:
        article, sentence: where. tokens: of the sentence. lowers: their lower-case texts.
        taken: for each token the type of the date mention that covers it, None for none; empty when no token is covered.
    """

    article: Article
    sentence: Sentence
    tokens: tuple[Token, ...]
    lowers: list[str]
    taken: list[MentionType | None]

    def low(self, at: int) -> str:
        """The lower-case text of a token; "" beyond either end."""
        return self.lowers[at] if 0 <= at < len(self.lowers) else ""

    def token(self, at: int) -> Token | None:
        return self.tokens[at] if 0 <= at < len(self.tokens) else None

    def glued(self, at: int) -> bool:
        """Whether a token stands against the one before it."""
        return 0 < at < len(self.tokens) and not self.tokens[at].space

    def capital(self, at: int) -> bool:
        return 0 <= at < len(self.tokens) and self.tokens[at].text[0].isupper()

    def digit(self, at: int) -> bool:
        return 0 <= at < len(self.tokens) and self.tokens[at].text[0].isdecimal()

    def word(self, at: int) -> bool:
        return 0 <= at < len(self.tokens) and self.tokens[at].text[0].isalpha()

    def hyphen(self, at: int) -> bool:
        """Whether the token is a hyphen with nothing between it and its neighbours."""
        return self.low(at) == "-" and self.glued(at) and self.glued(at + 1)

    def take(self, at: int) -> MentionType | None:
        return self.taken[at] if self.taken and 0 <= at < len(self.taken) else None

    def dated(self, at: int) -> bool:
        """Whether the token belongs to a date, time or recurrence."""
        return self.take(at) in (MentionType.DATE, MentionType.TIME, MentionType.SET)

    def find(self, words: frozenset[str], first: int, last: int) -> int | None:
        """The first token of [first, last) that is one of the words."""
        for at in range(max(first, 0), min(last, len(self.lowers))):
            if self.lowers[at] in words:
                return at
        return None

    @cached_property
    def words(self) -> frozenset[str]:
        """The lower-case texts as a set."""
        return frozenset(self.lowers)

    @cached_property
    def title_case(self) -> bool:
        """Whether the sentence is set like a headline, so that capitals say nothing."""
        words = [token for token in self.tokens if token.is_word and len(token.text) > 3]
        if len(words) < 3:
            return False
        return sum(token.capitalised for token in words) >= 0.8 * len(words)

    @cached_property
    def harmful(self) -> bool:
        """Whether the sentence speaks of people killed, hurt, arrested or rescued."""
        return not CASUALTY_WORDS.isdisjoint(self.words)


_DATED = (MentionType.DATE, MentionType.TIME, MentionType.SET, MentionType.DURATION)


def line_of(article: Article, sentence: Sentence, taken: Sequence[Mention]) -> Line:
    """The line of a sentence; ``taken`` are the mentions that begin in it."""
    tokens = sentence.tokens
    covered: list[MentionType | None] = []
    if taken:
        covered = [None] * len(tokens)
        for mention in taken:
            if mention.type not in _DATED:
                continue
            at = bisect_right(tokens, mention.start, key=lambda token: token.end)
            while at < len(tokens) and tokens[at].start < mention.end:
                covered[at] = mention.type
                at += 1
    return Line(article, sentence, tokens, [token.lower for token in tokens], covered)
