"""Questions to statements, for the tests of this room."""

from collections.abc import Iterable

from extractor.graph.statement import Statement
from extractor.vocab import RDF


def objects(said: Iterable[Statement], predicate: str, subject: str | None = None) -> set[str]:
    """What a subject, or any, is said to have by a predicate."""
    return {
        statement.object
        for statement in said
        if statement.predicate == str(predicate) and subject in (None, statement.subject)
    }


def instances(said: Iterable[Statement], cls: str) -> set[str]:
    """What is said to be of a class."""
    return {statement.subject for statement in said if statement.predicate == RDF.type and statement.object == str(cls)}
