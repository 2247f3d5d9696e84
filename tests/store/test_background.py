"""The thread in which the database merges files: behind the others while much is loaded."""

import os
from pathlib import Path

import pytest
from pyoxigraph import Store

from extractor.store import background
from extractor.store.background import merging_late

_TASKS = Path("/proc/self/task")


def _priorities() -> dict[bool, set[int]]:
    """The priorities of the threads that merge (True), and of the others."""
    found: dict[bool, set[int]] = {}
    for task in _TASKS.iterdir():
        merges = (task / "comm").read_text().startswith("rocksdb:low")
        found.setdefault(merges, set()).add(os.getpriority(os.PRIO_PROCESS, int(task.name)))
    return found


@pytest.mark.skipif(not _TASKS.exists(), reason="only on Linux a thread has a priority of its own")
def test_the_thread_that_merges_stands_behind_the_others_and_no_further_the_second_time(tmp_path: Path) -> None:
    store = Store(str(tmp_path))
    own = os.getpriority(os.PRIO_PROCESS, 0)
    others = _priorities()[False]
    for _ in range(2):
        with merging_late():
            assert _priorities() == {True: {own + 10}, False: others}
    assert _priorities()[False] == others
    assert len(store) == 0


@pytest.mark.skipif(not _TASKS.exists(), reason="only on Linux a thread has a priority of its own")
def test_who_may_not_raise_a_priority_goes_on_all_the_same(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    asked: list[int] = []

    def refuse(_: int, thread: int, priority: int) -> None:
        asked.append(priority)
        raise PermissionError(thread)

    store = Store(str(tmp_path))
    own = os.getpriority(os.PRIO_PROCESS, 0)
    monkeypatch.setattr(os, "setpriority", refuse)
    with merging_late():
        assert set(asked) == {own + 10}
    assert set(asked) == {own + 10, own}
    assert len(store) == 0


def test_where_threads_are_not_listed_nothing_happens(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(background, "_TASKS", tmp_path / "missing")
    monkeypatch.delattr(os, "setpriority", raising=False)
    with merging_late():
        pass
    assert not (tmp_path / "missing").exists()
