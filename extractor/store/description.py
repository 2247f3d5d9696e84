"""The description of the data set: VoID (W3C Interest Group Note, 3 March 2011) and DCAT 3, in a graph of its own.

It counts what the default graph holds beside it, and says by which program, from which collections and under which
licence; no clock takes part. The licence is the user's word: nothing is known of it where he gives none, and the
description says so.
"""

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from pyoxigraph import Store

from extractor.graph.evidence import extractor_version
from extractor.graph.statement import Statement
from extractor.ids import BASE
from extractor.resolution.deriving import DERIVED, Deriver
from extractor.store.tally import Tally, rows
from extractor.vocab import DCAT, DCTERMS, FOAF, PREFIXES, PROV, SDO, SEM, VOID, XSD

DATASET: Final = f"{BASE}dataset"
"""The IRI of the data set; those of its parts begin with it."""

GRAPH: Final = f"{DERIVED}description"
"""The graph of the description, and the description itself."""

_WRITER: Final = Deriver(graph="description", rule="description")
_SHAPES: Final = "https://w3id.org/civicgraph/shapes"
_CHINESE: Final = "http://publications.europa.eu/resource/authority/language/ZHO"

_ABOUT: Final = {
    "en": "What documents of local government tell of people, offices, organizations and events, each fact with the "
    "passage that it was read in. The counts are those of the data without this description.",
    "zh-Hans": "地方政府文献所述的人物、职务、机构和活动，每项事实均附其出处。所列数量不含本说明。",
}
_RIGHTS: Final = {
    "en": "The licence of the documents is not known; ask who publishes them.",
    "zh-Hans": "文献的许可方式未知，请向其发布者查询。",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Inputs:
    """What a graph was made of.

    Attributes:
        documents: the keys of the documents, by IRI.
        program: the fingerprint of what made one graph of them.
        corrections: the curator's word.
        licence: the IRI of the licence, None where it is not known.
    """

    documents: Mapping[str, str]
    program: str
    corrections: str
    licence: str | None

    @property
    def digest(self) -> str:
        """SHA-256 of all that decides what the graph says."""
        found = hashlib.sha256()
        for text in (*(part for pair in sorted(self.documents.items()) for part in pair), self.program,
                     self.corrections, self.licence or ""):  # fmt: skip
            found.update(f"{len(text)}:{text}".encode())
        return found.hexdigest()


def description(store: Store, tally: Tally, inputs: Inputs) -> Iterator[Statement]:
    """The description of what a store holds beside it, which was counted."""
    classes, properties = tally.classes, tally.properties
    yield _WRITER.type(GRAPH, VOID.DatasetDescription)
    yield _WRITER.link(GRAPH, FOAF.primaryTopic, DATASET)
    yield _WRITER.type(DATASET, VOID.Dataset)
    yield _WRITER.type(DATASET, DCAT.Dataset)
    yield from _words(len(inputs.documents), inputs.licence)
    yield _WRITER.value(DATASET, DCTERMS.identifier, f"sha256:{inputs.digest}")
    yield _WRITER.link(DATASET, DCTERMS.language, _CHINESE)
    yield _WRITER.link(DATASET, DCTERMS.conformsTo, _SHAPES)
    yield _WRITER.value(DATASET, VOID.uriSpace, BASE)
    for base in PREFIXES.values():
        if any(iri.startswith(base) for iri in (*classes, *properties)):
            yield _WRITER.link(DATASET, VOID.vocabulary, base)
    yield _count(DATASET, VOID.triples, sum(properties.values()))
    yield _count(DATASET, VOID.properties, len(properties))
    yield _count(DATASET, VOID.classes, len(classes))
    yield _count(DATASET, VOID.documents, len(inputs.documents))
    for cls, number in classes.items():
        part = f"{DATASET}/class/{_short(cls)}"
        yield _WRITER.link(DATASET, VOID.classPartition, part)
        yield _WRITER.link(part, VOID.class_, cls)
        yield _count(part, VOID.entities, number)
    yield from _period(store)
    yield from _build(store)


def _words(documents: int, licence: str | None) -> Iterator[Statement]:
    """What it is called and about, and under which licence."""
    yield _WRITER.text(DATASET, DCTERMS.title, f"Civic graph of {documents} documents", "en")
    yield _WRITER.text(DATASET, DCTERMS.title, f"{documents}篇文献的公共事务知识图谱")
    for language, text in _ABOUT.items():
        yield _WRITER.text(DATASET, DCTERMS.description, text, language)
    if licence is not None:
        yield _WRITER.link(DATASET, DCTERMS.license, licence)
        return
    for language, text in _RIGHTS.items():
        yield _WRITER.text(DATASET, DCTERMS.rights, text, language)


def _period(store: Store) -> Iterator[Statement]:
    """Between which days the documents were issued, of those whose year is known."""
    documents = f"{{ SELECT ?d {{ ?d a <{SDO.PublicationIssue}> }} }}"
    first = f"{{ SELECT ?d ?b {{ ?d <{SEM.hasEarliestBeginTimeStamp}> ?b }} }}"
    last = f"{{ SELECT ?d ?e {{ ?d <{SEM.hasLatestEndTimeStamp}> ?e }} }}"
    for row in rows(store, f"SELECT (MIN(?b) AS ?first) (MAX(?e) AS ?last) {{ {documents} {first} {last} }}"):
        if "first" in row and "last" in row:
            period = f"{DATASET}/period"
            yield _WRITER.link(DATASET, DCTERMS.temporal, period)
            yield _WRITER.type(period, DCTERMS.PeriodOfTime)
            yield _WRITER.value(period, DCAT.startDate, row["first"], XSD.date)
            yield _WRITER.value(period, DCAT.endDate, row["last"], XSD.date)


def _build(store: Store) -> Iterator[Statement]:
    """Which program made the graph, of which collections."""
    activity, agent = f"{DATASET}/build", f"{DATASET}/civicgraph-{extractor_version()}"
    yield _WRITER.link(DATASET, PROV.wasGeneratedBy, activity)
    yield _WRITER.type(activity, PROV.Activity)
    yield _WRITER.link(activity, PROV.wasAssociatedWith, agent)
    for row in rows(store, f"SELECT ?it {{ ?it a <{SDO.Collection}> }}"):
        yield _WRITER.link(activity, PROV.used, row["it"])
    yield _WRITER.type(agent, PROV.SoftwareAgent)
    yield _WRITER.value(agent, FOAF.name, "civicgraph")
    yield _WRITER.value(agent, SDO.softwareVersion, extractor_version())


def _count(subject: str, predicate: str, number: int) -> Statement:
    return _WRITER.value(subject, predicate, number, XSD.integer)


def _short(iri: str) -> str:
    """The prefix and the name of a term, as one segment of a path: `civic-Tenure`."""
    for prefix, base in PREFIXES.items():
        if iri.startswith(base):
            return f"{prefix}-{iri.removeprefix(base)}"
    return hashlib.sha256(iri.encode()).hexdigest()[:16]
