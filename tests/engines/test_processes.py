import os
import subprocess
import sys
from collections.abc import Generator, Iterator
from functools import partial
from pathlib import Path

import pytest

from extractor.engines.engine import ALONE
from extractor.engines.processes import Processes
from extractor.reading.inputs import Found
from tests.engines.works import identify, lost, some_found, where
from tests.factories import a_document


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
        for one in some_found(1000):
            taken += 1
            yield one

    results = Processes(2, little=0).run(identify, counted(), lost)
    for _ in range(10):
        next(results)
    assert taken <= (1 + 2 * 4) * 16
    assert isinstance(results, Generator)
    results.close()


def test_short_neighbours_make_one_task_and_a_long_document_one_of_its_own() -> None:
    found = [*some_found(3), a_document("芦汀镇召开会议。" * 400, identifier="long"), *some_found(40)]
    pids = [pid for _, pid in Processes(2, little=0).run(_process, found, lambda _: 0)]
    assert len(set(pids[:4])) == len(set(pids[4:20])) == 1


def test_workers_that_are_held_stay_from_one_piece_of_work_to_the_next() -> None:
    engine = Processes(2, little=0)
    with engine.held():
        read = {pid for _, pid in engine.run(_process, some_found(40), lambda _: 0)}
        small = list(engine.map(where, range(1000)))
        large = list(engine.nearby(where, range(80)))
    assert [number for number, _ in small] == list(range(1000))
    assert [number for number, _ in large] == list(range(80))
    assert {pid for _, pid in (*small, *large)} <= read
    assert os.getpid() not in read
    assert {pid for _, pid in engine.map(where, range(1000))} == {os.getpid()}


def test_where_a_worker_that_is_held_is_lost_others_take_its_place() -> None:
    engine = Processes(2, little=0)
    with engine.held():
        first = [result for _, result in engine.run(identify, some_found(30, fatal=(3,)), lost)]
        second = [result for _, result in engine.run(identify, some_found(30), lost)]
    assert first == [f"lost {n}.txt" if n == 3 else f"{n}.txt" for n in range(30)]
    assert second == [f"{n}.txt" for n in range(30)]


def test_a_small_item_that_ends_its_worker_is_done_by_this_process() -> None:
    engine = Processes(2, little=0)
    with engine.held():
        list(engine.run(identify, some_found(30), lost))
        assert list(engine.map(partial(_fatal_elsewhere, os.getpid()), range(300))) == list(range(300))


def test_what_is_wrong_with_an_item_comes_out_and_the_workers_are_gone() -> None:
    engine = Processes(2, little=0)
    with pytest.raises(ZeroDivisionError), engine.held():
        list(engine.nearby(_reciprocal, range(-20, 80)))
    assert next(iter(engine.nearby(_reciprocal, range(1, 80)))) == 1.0


def _reciprocal(number: int) -> float:
    return 1 / number


def test_a_short_run_is_left_to_this_process() -> None:
    pids = {pid for _, pid in Processes(2, little=1000).run(_process, some_found(4), lambda _: 0)}
    assert pids == {os.getpid()}


def _process(_: Found) -> int:
    return os.getpid()


def test_large_items_are_worked_on_in_their_order_by_workers_where_they_are_many() -> None:
    pids = list(Processes(2).nearby(where, range(80)))
    assert [number for number, _ in pids] == list(range(80))
    assert os.getpid() not in {pid for _, pid in pids}
    few = list(Processes(2).nearby(where, range(8)))
    assert few == [(number, os.getpid()) for number in range(8)]


def test_a_large_item_that_ends_its_worker_is_done_by_this_process() -> None:
    results = list(Processes(2).nearby(partial(_fatal_elsewhere, os.getpid()), range(60)))
    assert results == list(range(60))


def _fatal_elsewhere(home: int, number: int) -> int:
    if number == 40 and os.getpid() != home:
        os._exit(1)
    return number


@pytest.mark.parametrize(("size", "begins"), [(10, False), (1000, True)])
def test_large_files_let_workers_get_ready(tmp_path: Path, size: int, *, begins: bool) -> None:
    (tmp_path / "news").mkdir()
    (tmp_path / "news" / "1.txt").write_text("会" * size, "utf-8")
    code = (
        "import sys, psutil; from extractor.engines import Processes;"
        "Processes(2, little=1000).expect([sys.argv[1]]); print(len(psutil.Process().children()))"
    )
    run = subprocess.run([sys.executable, "-c", code, str(tmp_path)], capture_output=True, text=True, check=True)
    assert (int(run.stdout) > 0) is begins


def test_a_path_that_no_system_knows_is_left_to_who_reads_it() -> None:
    Processes(2, little=0).expect(["a" * 5000, "missing", "-"])
