"""From mentions to facts: the rules are matched, tolls are counted, ages and titles get their holders."""

from collections.abc import Sequence
from dataclasses import replace

from checker.extract.ages import age_holder, without_shared_surnames
from checker.extract.background import Timeline
from checker.extract.crimes import CHARGES, crime
from checker.extract.happenings import foreign, happening, named
from checker.extract.holders import holder, purpose, sides
from checker.extract.lag import leading
from checker.extract.line import Extent, Line
from checker.extract.match import Match, match_line
from checker.extract.others import beside_the_dead, one_of_several
from checker.extract.settle import OPENING, Found, settle
from checker.extract.tolls import Toll, toll_of
from checker.model import Article, Fact, Mention, MentionType, Role, Scope
from checker.rulebook.rules import Rulebook
from checker.values.others import Place, Score
from checker.values.period import Period
from checker.values.quantity import Quantity, Share

_FRAGMENT = 4  # a sentence of fewer tokens is a label, a byline or an answer
_TOLLS = frozenset("killed injured shot missing arrested displaced".split())
_PART_PLACES = frozenset("scene hospital hospitals".split())  # "two died at the scene": others may have died elsewhere
_OF_HAPPENINGS = frozenset("date time place".split())
_SPANS = frozenset("days weeks months years day week month year hours".split())
_SINGULAR = frozenset("was has is".split())
_PLURAL = frozenset("were have are".split())
# what each party to a story has one of: comparable only where the sentences around say the same
BY_PARTY = frozenset("offer contract salary bonus fee".split())
# what a story has one of, and what lasts
LASTING = frozenset(
    "spree siege visit war strike storm fight chase hearing trial meeting outage search blackout flight ceasefire truce campaign"
    " journey voyage march debate speech quake fire blaze battle ordeal rescue operation".split()
)
_BEFORE_NOW = frozenset("previously previous prior past".split())
_TOLD_OF = frozenset("names identities identity photos pictures ages conditions relatives families".split())
_NUMBERS = frozenset("one two three four five six seven eight nine 1 2 3 4 5 6 7 8 9".split())
_BADLY = frozenset("seriously badly critically severely gravely serious critical life-threatening else other".split())
_FATAL = frozenset("died dies dead killed".split())
_DEATH = frozenset("died dies dead succumbed".split())
_SELF = frozenset("himself herself themselves itself".split())


def facts_of(article: Article, mentions: Sequence[Mention], rulebook: Rulebook, extent: Extent | None = None) -> tuple[Fact, ...]:
    """All facts that the rules read in an article, in text order, with the outlet's own stance.

    Args:
        article: as ingested. mentions: everything read in it. rulebook: the rules.
        extent: gives the span of a count together with its noun; that of the numbers reader if None.
    """
    if extent is None:
        from checker.extract.numbers import extent as extent_of_numbers

        extent = extent_of_numbers
    by_sentence: dict[int, list[Mention]] = {}
    for mention in mentions:
        by_sentence.setdefault(mention.sentence, []).append(mention)
    timeline = Timeline(article, mentions)
    read: list[Found] = []
    before: Line | None = None
    place = -1
    own: set[str] = set()
    for sentence in article.sentences:
        if sentence.role is Role.FURNITURE or not sentence.tokens:
            continue
        place += sentence.role is not Role.CAPTION and len(sentence.tokens) >= _FRAGMENT
        line = Line(article, sentence, by_sentence.get(sentence.index, ()), extent)
        if place <= OPENING:
            own |= named(line)
        here: list[Found] = []
        for match in match_line(line, rulebook):
            if match.rule.attribute in _TOLLS:
                found = _toll(line, match, before)
                if found is None or timeline.statistic(sentence) or _of_earlier(line, match):
                    continue
                found = replace(found, background=timeline.background(sentence, found.fact), place=max(place, 0))
            else:
                fact = _fact(line, match, before)
                if fact is None:
                    continue
                if fact.attribute in _OF_HAPPENINGS and foreign(fact.about, own):
                    fact = replace(fact, main_event=False)
                found = Found(fact)
            fact = found.fact
            here.append(replace(found, fact=replace(fact, scope=replace(fact.scope, time=timeline.time_of(sentence, fact)))))
        read += _without_terms(here)
        before = line
    facts = without_shared_surnames(settle(read), mentions)
    return tuple(sorted(facts, key=lambda f: (f.start, f.end, f.rule)))


def _without_terms(found: Sequence[Found]) -> list[Found]:
    """Leave out the terms of a sum ("two men" in "two men and a woman"), and what two phrases read alike."""
    return [
        one
        for number, one in enumerate(found)
        if not any(
            other.fact.rule == one.fact.rule
            and other.fact.start <= one.fact.start
            and one.fact.end <= other.fact.end
            and (n < number or (other.fact.start, other.fact.end) != (one.fact.start, one.fact.end))
            for n, other in enumerate(found)
            if n != number
        )
    ]


