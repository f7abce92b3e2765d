"""Many small files: what has been shown of them is forgotten before the next are read."""

import tracemalloc
from pathlib import Path

import pytest

from checker import pipeline
from checker.report import reading

TEXT = "Two men were killed when the ferry Aurora sank off Port Lunde on May 3, 2031, said Ilse Vandermeer, 51. It was windy.\n"
OPTIONS = pipeline.Options(jobs=1)


def folder(directory: Path, number: int) -> str:
    place = directory / str(number)
    place.mkdir()
    for n in range(number):
        (place / f"{n:03}.txt").write_text("" if n % 10 == 7 else TEXT)
    return str(place)


@pytest.mark.parametrize("size", [1, 4, 10, 100])
@pytest.mark.parametrize("form", reading.IN_PIECES)
def test_in_parts_as_at_once(tmp_path: Path, size: int, form: str) -> None:
    paths = [folder(tmp_path, 10)]
    whole = pipeline.facts(paths, OPTIONS)
    parts = list(pipeline.facts_in_parts(paths, OPTIONS, size=size))
    assert [p for part in parts for p in part.problems] == list(whole.problems)
    assert [a.path for part in parts for a in part.articles] == [a.path for a in whole.articles]
    pieces = reading.IN_PIECES[form](r for part in parts for r in part.readings)
    assert "".join(pieces) == reading.render(whole, form)


def test_nothing_to_read_is_a_part_with_the_problem(tmp_path: Path) -> None:
    [part] = pipeline.facts_in_parts([str(tmp_path / "missing.txt")], OPTIONS)
    assert not part.articles
    assert "no such file" in part.problems[0].message


def test_memory_is_that_of_a_part(tmp_path: Path) -> None:
    peaks = []
    for number in (20, 60):
        paths = [folder(tmp_path, number)]
        for _ in pipeline.facts_in_parts(paths, OPTIONS, size=10):
            pass  # what is remembered of words and names is there before it is measured
        tracemalloc.start()
        for part in pipeline.facts_in_parts(paths, OPTIONS, size=10):
            assert part.articles
        peaks.append(tracemalloc.get_traced_memory()[1])
        tracemalloc.stop()
    assert peaks[1] < 1.4 * peaks[0]


def test_the_report_lets_go_of_what_was_only_needed_for_joining(tmp_path: Path) -> None:
    read, _ = pipeline.read_wanted(pipeline.wanted_of([folder(tmp_path, 5)])[0], pipeline.load_rules(), OPTIONS)
    left = [*read]
    assert list(pipeline.handed_over(left)) == read
    assert not left
