"""Results, records and votes: "20-13", "a 10-5 record", "13-all", "voted 5 to 4"."""

from checker.extract.numbers.figures import read_figure
from checker.extract.numbers.line import Line
from checker.extract.numbers.plurals import is_plural
from checker.extract.numbers.reading import Read, mention
from checker.extract.numbers.words import LONGEST
from checker.model import MentionType
from checker.values.others import Score

LARGEST = 250  # points of one side; cricket totals are not written with a hyphen
LARGEST_HOUSE = 3000  # members of the largest parliament
_HOUSE_REACH = 12  # tokens from the house and what it did to its count
_AFTER_TIE = frozenset("when with after in at early late before midway heading entering going until and as for".split())
_CLOSE = 6  # tokens between a cue and its score
_RECORD = frozenset(
    {"record", "records", "season", "mark", "start", "improved", "fell", "dropped", "finished", "moved", "overall", "conference"}
)
_VOTE = frozenset({"vote", "voted", "votes", "voting", "ruled", "ruling", "decision", "jury", "majority", "bench"})
# what is put to a vote and what becomes of it ("the motion was defeated 245-182"), and who passes it ("the council adopted it by
# 7 to 2"); teams are called Senators and defeat each other too
_BILLS = frozenset(
    "bill bills motion measure resolution amendment nomination proposal treaty referendum legislation ordinance".split()
)
_HOUSES = frozenset(
    "senate house council parliament committee assembly lawmakers legislature commons commission congress".split()
)
_CARRIED = frozenset(
    "passed passes passing approved approves approving rejected rejects rejecting adopted adopts confirmed confirms ratified"
    " endorsed".split()
)
_ENDED = _CARRIED | frozenset("defeated carried failed cleared upheld backed overturned blocked".split())
_TIED = frozenset("tied knotted level levelled deadlocked all-square".split())
_KNOCKOUTS = frozenset({"knockouts", "kos", "ko", "tkos"})
_FINAL = frozenset(
    "win wins won victory victories beat beats beating defeat defeated defeating defeats loss losses lost losing edged"
    " routed downed upset"
    " topped thrashed crushed rout drew draw tied tie shutout blowout final overtime thumped stunned hammered triumph"
    " aggregate".split()
)
_RUNNING = frozenset(
    "lead leads led leading ahead trail trails trailed trailing deficit advantage scoreline score scored scores behind up".split()
)
_HALF = frozenset({"halftime", "half-time", "break", "intermission"})
_SPORT = frozenset(
    "game games match matches team season playoff playoffs league coach series tournament quarterback inning innings goal goals"
    " touchdown sets set cup champions championship quarter period".split()
)


def _whole(line: Line, at: int) -> bool:
    """Whether a token is a whole number that a side can have."""
    text = line.tokens[at].text
    return text.isdecimal() and len(text) <= LONGEST


def score(line: Line, at: int) -> Read | None:
    """The score whose first figure is at a token; None where two figures mean something else."""
    if not line.digit(at) or not _whole(line, at):
        return _level(line, at)
    sides, last = [int(line.tokens[at].text)], at + 1
    if line.glued(at) and line.low(at - 1) == "-":
        return None
    while line.hyphen(last) and line.digit(last + 1) and _whole(line, last + 1):
        sides.append(int(line.tokens[last + 1].text))
        last += 2
    if len(sides) == 1:
        return _level(line, at) or _to(line, at) or _votes(line, at) or _tied_at(line, at)
    if len(sides) > 3 or max(sides) > LARGEST or any(len(line.tokens[place].text) > 3 for place in range(at, last, 2)):
        return None
    if line.low(last) == "-" and line.glued(last):
        return None  # "8-10-year", "3-4-member"
    if any(line.tokens[place].text.startswith("0") and len(line.tokens[place].text) > 1 for place in range(at, last, 2)):
        return None
    moment = _moment(line, at, last)
    if moment is None:
        return None
    if sides[0] < sides[1] and len(sides) == 2 and moment not in ("record", "vote"):
        # a range counts what follows it ("8-10 people"), a score is won or lost
        if is_plural(line.low(last)) and line.low(last) not in ("wins", "losses"):
            return None
        if line.find(_FINAL | _RUNNING, at - 3, last + 3) is None:
            return None
    if is_plural(line.low(last)) and line.low(last) not in ("wins", "losses", "records"):
        return None
    return _score(line, at, last, tuple(sides), moment)


def _level(line: Line, at: int) -> Read | None:
    # "13-all", "tied at 13-all"
    figure = read_figure(line, at)
    if figure is None or figure.vague or not isinstance(figure.value, int) or figure.value > LARGEST:
        return None
    last = figure.last
    if figure.rest == "all":
        pass
    elif not figure.rest and line.low(last) == "-" and line.low(last + 1) == "all" and line.glued(last + 1):
        last += 2
    else:
        return None
    return _score(line, at, last, (figure.value, figure.value), "")


