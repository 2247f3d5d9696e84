import os
import signal
from collections.abc import Iterator
from typing import Any

import pytest

from extractor.engines import engine_of
from extractor.engines.engine import ALONE
from extractor.errors import InputError
from tests.engines.works import identify, lost, slowly, some_found, where
from tests.needs import needs

pytestmark = needs("dask")


@pytest.fixture(scope="module")
def scheduler() -> Iterator[Any]:
    """A cluster of two worker processes on this machine."""
    from distributed import LocalCluster  # noqa: PLC0415  an extra

    with LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address=":0") as cluster:
        yield cluster


def _address(cluster: Any) -> str:
    return str(cluster.scheduler_address).replace("tcp://", "dask://")


def test_results_come_in_the_order_of_the_documents(scheduler: Any) -> None:
    found = some_found(100)
    assert list(engine_of(_address(scheduler)).run(identify, found, lost)) == list(ALONE.run(identify, found, lost))


def test_a_worker_that_is_killed_in_mid_run_costs_nothing_but_time(scheduler: Any) -> None:
    found = some_found(100)
    results = engine_of(_address(scheduler)).run(slowly, found, lost)
    seen = [next(results)]
    before = {worker.pid for worker in scheduler.workers.values()}
    os.kill(min(before), signal.SIGKILL)
    seen += results
    assert seen == list(ALONE.run(identify, found, lost))


def test_a_document_that_ends_every_worker_is_lost_alone(scheduler: Any) -> None:
    results = [result for _, result in engine_of(_address(scheduler)).run(identify, some_found(8, fatal=(2,)), lost)]
    assert results == [f"lost {n}.txt" if n == 2 else f"{n}.txt" for n in range(8)]


def test_small_items_are_worked_on_by_the_cluster_in_their_order(scheduler: Any) -> None:
    results = list(engine_of(_address(scheduler)).map(where, range(1000)))
    assert [number for number, _ in results] == list(range(1000))
    assert os.getpid() not in {process for _, process in results}


def test_where_no_scheduler_answers_the_user_is_told_what_to_do() -> None:
    from extractor.engines.cluster import Cluster  # noqa: PLC0415  wants the extra

    with pytest.raises(InputError, match="dask scheduler"):
        list(Cluster("tcp://127.0.0.1:9", patience=1).run(identify, some_found(1), lost))
