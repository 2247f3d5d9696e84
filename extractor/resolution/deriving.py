"""Writes derived statements: facts that no single document states, in graphs of their own."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final

from extractor.graph.scribe import CHINESE
from extractor.graph.statement import Statement
from extractor.ids import BASE
from extractor.model import Evidence
from extractor.vocab import CIVIC, EDTF, RDF, SEM, XSD

DERIVED: Final = f"{BASE}derived/"
"""What the IRIs of the graphs of derived facts begin with."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Deriver:
    """Writes derived statements into one graph, by one rule.

    Attributes:
        graph: the name of the graph: `offices`, `people`.
        rule: the rule by which they follow.
        evidence: the passages that they rest on.
    """

    graph: str
    rule: str
    evidence: tuple[Evidence, ...] = ()

    def citing(self, evidence: tuple[Evidence, ...]) -> "Deriver":
        """The same, resting on these passages."""
        return replace(self, evidence=evidence)

    def type(self, subject: str, cls: str) -> Statement:
        """States the class of a thing."""
        return self.link(subject, RDF.type, cls)

    def link(self, subject: str, predicate: str, target: str) -> Statement:
        """States that two things are related."""
        return self._statement(subject, predicate, target, None, None)

    def text(self, subject: str, predicate: str, text: str, language: str = CHINESE) -> Statement:
        """States a text, in Chinese where no other language is given."""
        return self._statement(subject, predicate, text, None, language)

    def value(self, subject: str, predicate: str, value: object, datatype: str = XSD.string) -> Statement:
        """States a value of a datatype."""
        return self._statement(subject, predicate, str(value), str(datatype), None)

    def bounds(self, subject: str, begin: tuple[str | None, str | None], end: tuple[str | None, str | None],
               told: str | None = None) -> Iterator[Statement]:  # fmt: skip
        """States between which days something began and ended; a bound that is None is open."""
        if told is not None:
            yield self.value(subject, CIVIC.date, told, EDTF)
        for predicate, day in (
            (SEM.hasEarliestBeginTimeStamp, begin[0]),
            (SEM.hasLatestBeginTimeStamp, begin[1]),
            (SEM.hasEarliestEndTimeStamp, end[0]),
            (SEM.hasLatestEndTimeStamp, end[1]),
        ):
            if day is not None:
                yield self.value(subject, predicate, day, XSD.date)

    def _statement(
        self, subject: str, predicate: str, target: str, datatype: str | None, language: str | None
    ) -> Statement:
        return Statement(
            subject=subject,
            predicate=str(predicate),
            object=str(target),
            datatype=datatype,
            language=language,
            document=f"{DERIVED}{self.graph}",
            collection="derived",
            rule=self.rule,
            evidence=self.evidence,
        )
