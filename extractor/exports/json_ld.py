"""JSON-LD 1.1: the whole graph as Oxigraph writes it, and single resources framed as trees with the shipped context.

PyLD compacts a few hundred triples at once, but takes minutes for a graph; so only single resources are compacted.
"""

import json
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import Any

from pyld import jsonld
from pyoxigraph import RdfFormat, Triple, serialize

from extractor.exports.rdf import union_quads, write_rdf
from extractor.graph.statement import Statement
from extractor.resources import resource


class JsonLd:
    """Writes JSON-LD, one node object a subject."""

    extension = ".jsonld"

    def write(self, statements: Iterable[Statement], path: Path) -> None:
        """Writes what all documents say, each triple once."""
        write_rdf(union_quads(statements), path, RdfFormat.JSON_LD)


@cache
def context() -> dict[str, Any]:
    """The shipped context."""
    record: dict[str, Any] = json.loads(resource("ontology", "context.jsonld").read_text("utf-8"))
    return record


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
