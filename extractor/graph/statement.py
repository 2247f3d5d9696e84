"""The statement: one thing that one document says, the unit of truth (DESIGN.md, promises 3, 5 and 8).

Statements form a set. Two builds merge by union, a document leaves a graph when its statements do, and every
export is a projection of the set. The identity of a statement is what is said and by which document;
evidence, rule and confidence may be known better later without changing it.
"""

from collections.abc import Iterable
from operator import itemgetter
from typing import NamedTuple

from extractor.errors import InputError
from extractor.ids import digest
from extractor.model import Evidence
from extractor.vocab import CIVIC

_SHA256 = str(CIVIC.sha256)


class Statement(NamedTuple):
    """One triple as one document states it, with what supports it.

    Attributes:
        subject: an IRI.
        predicate: an IRI.
        object: an IRI, or the text of a literal.
        document: the IRI of the document that says so.
        collection: the collection that the document belongs to.
        datatype: the datatype of the literal, an IRI; None where the object is an IRI or a text with a language.
        language: the language of the literal (BCP 47), None otherwise.
        rule: the rule or model that read it, or `document` for what follows from the document and its metadata.
        confidence: the cross-validated precision of the rule, None where it was never measured.
        evidence: the passages that say so.
    """

    subject: str
    predicate: str
    object: str
    document: str
    collection: str
    datatype: str | None = None
    language: str | None = None
    rule: str = "document"
    confidence: float | None = None
    evidence: tuple[Evidence, ...] = ()

    @property
    def identity(self) -> tuple[str, ...]:
        """What is said and by which document: equal for equal statements, and the order of every export."""
        kind = self.datatype or self.language or ""
        return (self.subject, self.predicate, self.object, kind, self.document, self.collection)

    @property
    def id(self) -> str:
        """The hash of the identity, the same on every machine."""
        return digest(*self.identity, length=40)

    @property
    def is_link(self) -> bool:
        """Whether the object is an IRI."""
        return self.datatype is None and self.language is None


def union(*parts: Iterable[Statement]) -> tuple[Statement, ...]:
    """All statements of the parts, each once, in the order of their identity.

    A statement that stands in several parts keeps all its evidence, and the rule of highest confidence. The
    order of the parts is of no effect.

    Raises:
        InputError: two parts read different bytes under one document id.
    """
    found: dict[tuple[str, ...], Statement] = {}
    for part in parts:
        for statement in part:
            identity = statement.identity
            known = found.setdefault(identity, statement)
            if known is not statement:
                found[identity] = _joined(known, statement)
    _refuse_two_digests(found.values())
    return tuple(statement for _, statement in sorted(found.items(), key=itemgetter(0)))


def _joined(one: Statement, other: Statement) -> Statement:
    if one == other:
        return one
    best = max(one, other, key=lambda statement: (statement.confidence or 0.0, statement.rule))
    return best._replace(evidence=tuple(sorted({*one.evidence, *other.evidence}, key=place_of)))


def place_of(evidence: Evidence) -> tuple[str, str, int, int, str, str]:
    """What passages are sorted by: document after document, in reading order."""
    return (
        evidence.collection, evidence.document, evidence.start, evidence.end, evidence.rule, evidence.quote,
    )  # fmt: skip


def _refuse_two_digests(statements: Iterable[Statement]) -> None:
    digests: dict[str, str] = {}
    for statement in statements:
        if statement.predicate != _SHA256:
            continue
        if digests.setdefault(statement.subject, statement.object) != statement.object:
            raise InputError(
                f"{statement.subject}: one id, two contents; build one of the two archives again under "
                "another --collection, or withdraw the older edition of the document"
            )