def _toll(line: Line, match: Match, before: Line | None) -> Found | None:
    value = match.value.value
    if not isinstance(value, Quantity):
        return None
    toll = toll_of(line, match, before)
    start = min(match.tokens[0], match.filled[0])
    toll = replace(toll, value=beside_the_dead(toll.value, match.rule.attribute, line, start, before))
    if toll.single and set(line.lower[match.tokens[0] : match.tokens[1] + 1]) & _SELF:
        return None
    first = match.filled[0]
    if _disagrees(line, match, toll) or _of_some(line, match) or one_of_several(line, match) or _none_seriously(line, match):
        return None
    part = (
        toll.single
        or toll.named
        or toll.value.share is Share.PART
        or line.lower[max(first - 1, 0)] in ("other", "remaining")
        or _beside_the_dead(line, match)
        or bool(set(line.lower[max(first - 2, 0) : first]) & {"including", "among"})
        or (
            (not toll.value.exact or (toll.value.lower or 0) > 1)
            and bool(_PART_PLACES & set(line.lower[match.tokens[1] : match.tokens[1] + 4]))
        )
    )
    excludes = "others" if toll.value.share is Share.OTHER else ""
    if not excludes and _SELF & set(line.lower[match.tokens[1] :]):
        excludes = "attacker"
    fact = Fact(
        rule=match.rule.id,
        attribute=match.rule.attribute,
        article=line.article.id,
        sentence=line.sentence.index,
        start=toll.start,
        end=toll.end,
        text=line.article.text[toll.start : toll.end],
        value=toll.value,
        about=match.about or match.rule.about or happening(line, first),
        subject=match.subject,
        scope=Scope(population="" if excludes == "others" else _population(toll.value), excludes=excludes, part=part),
        trigger=match.trigger,
        steps=toll.steps,
    )
    behind = line.lower[match.tokens[1] : match.tokens[1] + 2]
    local = (
        bool({"at", "inside", "outside", "in", "near", "on"} & set(behind)) or "found" in line.lower[max(first - 3, 0) : first]
    )
    return Found(fact, single=toll.single, summed=toll.summed, local=local, headline=line.sentence.role is Role.HEADLINE)


def _disagrees(line: Line, match: Match, toll: Toll) -> bool:
    """Whether the verb behind a plural count is singular, and so belongs to another subject ("two guards, has been killed")."""
    value = match.value.value
    if toll.single or toll.summed or not isinstance(value, Quantity) or not value.exact or (value.lower or 0) < 2:
        return False
    behind = set(line.lower[match.filled[1] : match.tokens[1]])
    words = line.lower[max(match.filled[0] - 2, 0) : match.filled[1]]  # "a family of five was killed"
    return bool(behind & _SINGULAR) and not behind & _PLURAL and "of" not in words


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


def _of_earlier(line: Line, match: Match) -> bool:
    """Whether the words before a toll date it before the article's own happening: "days after [five officers] were killed"."""
    before = line.lower[max(match.filled[0] - 12, 0) : match.filled[0]]
    return (before[-1:] == ["after"] and before[-2:-1] != [] and before[-2] in _SPANS) or "follows" in before


def _said_of(line: Line, match: Match, before: Line | None) -> tuple[str, Mention | None]:
    """What a fact other than a toll is about, and whom; before: the sentence before, for "He was 87." """
    rule, first = match.rule, match.filled[0]
    if match.value.type is MentionType.AGE:
        return age_holder(line, match, before)
    if rule.attribute in _OF_HAPPENINGS:
        return match.about or rule.about or happening(line, first), match.subject
    subject = match.subject
    about = rule.about or (purpose(match) if match.about else "")
    if isinstance(match.value.value, Score) and len(match.value.value.sides) == 2 and about == "score":
        about, subject = sides(line, first)
    if about in BY_PARTY:
        return "", subject
    if match.value.type is MentionType.DURATION and not rule.about and about not in LASTING:
        return "", subject
    if subject is None and "{subject}" in rule.message:
        subject = holder(line, first, match.value)
        if subject is None:
            return "", None  # of whom it is said is not told: only its sentence can say what it is compared with
    return about, subject


def _street_like_a_town(line: Line, match: Match) -> bool:
    """Whether a town's name behind "on" or "along" must be a street's: "on Broadway"."""
    value, first = match.value.value, match.filled[0]
    return isinstance(value, Place) and value.level == "city" and line.lower[max(first - 1, 0)] in ("on", "along", "off")


def _names_another(line: Line, at: int) -> bool:
    """Whether a place is only the first word of another name: "outside [Dallas] Opera House"."""
    if at >= len(line.tokens) or not line.tokens[at].is_word or not line.tokens[at].capitalised:
        return False
    return not any(m.type in (MentionType.DATE, MentionType.TIME) for m, _ in line.mentions.get(at, ()))


def _population(value: Quantity) -> str:
    return "" if value.noun_class in ("", "person") else value.noun_class


def _fact(line: Line, match: Match, before: Line | None) -> Fact | None:
    mention = match.value
    start, end = mention.start, mention.end
    if mention.type is MentionType.QUANTITY:
        start, end = line.offsets(*match.filled)
    value = mention.value
    if match.rule.compare.lag and isinstance(value, Period):
        before = leading(value, match.rule.compare.lag)
        if before is None:
            return None
        value = before
    about, subject = _said_of(line, match, before)
    if mention.type is MentionType.AGE and not about and subject is None:
        return None
    if mention.type is MentionType.PLACE and (_names_another(line, match.filled[1]) or _street_like_a_town(line, match)):
        return None
    # an age belongs to its person, whatever noun stands beside it
    population = _population(value) if isinstance(value, Quantity) and mention.type is not MentionType.AGE else ""
    if isinstance(value, Quantity) and value.noun in CHARGES:
        earlier = "earlier " if _BEFORE_NOW & set(line.lower[max(match.filled[0] - 6, 0) : match.filled[0]]) else ""
        population = earlier + crime(line, match.filled[1])
    return Fact(
        rule=match.rule.id,
        attribute=match.rule.attribute,
        article=line.article.id,
        sentence=line.sentence.index,
        start=start,
        end=end,
        text=line.article.text[start:end],
        value=value,
        about=about,
        subject=subject,
        scope=Scope(population=match.population or population),
        trigger=match.trigger,
    )
