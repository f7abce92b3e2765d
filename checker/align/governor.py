"""The verb that a value belongs to, found without a parser: the nearest verb form before it, else the first behind it."""

from collections.abc import Sequence
from functools import cache
from itertools import pairwise

from checker.align.stems import stem
from checker.model import Token

# Verbs whose past forms do not end in -ed; the first word of each group is the base form.
_IRREGULAR = """
arise arose arisen | bear bore borne born | beat beaten | become became | begin began begun | bend bent | bite bit bitten
bleed bled | blow blew blown | break broke broken | bring brought | build built | burn burnt | buy bought | catch caught
choose chose chosen | come came | cost | cut | deal dealt | dig dug | draw drew drawn | drive drove driven
eat ate eaten | fall fell fallen | feed fed | feel felt | fight fought | find found | flee fled | fly flew flown
forget forgot forgotten | freeze froze frozen | get got gotten | give gave given | go went gone | grow grew grown
hang hung | hide hid hidden | hit | hold held | hurt | keep kept | know knew known | lay laid | lead led | leave left
lend lent | lie lain | lose lost | make made | meet met | pay paid | quit | ride rode ridden | rise rose risen
run ran | see saw seen | seek sought | sell sold | send sent | set | shake shook shaken | shoot shot | shut | sink sank sunk
sit sat | sleep slept | speak spoke spoken | spend spent | spread | stand stood | steal stole stolen
stick stuck | strike struck stricken | swear swore sworn | sweep swept | swim swam | take took taken | teach taught
tear tore torn | think thought | throw threw thrown | wear wore worn | win won | withdraw withdrew withdrawn | write wrote written
"""
# verbs that news uses for one another, by their stems
_ALIKE = {
    "discov": "find", "spot": "find", "locat": "find", "acquir": "buy", "purchas": "buy", "abduct": "kidnap",
    "flatten": "destroy", "raze": "destroy", "demolish": "destroy", "elimin": "cut", "slash": "cut", "axe": "cut",
    "increas": "rise", "climb": "rise", "grow": "rise", "jump": "rise", "drop": "fall", "declin": "fall",
    "declar": "announc", "conclud": "end", "finish": "end", "begin": "start", "perish": "die", "drown": "die",
    "demand": "ask", "request": "ask", "seek": "ask", "slay": "kill", "murder": "kill", "wound": "injur", "hurt": "injur",
    "detain": "arrest", "apprehend": "arrest", "captur": "arrest", "wed": "marri",
}  # fmt: skip
# -ed words that are nouns or adjectives far more often than verbs of the clause
_NO_VERB = frozenset(
    "hundred united alleged armed aged wounded injured so-called talented beloved naked red bed need seed speed indeed"
    " exceed proceed feed breed deed weed shed unarmed unidentified unnamed retired married related advanced limited"
    " mixed gifted crowded sacred wicked rugged".split()
)
# prepositions and adjectives that join a thing to its figure as a verb does ("worth $5 million")
_JOINING = frozenset(("worth", "aged"))
# "asked for 18 years" reports nothing
_ASKING = frozenset(("asked", "demanded", "requested"))
# said of everything: these tell nothing about what happened at that time
_REPORTING = frozenset("said says say told added reported announced noted stated according asked repeated".split())
# verbs that carry no event of their own: two sentences with "held" or "became" may be about anything
LIGHT = frozenset(
    "be become have get make take go come hold give put keep begin start use includ follow remain seem want need".split()
)
_ARTICLES = frozenset("a an the his her its their this that these those".split())
# what stands between a verb of saying and its day
_BETWEEN = frozenset("on late early in a an the statement interview reporters news conference that him them us earlier".split())
_SAID_BEFORE = 7
_SUBJECT_REACH = 8
_SAYING = _REPORTING | frozenset("tweeted posted wrote confirmed ruled".split())
_BE = frozenset("was were is are been".split())
_SUBORDINATE = frozenset("after before when while as because since".split())
_HELPERS = frozenset("will would can could may might must should shall did does do".split())


@cache
def _bases() -> dict[str, str]:
    out = {}
    for group in _IRREGULAR.replace("\n", "|").split("|"):
        forms = group.split()
        # the base form alone is as often a noun ("a lead", "the fall")
        out.update(dict.fromkeys(forms[1:] or forms, forms[0]) if forms else {})
    return out


def verb(token: Token, before: str) -> str:
    """The stem of a verb form, "" for any other word; before is the lower-case word in front of it."""
    word = token.lower
    if not token.is_word or token.capitalised:
        return ""
    if word in _bases():
        return _ALIKE.get(_bases()[word], _bases()[word])
    if before in _ARTICLES and word.endswith("ed"):
        return ""  # "a reduced sentence"
    if word.endswith("ed") and len(word) > 3 and word not in _NO_VERB:
        return _ALIKE.get(stem(word), stem(word))
    if (before in _HELPERS and len(word) > 2) or (before in _BE and word.endswith("ing") and len(word) > 5):
        return _ALIKE.get(stem(word), stem(word))
    return ""


def governor(tokens: Sequence[Token], start: int, end: int) -> str:
    """The stem of the verb that governs the value at view offsets start to end; "" if the sentence shows none.

    The nearest verb before the value in its sentence; if there is none, the first one behind it. Verbs of reporting do not count.
    """
    before = ""
    behind = ""
    last = ""
    for place, token in enumerate(tokens):
        found = verb(token, last)
        last = token.lower
        if token.start >= end and not behind and last in _SUBORDINATE:
            break  # "a hunt on Monday after he shot two": the shooting has another day
        if last in _JOINING and token.end <= start:
            found = last
        follows = tokens[place + 1].lower if place + 1 < len(tokens) else ""
        if not found or (last in _REPORTING and not (last in _ASKING and follows == "for")):
            continue
        if before and found in _CHANGING and token.end <= start and _counted_above(tokens[:place]):
            continue  # "the number of houses destroyed rose to 14": it is of what was destroyed
        if token.end <= start:
            before = found
        elif token.start >= end and not behind:
            behind = found
    return before or behind


# what a number does from one report to the next
_CHANGING = frozenset("rise fall reach climb stand top exceed increas pass hit".split())


def _counted_above(tokens: Sequence[Token]) -> bool:
    """Whether a clause begins as "the number of ..." does."""
    words = [t.lower for t in tokens]
    return any(a == "number" and b == "of" for a, b in pairwise(words))


def _opens_report(tokens: Sequence[Token], start: int) -> bool:
    """Whether a sentence that opens with a day tells what was said on it: "On Monday, the coroner said"."""
    behind = [t.lower for t in tokens if t.start > start]
    return behind[:1] == [","] and bool(_SAYING & set(behind[1:_SUBJECT_REACH]))


def of_saying(tokens: Sequence[Token], start: int) -> bool:
    """Whether the day at a view offset is that on which something was said ("officials said on Monday")."""
    before = [t.lower for t in tokens if t.end <= start][-_SAID_BEFORE:]
    behind = [t.lower for t in tokens if t.start > start][:1]
    if before[-1:] in ([], ["on"]) and len(before) < 2 and _opens_report(tokens, start):
        return True
    while before and before[-1] in _BETWEEN:
        before.pop()
    return bool(before and before[-1] in _SAYING) or bool(behind and behind[0] in ("said", "told", "announced"))
