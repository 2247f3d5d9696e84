"""Every named question on a million triples, through Oxigraph and rdflib.

    python -m benchmarks.questions DIR [--write]

DIR is a build of seeds/bulletins; `benchmarks.million` makes the data of it. Each question is asked of the first copy
with all its parameters, and of everything, with those alone that it can't do without. rdflib holds the same triples in
memory, and answers in a process of its own that is stopped after some seconds.
"""

import multiprocessing
import sys
import time
from collections.abc import Callable
from io import BytesIO
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Final

from pyoxigraph import DefaultGraph, RdfFormat, Store
from rdflib import Graph

from benchmarks.million import million
from benchmarks.page import write
from extractor.ids import BASE
from extractor.questions import Question, ask, questions
from extractor.questions.asking import bound_query

README: Final = Path(__file__).with_name("README.md")
PATIENCE: Final = 10.0
"""Seconds after which rdflib is stopped."""

VALUES: Final = {
    "person": f"{BASE}person/芦汀镇/顾明远",
    "other": f"{BASE}person/芦汀镇/陆晚舟",
    "body": f"{BASE}organization/芦汀镇/芦汀镇人民政府",
    "thing": f"{BASE}organization/芦汀镇/芦汀敬老院",
    "event": "芦汀镇第八届人民代表大会第六次会议",
    "place": f"{BASE}place/芦汀镇/芦汀老街",
    "role": f"{BASE}role/镇长",
    "town": "芦汀镇",
    "name": "顾明远",
    "least": "3",
    "type": "visit",
    "day": "2024-02-01",
    "from": "2023-06-01",
    "to": "2024-06-30",
}


def of_one(question: Question) -> dict[str, str]:
    """The values of all parameters of a question."""
    return {one.name: VALUES[one.name] for one in question.parameters}


def of_everything(question: Question) -> dict[str, str]:
    """The values of those parameters alone without which a question means nothing."""
    return {one.name: VALUES[one.name] for one in question.parameters if one.is_required}


def timed(count: Callable[[], int]) -> tuple[int, float]:
    """How many rows there are, and how many seconds of CPU it took to have them all: other work does not count."""
    start = time.process_time()
    return count(), time.process_time() - start


def asked(store: Store, query: str) -> tuple[int, float]:
    """Oxigraph's rows and seconds, the least of three tries."""
    return min((timed(lambda: len(ask(store, query).rows)) for _ in range(3)), key=lambda one: one[1])


def asked_of_rdflib(graph: Graph, query: str) -> str:
    """Rdflib's seconds; how long was waited, where it did not answer."""
    here, there = _CONTEXT.Pipe(duplex=False)
    process = _CONTEXT.Process(target=_answer, args=(graph, query, there))
    process.start()
    told = f"{here.recv():.3f}" if here.poll(PATIENCE) else f"> {PATIENCE:g}"
    process.kill()
    process.join()
    return told


_CONTEXT: Final = multiprocessing.get_context("fork")  # the graph is there already, and need not be sent


def _answer(graph: Graph, query: str, there: Connection) -> None:
    there.send(timed(lambda: len(list(graph.query(query))))[1])


def measure(store: Store, graph: Graph) -> str:
    """A row a question, printed as it comes: rows and seconds with all parameters, and of everything."""
    lines = [
        f"{len(graph):,} triples, in memory of both.",
        "",
        "| question | rows | Oxigraph s | rdflib s | rows of everything | Oxigraph s | rdflib s |",
        "| --- | ---: | ---: | ---: | ---: | ---: | ---: |",
    ]
    print("\n".join(lines))
    for name, question in questions().items():
        cells = [f"`{name}`"]
        for values in (of_one(question), of_everything(question)):
            query = bound_query(store, name, values)
            rows, seconds = asked(store, query)
            cells += [f"{rows:,}", f"{seconds:.3f}", asked_of_rdflib(graph, query)]
        lines.append(f"| {' | '.join(cells)} |")
        print(lines[-1], flush=True)
    return "\n".join(lines)


def in_rdflib(store: Store) -> Graph:
    """The same triples in rdflib's memory."""
    stream = BytesIO()
    store.dump(stream, RdfFormat.N_TRIPLES, from_graph=DefaultGraph())
    return Graph().parse(data=stream.getvalue(), format="nt")


def main() -> None:
    """Measures, and writes the table into benchmarks/README.md where `--write` is given."""
    store = million(Path(sys.argv[1]))
    table = measure(store, in_rdflib(store))
    if "--write" in sys.argv:
        write(README, "questions", table)


if __name__ == "__main__":
    main()
