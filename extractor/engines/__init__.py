"""Engines: who does the work on the documents of a run: this process, the cores of this machine, or a cluster.

Whoever it is, results come in the order of the documents, so that the bytes of every output are the same.
"""

import os

from extractor.engines.engine import ALONE, Alone, Engine
from extractor.engines.processes import Processes
from extractor.errors import InputError

__all__ = ["ALONE", "Alone", "Engine", "Processes", "cores", "engine_of"]

_DASK = "dask://"


def cores() -> int:
    """How many cores of this machine the process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def engine_of(address: str | None = None, *, workers: int = 1) -> Engine:
    """The engine at an address (`dask://HOST:PORT`); without one, so many processes of this machine.

    Raises:
        InputError: the address is of no known kind, its library is missing, or nobody answers there.
    """
    if address is None:
        return ALONE if workers == 1 else Processes(workers)
    if not address.startswith(_DASK) or address == _DASK:
        raise InputError(f"{address}: no engine has such an address; give {_DASK}HOST:PORT")
    from extractor.engines.cluster import Cluster  # noqa: PLC0415  Dask is an extra

    return Cluster(f"tcp://{address.removeprefix(_DASK)}")
