"""The IRIs of things: `/id/person/溪口镇/方若谷` tells what the graph knows of `…/id/person/溪口镇/方若谷`.

Content negotiation as Linked Data has it: HTML for people, Turtle, N-Triples, RDF/XML and JSON-LD for programs. Where
the explorer has a page for the thing, people are led there; what has none (a tenure, a participation) is told here.
`/.well-known/void` (RFC 5785; registered by VoID) leads to the description of the data set.
"""

from collections.abc import Iterator
from typing import Final
from urllib.parse import quote, unquote

from jinja2 import Environment
from pyoxigraph import DefaultGraph, Literal, NamedNode, Quad, RdfFormat, Store, Triple, serialize
from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response
from starlette.routing import BaseRoute, Route

from extractor.exports.json_ld import framed
from extractor.ids import BASE, segment
from extractor.store.description import DATASET
from extractor.views.endpoint.negotiation import GRAPHS, chosen
from extractor.views.endpoint.request import told
from extractor.views.served import Served
from extractor.vocab import DCTERMS, FOAF, PREFIXES, SKOS

_HTML: Final = "text/html"
_LABELS: Final = (NamedNode(SKOS.prefLabel), NamedNode(DCTERMS.title), NamedNode(FOAF.name))
_OFFERED: Final = ("text/turtle", *GRAPHS, _HTML)
_MOST: Final = 1000  # triples that point to a thing, on its page

_PAGE: Final = Environment(autoescape=True).from_string("""<!doctype html>
<html lang="zh-Hans">
<meta charset="utf-8">
<title>{{ name }}</title>
<h1>{{ name }}</h1>
<p>{{ iri }}</p>
{% for title, rows in tables %}{% if rows %}<h2>{{ title }}</h2>
<table>
{% for label, href, text in rows %}<tr><th>{{ label }}</th><td>\
{% if href %}<a href="{{ href }}">{{ text }}</a>{% else %}{{ text }}{% endif %}</td></tr>
{% endfor %}</table>
{% endif %}{% endfor %}</html>
""")


def thing_routes(served: Served) -> Iterator[BaseRoute]:
    """The route of all things."""

    async def thing(request: Request) -> Response:
        iri = iri_of(request.scope.get("raw_path", b"").decode("ascii", "replace").partition("/id/")[2])
        triples = described(served.graph.store, iri)
        if not triples:
            answer = told(404, f"the graph knows nothing of <{iri}>")
            return Response(answer.body, status_code=404, media_type=answer.media_type)
        accept = ", ".join(request.headers.getlist("accept"))
        if chosen(accept, _OFFERED) == _HTML:
            there = next((path for page in served.pages if (path := page(iri)) is not None), None)
            if there is not None:
                return RedirectResponse(there, status_code=303, headers={"Vary": "Accept"})
        return _shown(served.graph.store, iri, triples, accept)

    def description(_: Request) -> Response:
        return RedirectResponse(path_of(DATASET), status_code=303)

    yield Route("/id/{path:path}", thing, methods=["GET"])
    yield Route("/.well-known/void", description, methods=["GET"])


def iri_of(path: str) -> str:
    """The IRI of a thing whose path came over HTTP, where what is Chinese is percent-encoded too.

    >>> iri_of("person/%E6%BA%AA%E5%8F%A3%E9%95%87/a%2Fb")
    'https://w3id.org/civicgraph/id/person/溪口镇/a%2Fb'
    """
    parts = [part if not part.strip("~") else segment(unquote(part)) for part in path.split("/")]
    return BASE + "/".join(parts)


def path_of(iri: str) -> str:
    """The path under which this server tells of a thing; empty for what is not its own."""
    return f"/id/{quote(iri.removeprefix(BASE), safe='/%~')}" if iri.startswith(BASE) else ""


def described(store: Store, iri: str) -> list[Triple]:
    """What the graph says of a thing, in the order of the predicates."""
    subject = NamedNode(iri)
    quads = store.quads_for_pattern(subject, None, None, DefaultGraph())
    return sorted((quad.triple for quad in quads), key=str)


def _shown(store: Store, iri: str, triples: list[Triple], accept: str) -> Response:
    media_type = chosen(accept, _OFFERED)
    headers = {"Vary": "Accept"}
    if media_type is None:
        answer = told(406, f"offered are {_HTML}, {', '.join(GRAPHS)}")
        return Response(answer.body, status_code=406, media_type=answer.media_type, headers=headers)
    if media_type == _HTML:
        return HTMLResponse(_page(store, iri, triples), headers=headers)
    form = GRAPHS[media_type]
    if form == RdfFormat.JSON_LD:
        return Response(framed(triples, iri), media_type=media_type, headers=headers)
    data = serialize(triples, format=form, prefixes=dict(PREFIXES))
    return Response(data, media_type=media_type, headers=headers)


def _page(store: Store, iri: str, triples: list[Triple]) -> str:
    pointing = store.quads_for_pattern(None, None, NamedNode(iri), DefaultGraph())
    towards = [quad for _, quad in zip(range(_MOST), pointing, strict=False)]
    said = [(_short(one.predicate.value), *_linked(store, one.object)) for one in triples]
    back = sorted((_short(one.predicate.value), *_linked(store, one.subject)) for one in towards)
    return _PAGE.render(name=_name(store, iri), iri=iri, tables=[("What it is", said), ("What refers to it", back)])


def _linked(store: Store, term: object) -> tuple[str, str]:
    if isinstance(term, NamedNode):
        return path_of(term.value), _name(store, term.value)
    return "", term.value if isinstance(term, Literal) else str(term)


def _name(store: Store, iri: str) -> str:
    for predicate in _LABELS:
        labels = store.quads_for_pattern(NamedNode(iri), predicate, None, DefaultGraph())
        if name := min((_text(quad) for quad in labels), default=""):
            return name
    return _short(iri)


def _text(quad: Quad) -> str:
    return quad.object.value if isinstance(quad.object, Literal) else str(quad.object)


def _short(iri: str) -> str:
    for prefix, namespace in PREFIXES.items():
        if iri.startswith(namespace):
            return f"{prefix}:{iri.removeprefix(namespace)}"
    return iri
