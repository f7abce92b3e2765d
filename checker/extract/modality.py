"""How a statement is made: the words beside it that deny it, doubt it, plan it, or make it depend on something."""

from checker.extract.saying import Attribution, Run
from checker.extract.saying_words import BELIEVING, REFUSED, SAYING


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_NEGATIONS = _words("not n't never cannot neither nor")
_HEDGES = _words(
    "reportedly allegedly apparently supposedly purportedly probably possibly perhaps maybe presumably seemingly ostensibly"
    " rumored rumoured unconfirmed may might alleged purported presumed suspected likely conceivably unverified preliminary"
)
# "is believed to have", "are thought to be", "feared dead"
_PASSIVE_HEDGES = _words(
    "believed thought suspected feared rumored rumoured alleged reported said understood presumed estimated assumed"
)
_FEARED = _words("feared presumed believed missing unaccounted")
_SEEMING = _words("appears appeared appear seems seemed seem")
_CONDITIONS = _words("if unless whether provided assuming lest")
_PLANS = _words("will wo 'll shall")
_PLANNING = _words(
    "plans planned planning plan intends intended intend expects hopes hoped hope aims aimed vowed vows pledged pledges"
    " promised promises expected scheduled set due going slated poised about likely prepares preparing prepared proposed"
    " proposes wants wanted seeks"
)
_AUXILIARIES = _words("have had has did do does will would can could may might must should")
# Frequent irregular past forms; the regular ones end in -ed.
_PAST = _words(
    "fled came left went said took got fell lost won shot hit saw met made ran gave found told held fought broke set began became"
)
_DENIALS = _words("deny denied denies denying")
_BE = _words("is are was were be been being 's 're 'm am")
# "did not say how many of the 12": the content stands
_KNOWING = (
    SAYING
    | BELIEVING
    | _words(
        "say tell know identify release disclose give provide confirm comment reveal announce specify explain mention name"
        " discuss answer respond believe think want need see understand remember recall"
        " immediately clear known"
    )
)
# after "not" these make no denial: "not only", "not among", "not yet", "not far from"
_NOT_DENYING = _words(
    "as only just even among far including counting one part until yet unlike to always necessarily immediately all everyone"
    " because merely least more fewer less"
)
_SAYS = _words("said says say told tells believe believes think thinks")
_NO_EVIDENCE = _words("evidence indication indications sign signs proof truth suggestion")
_INITIAL = _words("initially originally initial preliminary")
_REPORTING = _words("reported reports report said believed thought stated announced estimated put listed")
_WRONGLY = _words("incorrectly erroneously mistakenly wrongly falsely inaccurately")
_MISTAKEN = _words("misstated misreported misidentified")
_GIVING = _REPORTING | _words("gave identified described attributed named")
_BREAKS = _words("who which that because after when before as although though while whereas where since until but and or so than")


def modality_of(run: Run, first: int, last: int, attribution: Attribution | None, *, inside_quote: bool) -> str:
    """The modality of the clause that holds the tokens from first to last.

    Args:
        attribution: who says it, if anybody; its own words are not looked at.
        inside_quote: whether the clause is inside quotation marks: then only quoted words count, otherwise only unquoted ones.
    """
    if not run.tokens:
        return "asserted"
    low, high = _clause(run, first, last, inside_quote)
    skipped = range(attribution.first, attribution.stop) if attribution is not None else range(0)
    words = [n for n in range(low, high) if n not in skipped]
    if any(_opens_condition(run, n) for n in words):
        return "conditional"
    if _denied(run, words, first, last) or _taken_back(run, first):
        return "denied"
    if _conditional(run, words, attribution):
        return "conditional"
    if (
        _hedged(run, words)
        or _or_feared(run, high)
        or any(run.lower[n] in _INITIAL for n in skipped if run.at(n + 1) in _REPORTING)
    ):
        return "hedged"
    if _planned(run, words, attribution):
        return "planned"
    if inside_quote and run.at(high) == "?":
        return "question"
    return "asserted"


def _taken_back(run: Run, first: int) -> bool:
    """Whether what was said is called a mistake: "an earlier version incorrectly said that 12 had died"."""
    return any(
        run.lower[n] in _MISTAKEN or (run.lower[n] in _WRONGLY and (run.at(n + 1) in _GIVING or run.at(n - 1) in _GIVING))
        for n in range(min(first, len(run.lower)))
    )


def _clause(run: Run, first: int, last: int, inside_quote: bool) -> tuple[int, int]:
    """The finite clause around a span: between commas, subordinators and coordinators."""
    first = min(first, len(run.tokens) - 1)
    last = min(max(last, first), len(run.tokens) - 1)
    low, high = first, last + 1
    while low > 0 and not _border(run, low - 1, inside_quote):
        low -= 1
    while high < len(run.tokens) and not _border(run, high, inside_quote) and not _says(run, high):
        high += 1
    if (low > 0 and run.lower[low - 1] in ("that", "whether", "if")) or (low > 0 and run.lower[low - 1] == ","):
        low = _with_opener(run, low, inside_quote)
    return low, high


def _says(run: Run, at: int) -> bool:
    """Whether a new statement begins behind a position: "55 percent said neither ...", not "is said to"."""
    return run.lower[at] in _SAYS and run.at(at - 1) not in _BE


