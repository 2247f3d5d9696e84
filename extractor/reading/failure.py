"""What a document that can't be read leaves behind (DESIGN.md, promise 7)."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Failure:
    """One input that gave no document: where it is, as the user named it, and the reason with its remedy."""

    path: str
    reason: str
