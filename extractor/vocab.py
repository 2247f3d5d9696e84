"""The terms that statements are made of: closed views of `ontology/` and of the vocabularies that it reuses.

A term that is not declared here raises `AttributeError` where it is used, so that no misspelt IRI reaches a
graph. Of ORG, PROV, SKOS, DCTERMS, FOAF and schema.org (https) the closed views of rdflib serve; SEM, Web
Annotation and the person vocabulary are declared here as far as they are used.
"""

# ruff: noqa: N815  terms are spelt as in their ontologies

from collections.abc import Mapping
from typing import Final

from rdflib import URIRef
from rdflib import namespace as standard
from rdflib.namespace import DCAT, DCTERMS, VOID, DefinedNamespace, DefinedNamespaceMeta, Namespace

from extractor.model import EventType, PartOfDay

__all__ = [
    "CIVIC",
    "CONCEPTS",
    "DCAT",
    "DCTERMS",
    "EDTF",
    "EVENT_CLASSES",
    "FOAF",
    "OA",
    "ORG",
    "PARTS_OF_DAY",
    "PERSON",
    "PREFIXES",
    "PROV",
    "RDF",
    "SDO",
    "SEM",
    "SKOS",
    "VOID",
    "XSD",
]


class _Kept(DefinedNamespaceMeta):
    """A closed view that keeps each term from its first use on; rdflib makes it anew every time."""

    def __getattr__(self, name: str) -> URIRef:
        """The term of this name; asked for once."""
        term: URIRef = super().__getattr__(name)
        if not name.startswith("_"):
            setattr(self, name, term)
        return term


class FOAF(standard.FOAF, metaclass=_Kept):
    """Friend of a Friend."""


class ORG(standard.ORG, metaclass=_Kept):
    """The organization ontology of the W3C."""


class PROV(standard.PROV, metaclass=_Kept):
    """The provenance ontology of the W3C."""


class RDF(standard.RDF, metaclass=_Kept):
    """RDF itself."""


class SDO(standard.SDO, metaclass=_Kept):
    """schema.org."""


class SKOS(standard.SKOS, metaclass=_Kept):
    """The Simple Knowledge Organization System."""


class XSD(standard.XSD, metaclass=_Kept):
    """The datatypes of XML Schema."""


class CIVIC(DefinedNamespace, metaclass=_Kept):
    """The classes and properties of ontology/civic.ttl."""

    _fail = True
    _NS = Namespace("https://w3id.org/civicgraph/ontology#")

    # Offices
    Tenure: URIRef
    TenureReport: URIRef
    beginCause: URIRef
    endCause: URIRef
    post: URIRef
    predecessor: URIRef
    report: URIRef
    status: URIRef
    successor: URIRef

    # Events
    CivicEvent: URIRef
    Activity: URIRef
    Award: URIRef
    Ceremony: URIRef
    Congress: URIRef
    Consultation: URIRef
    Discussion: URIRef
    Election: URIRef
    Inspection: URIRef
    Lecture: URIRef
    Outreach: URIRef
    StudySession: URIRef
    Visit: URIRef
    Vote: URIRef
    WorkMeeting: URIRef
    attendanceExpected: URIRef
    attendancePresent: URIRef
    date: URIRef
    inSeries: URIRef
    outcome: URIRef
    partOfDay: URIRef
    previousSession: URIRef
    session: URIRef
    term: URIRef

    # Participation
    Participation: URIRef
    participant: URIRef
    participation: URIRef
    participationRole: URIRef

    # Changes of bodies
    BodyChange: URIRef
    changeKind: URIRef
    formerName: URIRef
    newName: URIRef

    # Identity and evidence
    Conflict: URIRef
    Evidence: URIRef
    IdentityDecision: URIRef
    concerns: URIRef
    confidence: URIRef
    evidence: URIRef
    jurisdiction: URIRef
    page: URIRef
    paragraph: URIRef
    possiblySameAs: URIRef
    reason: URIRef
    rule: URIRef
    score: URIRef
    sha256: URIRef
    version: URIRef


