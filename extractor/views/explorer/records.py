"""What the pages show: frozen records, read from the graph by `queries`."""

from dataclasses import dataclass, replace
from typing import Literal

Kind = Literal["person", "organization", "post", "role", "event", "place", "document", "collection"]
"""The kinds of things that have a page; a post is the office of one body, a role that of all bodies."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ref:
    """A thing that a page leads to."""

    iri: str
    name: str
    kind: Kind


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """Where a fact was read.

    Attributes:
        document: the document.
        issued: its date, as EDTF; empty where it is unknown.
        start: the first code point in its source.
        end: the code point after the last.
        quote: the words.
        rule: what read the fact there.
        confidence: how often that rule is right, where it was measured.
        page: the page of a PDF on which it begins.
        paragraph: the paragraph of a DOCX or HTML document in which it begins.
    """

    document: Ref
    issued: str
    start: int
    end: int
    quote: str
    rule: str
    confidence: float | None
    page: int | None = None
    paragraph: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """What documents report of a tenure: a status, and its date as EDTF, or empty."""

    iri: str
    status: str
    date: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Tenure:
    """A person holds an office, in a body where the documents name one.

    Attributes:
        begin: the first and the last day on which it may have begun, where that was derived; empty where open.
        end: the same of its end.
    """

    iri: str
    person: Ref
    role: Ref
    body: Ref | None
    post: Ref | None
    reports: tuple[Report, ...]
    begin: tuple[str, str] = ("", "")
    end: tuple[str, str] = ("", "")

    @property
    def office(self) -> Ref:
        """The post where there is one, else the role."""
        return self.post or self.role


@dataclass(frozen=True, slots=True, kw_only=True)
class Occasion:
    """An event as a list shows it.

    Attributes:
        event: the event.
        type: the IRI of the concept of its type.
        date: when it was, as EDTF; empty where that is unknown.
        earliest: the first day on which it may have begun, for sorting.
        roles: what the thing whose page it is did there: concepts of participation; empty for other relations.
        facts: what its passages are cited by: the participations, or the event itself.
    """

    event: Ref
    type: str
    date: str
    earliest: str
    roles: tuple[str, ...]
    facts: tuple[str, ...]

    def joined(self, other: "Occasion") -> "Occasion":
        """This event as two rows tell it: with the facts of both, and the earlier date."""
        first = min(self, other, key=lambda one: (one.earliest or "~", one.date, one.event.name))
        return replace(first, facts=tuple(sorted({*self.facts, *other.facts})))

    def doing(self, roles: tuple[str, ...]) -> "Occasion":
        """The same with these roles."""
        return replace(self, roles=roles)


@dataclass(frozen=True, slots=True, kw_only=True)
class Participant:
    """An agent that took part in an event, the concepts of what it did there, and the IRIs of its participations."""

    agent: Ref
    roles: tuple[str, ...]
    facts: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """The circumstances of an event: type and part of day as concepts, head counts as stated, outcomes in words."""

    type: str
    part_of_day: str
    organizers: tuple[Ref, ...]
    places: tuple[Ref, ...]
    expected: str
    present: str
    outcomes: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Thing:
    """What every page says of its thing.

    Attributes:
        ref: the thing.
        others: its other names.
        jurisdiction: the locality that it belongs to; empty where that is unknown.
        date: when it was or was issued, as EDTF; empty where that is unknown.
        successor: the IRI that has replaced this one, where there is one.
    """

    ref: Ref
    others: tuple[str, ...]
    jurisdiction: str
    date: str
    successor: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Doubt:
    """What a person should look at: that two things may be one, or that facts don't go together.

    Attributes:
        iri: the decision or conflict.
        reason: why, in words.
        things: what it is about.
        score: how sure it is that the things are one; None of a conflict.
    """

    iri: str
    reason: str
    things: tuple[Ref, ...]
    score: float | None
