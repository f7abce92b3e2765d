"""Where the title phrase before a name begins."""

from checker.extract.titles import words as W
from checker.extract.titles.line import DAYS, FUNCTION, LONGEST, Line, Person
from checker.extract.titles.phrase import Parsed, capitalised, kind_of, words_of
from checker.values.others import Title

_REACH = 9  # tokens between an office and the name of its body
_KNOWN = frozenset(("head", "rank", "honorific", "qualifier", "country"))


def before(line: Line, stop: int) -> int:
    """The position where the title phrase that ends before `stop` begins; `stop` if there is none."""
    at = stop
    depth = 0
    while at > 0 and stop - at < LONGEST:
        token = line.tokens[at - 1]
        if token.text == ")":
            depth += 1
        elif token.text == "(":
            if depth == 0:
                break
            depth -= 1
        elif depth:
            pass
        elif not _acceptable(line, at - 1, stop):
            break
        at -= 1
        if not depth and kind_of(token) == "determiner" and (at == 0 or kind_of(line.tokens[at - 1]) != "preposition"):
            break
    if depth or _relative_clause(line, stop):
        return stop
    at = _without_other_title(line, at, stop)
    while at < stop and (kind_of(line.tokens[at]) in ("preposition", "possessive", "joiner") or line.tokens[at].text == "-"):
        at += 1
    return at


def _relative_clause(line: Line, stop: int) -> bool:
    """Whether "the president X" goes on as "... X worked for": a lower-case office with an article, and a surname alone."""
    person = line.person_at.get(stop)
    if person is None or line.people[person].stop - stop > 1 or stop < 2:
        return False
    office = line.tokens[stop - 1]
    return kind_of(office) == "head" and not office.capitalised and line.lower(stop - 2) in ("the", "a", "an")


def _acceptable(line: Line, at: int, stop: int) -> bool:
    token = line.tokens[at]
    if at in line.person_at:
        return line.lower(at + 1) in ("'s", "'") or line.owned(at)
    kind = kind_of(token)
    if kind == "head" and at + 1 == stop and token.lower in W.ALSO_VERBS and line.lower(at - 1) in W.VERB_CUES:
        return False
    if kind in ("head", "rank") and token.lower in W.NEVER_PLURAL:
        return False
    if kind in _KNOWN:
        return True
    if kind == "possessive":
        return at > 0 and at + 1 < stop
    if kind == "determiner":
        return at + 1 < stop
    if kind == "preposition":
        return at + 1 < stop and at > 0 and (_office_left(line, at) or _inside_body(line, at))
    if kind == "joiner":
        return _joins(line, at, stop)
    if token.text == "-":
        return at + 1 < stop and (line.lower(at + 1) in ("designate", "elect") or line.lower(at - 1) in ("then", "ex", "vice"))
    if token.lower in ("1st", "2nd") and at + 1 < stop and kind_of(line.tokens[at + 1]) == "rank":
        return True  # "1st Lt."
    if token.text == "," or not (token.is_word or capitalised(token)):
        return (
            token.text[0].isdecimal()
            and at + 1 < stop
            and capitalised(line.tokens[at + 1])
            and at > 0
            and capitalised(line.tokens[at - 1])
        )
    if token.lower in DAYS or token.lower in FUNCTION:
        return token.text.isupper() and len(token.text) > 1 and token.lower in ("us", "it")
    if capitalised(token):
        if at == 0 and at not in line.named and not token.text.isupper():
            return not token.lower.endswith(("ed", "ing", "ly")) and (line.lower(1) not in W.DETERMINERS)
        return True
    if token.lower in W.MODIFIERS or token.lower in W.EPITHETS or token.lower in W.BODY_WORDS or token.lower in W.BODY_NOUNS:
        return True
    if token.lower.endswith(("-designate", "-elect")):
        return True
    if token.lower in W.GENERIC_BODIES and line.lower(at + 1) == "'s":
        return True
    if (
        line.lower(at + 1) in W.BODY_WORDS
        and at > 2
        and line.lower(at - 1) in W.DETERMINERS
        and line.lower(at - 2) in ("of", "for")
    ):
        return kind_of(line.tokens[at - 3]) == "head"
    if at + 1 < stop and kind_of(line.tokens[at + 1]) in ("head", "rank"):
        return "-" in token.text or _inside_title(line, at)
    return False


