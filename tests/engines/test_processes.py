import os
from collections.abc import Generator, Iterator
from functools import partial

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


def test_large_items_are_worked_on_in_their_order_by_workers_where_they_are_many() -> None:
    pids = list(Processes(2).nearby(_number_and_process, range(80)))
    assert [number for number, _ in pids] == list(range(80))
    assert os.getpid() not in {pid for _, pid in pids}
    few = list(Processes(2).nearby(_number_and_process, range(8)))
    assert few == [(number, os.getpid()) for number in range(8)]


def test_a_large_item_that_ends_its_worker_is_done_by_this_process() -> None:
    results = list(Processes(2).nearby(partial(_fatal_elsewhere, os.getpid()), range(60)))
    assert results == list(range(60))


def _number_and_process(number: int) -> tuple[int, int]:
    return number, os.getpid()


def _fatal_elsewhere(home: int, number: int) -> int:
    if number == 40 and os.getpid() != home:
        os._exit(1)
    return number
