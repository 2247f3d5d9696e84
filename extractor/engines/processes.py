"""All cores of one machine: processes that share a queue of documents.

A worker that is killed (out of memory, a fault in a library written in C) breaks the pool of Python's standard library
for good. The few documents that were under way are then done again, one at a time; the one that ends its worker a
second time is lost, and the run goes on with a new pool.
"""

from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import ExitStack, contextmanager, suppress
from functools import partial
from itertools import chain, islice
from pathlib import Path
from typing import Final, TypeVar

from extractor.engines.engine import ALONE
from extractor.engines.workers import get_ready, pool_of
from extractor.model import Document
from extractor.reading.inputs import Found

Item = TypeVar("Item")
Result = TypeVar("Result")

_AHEAD: Final = 4  # tasks under way for each worker, so that a long one holds up nobody
_FEW: Final = 32  # large items that are worked on before workers have started
_LITTLE: Final = 60_000  # characters that are read before workers have started and loaded the lexicon
_TASK: Final = 2_000  # characters of documents that make one task: what stands side by side shares much
_TOGETHER: Final = 16  # documents of a task, however short
_BATCH: Final = 64  # small items of a task


class Processes:
    """So many processes of this machine, started once there is enough to do.

    Attributes:
        workers, cores: how many.
        little: a run over no more characters than these is left to this process.
    """

    def __init__(self, workers: int, *, little: int = _LITTLE) -> None:
        self.workers = self.cores = workers
        self.little = little
        self._held: ExitStack | None = None
        self._pool: ProcessPoolExecutor | None = None

    def expect(self, paths: Iterable[str]) -> None:
        """Gets ready to start workers, where the files are so large that they will be."""
        total = 0
        with suppress(OSError):  # who reads the files says what is wrong with one
            for file in _files(paths):
                total += file.stat().st_size
                if total > self.little:
                    get_ready()
                    return

    @contextmanager
    def held(self) -> Iterator[None]:
        """In this block workers stay from one piece of work to the next; behind it they are gone."""
        with ExitStack() as stack:
            self._held = stack
            try:
                yield
            finally:
                self._held = self._pool = None

    def run(
        self, work: Callable[[Found], Result], items: Iterable[Found], lost: Callable[[Found], Result]
    ) -> Iterator[tuple[Found, Result]]:
        """Each item with its result, in the order of the items."""
        source = iter(items)
        head = list(_first(source, self.little))
        if sum(map(_size, head)) <= self.little:
            yield from ALONE.run(work, head, lost)
            return
        again = partial(_one_by_one, work, lost)
        for task, results in self._pairs(partial(_all, work), _tasks(chain(head, source)), again):
            yield from zip(task, results, strict=True)

    def map(self, work: Callable[[Item], Result], items: Iterable[Item]) -> Iterator[Result]:
        """The result of each item, in their order; by this process where no workers are held."""
        if self._pool is None:
            yield from ALONE.map(work, items)
            return
        source = iter(items)
        tasks = iter(lambda: tuple(islice(source, _BATCH)), ())
        of_all = partial(_all, work)
        for _, results in self._pairs(of_all, tasks, of_all):
            yield from results

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
        with self._workers() as pool:
            try:
                for one in source:
                    waiting.append((one, None))
                    waiting[-1] = (one, pool.submit(work, one))
                    if len(waiting) >= self.workers * _AHEAD:
                        yield _head(waiting)
                while waiting:
                    yield _head(waiting)
            except BrokenProcessPool:
                self._pool = None
                return [one for one, _ in waiting]
            finally:
                for _, future in waiting:
                    if future is not None:
                        future.cancel()
        return []

    @contextmanager
    def _workers(self) -> Iterator[ProcessPoolExecutor]:
        """Those that are held, or some for this block alone."""
        if self._held is None:
            with pool_of(self.workers) as pool:
                yield pool
            return
        if self._pool is None:
            self._pool = self._held.enter_context(pool_of(self.workers))
        yield self._pool


def _head(waiting: deque[tuple[Item, "Future[Result] | None"]]) -> tuple[Item, Result]:
    """The first item with its result; it waits on where its worker is lost."""
    one, future = waiting[0]
    assert future is not None  # only the item that was submitted last can lack one, and then the pool is broken
    result = future.result()
    waiting.popleft()
    return one, result


def _all(work: Callable[[Item], Result], task: Sequence[Item]) -> list[Result]:
    return [work(one) for one in task]


def _one_by_one(
    work: Callable[[Found], Result], lost: Callable[[Found], Result], task: Sequence[Found]
) -> list[Result]:
    return [_once_more(work, one, lost) for one in task]


def _once_more(work: Callable[[Found], Result], one: Found, lost: Callable[[Found], Result]) -> Result:
    with pool_of(1) as pool:
        try:
            return pool.submit(work, one).result()
        except BrokenProcessPool:
            return lost(one)


def _files(paths: Iterable[str]) -> Iterator[Path]:
    for path in map(Path, paths):
        yield from (file for file in (path.rglob("*") if path.is_dir() else (path,)) if file.is_file())


def _first(source: Iterator[Found], little: int) -> Iterator[Found]:
    """As many items as it takes to have more characters than these."""
    total = 0
    for one in source:
        yield one
        total += _size(one)
        if total > little:
            return


def _tasks(source: Iterable[Found]) -> Iterator[list[Found]]:
    """Neighbours, as many as make a task; a long document is one of its own."""
    task: list[Found] = []
    size = 0
    for one in source:
        task.append(one)
        size += _size(one)
        if size >= _TASK or len(task) == _TOGETHER:
            yield task
            task, size = [], 0
    if task:
        yield task


def _size(one: Found) -> int:
    return len(one.source) if isinstance(one, Document) else 0
