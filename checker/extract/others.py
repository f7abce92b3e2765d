"""Of whom "others" are others, and whether "one" is one of several.

"One person was killed and five others were wounded" counts every wounded person; "a woman was wounded and five
others were hurt on the stairs" does not. "One dead, another wounded" counts all of the dead; "one was shot in the
leg, another in the arm" counts two of them one by one.
"""

from dataclasses import replace

from checker.extract.line import Line
from checker.extract.match import Match
from checker.values.quantity import Quantity, Share

# measures nobody is counted in who is counted among the dead
_OF_THE_LIVING = frozenset("injured missing".split())
_DEATH = frozenset(
    "killed kills killing kill dead died dies dying slain slaying slayings fatally fatal death deaths deadly murdered"
    " perished drowned succumbed fatality fatalities lives life".split()
)
_UNBORN = frozenset("unborn fetus foetus miscarriage pregnant".split())
# how else than by "another" a second one is told of: ", one in", "and the second"
_FURTHER = frozenset(", was aged in second third fourth fifth other".split())
# verbs behind a bare "one" that leave no doubt what it counts
_STATES = {"killed": frozenset("dead killed died slain".split()), "injured": frozenset("injured wounded hurt".split())}
# ... and before it, where the verb is active: "killed one, injured four others"
_STATES_OF_ONE = {
    "killed": frozenset("killed kills killing kill dead slew".split()),
    "injured": frozenset("injured injures injuring wounded wounds wounding hurt hurts hurting".split()),
}
_THE_SAME = {
    "injured": frozenset(
        "injured injures injuring injure injuries injury wounded wounds wounding wound hurt hurts hurting hospitalized"
        " hospitalised burned burnt maimed".split()
    ),
    "missing": frozenset("missing unaccounted lost".split()),
}


def beside_the_dead(value: Quantity, attribute: str, line: Line, first: int, before: Line | None) -> Quantity:
    """The figure as one for all, where the others than whom they are counted died; else as it is.

    Args:
        value: of a toll. attribute: its measure. first: token at which the figure or its verb begins.
        before: the sentence before, which is asked when nothing before the figure tells of anybody.
    """
    if value.share is not Share.OTHER or value.named or attribute not in _OF_THE_LIVING:
        return value
    own = line.lower[:first]
    company = own if _DEATH & set(own) or _THE_SAME[attribute] & set(own) or before is None else before.lower
    if not _DEATH & set(company) or _THE_SAME[attribute] & set(company) or _UNBORN & set(company):
        return value  # who lost an unborn child is mostly hurt herself
    return replace(value, share=Share.TOTAL)


def one_of_several(line: Line, match: Match) -> bool:
    """Whether "one" is the first of several who are told of one by one: "one was shot in the leg, the other ...".

    A bare "one" counts only right before its state ("one dead, three injured"), and those who come after it are no more of its
    kind if they met with something else.
    """
    value, (first, stop) = match.value.value, match.filled
    if not isinstance(value, Quantity) or line.lower[first] != "one":
        return False
    behind, attribute = line.lower[stop:], match.rule.attribute
    if any(not _other_state(behind[at:], attribute) for at in _next_ones(behind)):
        return True
    if stop - first > 1 or value.noun or line.lower[first - 1] in _STATES_OF_ONE.get(attribute, frozenset()):
        return False
    state = behind[1:2] if behind[:1] in (["was"], ["is"], ["were"]) else behind[:1]
    return not _STATES.get(attribute, frozenset()) & set(state)


def _next_ones(words: list[str]) -> list[int]:
    """Where a further one is spoken of."""
    triples = zip(words, words[1:], words[2:], strict=False)
    found = [n for n, (a, b, c) in enumerate(triples) if a in (",", "and") and b in ("one", "the", "a") and c in _FURTHER]
    return found + [n for n, word in enumerate(words) if word == "another"]


def _other_state(words: list[str], attribute: str) -> bool:
    """Whether the words tell of the living where the dead are counted, or of the dead where the hurt are."""
    hurt, dead = bool(_THE_SAME["injured"] & set(words)), bool(_DEATH & set(words))
    return (attribute == "killed" and hurt and not dead) or (attribute == "injured" and dead and not hurt)
