"""JSON-LD 1.1: a graph compacted with the shipped context, and single resources framed as trees."""

import json
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import Any

from pyld import jsonld
from pyoxigraph import RdfFormat, Triple, serialize

from extractor.exports.atomic import atomic
from extractor.exports.rdf import union_quads
from extractor.graph.statement import Statement
from extractor.resources import resource


class JsonLd:
    """Writes JSON-LD: one node object a subject, compacted with ontology/context.jsonld."""

    extension = ".jsonld"

    def write(self, statements: Iterable[Statement], path: Path) -> None:
        """Writes what all documents say, each triple once."""
        data = compacted(quad.triple for quad in union_quads(statements))
        with atomic(path) as stream:
            stream.write(data)


@cache
def context() -> dict[str, Any]:
    """The shipped context."""
    record: dict[str, Any] = json.loads(resource("ontology", "context.jsonld").read_text("utf-8"))
    return record


def compacted(triples: Iterable[Triple]) -> bytes:
    """Triples as one document of JSON-LD, its nodes and keys sorted."""
    document = jsonld.compact(_expanded(triples), context(), {"graph": True, "documentLoader": _no_loader})
    document["@graph"] = sorted(document.get("@graph", []), key=lambda node: node.get("id", ""))
    return _text(document)


def framed(triples: Iterable[Triple], iri: str) -> bytes:
    """Triples as a tree whose root is one resource."""
    frame = {**context(), "@id": iri}
    return _text(jsonld.frame(_expanded(triples), frame, {"documentLoader": _no_loader, "omitGraph": True}))


def _expanded(triples: Iterable[Triple]) -> Any:
    data = serialize(triples, format=RdfFormat.N_TRIPLES)
    assert data is not None
    return jsonld.from_rdf(data.decode(), {"format": "application/n-quads", "useNativeTypes": False})


def _no_loader(url: str, _: object) -> Any:
    """Contexts come with the project; nothing is fetched."""
    raise ValueError(f"{url}: contexts are not fetched")


def _text(document: Any) -> bytes:
    return (json.dumps(document, ensure_ascii=False, indent=1, sort_keys=True) + "\n").encode()
