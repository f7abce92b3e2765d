"""What is too much for a window is cut by what articles have in common: bounded, each article in one part, stories whole."""

import json
from collections import Counter, defaultdict
from datetime import date
from pathlib import Path
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker import pipeline
from checker.engine.parts import Filed, company, cut
from checker.engine.windows import WITH_BEFORE, Window, crowded, windows_of, with_parts
from tests.engine.news import lines

KEYS = st.lists(st.integers(0, 30), max_size=6, unique=True)
ARTICLES = st.lists(KEYS, max_size=60).map(lambda rows: [Filed(f"a{n:03}", "2031-05-05", tuple(k)) for n, k in enumerate(rows)])


@given(ARTICLES, ARTICLES, st.integers(1, 20))
def test_parts_are_bounded_and_hold_every_article_once(own: list[Filed], before: list[Filed], room: int) -> None:
    made = cut(own, room)
    assert set(made.part_of) == {article.id for article in own}
    sizes = Counter(made.part_of.values())
    assert sorted(sizes) == list(range(made.parts))
    assert all(size <= room for size in sizes.values())
    assert made == cut(own[::-1], room)  # whatever order they come in
    earlier = [Filed(f"b{article.id}", "2031-05-04", article.keys) for article in before]
    given_too = company(made, earlier, room)
    assert all(number <= room for number in Counter(given_too.values()).values())
    keys: dict[int, set[int]] = defaultdict(set)
    for article in own:
        keys[made.part_of[article.id]] |= set(article.keys)
    for article in earlier:
        if article.id in given_too:
            assert keys[given_too[article.id]] & set(article.keys)


@given(st.lists(st.integers(1, 5), min_size=1, max_size=30), st.integers(5, 12), st.randoms())
def test_a_story_with_words_of_its_own_stays_whole(sizes: list[int], room: int, random: Random) -> None:
    """Beside its own words each article has some that everybody uses."""
    stories = {f"a{story}-{n}": (1000 + story, 2000 + story, random.randrange(3)) for story, size in enumerate(sizes)
               for n in range(size)}  # fmt: skip
    made = cut([Filed(article, "2031-05-05", keys) for article, keys in stories.items()], room)
    parts: dict[int, set[int]] = defaultdict(set)
    for article, (story, *_) in stories.items():
        parts[story].add(made.part_of[article])
    assert all(len(some) == 1 for some in parts.values())
    # what came before goes where its story is
    (where,) = parts[1000]
    assert company(made, [Filed("b", "2031-05-04", (1000, 2000, 0))], 9) == {"b": where}


def test_a_window_is_cut_if_it_or_the_days_before_it_are_too_much() -> None:
    day, next_day = date(2031, 5, 5), date(2031, 5, 6)
    (one,) = windows_of({day: 30}, 20)
    assert crowded(one, {day: 30}, 20)
    assert not crowded(one, {day: 20}, 20)
    days = {day: 10, next_day: 10}
    second = windows_of(days, 10)[1]
    assert not crowded(second, days, 10)
    assert crowded(second, {day: 10 * WITH_BEFORE, next_day: 10}, 10)
    assert not crowded(Window(0, next_day, next_day, next_day), {day: 1000, next_day: 10}, 10)


def test_parts_take_the_place_of_their_window() -> None:
    days = {date(2031, 5, n): 10 for n in (1, 2, 3)}
    windows = [(window, ["all"]) for window in windows_of(days, 10)]
    found = with_parts(windows, {1: ["p0", "p1"]})
    assert [(w.number, w.last.day, tuple(files)) for w, files in found] == [
        (0, 1, ("all",)), (1, 2, ("p0",)), (2, 2, ("p1",)), (3, 3, ("all",)),
    ]  # fmt: skip


@pytest.mark.parametrize("scheme", ["", "memory://"])
def test_one_day_in_parts_finds_what_one_window_finds(tmp_path: Path, scheme: str) -> None:
    pytest.importorskip("pyarrow")
    from checker.engine.parquet import read_rows
    from checker.sweep import sweep

    rows = [{**json.loads(line), "published": "2015-03-03T12:00:00"} for line in lines(110)[0]]
    file = tmp_path / "day.jsonl"
    file.write_text("\n".join(map(json.dumps, rows)))
    out = f"{scheme}{tmp_path}/cut"
    swept = sweep([str(file)], out, pipeline.Options(jobs=1), room=40)
    assert len(swept.windows) >= 3
    assert all(window.articles <= 40 for window in swept.windows)
    assert sum(window.articles for window in swept.windows) == len(rows)
    found = [row for window in swept.windows if window.file for row in read_rows(window.file)]
    expected = [f.id for f in pipeline.run([str(file)], pipeline.Options(jobs=1)).findings]
    assert len(expected) > 5
    assert len({row["id"] for row in found} & set(expected)) >= 0.8 * len(expected)


def test_the_days_before_a_cut_day_take_part(tmp_path: Path) -> None:
    pytest.importorskip("pyarrow")
    from checker.sweep import sweep
    from tests.engine.test_windows import findings_in

    rows = [{**json.loads(line), "published": "2015-03-03T12:00:00"} for line in lines(60)[0]]
    late = {"text": "A fire at the Dormund market in Dormund killed nine people on Monday, police said. Flames spread through the"
            " Dormund market hall before dawn, and mayor Ilka Brandauer called it a dark day.", "title": "Fire at the Dormund"
            " market", "source": "Late Post", "published": "2015-03-03"}  # fmt: skip
    early = {**late, "text": late["text"].replace("nine", "seven"), "source": "Early Post", "published": "2015-03-02"}
    file = tmp_path / "days.jsonl"
    file.write_text("\n".join(map(json.dumps, [early, *rows, late])))
    sweep([str(file)], str(tmp_path / "out"), pipeline.Options(jobs=1), room=25)
    (toll,) = [row for row in findings_in(tmp_path / "out") if "nine people" in row["quotes"]]  # type: ignore[operator]
    assert sorted(toll["displays"]) == ["7 people", "9 people"]  # type: ignore[call-overload]
    assert toll["day"] == "2015-03-03"
