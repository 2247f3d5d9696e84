"""What a graph must not hold of persons, applied to what each document says before it is stored (docs/privacy.md)."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Literal

from extractor.fingerprint import resolving_fingerprint
from extractor.graph.hiding import hidden, holders_only
from extractor.graph.parts import Part, part_key, read_part
from extractor.ids import digest
from extractor.model import Document
from extractor.resolution.corrections import Suppress

People = Literal["all", "offices"]
"""Whom a graph holds: everybody, or those alone of whom a document states an office."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Privacy:
    """What is asked of a graph; false where that is nothing.

    Attributes:
        suppress: names that it must not hold.
        people: whom it holds.
    """

    suppress: Sequence[Suppress] = ()
    people: People = "all"

    def __bool__(self) -> bool:
        return bool(self.suppress) or self.people != "all"


OPEN: Final = Privacy()
"""Nothing is asked."""


def read_public(document: Document, privacy: Privacy) -> Part:
    """The part of a document without the persons whom the graph must not hold.

    Raises:
        DocumentError: the document's metadata can't be understood.
    """
    return public(read_part(document), privacy, public_key(document, privacy))


def public(part: Part, privacy: Privacy, key: str) -> Part:
    """A part without the persons whom the graph must not hold, under a key of its own."""
    for one in privacy.suppress:
        part = hidden(part, one.name, one.jurisdiction, key)
    return holders_only(part, key) if privacy.people == "offices" else part


def public_key(document: Document, privacy: Privacy) -> str:
    """The key of such a part: another list, or other people, give another key."""
    return narrowed_key(part_key(document), privacy)


def narrowed_key(key: str, privacy: Privacy) -> str:
    """The key of a part after the persons were taken out of it."""
    if not privacy:
        return key
    names = (repr((one.name, one.jurisdiction)) for one in privacy.suppress)
    return digest(key, resolving_fingerprint(), privacy.people, *names, length=40)
