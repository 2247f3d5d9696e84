"""N-Quads → a store in bulk: sorted in batches and written as files of the database, past its log."""

from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Final

from pyoxigraph import RdfFormat, Store

_AT_ONCE: Final = 40_000_000  # bytes that go to disk at once: two hundred thousand quads
_THREADS: Final = 2  # that load; each holds what it loads, and one batch waits for them


def load(store: Store, texts: Iterable[bytes], cores: int = 1) -> None:
    """Puts whole lines of N-Quads into a store; with more than one core, while those that follow are made.

    What is held in memory does not grow with their number.

    Raises:
        OSError: the store can't be written.
        SyntaxError: a line is no N-Quads.
    """
    if cores == 1:
        for batch in _batches(texts):
            store.bulk_load(batch, RdfFormat.N_QUADS)
        return
    with ThreadPoolExecutor(_THREADS) as loader:
        under_way: deque[Future[None]] = deque()
        for batch in _batches(texts):
            if len(under_way) > _THREADS:
                under_way.popleft().result()
            under_way.append(loader.submit(store.bulk_load, batch, RdfFormat.N_QUADS))
        for one in under_way:
            one.result()


def _batches(texts: Iterable[bytes]) -> Iterator[bytes]:
    held: list[bytes] = []
    size = 0
    for text in texts:
        held.append(text)
        size += len(text)
        if size >= _AT_ONCE:
            yield b"".join(held)
            held, size = [], 0
    if held:
        yield b"".join(held)
