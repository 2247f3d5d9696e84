"""The addresses of the explorer."""

from collections.abc import Callable, Iterator
from typing import Final
from urllib.parse import urlsplit

from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse, Response
from starlette.routing import BaseRoute, Mount, Route
from starlette.staticfiles import StaticFiles

from extractor.model import Span
from extractor.views.explorer import queries, sparql
from extractor.views.explorer.asking import query_page
from extractor.views.explorer.names import ORDER, Entry, Names
from extractor.views.explorer.network import neighbourhood
from extractor.views.explorer.pages import Asked, thing_context
from extractor.views.explorer.reader import KINDS, Reader, is_iri
from extractor.views.explorer.records import Kind, Thing
from extractor.views.explorer.rendering import (
    LANGUAGE_COOKIE,
    STATIC,
    THEME_COOKIE,
    href,
    language_of,
    page,
    url,
)
from extractor.views.explorer.words import concept
from extractor.views.served import Served

LIMITS: Final = (150, 300, 600, 1_000)
"""How many nodes a picture may have, as the reader chooses; the first is for the small picture of a page.

With the last a picture of a graph of 50,000 nodes is there in well under three seconds (benchmarks/README.md)."""

_SUGGESTED: Final = 8
_RESULTS: Final = 50
_YEAR: Final = 365 * 24 * 3600


class Explorer:
    """The explorer of one graph."""

    def __init__(self, served: Served) -> None:
        self._graph = served.graph
        self._reader = Reader(served.graph.store)
        self.names = Names(self._reader)

    def home(self, request: Request) -> Response:
        """The first page: what the graph holds, and who is most spoken of."""
        rows = self._reader.ask(sparql.COUNTS)
        counts = {KINDS[row["type"]]: int(row["count"]) for row in rows if "type" in row}
        prominent = {
            kind: self.names.search("", kind, limit=12).entries for kind in ("person", "organization", "document")
        }
        return page(
            request, "home", {"counts": [(kind, counts.get(kind, 0)) for kind in ORDER], "prominent": prominent}
        )

    def search(self, request: Request) -> Response:
        """What goes by a name."""
        typed, kind = request.query_params.get("q", "").strip(), _kind(request)
        at = _number(request, "page")
        found = self.names.search(typed, kind, start=at * _RESULTS, limit=_RESULTS)
        context = {
            "typed": typed, "kind": kind, "found": found, "order": ORDER, "page": at,
            "is_last": (at + 1) * _RESULTS >= found.total,
        }  # fmt: skip
        return page(request, "search", context)

    def suggest(self, request: Request) -> Response:
        """The first few of what goes by a name, for the search field."""
        typed = request.query_params.get("q", "")
        found = self.names.search(typed, limit=_SUGGESTED) if typed.strip() else None
        return JSONResponse([_suggestion(entry) for entry in found.entries] if found else [])

    def thing(self, request: Request) -> Response:
        """The page of a thing; of one that was replaced, the way to what replaced it."""
        thing = self._asked(request)
        if thing is None:
            return self.missing(request)
        if thing.successor is not None:
            return RedirectResponse(url("/thing", iri=thing.successor), status_code=303)
        asked = Asked(page=_number(request, "page"), cited=_cited(request))
        context = thing_context(self._graph, self._reader, thing, asked)
        return page(request, "document" if thing.ref.kind == "document" else "thing", context)

    def network(self, request: Request) -> Response:
        """The network around a thing, on the whole page."""
        thing = self._asked(request)
        if thing is None:
            return self.missing(request)
        return page(request, "network", {"thing": thing, "limits": LIMITS[1:], "limit": _limit(request, LIMITS[1])})

    def network_data(self, request: Request) -> Response:
        """The network around a thing, for the script that draws it."""
        thing = self._asked(request)
        if thing is None:
            return JSONResponse({"error": "there is no such thing in the graph"}, status_code=404)
        limit = _limit(request, LIMITS[0])
        drawn = neighbourhood(self._reader, thing.ref, limit)
        language = language_of(request)
        number = {node.ref.iri: at for at, node in enumerate(drawn.nodes)}
        return JSONResponse(
            {
                "nodes": [
                    {
                        "name": node.ref.name,
                        "kind": node.ref.kind,
                        "href": href(node.ref),
                        "ring": node.ring,
                        "x": node.place[0],
                        "y": node.place[1],
                    }
                    for node in drawn.nodes
                ],
                "ties": [
                    {
                        "source": number[tie.source],
                        "target": number[tie.target],
                        "relation": tie.relation,
                        "detail": concept(tie.detail, language) if is_iri(tie.detail) else tie.detail,
                        "spells": tie.spells,
                    }
                    for tie in drawn.ties
                ],
                "omitted": drawn.omitted,
                "limit": limit,
            }
        )

    def settings(self, request: Request) -> Response:
        """Keeps a choice of language or colours in a cookie, and leads back to where it was made."""
        answer = RedirectResponse(_local(request.query_params.get("next", "/")), status_code=303)
        for name, cookie, allowed in (
            ("lang", LANGUAGE_COOKIE, {"zh", "en"}),
            ("theme", THEME_COOKIE, {"system", "light", "dark"}),
        ):
            chosen = request.query_params.get(name)
            if chosen in allowed:
                answer.set_cookie(cookie, chosen, max_age=_YEAR, httponly=True, samesite="lax")
        return answer

    def missing(self, request: Request) -> Response:
        """What is said where there is no page."""
        return page(request, "missing", {}, status=404)

    def page_of(self, iri: str) -> str | None:
        """The path of the page of a thing; None where it has none."""
        thing = queries.find_thing(self._reader, iri)
        return None if thing is None else href(thing.ref)

    def _asked(self, request: Request) -> Thing | None:
        iri = request.query_params.get("iri", "")
        return queries.find_thing(self._reader, iri) if is_iri(iri) else None


