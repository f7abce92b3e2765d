"""What each paragraph of a page is: headline, date line, dateline, lead, body, caption or furniture.

Nothing is read from furniture. A true sentence that is dropped costs a fact; a headline of another story that is read costs
a false alarm. So what looks like a sentence stays, and what looks like a headline inside the story goes when it speaks of
names or figures that the story does not hold.
"""

import re
from collections import Counter
from dataclasses import dataclass
from datetime import date, datetime

from checker.ingest.furniture import (
    complete,
    glued_credit,
    is_caption,
    is_furniture,
    is_link,
    notices_at_ends,
    strip_arrows,
    words_of,
)
from checker.ingest.lines import Line, lines_of
from checker.ingest.stamps import dateline, labelled_stamps, parse_moment, stamp_line
from checker.ingest.vocabulary import Vocabulary, overlap, title_case
from checker.model import Role

# A headline is longer than a menu entry and shorter than a paragraph: 3 to 31 words in the titles of 3,373 news articles, 99.9 %.
MIN_HEADLINE_WORDS, MAX_HEADLINE_WORDS = 3, 34
# How far down a page its headline and date lines may stand.
HEAD_LINES = 12
# So many lines in a row of the form "Scene: An officer stands at the gate" are captions.
MIN_LABELLED_CAPTIONS = 3
# Below this a line inside a story is a subheading, from it on it can be the headline of another story.
MIN_TEASER_WORDS = 5
# A page with fewer lines before the last full stop may be a story without full stops.
MIN_STORY_LINES = 3

_WORDS = re.compile(r"\w+")
# Headlines leave these out: one of the first or two of the second kind make a sentence of a line without a full stop.
_VERBS = frozenset("was were had been died said".split())
_SENTENCE_WORDS = frozenset(
    "the a an is are has have said say says he she they it his her their who which that would will there".split()
)
# a caption under a label of one to four words: "Scene of horror: Officers carry a bag out of the house"
_LABELLED = re.compile(r"[A-Z][a-z'-]+(?: [a-z][\w'-]*){0,3}: [A-Z]")
# what stands in the brackets of a dateline when it is no outlet
_NO_AGENCY = frozenset("dispatches agencies staff wire wires reports services file update news".split())
# entries of lists: bullets, "Name Surname, 34", and the fields of a police report
_LISTED = re.compile(
    r"(?:[-*\u2022\u25cf]\s|\d{1,2}[.)]\s)|[A-Z][\w.'-]+(?: [A-Z][\w.'-]+){1,4}, (?:age )?\d{1,3}\b"
    r"|(?i:(?:date|time|day|location|address|place|victims?|suspects?|names?|ages?|dead|killed|injured|wounded"
    r"|injuries|missing|arrested|charges?"
    r"|offen[cs]es?|magnitude|depth|status|weapons?|casualties)(?: \w+)?: )"
)


@dataclass(frozen=True, slots=True)
class Block:
    """A stretch of a paragraph with one role. start, end: view offsets; paragraph: its number."""

    start: int
    end: int
    role: Role
    paragraph: int


@dataclass(frozen=True, slots=True)
class Layout:
    """The blocks of a page in order, and what the page says of itself.

    Attributes:
        title: the recognised headline; "". title_in_front: whether the first block is the front matter's title.
        agency: of the dateline; "". published: of a date line or a dateline with a full date; None.
    """

    blocks: tuple[Block, ...]
    title: str = ""
    title_in_front: bool = False
    agency: str = ""
    published: date | datetime | None = None


def lay_out(text: str, *, title: str = "", front: bool = False) -> Layout:
    """The layout of a view text.

    Args:
        title: from metadata; the line that repeats it is the headline.
        front: whether the first line of text is the title itself (from the front matter).
    """
    lines = lines_of(text)
    page = _Page(text, lines, title, front and bool(lines))
    for number in range(page.first, len(lines)):
        page.place(number)
    page.blocks.sort(key=lambda b: b.start)
    found = next((text[b.start : b.end] for b in page.blocks if b.role is Role.HEADLINE), "")
    stamps = sorted(page.stamps, key=lambda s: s[0])
    return Layout(tuple(page.blocks), found, page.first == 1, page.agency, stamps[0][1] if stamps else None)


def same_headline(line: str, title: str) -> bool:
    """Whether a line is the title: the same words, or all of them and a site's name behind them."""
    a, b = _WORDS.findall(line.lower()), _WORDS.findall(title.lower())
    if not a or not b:
        return False
    if a == b:
        return True
    short, long = sorted((a, b), key=len)
    return len(short) >= 4 and len(long) <= len(short) + 6 and long[: len(short)] == short


