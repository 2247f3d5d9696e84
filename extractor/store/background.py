"""What the database does by itself, in a thread of its own, gives way to what the build does."""

import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final

_TASKS: Final = Path("/proc/self/task")
_MERGING: Final = "rocksdb:low"  # how RocksDB names the threads that merge files
_LATER: Final = 10  # as nice(1): a tenth of what others get, where these want all


@contextmanager
def merging_late() -> Iterator[None]:
    """In this block databases of this process merge files where a core has little else to do.

    RocksDB, on which Oxigraph stands, begins to merge as soon as a table has two new files, and what is merged early is
    merged again with each that follows: while much is loaded, that takes as long as loading itself. Where a core is
    free nothing changes. Behind the block merging goes on as before, if the user may raise a priority; else it stays
    behind, and is slow on a machine that is busy with other things. Only on Linux a thread has a priority of its own;
    elsewhere this does nothing.
    """
    own = os.getpriority(os.PRIO_PROCESS, 0)
    threads = list(_threads())
    _set_priority(threads, own + _LATER)
    try:
        yield
    finally:
        _set_priority(threads, own)


def _threads() -> Iterator[int]:
    for task in _TASKS.glob("*"):
        with suppress(FileNotFoundError):  # it has ended
            if (task / "comm").read_text().startswith(_MERGING):
                yield int(task.name)


def _set_priority(threads: Iterable[int], priority: int) -> None:
    for thread in threads:
        with suppress(PermissionError):
            os.setpriority(os.PRIO_PROCESS, thread, priority)