def routes(served: Served) -> Iterator[BaseRoute]:
    """The pages of the explorer, and what their scripts ask for."""
    explorer = Explorer(served)
    served.pages.append(explorer.page_of)
    served.opening.append(explorer.names.prepare)
    served.closing.append(explorer.names.stop)
    paths: dict[str, Callable[[Request], Response]] = {
        "/": explorer.home,
        "/search": explorer.search,
        "/suggest.json": explorer.suggest,
        "/thing": explorer.thing,
        "/network": explorer.network,
        "/network.json": explorer.network_data,
        "/query": query_page,
        "/settings": explorer.settings,
    }
    for path, endpoint in paths.items():
        yield Route(path, endpoint, methods=["GET"])
    yield Mount("/static", StaticFiles(directory=STATIC))


def _suggestion(entry: Entry) -> dict[str, str]:
    return {"name": entry.ref.name, "kind": entry.ref.kind, "note": entry.note, "href": href(entry.ref)}


def _kind(request: Request) -> Kind | None:
    asked = request.query_params.get("kind")
    return next((kind for kind in ORDER if kind == asked), None)


def _number(request: Request, name: str) -> int:
    text = request.query_params.get(name, "")
    return int(text) if text.isascii() and text.isdigit() and len(text) < 10 else 0


def _limit(request: Request, usual: int) -> int:
    asked = _number(request, "limit")
    return min(asked, LIMITS[-1]) if asked else usual


def _cited(request: Request) -> Span | None:
    cited = Span(_number(request, "start"), _number(request, "end"))
    return cited if cited.start < cited.end else None


def _local(address: str) -> str:
    """The address where it is one of this server, else the first page: nobody is led elsewhere."""
    parts = urlsplit(address)
    is_local = not parts.scheme and not parts.netloc and address.startswith("/") and address[1:2] not in {"/", "\\"}
    return address if is_local else "/"
