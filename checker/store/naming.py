"""Who or what a name means in an archive, and which of its findings and events concern them."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from rapidfuzz import fuzz, process

from checker.codec import decode
from checker.model import Evidence, Finding
from checker.store.file import LISTED, Base, StoreError, decoded
from checker.values.names.folding import plain

NEAR = 5  # like names that are listed when nobody has the one asked for
ALIKE = 60.0  # of a hundred, by rapidfuzz's ratio: "Shamkani" and "Shamkhani" have 94, names that share a syllable or two 50
_ARTICLE = "the "


@dataclass(frozen=True, slots=True)
class Concerned:
    """What concerns a name.

    Attributes:
        findings: ids of those about it, those whose words stand in one sentence with it, and those of its events.
        events: ids of those named after it, that happened there, or of whose articles at least half name it.
    """

    findings: frozenset[str]
    events: frozenset[str]


def folded(name: str) -> str:
    """A name as it is looked for: without case, accents, apostrophes, dots, hyphens, further blanks and a leading article."""
    words = " ".join(plain(name).replace(".", " ").replace("-", " ").split())
    return words.removeprefix(_ARTICLE)


def span(since: date | None, until: date | None) -> tuple[str, list[str]]:
    """A condition on the publication of an article ``a``, and its values: the first and the last day, both included."""
    conditions = ["a.published >= ?"] * (since is not None) + ["a.published < CAST(? AS DATE) + 1"] * (until is not None)
    return " AND ".join(conditions), [day.isoformat() for day in (since, until) if day is not None]


def concerned(base: Base, file: Path, name: str, since: date | None = None, until: date | None = None) -> Concerned:
    """What concerns whoever and whatever has a name.

    A name means everyone who is called so somewhere in the archive, and every person whose family name it is. Besides, the place
    of an event may have it.

    Args:
        name: full, as a family name alone, or the id of an entity. since, until: events need an article between these days.

    Raises:
        StoreError: nobody and nothing has the name; some that are like it are listed.
    """
    wanted = folded(name)
    labels: dict[str, tuple[str, str]] = {
        entity: (kind, label) for entity, kind, label in base.execute("SELECT id, type, label FROM entities").fetchall()
    }
    spelt: dict[str, set[str]] = defaultdict(set)
    for entity, text in base.execute("SELECT DISTINCT entity, text FROM mentions WHERE entity IS NOT NULL").fetchall():
        spelt[entity].add(text)
    ids = {entity for entity in labels if _means(entity, labels[entity], spelt[entity], wanted, name)} if wanted else set()
    events = _events(base, ids, wanted)
    if not ids and not events:
        raise StoreError(f"nobody and nothing is called {name!r}", where=str(file), instead=_near(wanted, labels, spelt))
    names = {labels[entity][1] for entity in ids}.union(*(spelt[entity] for entity in ids))
    within, days = span(since, until)
    if days:
        told = base.execute(f"SELECT DISTINCT a.event FROM articles a WHERE {within}", days).fetchall()
        events &= {event for (event,) in told}
    return Concerned(frozenset(_findings(base, file, ids, names, wanted, events)), frozenset(events))


def _means(entity: str, known: tuple[str, str], spelt: Iterable[str], wanted: str, name: str) -> bool:
    kind, label = known
    called = folded(label)
    if entity == name or wanted == called or (kind == "person" and called.endswith(f" {wanted}")):
        return True
    return any(folded(text) == wanted for text in spelt)


def _events(base: Base, ids: set[str], wanted: str) -> set[str]:
    """Ids of events: named after one of the entities, at a place of the name, or named in half of the articles."""
    found = {
        event
        for event, place in base.execute("SELECT id, place FROM events").fetchall()
        if ids.intersection(event.partition("#")[0].split("|")) or (wanted and folded(place) == wanted)
    }
    half = base.execute(
        f"""
        WITH naming AS (SELECT DISTINCT number FROM mentions WHERE entity IN {LISTED})
        SELECT a.event FROM articles a LEFT JOIN naming n ON n.number = a.number
        WHERE a.event IN (SELECT id FROM events) GROUP BY a.event HAVING 2 * count(n.number) >= count(*)
        """,
        [sorted(ids)],
    ).fetchall()
    return found | {event for (event,) in half}


def _findings(base: Base, file: Path, ids: set[str], names: set[str], wanted: str, events: set[str]) -> set[str]:
    about = {
        found
        for found, subject, event in base.execute("SELECT id, subject, event FROM findings").fetchall()
        if event in events or subject in names or (subject and folded(subject.removeprefix("named:")) == wanted)
    }
    of_a_fact = base.execute(
        "SELECT DISTINCT e.finding FROM evidence e JOIN articles a ON a.id = e.article JOIN facts x ON x.number = a.number"
        f" AND x.start = e.start JOIN mentions m ON m.number = a.number AND m.text = x.subject WHERE m.entity IN {LISTED}",
        [sorted(ids)],
    ).fetchall()
    about |= {found for (found,) in of_a_fact}
    named: dict[str, list[int]] = defaultdict(list)
    for article, start in base.execute(
        "SELECT a.id, m.start FROM mentions m JOIN articles a ON a.number = m.number SEMI JOIN evidence e ON e.article = a.id"
        f" WHERE m.entity IN {LISTED}",
        [sorted(ids)],
    ).fetchall():
        named[article].append(start)
    others = base.execute(
        "SELECT id, data FROM findings WHERE id IN"
        f" (SELECT finding FROM evidence WHERE article IN {LISTED}) AND id NOT IN {LISTED}",
        [sorted(named), sorted(about)],
    ).fetchall()
    with decoded(file):
        return about | {found for found, data in others if _beside(decode(Finding, data).evidence, named)}


def _beside(evidence: Iterable[Evidence], named: dict[str, list[int]]) -> bool:
    """Whether a name stands in the sentence of a piece of evidence."""
    return any(
        e.sentence_start <= start < e.sentence_start + len(e.sentence) for e in evidence for start in named.get(e.article, ())
    )


def _near(wanted: str, labels: dict[str, tuple[str, str]], spelt: dict[str, set[str]]) -> str:
    """Names like one that nobody has, those that it is a part of first; of any spelling, as the archive calls the bearers."""
    bearer: dict[str, str] = {}
    for entity in sorted(labels):
        label = labels[entity][1]
        for text in (label, *sorted(spelt[entity])):
            bearer.setdefault(folded(text), label)
    inside = sorted((text for text in bearer if wanted and f" {wanted} " in f" {text} "), key=len)
    found = process.extract(wanted, list(bearer), scorer=fuzz.ratio, score_cutoff=ALIKE, limit=4 * NEAR) if wanted else []
    near = list(dict.fromkeys(bearer[text] for text in (*inside, *(text for text, _, _ in found))))[:NEAR]
    return (
        f"like it are {', '.join(map(repr, near))}" if near else "give a full name; SELECT type, label FROM entities lists them"
    )
