"""What PyLD, a general processor, makes of triples and reads in JSON-LD; ours is held to that."""

import json
from typing import Any

from pyld import jsonld
from pyoxigraph import NamedNode, Quad, RdfFormat, Triple, parse

from extractor.exports.compaction import Compactor
from extractor.exports.json_ld import context, expanded


def unordered(value: Any) -> Any:
    """The value with all lists sorted: JSON-LD gives their order no meaning."""
    if isinstance(value, dict):
        return {name: unordered(each) for name, each in value.items()}
    if isinstance(value, list):
        return sorted((unordered(each) for each in value), key=lambda each: json.dumps(each, sort_keys=True))
    return value


def compacted(triples: list[Triple]) -> Any:
    """What PyLD makes of the triples."""
    return jsonld.compact(expanded(triples), context(), {"graph": True})


def nodes(triples: list[Triple]) -> list[Any]:
    """What we make of the triples, subject after subject."""
    compactor = Compactor(context()["@context"])
    subjects = {triple.subject for triple in triples}
    return [
        compactor.node(subject.value, [one for one in triples if one.subject == subject])
        for subject in subjects
        if isinstance(subject, NamedNode)
    ]


def said_by(record: Any) -> set[Quad]:
    """What PyLD reads in JSON-LD."""
    data = jsonld.to_rdf(record, {"format": "application/n-quads"})
    return set(parse(str(data).encode(), format=RdfFormat.N_QUADS))
