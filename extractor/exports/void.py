"""The description of the data set: VoID (W3C Interest Group Note, 3 March 2011) and DCAT 3, in Turtle.

What it counts and by which version it was read stands in the statements themselves, so no clock takes part, and the
same graph gives the same bytes. Nothing is known of the licence of documents, and the description says so.
"""

import hashlib
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final

from pyoxigraph import Literal, NamedNode, RdfFormat, Triple, serialize

from extractor.exports.atomic import atomic
from extractor.exports.rdf import union_quads
from extractor.graph.statement import Statement
from extractor.ids import BASE
from extractor.vocab import CIVIC, DCAT, DCTERMS, PREFIXES, PROV, RDF, SDO, VOID

DATASET: Final = f"{BASE}dataset"
"""The IRI of the data set; those of its parts begin with it."""

_RIGHTS: Final = (
    ("en", "The licence of the documents is not known; ask who publishes them."),
    ("zh-Hans", "文献的许可方式未知，请向其发布者查询。"),
)


class Void:
    """Writes the description of a graph, without the graph."""

    extension = ".void.ttl"

    def write(self, statements: Iterable[Statement], path: Path) -> None:
        """Writes how many triples, things, documents and things of each class there are, and where they come from."""
        triples = [quad.triple for quad in union_quads(statements)]
        with atomic(path) as stream:
            serialize(_described(triples), stream, RdfFormat.TURTLE, prefixes=_prefixes())


def _prefixes() -> dict[str, str]:
    return {**PREFIXES, "dcat": str(DCAT), "void": str(VOID)}


def _described(triples: list[Triple]) -> Iterator[Triple]:
    classes = Counter(
        str(one.object.value) for one in triples if _is(one, RDF.type) and isinstance(one.object, NamedNode)
    )
    yield _link(DATASET, RDF.type, VOID.Dataset)
    yield _link(DATASET, RDF.type, DCAT.Dataset)
    for language, text in _RIGHTS:
        yield _triple(DATASET, DCTERMS.rights, Literal(text, language=language))
    yield _link(DATASET, DCTERMS.conformsTo, "https://w3id.org/civicgraph/shapes")
    for base in sorted(PREFIXES.values()):
        yield _link(DATASET, VOID.vocabulary, base)
    yield _count(DATASET, VOID.triples, len(triples))
    yield _count(DATASET, VOID.entities, len({str(one.subject) for one in triples}))
    yield _count(DATASET, VOID.distinctSubjects, len({str(one.subject) for one in triples}))
    yield _count(DATASET, VOID.distinctObjects, len({str(one.object) for one in triples}))
    yield _count(DATASET, VOID.properties, len({one.predicate.value for one in triples}))
    yield _count(DATASET, VOID.classes, len(classes))
    yield _count(DATASET, VOID.documents, classes[str(SDO.PublicationIssue)])
    yield _triple(DATASET, DCTERMS.identifier, Literal(f"sha256:{_digest(triples)}"))
    for cls, count in sorted(classes.items()):
        part = f"{DATASET}/class/{hashlib.sha256(cls.encode()).hexdigest()[:16]}"
        yield _link(DATASET, VOID.classPartition, part)
        yield _link(part, VOID["class"], cls)
        yield _count(part, VOID.entities, count)
    yield from _build(triples)


def _build(triples: list[Triple]) -> Iterator[Triple]:
    """Which versions of civicgraph read the documents, as agents of one activity."""
    activity = f"{DATASET}/build"
    yield _link(DATASET, PROV.wasGeneratedBy, activity)
    yield _link(activity, RDF.type, PROV.Activity)
    versions = {one.object.value for one in triples if _is(one, CIVIC.version) and isinstance(one.object, Literal)}
    for version in sorted(versions):
        agent = f"{DATASET}/civicgraph-{version}"
        yield _link(activity, PROV.wasAssociatedWith, agent)
        yield _link(agent, RDF.type, PROV.SoftwareAgent)
        yield _triple(agent, SDO.softwareVersion, Literal(version))


def _digest(triples: list[Triple]) -> str:
    """The digest of the lines of the graph in N-Triples, sorted: the fingerprint of what it says."""
    found = hashlib.sha256()
    for line in sorted(map(str, triples)):
        found.update(f"{line}\n".encode())
    return found.hexdigest()


def _is(triple: Triple, predicate: str) -> bool:
    return triple.predicate.value == str(predicate)


def _link(subject: str, predicate: str, target: str) -> Triple:
    return _triple(subject, predicate, NamedNode(str(target)))


def _count(subject: str, predicate: str, number: int) -> Triple:
    return _triple(subject, predicate, Literal(number))


def _triple(subject: str, predicate: str, target: NamedNode | Literal) -> Triple:
    return Triple(NamedNode(subject), NamedNode(str(predicate)), target)