def _border(run: Run, at: int, inside_quote: bool) -> bool:
    word = run.lower[at]
    if run.quoted[at] is not inside_quote and word not in ('"', "'"):
        return True
    if word in (";", ":", "?", "!", '"', ",", "--", "("):
        return not (word == "," and _inside_list(run, at))
    if word in ("and", "or"):
        return not _joins_nouns(run, at)
    return word in _BREAKS


def _inside_list(run: Run, at: int) -> bool:
    return run.at(at - 1).isdecimal() and run.at(at + 1).isdecimal()


def _joins_nouns(run: Run, at: int) -> bool:
    """Whether a coordinator joins nouns ("a man and two women were unhurt"): behind it no subject with an auxiliary follows."""
    for n in range(at + 2, min(at + 6, len(run.lower))):
        word = run.lower[n]
        if word in (",", ";", "in", "on", "at", "of", "with", "from", "who", "that"):
            return True
        if word in _BE or word in _AUXILIARIES or word in _PAST or (word.endswith("ed") and len(word) > 3):
            return False
    return True


def _with_opener(run: Run, low: int, inside_quote: bool) -> int:
    """Take in what governs a that-clause: "there is no evidence that", "it was not true that"."""
    at = low - 1
    while at > 0 and low - at < 8 and run.lower[at - 1] not in (",", ";", ":", '"') and run.quoted[at - 1] is inside_quote:
        at -= 1
    return at if run.lower[low - 1] in ("that", "whether", "if") else low


def _denied(run: Run, words: list[int], first: int, last: int) -> bool:
    for n in words:
        word = run.lower[n]
        if word in _NEGATIONS or word.endswith("n't"):
            if n > last + 6 or first <= n <= last:
                continue
            following = [run.at(n + k) for k in (1, 2)]
            if (
                following[0] in _NOT_DENYING
                or following[0] in _KNOWING
                or (following[0].endswith("ly") and following[1] in _KNOWING)
            ):
                continue
            return True
        if word == "no" and run.at(n + 1) == "longer":
            return True
        if word == "no" and n < first and {run.at(n + 1), run.at(n + 2)} & _NO_EVIDENCE:
            return True
        if word in ("false", "untrue", "baseless", "unfounded") and (
            run.at(n - 1) in _BE or run.at(n + 1) in ("claim", "claims", "reports", "rumors", "rumours")
        ):
            return True
        if word in _DENIALS and n < first and not {run.at(n + 1), run.at(n + 2)} & REFUSED:
            return True
        if word == "ruled" and run.at(n + 1) == "out" and n < first:
            return True
    return False


def _opens_condition(run: Run, at: int) -> bool:
    word = run.lower[at]
    if word not in _CONDITIONS:
        return False
    if word == "if":
        return run.at(at - 1) not in ("as", "even", "what")
    return word != "provided" or run.at(at + 1) == "that"


def _conditional(run: Run, words: list[int], attribution: Attribution | None) -> bool:
    for n in words:
        word = run.lower[n]
        if word in ("would", "'d") and (attribution is None or attribution.verb > n):
            return True
        if word in ("would", "could") and run.at(n + 1) == "have":
            return True
        if word == "were" and run.at(n + 1) == "to":
            return True
    return False


def _hedged(run: Run, words: list[int]) -> bool:
    for n in words:
        word = run.lower[n]
        if word in _HEDGES:
            if word == "may" and (run.tokens[n].capitalised or run.at(n + 1).isdecimal()):
                continue
            if word in ("likely", "early") and run.at(n - 1) in ("more", "less"):
                continue
            return True
        if word == "could" and run.at(n + 1) in ("be", "have", "still"):
            return True
        if (
            word in _PASSIVE_HEDGES
            and run.at(n - 1) in _BE | frozenset(("also", "widely", "now", "still"))
            and run.at(n + 1) in ("to", "dead", "that", "killed", "lost", "missing")
        ):
            return True
        if word in ("feared", "presumed", "believed") and run.at(n + 1) in ("dead", "killed", "missing", "lost", "drowned"):
            return True
        if word in _SEEMING and run.at(n + 1) == "to":
            return True
        if word in _INITIAL and any(k in _REPORTING for k in (run.at(n + 1), run.at(n + 2), run.at(n - 1))):
            return True
        if word in ("accused", "suspected") and run.at(n + 1) == "of":
            return True
    return False


def _or_feared(run: Run, high: int) -> bool:
    """Whether a clause goes on with what is only feared: "25 people were killed or are feared dead"."""
    return run.at(high) == "or" and any(run.at(high + n) in _FEARED for n in (1, 2, 3))


def _planned(run: Run, words: list[int], attribution: Attribution | None) -> bool:
    for n in words:
        word = run.lower[n]
        if word in _PLANS or word.endswith("'ll"):
            if word == "will" and (run.tokens[n].capitalised or run.at(n - 1) in ("the", "his", "her", "a", "their", "of")):
                continue
            return True
        if word in ("would", "'d") and attribution is not None and attribution.verb < n:
            return True
        if word in _PLANNING and run.at(n + 1) == "to":
            return True
        if word in _BE and run.at(n + 1) == "to" and run.at(n + 2).isalpha() and run.at(n + 2) not in ("the", "a", "an", "blame"):
            return True
    return False