def _to(line: Line, at: int) -> Read | None:
    # "by a vote of 5 to 4", "won 20 to 13": only where the cue stands right before
    if line.low(at + 1) != "to" or not line.digit(at + 2) or not _whole(line, at + 2):
        return None
    first, second = int(line.tokens[at].text), int(line.tokens[at + 2].text)
    cue = line.find(_VOTE | {"won", "beat", "score", "lost"}, at - 3, at)
    if cue is None and line.low(at - 1) == "by" and _put_to_vote(line, at - 1):
        return None if line.word(at + 3) and is_plural(line.low(at + 3)) else _score(line, at, at + 3, (first, second), "vote")
    if (
        cue is None
        or max(first, second) > LARGEST
        or is_plural(line.low(at + 3))
        or (first < second and line.lowers[cue] not in _VOTE | {"lost"})
    ):
        return None
    return _score(line, at, at + 3, (first, second), "vote" if line.lowers[cue] in _VOTE else "final")


def _votes(line: Line, at: int) -> Read | None:
    """ "51 votes to 49", "61 votes in favor and 39 against", "61 in favour, 39 against"."""
    last = at + 1
    named = line.low(last) in ("votes", "lawmakers", "members", "senators", "deputies", "mps")
    last += named
    if line.low(last) == "to" and line.low(last - 1) == "votes":
        other, behind = last + 1, last + 2
    else:
        if line.low(last) == "in" and line.low(last + 1) in ("favor", "favour"):
            last += 2
        elif line.low(last) in ("for", "yes"):
            last += 1
        else:
            return None
        while line.low(last) in (",", "and", "with", "to"):
            last += 1
        other, behind = last, last + 1
        if line.low(behind) in ("votes", "voting"):
            behind += 1
        if line.low(behind) not in ("against", "opposed", "no"):
            return None
    if not line.digit(other) or not _whole(line, other):
        return None
    first, second = int(line.tokens[at].text), int(line.tokens[other].text)
    if max(first, second) > LARGEST_HOUSE or (named and is_plural(line.low(behind))):
        return None
    return _score(line, at, other + 1, (first, second), "vote")


def _tied_at(line: Line, at: int) -> Read | None:
    """ "tied at 13" is 13-13; not "tied at 3 p.m.", "tied at 12 games each"."""
    if line.low(at - 1) != "at" or line.low(at - 2) not in _TIED or (line.word(at + 1) and line.low(at + 1) not in _AFTER_TIE):
        return None
    points = int(line.tokens[at].text)
    return _score(line, at, at + 1, (points, points), "") if points <= LARGEST else None


def _put_to_vote(line: Line, at: int) -> bool:
    """Whether the words before a figure tell of a decision on a bill or of a house."""
    first = at - _HOUSE_REACH
    return (line.find(_ENDED, first, at) is not None and line.find(_BILLS, first, at) is not None) or (
        line.find(_CARRIED, first, at) is not None and line.find(_HOUSES, first, at) is not None
    )


def _moment(line: Line, at: int, last: int) -> str | None:
    """When the score held; None when nothing near it speaks of a game or a vote."""
    first, end = at - _CLOSE, last + _CLOSE
    named = line.low(at - 1) == "(" and line.capital(at - 2) and line.low(last) in (")", ",")
    if named or (line.low(at - 1) == "the" and line.capital(last)) or line.find(_KNOCKOUTS, last, last + 5) is not None:
        return "record"  # "Kovar (52-3, 46 KOs)", "the 10-5 Bears"
    if line.find(_HALF, first, end) is not None or _at_half(line, last):
        return "half-time"
    near = line.find(_VOTE, at - 4, last + 3)
    if near is not None or _put_to_vote(line, at):
        return "vote"
    if line.low(last) in _RECORD or line.find(_RECORD, at - 4, last + 2) is not None:
        return "record"
    for cues, moment in ((_FINAL, "final"), (_RUNNING, "")):
        if line.find(cues, first, end) is not None:
            return moment
    return "" if not _SPORT.isdisjoint(line.words) else None


def _at_half(line: Line, last: int) -> bool:
    return (
        line.low(last) == "at"
        and line.low(last + 1) in ("the", "half")
        and line.low(last + 2) in ("half", "break", "interval", "time")
    )


def _score(line: Line, at: int, last: int, sides: tuple[int, ...], moment: str) -> Read:
    start, end = line.tokens[at].start, line.tokens[last - 1].end
    return Read(last, (mention(line, MentionType.SCORE, start, end, Score(sides, moment)),))
