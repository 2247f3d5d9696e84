"""All cores of one machine: processes that share a queue of documents.

A worker that is killed (out of memory, a fault in a library written in C) breaks the pool of Python's standard library
for good. The few documents that were under way are then done again, one at a time; the one that ends its worker a
second time is lost, and the run goes on with a new pool.
"""

import multiprocessing
import os
import signal
import threading
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from itertools import chain, islice
from multiprocessing.context import BaseContext
from typing import Final, TypeVar

from extractor.collector import look_seldom
from extractor.engines.engine import ALONE
from extractor.model import Document
from extractor.reading.inputs import Found

Item = TypeVar("Item")
Result = TypeVar("Result")

_AHEAD: Final = 4  # documents under way for each worker, so that a long one holds up nobody
_FEW: Final = 32  # large items that are worked on before workers have started
_LITTLE: Final = 60_000  # characters that are read before workers have started and loaded the lexicon


class Processes:
    """So many processes of this machine, started once there is enough to do.

    Attributes:
        workers, cores: how many.
        little: a run over no more characters than these is left to this process.
    """

    def __init__(self, workers: int, *, little: int = _LITTLE) -> None:
        self.workers = self.cores = workers
        self.little = little

    def run(
        self, work: Callable[[Found], Result], items: Iterable[Found], lost: Callable[[Found], Result]
    ) -> Iterator[tuple[Found, Result]]:
        """Each item with its result, in the order of the items."""
        source = iter(items)
        head = list(_first(source, self.little))
        if sum(map(_size, head)) <= self.little:
            yield from ALONE.run(work, head, lost)
            return
        yield from self._pairs(work, chain(head, source), lambda one: _once_more(work, one, lost))

    def map(self, work: Callable[[Item], Result], items: Iterable[Item]) -> Iterator[Result]:
        """The result of each item, by this process: to hand such items to another would take as long as the work."""
        return ALONE.map(work, items)

    def nearby(self, work: Callable[[Item], Result], items: Iterable[Item]) -> Iterator[Result]:
        """The result of each item, in their order; by this process where they are few, or end their worker."""
        source = iter(items)
        head = list(islice(source, _FEW))
        if len(head) < _FEW:
            yield from ALONE.nearby(work, head)
            return
        for _, result in self._pairs(work, chain(head, source), work):
            yield result

    def _pairs(
        self, work: Callable[[Item], Result], source: Iterator[Item], again: Callable[[Item], Result]
    ) -> Iterator[tuple[Item, Result]]:
        """Each item with its result; how it is worked on again that was under way when a worker was lost."""
        while suspects := (yield from self._until_broken(work, source)):
            for one in suspects:
                yield one, again(one)

    def _until_broken(
        self, work: Callable[[Item], Result], source: Iterator[Item]
    ) -> Generator[tuple[Item, Result], None, list[Item]]:
        """The items with their results; returns those that were under way when a worker was lost."""
        waiting: deque[tuple[Item, Future[Result] | None]] = deque()
        with _pool(self.workers) as pool:
            try:
                for one in source:
                    waiting.append((one, None))
                    waiting[-1] = (one, pool.submit(work, one))
                    if len(waiting) >= self.workers * _AHEAD:
                        yield _head(waiting)
                while waiting:
                    yield _head(waiting)
            except BrokenProcessPool:
                return [one for one, _ in waiting]
        return []


def _head(waiting: deque[tuple[Item, "Future[Result] | None"]]) -> tuple[Item, Result]:
    """The first item with its result; it waits on where its worker is lost."""
    one, future = waiting[0]
    assert future is not None  # only the item that was submitted last can lack one, and then the pool is broken
    result = future.result()
    waiting.popleft()
    return one, result


def _once_more(work: Callable[[Found], Result], one: Found, lost: Callable[[Found], Result]) -> Result:
    with _pool(1) as pool:
        try:
            return pool.submit(work, one).result()
        except BrokenProcessPool:
            return lost(one)


@contextmanager
def _pool(workers: int) -> Iterator[ProcessPoolExecutor]:
    """Workers that are gone when the block is left, however it is left."""
    pool = ProcessPoolExecutor(workers, mp_context=_context(), initializer=_begin)
    try:
        yield pool
    finally:
        pool.shutdown(cancel_futures=True)


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


def _first(source: Iterator[Found], little: int) -> Iterator[Found]:
    """As many items as it takes to have more characters than these."""
    total = 0
    for one in source:
        yield one
        total += _size(one)
        if total > little:
            return


def _size(one: Found) -> int:
    return len(one.source) if isinstance(one, Document) else 0
