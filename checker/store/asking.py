"""Questions to an archive: what a draft disagrees with, and what has been found since a day, of an event or of a name."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from checker.align.claims import Story, with_event
from checker.codec import decode
from checker.model import Article, ClaimSummary, Entity, Event, Finding, Reading, Report
from checker.pipeline import VERSION, Options, Progress, compared, read_wanted, uncollected, wanted_of
from checker.rulebook import load_rules
from checker.store import rows
from checker.store.adding import load, made_with
from checker.store.file import LISTED, Base, StoreError, decoded, reading
from checker.store.naming import concerned, span
from checker.store.neighbours import around


def check(file: Path, paths: Sequence[str], options: Options, *, progress: Progress | None = None) -> Report:
    """The report on drafts beside the articles of an archive: only what a draft takes part in. The archive stays as it is.

    An article of the archive under the path of a draft is an older state of it, and left out.

    Raises:
        StoreError: the archive cannot be opened, or was made with other rules.
        RuleError: a rule file is wrong.
    """
    rulebook = load_rules([Path(p) for p in options.rules])
    wanted, problems = wanted_of(paths, options.limits)
    with uncollected():
        drafts, more = read_wanted(wanted, rulebook, options, progress)
        at_hand = {-1 - n: draft for n, draft in enumerate(drafts)}
        own = {draft.carried.reading.article.id for draft in drafts}
        with reading(file) as base:
            _require_made(base, file, made_with(rulebook, options))
            near = around(base, at_hand, whole_stories=False)
            known = load(base, sorted(near.story | near.company), file)
        known = {n: read for n, read in known.items() if read.carried.reading.article.id not in own}
        apart = {known[n].carried.reading.article.id for n in near.company if n in known}
        # so little is compared that other processes would take longer to start
        report = compared([*drafts, *known.values()], (*problems, *more), rulebook, replace(options, jobs=1), apart=apart)
    return _with(report, own)


def _require_made(base: Base, file: Path, made: str) -> None:
    other = base.execute("SELECT count(*) FROM articles WHERE made <> ?", [made]).fetchone()
    if other != (0,):
        raise StoreError(
            "was made with other rules or by another release",
            where=str(file),
            instead="checker archive add --store FILE renews it",
        )


def _with(report: Report, own: set[str]) -> Report:
    """The part of a report that some articles take part in."""
    findings = tuple(f for f in report.findings if any(e.article in own for e in f.evidence))
    claims = tuple(c for c in report.claims if own & set(rows.articles_of(c)))
    shown = own.union(*map(rows.articles_of, findings), *map(rows.articles_of, claims))
    readings = tuple(r for r in report.readings if r.article.id in shown)
    return replace(
        report,
        articles=tuple(r.article for r in readings),
        entities=tuple(e for e in report.entities if any(m.article in own for m in e.mentions)),
        events=tuple(e for e in report.events if own & set(e.articles)),
        claims=claims,
        findings=findings,
        readings=readings,
    )


@dataclass(frozen=True, slots=True)
class Question:
    """Which findings are asked for; without any limit all.

    Attributes:
        since, until: first and last day on which one of the articles that take part was published.
        finding: id of one, or its first digits. event: id of an event.
        entity: name or id of a person, body or place that findings concern (``naming.concerned``).
    """

    since: date | None = None
    until: date | None = None
    event: str = ""
    entity: str = ""
    finding: str = ""


def ask(file: Path, question: Question, rules: Sequence[str] = ()) -> Report:
    """What an archive has found, with the articles that take part.

    Args:
        rules: directories with more rules, if it was made with some; the report names their digest.

    Raises:
        StoreError: the archive cannot be opened, or knows no such event or name.
    """
    with reading(file) as base:
        ids, articles = _asked(base, file, question)
        made = base.execute(f"SELECT id, data FROM findings WHERE id IN {LISTED}", [ids]).fetchall()
        with decoded(file):
            findings = {found: decode(Finding, data) for found, data in made}
        taking = {a for f in findings.values() for a in rows.articles_of(f)} | (articles if question.entity else set())
        claims, events = _around(base, file, taking, question)
        taking |= articles | {a for c in claims for a in rows.articles_of(c)}
        readings = _readings(base, file, taking)
        entities = _entities(base, taking)
        digest = load_rules([Path(p) for p in rules]).digest
    return Report(
        version=VERSION,
        rules=digest,
        aligner="lexical",
        model="",
        articles=tuple(r.article for r in readings),
        entities=entities,
        events=events,
        claims=claims,
        findings=tuple(sorted(findings.values(), key=_order)),
        readings=readings,
    )


def _order(finding: Finding) -> tuple[object, ...]:
    return (-finding.severity.weight, -finding.confidence.weight, finding.attribute, finding.subject, finding.id)


def _asked(base: Base, file: Path, question: Question) -> tuple[list[str], set[str]]:
    """The ids of the findings asked for, and articles to be shown in any case: those of the events asked for."""
    conditions = ["true"]
    values: list[str | list[str]] = []
    articles: set[str] = set()
    if question.finding:
        conditions.append("starts_with(f.id, ?)")
        values.append(question.finding)
    within, days = span(question.since, question.until)
    if days:
        conditions.append(f"f.id IN (SELECT e.finding FROM evidence e JOIN articles a ON a.id = e.article WHERE {within})")
        values += days
    if question.event:
        articles = {a for (a,) in base.execute("SELECT id FROM articles WHERE event = ?", [question.event]).fetchall()}
        if not articles:
            raise StoreError(f"no event has the id {question.event!r}", where=str(file), instead=_some_events(base))
        conditions.append(
            "(f.event = ? OR f.id IN (SELECT finding FROM evidence e JOIN articles a ON a.id = e.article GROUP BY finding"
            " HAVING bool_and(a.event = ?)))"
        )
        values += [question.event, question.event]
    if question.entity:
        named = concerned(base, file, question.entity, question.since, question.until)
        if not question.event:
            theirs = base.execute(f"SELECT id FROM articles WHERE event IN {LISTED}", [sorted(named.events)]).fetchall()
            articles |= {article for (article,) in theirs}
        conditions.append(f"f.id IN {LISTED}")
        values.append(sorted(named.findings))
    found = base.execute(f"SELECT f.id FROM findings f WHERE {' AND '.join(conditions)} ORDER BY f.id", values).fetchall()
    return [each for (each,) in found], articles


def _some_events(base: Base) -> str:
    found = base.execute("SELECT id FROM events WHERE id IN (SELECT event FROM findings) ORDER BY day DESC LIMIT 3").fetchall()
    return "such as " + ", ".join(f"{event!r}" for (event,) in found) if found else "SELECT id, label FROM events lists them"


def _around(base: Base, file: Path, taking: set[str], question: Question) -> tuple[tuple[ClaimSummary, ...], tuple[Event, ...]]:
    """The claims and events of findings, or of the event asked for."""
    ids = sorted(taking)
    event = question.event or None
    made = base.execute(
        "SELECT data FROM claims WHERE event = ? OR number NOT IN"
        f" (SELECT claim FROM claim_articles WHERE article NOT IN {LISTED}) ORDER BY number",
        [event, ids],
    ).fetchall()
    told = base.execute(
        f"SELECT data FROM events WHERE id = ? OR id IN (SELECT event FROM articles WHERE id IN {LISTED}) ORDER BY id",
        [event, ids],
    ).fetchall()
    with decoded(file):
        return tuple(decode(ClaimSummary, data) for (data,) in made), tuple(decode(Event, data) for (data,) in told)


def _readings(base: Base, file: Path, articles: set[str]) -> tuple[Reading, ...]:
    known = base.execute(
        f"SELECT number, event, origin FROM articles WHERE id IN {LISTED} ORDER BY path, number", [sorted(articles)]
    ).fetchall()
    read = load(base, [number for number, _, _ in known], file)
    return tuple(_placed(read[number].carried.reading, event, origin) for number, event, origin in known)


def _placed(known: Reading, event: str, origin: str) -> Reading:
    """A reading with its event and origin filled in."""
    article: Article = replace(known.article, origin=origin)
    story = Story(event, "", "", ())
    return Reading(article, known.mentions, tuple(with_event(f, story, not f.main_event) for f in known.facts))


def _entities(base: Base, articles: set[str]) -> tuple[Entity, ...]:
    """Who and what is named in articles, with the spellings there; most frequent first."""
    found = base.execute(
        f"""
        SELECT e.id, any_value(e.type), any_value(e.label), m.text, count(*) AS times FROM mentions m
        JOIN articles a ON a.number = m.number AND a.id IN {LISTED} JOIN entities e ON e.id = m.entity
        GROUP BY e.id, m.text ORDER BY e.id, times DESC, m.text
        """,
        [sorted(articles)],
    ).fetchall()
    names: dict[tuple[str, str, str], list[str]] = {}
    for entity, kind, label, text, _ in found:
        names.setdefault((entity, kind, label), []).append(text)
    return tuple(Entity(entity, kind, label, tuple(spelt), ()) for (entity, kind, label), spelt in names.items())
