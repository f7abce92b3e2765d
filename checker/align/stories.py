"""Articles about one happening: grouped by words, persons, places and days. No positive evidence, no group."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import fields
from datetime import date

from checker.align.profile import Profile, cosine
from checker.align.unions import Unions

# Cosines of word vectors, and days between publications, from which two articles are held to report one event. Calibrated on
# 3,373 crime reports on 2,034 known incidents, where each way taken for itself is right for at least nine of ten pairs. Together
# they join 84 % of the 2,361 pairs of one incident, and 71 pairs of two, most of which are one story filed under two incidents.
# Within PERSON_DAYS, unless in another town; always if the day, an age or another person agrees too:
ALIKE_WITH_PERSON = 0.25
PERSON_DAYS = 40
ALIKE_WITH_PERSON_AND_PLACE = 0.35  # here and below at any distance in time: a trial months after the crime
ALIKE_WITH_PERSON_ANY_TIME = 0.40
ALIKE_WITH_REMEMBERED = 0.30  # two persons, or a person and an age, where the persons stand outside both heads
ALIKE_WITH_STREET_AND_DAY = 0.25
ALIKE_WITH_TOWN_AND_DAY = 0.20
ALIKE_WITH_CITY_AND_DAY = 0.40
ALIKE_WITH_AGE_AND_DAY = 0.25  # and a place
ALIKE_WITH_TOWN = 0.28
ALIKE_WITH_CITY = 0.42  # a large city has several events a day
PLACE_DAYS = 2
EVENT_DAYS = 1
SITE_DAYS = 15  # a street, park or bar named in both heads
ALIKE_ON_DAY = 0.40  # the day that one article names is the other's own, and neither is of another town
ON_DAY_DAYS = 3
ALIKE = 0.55  # words alone
ALIKE_DAYS = 10
ALIKE_AT_ONCE = 0.48  # words alone, within days
AT_ONCE_DAYS = 3
# of articles that have each a street of its own, and at most one person in common whom not both heads name: otherwise linked
# pairs of this kind are two events 3 times in 4
ALIKE_ELSEWHERE = 0.70
ROUND_UP_DAYS = 0
# A lone article joins a group of which it is linked to few, if one link is this much stronger than needed: of 44 more pairs
# that this joins, 42 are of one incident.
CLEAR_MARGIN = 0.15
CLEAR_SHARE = 6  # ... and it is linked to one in as many
BLOCK_LIMIT = 60  # articles that one key may bring together; a larger block is cut into neighbours in time


def stories(profiles: Sequence[Profile]) -> tuple[tuple[str, ...], ...]:
    """Groups of article ids, each group about one main event, articles in the given order."""
    by_id = {p.article: p for p in profiles}
    unions: Unions[str] = Unions()
    links = sorted(_links(profiles))
    members: dict[str, list[str]] = {p.article: [p.article] for p in profiles}
    for _, a, b in links:
        x, y = unions.root(a), unions.root(b)
        if x != y and _groups_agree(members[x], members[y], by_id):
            x, y = min(x, y), max(x, y)
            unions.put(y, into=x)
            members[x] += members.pop(y)
    order = {p.article: n for n, p in enumerate(profiles)}
    groups = [tuple(sorted(group, key=order.__getitem__)) for group in members.values()]
    return tuple(sorted(groups, key=lambda g: order[g[0]]))


def _groups_agree(a: Sequence[str], b: Sequence[str], by_id: dict[str, Profile]) -> bool:
    """Whether most pairs over two groups are linked, so that a chain of weak links does not join two stories.

    A single article needs no more than one link that leaves no doubt: a report of the trial is much like one of the others only.
    """
    # a bounded sample keeps large groups linear
    pairs = [(by_id[x], by_id[y]) for x in a[:6] for y in b[:6]]
    margins = [margin for x, y in pairs if (margin := _margin(x, y)) is not None]
    if len(margins) * 2 >= len(pairs):
        return True
    alone = min(len(a), len(b)) == 1
    return alone and len(margins) * CLEAR_SHARE >= len(pairs) and max(margins, default=0.0) >= CLEAR_MARGIN


def _margin(a: Profile, b: Profile) -> float | None:
    """How much more alike than needed two reports on one event are; None if they are not alike enough.

    Unknown publication times exclude nothing.
    """
    needed = _needed(a, b)
    if needed is None:
        return None
    alike = cosine(a, b)
    return alike - needed if alike >= needed else None


def _needed(a: Profile, b: Profile) -> float | None:
    """How alike the words of two articles must be, by what else speaks for one event; None if no words suffice.

    This is asked first because words are dear to compare, and most pairs that share a key are weeks apart with nothing in common.
    """
    days = _apart(a.published, b.published)
    told, other = a.particulars, b.particulars
    if days > SITE_DAYS and a.persons.isdisjoint(b.persons) and not told.names_the_day(other):
        return None  # none of what follows holds
    if (told.several or other.several) and not _of_one_round_up(a, b, days):
        return None  # last weekend's round-up and this one's are much alike; and one event of a round-up is not all of it
    shared = a.persons & b.persons
    places, sites = a.places & b.places, a.sites & b.sites
    near = not ((places or told.shares_a_street(other)) and a.in_another_town(b))
    if not near:
        places, sites = places - sites, frozenset()  # every town has a Mill Lane
    same_day = told.names_the_day(other)
    same_age = bool(shared or places) and not told.ages.isdisjoint(other.ages)
    ways = []
    if shared:
        if a.head_persons & b.foreground or a.foreground & b.head_persons:
            if same_day or same_age or len(shared) > 1 or (days <= PERSON_DAYS and not a.in_another_town(b)):
                ways.append(ALIKE_WITH_PERSON)
            else:
                ways.append(ALIKE_WITH_PERSON_AND_PLACE if places else ALIKE_WITH_PERSON_ANY_TIME)
        elif same_age or len(shared) > 1:
            ways.append(ALIKE_WITH_REMEMBERED)
    if same_day:
        if near and told.shares_a_street(other):
            ways.append(ALIKE_WITH_STREET_AND_DAY)
        if places:
            ways.append(ALIKE_WITH_CITY_AND_DAY if places <= a.cities else ALIKE_WITH_TOWN_AND_DAY)
            if same_age:
                ways.append(ALIKE_WITH_AGE_AND_DAY)
    if days <= PLACE_DAYS and places and _apart(a.day, b.day) <= EVENT_DAYS:
        ways.append(ALIKE_WITH_CITY if places <= a.cities else ALIKE_WITH_TOWN)
    if days <= SITE_DAYS and sites:
        ways.append(ALIKE_WITH_PERSON)
    if same_day and days <= ON_DAY_DAYS and not a.in_another_town(b):
        ways.append(ALIKE_ON_DAY)
    if days <= ALIKE_DAYS:
        ways.append(ALIKE_AT_ONCE if days <= AT_ONCE_DAYS else ALIKE)
    if ways and told.elsewhere(other) and len(shared) < 2 and not a.head_persons & b.head_persons:
        return max(min(ways), ALIKE_ELSEWHERE)
    return min(ways, default=None)


def _of_one_round_up(a: Profile, b: Profile, days: int) -> bool:
    """Whether two articles, one of them at least a round-up, list the same events, or both open with the same one."""
    told, other = a.particulars, b.particulars
    if days > ROUND_UP_DAYS:
        return days <= PLACE_DAYS and bool(a.sites & b.sites)
    return (told.several and other.several) or bool(
        a.head_persons & b.head_persons or a.sites & b.sites or told.head_streets & other.head_streets
    )


def _apart(a: date | None, b: date | None) -> int:
    return abs((a - b).days) if a and b else 0


def _links(profiles: Sequence[Profile]) -> Iterator[tuple[float, str, str]]:
    """The pairs of articles that are held to report one event, each with how alike they are, negative: for sorting.

    Of a crowd on one event most have the same persons, places and days. What a pair needs is then the same, too, and found once
    for each article and sort of article.
    """
    ranked = sorted(profiles, key=lambda p: (p.published or date.min, p.article))
    sorts: dict[tuple[object, ...], int] = {}
    sort_of = [sorts.setdefault(_all_but_words(p), len(sorts)) for p in ranked]
    when = [p.published.toordinal() if p.published else 0 for p in ranked]
    day, days = [p.particulars.day for p in ranked], [p.particulars.days for p in ranked]
    for n, near in enumerate(_candidates(ranked)):
        one = ranked[n]
        needed_by: dict[int, float | None] = {}
        soon = bisect_right(when, when[n] + SITE_DAYS) if one.published else len(ranked)
        for m in near:
            # as ``_needed`` asks first, without the call: nine of ten pairs end here
            if m >= soon and day[m] not in days[n] and day[n] not in days[m] and one.persons.isdisjoint(ranked[m].persons):
                continue
            other, sort = ranked[m], sort_of[m]
            if sort not in needed_by:
                needed_by[sort] = _needed(one, other)
            needed = needed_by[sort]
            if needed is None:
                continue
            a, b = (one, other) if one.article < other.article else (other, one)
            alike = cosine(a, b)
            if alike >= needed:
                yield -alike, a.article, b.article


def _all_but_words(p: Profile) -> tuple[object, ...]:
    """All that ``_needed`` may look at."""
    return tuple(getattr(p, field.name) for field in fields(p) if field.name not in ("article", "words"))


def _candidates(ranked: Sequence[Profile]) -> Iterator[set[int]]:
    """For each article the later ones in a row in time that share a key with it: a person, or one of their most telling words."""
    blocks: dict[str, list[int]] = defaultdict(list)
    for n, p in enumerate(ranked):
        telling = sorted(p.words.items(), key=lambda x: (-x[1], x[0]))[:12]
        for key in [*p.persons, *(word for word, _ in telling)]:
            blocks[key].append(n)
    near: list[set[int]] = [set() for _ in ranked]
    for block in blocks.values():
        for at, n in enumerate(block):
            near[n].update(block[at + 1 : at + 1 + BLOCK_LIMIT])
    for n, found in enumerate(near):
        near[n] = set()  # what has been asked for need not be kept
        yield found