class CONCEPTS(DefinedNamespace, metaclass=_Kept):
    """The schemes and concepts of ontology/concepts.ttl; concepts are named as in the JSON interface."""

    _fail = True
    _NS = Namespace("https://w3id.org/civicgraph/concepts#")

    eventTypes: URIRef
    contact: URIRef
    decision: URIRef
    meeting: URIRef
    occasion: URIRef
    activity: URIRef
    award: URIRef
    ceremony: URIRef
    congress: URIRef
    consultation: URIRef
    discussion: URIRef
    election: URIRef
    inspection: URIRef
    lecture: URIRef
    outreach: URIRef
    study_session: URIRef
    visit: URIRef
    vote: URIRef
    work_meeting: URIRef

    participationRoles: URIRef
    attendee: URIRef
    chair: URIRef
    launcher: URIRef
    leader: URIRef
    presenter: URIRef
    speaker: URIRef
    subject: URIRef

    holdingStatuses: URIRef
    appointed: URIRef
    dismissed: URIRef
    elected: URIRef
    holds: URIRef

    bodyChanges: URIRef
    division: URIRef
    merger: URIRef
    renaming: URIRef
    replacement: URIRef
    succession: URIRef

    partsOfDay: URIRef
    afternoon: URIRef
    morning: URIRef


class SEM(DefinedNamespace, metaclass=_Kept):
    """The Simple Event Model, as far as it is used: events and the bounds of their time."""

    _fail = True
    _NS = Namespace("http://semanticweb.cs.vu.nl/2009/11/sem/")

    Event: URIRef
    eventType: URIRef
    hasActor: URIRef
    hasEarliestBeginTimeStamp: URIRef
    hasEarliestEndTimeStamp: URIRef
    hasLatestBeginTimeStamp: URIRef
    hasLatestEndTimeStamp: URIRef
    hasPlace: URIRef


class OA(DefinedNamespace, metaclass=_Kept):
    """Web Annotation, as far as it is used: the selectors of a passage."""

    _fail = True
    _NS = Namespace("http://www.w3.org/ns/oa#")

    TextPositionSelector: URIRef
    TextQuoteSelector: URIRef
    end: URIRef
    exact: URIRef
    hasSelector: URIRef
    hasSource: URIRef
    start: URIRef


class PERSON(DefinedNamespace, metaclass=_Kept):
    """The ISA person vocabulary, as far as it is used."""

    _fail = True
    _NS = Namespace("http://www.w3.org/ns/person#")

    Person: URIRef


EDTF: Final = URIRef("http://id.loc.gov/datatypes/edtf/EDTF")
"""The datatype of dates that keep their precision (ISO 8601-2:2019)."""

EVENT_CLASSES: Final[Mapping[EventType, URIRef]] = {
    "congress": CIVIC.Congress,
    "study_session": CIVIC.StudySession,
    "work_meeting": CIVIC.WorkMeeting,
    "discussion": CIVIC.Discussion,
    "lecture": CIVIC.Lecture,
    "visit": CIVIC.Visit,
    "inspection": CIVIC.Inspection,
    "outreach": CIVIC.Outreach,
    "consultation": CIVIC.Consultation,
    "election": CIVIC.Election,
    "vote": CIVIC.Vote,
    "ceremony": CIVIC.Ceremony,
    "award": CIVIC.Award,
    "activity": CIVIC.Activity,
}
"""The class of an event of each type (guidelines § 4)."""

PARTS_OF_DAY: Final[Mapping[PartOfDay, URIRef]] = {"上午": CONCEPTS.morning, "下午": CONCEPTS.afternoon}

PREFIXES: Final[Mapping[str, str]] = {
    "civic": "https://w3id.org/civicgraph/ontology#",
    "concepts": "https://w3id.org/civicgraph/concepts#",
    "dcat": str(DCAT),
    "dcterms": str(DCTERMS),
    "edtf": "http://id.loc.gov/datatypes/edtf/",
    "foaf": str(FOAF),
    "oa": "http://www.w3.org/ns/oa#",
    "org": str(ORG),
    "person": "http://www.w3.org/ns/person#",
    "prov": str(PROV),
    "schema": str(SDO),
    "sem": "http://semanticweb.cs.vu.nl/2009/11/sem/",
    "skos": str(SKOS),
    "void": str(VOID),
    "xsd": str(XSD),
}
"""The prefixes that exports declare."""
