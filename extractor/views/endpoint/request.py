"""What a worker is asked and what it answers: plain records, for they pass between processes."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """A query as SPARQL 1.1 Protocol § 2.1 has it.

    Attributes:
        query: the SPARQL.
        accept: the Accept header.
        default_graphs: graphs that together are the default graph; none means that of the store.
        named_graphs: the graphs that GRAPH may name; none means all.
    """

    query: str
    accept: str = ""
    default_graphs: tuple[str, ...] = ()
    named_graphs: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Answered:
    """The answer, ready to be sent."""

    status: int
    media_type: str
    body: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Workplace:
    """What a worker needs to know at its start: the folder of the graph, and the largest answer in bytes."""

    folder: Path
    result_bytes: int


def told(status: int, text: str) -> Answered:
    """A message to the reader of an error."""
    return Answered(status=status, media_type="text/plain; charset=utf-8", body=f"{text}\n".encode())
