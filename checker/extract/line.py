"""A sentence as rules see it: tokens in which mentions are typed slots."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from checker.extract.numbers.parts_of_speech import STOPS
from checker.extract.offspring import are_victims, of_parent, with_offspring
from checker.extract.people_words import DETERMINERS, PERSON_NOUNS, PRONOUNS, STOP
from checker.extract.slots import FOLD, NUMBERS, fits, lacking
from checker.model import Article, Mention, MentionType, Role, Sentence
from checker.values.nouns import is_person, singular
from checker.values.quantity import Measure, Quantity, Share

Extent = Callable[[Article, Mention], tuple[int, int]]

_NOUN_LENGTH = 6  # words between a determiner and its noun: "a 24-year-old unarmed off-duty police officer"
_ASIDE = 12  # words of an aside between commas ("including four children and their nanny")
_ASIDE_OPENERS = frozenset("including among included excluding not besides".split())
_AUXILIARIES = frozenset("has have had was were is are died".split())
_FATES = frozenset(
    "fatally dead killed died shot injured wounded hurt critically seriously missing arrested whom them those".split()
)
# what may be one person or a count of several, besides a mention
_OPENERS = frozenset((*DETERMINERS, *PRONOUNS, *NUMBERS))
_PAIRS = frozenset(("both", "couple"))
_BEFORE_PAIRS = frozenset((*_PAIRS, *DETERMINERS, "the"))


@dataclass(frozen=True, slots=True)
class Filled:
    """What a slot holds: a mention, or only tokens for a noun phrase. start and stop are token numbers, stop exclusive."""

    start: int
    stop: int
    mention: Mention | None
    head: str = ""


class Line:
    """Tokens of a sentence with its mentions laid over them."""

    def __init__(self, article: Article, sentence: Sentence, mentions: Sequence[Mention], extent: Extent) -> None:
        self.article = article
        self.sentence = sentence
        self.tokens = sentence.tokens
        self.lower = [token.lower for token in sentence.tokens]
        self.words = frozenset(self.lower)
        self._begin: dict[str, list[int]] = {}
        self._fills: dict[tuple[str, int], tuple[Filled, ...]] = {}
        self._read = mentions
        self._extent = extent

    @cached_property
    def mentions(self) -> dict[int, list[tuple[Mention, tuple[int, ...]]]]:
        """What begins at each token, with the tokens behind its last one: the longest span first."""
        out: dict[int, list[tuple[Mention, tuple[int, ...]]]] = {}
        aged = {m.start for m in self._read if m.type is MentionType.AGE}
        for mention in self._read:
            if mention.type is MentionType.QUANTITY and mention.text.lower() in ("a", "an"):
                continue  # "a man" is read here, with the name and age behind it
            if mention.type is MentionType.DURATION and mention.start in aged:
                continue
            start, stop = self.place(mention.start, mention.end)
            stops = [stop]
            value = mention.value
            if mention.type is MentionType.QUANTITY and isinstance(value, Quantity) and value.measure is Measure.COUNT:
                longer = self.place(*self._extent(self.article, mention))[1]
                if longer > stop:
                    stops.insert(0, longer)
            out.setdefault(start, []).append((mention, tuple(stops)))
        return out

    @cached_property
    def _starts(self) -> list[int]:
        return [token.start for token in self.tokens]

    def place(self, start: int, end: int) -> tuple[int, int]:
        """The token numbers of a span of the view; the second one is exclusive."""
        return max(bisect_right(self._starts, start) - 1, 0), bisect_left(self._starts, end)

    def offsets(self, start: int, stop: int) -> tuple[int, int]:
        """The span of the view that tokens start..stop cover."""
        return self.tokens[start].start, self.tokens[max(stop - 1, start)].end

    def text(self, start: int, stop: int) -> str:
        """The view text of tokens start..stop."""
        a, b = self.offsets(start, stop)
        return self.article.text[a:b]

    @cached_property
    def positions(self) -> dict[str, list[int]]:
        """Where each word stands."""
        out: dict[str, list[int]] = {}
        for number, word in enumerate(self.lower):
            out.setdefault(word, []).append(number)
        return out

    def fill(self, kind: str, at: int) -> tuple[Filled, ...]:
        """What begins at a token and fits a slot type, longest first."""
        key = (kind, at)
        found = self._fills.get(key)
        if found is None:
            found = self._fills[key] = tuple(self._fill(kind, at))
        return found

    def _fill(self, kind: str, at: int) -> Iterator[Filled]:
        begins = self.mentions.get(at, ())
        counted = begins or self.lower[at] in NUMBERS
        children = counted and kind in ("victim", "people", "child") and of_parent(self.lower, at)
        for mention, stops in begins:
            if fits(kind, mention) and not (children and not are_victims(self.lower, at, stops[0])):
                for stop in stops[-1:] if kind == "quantity" else stops:
                    yield Filled(at, stop, mention)
        if counted and kind in ("victim", "people", "count") and not children:
            bare = self._bare_number(at)
            if bare is not None:
                yield bare
        if kind == "victim":
            single = self.single(at)
            if single is not None:
                yield single
                if self._closed_before_fate(single):
                    yield Filled(single.start, single.stop + 1, single.mention, single.head)
        elif kind == "noun":
            yield from self.noun_phrases(at)
        if self._has_pair and kind in ("victim", "people") and not begins:
            pair = self._pair(at)
            if pair is not None:
                yield pair
        elif kind == "fold" and self.lower[at] in FOLD:
            yield self._made_up(at, at + 1, FOLD[self.lower[at]])

    def _closed_before_fate(self, single: Filled) -> bool:
        """Whether a comma closes an age before a verb without "was", as in headlines: "Man, 21, killed in crash"."""
        behind = self.lower[single.stop : single.stop + 2]
        return (
            self.sentence.role is Role.HEADLINE
            and behind[:1] == [","]
            and "," in self.lower[single.start : single.stop]
            and not _FATES.isdisjoint(behind)
        )

    @cached_property
    def lacking(self) -> frozenset[str]:
        """Slot types that nothing in the sentence can fill, as far as is quickly told."""
        kinds = frozenset(m.type for found in self.mentions.values() for m, _ in found)
        return lacking(kinds, not self.words.isdisjoint(NUMBERS))

    def starts(self, kind: str) -> list[int]:
        """Tokens at which something of a slot type may begin."""
        found = self._begin.get(kind)
        if found is None:
            places: Iterable[int] = range(len(self.tokens))
            if kind == "victim":
                openers = _OPENERS | _BEFORE_PAIRS if self._has_pair else _OPENERS
                places = [at for at in places if at in self.mentions or self.lower[at] in openers or self._opens(at)]
            elif kind == "fold":
                places = [at for word in FOLD.keys() & self.words for at in self.positions[word]]
            elif kind == "people":
                words = NUMBERS.keys() | _BEFORE_PAIRS if self._has_pair else NUMBERS.keys()
                numbers = (at for word in words & self.words for at in self.positions[word])
                places = sorted({*self.mentions, *numbers})
            elif kind != "noun":
                numbers = (at for word in NUMBERS.keys() & self.words for at in self.positions[word])
                places = sorted({*self.mentions, *numbers} if kind == "count" else self.mentions)
            found = self._begin[kind] = [at for at in sorted(places) if self.fill(kind, at)]
        return found

    def _bare_number(self, at: int) -> Filled | None:
        """A number word that stands for a count by what follows: "three fatally", "one of whom died"."""
        number = NUMBERS.get(self.lower[at])
        if number is None or self.mentions.get(at) or not _FATES & set(self.lower[at + 1 : at + 3]):
            return None
        follow = self.lower[at + 1 : at + 3]
        stop = at + 3 if follow[0] == "of" else at + 1
        if follow[0] not in _FATES and follow[:1] != ["of"]:
            return None
        return self._made_up(at, stop, number)

    @cached_property
    def _has_pair(self) -> bool:
        return not self.words.isdisjoint(_PAIRS)

    def _pair(self, at: int) -> Filled | None:
        """Two people without a number: "both pilots", "an elderly couple"."""
        if self.lower[at] == "both":
            follow = self.lower[at + 1 : at + 2]
            plural = bool(follow) and singular(follow[0]) != follow[0] and is_person(singular(follow[0]))
            return self._made_up(at, at + 2, 2) if plural else None
        if self.lower[at] not in DETERMINERS and self.lower[at] != "the" and not self._opens(at):
            return None
        for number in range(at, min(at + 4, len(self.tokens))):
            if self.lower[number] == "couple":
                behind = self.lower[number + 1 : number + 2]
                return None if behind in (["of"], ["'s"], ["more"]) else self._made_up(at, number + 1, 2)
            if number > at and (self.lower[number] in STOP or not self.tokens[number].is_word):
                return None
        return None

    def _made_up(self, at: int, stop: int, number: int) -> Filled:
        """A count that the numbers reader leaves alone, as a mention from now on."""
        a, b = self.offsets(at, stop)
        value = Quantity(number, number, phrase="", share=Share.TOTAL)
        mention = Mention(self.article.id, self.sentence.index, MentionType.QUANTITY, a, b, self.article.text[a:b], value, (a, b))
        self.mentions.setdefault(at, []).append((mention, (stop,)))
        return Filled(at, stop, mention)

    def longest(self, filled: Filled) -> int:
        """Where a count ends with its noun, even if a phrase spelt the noun out itself."""
        return max((stops[0] for m, stops in self.mentions.get(filled.start, ()) if m is filled.mention), default=filled.stop)

    def single(self, at: int) -> Filled | None:
        """One person without a number: "a man", "the 24-year-old driver", a name, "she"; the mention is made up, and
        counts one."""
        word = self.lower[at]
        if word in PRONOUNS:
            return self._one(at, at + 1, word, "person")
        named, aged = (self._named(at), self._aged(at)) if at in self.mentions else (None, None)
        named = named or self._named_behind_title(at)
        if named is not None:
            return self._one(at, self._with_apposition(named), "", "person")
        if word not in DETERMINERS and aged is None and not (self._opens(at) and self.tokens[at].is_word):
            return None
        stop = at + 1 if word in DETERMINERS else at
        if aged is not None:
            stop = aged
        best: int | None = None
        for number in range(stop, min(stop + _NOUN_LENGTH, len(self.tokens))):
            word = self.lower[number]
            if self._inside(MentionType.AGE, number):
                continue
            if word in PERSON_NOUNS:
                best = number
            elif (
                word in STOP
                or best is not None
                or not self.tokens[number].is_word
                or (number > stop and self._named(number) is not None)
            ):
                break
        if best is None:
            named = self._named(stop) if stop < len(self.tokens) else None
            if named is not None and aged is not None:
                return self._one(at, self._with_apposition(named), "", "person")
            if aged is not None and self.text(at, aged).endswith("old"):
                return self._one(at, aged, "person", "person")
            return None
        if self._inside(MentionType.ORGANIZATION, best):
            return None  # "the Velsk Border Guard"
        noun = self.lower[best]
        after = with_offspring(self.lower, self.mentions, best + 1)
        named = self._named(after) if after < len(self.tokens) else None
        shown = best + 1 if named is None and after > best + 1 else None  # "of 12" stays a figure of its own
        return self._one(at, self._with_apposition(named or after), noun, PERSON_NOUNS[noun], shown)

    def _opens(self, at: int) -> bool:
        """Whether a noun may begin at a token without a determiner."""
        return at == 0 or self.sentence.role is Role.HEADLINE or self.lower[at - 1] in (":", ";", "-", "--")

    def bare_person(self, at: int) -> Filled | None:
        """A noun for one person without a determiner, with at most one word before it ("younger sister")."""
        for place in (at, at + 1):
            if place < len(self.tokens) and self.lower[place] in PERSON_NOUNS and self.lower[at] not in STOP:
                return self._one(at, self._with_apposition(place + 1), self.lower[place], PERSON_NOUNS[self.lower[place]])
        return None

    def _named(self, at: int) -> int | None:
        """Where the person's name that begins at a token ends."""
        for mention, stops in self.mentions.get(at, ()):
            if mention.type is MentionType.PERSON:
                return stops[0]
        return None

    def _named_behind_title(self, at: int) -> int | None:
        """The same for a name behind a title that begins at the token: "General Marek Dovan"."""
        for mention, stops in self.mentions.get(at, ()):
            if mention.type is MentionType.TITLE and stops[0] < len(self.tokens):
                return self._named(stops[0])
        return None

    def _with_apposition(self, stop: int) -> int:
        """Over an age or a name in commas: "Lena Orsk, 34", "her son, 17-year-old Marek Dovan"."""
        for _ in range(2):
            if stop + 1 >= len(self.tokens) or self.lower[stop] != ",":
                break
            after = self._aged(stop + 1)
            named = self._named(stop + 1 if after is None else after) if (after or 0) < len(self.tokens) else None
            if named is None and after is None:
                break
            if named is None and self.sentence.role is Role.HEADLINE and self.text(stop + 1, after or stop + 1).endswith("old"):
                break  # "Woman, 3-year-old dead" are two
            stop = named or after or stop
        return stop

    def _aged(self, at: int) -> int | None:
        for mention, stops in self.mentions.get(at, ()):
            if mention.type is MentionType.AGE:
                return stops[0]
        return None

    def inside_mention(self, at: int) -> bool:
        """Whether a token lies inside a date, an age or another mention."""
        offset = self._starts[at]
        return any(m.start <= offset < m.end for found in self.mentions.values() for m, _ in found)

    def _inside(self, kind: MentionType, at: int) -> bool:
        offset = self._starts[at]
        return any(m.type is kind and m.start <= offset < m.end for found in self.mentions.values() for m, _ in found)

    def _one(self, start: int, stop: int, noun: str, noun_class: str, shown: int | None = None) -> Filled:
        a, b = self.offsets(start, shown or stop)
        text = self.article.text[a:b]
        value = Quantity(1, 1, noun=noun, phrase=text, noun_class=noun_class)
        return Filled(
            start, stop, Mention(self.article.id, self.sentence.index, MentionType.QUANTITY, a, b, text, value, (a, b)), noun
        )

    def noun_phrases(self, at: int) -> Iterator[Filled]:
        """Words up to the head of a noun phrase, as far as function words, names and punctuation tell; the longest first."""
        start = at + 1 if self.lower[at] in DETERMINERS or self.lower[at] in ("any", "no") else at
        stop = start
        while stop < len(self.tokens) and stop - start < 4 and self.tokens[stop].is_word and not self._ends_phrase(stop):
            if stop > start and self._named(stop) is not None:
                break
            stop += 1
        for end in range(stop, start, -1):
            yield Filled(at, end, None, self.lower[end - 1])

    def _ends_phrase(self, at: int) -> bool:
        return self.lower[at] in STOP or self.lower[at] in STOPS

    def aside(self, at: int) -> int | None:
        """Where an aside that begins with the comma or dash at this token ends, exclusive; None if none begins here."""
        if self.lower[at] in ("who", "that"):
            return self._relative(at)
        if self.lower[at] not in (",", "-", "--", "(") or at + 1 >= len(self.tokens):
            return None
        opened = self.lower[at]
        office = self._office_behind(at) if opened == "," else None
        if office is not None:
            return office
        if opened != "(" and self.lower[at + 1] not in _ASIDE_OPENERS and not self._of_them(at + 1):
            return None
        close = ")" if opened == "(" else opened
        for number in range(at + 2, min(at + 2 + _ASIDE, len(self.tokens))):
            if self.lower[number] == close:
                return number + 1
        return None

    def _of_them(self, at: int) -> bool:
        """Whether an aside tells of some of those just named: "five of them children", "most of them women"."""
        return self.lower[at + 1 : at + 3] in (["of", "them"], ["of", "whom"]) and "were" not in self.lower[at + 3 : at + 5]

    def _office_behind(self, at: int) -> int | None:
        """Where an office in commas ends: "X[, the deputy head of the Velsk Guard,] was killed"."""
        for place in (at + 1, at + 2):
            for mention, stops in self.mentions.get(place, ()):
                if mention.type is MentionType.TITLE and self.lower[stops[0] : stops[0] + 1] == [","]:
                    return stops[0] + 1
        return None

    def _relative(self, at: int) -> int | None:
        """Where a clause with "who" ends: at the next auxiliary behind its own verb ("who was shot on Tuesday [has] died")."""
        for number in range(at + 3, min(at + _ASIDE + 6, len(self.tokens))):
            if self.lower[number] in _AUXILIARIES:
                return number
            if self.lower[number] in (",", ";", ":"):
                return None
        return None

    def values_at(self, at: int) -> bool:
        """Whether a count or other figure begins at a token."""
        if self.lower[at] in NUMBERS:
            return True
        if self.lower[at][0].isdecimal() and not self.inside_mention(at):
            # a house number is no figure of its own: "at 120 Main Street", "in the 1200 block of Main Street"
            behind = self.mentions.get(at + 1, ())
            return self.lower[at + 1 : at + 2] != ["block"] and not any(m.type is MentionType.PLACE for m, _ in behind)
        return any(
            m.type in (MentionType.QUANTITY, MentionType.MONEY, MentionType.MEASURE, MentionType.PERCENT)
            for m, _ in self.mentions.get(at, ())
        )
