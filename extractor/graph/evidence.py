"""Evidence → statements: the passages that a fact was read in, as resources that select a piece of text."""

from collections.abc import Iterator
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from typing import Final

from extractor.graph.lexical import decimal
from extractor.graph.scribe import Scribe
from extractor.graph.statement import Statement
from extractor.model import Evidence
from extractor.vocab import CIVIC, OA, PROV, XSD

_PARTS: Final = {"page": CIVIC.page, "paragraph": CIVIC.paragraph}


@cache
def extractor_version() -> str:
    """The version of the installed distribution; `0+source` where the package runs from a bare clone."""
    try:
        return version("civicgraph")
    except PackageNotFoundError:
        return "0+source"


def source_statements(scribe: Scribe, subject: str) -> Iterator[Statement]:
    """States that a fact (event, participation, tenure) was quoted from the document, and in which passages.

    The document stands at the node itself, because readers of the default graph do not see named graphs.
    """
    yield scribe.link(subject, PROV.wasQuotedFrom, scribe.source)
    yield from passage_statements(scribe, subject)


def passage_statements(scribe: Scribe, subject: str) -> Iterator[Statement]:
    """States in which passages the subject was read; each passage is described where it is cited first."""
    for evidence in scribe.evidence:
        passage = scribe.ids.evidence(evidence)
        yield scribe.link(subject, CIVIC.evidence, passage)
        if passage in scribe.described:
            continue
        scribe.described.add(passage)
        yield from _passage(scribe.citing((evidence,)), passage, evidence)


def _passage(scribe: Scribe, passage: str, evidence: Evidence) -> Iterator[Statement]:
    """A specific resource with two selectors (Web Annotation § 4.2.4, § 4.2.5); offsets count code points.

    Offsets count in the text that the reader made of a PDF or DOCX, so page or paragraph tell where it is in these.

    They are xsd:integer, for a store (Oxigraph) may keep of a derived type only the value, and what is exported
    from it must be what was built.
    """
    position, quote = f"{passage}#position", f"{passage}#quote"
    yield from scribe.types(passage, CIVIC.Evidence)
    yield scribe.link(passage, OA.hasSource, scribe.source)
    yield scribe.link(passage, OA.hasSelector, position)
    yield scribe.link(passage, OA.hasSelector, quote)
    yield from scribe.types(position, OA.TextPositionSelector)
    yield scribe.value(position, OA.start, evidence.start, XSD.integer)
    yield scribe.value(position, OA.end, evidence.end, XSD.integer)
    yield from scribe.types(quote, OA.TextQuoteSelector)
    yield scribe.text(quote, OA.exact, evidence.quote)
    yield scribe.value(passage, CIVIC.rule, evidence.rule)
    yield scribe.value(passage, CIVIC.version, extractor_version())
    part = scribe.document.part_at(evidence.start)
    if part is not None:
        yield scribe.value(passage, _PARTS[part.kind], part.number, XSD.integer)
    confidence = scribe.precision.get(evidence.rule)
    if confidence is not None:
        yield scribe.value(passage, CIVIC.confidence, decimal(confidence, 4), XSD.decimal)
