"""Whether the words around a time expression speak of what was or of what is to come."""

from checker.extract.dates.words import Words

_FUTURE_WORDS = frozenset(
    "will would shall won't 'll planned plans plan planning scheduled expected expects expect due until till next going upcoming"
    " deadline supposed slated may could expires expire ahead proposed starting beginning intends intend begins payable"
    " effective".split()
)
_PAST_WORDS = frozenset(
    "was were had has did since went came took began told made held found left lost won sold rose fell got gave sent met"
    " been saw died said shot hit struck broke sank quit grew flew drew threw knew blew shook spoke stole chose froze wrote"
    " drove rode woke ate became ran swam sang drank brought bought fought thought caught taught kept slept swept felt dealt"
    " meant built spent lent paid laid stood understood led fled bled shut beat burst bound wound won hung stuck swung dug"
    " slid hid bit lit tore wore swore bore sought ended last".split()
)
_NO_PAST = frozenset("need seed feed speed bed red indeed hundred united exceed proceed succeed limited".split())
_EXPECTED = frozenset("due expected scheduled slated set planned supposed".split())
_BE = frozenset("is are be being was were been 's 're get gets".split())
# a future cue holds for a weekday only when no verb of saying or in the past stands between
_WEEKDAY_CUES = frozenset(
    "will would shall won't 'll scheduled expected due supposed until till slated planned plan plans planning next"
    " going ahead deadline"
    " starting beginning".split()
)
# "postponed until Tuesday" looks ahead where "worked until Tuesday" looks back
_PUT_OFF = frozenset(
    "postponed delayed deferred adjourned extended rescheduled suspended remanded recessed moved closed given gave"
    " have has".split()
)
# verbs that tell in the present what is on the calendar, right before their day: "talks resume Monday"
_CALENDAR_VERBS = frozenset(
    form
    for verb in "meet convene reconvene resume begin start open reopen expire premiere debut host adjourn".split()
    for form in (verb, verb + "s")
)
# what Friday's is still to come behind a word of the future
_AHEAD_NOUNS = frozenset(
    "game match race final semifinal finals vote election elections deadline meeting debate hearing ceremony funeral launch"
    " summit session talks event parade primary fight bout opener concert show".split()
)
_NO_VERB_BEFORE = frozenset("n't not did never didn't the a an at of in could couldn't".split())
_CUE_REACH = 9  # words; about the 45 characters the sketch was measured with
_TENSE_REACH = 14
_SUBJECT_REACH = 12
_STOPS = frozenset(("said", "says", "told", "was", "were", "had", "has", ";"))


def _is_past(words: Words, at: int) -> bool:
    """Whether a word is a verb in the past: not "be told", not "a U.N.-ordered embargo"."""
    word = words.lower[at]
    if words.joined[at] or words.joined[at + 1]:
        return False
    if word in _PAST_WORDS:
        return word in ("was", "were", "had", "has", "did", "been", "since", "last") or words.before(at) not in ("be", "being")
    return word.endswith("ed") and len(word) > 4 and word not in _NO_PAST and words.before(at) not in ("be", "being")


def _is_noun(words: Words, at: int) -> bool:
    """Whether a word of the future is none here: "the plan", "May"."""
    word = words.lower[at]
    if word in ("plan", "plans"):
        return words.lower[at + 1] != "to"
    return word == "may" and words.capital(at)


def _set_for(words: Words, at: int) -> bool:
    """Whether "set" is an appointment: "is set to meet", "set Friday as the deadline"; not "a record set on Friday"."""
    if words.lower[at + 1] in ("to", "for") and words.before(at) in _BE:
        return True
    return "as" in words.lower[at + 1 : at + 6] or "deadline" in words.lower[at + 1 : at + 6]


def speaks_of_future(words: Words, first: int, stop: int) -> bool | None:
    """Whether the words before an expression (or, without a cue, behind it) speak of the future; None if nothing tells."""
    for at in range(first - 1, max(-1, first - 1 - _TENSE_REACH), -1):
        word = words.lower[at]
        if word == ";":
            break
        if word in _EXPECTED and words.before(at) in ("been", "was", "were", "had"):
            return None  # "was due on Friday": it may have come or not
        if word in ("is", "are"):
            return None
        if word == "by" and at == first - 1:
            return True
        if word == "set":
            return _set_for(words, at)
        if (
            (word in _FUTURE_WORDS and not words.joined[at] and not _is_noun(words, at))
            or word.endswith("'ll")
            or (word == "to" and words.before(at) in ("is", "are", "plans", "plan", "hopes", "intends", "expected", "scheduled"))
        ):
            return True
        if _is_past(words, at):
            return False
    for at in range(stop, min(words.size, stop + 6)):
        word = words.lower[at]
        if word in ("will", "shall", "'ll", "would"):
            return True
        if _is_past(words, at):
            return False
    return None


def weekday_ahead(words: Words, first: int) -> bool:
    """Whether a weekday is governed by a word of the future close before it, or begins a clause that has one."""
    if words.lower[first + 1] == "'s" and not _AHEAD_NOUNS.intersection(words.lower[first + 2 : first + 5]):
        return False  # "Friday's ruling" has come, "Friday's game" has not
    nearest = True
    told = False
    for at in range(first - 1, max(-1, first - 1 - _CUE_REACH), -1):
        word = words.lower[at]
        told = told or _is_past(words, at)
        if word == "would" and told:
            return False  # "They would appeal the ruling announced Friday"
        if word in _EXPECTED and words.before(at) in ("been", "had"):
            return False
        if word in ("until", "till"):
            return _until_ahead(words, at)
        if word == "set":
            return _set_for(words, at)
        if (word in _WEEKDAY_CUES and not words.joined[at] and not _is_noun(words, at)) or word.endswith("'ll"):
            return True
        if word in ("soon", "early", "late") and words.before(at) == "as":
            return True
        if word == "to" and words.before(at) in ("is", "are"):
            return True
        if nearest and word in _CALENDAR_VERBS and words.before(at) not in _NO_VERB_BEFORE:
            return True
        if word in _STOPS:
            return False
        nearest = nearest and (word == "on" or word.endswith("ly"))
    return _clause_ahead(words, first)


def _until_ahead(words: Words, at: int) -> bool:
    """ "postponed until Friday", "Don't wait until Friday", but not "worked until Friday", "Until Friday, he had"."""
    before = words.lower[max(0, at - 4) : at]
    if not _PUT_OFF.isdisjoint(before):
        return True
    if not before:
        return not any(_is_past(words, behind) for behind in range(at + 2, min(words.size, at + 7)))
    return not any(_is_past(words, back) for back in range(max(0, at - 4), at))


def _clause_ahead(words: Words, first: int) -> bool:
    """Whether a weekday begins a clause whose verb looks ahead: "On Tuesday, the league will vote"."""
    at = first - 1
    if at >= 0 and words.lower[at] == "on":
        at -= 1
    if at >= 0 and words.lower[at] not in (",", ";", "and", "but", '"', "-", "--"):
        return False
    for behind in range(first + 1, min(words.size, first + 1 + _SUBJECT_REACH)):
        word = words.lower[behind]
        if word in ("will", "shall") or word.endswith("'ll"):
            return True
        if word in ("is", "are", "plan", "plans", "intend", "intends", "hope", "hopes", "expects", "expect"):
            return words.lower[behind + 1] == "to" or words.lower[behind + 1] in _EXPECTED
        if _is_past(words, behind) or word in (";", "says", '"'):
            return False
    return False
