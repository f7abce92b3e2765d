"""What comparing has found, into the archive's tables: all of it anew, or the part around some articles."""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence

from checker.model import ClaimSummary, Finding, Report
from checker.store import rows
from checker.store.file import LISTED, Base, insert, temporary
from checker.store.neighbours import Around

_OF_READINGS = ("articles", "readings", "vectors", "postings", "bearers", "mentions", "facts")
_OF_COMPARING = ("events", "claims", "claim_articles", "findings", "evidence", "entities")
_NAMES = ("people.name", "people.title")  # findings about a name, wherever in the archive it stands


def forget(base: Base, ids: Sequence[str]) -> int:
    """Takes articles out, with what was found in them; the rest of their stories is to be compared again. How many there were."""
    temporary(base, "leaving", "id VARCHAR", ((article,) for article in ids))
    old = base.execute("SELECT number FROM articles SEMI JOIN leaving USING (id)").fetchall()
    if not old:
        return 0
    theirs = "SELECT event FROM articles SEMI JOIN leaving USING (id)"
    base.execute(f"UPDATE articles SET compared = false WHERE event <> '' AND event IN ({theirs})")
    numbers = rows.listed([number for (number,) in old])
    for table in _OF_READINGS:
        base.execute(f"DELETE FROM {table} WHERE number IN ({numbers})")
    findings = base.execute("SELECT DISTINCT e.finding FROM evidence e SEMI JOIN leaving l ON l.id = e.article").fetchall()
    claims = base.execute("SELECT DISTINCT c.claim FROM claim_articles c SEMI JOIN leaving l ON l.id = c.article").fetchall()
    _drop(base, [found for (found,) in findings], [at for (at,) in claims])
    return len(old)


def _drop(base: Base, findings: Sequence[str], claims: Sequence[int]) -> None:
    temporary(base, "dropped", "id VARCHAR", ((found,) for found in findings))
    base.execute("DELETE FROM findings WHERE id IN (SELECT id FROM dropped)")
    base.execute("DELETE FROM evidence WHERE finding IN (SELECT id FROM dropped)")
    base.execute(f"DELETE FROM claims WHERE number IN ({rows.listed(claims)})")
    base.execute(f"DELETE FROM claim_articles WHERE claim IN ({rows.listed(claims)})")


def write_all(base: Base, report: Report) -> None:
    """A report on all articles of the archive in place of what was found before."""
    for table in _OF_COMPARING:
        base.execute(f"DELETE FROM {table}")
    _insert(base, report, report.findings, report.claims)
    insert(base, "entities", rows.entity_rows(report.entities))
    _assign(base, report, {article.id for article in report.articles})
    _attribute(base, report, None)


def write_part(base: Base, report: Report, near: Around, dirty: Sequence[int], ids: Mapping[int, str]) -> None:
    """A report on some articles and their neighbourhood.

    Written are the stories of the articles and of their neighbours, and every finding in which one of the articles takes part;
    what was found before about the same is taken out.

    Args:
        dirty: numbers of the articles. ids: of all articles of the report by number.
    """
    mine = {ids[n] for n in dirty}
    core = mine | {ids[n] for n in near.story}
    events = {event for (event,) in base.execute(
        f"SELECT DISTINCT event FROM articles WHERE event <> '' AND number IN ({rows.listed([*dirty, *near.story])})"
    ).fetchall()}  # fmt: skip
    told = {event.id for event in report.events}
    again = _places(base, near.told)

    def written(noun: Finding | ClaimSummary) -> bool:
        articles = set(rows.articles_of(noun))
        if noun.event in told or articles & mine:
            return True
        if noun.event:
            return False
        if noun.rule not in _NAMES and articles <= core:
            return True  # quotations and slips inside a story
        return isinstance(noun, Finding) and any((e.article, e.start) in again for e in noun.evidence)

    findings = [f for f in report.findings if written(f)]
    claims = [c for c in report.claims if written(c)]
    old_findings, old_claims = _superseded(base, set(ids.values()), mine, core, events, near.told, findings, claims)
    _drop(base, old_findings, old_claims)
    temporary(base, "rewritten", "id VARCHAR", ((event,) for event in events | told))
    base.execute("DELETE FROM events WHERE id IN (SELECT id FROM rewritten)")
    _insert(base, report, findings, claims)
    known = {found for (found,) in base.execute("SELECT id FROM entities").fetchall()}
    fresh = [e for e in report.entities if e.id not in known and any(m.article in mine for m in e.mentions)]
    insert(base, "entities", rows.entity_rows(fresh))
    _assign(base, report, core)
    _attribute(base, report, mine)
    base.execute("DELETE FROM events WHERE id NOT IN (SELECT event FROM articles)")  # of stories that were told by nobody else


