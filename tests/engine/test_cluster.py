"""On a Ray cluster of three nodes on this machine: the bytes of a local run, also when a node is killed in the middle."""

import json
import os
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from checker import pipeline
from checker.report import Format, render
from tests.engine.news import lines, write

pytest.importorskip("ray")

MEMORY = 80 * 1024 * 1024  # of a node's object store: the least that Ray takes is 75 MB


@pytest.fixture(scope="module")
def cluster() -> Iterator[Any]:
    os.environ["RAY_USAGE_STATS_ENABLED"] = "0"
    os.environ["PYTHONPATH"] = os.pathsep.join((str(Path(__file__).parents[2]), os.environ.get("PYTHONPATH", "")))
    import ray
    from ray.cluster_utils import Cluster

    # the head takes no tasks: all are done by nodes that may be lost
    head = {"num_cpus": 0, "include_dashboard": False, "object_store_memory": MEMORY}
    started = Cluster(initialize_head=True, head_node_args=head)
    try:
        for _ in range(2):
            started.add_node(num_cpus=1, object_store_memory=MEMORY)
        ray.init(address=started.address, log_to_driver=False, logging_level="ERROR")
        yield started
    finally:
        ray.shutdown()
        started.shutdown()


def test_a_cluster_gives_the_bytes_of_a_local_run_also_when_a_node_is_lost(cluster: Any, tmp_path: Path) -> None:
    import ray

    path = write(tmp_path, 80)
    local = render(pipeline.run([path], pipeline.Options(jobs=1)), Format.JSON)
    assert local.count('"kind": ') > 3
    options = pipeline.Options(engine="ray")
    assert render(pipeline.run([path], options), Format.JSON) == local
    assert len({node["NodeID"] for node in ray.nodes() if node["Alive"]}) == 3

    lost = []

    def lose_one(done: int, of: int) -> None:
        if not lost and 0 < done < of:  # some articles are read, others are not
            lost.append(done)
            node = next(iter(cluster.worker_nodes))
            cluster.remove_node(node, allow_graceful=False)

    assert render(pipeline.run([path], options, progress=lose_one), Format.JSON) == local
    assert lost
    # the head learns of the loss when the node has missed some heartbeats
    deadline = time.monotonic() + 60
    while len({node["NodeID"] for node in ray.nodes() if node["Alive"]}) > 2:
        assert time.monotonic() < deadline, "the node is still counted as alive"
        time.sleep(0.5)


@pytest.mark.usefixtures("cluster")
def test_an_error_of_a_task_is_told_as_it_would_be_locally() -> None:
    from checker.engine.cluster import Cluster
    from checker.errors import CheckerError
    from tests.engine.test_local import _fail

    with pytest.raises(CheckerError, match="cannot be done"):
        list(Cluster().map(_fail, 3, range(10)))


@pytest.mark.usefixtures("cluster")
def test_a_day_cut_into_parts_gives_the_rows_of_a_local_sweep(tmp_path: Path) -> None:
    from checker.engine.parquet import read_rows
    from checker.sweep import RESULTS, sweep

    rows = [{**json.loads(line), "published": "2015-03-03T12:00:00"} for line in lines(40)[0]]
    file = tmp_path / "day.jsonl"
    file.write_text("\n".join(map(json.dumps, rows)))
    swept = sweep([str(file)], f"file://{tmp_path}/ray", pipeline.Options(engine="ray"), room=15)
    sweep([str(file)], f"{tmp_path}/local", pipeline.Options(jobs=1), room=15)
    assert len(swept.windows) > 2
    for kind in RESULTS:
        files = sorted((tmp_path / "local" / kind).glob("*.parquet"))
        assert files
        assert [f.name for f in sorted((tmp_path / "ray" / kind).iterdir())] == [f.name for f in files]
        for one in files:
            assert list(read_rows(str(one))) == list(read_rows(f"{tmp_path}/ray/{kind}/{one.name}"))
