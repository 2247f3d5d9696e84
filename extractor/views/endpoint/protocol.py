"""SPARQL 1.1 Protocol (W3C Recommendation, 21 March 2013), its query operation: GET, and POST in both forms.

Read-only by construction: there is no update operation, the store is opened read-only, and a query reaches nothing
outside it. What is asked and what is answered have limits.
"""

import asyncio
from collections.abc import Iterator, Sequence
from typing import Final
from urllib.parse import parse_qsl

from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from extractor.views.endpoint.pool import Pool
from extractor.views.endpoint.request import Answered, Asked, Workplace, told
from extractor.views.endpoint.service import described
from extractor.views.endpoint.things import thing_routes
from extractor.views.served import Limits, Served

PATH: Final = "/sparql"
FORM: Final = "application/x-www-form-urlencoded"
DIRECT: Final = "application/sparql-query"
_BODY_WITHIN: Final = 10.0  # seconds in which the body of a request must have come

Pairs = Sequence[tuple[str, str]]


class _RefusedError(Exception):
    """A request that is no query."""

    def __init__(self, status: int, text: str) -> None:
        super().__init__(text)
        self.answer = told(status, text)


def routes(served: Served) -> Iterator[BaseRoute]:
    """The routes of the endpoint, and of the IRIs of things."""
    limits = served.limits
    pool = Pool(Workplace(folder=served.graph.folder, result_bytes=limits.result_bytes), limits)
    served.closing.append(pool.close)

    async def sparql(request: Request) -> Response:
        try:
            if request.method == "GET" and not request.scope["query_string"]:
                return response(described(str(request.url), _accept(request)))
            asked = await _asked(request, limits)
        except _RefusedError as error:
            return response(error.answer)
        except ClientDisconnect:
            return response(told(400, "the request ended before its body did"))
        return response(await pool.ask(asked))

    yield Route(PATH, sparql, methods=["GET", "POST"])
    yield from thing_routes(served)


def response(answer: Answered) -> Response:
    """The answer over HTTP."""
    headers = {"Vary": "Accept"} | ({"Retry-After": "10"} if answer.status == 503 else {})
    return Response(answer.body, status_code=answer.status, media_type=answer.media_type, headers=headers)


async def _asked(request: Request, limits: Limits) -> Asked:
    pairs = _pairs(request.scope["query_string"])
    if request.method == "POST":
        pairs = await _posted(request, limits, pairs)
    queries = [value for name, value in pairs if name == "query"]
    if any(name == "update" for name, _ in pairs):
        raise _RefusedError(403, "this endpoint is read-only; it has no update operation")
    if len(queries) != 1:
        raise _RefusedError(400, f"give one parameter `query`, not {len(queries)}; /sparql?query=SELECT…")
    if len(queries[0].encode("utf-8", "replace")) > limits.query_bytes:
        raise _RefusedError(413, f"the query is longer than {limits.query_bytes} bytes")
    return Asked(
        query=queries[0],
        accept=_accept(request),
        default_graphs=tuple(value for name, value in pairs if name == "default-graph-uri"),
        named_graphs=tuple(value for name, value in pairs if name == "named-graph-uri"),
    )


def _accept(request: Request) -> str:
    return ", ".join(request.headers.getlist("accept"))


async def _posted(request: Request, limits: Limits, pairs: Pairs) -> Pairs:
    media_type, _, parameters = request.headers.get("content-type", "").partition(";")
    media_type, charset = media_type.strip().lower(), parameters.lower().replace(" ", "").replace('"', "")
    if media_type not in {FORM, DIRECT} or charset not in {"", "charset=utf-8"}:
        raise _RefusedError(415, f"send the query as {FORM} or {DIRECT}, in UTF-8")
    body = await _body(request, limits)
    if media_type == FORM:
        return [*pairs, *_pairs(body)]
    try:
        return [*pairs, ("query", body.decode())]
    except UnicodeDecodeError as error:
        raise _RefusedError(400, "the query is no UTF-8") from error


async def _body(request: Request, limits: Limits) -> bytes:
    body = bytearray()
    # Percent-encoding triples what is Chinese.
    limit = 3 * limits.query_bytes + 1000
    try:
        async with asyncio.timeout(_BODY_WITHIN):
            async for chunk in request.stream():
                body += chunk
                if len(body) > limit:
                    raise _RefusedError(413, f"the request is longer than {limit} bytes")
    except TimeoutError as error:
        raise _RefusedError(408, f"the request did not come within {_BODY_WITHIN:g} s") from error
    return bytes(body)


def _pairs(encoded: bytes) -> Pairs:
    """The parameters of a form or an address."""
    try:
        text = encoded.decode("ascii")
        return parse_qsl(text, keep_blank_values=True, errors="strict", max_num_fields=100)
    except (UnicodeDecodeError, ValueError) as error:
        raise _RefusedError(400, "the parameters are no percent-encoded UTF-8, or more than 100") from error
