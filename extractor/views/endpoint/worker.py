"""One process that answers queries, one after the other, until it is killed or its parent goes.

Oxigraph has no time limit, and no signal reaches it in the middle of a query; a process can be killed. It opens the
store read-only, and holds an answer whole before it sends it, so that an overrun sends nothing.
"""

import signal
from io import BytesIO
from multiprocessing.connection import Connection
from typing import Final

from pyoxigraph import NamedNode, QueryBoolean, QuerySolutions, QueryTriples, Store

from extractor.errors import InputError
from extractor.questions.federation import refuse_federation
from extractor.store import open_graph
from extractor.views.endpoint.negotiation import GRAPHS, TABLES, TRUTHS, chosen
from extractor.views.endpoint.request import Answered, Asked, Workplace, told
from extractor.vocab import PREFIXES

Results = QuerySolutions | QueryBoolean | QueryTriples

_TOO_LARGE: Final = "the answer is too large; ask for less, with LIMIT or a narrower pattern"


class _TooLargeError(Exception):
    """An answer grew beyond its limit."""


class _Bounded(BytesIO):
    """Bytes in memory, up to a limit."""

    def __init__(self, limit: int) -> None:
        super().__init__()
        self._limit = limit

    def write(self, data: object) -> int:
        written = super().write(data)  # type: ignore[arg-type]  # bytes-like, as of BytesIO
        if self.tell() > self._limit:
            raise _TooLargeError
        return written


def work(connection: Connection, place: Workplace) -> None:
    """Answers what comes over the connection until it is closed."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the server, which ends its workers itself
    store = open_graph(place.folder).store
    while True:
        try:
            asked: Asked = connection.recv()
            connection.send(answered(store, asked, place.result_bytes))
        except (EOFError, BrokenPipeError):
            return


def answered(store: Store, asked: Asked, limit: int) -> Answered:
    """The answer to a query: what was found, or what is wrong with the query."""
    try:
        refuse_federation(asked.query)
        results = store.query(
            asked.query,
            prefixes=dict(PREFIXES),
            default_graph=[NamedNode(iri) for iri in asked.default_graphs] or None,
            named_graphs=[NamedNode(iri) for iri in asked.named_graphs] or None,
        )
        return _written(results, asked.accept, limit)
    except InputError as error:
        return told(400, str(error))
    except SyntaxError as error:
        return told(400, f"the query can't be read: {error}")
    except _TooLargeError:
        return told(503, _TOO_LARGE)
    except (ValueError, OSError, RuntimeError) as error:
        return told(400, f"the query can't be answered: {error}")


def _written(results: Results, accept: str, limit: int) -> Answered:
    if isinstance(results, QuerySolutions):
        forms: dict[str, object] = dict(TABLES)
    else:
        forms = dict(TRUTHS if isinstance(results, QueryBoolean) else GRAPHS)
    media_type = chosen(accept, list(forms))
    if media_type is None:
        return told(406, f"nothing that the client accepts is offered; offered are {', '.join(forms)}")
    stream = _Bounded(limit)
    results.serialize(stream, forms[media_type])  # type: ignore[arg-type]  # the forms are those of the results
    return Answered(status=200, media_type=media_type, body=stream.getvalue())
