"""Statements → a property graph for network analysis: people, bodies, offices, events, places and documents.

The n-ary nodes of the RDF become edges here: a tenure is HOLDS, a participation is CHAIRED, ATTENDED and so
on. The kinds of edges are few, they say what an edge means; literals become attributes, never nodes.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

import networkx as nx

from extractor.graph.index import Index
from extractor.graph.statement import Statement
from extractor.ids import digest
from extractor.vocab import CIVIC, CONCEPTS, DCTERMS, FOAF, ORG, PROV, SDO, SEM

NODE_KINDS: Final[Mapping[str, str]] = {
    FOAF.Person: "person",
    ORG.Organization: "organization",
    ORG.Post: "office",
    CIVIC.CivicEvent: "event",
    SDO.Place: "place",
    SDO.PublicationIssue: "document",
}
"""The kind of the node that an instance of a class becomes."""

EDGE_LABELS: Final[Mapping[str, str]] = {
    "HOLDS": "任职",
    "IN_BODY": "所属机构",
    "CHAIRED": "主持",
    "SPOKE_AT": "讲话",
    "PRESENTED": "作报告",
    "LED": "带队",
    "ATTENDED": "参加",
    "SUBJECT_OF": "对象",
    "LAUNCHED": "启动",
    "ORGANIZED": "组织",
    "HELD_AT": "地点",
    "PART_OF": "属于",
    "SUCCEEDED_BY": "继任",
    "POSSIBLY_SAME": "可能同一",
    "REPORTED_IN": "见于",
    "MENTIONED_IN": "提及",
}
"""The kinds of edges, with the words that stand at them."""

_ROLE_KINDS: Final[Mapping[str, str]] = {
    CONCEPTS.chair: "CHAIRED",
    CONCEPTS.speaker: "SPOKE_AT",
    CONCEPTS.presenter: "PRESENTED",
    CONCEPTS.leader: "LED",
    CONCEPTS.attendee: "ATTENDED",
    CONCEPTS.subject: "SUBJECT_OF",
    CONCEPTS.launcher: "LAUNCHED",
}

# Triples that are edges by themselves, from subject to object; True where the edge runs the other way.
_DIRECT: Final[Mapping[str, tuple[str, bool]]] = {
    ORG.postIn: ("IN_BODY", False),
    SDO.location: ("HELD_AT", False),
    SDO.superEvent: ("PART_OF", False),
    PROV.wasQuotedFrom: ("REPORTED_IN", False),
    SDO.organizer: ("ORGANIZED", True),
    SDO.mentions: ("MENTIONED_IN", True),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class _Edge:
    source: str
    target: str
    kind: str
    basis: tuple[str, str, str]  # the triple whose support is the edge's
    dated: str  # the resource whose dates are the edge's


def to_network(statements: Iterable[Statement]) -> "nx.MultiDiGraph[str]":
    """The network of a set of statements; the order in which they come is of no effect.

    Nodes are keyed by IRI, edges by a hash of source, kind and target. All attributes are strings, but for the
    counts: of an edge `evidence` (passages that support it), `weight` (the same, at least 1) and `documents` (that
    state it), of a node `evidence` alone. `fact` is the IRI of what the edge stands for, `sentence` the first
    passage that says so.
    """
    index = Index(statements)
    network: nx.MultiDiGraph[str] = nx.MultiDiGraph()
    kinds = _kinds(index)
    for iri in sorted(kinds):
        network.add_node(iri, **_node(index, iri, kinds[iri]))
    edges = [*_tenures(index), *_successions(index), *_participations(index), *_direct(index, kinds)]
    edges += _doubts(index, kinds)
    for edge in sorted(edges, key=lambda edge: (edge.source, edge.target, edge.kind, edge.basis)):
        key = digest(edge.source, edge.kind, edge.target, length=16)
        network.add_edge(edge.source, edge.target, key=key, **_edge(index, edge))
    return network


def _kinds(index: Index) -> dict[str, str]:
    kinds = {iri: kind for cls, kind in NODE_KINDS.items() for iri in index.instances(cls)}
    # An office whose body no document names has no post; its tenure stands for it, so that the holders of all
    # offices of that name are not joined by one node.
    for tenure in index.instances(CIVIC.Tenure):
        if not index.objects(tenure, CIVIC.post):
            kinds[tenure] = "office"
    return kinds


def _node(index: Index, iri: str, kind: str) -> dict[str, str | int]:
    attributes = {
        "label": index.label(iri),
        "kind": kind,
        "type": index.value(iri, SEM.eventType).rpartition("#")[2],
        "jurisdiction": index.value(iri, CIVIC.jurisdiction),
        **_dates(index, iri),
    }
    if kind == "office" and not index.objects(iri, ORG.postIn):
        attributes["label"] = index.label(index.value(iri, ORG.role))
    if kind == "document":
        attributes["issued"] = index.value(iri, DCTERMS.issued)
    passages = len(index.objects(iri, CIVIC.evidence))
    return {**{name: value for name, value in attributes.items() if value}, "evidence": passages}


def _dates(index: Index, iri: str) -> dict[str, str]:
    """The days between which something lies; what has begun and is not said to end, ended as it began."""
    begun = index.value(iri, SEM.hasLatestBeginTimeStamp)
    return {
        "date": index.value(iri, CIVIC.date),
        "earliest": index.value(iri, SEM.hasEarliestBeginTimeStamp),
        "latest": index.value(iri, SEM.hasLatestEndTimeStamp) or begun,
    }


def _edge(index: Index, edge: _Edge) -> dict[str, str | int]:
    documents, passages = index.support(*edge.basis)
    attributes: dict[str, str | int] = {
        "label": EDGE_LABELS[edge.kind],
        "kind": edge.kind,
        "weight": max(1, passages),
        "evidence": passages,
        "documents": documents,
    }
    texts = _dates(index, edge.dated) if edge.dated else {}
    if edge.kind != "MENTIONED_IN":  # of a mention, the name alone is quoted
        quotes = [passage.quote for passage in index.evidence(*edge.basis)]
        texts |= {"fact": edge.basis[0], "sentence": quotes[0] if quotes else ""}
    if edge.kind == "HOLDS":
        texts |= _reports(index, edge.dated) | _certain(index, edge.dated)
    return attributes | {name: value for name, value in texts.items() if value}


def _reports(index: Index, tenure: str) -> dict[str, str]:
    """What is reported of a tenure: `elected 2021-09-28; holds`, and the days between which that lies."""
    reports = index.objects(tenure, CIVIC.report)
    said = sorted(
        f"{index.value(report, CIVIC.status).rpartition('#')[2]} {index.value(report, CIVIC.date)}".strip()
        for report in reports
    )
    dates = [_dates(index, report) for report in reports]
    return {
        "status": "; ".join(said),
        "earliest": min((date["earliest"] for date in dates if date["earliest"]), default=""),
        "latest": max((date["latest"] for date in dates if date["latest"]), default=""),
    }


def _certain(index: Index, tenure: str) -> dict[str, str]:
    """The days between which an office was held for certain, where the resolution found some."""
    begin = index.value(tenure, SEM.hasLatestBeginTimeStamp)
    end = index.value(tenure, SEM.hasEarliestEndTimeStamp)
    return {"earliest": begin, "latest": end} if begin and end and begin <= end else {}


def _successions(index: Index) -> Iterator[_Edge]:
    """Who came after whom in an office with one holder."""
    for tenure, later in index.pairs(CIVIC.successor):
        basis = (tenure, CIVIC.successor, later)
        for person in index.objects(tenure, ORG.member):
            for follower in index.objects(later, ORG.member):
                yield _Edge(source=person, target=follower, kind="SUCCEEDED_BY", basis=basis, dated="")


def _doubts(index: Index, kinds: Mapping[str, str]) -> Iterator[_Edge]:
    """Pairs that may be one; the relation runs both ways and is drawn once."""
    for one, other in index.pairs(CIVIC.possiblySameAs):
        if one < other and one in kinds and other in kinds:
            basis = (one, CIVIC.possiblySameAs, other)
            yield _Edge(source=one, target=other, kind="POSSIBLY_SAME", basis=basis, dated="")


def _tenures(index: Index) -> Iterator[_Edge]:
    for tenure in index.instances(CIVIC.Tenure):
        office = index.value(tenure, CIVIC.post) or tenure
        for person in index.objects(tenure, ORG.member):
            basis = (tenure, ORG.member, person)
            yield _Edge(source=person, target=office, kind="HOLDS", basis=basis, dated=tenure)


def _participations(index: Index) -> Iterator[_Edge]:
    events: dict[str, list[str]] = defaultdict(list)
    for event, participation in index.pairs(CIVIC.participation):
        events[participation].append(event)
    for participation, reported in events.items():
        kind = _ROLE_KINDS[index.value(participation, CIVIC.participationRole)]
        agent = index.value(participation, CIVIC.participant)
        basis = (participation, CIVIC.participant, agent)
        for event in reported:
            yield _Edge(source=agent, target=event, kind=kind, basis=basis, dated=event)


def _direct(index: Index, kinds: Mapping[str, str]) -> Iterator[_Edge]:
    for predicate, (kind, is_reversed) in _DIRECT.items():
        for subject, target in index.pairs(predicate):
            # Tenures and participations are quoted from documents too; here they are edges, or offices.
            if kinds.get(subject) != "event" and kind == "REPORTED_IN":
                continue
            ends = (target, subject) if is_reversed else (subject, target)
            dated = subject if kinds[subject] == "event" else ""
            basis = (subject, predicate, target)
            yield _Edge(source=ends[0], target=ends[1], kind=kind, basis=basis, dated=dated)
