"""Appositions: "X, head of Y," and "The head of Y, X,"."""

from collections.abc import Iterator

from checker.extract.titles import words as W
from checker.extract.titles.before import before
from checker.extract.titles.line import DAYS, FUNCTION, LONGEST, SAYING, Line
from checker.extract.titles.phrase import capitalised, kind_of, words_of

_ENDS = frozenset((",", ".", ";", ":", ")", '"', "-", "--", "!", "?"))


def after(line: Line, position: int) -> Iterator[tuple[int, int]]:
    """Token spans of the appositions of a person: behind the name, or a determined phrase before it ("The minister, X,")."""
    person = line.people[position]
    at = _past_aside(line, person.stop)
    opener = line.lower(at)
    if opener == "is" or (opener == "," and line.lower(at + 1) == "who" and line.lower(at + 2) == "is"):
        start = at + (1 if opener == "is" else 3)
        stop = _phrase_end(line, start)
        if stop > start and (opener == "," or kind_of(line.tokens[start]) == "determiner"):
            yield start, stop
    elif opener in (",", "(") or (opener in ("-", "--") and at < len(line.tokens)):
        start = at + 1
        stop = _phrase_end(line, start)
        while stop > start and line.lower(stop) == "and":
            further = _phrase_end(line, stop + 1)
            if further == stop + 1:
                break
            stop = further
        if stop > start and line.lower(stop) not in W.HOPEFULS:
            yield start, stop
    yield from _front(line, position)


def _past_aside(line: Line, at: int) -> int:
    """Skip an age or an origin between the name and its title: "X, 45, a teacher", "X of Norland, the speaker"."""
    if line.lower(at) == "of":
        n = at + 1
        while n < len(line.tokens) and capitalised(line.tokens[n]) and n - at < 5:
            n += 1
        if n > at + 1:
            at = n
    if line.lower(at) == ",":
        n = at + 1 + (line.lower(at + 1) == "aged")
        if line.lower(n).isdecimal() and line.lower(n + 1) == ",":
            return n + 1
    if line.lower(at) == "(" and line.lower(at + 2) == ")":
        inner = line.lower(at + 1)
        if inner.isdecimal() and line.lower(at + 3) == ",":
            return at + 3
    return at


def _phrase_end(line: Line, start: int) -> int:
    """Where an office phrase that begins at a position ends; `start` if there is none."""
    at = start
    head = -1
    determined = False
    unknown = 0
    while at < len(line.tokens) and at - start < LONGEST:
        token = line.tokens[at]
        kind = kind_of(token)
        if at in line.person_at and not line.owned(at):
            return start
        if kind == "determiner":
            if head >= 0:
                return start
            determined = True
        elif kind in ("head", "rank"):
            if token.lower in W.NEVER_PLURAL:
                return start
            head = at
        elif kind in ("qualifier", "country", "possessive", "honorific") or at in line.person_at:
            if kind == "honorific" and head < 0:
                return start
        elif kind == "preposition":
            break
        elif kind == "joiner":
            if (head == at - 1 and head >= 0) or not _inner_joiner(line, at):
                break
        elif token.text == "-" and line.lower(at + 1) in ("elect", "designate"):
            pass
        elif not token.is_word and not token.text[0].isdecimal() and token.text != "&":
            break
        elif capitalised(token):
            if head == at - 1 and head >= 0 and token.lower not in W.MODIFIERS:
                break
            if token.lower in DAYS:
                return start
        elif (
            token.lower in W.MODIFIERS or token.lower in W.EPITHETS or token.lower in W.BODY_NOUNS or token.lower in W.BODY_WORDS
        ):
            pass
        elif token.lower in FUNCTION or token.lower in SAYING or (head == at - 1 and head >= 0 and not _head_ahead(line, at)):
            break
        else:
            unknown += 1
            if unknown > 3 or (not determined and head < 0 and "-" not in token.text):
                return start
        at += 1
    if head < 0 and start < at and line.lower(at - 1) in W.LOWER_RANK:
        head = at - 1  # "the sheriff's deputy"
    if head < 0 or (at < len(line.tokens) and at - 1 != head and not _trails(line, head, at)):
        return start
    if (
        not determined
        and kind_of(line.tokens[start]) in ("word",)
        and not capitalised(line.tokens[start])
        and line.lower(start).endswith(("ing", "ed"))
    ):
        return start
    if line.lower(start) in W.ALSO_VERBS and start > 0 and line.lower(start - 1) in W.VERB_CUES:
        return start
    if kind_of(line.tokens[at]) == "preposition" if at < len(line.tokens) else False:
        stop = _body_end(line, at)
        return start if stop < 0 else stop
    if at in line.person_at:
        return start
    return at


