"""When a count that a rule has matched is no toll of its own, or only a part of one."""

from itertools import pairwise

from checker.extract.line import Line
from checker.extract.match import Match
from checker.extract.others import one_of_several
from checker.extract.tolls import Toll
from checker.values.nouns import singular
from checker.values.quantity import Quantity, Share

_PART_PLACES = frozenset("scene hospital hospitals".split())  # "two died at the scene": others may have died elsewhere
# what only some of all who are saved are saved by, and from
_MEANS = frozenset("ladder ladders boat boats helicopter helicopters rope ropes crane lorry truck air sea foot hand".split())
_SITES = frozenset(
    "roof rooftop roofs rooftops floor floors balcony balconies window windows cellar basement lift elevator".split()
)
_WAY_REACH = 6
_THERE = frozenset("inside outside scene there".split())
_FOUND_REACH, _THERE_REACH = 8, 8
_AT_ONCE = ("on the spot", "instantly", "outright", "immediately", "on impact", "on the way", "en route", "on arrival")
_SPANS = frozenset("days weeks months years day week month year hours".split())
_SINGULAR = frozenset("was has is".split())
_PLURAL = frozenset("were have are".split())
_TOLD_OF = frozenset("names identities identity photos pictures ages conditions relatives families".split())
_NUMBERS = frozenset("one two three four five six seven eight nine 1 2 3 4 5 6 7 8 9".split())
_BADLY = frozenset("seriously badly critically severely gravely serious critical life-threatening else other".split())
_SLIGHTLY = frozenset("minor slight slightly lightly non-life-threatening nonlife-threatening non-life nonlife".split())
_FATAL = frozenset("died dies dead killed".split())
_DEATH = frozenset("died dies dead succumbed".split())
_SELF = frozenset("himself herself themselves itself".split())
_CAME = frozenset("came comes coming happened occurred".split())
_ORDINALS = frozenset("second third fourth fifth sixth seventh eighth ninth tenth".split())
_KILLERS = frozenset(
    "gunman gunmen attacker attackers shooter shooters bomber bombers suspect suspects assailant himself".split()
)
_UNBORN = frozenset("unborn fetus foetus".split())
_HARMED = frozenset("dead killed injured wounded hurt missing arrested shot".split())


def no_toll(line: Line, match: Match, toll: Toll) -> bool:
    """Whether a count says nothing of how many there were: it is another subject's, an old figure, one of several told of one by
    one, or too little told of."""
    first, stop = match.filled
    if toll.single:
        words = line.lower[max(first - 1, 0) : stop]
        if match.tokens[0] < first and line.lower[stop : stop + 1] in (["'s"], ["'"]):
            return True  # "he shot his wife's sons"
        if not _ORDINALS.isdisjoint(words) or not _UNBORN.isdisjoint(words):
            return True  # "a third person died": one of three; the unborn are counted by some and not by others
    return any(
        trap(line, match) for trap in (_of_some, one_of_several, _none_seriously, _of_the_next, _was_so_far)
    ) or _disagrees(line, match, toll)


def is_part(line: Line, match: Match, toll: Toll) -> bool:
    """Whether others may have met with the same beside those counted."""
    first = match.filled[0]
    return (
        toll.single
        or toll.named
        or toll.value.share is Share.PART
        or line.lower[max(first - 1, 0)] in ("other", "remaining")
        or _beside_the_dead(line, match)
        or _by_gravity(line, match)
        or _found_there(line, match)
        or _one_of_them(line, match)
        or ("also" in line.lower[match.tokens[0] : match.tokens[1]] and not toll.value.named)
        or _some_of_these(line, match)
        or (
            (not toll.value.exact or (toll.value.lower or 0) > 1)
            and (
                bool(_PART_PLACES & set(line.lower[match.tokens[1] : match.tokens[1] + 4]))
                or _before_others(line.lower[match.tokens[1] : match.tokens[1] + 4])
            )
        )
    )


def _one_of_them(line: Line, match: Match) -> bool:
    """Whether a bare "one" is one of those spoken of before: "shot at two of them, injuring one"."""
    first = match.filled[0]
    return line.lower[first] == "one" and "them" in line.lower[:first]


def _found_there(line: Line, match: Match) -> bool:
    """Whether those counted are the wounded whom the police found somewhere: others may have left or hidden."""
    first, stop = match.filled
    before, behind = line.lower[max(first - _FOUND_REACH, 0) : first], line.lower[stop : stop + _THERE_REACH]
    return match.rule.attribute == "shot" and "found" in before and not _THERE.isdisjoint(behind)


def _before_others(behind: list[str]) -> bool:
    """Whether those counted died before others may have: "died on the spot", "were killed instantly"."""
    text = f" {' '.join(behind)} "
    return any(f" {phrase} " in text for phrase in _AT_ONCE)


def without_the_killer(line: Line, match: Match) -> bool:
    """Whether the killer is not counted: "six people, not counting the gunman, were killed", "killed five and then himself"."""
    return _leaves_out_the_killer(line, match) or not _SELF.isdisjoint(line.lower[match.tokens[1] :])


def by_own_hand(words: list[str]) -> bool:
    """Whether somebody killed or hurt himself: "shot himself", "took her own life"."""
    return not _SELF.isdisjoint(words) or ("own" in words and "life" in words) or words[-1:] == ["suicide"]


