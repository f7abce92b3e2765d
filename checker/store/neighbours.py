"""Which articles of an archive those at hand have to be compared with: found through keys, so that their number has a bound."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from checker.align.stories import ALIKE_WITH_PERSON, BLOCK_LIMIT
from checker.engine.keys import Called, day_number, names_in, postings
from checker.engine.reading import Read
from checker.store.file import LISTED, Base, temporary
from checker.store.rows import listed, read_of
from checker.values.names import compare_names

CANDIDATES = 60  # articles that share most keys with one, whose words are compared with its words
CHECKED = 24  # of these, likest first, that a draft is compared with
STORY = 300  # articles of one story that are looked at, nearest in time first
LIKE_NAMES = 8  # other spellings of a name that are looked at, likest first
KEY_NAMES = 40  # names of an archive that share a key, above which the key tells nothing; as in resolve.groups
COMPANY = 80  # articles in all that are looked at for the names of one
TOLD = 20  # findings about these names, nearest in time, that are found anew; others stay as they are
OWN, OTHER = 2, 4  # articles, nearest in time, that are looked at for a name written in the same way, and otherwise


@dataclass(frozen=True, slots=True)
class Around:
    """What a comparison needs.

    Attributes:
        story: numbers of articles that may be of one story with those at hand, with everything else of their stories.
        company: numbers of articles that are there for the names in them.
        told: ids of findings about these names, which are to be found again.
    """

    story: frozenset[int]
    company: frozenset[int]
    told: frozenset[str] = frozenset()


def around(base: Base, at_hand: Mapping[int, Read], *, whole_stories: bool) -> Around:
    """The neighbourhood of articles.

    Args:
        at_hand: by their numbers; by numbers below zero if they are none of the archive's.
        whole_stories: whether the articles of neighbours' stories are wanted too, to write the stories anew.
    """
    if not at_hand:
        return Around(frozenset(), frozenset())
    near = _of_one_story(base, at_hand, CANDIDATES if whole_stories else CHECKED)
    if whole_stories:
        near |= _with_their_stories(base, near | set(at_hand), _middle_day(at_hand))
    company, told = _of_like_names(base, at_hand)
    near -= set(at_hand)
    return Around(frozenset(near), frozenset(company - near - set(at_hand)), frozenset(told))


def _middle_day(at_hand: Mapping[int, Read]) -> int:
    days = sorted(day_number(read.carried.reading.article) for read in at_hand.values())
    return days[len(days) // 2] if days else 0


def _of_one_story(base: Base, at_hand: Mapping[int, Read], most: int) -> set[int]:
    """Those whose words are alike enough for one story, if anything else speaks for it, among those that share most keys."""
    rows = []
    for n, read in at_hand.items():
        day = day_number(read.carried.reading.article)
        rows += [(n, key, day) for key in postings(read.carried.reading, read.words)]
    temporary(base, "probe", "n INTEGER, key UBIGINT, day INTEGER", rows)
    pairs = base.execute(
        f"""
        WITH met AS (
            SELECT d.n, d.key, p.number, abs(p.day - d.day) AS apart
            FROM probe d JOIN postings p ON p.key = d.key AND p.number::INTEGER <> d.n
            QUALIFY row_number() OVER (PARTITION BY d.n, d.key ORDER BY abs(p.day - d.day), p.number) <= {2 * BLOCK_LIMIT}
        )
        SELECT n, number FROM met GROUP BY n, number
        QUALIFY row_number() OVER (PARTITION BY n ORDER BY count(*) DESC, min(apart), number) <= {CANDIDATES}
        """
    ).fetchall()
    words = words_of(base, sorted({number for _, number in pairs}))
    likest: dict[int, list[tuple[float, int]]] = defaultdict(list)
    for n, number in pairs:
        alike = _alike(at_hand[n].words, words[number])
        if alike >= ALIKE_WITH_PERSON:
            likest[n].append((-alike, number))
    return {number for found in likest.values() for _, number in sorted(found)[:most]}


def words_of(base: Base, numbers: Sequence[int]) -> dict[int, dict[str, float]]:
    """The word vectors of articles."""
    rows = base.execute(f"SELECT number, data FROM vectors WHERE number IN ({listed(numbers)})").fetchall()
    return {number: read_of(data).words for number, data in rows}


def _alike(a: Mapping[str, float], b: Mapping[str, float]) -> float:
    small, large = (a, b) if len(a) <= len(b) else (b, a)
    return sum(value * large[key] for key, value in small.items() if key in large)


def _with_their_stories(base: Base, numbers: set[int], day: int) -> set[int]:
    rows = base.execute(
        f"""
        SELECT number FROM articles WHERE event IN
            (SELECT event FROM articles WHERE number IN ({listed(sorted(n for n in numbers if n >= 0))}) AND event <> '')
        QUALIFY row_number() OVER (
            PARTITION BY event ORDER BY abs(coalesce(date_diff('day', DATE '0001-01-01', published), 0) - {day}), number
        ) <= {STORY}
        """
    ).fetchall()
    return {number for (number,) in rows}


def _of_like_names(base: Base, at_hand: Mapping[int, Read]) -> tuple[set[int], set[str]]:
    """The articles nearest in time that have the same or like names, and what has been found about these names."""
    called: dict[Called, int] = {}
    for read in at_hand.values():
        day = day_number(read.carried.reading.article)
        for each in names_in(read.carried.reading):
            called.setdefault(each, day)
    temporary(base, "asked", "key UBIGINT, name UBIGINT", [(key, each.name) for each in called for key in each.keys])
    met = base.execute(
        f"""
        WITH met AS (
            SELECT a.name AS own, k.name, k.key FROM asked a JOIN name_keys k ON k.key = a.key
            QUALIFY count(*) OVER (PARTITION BY a.name, k.key) <= {KEY_NAMES}
        )
        SELECT DISTINCT m.own, n.name, n.type, n.text FROM met m JOIN names n ON n.name = m.name ORDER BY ALL
        """
    ).fetchall()
    own = {each.name: each for each in called}
    likest: dict[int, list[tuple[float, int, str]]] = defaultdict(list)
    for asked, name, kind, text in met:
        match = compare_names(own[asked].text, text, kind)
        if asked == name or match.relation != "different":
            likest[asked].append((-match.score, name, text))
    sought: dict[int, tuple[int, int, int, str]] = {}
    for asked, names in likest.items():
        for _, name, text in sorted(names)[: LIKE_NAMES + 1]:
            sought[name] = (name, called[own[asked]], OWN if name == asked else OTHER, text)
    temporary(base, "sought", "name UBIGINT, day INTEGER, most INTEGER, text VARCHAR", sought.values())
    near = base.execute(
        f"""
        SELECT number FROM (
            SELECT b.number, row_number() OVER (PARTITION BY s.name ORDER BY abs(b.day - s.day), b.number) AS place
            FROM sought s JOIN bearers b ON b.name = s.name QUALIFY place <= s.most
        ) GROUP BY number ORDER BY min(place), count(*) DESC, number LIMIT {COMPANY * len(at_hand)}
        """
    ).fetchall()
    told = base.execute(
        f"""
        WITH about AS (
            SELECT f.id, s.day FROM findings f JOIN sought s ON s.text = f.subject
            UNION SELECT e.finding, s.day FROM evidence e JOIN sought s ON s.text = e.quote
        )
        SELECT f.id FROM about a JOIN findings f ON f.id = a.id AND f.event = '' JOIN evidence e ON e.finding = f.id
        GROUP BY f.id
        ORDER BY min(abs(coalesce(date_diff('day', DATE '0001-01-01', try_cast(left(e.published, 10) AS DATE)), 0) - a.day)), f.id
        LIMIT {TOLD * len(at_hand)}
        """
    ).fetchall()
    ids = {found for (found,) in told}
    theirs = f"SELECT article FROM evidence WHERE finding IN {LISTED}"
    evidence = base.execute(f"SELECT number FROM articles WHERE id IN ({theirs})", [sorted(ids)]).fetchall()
    return {number for (number,) in (*near, *evidence)}, ids