def _head_ahead(line: Line, at: int) -> bool:
    """Whether an unknown word behind an office leads to another: "the chief market strategist"."""
    if line.lower(at - 1) not in ("chief", "head", "lead", "executive", "general"):
        return False
    return any(kind_of(t) == "head" and not t.capitalised for t in line.tokens[at + 1 : at + 3])


def _trails(line: Line, head: int, at: int) -> bool:
    """Whether what stands between the head and the end is only "-elect", "designate" or a plural's possessive."""
    return all(line.lower(n) in ("-", "elect", "designate", "emeritus", "general") for n in range(head + 1, at))


def _inner_joiner(line: Line, at: int) -> bool:
    left, right = line.tokens[at - 1], line.tokens[at + 1] if at + 1 < len(line.tokens) else None
    if right is None or at + 1 in line.person_at:
        return False
    if capitalised(left) and capitalised(right):
        return kind_of(right) not in ("head", "rank", "honorific")
    return left.lower in W.MODIFIERS and right.lower in W.MODIFIERS


def _body_end(line: Line, at: int) -> int:
    """Where the body behind a preposition ends; the position of the preposition if it is no body."""
    preposition = line.lower(at)
    if preposition in ("on", "from", "in") or (preposition == "to" and kind_of(line.tokens[at - 1]) != "head"):
        return at
    n = at + 1
    lower_run = 0
    capital = False
    depth = 0
    while n < len(line.tokens) and n - at < LONGEST:
        token = line.tokens[n]
        kind = kind_of(token)
        if depth == 0 and n in line.person_at and not line.owned(n):
            # "adviser to President X" ends at the adviser; "secretary of state X" is another person's title
            other = any(kind_of(line.tokens[k]) in ("head", "rank", "honorific", "qualifier") for k in range(at + 1, n))
            return at if n == at + 1 or other else -1
        if token.text == "(":
            if not any(line.lower(k) == ")" for k in range(n + 1, min(n + 6, len(line.tokens)))):
                break
            depth += 1
        elif token.text == ")":
            if depth == 0:
                break
            depth -= 1
        elif depth:
            pass
        elif kind == "joiner":
            if not _body_joiner(line, n):
                break
        elif kind == "preposition":
            if token.lower in ("on", "from", "in", "to") or (
                capital
                and not (n + 1 < len(line.tokens) and (capitalised(line.tokens[n + 1]) or line.lower(n + 1) in W.DETERMINERS))
            ):
                break
            lower_run = 0
        elif kind in ("determiner", "possessive", "country"):
            lower_run = 0
        elif token.lower in W.HOPEFULS:
            return -1  # "X's secretary of state pick" does not hold the office
        elif (
            token.text == "."
            and token.start == line.tokens[n - 1].end
            and n + 1 < len(line.tokens)
            and line.tokens[n + 1].start == token.end
        ):
            n += 1
        elif token.lower in DAYS or token.lower in FUNCTION or token.lower in SAYING:
            break
        elif token.text == "," and _list_of_body(line, n):
            pass
        elif not token.is_word and not token.text[0].isdecimal():
            break
        elif capitalised(token):
            capital = True
            lower_run = 0
        elif capital and token.text[0].isdecimal():
            pass
        elif capital and kind != "head" and token.lower not in W.BODY_WORDS and "-" not in token.text:
            tail = _common_tail(line, n)
            if tail == 0:
                break
            n += tail - 1
        else:
            lower_run += 1
            if lower_run > 4:
                return at
        n += 1
    while n > at + 1 and kind_of(line.tokens[n - 1]) in ("determiner", "preposition", "joiner"):
        n -= 1
    return n if n > at + 1 else at