def _disagrees(line: Line, match: Match, toll: Toll) -> bool:
    """Whether the verb behind a plural count is singular, and so belongs to another subject ("two guards, has been killed")."""
    value = match.value.value
    if toll.single or toll.summed or not isinstance(value, Quantity) or not value.exact or (value.lower or 0) < 2:
        return False
    behind = set(line.lower[match.filled[1] : match.tokens[1]])
    words = line.lower[max(match.filled[0] - 2, 0) : match.filled[1]]  # "a family of five was killed", "a couple was killed"
    return bool(behind & _SINGULAR) and not behind & _PLURAL and "of" not in words and "couple" not in words


def _of_some(line: Line, match: Match) -> bool:
    """Whether a count is of those somebody tells of, or those of whom one has died since: "the names of [two men] who were hurt";
    "one of [five people] hurt in the fire has died"."""
    first, stop = match.filled
    before = line.lower[max(first - 3, 0) : first]
    if "of" not in before[-2:]:
        return False
    noun = before[before.index("of") - 1] if before.index("of") else ""
    if noun in _TOLD_OF:
        return True
    behind = line.lower[stop:]
    if noun not in _NUMBERS or match.rule.attribute not in ("killed", "injured") or not _DEATH & set(behind):
        return False
    return match.rule.attribute == "injured" or behind[:1] not in (["killed"], ["slain"], ["murdered"], ["dead"])


def _was_so_far(line: Line, match: Match) -> bool:
    """Whether a figure is the old one: "the toll rose from [12] to 19"."""
    first, stop = match.filled
    return line.lower[max(first - 1, 0) : first] == ["from"] and line.lower[stop : stop + 1] == ["to"]


def _of_the_next(line: Line, match: Match) -> bool:
    """Whether the figure behind a verb has a verb of its own, as in a headline without commas: "two killed [five] injured"."""
    verb, (first, stop) = match.tokens[0], match.filled
    if verb >= first or _HARMED.isdisjoint(line.lower[stop : stop + 1]):
        return False
    return any(filled.stop == verb for at in range(max(verb - 3, 0), verb) for filled in line.fill("people", at))


def _none_seriously(line: Line, match: Match) -> bool:
    """Whether nobody is said to be badly hurt, which leaves open how many were hurt: "none were seriously injured"."""
    value = match.value.value
    behind = line.lower[match.filled[1] : match.tokens[1] + 3]
    return isinstance(value, Quantity) and value.upper == 0 and bool(_BADLY & set(behind))


def _beside_the_dead(line: Line, match: Match) -> bool:
    """Whether those shot stand beside others who died of it: "one man was killed and [two women] were shot"."""
    if match.rule.attribute != "shot":
        return False
    before = line.lower[: match.filled[0]]
    deaths = [at for at, word in enumerate(before) if word in _FATAL]
    between = set(before[deaths[-1] :]) if deaths else set()
    return bool({"and", ",", "while"} & between) and not {"after", "when", "in"} & between


def _some_of_these(line: Line, match: Match) -> bool:
    """Whether a count is told as a part: "including [two nurses]", "the dead include [a child]", "[two] were among the dead"."""
    stop, (first, last) = match.tokens[1], match.filled
    before = line.lower[max(first - 2, 0) : first]
    if {"including", "include", "includes", "included"} & set(before) or "among" in line.lower[last:stop]:
        return True
    whole = before == ["among", "the"] and not _HARMED.isdisjoint(line.lower[last : last + 1])  # "among the 14 killed"
    return "among" in before and not whole


def _leaves_out_the_killer(line: Line, match: Match) -> bool:
    """Whether an aside takes the killer out of the count: "six people, not counting the gunman, were killed"."""
    behind = line.lower[match.filled[1] : match.tokens[1] + 5]
    out = "excluding" in behind or any(a == "not" and b in ("counting", "including") for a, b in pairwise(behind))
    return out and not _KILLERS.isdisjoint(behind)


def _by_gravity(line: Line, match: Match) -> bool:
    """Whether only those hurt so badly are counted: "[two] were seriously injured", "[three] had minor injuries"."""
    if match.rule.attribute != "injured":
        return False
    start, stop = match.tokens
    words = frozenset(line.lower[max(start - 1, 0) : stop])
    return not (_BADLY.isdisjoint(words) and _SLIGHTLY.isdisjoint(words))


def saved_how(line: Line, match: Match) -> str:
    """The one way in which, or place from which, those counted were saved: "[17 people] were rescued by ladder"; "" for all."""
    behind = line.lower[max(match.tokens[1], match.filled[1]) : max(match.tokens[1], match.filled[1]) + _WAY_REACH]
    for at, word in enumerate(behind):
        told = behind[at + 1 : at + 2] if word == "by" else behind[at + 1 :] if word == "from" else []
        found = next((singular(w) for w in told if w in (_MEANS if word == "by" else _SITES)), "")
        if found:
            return found
    return ""


def of_earlier(line: Line, match: Match) -> bool:
    """Whether the words before a toll date it before the article's own happening: "days after [five officers] were killed"."""
    before = line.lower[max(match.filled[0] - 12, 0) : match.filled[0]]
    if (before[-1:] == ["after"] and before[-2:-1] != [] and before[-2] in _SPANS) or "follows" in before:
        return True
    after = len(before) - 1 - before[::-1].index("after") if "after" in before else 0
    came = before[max(after - 4, 0) : after]  # "the attack came a day after a blast killed [eight]"
    return after > 1 and before[after - 1] in _SPANS and not _CAME.isdisjoint(came) and "," not in before[after:]
