import json
from typing import get_args

import pytest
from rdflib import Graph, URIRef
from rdflib.namespace import OWL, RDF, RDFS, SKOS, DefinedNamespace

from extractor.model import EventType, HoldingStatus, ParticipationRole, PartOfDay
from extractor.resources import resource
from extractor.vocab import (
    CIVIC,
    CONCEPTS,
    EVENT_CLASSES,
    OA,
    ORG,
    PARTS_OF_DAY,
    PERSON,
    PREFIXES,
    SDO,
    SEM,
)

ONTOLOGY = Graph().parse(resource("ontology", "civic.ttl"))
SCHEMES = Graph().parse(resource("ontology", "concepts.ttl"))
DOCUMENTED = [*ONTOLOGY.subjects(RDFS.label), *SCHEMES.subjects(SKOS.prefLabel)]


def declared(view: type[DefinedNamespace]) -> set[str]:
    return {str(view[name]) for name in view.__annotations__ if not name.startswith("_")}


@pytest.mark.parametrize("graph, view", [(ONTOLOGY, CIVIC), (SCHEMES, CONCEPTS)])
def test_the_view_and_the_file_declare_the_same_terms(graph: Graph, view: type[DefinedNamespace]) -> None:
    written = {str(subject) for subject in graph.subjects() if str(subject).startswith(str(view._NS))}  # noqa: SLF001
    assert declared(view) == written


@pytest.mark.parametrize("view", [CIVIC, CONCEPTS, SEM, OA, PERSON])
def test_an_undeclared_term_is_an_error(view: type[DefinedNamespace]) -> None:
    with pytest.raises(AttributeError):
        _ = view.Mayorship


@pytest.mark.parametrize("term", sorted(set(map(str, DOCUMENTED))))
def test_every_term_has_a_name_in_both_languages(term: str) -> None:
    labels = [*ONTOLOGY.objects(URIRef(term), RDFS.label), *SCHEMES.objects(URIRef(term), SKOS.prefLabel)]
    assert sorted(str(getattr(label, "language", None)) for label in labels) == ["en", "zh-Hans"]


@pytest.mark.parametrize("term", sorted(set(map(str, ONTOLOGY.subjects(RDFS.label)))))
def test_every_class_and_property_is_defined_in_both_languages(term: str) -> None:
    definitions = ONTOLOGY.objects(URIRef(term), SKOS.definition)
    assert sorted(str(getattr(text, "language", None)) for text in definitions) == ["en", "zh-Hans"]


@pytest.mark.parametrize(
    "scheme, names",
    [
        (CONCEPTS.eventTypes, get_args(EventType)),
        (CONCEPTS.participationRoles, get_args(ParticipationRole)),
        (CONCEPTS.holdingStatuses, get_args(HoldingStatus)),
        (CONCEPTS.partsOfDay, tuple(PARTS_OF_DAY[part].rpartition("#")[2] for part in get_args(PartOfDay))),
    ],
)
def test_the_schemes_hold_what_the_records_allow(scheme: URIRef, names: tuple[str, ...]) -> None:
    members = {str(concept).rpartition("#")[2] for concept in SCHEMES.subjects(SKOS.inScheme, scheme)}
    assert members == set(names)


@pytest.mark.parametrize("kind", get_args(EventType))
def test_every_event_type_has_its_own_class_of_events(kind: EventType) -> None:
    cls = EVENT_CLASSES[kind]
    assert (cls, RDFS.subClassOf, CIVIC.CivicEvent) in ONTOLOGY
    assert (CONCEPTS[kind], RDFS.seeAlso, cls) in SCHEMES
    assert len(set(EVENT_CLASSES.values())) == len(EVENT_CLASSES)


def test_events_and_tenures_are_understood_by_other_vocabularies() -> None:
    assert set(ONTOLOGY.objects(CIVIC.CivicEvent, RDFS.subClassOf)) == {SEM.Event, SDO.Event}
    assert (CIVIC.Tenure, RDFS.subClassOf, ORG.Membership) in ONTOLOGY


def test_every_term_is_a_class_or_a_property() -> None:
    kinds = {OWL.Class, OWL.ObjectProperty, OWL.DatatypeProperty}
    assert all(set(ONTOLOGY.objects(URIRef(term), RDF.type)) & kinds for term in declared(CIVIC))


def test_schema_org_is_https_everywhere() -> None:
    assert PREFIXES["schema"] == "https://schema.org/"
    files = [path.read_text("utf-8") for path in resource("ontology").rglob("*") if path.is_file()]
    assert files
    assert not [text for text in files if "http://schema.org" in text]


def test_the_json_ld_context_uses_declared_terms_and_the_same_prefixes() -> None:
    context = json.loads(resource("ontology", "context.jsonld").read_text("utf-8"))["@context"]
    prefixes = {name: iri for name, iri in context.items() if isinstance(iri, str) and iri.startswith("http")}
    assert prefixes.items() <= PREFIXES.items()
    terms = [entry["@id"] if isinstance(entry, dict) else entry for entry in context.values()]
    civic = {term.removeprefix("civic:") for term in terms if str(term).startswith("civic:")}
    assert civic
    assert {str(CIVIC[name]) for name in civic} <= declared(CIVIC)
