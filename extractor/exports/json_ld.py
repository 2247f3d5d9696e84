"""JSON-LD 1.1 in the terms of ontology/context.jsonld: the whole graph, and single resources framed as trees.

The whole graph is compacted by `compaction`, a node a line, so that it streams; PyLD frames single resources.
"""

import json
from collections.abc import Iterable
from functools import cache
from itertools import groupby
from pathlib import Path
from typing import Any

from pyld import jsonld
from pyoxigraph import NamedNode, RdfFormat, Triple, serialize

from extractor.exports.atomic import atomic
from extractor.exports.compaction import Compactor
from extractor.exports.rdf import union_quads
from extractor.graph.statement import Statement
from extractor.resources import resource


class JsonLd:
    """Writes JSON-LD, one node object a subject and a line."""

    extension = ".jsonld"

    def write(self, statements: Iterable[Statement], path: Path) -> None:
        """Writes what all documents say, each triple once, with the context that explains its terms."""
        compactor = Compactor(context()["@context"])
        triples = (quad.triple for quad in union_quads(statements))
        with atomic(path) as stream:
            stream.write(f'{{"@context": {_json(context()["@context"])},\n"@graph": ['.encode())
            separator = "\n"
            for subject, said in groupby(triples, key=lambda triple: triple.subject):
                assert isinstance(subject, NamedNode)
                stream.write(f"{separator}{_json(compactor.node(subject.value, said))}".encode())
                separator = ",\n"
            stream.write(b"\n]}\n")


@cache
def context() -> dict[str, Any]:
    """The shipped context."""
    record: dict[str, Any] = json.loads(resource("ontology", "context.jsonld").read_text("utf-8"))
    return record


def framed(triples: Iterable[Triple], iri: str) -> bytes:
    """Triples as a tree whose root is one resource."""
    frame = {**context(), "@id": iri}
    return _text(jsonld.frame(expanded(triples), frame, {"documentLoader": _no_loader, "omitGraph": True}))


def expanded(triples: Iterable[Triple]) -> Any:
    """Triples as expanded JSON-LD; whole numbers are numbers of JSON."""
    data = serialize(triples, format=RdfFormat.N_TRIPLES)
    assert data is not None
    return jsonld.from_rdf(data.decode(), {"format": "application/n-quads", "useNativeTypes": True})


def _no_loader(url: str, _: object) -> Any:
    """Contexts come with the project; nothing is fetched."""
    raise ValueError(f"{url}: contexts are not fetched")


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)


def _text(document: Any) -> bytes:
    return (json.dumps(document, ensure_ascii=False, indent=1, sort_keys=True) + "\n").encode()
