"""References to things, as a person writes them: an IRI, its part below the base, and the document where it matters."""

from dataclasses import dataclass
from functools import lru_cache
from urllib.parse import unquote

from extractor.ids import BASE


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Reference:
    """A thing; of one document alone where `document` is given.

    Attributes:
        iri: the IRI, in full.
        document: the IRI of the document in which it stands for the thing meant; None for all.
    """

    iri: str
    document: str | None = None

    def fits(self, iri: str, document: str | None = None) -> bool:
        """Whether the IRI in the document is meant."""
        return self.iri == iri and (self.document is None or self.document == document)

    @classmethod
    def parse(cls, text: str) -> "Reference":
        """The reference that a text states: `person/溪口镇/李强 @ default/2024-03`."""
        iri, _, document = (part.strip() for part in text.partition(" @ "))
        return cls(iri=expanded(iri), document=expanded(_below("document/", document)) if document else None)


def expanded(iri: str) -> str:
    """The IRI in full: `person/溪口镇/李强` stands below the base."""
    return iri if ":" in iri else f"{BASE}{iri}"


def abbreviated(iri: str) -> str:
    """The IRI as it is written in a list of corrections."""
    return iri.removeprefix(BASE)


def _below(folder: str, reference: str) -> str:
    return reference if ":" in reference or reference.startswith(folder) else f"{folder}{reference}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Parsed:
    """What the IRI of a person, organization or place says: kind, where it belongs, and its name."""

    kind: str
    scope: str | None
    document: str | None
    name: str


@lru_cache(maxsize=2**14)  # several stations ask about the things of one document and of one block
def parsed(iri: str) -> Parsed | None:
    """The parts of the IRI of an entity; None where it is not one that civicgraph mints."""
    segments = [unquote(segment) for segment in iri.removeprefix(BASE).split("/")]
    if iri.startswith(BASE) and segments[0] in ("person", "organization", "place"):
        if segments[1:2] == ["~"] and len(segments) >= 5:
            return Parsed(kind=segments[0], scope=None, document="/".join(segments[2:4]), name=segments[4])
        if len(segments) >= 3:
            return Parsed(kind=segments[0], scope=segments[1], document=None, name=segments[2])
    return None