def _common_tail(line: Line, at: int) -> int:
    """How many lower-case words end a body's name that began in capitals, the last being a word for a body; 0 if none."""
    for n in range(at, min(at + 3, len(line.tokens))):
        word = line.lower(n)
        if not word.isalpha() or word in FUNCTION or kind_of(line.tokens[n]) not in ("word", "head"):
            return 0
        if word in W.BODY_WORDS or word in W.GENERIC_BODIES:
            return n - at + 1
    return 0


def _list_of_body(line: Line, at: int) -> bool:
    """Whether a comma is inside the name of a body: "Health, Education and Labour Committee"."""
    n = at
    while (
        n + 2 < len(line.tokens) and n not in line.person_at and n + 1 not in line.person_at and capitalised(line.tokens[n + 1])
    ):
        if kind_of(line.tokens[n + 1]) in ("head", "rank"):
            return False
        if line.lower(n + 2) == "and":
            return _body_joiner(line, n + 2) and any(line.lower(k) in W.BODY_WORDS for k in range(n + 3, n + 7))
        if line.lower(n + 2) != ",":
            return False
        n += 2
    return False


def _body_joiner(line: Line, at: int) -> bool:
    if at + 1 >= len(line.tokens) or at + 1 in line.person_at:
        return False
    left, right = line.tokens[at - 1], line.tokens[at + 1]
    if kind_of(right) in ("head", "rank", "honorific", "determiner", "qualifier", "country"):
        return False
    if any(n in line.person_at for n in range(at + 1, min(at + 4, len(line.tokens)))):
        return False
    return capitalised(left) == capitalised(right)


def _front(line: Line, position: int) -> Iterator[tuple[int, int]]:
    """ "The foreign minister, X, ..." : a determined phrase with a comma before the name and an end behind it."""
    person = line.people[position]
    if line.lower(person.first - 1) != "," or person.first < 3:
        return
    follows = line.lower(person.stop)
    if follows and follows not in _ENDS and follows not in SAYING:
        return
    stop = person.first - 1
    start = before(line, stop)
    start = _to_determiner(line, start)
    if start >= stop or not _definite(line, start, stop):
        return
    if start > 0 and line.lower(start - 1) == "," and start - 2 in line.person_at:
        return  # apposition of the person named before it
    if start > 0 and line.lower(start - 1) in ("and", "or"):
        return
    if any(n in line.person_at and not line.owned(n) for n in range(start, stop)):
        return
    yield start, stop


def _to_determiner(line: Line, start: int) -> int:
    """Take in one unknown describing word and the determiner before it."""
    if start > 0 and kind_of(line.tokens[start - 1]) == "determiner":
        return start - 1
    if (
        start > 1
        and line.tokens[start - 1].is_word
        and line.lower(start - 1) not in FUNCTION
        and kind_of(line.tokens[start - 2]) == "determiner"
    ):
        return start - 2
    return start


def _definite(line: Line, start: int, stop: int) -> bool:
    tokens = line.tokens[start:stop]
    first = tokens[0]
    units = words_of(tokens)
    if not any(u.kind in ("head", "rank") and not u.plural for u in units):
        return False
    if first.lower in ("a", "an", "one", "some", "another"):
        return False
    if first.lower in W.DETERMINERS or any(t.lower == "'s" for t in tokens):
        return True
    return start == 0 and units[0].kind == "country" and first.capitalised
