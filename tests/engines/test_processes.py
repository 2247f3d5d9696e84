import os
from collections.abc import Generator, Iterator

import pytest

from extractor.engines.engine import ALONE
from extractor.engines.processes import Processes
from extractor.reading.inputs import Found
from tests.engines.works import identify, lost, some_found


@pytest.mark.parametrize("workers", [1, 2, 3])
def test_results_come_in_the_order_of_the_documents(workers: int) -> None:
    found = some_found(40)
    expected = list(ALONE.run(identify, found, lost))
    assert list(Processes(workers, little=0).run(identify, found, lost)) == expected


def test_who_ends_its_worker_is_lost_and_nobody_else() -> None:
    fatal = (3, 8, 20)
    results = [result for _, result in Processes(2, little=0).run(identify, some_found(30, fatal=fatal), lost)]
    assert results == [f"lost {n}.txt" if n in fatal else f"{n}.txt" for n in range(30)]


def test_only_a_few_documents_are_held() -> None:
    taken = 0

    def counted() -> Iterator[Found]:
        nonlocal taken
        for one in some_found(200):
            taken += 1
            yield one

    results = Processes(2, little=0).run(identify, counted(), lost)
    for _ in range(10):
        next(results)
    assert taken <= 10 + 2 * 4
    assert isinstance(results, Generator)
    results.close()


def test_a_short_run_is_left_to_this_process() -> None:
    pids = {pid for _, pid in Processes(2, little=1000).run(_process, some_found(4), lambda _: 0)}
    assert pids == {os.getpid()}


def _process(_: Found) -> int:
    return os.getpid()
