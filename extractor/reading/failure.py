"""What a document that can't be read leaves behind (DESIGN.md, promise 7)."""

from dataclasses import dataclass
from typing import Literal

from extractor.errors import DocumentError, LimitError

FailureKind = Literal["unreadable", "limit", "defect"]
"""Whether the input is at fault, asks for more than is allowed, or met a defect of civicgraph."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Failure:
    """One input that gave no document: where it is, as the user named it, and the reason with its remedy."""

    path: str
    reason: str
    kind: FailureKind = "unreadable"


def failure_of(error: DocumentError, path: str) -> Failure:
    """The failure that an error of one document makes."""
    return Failure(path=path, reason=str(error), kind="limit" if isinstance(error, LimitError) else "unreadable")
