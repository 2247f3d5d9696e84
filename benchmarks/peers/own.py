"""The project itself, asked as its peers are."""

from collections.abc import Iterator
from datetime import date

from benchmarks.peers.exchange import Answer, serve
from extractor.exports.document_json import document_record
from extractor.model import Document, Extraction
from extractor.pipeline import extract_document
from extractor.relations.calendar import read_calendar


def read(text: str, issued: date | None) -> Answer:
    """The mentions, and the first days of its dates."""
    document = Document(id="asked", source=text, digest="", path="asked", issued=issued.isoformat() if issued else None)
    extraction = extract_document(document)
    mentions = document_record(extraction)["mentions"]
    return Answer(
        mentions=tuple((one["start"], one["end"], one["label"]) for one in mentions),
        days=tuple(_days(extraction)),
    )


def _days(extraction: Extraction) -> Iterator[str]:
    for value in read_calendar(extraction.text, extraction.mentions).values.values():
        if value.start is not None and value.start.day is not None:
            yield value.start.isoformat()


if __name__ == "__main__":
    serve("civicgraph", read)