class _Page:
    """One pass over the paragraphs of a page, with what was met so far."""

    def __init__(self, text: str, lines: list[Line], title: str, front: bool) -> None:
        self.text, self.lines, self.title = text, lines, title
        self.blocks: list[Block] = []
        self.stamps: list[tuple[bool, date | datetime]] = []
        self.agency = ""
        self.paragraph = -1
        self.headline = ""
        self.first = 0
        self._in_links = self._in_list = False
        self._folded = Counter(line.text.lower() for line in lines if not complete(line.text))
        self._teasers = _teasers(lines)
        self._captions = sum(_LABELLED.match(line.text) is not None for line in lines if not complete(line.text))
        self._vocabulary = Vocabulary(lines)
        self._last_sentence = max((n for n, line in enumerate(lines) if complete(line.text)), default=-1)
        if front and not any(same_headline(_bare(line.text), title) for line in lines[1:4]):
            self.first = 1
            self.headline = title
            self._put(lines[0].start, lines[0].end, Role.HEADLINE)

    def _put(self, start: int, end: int, role: Role) -> None:
        while end > start and self.text[end - 1].isspace():
            end -= 1
        if end > start:
            self.blocks.append(Block(start, end, role, max(self.paragraph, 0)))

    def place(self, number: int) -> None:
        """Find the role of a paragraph, and of its parts where it has several."""
        line = self.lines[number]
        start, end, words = line.start, line.end, line.text
        head = self.paragraph < 0 and number - self.first < HEAD_LINES
        if head:
            stamp = stamp_line(words)
            if stamp is not None:
                if stamp[0] is not None:
                    self.stamps.append((stamp[1], stamp[0]))
                self._put(start, end, Role.FURNITURE)
                return
            cut = self._cut_stamps(words)
            if cut < len(words):
                self._put(start + cut, end, Role.FURNITURE)
                words = words[:cut].rstrip(" |-,;(")
                end = start + len(words)
        if "(@" in words or "pic.twitter" in words:
            # a post of a social network: its signature has a day that is not one of the story
            signature = glued_credit().search(words)
            if signature is not None:
                self._put(start + signature.start(), end, Role.FURNITURE)
                words = words[: signature.start()].rstrip()
                end = start + len(words)
        repeated = self._repeated_prefix(words)
        if repeated:
            self._put(start, start + repeated, Role.FURNITURE)
            start, words = start + repeated, words[repeated:]
        opening, closing = notices_at_ends(words)
        self._put(start, start + opening, Role.FURNITURE)
        self._put(start + closing, end, Role.FURNITURE)
        words = words[opening:closing].rstrip()
        start += opening
        end = start + len(words)
        if not words.strip():
            return
        role = self._role(number, words, head)
        if role is Role.HEADLINE:
            arrows = strip_arrows(words)
            self._put(start, start + arrows, Role.FURNITURE)
            start += arrows
            self.headline = self.headline or words[arrows:]
        elif role in (Role.LEAD, Role.BODY):
            start = self._dateline(start, end, role)
            if start >= end:
                return
            if role is Role.LEAD or self.paragraph >= 0 or complete(words):
                self.paragraph += 1
        self._put(start, end, role)

    def _cut_stamps(self, words: str) -> int:
        """Where the stamps behind a headline or a byline begin ("Three hurt in fire Posted: ...")."""
        if len(words) > 400:
            return len(words)
        found = labelled_stamps(words)
        self.stamps += [(later, when) for _, when, later in found if when is not None]
        if not found or words[found[0][0] - 1 : found[0][0]] == "(":  # "(Published Friday, ...)" belongs to a caption
            return len(words)
        return found[0][0]

    def _repeated_prefix(self, words: str) -> int:
        """Length of the headline at the start of a paragraph that it is glued to."""
        for known in (self.title, self.headline):
            if len(known) >= 20 and len(words) > len(known) + 40 and words.startswith(known) and complete(words):
                rest = words[len(known) :]
                if not rest[0].isspace() or rest.lstrip()[:1].isupper() or rest.lstrip()[:1] in "-|":
                    return len(words) - len(rest.lstrip(" -|:"))
        return 0

    def _dateline(self, start: int, end: int, role: Role) -> int:
        """Cut the dateline off a first paragraph; returns where the rest begins."""
        if self.paragraph > 0:
            return start
        match = dateline(self.text, start, end)
        if match is None:
            return start
        agency = match.group("agency") or ""
        if agency.lower().split(" ")[-1] not in _NO_AGENCY:
            self.agency = self.agency or agency
        when = parse_moment(match.group("date") or "")
        if when is not None:
            self.stamps.append((False, when))
        self.blocks.append(Block(start, start + len(match.group().rstrip()), role, max(self.paragraph + 1, 0)))
        return match.end()

    def _role(self, number: int, words: str, head: bool) -> Role:
        bare = _bare(words)
        if not self.headline and head and self.title and same_headline(bare, self.title):
            return Role.HEADLINE
        if is_link(words):
            self._in_links = not complete(words) and (len(bare.split()) <= 4 or bare.endswith(":"))
            return Role.FURNITURE
        if is_furniture(words):
            return Role.FURNITURE
        if is_caption(words):
            return Role.CAPTION
        if complete(words) and not (head and not self.headline and not self.title and words[-1] in "?!"):
            return self._sentence(words)
        if self.paragraph < 0 and dateline(self.text, self.lines[number].start, self.lines[number].end):
            return Role.LEAD
        return self._open_line(number, bare, head)

    def _sentence(self, words: str) -> Role:
        if words in self._teasers:
            return Role.FURNITURE
        self._in_links = False
        self._in_list = self._in_list and len(words.split()) <= 12
        return Role.LEAD if self.paragraph < 0 else Role.BODY

    def _open_line(self, number: int, bare: str, head: bool) -> Role:
        """A line without a full stop: headline, subheading, list entry, a sentence cut short, or another story's headline."""
        count = len(bare.split())
        if bare.endswith(":"):
            self._in_list, self._in_links = True, False
            return Role.LEAD if self.paragraph < 0 and count > MAX_HEADLINE_WORDS else Role.BODY
        if head and not self.headline:
            if not self.title and self._is_headline(number, bare, count):
                return Role.HEADLINE
            if self.title and overlap(bare, self.title) >= 0.5 and count >= MIN_HEADLINE_WORDS:
                return Role.HEADLINE
        if self.headline and same_headline(bare, self.headline):
            return Role.FURNITURE
        if self._captions >= MIN_LABELLED_CAPTIONS and self.paragraph >= 0 and _LABELLED.match(bare) and not title_case(bare):
            return Role.CAPTION
        if self._in_list or _LISTED.match(bare):
            return Role.BODY
        if self._in_links or self._folded[self.lines[number].text.lower()] > 1 or self.lines[number].text in self._teasers:
            return Role.FURNITURE
        told = words_of(bare.lower())
        if count > MAX_HEADLINE_WORDS or not _VERBS.isdisjoint(told) or sum(w in _SENTENCE_WORDS for w in told) >= 2:
            return Role.LEAD if self.paragraph < 0 else Role.BODY
        if count < MIN_HEADLINE_WORDS and (self.paragraph < 0 or number > self._last_sentence):
            return Role.FURNITURE
        if count < MIN_TEASER_WORDS:
            return Role.FURNITURE if number > self._last_sentence else Role.BODY
        if self.paragraph < 0:
            if self.headline and overlap(bare, self.headline) >= 0.5:
                return Role.HEADLINE
            return (
                Role.FURNITURE
                if self._vocabulary.unrelated(bare) or (title_case(bare) and self._vocabulary.lacks(bare))
                else Role.BODY
            )
        if title_case(bare) or self._vocabulary.lacks(bare) or self._vocabulary.unrelated(bare) or self._trails(number):
            return Role.FURNITURE
        return Role.BODY

    def _trails(self, number: int) -> bool:
        """Whether a line is one of several headlines behind the story's last sentence: links to more about the same."""
        if not MIN_STORY_LINES <= self._last_sentence < number:
            return False
        beside = [self.lines[at].text for at in (number - 1, number + 1) if self._last_sentence < at < len(self.lines)]
        return any(len(text.split()) >= MIN_TEASER_WORDS and not text.endswith(":") for text in beside)

    def _is_headline(self, number: int, bare: str, count: int) -> bool:
        return MIN_HEADLINE_WORDS <= count <= MAX_HEADLINE_WORDS and any(
            len(line.text) > len(bare) and complete(line.text) for line in self.lines[number + 1 : number + 8]
        )


def _teasers(lines: list[Line]) -> set[str]:
    """Paragraphs that begin with the words of an earlier line without a full stop, glued to them, and those lines.

    A link to another story is often scraped twice: its headline, then its headline and its first sentence
    without a space between.
    """
    heads: set[str] = set()
    lengths: dict[str, set[int]] = {}  # of the heads, by how they begin
    found: set[str] = set()
    for line in lines:
        for length in lengths.get(line.text[:20], ()):
            if line.text[length : length + 1].isalnum() and line.text[:length] in heads:
                found |= {line.text[:length], line.text}
        if len(line.text) >= 20 and not complete(line.text):
            heads.add(line.text)
            lengths.setdefault(line.text[:20], set()).add(len(line.text))
    return found


def _bare(words: str) -> str:
    return words[strip_arrows(words) :]
