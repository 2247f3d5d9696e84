"""Closed views of the vocabularies that the ontology reuses, as far as it uses them.

A term is its IRI; one that is not declared raises `AttributeError` where it is used.
"""

# ruff: noqa: N815  terms are spelt as in their ontologies

from typing import Any


class Closed(type):
    """The class of a closed view: what it declares are IRIs, and nothing else is a term of it.

    Attributes:
        namespace: what the IRIs begin with.
    """

    namespace: str

    def __new__(cls, name: str, bases: tuple[type, ...], members: dict[str, Any], *, namespace: str) -> "Closed":
        """The view of the annotated terms; a keyword of Python is declared with a low line behind it (`class_`)."""
        terms = {term: namespace + term.rstrip("_") for term in members.get("__annotations__", ())}
        view = super().__new__(cls, name, bases, {**members, **terms})
        view.namespace = namespace
        return view

    def __getitem__(cls, name: str) -> str:
        """The term of this name.

        Raises:
            AttributeError: it is not declared.
        """
        if name not in cls.__annotations__:
            raise AttributeError(f"{name}: no term of {cls.namespace}")
        term: str = getattr(cls, name)
        return term


class DCAT(metaclass=Closed, namespace="http://www.w3.org/ns/dcat#"):
    """The data catalog vocabulary of the W3C, as far as it is used."""

    Dataset: str
    endDate: str
    startDate: str


class DCTERMS(metaclass=Closed, namespace="http://purl.org/dc/terms/"):
    """The terms of Dublin Core, as far as it is used."""

    PeriodOfTime: str
    conformsTo: str
    description: str
    identifier: str
    isPartOf: str
    isReplacedBy: str
    issued: str
    language: str
    license: str
    rights: str
    subject: str
    temporal: str
    title: str


class FOAF(metaclass=Closed, namespace="http://xmlns.com/foaf/0.1/"):
    """Friend of a Friend, as far as it is used."""

    Person: str
    name: str
    primaryTopic: str


class ORG(metaclass=Closed, namespace="http://www.w3.org/ns/org#"):
    """The organization ontology of the W3C, as far as it is used."""

    ChangeEvent: str
    Membership: str
    Organization: str
    Post: str
    classification: str
    holds: str
    member: str
    organization: str
    originalOrganization: str
    postIn: str
    resultingOrganization: str
    role: str


class PROV(metaclass=Closed, namespace="http://www.w3.org/ns/prov#"):
    """The provenance ontology of the W3C, as far as it is used."""

    Activity: str
    SoftwareAgent: str
    used: str
    wasAssociatedWith: str
    wasGeneratedBy: str
    wasQuotedFrom: str


class RDF(metaclass=Closed, namespace="http://www.w3.org/1999/02/22-rdf-syntax-ns#"):
    """RDF itself, as far as it is used."""

    object: str
    predicate: str
    subject: str
    type: str


class SDO(metaclass=Closed, namespace="https://schema.org/"):
    """schema.org, as far as it is used."""

    Collection: str
    Event: str
    EventSeries: str
    Place: str
    PublicationIssue: str
    containedInPlace: str
    location: str
    mentions: str
    organizer: str
    softwareVersion: str
    superEvent: str


class SKOS(metaclass=Closed, namespace="http://www.w3.org/2004/02/skos/core#"):
    """The Simple Knowledge Organization System, as far as it is used."""

    Concept: str
    ConceptScheme: str
    altLabel: str
    broadMatch: str
    broader: str
    closeMatch: str
    definition: str
    exactMatch: str
    inScheme: str
    notation: str
    prefLabel: str
    related: str
    relatedMatch: str


class VOID(metaclass=Closed, namespace="http://rdfs.org/ns/void#"):
    """The vocabulary of interlinked datasets, as far as it is used."""

    Dataset: str
    DatasetDescription: str
    class_: str
    classPartition: str
    classes: str
    documents: str
    entities: str
    properties: str
    sparqlEndpoint: str
    triples: str
    uriSpace: str
    vocabulary: str


class XSD(metaclass=Closed, namespace="http://www.w3.org/2001/XMLSchema#"):
    """The datatypes of XML Schema, as far as it is used."""

    boolean: str
    date: str
    decimal: str
    gYear: str
    gYearMonth: str
    hexBinary: str
    integer: str
    string: str


class SEM(metaclass=Closed, namespace="http://semanticweb.cs.vu.nl/2009/11/sem/"):
    """The Simple Event Model, as far as it is used: events and the bounds of their time."""

    Event: str
    eventType: str
    hasActor: str
    hasEarliestBeginTimeStamp: str
    hasEarliestEndTimeStamp: str
    hasLatestBeginTimeStamp: str
    hasLatestEndTimeStamp: str
    hasPlace: str


class OA(metaclass=Closed, namespace="http://www.w3.org/ns/oa#"):
    """Web Annotation, as far as it is used: the selectors of a passage."""

    TextPositionSelector: str
    TextQuoteSelector: str
    end: str
    exact: str
    hasSelector: str
    hasSource: str
    start: str


class PERSON(metaclass=Closed, namespace="http://www.w3.org/ns/person#"):
    """The ISA person vocabulary, as far as it is used."""

    Person: str
