"""What the pages of one server share: the folder, its graph, and the limits that hold for everybody."""

from collections.abc import Callable
from dataclasses import dataclass, field

from extractor.store import Graph


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """How much one request may take.

    Attributes:
        seconds: how long a query may run.
        query_bytes: how long the text of a query may be.
        result_bytes: how large its answer may be.
        workers: how many queries run at once; others wait for their turn.
    """

    seconds: float = 30.0
    query_bytes: int = 100_000
    result_bytes: int = 50_000_000
    workers: int = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Served:
    """One graph that is served.

    Attributes:
        graph: the graph, read-only, as it stood when the server was started.
        limits: what one request may take.
        pages: each gives the path of the page that shows a thing of an IRI to people; None where it has none.
        opening: what is called when the server starts, each in a thread of its own while requests are answered.
        closing: what is called when the server stops.
    """

    graph: Graph
    limits: Limits = field(default_factory=Limits)
    pages: list[Callable[[str], str | None]] = field(default_factory=list)
    opening: list[Callable[[], None]] = field(default_factory=list)
    closing: list[Callable[[], None]] = field(default_factory=list)
