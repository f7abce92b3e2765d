"""Verbs of saying and who says: the attributions of a run of tokens."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from checker.extract.saying_words import (
    ALSO_NOUNS,
    APPOSITION_OPENERS,
    ARTICLES,
    AUXILIARIES,
    BEFORE_CLAIMED,
    BELIEVING,
    CLAIMED,
    CLAIMED_REACH,
    DENYING,
    LONGEST_APPOSITION,
    LONGEST_SPEAKER,
    LOOSE,
    NOT_SPEAKERS,
    NOUN_SIGNS,
    PREPOSITIONS,
    ROLE_NOUNS,
    SAYING,
    STOPS,
    SUBJECT_PRONOUNS,
    SUSPECTING,
)
from checker.model import Mention, MentionType, Token


@dataclass(frozen=True, slots=True)
class Attribution:
    """Somebody says something.

    Attributes:
        verb: position of the verb (or of "according").
        first, stop: positions of the whole attributing words, speaker and verb.
        speaker: the speaker's words as written, pronouns unresolved. pronoun: whether they are one.
        inverted: the speaker follows the verb. accord: "according to". word: the verb in lower case.
    """

    verb: int
    first: int
    stop: int
    speaker: str
    pronoun: bool
    inverted: bool
    accord: bool
    word: str


class Run:
    """A run of tokens with the names and quotation marks in it.

    Attributes:
        tokens: in order. quoted: for each position whether it is inside quotation marks.
    """

    def __init__(self, text: str, tokens: Sequence[Token], names: Sequence[Mention], quoted: list[bool]) -> None:
        self.text = text
        self.tokens = tokens
        self.lower = [t.lower for t in tokens]
        self.quoted = quoted
        starts = {t.start: n for n, t in enumerate(tokens)}
        ends = {t.end: n + 1 for n, t in enumerate(tokens)}
        self.name_ending: dict[int, tuple[int, Mention]] = {}
        self.name_starting: dict[int, tuple[int, Mention]] = {}
        for mention in names:
            first, stop = starts.get(mention.start), ends.get(mention.end)
            if first is not None and stop is not None:
                self.name_ending[stop - 1] = (first, mention)
                self.name_starting[first] = (stop, mention)

    def words(self, first: int, stop: int) -> str:
        """The view text between two positions."""
        return self.text[self.tokens[first].start : self.tokens[stop - 1].end]

    def at(self, position: int) -> str:
        """The lower-case token at a position, "" outside."""
        return self.lower[position] if 0 <= position < len(self.lower) else ""


def attributions(run: Run) -> list[Attribution]:
    """All attributions outside quotation marks, in order."""
    out: list[Attribution] = []
    for at, word in enumerate(run.lower):
        if run.quoted[at]:
            continue
        if word == "according" and run.at(at + 1) == "to":
            found = _according(run, at)
        elif word in SAYING or word in BELIEVING or word in DENYING:
            found = _by_verb(run, at)
        else:
            continue
        if found is not None and found.pronoun and not found.speaker and out and not _ended(run, out[-1].stop, at):
            # "the court denied the request, noting ...": the participle has the subject of the verb before it
            found = replace(found, speaker=out[-1].speaker, pronoun=out[-1].pronoun)
        if found is None:
            continue
        if out and found.first < out[-1].stop and found.speaker == out[-1].speaker:
            if out[-1].word in LOOSE:  # "an officer who asked not to be named said"
                out[-1] = found
        else:
            out.append(found)
    return out


def _ended(run: Run, first: int, stop: int) -> bool:
    return any(run.lower[n] in (".", "?", "!", ";") for n in range(first, stop))


def _according(run: Run, at: int) -> Attribution | None:
    stop = _phrase_right(run, at + 2, greedy=True)
    if stop <= at + 2:
        return None
    speaker = _clean(run, at + 2, stop)
    return Attribution(at, at, stop, speaker, False, True, True, "according")


def _by_verb(run: Run, at: int) -> Attribution | None:
    word = run.lower[at]
    if (
        word in ALSO_NOUNS
        and run.at(at + 1) != "that"
        and (run.at(at - 1) in NOUN_SIGNS or run.at(at + 1) in ("of", "are", "were", "have", "had", "about", "from"))
    ):
        return None
    if word in ("suspect", "suspects") and run.at(at + 1) != "that" and run.at(at - 1) not in SUSPECTING:
        return None  # the noun
    if word.startswith("claim") and _takes(run, at):
        return None
    if run.at(at - 1) == "to" or (
        run.at(at - 1) in ("was", "were", "is", "are", "been", "be", "being")
        and word not in ("saying", "telling", "reporting", "warning", "claiming", "insisting", "adding", "asking", "arguing")
    ):
        return None  # infinitive or passive
    left = _subject(run, at)
    if left is not None:
        first, speaker, pronoun = left
        return Attribution(at, first, at + 1, speaker, pronoun, False, False, word)
    before = run.at(at - 1)
    if at == 0 or before in (",", '"', "'", "-", "--", ".", "?", "!", ":") or run.quoted[at - 1]:
        if word in BELIEVING:
            return None
        stop = _phrase_right(run, at + 1, greedy=False)
        if stop > at + 1 and not word.endswith("ing") and word not in ("told", "put", "called"):
            pronoun = run.at(at + 1) in SUBJECT_PRONOUNS
            if pronoun:
                stop = at + 2
            return Attribution(at, at, stop, _clean(run, at + 1, stop), pronoun, True, False, word)
        if word.endswith("ing"):
            return Attribution(at, at, at + 1, "", True, False, False, word)
    return None


def _takes(run: Run, at: int) -> bool:
    """Whether "claimed" is what a disaster does with lives, or a winner with a title."""
    for n in range(at + 2, at + CLAIMED_REACH):
        before = run.at(n - 1)
        if run.at(n) in CLAIMED and (before in BEFORE_CLAIMED or before[:1].isdecimal()):
            return True
    return False


def _subject(run: Run, at: int) -> tuple[int, str, bool] | None:
    """The subject before a verb: its first position, its words, whether it is a pronoun."""
    n = at - 1
    while (
        n >= 0 and not run.quoted[n] and (run.lower[n] in AUXILIARIES or run.lower[n].endswith("ly")) and n not in run.name_ending
    ):
        n -= 1
    if n < 0 or run.quoted[n]:
        return None
    word = run.lower[n]
    if any(run.lower[k] in ("not", "n't", "never") or run.lower[k].endswith("n't") for k in range(n + 1, at)):
        return None  # "did not say how many"
    if word in ("who", "which"):
        return _phrase_left(run, n - 2 if run.at(n - 1) == "," else n - 1)
    if word in SUBJECT_PRONOUNS:
        return None if word == "it" else (n, run.tokens[n].text, True)
    if word in (",", ")"):
        return _before_apposition(run, n)
    return _phrase_left(run, n)


def _before_apposition(run: Run, comma: int) -> tuple[int, str, bool] | None:
    """The name or noun phrase that an apposition between commas belongs to: "X, the mayor of Y, said"."""
    if run.tokens[comma].text == ")":
        opened = next((k for k in range(comma - 1, max(-1, comma - 12), -1) if run.tokens[k].text == "("), -1)
        return _phrase_left(run, opened - 1) if opened > 0 else None
    own = run.name_ending.get(comma - 1)
    if own is not None and own[1].type is MentionType.PERSON and run.at(own[0] - 1) == "," and run.at(own[0] - 2) in ROLE_NOUNS:
        role = _phrase_left(run, own[0] - 2)  # "the police chief, Lena Orsk, said"
        return (role[0] if role else own[0]), own[1].text, False
    described = None
    for k in range(comma - 1, max(0, comma - LONGEST_APPOSITION), -1):
        if run.quoted[k] or run.lower[k] in (".", ";", ":", '"'):
            break
        if run.lower[k] != "," or run.quoted[k - 1]:
            continue
        ends = run.name_ending.get(k - 1)
        if ends is not None and ends[1].type is MentionType.PERSON:
            return _phrase_left(run, k - 1)
        if described is None and run.at(k + 1) in APPOSITION_OPENERS:
            described = _phrase_left(run, k - 1)
    return described


def _phrase_left(run: Run, last: int) -> tuple[int, str, bool] | None:
    """The noun phrase that ends at a position."""
    if last < 0 or run.quoted[last]:
        return None
    ends = run.name_ending.get(last)
    if ends is not None and ends[1].type is MentionType.PERSON:
        return _with_title(run, ends[0]), ends[1].text, False
    if (
        not run.tokens[last].is_word
        or run.lower[last] in STOPS
        or run.lower[last] in NOT_SPEAKERS
        or run.lower[last] in PREPOSITIONS
    ):
        return None
    if run.lower[last].endswith("ed") and run.at(last - 1) in ("be", "been", "was", "were"):
        # "an officer who asked not to be named said"
        who = next((k for k in range(last - 1, max(0, last - LONGEST_SPEAKER), -1) if run.lower[k] == "who"), 0)
        return _phrase_left(run, who - 1) if who else None
    n = last
    while n > 0 and last - n < LONGEST_SPEAKER:
        word = run.lower[n - 1]
        if (
            run.quoted[n - 1]
            or word in STOPS
            or word in SUBJECT_PRONOUNS
            or (word in SAYING and not run.tokens[n - 1].capitalised)
        ):
            break
        if word in PREPOSITIONS and (n < 2 or not _noun_like(run, n - 2)):
            break
        if not (run.tokens[n - 1].is_word or word in ("'s", "'", "&") or word.isdecimal()):
            break
        n -= 1
        if word in ARTICLES and not (n > 0 and run.lower[n - 1] in PREPOSITIONS):
            break
    while n < last and run.lower[n] in PREPOSITIONS:
        n += 1
    n = _without_predicate(run, n, last)
    return n, _clean(run, n, last + 1), False


def _without_predicate(run: Run, first: int, last: int) -> int:
    """Cut "signs carried by the protesters" down to what can be the subject: a phrase with an article, or a noun."""
    if run.lower[first] in ARTICLES or run.tokens[first].capitalised or run.lower[first] in ROLE_NOUNS:
        return first
    for n in range(last, first, -1):
        if run.lower[n - 1] in ARTICLES or run.lower[n - 1] in PREPOSITIONS:
            return first if run.lower[n - 1] in PREPOSITIONS else n - 1
        if (
            n <= last - 1
            and not run.tokens[n].capitalised
            and run.lower[n] not in ROLE_NOUNS
            and run.lower[n].endswith(("ed", "en", "ing"))
        ):
            return n + 1
    return first


def _noun_like(run: Run, at: int) -> bool:
    return run.lower[at] in ROLE_NOUNS or run.tokens[at].capitalised


def _with_title(run: Run, first: int) -> int:
    """The position where a title before a name begins, as far as it is capitalised or a known role."""
    n = first
    while n > 0 and not run.quoted[n - 1] and (run.tokens[n - 1].capitalised or run.lower[n - 1] in ROLE_NOUNS) and first - n < 6:
        n -= 1
    return n


def _phrase_right(run: Run, first: int, greedy: bool) -> int:
    """Where the noun phrase that begins at a position ends (one past)."""
    n = first
    while n < len(run.tokens) and n - first < LONGEST_SPEAKER:
        starting = run.name_starting.get(n)
        if starting is not None:
            n = starting[0]
            if starting[1].type is MentionType.PERSON:
                break
            continue
        word = run.lower[n]
        if run.quoted[n] or word in STOPS or word in SUBJECT_PRONOUNS or (word in NOT_SPEAKERS and word != "her"):
            break
        if word == "-" and run.at(n - 1).isdecimal():
            n += 1  # "said 18-year-old X"
            continue
        if word in PREPOSITIONS and not (
            n > first and _noun_like(run, n - 1) and word in ("of", "for", "at", "with", "in", "from")
        ):
            break
        if not (run.tokens[n].is_word or word in ("'s", "'", "&") or word.isdecimal()):
            break
        n += 1
        if not greedy and n < len(run.tokens) and run.lower[n] in STOPS:
            break
    if n == first and not greedy and run.at(first) in SUBJECT_PRONOUNS:
        return first + 1
    return n


def _clean(run: Run, first: int, stop: int) -> str:
    """The words of a speaker without an article, and the name alone where a title and a person's name are together."""
    for n in range(first, stop):
        starting = run.name_starting.get(n)
        if starting is not None and starting[1].type is MentionType.PERSON and run.at(starting[0]) not in ("'s", "'"):
            return starting[1].text
    while first < stop - 1 and run.lower[first] in ("the", "a", "an", "some", "also"):
        first += 1
    return run.words(first, stop)
