"""The terms that statements are made of: closed views of `ontology/` and of the vocabularies that it reuses.

A term is its IRI. One that is not declared here raises `AttributeError` where it is used, so that no misspelt IRI
reaches a graph. The vocabularies of others stand in `standards.py`, as far as they are used.
"""

# ruff: noqa: N815  terms are spelt as in their ontologies

from collections.abc import Mapping
from typing import Final

from extractor.model import EventType, PartOfDay
from extractor.standards import DCAT, DCTERMS, FOAF, OA, ORG, PERSON, PROV, RDF, SDO, SEM, SKOS, VOID, XSD, Closed

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


class CIVIC(metaclass=Closed, namespace="https://w3id.org/civicgraph/ontology#"):
    """The classes and properties of ontology/civic.ttl."""

    # Offices
    Tenure: str
    TenureReport: str
    beginCause: str
    endCause: str
    post: str
    predecessor: str
    report: str
    status: str
    successor: str

    # Events
    CivicEvent: str
    Activity: str
    Award: str
    Ceremony: str
    Congress: str
    Consultation: str
    Discussion: str
    Election: str
    Inspection: str
    Lecture: str
    Outreach: str
    StudySession: str
    Visit: str
    Vote: str
    WorkMeeting: str
    attendanceExpected: str
    attendancePresent: str
    date: str
    inSeries: str
    moreParticipants: str
    outcome: str
    partOfDay: str
    previousSession: str
    session: str
    term: str

    # Participation
    Participation: str
    participant: str
    participation: str
    participationRole: str

    # Changes of bodies
    BodyChange: str
    changeKind: str
    formerName: str
    newName: str

    # Identity and evidence
    Conflict: str
    Evidence: str
    IdentityDecision: str
    concerns: str
    confidence: str
    evidence: str
    jurisdiction: str
    page: str
    paragraph: str
    possiblySameAs: str
    reason: str
    rule: str
    score: str
    sha256: str
    version: str


class CONCEPTS(metaclass=Closed, namespace="https://w3id.org/civicgraph/concepts#"):
    """The schemes and concepts of ontology/concepts.ttl; concepts are named as in the JSON interface."""

    eventTypes: str
    contact: str
    decision: str
    meeting: str
    occasion: str
    activity: str
    award: str
    ceremony: str
    congress: str
    consultation: str
    discussion: str
    election: str
    inspection: str
    lecture: str
    outreach: str
    study_session: str
    visit: str
    vote: str
    work_meeting: str

    participationRoles: str
    attendee: str
    chair: str
    launcher: str
    leader: str
    presenter: str
    speaker: str
    subject: str

    holdingStatuses: str
    appointed: str
    dismissed: str
    elected: str
    holds: str

    bodyChanges: str
    division: str
    merger: str
    renaming: str
    replacement: str
    succession: str

    partsOfDay: str
    afternoon: str
    morning: str


EDTF: Final = "http://id.loc.gov/datatypes/edtf/EDTF"
"""The datatype of dates that keep their precision (ISO 8601-2:2019)."""

EVENT_CLASSES: Final[Mapping[EventType, str]] = {
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

PARTS_OF_DAY: Final[Mapping[PartOfDay, str]] = {"上午": CONCEPTS.morning, "下午": CONCEPTS.afternoon}

PREFIXES: Final[Mapping[str, str]] = {
    "civic": CIVIC.namespace,
    "concepts": CONCEPTS.namespace,
    "dcat": DCAT.namespace,
    "dcterms": DCTERMS.namespace,
    "edtf": "http://id.loc.gov/datatypes/edtf/",
    "foaf": FOAF.namespace,
    "oa": OA.namespace,
    "org": ORG.namespace,
    "person": PERSON.namespace,
    "prov": PROV.namespace,
    "schema": SDO.namespace,
    "sem": SEM.namespace,
    "skos": SKOS.namespace,
    "void": VOID.namespace,
    "xsd": XSD.namespace,
}
"""The prefixes that exports declare."""
