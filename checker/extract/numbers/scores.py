"""Results, records and votes: "20-13", "a 10-5 record", "13-all", "voted 5 to 4"."""

from checker.extract.numbers.figures import read_figure
from checker.extract.numbers.line import Line
from checker.extract.numbers.plurals import is_plural
from checker.extract.numbers.reading import Read, mention
from checker.model import MentionType
from checker.values.others import Score

LARGEST = 250  # points of one side; cricket totals are not written with a hyphen
_CLOSE = 6  # tokens between a cue and its score
_RECORD = frozenset(
    {"record", "records", "season", "mark", "start", "improved", "fell", "dropped", "finished", "moved", "overall", "conference"}
)
_VOTE = frozenset({"vote", "voted", "votes", "voting", "ruled", "ruling", "decision", "jury", "majority", "bench"})
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


def score(line: Line, at: int) -> Read | None:
    """The score whose first figure is at a token; None where two figures mean something else."""
    if not line.digit(at) or not line.tokens[at].text.isdigit():
        return _level(line, at)
    sides, last = [int(line.tokens[at].text)], at + 1
    if line.glued(at) and line.low(at - 1) == "-":
        return None
    while line.hyphen(last) and line.digit(last + 1) and line.tokens[last + 1].text.isdigit():
        sides.append(int(line.tokens[last + 1].text))
        last += 2
    if len(sides) == 1:
        return _level(line, at) or _to(line, at)
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
    if line.low(at + 1) != "to" or not line.digit(at + 2) or not line.tokens[at + 2].text.isdigit():
        return None
    first, second = int(line.tokens[at].text), int(line.tokens[at + 2].text)
    cue = line.find(_VOTE | {"won", "beat", "score", "lost"}, at - 3, at)
    if (
        cue is None
        or max(first, second) > LARGEST
        or is_plural(line.low(at + 3))
        or (first < second and line.lowers[cue] not in _VOTE | {"lost"})
    ):
        return None
    return _score(line, at, at + 3, (first, second), "vote" if line.lowers[cue] in _VOTE else "final")


def _moment(line: Line, at: int, last: int) -> str | None:
    """When the score held; None when nothing near it speaks of a game or a vote."""
    first, end = at - _CLOSE, last + _CLOSE
    named = line.low(at - 1) == "(" and line.capital(at - 2) and line.low(last) in (")", ",")
    if named or (line.low(at - 1) == "the" and line.capital(last)) or line.find(_KNOCKOUTS, last, last + 5) is not None:
        return "record"  # "Kovar (52-3, 46 KOs)", "the 10-5 Bears"
    if line.find(_HALF, first, end) is not None or _at_half(line, last):
        return "half-time"
    near = line.find(_VOTE, at - 4, last + 3)
    if near is not None:
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
