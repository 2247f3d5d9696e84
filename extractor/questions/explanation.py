"""Where a thing comes from: the passages that speak of it, what each supports, and what was decided about it."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from pyoxigraph import DefaultGraph, Literal, NamedNode, Store

from extractor import precision
from extractor.errors import InputError
from extractor.ids import BASE
from extractor.model import Evidence
from extractor.questions.parameters import things_named
from extractor.store import Graph
from extractor.vocab import CIVIC, ORG, PREFIXES, PROV, RDF, SKOS

_OBVIOUS: Final = frozenset({RDF.type, SKOS.prefLabel, CIVIC.evidence, PROV.wasQuotedFrom})
"""What a passage supports without saying much."""

_ABOUT: Final = (CIVIC.concerns, ORG.originalOrganization, ORG.resultingOrganization)
"""What leads from a decision, a conflict or a change to what it is about."""
_SHOWN: Final = 10
"""So many documents of a rule are named."""

_PARTS: Final = {CIVIC.page: "page", CIVIC.paragraph: "paragraph"}


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Support:
    """A passage, and what was read in it.

    Attributes:
        document: the document, by the name under which its collection knows it.
        start: the first code point of the passage. end: the code point after its last. quote: its words.
        part: the page of a PDF or the paragraph of a DOCX in which it begins: `page 3`; empty for other documents.
        rule: what read it. confidence: how often the rule is right (`extractor.precision`), None where nobody measured.
        says: the statements about the thing that rest on it, in words.
    """

    document: str
    start: int
    end: int
    part: str
    quote: str
    rule: str
    confidence: float | None
    says: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Explanation:
    """What lies behind a thing.

    Attributes:
        iri: the thing. name: its name, or its IRI. kinds: its classes.
        supports: the passages, in the order of documents and places.
        decisions: what resolution decided about it, each with its reason.
    """

    iri: str
    name: str
    kinds: tuple[str, ...]
    supports: tuple[Support, ...]
    decisions: tuple[str, ...]


def explain(graph: Graph, given: str) -> Explanation:
    """What lies behind a node or a fact.

    Args:
        graph: what knows it.
        given: its IRI, in full or below the base (`person/溪口镇/方若谷`), or a name that nothing else bears.

    Raises:
        InputError: the graph knows nothing of it, or several things bear the name.
    """
    store = graph.store
    iri, sources = _meant(store, given)
    thing = NamedNode(iri)
    kinds = store.quads_for_pattern(thing, NamedNode(RDF.type), None, DefaultGraph())
    return Explanation(
        iri=iri,
        name=_name(store, iri),
        kinds=tuple(sorted(short(quad.object.value) for quad in kinds if isinstance(quad.object, NamedNode))),
        supports=tuple(_supports(graph, iri, sources)),
        decisions=(*_decisions(store, thing), *_shared(graph, iri)),
    )


def _meant(store: Store, given: str) -> tuple[str, list[str]]:
    """The IRI of what is meant, and the graphs that say something of it."""
    for iri in (given, f"{BASE}{given}"):
        try:
            sources = _sources(store, NamedNode(iri))
        except ValueError:
            continue
        if sources:
            return iri, sources
    named = sorted({thing.value for thing in things_named(store, given)})
    if len(named) == 1:
        return named[0], _sources(store, NamedNode(named[0]))
    if named:
        raise InputError(f"{given}: several things bear that name; give the IRI of one: {' '.join(named)}")
    raise InputError(
        f"the graph knows nothing of {given}, neither as an IRI nor as a name; "
        "`civicgraph query DIR` answers with IRIs in --format json"
    )


def short(iri: str) -> str:
    """An IRI under its prefix: `org:member`; one without a prefix as it is."""
    for prefix, namespace in PREFIXES.items():
        if iri.startswith(namespace):
            return f"{prefix}:{iri.removeprefix(namespace)}"
    return iri


def _sources(store: Store, thing: NamedNode) -> list[str]:
    """The graphs that say something of a thing."""
    quads = (*store.quads_for_pattern(thing, None, None), *store.quads_for_pattern(None, None, thing))
    return sorted({quad.graph_name.value for quad in quads if isinstance(quad.graph_name, NamedNode)})


def _supports(graph: Graph, iri: str, sources: list[str]) -> Iterator[Support]:
    says: defaultdict[Evidence, set[str]] = defaultdict(set)
    confidence: dict[str, float | None] = {}
    parts: dict[Evidence, str] = {}
    for source in sources:
        for one in graph.statements_of(source):
            if one.predicate in _PARTS:
                parts.update(dict.fromkeys(one.evidence, f"{_PARTS[one.predicate]} {one.object}"))
            if iri in {one.subject, one.object} and one.predicate not in _OBVIOUS:
                confidence[one.rule] = one.confidence if one.confidence is not None else precision.confidence(one.rule)
                for passage in one.evidence:
                    says[passage].add(_words(graph.store, one.subject, one.predicate, one.object, is_link=one.is_link))
    ordered = sorted(says, key=lambda place: (place.document, place.start, place.end, place.rule))
    for place in ordered:
        yield Support(
            document=place.document, start=place.start, end=place.end, part=parts.get(place, ""),
            quote=place.quote, rule=place.rule,
            confidence=confidence.get(place.rule), says=tuple(sorted(says[place])),
        )  # fmt: skip


def _words(store: Store, subject: str, predicate: str, target: str, *, is_link: bool) -> str:
    return f"{_name(store, subject)} {short(predicate)} {_name(store, target) if is_link else target}"


def _decisions(store: Store, thing: NamedNode) -> Iterator[str]:
    concerned = {
        quad.subject
        for predicate in _ABOUT
        for quad in store.quads_for_pattern(None, NamedNode(predicate), thing, DefaultGraph())
        if isinstance(quad.subject, NamedNode)
    }
    for decision in sorted(concerned, key=str):
        others = [name for predicate in _ABOUT for name in _values(store, decision, predicate) if name != thing.value]
        score = "".join(f" ({value})" for value in _values(store, decision, CIVIC.score))
        kinds = ", ".join(short(kind) for kind in _values(store, decision, RDF.type))
        dates = [f"({date})" for date in _values(store, decision, CIVIC.date)]
        reasons = "; ".join(_values(store, decision, CIVIC.reason)) or " ".join([_name(store, decision.value), *dates])
        yield f"{kinds}{score}: {reasons}" + "".join(f"\n<{other}>" for other in others)


def _shared(graph: Graph, iri: str) -> Iterator[str]:
    """Why the documents that speak of a thing mean one, where no decision of two IRIs says so."""
    for one in graph.sharing(iri):
        names = ", ".join(document.rpartition("/")[2] for document in one.documents[:_SHOWN])
        more = f" and {len(one.documents) - _SHOWN} more" if len(one.documents) > _SHOWN else ""
        yield f"one thing in {len(one.documents)} documents ({one.score:.2f}): {one.reason}\n{names}{more}"


def _values(store: Store, subject: NamedNode, predicate: str) -> list[str]:
    quads = store.quads_for_pattern(subject, NamedNode(str(predicate)), None, DefaultGraph())
    return sorted(quad.object.value for quad in quads if isinstance(quad.object, NamedNode | Literal))


def _name(store: Store, iri: str) -> str:
    return min(_values(store, NamedNode(iri), SKOS.prefLabel), default=short(iri))
