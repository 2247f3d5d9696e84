import gc
import subprocess
import sys
from collections.abc import Iterator

import pytest

from extractor.collector import seldom_looking
from extractor.engines import ALONE
from extractor.model import Document
from extractor.reading.inputs import Found


@pytest.fixture(autouse=True)
def _as_python_looks() -> Iterator[None]:
    """The thresholds that Python begins with, for a command that ran before in this process raised them."""
    before = gc.get_threshold()
    gc.set_threshold(700, 10, 10)
    yield
    gc.set_threshold(*before)


def test_garbage_is_looked_for_seldom_in_the_block_and_as_before_behind_it() -> None:
    before = gc.get_threshold()
    with seldom_looking():
        assert gc.get_threshold()[0] > 10 * before[0]
    assert gc.get_threshold() == before


def test_a_process_that_looks_more_seldom_still_is_left_alone() -> None:
    before = gc.get_threshold()
    gc.set_threshold(10**9)
    try:
        with seldom_looking():
            assert gc.get_threshold()[0] == 10**9
    finally:
        gc.set_threshold(*before)


def test_work_on_a_document_is_done_so_and_what_stands_between_is_not() -> None:
    document = Document(id="1", source="", digest="", path="1.txt")

    def work(_: Found) -> int:
        return gc.get_threshold()[0]

    def lost(_: Found) -> int:
        raise AssertionError

    before = gc.get_threshold()[0]
    for _, inside in ALONE.run(work, [document, document], lost):
        assert inside > before
        assert gc.get_threshold()[0] == before


def test_what_the_process_loads_that_workers_are_forked_off_is_never_looked_at() -> None:
    script = (
        "import gc, extractor.engines.warm as warm; gc.collect(); found = gc.get_objects();"
        " print(gc.isenabled(), gc.get_freeze_count() > 50_000, any(one is vars(warm) for one in found))"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, check=True)
    assert done.stdout == b"True True False\n"
