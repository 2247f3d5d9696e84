"""Document → part: what one document says, as a pure function that any process of any machine may run."""

from dataclasses import dataclass

from extractor.fingerprint import reading_fingerprint
from extractor.graph.statement import Statement
from extractor.graph.statements import statements
from extractor.graph.transcript import Transcript, transcript
from extractor.ids import Ids, digest
from extractor.model import Document
from extractor.pipeline import extract_document


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """The statements and the transcript of one document.

    Attributes:
        document: the IRI of the document.
        key: tells the bytes of the document, its metadata, and the program that read it; two parts of one key are
            equal.
        statements: what it says, in the order of their identity.
        transcript: its text with its mentions.
    """

    document: str
    key: str
    statements: tuple[Statement, ...]
    transcript: Transcript


def read_part(document: Document) -> Part:
    """The part of a document.

    Raises:
        DocumentError: the document's metadata can't be understood.
    """
    extraction = extract_document(document)
    return Part(
        document=part_iri(document),
        key=part_key(document),
        statements=statements(extraction),
        transcript=transcript(extraction),
    )


def part_iri(document: Document) -> str:
    """The IRI of a document, before it is read."""
    return Ids().document(document.collection, document.id)


def part_key(document: Document) -> str:
    """The key of a document's part, before it is read: digest, metadata, and fingerprint of what reads it."""
    metadata = (document.collection, document.id, document.issued, document.town, document.title)
    return digest(document.digest, *(repr(field) for field in metadata), reading_fingerprint(), length=40)
