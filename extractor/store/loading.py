"""N-Quads → a store in bulk: sorted in batches and written as files of the database, past its log.

A key may stand in the file of any batch, so that to look one up takes the longer the more batches there were: with
forty, five times as long as with one. Many are therefore merged at the end, for a seventh of the time of loading, and
meanwhile as few as can be (`background.py`); of a very large archive in between too, each time that half as many have
come as were merged, so that each takes part in few merges and no more files wait than a program may open.
"""

from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from itertools import islice
from typing import Final

from pyoxigraph import RdfFormat, Store

from extractor.store.background import merging_late

_AT_ONCE: Final = 40_000_000  # bytes that go to disk at once: two hundred thousand quads
_THREADS: Final = 2  # that load; each holds what it loads, and one batch waits for them
_FEW: Final = 16  # batches that are left as they are: the database merges some of them by itself
_MANY: Final = 64  # batches that are merged before more come
_MOST: Final = 128  # the same where so many are merged already that twice as many might wait


def load(store: Store, texts: Iterable[bytes], cores: int = 1) -> None:
    """Puts whole lines of N-Quads into a store; with more than one core, while those that follow are made.

    What is held in memory does not grow with their number, nor does the time of a look-up with that of the batches.
    IRIs are taken as they stand, for they were minted here (`extractor.ids`), which saves a tenth of the time.

    Raises:
        OSError: the store can't be written.
        SyntaxError: a line is no N-Quads.
    """
    batches = _batches(texts)
    merged, bound = 0, _MANY
    while (came := _loaded(store, islice(batches, bound), cores)) == bound:
        store.optimize()
        merged += came
        bound = min(_MOST, max(_MANY, merged // 2))
    if came > _FEW:
        store.optimize()


def _loaded(store: Store, batches: Iterable[bytes], cores: int) -> int:
    """How many batches there were, all of which are in the store now."""
    under_way: deque[Future[None]] = deque()
    last = 0
    with merging_late(), ThreadPoolExecutor(_THREADS) as loader:
        for number, batch in enumerate(batches, 1):
            last = number
            if cores == 1:
                _load(store, batch)
                continue
            if len(under_way) > _THREADS:
                under_way.popleft().result()
            under_way.append(loader.submit(_load, store, batch))
        for one in under_way:
            one.result()
    return last


def _load(store: Store, batch: bytes) -> None:
    store.bulk_load(batch, RdfFormat.N_QUADS, lenient=True)


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
