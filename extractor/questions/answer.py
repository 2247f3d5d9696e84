"""The answer to a question: columns and rows, whatever the form of the query."""

from collections.abc import Iterator
from dataclasses import dataclass

from pyoxigraph import BlankNode, Literal, NamedNode, QueryBoolean, QuerySolutions, QueryTriples, Triple

Term = NamedNode | BlankNode | Literal | Triple


@dataclass(frozen=True, slots=True)
class Answer:
    """A table of terms; None where a row has no value in a column.

    Attributes:
        columns: the names of the variables; `answer` of a yes-or-no question, `subject`, `predicate` and
            `object` of one that asks for triples.
        rows: the rows, in the order that the query asks for.
    """

    columns: tuple[str, ...]
    rows: tuple[tuple[Term | None, ...], ...]

    def for_readers(self) -> "Answer":
        """The same without the columns that hold nothing but IRIs, which stand there for programs."""
        kept = [
            number
            for number in range(len(self.columns))
            if not self.rows or not all(isinstance(row[number], NamedNode | None) for row in self.rows)
        ]
        kept = kept or list(range(len(self.columns)))
        rows = tuple(tuple(row[number] for number in kept) for row in self.rows)
        return Answer(tuple(self.columns[number] for number in kept), rows)


def answer_of(results: QuerySolutions | QueryBoolean | QueryTriples) -> Answer:
    """What the engine found, all of it."""
    if isinstance(results, QuerySolutions):
        columns = tuple(variable.value for variable in results.variables)
        return Answer(columns, tuple(tuple(solution[column] for column in columns) for solution in results))
    if isinstance(results, QueryBoolean):
        return Answer(("answer",), ((Literal(bool(results)),),))
    return Answer(("subject", "predicate", "object"), tuple(_triples(results)))


def _triples(results: QueryTriples) -> Iterator[tuple[Term | None, ...]]:
    for triple in results:
        yield triple.subject, triple.predicate, triple.object


def plain(term: Term | None) -> str:
    """What a reader sees of a term: the value alone; nothing of None."""
    if term is None:
        return ""
    return term.value if isinstance(term, NamedNode | Literal) else str(term)
