import json
import re
from typing import get_args

import pytest
from rdflib import Graph, URIRef
from rdflib.namespace import ORG, OWL, PROV, RDF, RDFS, SDO, SKOS, TIME, DefinedNamespace

from extractor.model import ChangeKind, EventType, HoldingStatus, ParticipationRole, PartOfDay
from extractor.resources import resource
from extractor.standards import Closed
from extractor.vocab import (
    CIVIC,
    CONCEPTS,
    EVENT_CLASSES,
    OA,
    PARTS_OF_DAY,
    PERSON,
    PREFIXES,
    SEM,
)

ONTOLOGY = Graph().parse(resource("ontology", "civic.ttl"))
SCHEMES = Graph().parse(resource("ontology", "concepts.ttl"))
DOCUMENTED = [*ONTOLOGY.subjects(RDFS.label), *SCHEMES.subjects(SKOS.prefLabel)]

GROUPS = {URIRef(iri) for iri in (CONCEPTS.contact, CONCEPTS.decision, CONCEPTS.meeting, CONCEPTS.occasion)}
WIKIDATA = "http://www.wikidata.org/prop/"
FORM = re.compile(
    r"http://www\.wikidata\.org/prop/(direct|qualifier)/P[1-9]\d*"
    r"|https://schema\.followthemoney\.tech/#[A-Z]\w+(:[a-z]\w+)?"
    r"|http://www\.w3\.org/ns/opengov#(Event|Membership|Post|VoteEvent|post)"
)
ALIGNMENTS = (
    RDFS.subClassOf,
    RDFS.subPropertyOf,
    SKOS.exactMatch,
    SKOS.closeMatch,
    SKOS.broadMatch,
    SKOS.relatedMatch,
)


def declared(view: Closed) -> set[str]:
    return {view[name] for name in view.__annotations__}


@pytest.mark.parametrize("graph, view", [(ONTOLOGY, CIVIC), (SCHEMES, CONCEPTS)])
def test_the_view_and_the_file_declare_the_same_terms(graph: Graph, view: Closed) -> None:
    written = {str(subject) for subject in graph.subjects() if str(subject).startswith(view.namespace)}
    assert declared(view) == written


@pytest.mark.parametrize("view", [CIVIC, CONCEPTS, SEM, OA, PERSON])
def test_an_undeclared_term_is_an_error(view: Closed) -> None:
    with pytest.raises(AttributeError):
        _ = view.Mayorship  # type: ignore[attr-defined]
    with pytest.raises(AttributeError, match="Mayorship: no term of http"):
        _ = view["Mayorship"]


@pytest.mark.parametrize("term", sorted({*map(str, DOCUMENTED), *declared(CIVIC), *declared(CONCEPTS)}))
def test_every_term_has_a_name_in_both_languages(term: str) -> None:
    labels = [*ONTOLOGY.objects(URIRef(term), RDFS.label), *SCHEMES.objects(URIRef(term), SKOS.prefLabel)]
    assert sorted(str(getattr(label, "language", None)) for label in labels) == ["en", "zh-Hans"]


@pytest.mark.parametrize("term", sorted(declared(CIVIC) | declared(CONCEPTS)))
def test_every_term_is_defined_in_both_languages(term: str) -> None:
    definitions = [*ONTOLOGY.objects(URIRef(term), SKOS.definition), *SCHEMES.objects(URIRef(term), SKOS.definition)]
    assert sorted(str(getattr(text, "language", None)) for text in definitions) == ["en", "zh-Hans"]


@pytest.mark.parametrize(
    "iri, names",
    [
        (CONCEPTS.eventTypes, get_args(EventType)),
        (CONCEPTS.participationRoles, get_args(ParticipationRole)),
        (CONCEPTS.bodyChanges, get_args(ChangeKind)),
        (CONCEPTS.holdingStatuses, get_args(HoldingStatus)),
        (CONCEPTS.partsOfDay, tuple(PARTS_OF_DAY[part].rpartition("#")[2] for part in get_args(PartOfDay))),
    ],
)
def test_the_schemes_hold_what_the_records_allow(iri: str, names: tuple[str, ...]) -> None:
    scheme = URIRef(iri)
    groups = {one for one in GROUPS if (one, SKOS.topConceptOf, scheme) in SCHEMES}
    members = {str(one).rpartition("#")[2] for one in set(SCHEMES.subjects(SKOS.inScheme, scheme)) - groups}
    assert members == set(names)
    assert groups == (GROUPS if iri == CONCEPTS.eventTypes else set())


