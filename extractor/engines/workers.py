"""Worker processes of one machine: how they begin, and how they end."""

import multiprocessing
import multiprocessing.forkserver
import os
import signal
import threading
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from multiprocessing.context import BaseContext

from extractor.collector import look_seldom


@contextmanager
def pool_of(workers: int) -> Iterator[ProcessPoolExecutor]:
    """So many workers, which are gone when the block is left, however it is left."""
    pool = ProcessPoolExecutor(workers, mp_context=_context(), initializer=_begin)
    try:
        yield pool
    finally:
        pool.shutdown(cancel_futures=True)


def get_ready() -> None:
    """Lets the process that workers are forked off load the lexicon from now on, where the system can fork one."""
    if _context().get_start_method() == "forkserver":
        multiprocessing.forkserver.ensure_running()


def _context() -> BaseContext:
    """Workers are forked off one clean process that has loaded the lexicon, where the system can; else made anew."""
    if "forkserver" not in multiprocessing.get_all_start_methods():
        return multiprocessing.get_context("spawn")
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["extractor.engines.warm"])
    return context


def _begin() -> None:
    """A worker leaves Ctrl-C to the process that started it, does not outlive that, and looks for garbage seldom."""
    look_seldom()
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_follow_parent, daemon=True).start()


def _follow_parent() -> None:
    parent = multiprocessing.parent_process()
    assert parent is not None
    parent.join()
    os._exit(1)
