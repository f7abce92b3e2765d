"""Pairs of a crowd: linear in its size, and nothing that differs goes unheard."""

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from checker import pipeline
from checker.align.unions import connected
from checker.values.crowd import CROWD, pairs
from tests.engine.news import write


@given(st.lists(st.integers(0, 3), max_size=CROWD))
def test_of_few_all_pairs(values: list[int]) -> None:
    items = list(enumerate(values))
    assert list(pairs(items, lambda item: [item[1]])) == list(combinations(items, 2))


@given(st.lists(st.integers(0, 5), min_size=CROWD + 1, max_size=400))
def test_of_a_crowd_a_bounded_number_in_order_and_every_two_values(values: list[int]) -> None:
    items = list(enumerate(values))
    found = list(pairs(items, lambda item: [item[1]]))
    assert len(found) <= CROWD * len(items)
    assert set(found) <= set(combinations(items, 2))
    assert found == sorted(found)
    assert {frozenset((a[1], b[1])) for a, b in found} >= {frozenset(p) for p in combinations(set(values), 2)}
    assert {item for pair in found for item in pair} == set(items)  # everybody is compared with somebody


@given(st.lists(st.tuples(st.integers(0, 30), st.integers(0, 30)), max_size=60))
def test_connected_sets_are_disjoint_and_hold_every_pair(links: list[tuple[int, int]]) -> None:
    sets = connected(links)
    where = {item: n for n, one in enumerate(sets) for item in one}
    assert sum(map(len, sets)) == len(where)
    assert all(where[a] == where[b] for a, b in links)
    # as many sets as the links leave: each link joins at most two
    assert len(sets) >= len(where) - len(links)


def test_work_on_one_event_grows_with_its_articles(tmp_path, monkeypatch) -> None:  # type: ignore[no-untyped-def]
    """Counted in comparisons, which no other process on the machine disturbs."""
    import checker.align.parallel as parallel
    import checker.compare.verdict as verdict

    counted = [0]

    def counting(function):  # type: ignore[no-untyped-def]
        def count(*given, **named):  # type: ignore[no-untyped-def]
            counted[0] += 1
            return function(*given, **named)

        return count

    monkeypatch.setattr(parallel, "_partners", counting(parallel._partners))
    monkeypatch.setattr(verdict, "_closest", counting(verdict._closest))
    work = []
    for articles in (80, 160):
        counted[0] = 0
        report = pipeline.run([write(tmp_path, articles, a_story=articles)], pipeline.Options(jobs=1))
        assert max(len(event.articles) for event in report.events) > articles * 0.8
        work.append(counted[0])
    assert work[1] < 2.6 * work[0]  # all pairs would be four times as many
