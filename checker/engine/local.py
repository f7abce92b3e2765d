"""Work in this process or in forked copies of it."""

import multiprocessing
import os
import signal
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from typing import Any, TypeVar

Shared = TypeVar("Shared")
Item = TypeVar("Item")
Result = TypeVar("Result")

# processes a core: more are no faster, and a configuration that asks for thousands would fill the memory
MOST = 4
# items a process may be ahead of whoever takes the results: more would only fill the memory; 32 are what two processes read while
# an archive writes a batch
AHEAD = 32

_Job = tuple[Callable[[Any, Any], Any], Any, Sequence[Any]]
_job: _Job | None = None  # what the processes inherit when they are forked


def cores() -> int:
    """The processors this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


class Local:
    """Processes forked for each map: they inherit what there is in memory, and only the results travel.

    Args:
        jobs: processes; 0 for one a core, and never more than MOST a core. One, this one, is used where they cannot be forked.
    """

    def __init__(self, jobs: int = 0) -> None:
        forks = "fork" in multiprocessing.get_all_start_methods()
        self.workers = min(jobs or cores(), MOST * cores()) if forks else 1

    def map(self, function: Callable[[Shared, Item], Result], shared: Shared, items: Sequence[Item]) -> Iterator[Result]:
        """See ``Engine``."""
        global _job
        if self.workers < 2 or len(items) < 2:
            for item in items:
                yield function(shared, item)
            return
        outer, _job = _job, (function, shared, items)
        try:
            with multiprocessing.get_context("fork").Pool(min(self.workers, len(items)), _quiet) as pool:
                running: deque[Any] = deque()
                for number in range(len(items)):
                    if len(running) >= AHEAD * self.workers:
                        yield running.popleft().get()
                    running.append(pool.apply_async(_work, (number,)))
                while running:
                    yield running.popleft().get()
        finally:
            _job = outer


def _quiet() -> None:
    """An interruption is dealt with by the process that asked for the work, which ends this one."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)


def _work(number: int) -> Any:
    assert _job is not None
    function, shared, items = _job
    return function(shared, items[number])
