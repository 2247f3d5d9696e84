"""The list of names that a graph must not hold, applied to what each document says before it is stored."""

from collections.abc import Sequence

from extractor.fingerprint import resolving_fingerprint
from extractor.graph.hiding import hidden
from extractor.graph.parts import Part, part_key, read_part
from extractor.ids import digest
from extractor.model import Document
from extractor.resolution.corrections import Suppress


def read_public(document: Document, suppress: Sequence[Suppress]) -> Part:
    """The part of a document without the persons on the list.

    Raises:
        DocumentError: the document's metadata can't be understood.
    """
    part = read_part(document)
    for one in suppress:
        part = hidden(part, one.name, one.jurisdiction, public_key(document, suppress))
    return part


def public_key(document: Document, suppress: Sequence[Suppress]) -> str:
    """The key of such a part: another list gives another key."""
    key = part_key(document)
    if not suppress:
        return key
    return digest(key, resolving_fingerprint(), *(repr((one.name, one.jurisdiction)) for one in suppress), length=40)