def _office_left(line: Line, at: int) -> bool:
    """Whether an office stands right before a preposition, or before one that its matter follows ("director of policy for")."""
    if at == 0:
        return False
    for n in range(at - 1, max(-1, at - _REACH), -1):
        token = line.tokens[n]
        kind = kind_of(token)
        if kind == "head" and token.lower not in W.NEVER_PLURAL:
            if n == at - 1:
                return not (token.lower in W.ALSO_VERBS and n > 0 and line.lower(n - 1) in W.VERB_CUES)
            return kind_of(line.tokens[n + 1]) == "preposition" or line.lower(n + 1) in ("-",)
        if (
            n in line.person_at
            or not (token.is_word or token.text in "-'()&")
            or (token.lower in FUNCTION and token.lower != "and")
        ):
            return False
        if token.lower in ("designate", "elect", "deputy", "assistant"):
            return True
    return False


def _joins(line: Line, at: int, stop: int) -> bool:
    if at == 0 or at + 1 >= stop:
        return False
    left, right = line.tokens[at - 1], line.tokens[at + 1]
    if at - 1 in line.person_at or kind_of(right) in ("determiner", "honorific"):
        return False  # "the mayor of X and Mr. Y"
    left_kind = kind_of(left)
    if left_kind in ("head", "rank"):
        # "founder and chief executive X", "CIA director and secretary of state X"; not "the mayor and police chief X"
        if left.lower in (
            "founder",
            "co-founder",
            "cofounder",
            "owner",
            "co-owner",
            "author",
            "editor",
            "writer",
            "actor",
            "producer",
        ):
            return True
        opener = at - 2
        return (
            opener >= 0
            and line.tokens[opener].text.isupper()
            and len(line.tokens[opener].text) > 1
            and not left.capitalised
            and not right.capitalised
        )
    if capitalised(left) and capitalised(right):
        return True
    return left.lower in W.MODIFIERS and right.lower in W.MODIFIERS


def _without_other_title(line: Line, at: int, stop: int) -> int:
    """Cut "adviser to President X" to "President X": what is left of the preposition belongs to somebody else."""
    depth = 0
    for n in range(stop - 1, at, -1):
        text = line.tokens[n].text
        depth += (text == ")") - (text == "(")
        if depth or kind_of(line.tokens[n]) != "preposition" or _inside_body(line, n):
            continue
        units = words_of(line.tokens[n + 1 : stop])
        while units and units[0].kind in ("determiner", "qualifier"):
            units = units[1:]
        heads = [k for k, u in enumerate(units) if u.kind in ("head", "rank", "honorific")]
        if not units:
            return n + 1
        if not heads:
            continue
        compound = words_of(line.tokens[max(at, n - 1) : stop])
        if len(compound) and compound[0].kind == "head" and compound[0].end > line.tokens[n].start:
            continue  # the preposition is inside "secretary of state"
        first = heads[0]
        names_body = any(u.capital and u.kind == "word" for u in units[:first])
        if (units[first].kind == "head" and units[first].key not in W.DIGNITIES) or not names_body:
            return n + 1
    return at


def _inside_body(line: Line, at: int) -> bool:
    """Whether "of" is inside a body's name: "Bank of Norland governor"."""
    left, right = line.tokens[at - 1], line.tokens[at + 1]
    return line.lower(at) == "of" and left.capitalised and left.lower in W.BODY_WORDS and capitalised(right)


def _inside_title(line: Line, at: int) -> bool:
    """Whether an unknown word stands between a body that a qualifier opens and an office ("former Acme shipping executive")."""
    n = at - 1
    while n >= 0 and at - n < 5 and capitalised(line.tokens[n]) and kind_of(line.tokens[n]) == "word" and n not in line.person_at:
        n -= 1
    return n < at - 1 and n >= 0 and kind_of(line.tokens[n]) == "qualifier"


def standing_alone(line: Line, start: int, person: Person) -> Parsed | None:
    """A body right before a name that stands for an office in it ("Norlandish Supreme Court X")."""
    if person.stop - person.first < 2 or person.first - start < 2:
        return None
    units = words_of(line.tokens[start : person.first])
    while units and units[0].kind in ("determiner", "preposition", "possessive"):
        units = units[1:]
    country = ""
    if units and units[0].country:
        country = units[0].country
        units = units[1:]
    if (
        len(units) < 2
        or not all(u.capital and u.kind in ("word", "head", "qualifier") for u in units)
        or units[-1].key not in W.BODY_WORDS
    ):
        return None
    begin = line.tokens[start].start if country else units[0].start
    if line.tokens[start].lower in W.DETERMINERS:
        begin = line.tokens[start + 1].start
    end = units[-1].end
    return Parsed(begin, end, Title(line.text[begin:end], "", line.text[units[0].start : end], "", country))
