"""All forms of a word written with a tilde in a phrase: ``kill~`` is kill, kills, killed, killing.

The forms are over-generated on purpose (``hitted`` does no harm in a set of words to look for); only irregular verbs need a
table.
"""

from functools import cache

_IRREGULAR = {
    "be": "is are was were been being am",
    "have": "has had having",
    "do": "does did done doing",
    "get": "gets got gotten getting",
    "go": "goes went gone going",
    "shoot": "shoots shot shooting",
    "leave": "leaves left leaving",
    "lose": "loses lost losing",
    "die": "dies died dying",
    "slay": "slays slew slain slaying",
    "stand": "stands stood standing",
    "rise": "rises rose risen rising",
    "fall": "falls fell fallen falling",
    "find": "finds found finding",
    "hold": "holds held holding",
    "pay": "pays paid paying",
    "sell": "sells sold selling",
    "buy": "buys bought buying",
    "spend": "spends spent spending",
    "seek": "seeks sought seeking",
    "win": "wins won winning",
    "beat": "beats beat beaten beating",
    "draw": "draws drew drawn drawing",
    "run": "runs ran running",
    "put": "puts putting",
    "hit": "hits hitting",
    "hurt": "hurts hurting",
    "set": "sets setting",
    "cost": "costs costing",
    "give": "gives gave given giving",
    "take": "takes took taken taking",
    "make": "makes made making",
    "become": "becomes became becoming",
    "begin": "begins began begun beginning",
    "bring": "brings brought bringing",
    "drive": "drives drove driven driving",
    "flee": "flees fled fleeing",
    "weigh": "weighs weighed weighing",
    "free": "frees freed freeing",
    "strike": "strikes struck stricken striking",
    "swear": "swears swore sworn swearing",
    "throw": "throws threw thrown throwing",
    "man": "men",
    "woman": "women",
    "child": "children",
    "person": "people persons",
    "life": "lives",
    "body": "bodies",
    "wife": "wives",
    "foot": "feet",
}
_VOWELS = "aeiou"


@cache
def forms(word: str) -> frozenset[str]:
    """Every inflected form of a verb or noun given in its base form, lower case.

    A hyphen keeps its first part: ``re-elect~`` gives re-elected.
    """
    head, dash, last = word.rpartition("-")
    if last in _IRREGULAR:
        found = {last, *_IRREGULAR[last].split()}
    elif last.endswith("e"):
        found = {last, last + "s", last + "d", last[:-1] + "ing"}
    elif last.endswith("y") and last[-2:-1] not in _VOWELS:
        found = {last, last[:-1] + "ies", last[:-1] + "ied", last + "ing"}
    else:
        found = {last, last + "s", last + "ed", last + "ing"}
        if last.endswith(("s", "x", "z", "ch", "sh", "o")):
            found.add(last + "es")
        if len(last) > 2 and last[-1] not in "aeiouwxy" and last[-2] in _VOWELS and last[-3] not in _VOWELS:
            found |= {last + last[-1] + "ed", last + last[-1] + "ing"}
    return frozenset(head + dash + form for form in found)