def _places(base: Base, findings: Collection[str]) -> set[tuple[str, int]]:
    found = base.execute(f"SELECT article, start FROM evidence WHERE finding IN {LISTED}", [sorted(findings)]).fetchall()
    return {(article, start) for article, start in found}


def _superseded(
    base: Base,
    loaded: set[str],
    mine: set[str],
    core: set[str],
    events: Collection[str],
    told: Collection[str],
    findings: Sequence[Finding],
    claims: Sequence[ClaimSummary],
) -> tuple[list[str], list[int]]:
    """What the archive holds that would be found again if it still held: ids of findings, numbers of claims."""
    temporary(base, "loaded", "id VARCHAR", ((article,) for article in sorted(loaded)))
    new_findings, new_claims = {f.id for f in findings}, {(c.id, c.event) for c in claims}

    def goes(articles: set[str], event: str, rule: str) -> bool:
        inside = articles <= loaded
        return bool(articles & mine) or (inside and (event in events if event else rule not in _NAMES and articles <= core))

    out_findings: list[str] = []
    taking: dict[str, set[str]] = defaultdict(set)
    kinds: dict[str, tuple[str, str]] = {}
    rows_found = base.execute(
        "SELECT f.id, f.event, f.rule, e.article FROM findings f JOIN evidence e ON e.finding = f.id WHERE f.id IN"
        " (SELECT finding FROM evidence SEMI JOIN loaded ON loaded.id = evidence.article)"
    ).fetchall()
    for found, event, rule, article in rows_found:
        taking[found].add(article)
        kinds[found] = (event, rule)
    for found, articles in taking.items():
        event, rule = kinds[found]
        if found in new_findings or goes(articles, event, rule) or (found in told and articles <= loaded):
            out_findings.append(found)
    members: dict[int, set[str]] = defaultdict(set)
    known: dict[int, tuple[str, str, str]] = {}
    claims_found = base.execute(
        "SELECT c.number, c.id, c.event, c.rule, a.article FROM claims c JOIN claim_articles a ON a.claim = c.number"
        " WHERE c.number IN (SELECT claim FROM claim_articles SEMI JOIN loaded ON loaded.id = claim_articles.article)"
    ).fetchall()
    for at, claim, event, rule, article in claims_found:
        members[at].add(article)
        known[at] = (claim, event, rule)
    out_claims = [
        at for at, articles in members.items() if known[at][:2] in new_claims or goes(articles, known[at][1], known[at][2])
    ]
    return out_findings, out_claims


def _insert(base: Base, report: Report, findings: Sequence[Finding], claims: Sequence[ClaimSummary]) -> None:
    sources = {article.id: article.source for article in report.articles}
    (first,) = base.execute("SELECT coalesce(max(number), 0) + 1 FROM claims").fetchone() or (1,)
    insert(base, "events", map(rows.event_row, report.events))
    insert(base, "claims", (rows.claim_row(at, claim) for at, claim in enumerate(claims, first)))
    insert(base, "claim_articles", ((at, a) for at, claim in enumerate(claims, first) for a in rows.articles_of(claim)))
    insert(base, "findings", map(rows.finding_row, findings))
    insert(base, "evidence", (row for finding in findings for row in rows.evidence_rows(finding, sources)))


def _assign(base: Base, report: Report, articles: Collection[str]) -> None:
    """Tells the articles which event and which origin they are of, and that they have been compared."""
    event_of = {article: event.id for event in report.events for article in event.articles}
    temporary(
        base,
        "assigned",
        "id VARCHAR, event VARCHAR, origin VARCHAR",
        ((a.id, event_of.get(a.id, ""), a.origin) for a in report.articles if a.id in articles),
    )
    base.execute(
        "UPDATE articles SET event = s.event, origin = s.origin, compared = true FROM assigned s WHERE articles.id = s.id"
    )


def _attribute(base: Base, report: Report, articles: Collection[str] | None) -> None:
    """Tells the mentions of articles, or all, whom they mean."""
    by_id = {article.id: article for article in report.articles}
    meant = [
        (m.article, *by_id[m.article].original(m.start, m.end), entity.id)
        for entity in report.entities
        for m in entity.mentions
        if articles is None or m.article in articles
    ]
    temporary(base, "meant", "article VARCHAR, start UINTEGER, stop UINTEGER, entity VARCHAR", meant)
    base.execute(
        "UPDATE mentions SET entity = s.entity FROM (SELECT a.number, m.start, m.stop, m.entity FROM meant m JOIN articles a"
        " ON a.id = m.article) s WHERE mentions.number = s.number AND mentions.start = s.start AND mentions.stop = s.stop"
    )
