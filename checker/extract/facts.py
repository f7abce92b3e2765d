"""From mentions to facts: the rules are matched, tolls are counted, ages and titles get their holders."""

from collections.abc import Sequence
from dataclasses import replace

from checker.extract.age_lists import AGES, listed_ages
from checker.extract.ages import age_holder, without_shared_surnames
from checker.extract.background import Timeline
from checker.extract.crimes import CHARGES, crime
from checker.extract.happenings import another_kind, foreign, happening, named
from checker.extract.holders import holder, purpose, sides
from checker.extract.lag import leading
from checker.extract.line import Extent, Line
from checker.extract.match import Match, match_line
from checker.extract.others import beside_the_dead
from checker.extract.portions import portion_of
from checker.extract.settle import OPENING, Found, settle
from checker.extract.toll_traps import by_own_hand, is_part, no_toll, of_earlier, saved_how, without_the_killer
from checker.extract.tolls import toll_of
from checker.model import Article, Fact, Mention, MentionType, Role, Scope
from checker.rulebook.rules import Rulebook
from checker.values.others import Place, Score
from checker.values.period import Period
from checker.values.quantity import Quantity, Share

_FRAGMENT = 4  # a sentence of fewer tokens is a label, a byline or an answer
_TOLLS = frozenset("killed injured shot missing arrested displaced".split())
_OF_HAPPENINGS = frozenset("date time place".split())
# what each party to a story has one of: comparable only where the sentences around say the same
BY_PARTY = frozenset("offer contract salary bonus fee".split())
# what a story has one of, and what lasts
LASTING = frozenset(
    "spree siege visit war strike storm fight chase hearing trial meeting outage search blackout flight ceasefire truce campaign"
    " journey voyage march debate speech quake fire blaze battle ordeal rescue operation".split()
)
_BEFORE_NOW = frozenset("previously previous prior past".split())


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
    headline: set[str] = set()
    for sentence in article.sentences:
        if sentence.role is Role.FURNITURE or not sentence.tokens:
            continue
        place += sentence.role is not Role.CAPTION and len(sentence.tokens) >= _FRAGMENT
        line = Line(article, sentence, by_sentence.get(sentence.index, ()), extent)
        if place <= OPENING:
            own |= named(line)
        if sentence.role is Role.HEADLINE:
            headline |= named(line)
        here: list[Found] = []
        for match in match_line(line, rulebook):
            if match.rule.attribute in _TOLLS:
                found = _toll(line, match, before)
                if found is None or timeline.statistic(sentence) or of_earlier(line, match):
                    continue
                elsewhere = timeline.background(sentence, found.fact) or another_kind(line, headline)
                found = replace(found, background=elsewhere, place=max(place, 0))
            else:
                fact = _fact(line, match, before)
                if fact is None:
                    continue
                if fact.attribute in _OF_HAPPENINGS and foreign(fact.about, own):
                    fact = replace(fact, main_event=False)
                found = Found(fact)
            fact = found.fact
            here.append(replace(found, fact=replace(fact, scope=replace(fact.scope, time=timeline.time_of(sentence, fact)))))
        if rulebook.get(AGES):
            here += [Found(fact) for fact in listed_ages(line, [found.fact for found in here])]
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
    own_hand = toll.single and by_own_hand(line.lower[match.tokens[0] : match.tokens[1] + 1])
    if (own_hand and match.rule.attribute != "killed") or no_toll(line, match, toll):
        return None
    first = match.filled[0]
    excludes = "others" if toll.value.share is Share.OTHER else "attacker" if without_the_killer(line, match) else ""
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
        scope=Scope(
            "" if excludes == "others" else population_of(toll.value), excludes=excludes, part=is_part(line, match, toll)
        ),
        trigger=match.trigger,
        steps=toll.steps,
    )
    behind = line.lower[match.tokens[1] : match.tokens[1] + 2]
    local = (
        bool({"at", "inside", "outside", "in", "near", "on"} & set(behind)) or "found" in line.lower[max(first - 3, 0) : first]
    )
    headline = line.sentence.role is Role.HEADLINE
    return Found(fact, single=toll.single, summed=toll.summed, local=local, headline=headline, own_hand=own_hand)


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


def population_of(value: Quantity) -> str:
    return "" if value.noun_class in ("", "person") else value.noun_class


def _fact(line: Line, match: Match, preceding: Line | None) -> Fact | None:
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
    about, subject = _said_of(line, match, preceding)
    if mention.type is MentionType.AGE and not about and subject is None:
        return None
    if mention.type is MentionType.MONEY and portion_of(line.tokens, mention.start):
        return None
    if mention.type is MentionType.PLACE and (_names_another(line, match.filled[1]) or _street_like_a_town(line, match)):
        return None
    # an age belongs to its person, whatever noun stands beside it
    population = population_of(value) if isinstance(value, Quantity) and mention.type is not MentionType.AGE else ""
    if isinstance(value, Quantity) and value.noun in CHARGES:
        earlier = "earlier " if _BEFORE_NOW & set(line.lower[max(match.filled[0] - 6, 0) : match.filled[0]]) else ""
        population = earlier + crime(line, match.filled[1])
    if about == "rescued":
        population = saved_how(line, match) or population
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
