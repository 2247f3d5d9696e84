"""Extraction → transcript: the text of a document with its mentions, each under the IRI of what it names.

Statements keep one passage of a thing; whoever shows the document whole, with all that is named in it, needs this.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from extractor.graph.events import event_iris
from extractor.graph.statements import scribe_of
from extractor.ids import BASE
from extractor.model import Extraction, Label, Span


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Mark:
    """A mention in the source.

    Attributes:
        start: its first code point; of a mention that a column break cuts, each piece is a mark.
        end: the code point after its last.
        label: what kind of mention it is.
        thing: the IRI of what it names, as the document's statements have it; None for offices and dates.
    """

    start: int
    end: int
    label: Label
    thing: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Transcript:
    """A document as it was read.

    Attributes:
        source: the decoded text; offsets of marks and passages count in it.
        marks: its mentions, in reading order.
    """

    source: str
    marks: tuple[Mark, ...]


def transcript(extraction: Extraction, *, base: str = BASE) -> Transcript:
    """The transcript of a document.

    Args:
        extraction: what was read in it.
        base: the base of the IRIs of instances.
    """
    things = dict(_things(extraction, base))
    marks = {
        Mark(start=span.start, end=span.end, label=mention.label, thing=things.get(Span(mention.start, mention.end)))
        for mention in extraction.mentions
        for span in mention.spans
    }
    return Transcript(
        source=extraction.text.document.source,
        marks=tuple(sorted(marks, key=lambda mark: (mark.start, -mark.end, mark.label, mark.thing or ""))),
    )


def named(transcript: Transcript, names: Mapping[str, str]) -> Transcript:
    """The transcript with each thing under the IRI that it goes by in the graph."""
    marks = (
        replace(mark, thing=names.get(mark.thing, mark.thing) if mark.thing else None) for mark in transcript.marks
    )
    return replace(transcript, marks=tuple(marks))


def _things(extraction: Extraction, base: str) -> Iterator[tuple[Span, str]]:
    """The IRIs of entities and events, by the content span of each of their mentions."""
    scribe = scribe_of(extraction, base=base)
    for entity in extraction.entities:
        for mention in entity.mentions:
            yield Span(mention.start, mention.end), scribe.entity(entity)
    for event, iri in zip(
        extraction.events, event_iris(scribe, extraction.events, extraction.text.alignment), strict=True
    ):
        for span in event.spans:
            yield Span(*span), iri