def test_every_concept_has_its_notation_and_stands_under_the_top_of_its_scheme() -> None:
    for concept in SCHEMES.subjects(RDF.type, SKOS.Concept):
        assert str(SCHEMES.value(concept, SKOS.notation)) == str(concept).rpartition("#")[2]
        scheme = SCHEMES.value(concept, SKOS.inScheme)
        tops = [
            one
            for one in SCHEMES.transitive_objects(concept, SKOS.broader)
            if (one, SKOS.topConceptOf, scheme) in SCHEMES
        ]
        assert len(tops) == 1, concept


@pytest.mark.parametrize("kind", get_args(EventType))
def test_every_event_type_has_its_own_class_of_events(kind: EventType) -> None:
    cls = URIRef(EVENT_CLASSES[kind])
    assert (cls, RDFS.subClassOf, URIRef(CIVIC.CivicEvent)) in ONTOLOGY
    assert (URIRef(CONCEPTS[kind]), RDFS.seeAlso, cls) in SCHEMES
    assert len(set(EVENT_CLASSES.values())) == len(EVENT_CLASSES)


def test_events_and_tenures_are_understood_by_other_vocabularies() -> None:
    assert set(ONTOLOGY.objects(URIRef(CIVIC.CivicEvent), RDFS.subClassOf)) == {URIRef(SEM.Event), SDO.Event}
    assert (URIRef(CIVIC.Tenure), RDFS.subClassOf, ORG.Membership) in ONTOLOGY


@pytest.mark.parametrize("term", sorted(declared(CIVIC)))
def test_every_term_is_aligned_with_terms_that_there_are(term: str) -> None:
    targets = {str(target) for kind in ALIGNMENTS for target in ONTOLOGY.objects(URIRef(term), kind)}
    assert targets
    unknown = {target for target in targets if not _is_known(target)}
    assert unknown == set()


@pytest.mark.parametrize("number", [39, 580, 582, 585, 1365, 1366, 710, 664, 276, 1534, 2715])
def test_offices_and_events_are_mapped_to_wikidata(number: int) -> None:
    said = {str(target) for kind in ALIGNMENTS for target in ONTOLOGY.objects(None, kind)}
    assert {f"{WIKIDATA}direct/P{number}", f"{WIKIDATA}qualifier/P{number}"} & said


def test_chairs_attendees_and_speakers_are_mapped_to_wikidata() -> None:
    assert (URIRef(CONCEPTS.chair), SKOS.closeMatch, URIRef(f"{WIKIDATA}direct/P488")) in SCHEMES
    assert (URIRef(CONCEPTS.attendee), SKOS.closeMatch, URIRef(f"{WIKIDATA}direct/P710")) in SCHEMES


@pytest.mark.parametrize("base", [str(ORG), SEM.namespace, str(SDO), str(PROV), str(TIME), OA.namespace])
def test_each_standard_that_the_design_names_is_aligned_with(base: str) -> None:
    said = {str(target) for kind in ALIGNMENTS for target in ONTOLOGY.objects(None, kind)}
    assert [target for target in said if target.startswith(base)]


def _is_known(target: str) -> bool:
    """Whether a term stands in the closed view of its vocabulary; of the open ones, whether it is of their form."""
    closed: tuple[type[DefinedNamespace], ...] = (ORG, SDO, PROV, TIME, RDFS, OWL)
    own: tuple[Closed, ...] = (CIVIC, SEM, OA)
    for whole in closed:
        if target.startswith(str(whole)):
            return target in whole
    for view in own:
        if target.startswith(view.namespace):
            return target in declared(view) | {OA.hasSource.replace("hasSource", "SpecificResource")}
    return bool(FORM.fullmatch(target))


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
    assert {CIVIC[name] for name in civic} <= declared(CIVIC)


def test_every_property_of_the_ontology_has_a_term_in_the_json_ld_context() -> None:
    context = json.loads(resource("ontology", "context.jsonld").read_text("utf-8"))["@context"]
    terms = {entry["@id"] if isinstance(entry, dict) else entry for entry in context.values() if entry != 1.1}
    properties = {*ONTOLOGY.subjects(RDF.type, OWL.ObjectProperty), *ONTOLOGY.subjects(RDF.type, OWL.DatatypeProperty)}
    own = {str(term).replace(CIVIC.namespace, "civic:") for term in properties if str(term).startswith(CIVIC.namespace)}
    assert own - terms == set()
    assert len(own) > 30
