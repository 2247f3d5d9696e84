"""A Dask cluster: documents in partitions, each a task that any worker of the cluster may do.

A worker that dies costs its partitions' time: Dask gives them to another one, and with them the same bytes come. A
partition that ends several workers is done once more document by document, to find the one that does it.
"""

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from itertools import islice
from typing import Any, Final, TypeVar

from extractor.collector import seldom_looking
from extractor.engines.engine import ALONE
from extractor.errors import InputError
from extractor.reading.inputs import Found

try:
    from distributed import Client, Future, KilledWorker
except ImportError as error:
    raise InputError("an engine of dask:// wants Dask; install it with: pip install 'civicgraph[dask]'") from error

Item = TypeVar("Item")
Result = TypeVar("Result")

_PARTITION: Final = 16  # documents; seconds of work, which outweighs what a task costs
_BATCH: Final = 128  # small items that make one task
_AHEAD: Final = 3  # partitions under way for each thread of the cluster
_PATIENCE: Final = 30  # seconds until a cluster that does not answer is given up


class Cluster:
    """The cluster whose scheduler listens at an address (`tcp://HOST:PORT`)."""

    cores = 1

    def __init__(self, address: str, *, patience: int = _PATIENCE) -> None:
        self._address = address
        self._patience = patience
        self._held: Client | None = None

    def expect(self, paths: Iterable[str]) -> None:
        """The workers of a cluster run already."""

    @contextmanager
    def held(self) -> Iterator[None]:
        """In this block the scheduler is asked for once.

        Raises:
            InputError: nobody answers at the address.
        """
        with self._client() as client:
            self._held = client
            try:
                yield
            finally:
                self._held = None

    @contextmanager
    def _client(self) -> Iterator[Client]:
        if self._held is not None:
            yield self._held
            return
        try:
            client = Client(self._address, set_as_default=False, timeout=self._patience)
        except OSError as error:
            place = self._address.replace("tcp://", "dask://")
            raise InputError(f"{place}: no scheduler answers ({error}); start one with `dask scheduler`") from error
        with client:
            yield client

    def run(
        self, work: Callable[[Found], Result], items: Iterable[Found], lost: Callable[[Found], Result]
    ) -> Iterator[tuple[Found, Result]]:
        """Each item with its result, in the order of the items.

        Raises:
            InputError: nobody answers at the address.
        """
        source = iter(items)
        waiting: deque[tuple[list[Found], Future]] = deque()
        with self._client() as client:
            while partition := list(islice(source, _PARTITION)):
                waiting.append((partition, client.submit(_each, work, partition, pure=False)))
                if len(waiting) > _AHEAD * max(1, sum(client.nthreads().values())):
                    yield from _results(client, *waiting.popleft(), work, lost)
            while waiting:
                yield from _results(client, *waiting.popleft(), work, lost)

    def map(self, work: Callable[[Item], Result], items: Iterable[Item]) -> Iterator[Result]:
        """The result of each item, in their order, by the workers of the cluster.

        Items that end several workers are worked on here, where what is wrong comes to light.

        Raises:
            InputError: nobody answers at the address.
        """
        source = iter(items)
        waiting: deque[tuple[list[Item], Future]] = deque()
        with self._client() as client:
            while batch := list(islice(source, _BATCH)):
                waiting.append((batch, client.submit(_all, work, batch, pure=False)))
                if len(waiting) > _AHEAD * max(1, sum(client.nthreads().values())):
                    yield from _outcomes(work, *waiting.popleft())
            while waiting:
                yield from _outcomes(work, *waiting.popleft())

    def nearby(self, work: Callable[[Item], Result], items: Iterable[Item]) -> Iterator[Result]:
        """The result of each item, by this process: the workers of a cluster have disks of their own."""
        return ALONE.nearby(work, items)


def _each(work: Callable[[Found], Result], partition: list[Found]) -> list[Result]:
    with seldom_looking():
        return [work(one) for one in partition]


def _results(
    client: Client, partition: list[Found], future: Future, work: Callable[[Found], Result],
    lost: Callable[[Found], Result],
) -> Iterator[tuple[Found, Result]]:  # fmt: skip
    results: list[Result]
    try:
        results = future.result()
    except KilledWorker:
        results = [_once_more(client, work, one, lost) for one in partition]
    yield from zip(partition, results, strict=True)


def _once_more(client: Client, work: Callable[[Found], Result], one: Found, lost: Callable[[Found], Result]) -> Any:
    try:
        return client.submit(work, one, pure=False).result()
    except KilledWorker:
        return lost(one)


def _all(work: Callable[[Item], Result], batch: list[Item]) -> list[Result]:
    return [work(one) for one in batch]


def _outcomes(work: Callable[[Item], Result], batch: list[Item], future: Future) -> list[Result]:
    results: list[Result]
    try:
        results = future.result()
    except KilledWorker:
        results = _all(work, batch)
    return results
