"""Writes statements about one document: what all of them share is said once, here."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from extractor.graph.statement import Statement
from extractor.ids import Ids
from extractor.model import Document, Entity, EntityKind, Evidence
from extractor.temporal.values import PartialDate
from extractor.vocab import CIVIC, EDTF, RDF, SEM, SKOS, XSD

CHINESE = "zh-Hans"
"""The language tag of every text in the data."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Scribe:
    """Writes statements in the name of one document.

    Attributes:
        ids: mints the IRIs.
        document: the document that speaks.
        town: the locality whose bulletin it is; it tells apart those whose own locality is not known.
        localities: where the entities of the document belong, by kind and name; None where that is not known.
        precision: the cross-validated precision of each rule that was measured.
        evidence: the passages that the statements rest on.
        source: the IRI of the document.
        described: the passages that have been described, each of which many facts rest on.
    """

    ids: Ids
    document: Document
    town: str | None = None
    localities: Mapping[tuple[EntityKind, str], str | None] = field(default_factory=dict)
    precision: Mapping[str, float] = field(default_factory=dict)
    evidence: tuple[Evidence, ...] = ()
    source: str = ""
    described: set[str] = field(default_factory=set)

    def __post_init__(self) -> None:
        """Mint the IRI of the document once."""
        if not self.source:
            object.__setattr__(self, "source", self.ids.document(self.document.collection, self.document.id))

    def citing(self, evidence: tuple[Evidence, ...]) -> "Scribe":
        """A scribe of the same document whose statements rest on these passages."""
        return Scribe(
            ids=self.ids, document=self.document, town=self.town, localities=self.localities,
            precision=self.precision, evidence=evidence, source=self.source, described=self.described,
        )  # fmt: skip

    def entity(self, entity: Entity) -> str:
        """The IRI of an entity of the document."""
        locality = self.locality(entity)
        return self.ids.entity(entity.kind, entity.name, locality=locality, document=self.source)

    def venue(self, name: str) -> Entity:
        """The place that an event names; an organization of that name lends it its locality."""
        key: tuple[EntityKind, str] = ("place", name)
        if key not in self.localities:
            key = ("organization", name)
        return Entity(kind="place", name=name, jurisdiction=self.localities.get(key))

    def locality(self, entity: Entity) -> str | None:
        """Where the entity belongs: its own locality, else that of the bulletin."""
        return entity.jurisdiction if entity.jurisdiction is not None else self.town

    def link(self, subject: str, predicate: str, target: str) -> Statement:
        """States that the subject stands in a relation to another resource."""
        return self._statement(subject, predicate, target, None, None)

    def text(self, subject: str, predicate: str, text: str) -> Statement:
        """States a Chinese text."""
        return self._statement(subject, predicate, text, None, CHINESE)

    def value(self, subject: str, predicate: str, value: object, datatype: str = XSD.string) -> Statement:
        """States a value of a datatype."""
        return self._statement(subject, predicate, str(value), datatype, None)

    def _statement(
        self, subject: str, predicate: str, target: str, datatype: str | None, language: str | None
    ) -> Statement:
        rule = self.evidence[0].rule if self.evidence else "document"
        return Statement(
            subject, predicate, target, self.source, self.document.collection, datatype, language,
            rule, self.precision.get(rule), self.evidence,
        )  # fmt: skip

    def names(self, subject: str, name: str, aliases: tuple[str, ...] = ()) -> Iterator[Statement]:
        """States the name and the other names of a thing."""
        yield self.text(subject, SKOS.prefLabel, name)
        for alias in aliases:
            if alias != name:
                yield self.text(subject, SKOS.altLabel, alias)

    def types(self, subject: str, *classes: str) -> Iterator[Statement]:
        """States the classes of a thing, inherited ones too, for few readers reason over an ontology."""
        for each in classes:
            yield self.link(subject, RDF.type, each)

    def times(self, subject: str, start: str | None, end: str | None) -> Iterator[Statement]:
        """States when something was: EDTF, and days as bounds of its begin and end where their year is known.

        `2024-09` and no end becomes `2024-09/` (EDTF: the end is unknown), begun between 2024-09-01 and
        2024-09-30.
        """
        if start is None and end is None:
            return
        period = start if start == end else f"{start or ''}/{end or ''}"
        yield self.value(subject, CIVIC.date, period, EDTF)
        yield from self._bounds(subject, start, SEM.hasEarliestBeginTimeStamp, SEM.hasLatestBeginTimeStamp)
        yield from self._bounds(subject, end, SEM.hasEarliestEndTimeStamp, SEM.hasLatestEndTimeStamp)

    def _bounds(self, subject: str, date: str | None, earliest: str, latest: str) -> Iterator[Statement]:
        bounds = PartialDate.parse(date).bounds() if date is not None else None
        if bounds is not None:
            yield self.value(subject, earliest, bounds.earliest, XSD.date)
            yield self.value(subject, latest, bounds.latest, XSD.date)
