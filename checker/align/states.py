"""Claims of states: what the articles of a story say of its suspects, its victims, or of one person by name."""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from checker.align.claims import Story
from checker.model import Claim, Entity, Fact, Reading
from checker.values.others import State

JOINED = "the one"  # scope of a claim in which every role is one person: no article names a second one
ALONE = "alone"  # scope of a claim about the only person named in a role
SEVERAL = "several"  # scope of a claim about a role that several named persons hold


def state_claims(
    readings: Sequence[Reading], stories: Sequence[Story], entity_of: Mapping[tuple[str, int, int], Entity]
) -> tuple[Claim, ...]:
    """One claim for each story and set of states, and one for each person if the story names several.

    Facts of other happenings are left out. A role is joined to a name when the whole story names only one person in it.
    """
    by_id = {r.article.id: r for r in readings}
    claims: list[Claim] = []
    for story in stories:
        groups: dict[str, list[Fact]] = defaultdict(list)
        for article in story.articles:
            for fact in by_id[article].facts:
                if isinstance(fact.value, State) and fact.main_event:
                    groups[fact.rule].append(fact)
        for rule, facts in sorted(groups.items()):
            claims += _of_a_story(rule, facts, story, entity_of)
    return tuple(claims)


def _of_a_story(rule: str, facts: Sequence[Fact], story: Story, entity_of: Mapping[tuple[str, int, int], Entity]) -> list[Claim]:
    by_person: dict[str, list[Fact]] = defaultdict(list)
    for fact in facts:
        entity = entity_of.get((fact.article, fact.subject.start, fact.subject.end)) if fact.subject else None
        if entity is not None:
            by_person[entity.id].append(fact)
    out = [_claim(rule, facts, "", story, JOINED if len(by_person) < 2 else SEVERAL)]
    scope = ALONE if len(by_person) < 2 else ""
    out += [_claim(rule, own, person, story, scope) for person, own in sorted(by_person.items())]
    return [claim for claim in out if len(claim.facts) > 1]


def _claim(rule: str, facts: Sequence[Fact], subject: str, story: Story, scope: str) -> Claim:
    return Claim(":".join((rule, subject, story.key, scope)), rule, facts[0].attribute, subject, story.key, scope, tuple(facts))
