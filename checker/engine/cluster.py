"""Work on a Ray cluster: one that runs, or one started on this machine.

Every node needs the same release of checker. A task whose node is lost is done again elsewhere; since tasks are pure functions,
that changes nothing.
"""

import gc
import logging
import os
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from typing import Any, TypeVar

from checker.errors import CheckerError, ConfigError

Shared = TypeVar("Shared")
Item = TypeVar("Item")
Result = TypeVar("Result")

# times a task is done again when the process or node that worked on it is lost
RETRIES = 5
# tasks handed out for each processor of the cluster: one that is worked on, and others so that none waits
AHEAD = 3


class Cluster:
    """Tasks on Ray.

    Args:
        address: of a running cluster ("auto", "host:6379", "ray://host:10001"); "" starts Ray on this machine.
        jobs: processors to use of this machine, if Ray is started on it; 0 for all.

    Raises:
        ConfigError: Ray is not installed, or there is no cluster at the address.
    """

    def __init__(self, address: str = "", jobs: int = 0) -> None:
        os.environ.setdefault("RAY_USAGE_STATS_ENABLED", "0")  # nothing is sent anywhere
        if address:
            # where nobody answers, an attempt takes 40 seconds, and Ray would make 20
            os.environ.setdefault("RAY_NUM_REDIS_GET_RETRIES", "1")
        try:
            import ray
        except ImportError:
            raise ConfigError("Ray is not installed", instead="pip install 'checker[ray]', or --engine local") from None
        self._ray: Any = ray
        if not ray.is_initialized():
            own: dict[str, Any] = {} if address else {"num_cpus": jobs or None, "include_dashboard": False}
            try:
                ray.init(address=address or "local", log_to_driver=False, logging_level=logging.ERROR, **own)
            except (ConnectionError, OSError, RuntimeError, ValueError) as error:
                reason = str(error).splitlines()[0] if str(error) else type(error).__name__
                raise ConfigError(f"no Ray cluster: {reason}", where=address, instead="the address of a running one") from None

    def map(self, function: Callable[[Shared, Item], Result], shared: Shared, items: Sequence[Item]) -> Iterator[Result]:
        """See ``Engine``."""
        ray = self._ray
        known = ray.put(shared)
        task = ray.remote(max_retries=RETRIES)(_work)
        running: deque[Any] = deque()
        room = AHEAD * max(1, int(ray.cluster_resources().get("CPU", 1)))
        for item in items:
            if len(running) >= room:
                yield self._result(running.popleft())
            running.append(task.remote(function, [known], item))
        while running:
            yield self._result(running.popleft())

    def _result(self, reference: Any) -> Any:
        try:
            return self._ray.get(reference)
        except self._ray.exceptions.RayTaskError as error:
            cause = error.cause
            if isinstance(cause, CheckerError):
                raise cause from None
            raise
        except self._ray.exceptions.RayError as error:
            reason = str(error).splitlines()[0]
            raise CheckerError(f"the cluster lost a task for good: {reason}", instead="see the logs of Ray") from error


_known: tuple[Any, Any] | None = None  # what this worker was last told that every task needs, and its reference


def _work(function: Callable[[Any, Any], Any], shared: Sequence[Any], item: Any) -> Any:
    """A task; shared: its reference in a list, so that a worker unpacks it once and not for every task."""
    global _known
    reference = shared[0]
    if _known is None or _known[0] != reference:
        import ray

        _known = (reference, ray.get(reference))
    collecting = gc.isenabled()
    gc.disable()  # what a task makes is gone with its result
    try:
        return function(_known[1], item)
    finally:
        if collecting:
            gc.enable()
