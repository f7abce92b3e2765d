"""The same bytes with any number of processes, and where processes cannot be forked; every error comes through."""

import multiprocessing
import time
from pathlib import Path

import pytest

from checker import pipeline
from checker.engine.choice import engine_for
from checker.engine.local import AHEAD, MOST, Local, cores
from checker.errors import CheckerError, ConfigError
from checker.report import Format, render
from tests.engine.news import write


def run(path: str, jobs: int) -> str:
    return render(pipeline.run([path], pipeline.Options(jobs=jobs)), Format.JSON)


def test_the_number_of_processes_does_not_show(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = write(tmp_path, 100)  # several blocks of stories
    one = run(path, 1)
    assert one.count('"kind": ') > 5
    assert run(path, 2) == one
    assert run(path, 3) == one
    monkeypatch.setattr(multiprocessing, "get_all_start_methods", lambda: ["spawn"])
    assert run(path, 2) == one


def _fail(shared: int, item: int) -> int:
    if item == shared:
        raise CheckerError("cannot be done", instead="another")
    return item


@pytest.mark.parametrize("jobs", [1, 2])
def test_results_come_in_order_and_errors_come_through(jobs: int) -> None:
    done: list[int] = []
    with pytest.raises(CheckerError, match="cannot be done"):
        done.extend(Local(jobs).map(_fail, 90, range(200)))
    assert list(Local(jobs).map(_fail, -1, range(50))) == list(range(50))


_begun = multiprocessing.Value("i", 0)


def _count(shared: int, item: int) -> int:
    with _begun.get_lock():
        _begun.value += shared
    return item


def test_no_more_is_done_than_is_soon_taken() -> None:
    """What is done and not yet taken is kept in memory."""
    results = Local(2).map(_count, 1, range(2000))
    assert [next(results) for _ in range(10)] == list(range(10))
    time.sleep(0.5)
    assert 0 < _begun.value <= 10 + 2 * AHEAD
    assert list(results) == list(range(10, 2000))
    assert _begun.value == 2000


def test_an_engine_that_there_is_not() -> None:
    with pytest.raises(ConfigError, match="unknown engine"):
        engine_for("abacus")


def test_a_configuration_cannot_ask_for_thousands_of_processes() -> None:
    assert 1 <= Local(100_000).workers <= MOST * cores()
    assert Local(1).workers == 1
