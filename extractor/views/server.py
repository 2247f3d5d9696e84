"""One server for one graph: the pages and services that `civicgraph serve` offers, read-only by construction.

A room of views adds its pages by a function from `Served` to routes, named in `ROOMS`.
"""

from collections.abc import AsyncIterator, Callable, Collection, Iterable, Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from threading import Thread
from typing import Final

from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.routing import BaseRoute

from extractor.store import open_graph
from extractor.views import endpoint, explorer
from extractor.views.protection import LOCAL_HOSTS, Protection
from extractor.views.served import Limits, Served

Room = Callable[[Served], Iterable[BaseRoute]]
"""Gives the routes of a group of pages, for the graph that is served."""

ROOMS: Final[Sequence[Room]] = (endpoint.routes, explorer.routes)
"""All pages; of two routes that match, the first answers."""


def create_app(folder: Path, *, hosts: Collection[str] = LOCAL_HOSTS, limits: Limits | None = None) -> Starlette:
    """The application that serves the graph of a folder.

    Args:
        folder: what `build` wrote.
        hosts: the names under which it answers.
        limits: what one request may take.

    Raises:
        StoreError: the folder holds no graph.
    """
    served = Served(graph=open_graph(folder), limits=limits or Limits())
    routes = [route for room in ROOMS for route in room(served)]

    @asynccontextmanager
    async def lifespan(_: Starlette) -> AsyncIterator[None]:
        threads = [Thread(target=opening) for opening in served.opening]
        for thread in threads:
            thread.start()
        try:
            yield
        finally:
            for close in served.closing:
                close()
            for thread in threads:
                thread.join()

    return Starlette(routes=routes, middleware=[Middleware(Protection, hosts=hosts)], lifespan=lifespan)
