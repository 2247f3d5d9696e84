"""The first page: what is served, and where."""

from collections.abc import Iterator
from typing import Final

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import BaseRoute, Route

from extractor.views.served import Served

_WORDS: Final = "civicgraph serves {triples} triples of {folder}.\n"


def routes(served: Served) -> Iterator[BaseRoute]:
    """The route of the first page."""
    text = _WORDS.format(triples=len(served.graph.store), folder=served.graph.folder.name)

    async def front(_: Request) -> Response:
        return PlainTextResponse(text)

    yield Route("/", front)
