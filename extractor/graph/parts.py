"""Document → part: what one document says, as a pure function that any process of any machine may run."""

from dataclasses import dataclass

from extractor.fingerprint import reading_fingerprint
from extractor.graph.codec import encode, encode_transcript
from extractor.graph.sightings import sighting
from extractor.graph.statements import statements
from extractor.graph.transcript import transcript
from extractor.ids import Ids, digest
from extractor.model import Document, Extraction


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """What one document says, packed for the store, so that it travels cheaply between processes.

    Attributes:
        document: the IRI of the document.
        key: tells the bytes of the document, its metadata, and the program that read it; two parts of one key are
            equal.
        digest: SHA-256 of the bytes of the document.
        statements: what it says, in the order of their identity, as `extractor.graph.codec` packs them.
        sighting: what it contributes to resolution, packed.
        transcript: its text with its mentions, packed.
    """

    document: str
    key: str
    digest: str
    statements: bytes
    sighting: bytes
    transcript: bytes


def read_part(document: Document) -> Part:
    """The part of a document.

    Raises:
        DocumentError: the document's metadata can't be understood.
    """
    from extractor.pipeline import extract_document  # noqa: PLC0415  who only gives documents out needs no stations

    return pack(extract_document(document))


def pack(extraction: Extraction) -> Part:
    """The part that an extraction makes."""
    document, said = extraction.text.document, statements(extraction)
    iri = part_iri(document)
    return Part(
        document=iri,
        key=part_key(document),
        digest=document.digest,
        statements=encode(said),
        sighting=sighting(iri, said).encode(),
        transcript=encode_transcript(transcript(extraction)),
    )


def part_iri(document: Document) -> str:
    """The IRI of a document, before it is read."""
    return Ids().document(document.collection, document.id)


def part_key(document: Document) -> str:
    """The key of a document's part, before it is read: digest, metadata, and fingerprint of what reads it."""
    metadata = (document.collection, document.id, document.issued, document.town, document.title)
    return digest(document.digest, *(repr(field) for field in metadata), reading_fingerprint(), length=40)
